"""The command search."""

from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import json_option, workspace_argument
from newsdesk.edits.workspace import open_workspace
from newsdesk.store.search import search


@click.command("search", short_help="Search the articles.")
@workspace_argument
@click.argument("words", nargs=-1, required=True, metavar="WORDS")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="At most so many, best first.")
@json_option
def search_command(workspace: Path, words: tuple[str, ...], limit: int, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """List the articles of WORKSPACE that hold all WORDS in any of their forms, Russian or English."""
    wanted = " ".join(words)
    if not wanted.strip():
        msg = "There is nothing to search for; give a word or more."
        raise InputError(msg)
    with open_workspace(workspace, read_only=True) as store:
        hits = search(store, wanted, limit)
    if as_json:
        print_json({"article": hit.article, "title": hit.title, "snippet": hit.snippet} for hit in hits)
        return
    for hit in hits:
        print_columns(hit.article, hit.title, hit.snippet)
