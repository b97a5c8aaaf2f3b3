"""Commands on packages and on who annotates: pack, verify, identity."""

from pathlib import Path

import click

from newsdesk.cli.input_error import InputError
from newsdesk.cli.output import print_columns, print_json
from newsdesk.cli.parameters import FILE, json_option, known_article, passphrase_option, workspace_argument
from newsdesk.cli.review_meant import meant_session
from newsdesk.cli.sentences import counted
from newsdesk.edits.exchanging.absorbing import read_incoming
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.edits.identity import identify, identity, rename
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.package import PackageFile, Seal

_SEALS = {
    Seal.NONE: "made without a passphrase",
    Seal.UNCHECKED: "made with a passphrase, which was not checked",
    Seal.FITS: "fits the passphrase",
}


@click.command("pack", short_help="Write a package for another analyst.")
@workspace_argument
@click.option("--article", "articles", metavar="ID", multiple=True, help="Only this article; may be given again.")
@click.option("--review", metavar="ID", default="", help="Only this review session, by id or name.")
@passphrase_option
@click.option("-o", "--output", type=FILE, required=True, metavar="FILE", help="Where to; the name ends in .ndpack.")
@json_option
def pack_command(  # noqa: PLR0917 - click passes one argument an option
    workspace: Path,
    articles: tuple[str, ...],
    review: str,
    passphrase: str,
    output: Path,
    as_json: bool,  # noqa: FBT001 - click passes flags so
) -> None:
    """Put WORKSPACE, or the articles or the review session named, into a package; print its fingerprint.

    The same content gives the same file. A passphrase is no secret writing: everybody can read the package, but who
    shares the passphrase can tell whether it was changed on its way.
    """
    if articles and review:
        msg = "A package is of articles or of a review session, not of both."
        raise InputError(msg)
    with open_workspace(workspace, read_only=True) as store:
        chosen = [known_article(store, article) for article in articles]
        session = meant_session(store, review).id if review else None
        package = pack(store, articles=chosen, session=session)
    _tell(output, write_package(output, package, passphrase), as_json=as_json)


@click.command("verify", short_help="Look a package through.")
@click.argument("file", type=FILE)
@passphrase_option
@json_option
def verify_command(file: Path, passphrase: str, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """Look FILE through without taking anything in: its hashes, its entries, its passphrase; say what it holds.

    Compare the fingerprint with who sent it, by voice. The hashes alone find damage, not forgery.
    """
    _tell(file, read_incoming(file, passphrase), as_json=as_json)


def _tell(path: Path, file: PackageFile, *, as_json: bool) -> None:
    package = file.package
    tables = sorted({entry.table for entry in package.entries})
    counts = {table: sum(entry.table == table for entry in package.entries) for table in tables}
    if as_json:
        print_json(
            [
                {
                    "file": str(path),
                    "fingerprint": file.fingerprint,
                    "sha256": file.sha256,
                    "bytes": file.size,
                    "scope": package.scope,
                    "analyst": package.analyst,
                    "name": package.name,
                    "copy": package.copy,
                    "sessions": dict(package.sessions),
                    "entries": counts,
                    "texts": len(package.texts),
                    "seal": file.seal,
                }
            ]
        )
        return
    print_columns("file", path)
    print_columns("fingerprint", file.fingerprint)
    print_columns("passphrase", _SEALS[file.seal])
    print_columns("from", package.name or "no name")
    print_columns("holds", f"{counted(len(package.texts), 'text')}, {counted(len(package.entries), 'change')}")
    for table in tables:
        print_columns("", table, counts[table])
    for session, name in package.sessions.items():
        print_columns("review", session, name)


@click.command("identity", short_help="Say who annotates.")
@click.option("--name", metavar="NAME", default=None, help="Let the analyst of this name annotate from now on.")
@click.option("--rename", "new_name", metavar="NAME", default=None, help="Call the one who annotates otherwise.")
@json_option
def identity_command(name: str | None, new_name: str | None, as_json: bool) -> None:  # noqa: FBT001 - click passes flags so
    """Print, for this user account, who annotates in every workspace: id and name.

    A name that was used on this account before is the same analyst again; another name is another analyst.
    """
    if name is not None and new_name is not None:
        msg = "Give --name for another analyst or --rename for another name, not both."
        raise InputError(msg)
    who = identity() if name is None else identify(name)
    if new_name is not None:
        who = rename(new_name)
    if not who.id:
        msg = "Nobody can be named on this account: its settings folder can be neither read nor written."
        raise InputError(msg)
    if as_json:
        print_json([{"id": who.id, "name": who.name}])
    else:
        print_columns(who.id, who.name)
