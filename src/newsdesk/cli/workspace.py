"""Commands on the workspace file: check, backup, restore, sample."""

from pathlib import Path

import click

from newsdesk.cli.exit_codes import DONE, FAULTS_FOUND
from newsdesk.cli.output import print_columns
from newsdesk.cli.parameters import FILE, workspace_argument
from newsdesk.edits.workspace import open_workspace
from newsdesk.store.backup import restore


@click.command("check", short_help="Compare the tables with the journal.")
@workspace_argument
def check_command(workspace: Path) -> int:
    """Rebuild WORKSPACE from its journal and compare; look that every mark stands at its words. Changes nothing."""
    with open_workspace(workspace, read_only=True) as store:
        faults = store.check()
    for fault in faults:
        print_columns(fault.kind, fault.where, fault.detail)
    if not faults:
        click.echo(f"{workspace.name} is sound.")
    return FAULTS_FOUND if faults else DONE


@click.command("backup", short_help="Make a verified backup.")
@workspace_argument
def backup_command(workspace: Path) -> None:
    """Make a verified backup of WORKSPACE beside it and print where it lies."""
    with open_workspace(workspace) as store:
        click.echo(store.backup("asked"))


@click.command("restore", short_help="Put a backup in the workspace's place.")
@workspace_argument
@click.argument("backup", type=FILE, metavar="BACKUP")
def restore_command(workspace: Path, backup: Path) -> None:
    """Put the file BACKUP in the place of WORKSPACE; the old file is kept and its new name printed."""
    kept = restore(backup, workspace)
    click.echo(f"Restored {workspace.name} from {backup.name}.")
    if kept is not None:
        click.echo(f"The old file is kept as {kept}.")


@click.command("sample", short_help="Make the sample workspace.")
@workspace_argument
def sample_command(workspace: Path) -> None:
    """Make a new file WORKSPACE with three short articles on one visit and their records."""
    from newsdesk.edits.sample import build_sample  # noqa: PLC0415 - parses the sample texts

    build_sample(workspace).close()
