"""What commands print: JSON lists and lines."""

import json
from collections.abc import Iterable, Mapping, Sequence

import click


def print_json(entries: Iterable[Mapping[str, object]]) -> None:
    """Print one JSON list, an entry a line, letters as they are."""
    lines = [json.dumps(entry, ensure_ascii=False) for entry in entries]
    click.echo("[" + ",\n ".join(lines) + "]")


def print_columns(*values: object) -> None:
    """Print one line of values parted by tabs; line breaks and tabs within a value become spaces."""
    click.echo("\t".join(" ".join(str(value).split()) for value in values))


def print_table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table for the eye: columns as wide as their longest value, two spaces between them."""
    lines = [tuple(headings), *(tuple(" ".join(str(value).split()) for value in row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        click.echo("  ".join(value.ljust(width) for value, width in zip(line, widths, strict=True)).rstrip())
