"""The command absorb."""

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import FILE, json_option, passphrase_option, workspace_argument
from newsdesk.cli.sentences import counted
from newsdesk.edits.exchanging.absorbing import absorb, joined, read_incoming, rehearse
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.model.absorption import Absorption
from newsdesk.model.package import PackageFile, Seal
from newsdesk.store.articles import shares_nothing
from newsdesk.store.store import Store


@click.command("absorb", short_help="Take packages of others in.")
@workspace_argument
@click.argument("files", type=FILE, nargs=-1, required=True, metavar="FILE…")
@click.option("--dry-run", is_flag=True, help="Only say what would be done, by all FILEs together.")
@click.option("--allow-deletions", is_flag=True, help="Also where many records would go.")
@click.option("--bring-back", is_flag=True, help="Also what was taken in before and undone here.")
@passphrase_option
@json_option
def absorb_command(  # noqa: PLR0913, PLR0917 - click passes one argument an option
    workspace: Path,
    files: tuple[Path, ...],
    dry_run: bool,  # noqa: FBT001 - click passes flags so
    allow_deletions: bool,  # noqa: FBT001 - as above
    bring_back: bool,  # noqa: FBT001 - as above
    passphrase: str,
    as_json: bool,  # noqa: FBT001 - as above
) -> None:
    """Take FILEs, packages or workspaces of others, into WORKSPACE, which is made where there is none.

    All are looked through before the first is taken in. The order does not matter, and what is here already changes
    nothing; what was undone here stays so, unless --bring-back asks for it. Each is one step that undo takes back, with
    a backup before it. What two say differently is listed by `newsdesk conflicts`.
    """
    packages = {file: read_incoming(file, passphrase) for file in files}
    for file, package in packages.items():
        if package.seal is Seal.UNCHECKED:
            click.echo(f"{file} was made with a passphrase, which was not checked.", err=True)
    entries = []
    with _desk(workspace, dry_run=dry_run) as store:
        for step in [files] if dry_run else [(file,) for file in files]:
            parts = [packages[file] for file in step]
            strangers = [file for file in step if shares_nothing(store, packages[file].package.entries)]
            whole = joined(parts)
            if dry_run:
                found = rehearse(store, whole, bring_back=bring_back)
            else:
                name = step[0].name
                found = absorb(store, whole, file_name=name, allow_deletions=allow_deletions, bring_back=bring_back)
            entries.append(_entry(step, parts, strangers, found))
            if not as_json:
                _tell(step, strangers, found)
    if as_json:
        print_json(entries)


@contextmanager
def _desk(workspace: Path, *, dry_run: bool) -> Iterator[Store]:
    """The workspace, to read only in a dry run; one that is made here goes again if the first package is refused."""
    if workspace.exists():
        with open_workspace(workspace, read_only=dry_run) as store:
            yield store
    elif dry_run:
        with (
            tempfile.TemporaryDirectory(prefix="newsdesk-") as folder,
            create_workspace(Path(folder, workspace.name)) as store,
        ):
            yield store
    else:
        is_empty = True
        try:
            with create_workspace(workspace) as store:
                try:
                    yield store
                finally:
                    is_empty = next(store.entries(), None) is None
        finally:
            if is_empty:
                workspace.unlink(missing_ok=True)


def _entry(
    files: Sequence[Path], packages: Sequence[PackageFile], strangers: Sequence[Path], found: Absorption
) -> Mapping[str, object]:
    return {
        "file": _listed(files),
        "fingerprint": _listed(file.fingerprint for file in packages),
        "from": _listed(file.package.name or file.package.analyst for file in packages),
        "seal": _listed(file.seal for file in packages),
        "entries": found.entries,
        "known": found.known,
        "tables": {
            table: {"new": counts.new, "changed": counts.changed, "deleted": counts.deleted}
            for table, counts in sorted(found.tables.items())
        },
        "conflicts": [{"table": one.table, "row": one.row, "field": one.field} for one in found.disputes],
        "corrected": list(found.corrected),
        "late": list(found.late),
        "differing": list(found.differing),
        "brought_back": found.brought_back,
        "taken_back": found.taken_back,
        "shares_nothing": bool(strangers),
    }


def _listed(each: Iterable[object]) -> str:
    """What is said of several files, in their order."""
    return ", ".join(map(str, each))


def _tell(files: Sequence[Path], strangers: Sequence[Path], found: Absorption) -> None:
    if found.is_empty:
        print_columns(_listed(files), "nothing new")
        _tell_undone(found.taken_back)
        return
    print_columns(_listed(files), counted(found.entries, "new change"), f"{found.known} here before")
    for file in strangers:
        print_columns("", "shares nothing with this workspace", file)
    for table, counts in sorted(found.tables.items()):
        print_columns("", table, f"{counts.new} new", f"{counts.changed} changed", f"{counts.deleted} deleted")
    for number, words in (
        (len(found.disputes), "conflict"),
        (len(found.corrected), "corrected article"),
        (len(found.late), "quote on an older version"),
        (len(found.differing), "text that is read otherwise"),
        (found.brought_back, "undone package brought back"),
    ):
        if number:
            print_columns("", words, number)
    _tell_undone(found.taken_back)


def _tell_undone(number: int) -> None:
    if number:
        print_columns("", "undone here, --bring-back brings it back", number)
