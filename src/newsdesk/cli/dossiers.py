"""The command dossier."""

from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.cli.parameters import FILE, workspace_argument
from newsdesk.edits.briefing.briefs import LANGUAGES
from newsdesk.edits.dossiers.dossiers import compose_dossier, export_dossier
from newsdesk.edits.page_files import FORMATS
from newsdesk.edits.recording.records import records_called
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.records import kind_of_record
from newsdesk.store.store import Store


@click.command("dossier", short_help="Write what all articles say of one record.")
@workspace_argument
@click.argument("record", metavar="RECORD")
@click.option("--to", "form", type=click.Choice(FORMATS), required=True, help="The format.")
@click.option(
    "--language", type=click.Choice(LANGUAGES), default="ru", show_default=True, help="The dossier's language."
)
@click.option("-o", "--output", type=FILE, required=True, metavar="FILE", help="The file to write.")
def dossier_command(workspace: Path, record: str, form: str, language: str, output: Path) -> None:
    """Write the dossier of RECORD (its id, or a name that only one record has) to FILE; never half of one."""
    with open_workspace(workspace, read_only=True) as store:
        dossier = compose_dossier(store, _meant(store, workspace, record), language=language)
    export_dossier(dossier, output, form)


def _meant(store: Store, workspace: Path, words: str) -> RecordId:
    if kind_of_record(store, words) is not None:
        return RecordId(words)
    called = [record for kind in RecordKind for record in records_called(store, kind, words)]
    if len(called) == 1:
        return called[0]
    if called:
        msg = f"More than one record is called {words!r}; give an id: {', '.join(called)}."
    else:
        msg = f"There is no record {words} in {workspace.name}."
    raise InputError(msg)
