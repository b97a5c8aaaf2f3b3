"""The command search."""

from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import json_option, workspace_argument
from newsdesk.edits.workspace import open_workspace
from newsdesk.store.search import Hit, hits, newest_keys, ranked_keys
from newsdesk.text.queries import parse


@click.command("search", short_help="Search articles, records, quotes, comments and findings.")
@workspace_argument
@click.argument("words", nargs=-1, required=True, metavar="QUERY")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="At most so many.")
@click.option("--newest", is_flag=True, help="The latest published first, not the best.")
@json_option
def search_command(workspace: Path, words: tuple[str, ...], limit: int, newest: bool, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """List what in WORKSPACE answers QUERY, as it is typed into the window's search field.

    All words must be there, in any form; "words in quotes" in a row; -word not at all. Filters are tag: kind: from:
    to: lang: source: has: and analyst:. After -- a query may begin with a minus.
    """
    wanted = " ".join(words)
    if not wanted.strip():
        msg = "There is nothing to search for; give a word or more."
        raise InputError(msg)
    query = parse(wanted)
    with open_workspace(workspace, read_only=True) as store:
        keys = (newest_keys if newest else ranked_keys)(store, query)
        found = hits(store, query, keys[:limit])
    if as_json:
        print_json(map(_entry, found))
        return
    for hit in found:
        print_columns(hit.article or "", hit.title, hit.snippet, hit.kind, hit.id)


def _entry(hit: Hit) -> dict[str, object]:
    return {
        "article": hit.article,
        "title": hit.title,
        "snippet": hit.snippet,
        "kind": hit.kind,
        "id": hit.id,
        "source": hit.source,
        "published": hit.published,
        "start": None if hit.position is None else hit.position.start,
        "end": None if hit.position is None else hit.position.end,
    }
