"""The command gaps."""

from collections.abc import Mapping
from pathlib import Path

import click

from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import article_option, json_option, known_article, workspace_argument
from newsdesk.edits.comparing.gaps import gaps_of_article, gaps_of_workspace
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.gap import Gap


@click.command("gaps", short_help="List what is not captured yet.")
@workspace_argument
@article_option
@json_option
def gaps_command(workspace: Path, article: str, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """List what of an article nobody has captured, or what of the whole WORKSPACE waits for a look.

    Of an article: sentences and list items without a mark, names that no record bears, fields without evidence. Of
    the workspace: records without evidence or likely the same, open conflicts, quotes that an update left waiting.
    """
    with open_workspace(workspace, read_only=True) as store:
        found = gaps_of_article(store, known_article(store, article)) if article else gaps_of_workspace(store)
    if as_json:
        print_json(map(_entry, found))
        return
    for gap in found:
        place = "" if gap.position is None else f"{gap.position.start}–{gap.position.end}"
        print_columns(gap.kind, place or gap.record or gap.row, gap.field, gap.words)


def _entry(gap: Gap) -> Mapping[str, object]:
    return {
        "kind": gap.kind,
        "words": gap.words,
        "article": gap.article,
        "start": gap.position.start if gap.position else None,
        "end": gap.position.end if gap.position else None,
        "record": gap.record,
        "other": gap.other,
        "field": gap.field or None,
        "table": gap.table or None,
        "row": gap.row or None,
        "annotation": gap.annotation,
        "reason": gap.reason or None,
    }
