"""Commands on records: annotate, records, set, delete."""

from pathlib import Path

import click

from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import (
    FILE,
    article_option,
    json_option,
    known_article,
    parsed_assignment,
    workspace_argument,
)
from newsdesk.cli.record_entries import record_entries
from newsdesk.cli.sentences import counted, read_json
from newsdesk.edits.recording.loading import load_records
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.workspace import open_workspace
from newsdesk.importing.files import read_file
from newsdesk.model.record import RecordId


@click.command("annotate", short_help="Load records with their quotes.")
@workspace_argument
@click.option("--article", metavar="ID", required=True, help="The article whose text the positions count in.")
@click.argument("file", type=FILE, metavar="RECORDS.json")
def annotate_command(workspace: Path, article: str, file: Path) -> None:
    """Load the records of RECORDS.json, all of them or none, as one step that undo takes back.

    The words of every anchor must stand at its position. A record that an earlier load of the same
    entry made is not made again, but counted as already there.
    """
    gold = read_json(read_file(file), file.name)
    with open_workspace(workspace) as store:
        report = load_records(store, known_article(store, article), gold)
    click.echo(
        f"Loaded {counted(len(report.added), 'record')} with {counted(report.quotes, 'quote')}, "
        f"{counted(report.highlights, 'highlight')} and {counted(report.tags, 'tag')}; "
        f"{len(report.extended)} extended, {len(report.already_there)} already there."
    )


@click.command("records", short_help="List the records with their evidence.")
@workspace_argument
@article_option
@json_option
def records_command(workspace: Path, article: str, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """List the records of WORKSPACE, or those that an article's words support, with all their evidence."""
    with open_workspace(workspace, read_only=True) as store:
        entries = record_entries(store, known_article(store, article) if article else None)
    if as_json:
        print_json(entries)
        return
    for entry in entries:
        fields = entry["fields"]
        title = fields.get("name") or fields.get("title") or fields.get("body", "")
        print_columns(entry["kind"], entry["id"], title, counted(len(entry["evidence"]), "quote"))


@click.command("set", short_help="Set fields of a record.")
@workspace_argument
@click.argument("record", metavar="RECORD")
@click.argument("assignments", metavar="FIELD=VALUE…", nargs=-1, required=True)
def set_command(workspace: Path, record: str, assignments: tuple[str, ...]) -> None:
    """Set fields of the record with the id RECORD, all of them or none, as one step that undo takes back."""
    values = dict(map(parsed_assignment, assignments))
    with open_workspace(workspace) as store:
        set_fields(store, RecordId(record), values)


@click.command("delete", short_help="Delete a record.")
@workspace_argument
@click.argument("record", metavar="RECORD")
def delete_command(workspace: Path, record: str) -> None:
    """Delete the record with the id RECORD, its evidence and its links, as one step that undo takes back."""
    with open_workspace(workspace) as store:
        delete_record(store, RecordId(record))
