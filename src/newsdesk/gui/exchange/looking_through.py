"""Packages looked through in a thread before anything is taken in: read, checked, and rehearsed together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from newsdesk.edits.errors import RefusedEntriesError
from newsdesk.edits.exchanging.absorbing import joined, read_incoming, read_texts, rehearse
from newsdesk.edits.workspace import open_workspace
from newsdesk.exchange import PackageError, WrongPassphraseError
from newsdesk.gui.jobs import Tell
from newsdesk.model.absorption import Absorption
from newsdesk.model.article import CanonicalText, Sha256
from newsdesk.model.package import PackageFile, Seal
from newsdesk.store.articles import shares_nothing
from newsdesk.store.errors import WorkspaceError
from newsdesk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """One file that was looked through. `file` is None where it cannot be taken in, and `refusal` says why.

    Both are there where the passphrase that was given does not fit. `shares_nothing` warns of a file that perhaps
    belongs to another workspace.
    """

    path: Path
    file: PackageFile | None = None
    refusal: Exception | None = None
    shares_nothing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What taking in some files would do, all of them as one act.

    `together` holds what those have that can be taken in, and `texts` what of their texts the workspace lacks; both
    are empty, and `absorption` None, where there is no such file. `bringing_back` is what it would do if what was
    undone of the same came back too; None where nothing was. `passphrase` is the one that was tried.
    """

    looked: tuple[Looked, ...]
    together: PackageFile | None = None
    texts: Mapping[Sha256, tuple[str, CanonicalText]]
    absorption: Absorption | None = None
    bringing_back: Absorption | None = None
    passphrase: str = ""


def look_through(workspace: Path, paths: Sequence[Path], passphrase: str, tell: Tell) -> Rehearsal:
    """Read files and rehearse them; `passphrase` is tried on those that are sealed.

    What one file is refused for keeps none of the others out.
    """
    looked = []
    for done, path in enumerate(paths):
        tell(done, len(paths))
        looked.append(_read(path, passphrase))
    with open_workspace(workspace, read_only=True) as store:
        return replace(_rehearsed(store, [_judged(store, one) for one in looked], tell), passphrase=passphrase)


def _read(path: Path, passphrase: str) -> Looked:
    try:
        file = read_incoming(path)
    except (PackageError, WorkspaceError, OSError) as error:
        return Looked(path=path, refusal=error)
    if file.seal is Seal.UNCHECKED and passphrase:
        try:
            file = read_incoming(path, passphrase)
        except WrongPassphraseError as error:
            return Looked(path=path, file=file, refusal=error)
        except (PackageError, OSError) as error:  # it was written to in between
            return Looked(path=path, refusal=error)
    return Looked(path=path, file=file)


def _judged(store: Store, one: Looked) -> Looked:
    return replace(one, shares_nothing=one.file is not None and shares_nothing(store, one.file.package.entries))


def _rehearsed(store: Store, looked: Sequence[Looked], tell: Tell) -> Rehearsal:
    """Rehearse what can be taken in; where some entry is refused, the file that it stands in is left out."""
    files = [one.file for one in looked if one.file is not None]
    if not files:
        return Rehearsal(looked=tuple(looked), texts={})
    together = joined(files)
    texts = read_texts(store, together, tell)
    try:
        absorption = rehearse(store, together, tell, texts=texts)
        undone = absorption.taken_back > 0
        bringing_back = rehearse(store, together, tell, bring_back=True, texts=texts) if undone else None
    except RefusedEntriesError as error:
        believed = [_believed(store, one, texts, tell) for one in looked] if len(files) > 1 else list(looked)
        if believed != list(looked):
            return _rehearsed(store, believed, tell)
        refused = [replace(one, file=None, refusal=error) if one.file is not None else one for one in looked]
        return Rehearsal(looked=tuple(refused), texts={})
    return Rehearsal(
        looked=tuple(looked), together=together, texts=texts, absorption=absorption, bringing_back=bringing_back
    )


def _believed(store: Store, one: Looked, texts: Mapping[Sha256, tuple[str, CanonicalText]], tell: Tell) -> Looked:
    """A file as it was looked through, or refused where an entry of its own cannot be believed."""
    if one.file is None:
        return one
    try:
        rehearse(store, one.file, tell, texts=texts)
    except RefusedEntriesError as error:
        return replace(one, file=None, refusal=error)
    return one
