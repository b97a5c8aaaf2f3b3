"""What commands print: JSON lists and lines."""

import json
from collections.abc import Iterable, Mapping

import click


def print_json(entries: Iterable[Mapping[str, object]]) -> None:
    """Print one JSON list, an entry a line, letters as they are."""
    lines = [json.dumps(entry, ensure_ascii=False) for entry in entries]
    click.echo("[" + ",\n ".join(lines) + "]")


def print_columns(*values: object) -> None:
    """Print one line of values parted by tabs; line breaks and tabs within a value become spaces."""
    click.echo("\t".join(" ".join(str(value).split()) for value in values))
