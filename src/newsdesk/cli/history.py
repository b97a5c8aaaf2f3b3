"""Commands on what was done: undo, redo, history."""

from collections.abc import Mapping
from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import json_option, workspace_argument
from newsdesk.edits.exchanging.dispute_words import about, field_name
from newsdesk.edits.recording.history import record_history
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.change import DELETED, Entry, Scalar, SkippedField, UndoResult
from newsdesk.model.record import RecordId
from newsdesk.store.analysts import Analysts, analysts, analysts_of_steps
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES


@click.command("undo", short_help="Take the last act back.")
@workspace_argument
def undo_command(workspace: Path) -> None:
    """Take back the last act that stands, also one of an earlier day; fields that somebody set since stay."""
    with open_workspace(workspace) as store:
        _tell(store, "Undone", store.undo())


@click.command("redo", short_help="Bring back what was undone.")
@workspace_argument
def redo_command(workspace: Path) -> None:
    """Bring back the act that was undone last, unless another came since."""
    with open_workspace(workspace) as store:
        _tell(store, "Redone", store.redo())


def _tell(store: Store, word: str, result: UndoResult | None) -> None:
    if result is None:
        msg = f"There is nothing to be {word.lower()}."
        raise InputError(msg)
    subject = f" “{result.step.subject}”" if result.step.subject else ""
    click.echo(f"{word}: {result.step.edit}{subject}.")
    for words in dict.fromkeys(_left_words(store, skipped) for skipped in result.skipped):
        click.echo(f"Left alone, as it was changed since: {words}.")


def _left_words(store: Store, skipped: SkippedField) -> str:
    """A field as a person reads it, and the record that it is of or hangs on by its title."""
    table = TABLES[skipped.table]
    field = field_name(table.name, table.whole_of(skipped.field))
    title = about(store, table.name, skipped.row, field).title
    said = "whether it is deleted" if field == DELETED else field.replace("_", " ")
    return f"{said}, of the {table.name.replace('_', ' ')} “{title or skipped.row}”"


@click.command("history", short_help="List what was done.")
@workspace_argument
@click.option("--record", metavar="ID", default="", help="Only what was done to this record.")
@click.option(
    "--limit", type=click.IntRange(min=1), default=200, show_default=True, help="At most so many, newest first."
)
@json_option
def history_command(workspace: Path, record: str, limit: int, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """List the steps of WORKSPACE, or the changes of one record, newest first."""
    with open_workspace(workspace, read_only=True) as store:
        if record:
            known = analysts(store)
            entries: list[Mapping[str, object]] = [
                {
                    "id": entry.id,
                    "step": entry.step,
                    "edit": entry.edit,
                    "subject": entry.subject,
                    "analyst": None if known.hides(entry.analyst, entry.row) else entry.analyst,
                    "time": entry.time,
                    "table": entry.table,
                    "row": entry.row,
                    "fields": _fields(entry, known),
                }
                for entry in record_history(store, RecordId(record))[:limit]
            ]
        else:
            known = analysts_of_steps(store)
            entries = [
                {
                    "id": step.id,
                    "edit": step.edit,
                    "subject": step.subject,
                    "analyst": None if known.hides(step.analyst, step.id) else step.analyst,
                    "time": step.time,
                    "undone": step.undone,
                }
                for step in store.steps(limit)
            ]
    if as_json:
        print_json(entries)
        return
    for entry in entries:
        print_columns(entry["time"], entry["edit"], entry["subject"], "undone" if entry.get("undone") else "")


def _fields(entry: Entry, known: Analysts) -> dict[str, Scalar]:
    """What an entry set, without the analysts who must stay unknown where its row is shown."""
    return {
        name: None if name in _WHO and known.hides(str(value), entry.row) else value
        for name, value in entry.fields.items()
    }


_WHO = frozenset({"analyst", "creator", "reviewer"})
"""The fields that name an analyst."""
