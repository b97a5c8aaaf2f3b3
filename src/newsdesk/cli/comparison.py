"""The command compare."""

from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import json_option, known_article, workspace_argument
from newsdesk.edits.comparing.comparison import compare
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.brief import BriefSource
from newsdesk.model.comparison import ComparedField, ComparedRow, QuotedWords, Reading, RowOrder

_FEWEST = 2


@click.command("compare", short_help="Compare reports record by record.")
@workspace_argument
@click.argument("articles", nargs=-1, required=True, metavar="ID ID…")
@click.option("--text-order", is_flag=True, help="In the order of the text instead of differences first.")
@json_option
def compare_command(workspace: Path, articles: tuple[str, ...], text_order: bool, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """Lay articles (ID) of WORKSPACE side by side: what each tells of the same records, and where they differ.

    Each line has the verdict, the kind, the title, the field that tells most, and its value in each article.
    """
    with open_workspace(workspace, read_only=True) as store:
        asked = list(dict.fromkeys(known_article(store, article) for article in articles))
        if len(asked) < _FEWEST:
            msg = "There is nothing to compare; give two articles or more."
            raise InputError(msg)
        found = compare(store, asked, RowOrder.TEXT if text_order else RowOrder.VERDICT)
    if as_json:
        print_json(_row(row, found.sources) for row in found.rows)
        return
    for row in found.rows:
        told = row.telling
        values = [reading.words or reading.value or "–" for reading in told.readings] if told else []
        print_columns(row.verdict, row.kind, row.title, told.field if told else "", *values)


def _row(row: ComparedRow, sources: tuple[BriefSource, ...]) -> dict[str, object]:
    return {
        "kind": row.kind,
        "records": row.records,
        "title": row.title,
        "verdict": row.verdict,
        "articles": [sources[column].article for column in row.told],
        "likeness": row.likeness,
        "score": round(row.score, 3),
        "proposed": row.proposed,
        "finding": row.finding,
        "fields": [_field(field, sources) for field in row.fields],
    }


def _field(field: ComparedField, sources: tuple[BriefSource, ...]) -> dict[str, object]:
    return {
        "name": field.field,
        "verdict": field.verdict,
        "finding": field.finding,
        "readings": [_reading(reading, source) for reading, source in zip(field.readings, sources, strict=True)],
    }


def _reading(reading: Reading, source: BriefSource) -> dict[str, object]:
    return {
        "article": source.article,
        "value": reading.value,
        "words": reading.words,
        "quotes": [_quote(quote) for quote in reading.quotes],
    }


def _quote(quote: QuotedWords) -> dict[str, object]:
    return {
        "annotation": quote.annotation,
        "start": quote.span.start,
        "end": quote.span.end,
        "exact": quote.exact,
    }
