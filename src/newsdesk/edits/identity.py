"""Who annotates: the analyst that this user account is, in every workspace that it opens.

One JSON file in the account's own settings folder: which analyst is working now, and what the analysts of this account
are called. It is nobody else's to read.
"""

import json
import os
import tempfile
import uuid
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from platformdirs import user_config_path

from newsdesk.edits.errors import EditError, InvalidValueError

_MOST_LETTERS = 200
_CURRENT, _NAMES, _NAME = "current", "names", "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """An analyst: the id stands in all that they do, the name is shown. An empty id means that none could be kept."""

    id: str
    name: str = ""


class CannotKeepIdentityError(EditError):
    """The file that says who annotates could not be read or written; it is as it was."""

    def __init__(self, path: Path, cause: OSError) -> None:
        self.path = path
        self.cause = cause
        why = cause.strerror or str(cause)
        super().__init__(f"{path} could not be written: {why}. Check your rights to the folder, then try again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Analysts:
    """The analysts of this account: the id of the one who works now, names by id; `rest` is a newer program's."""

    current: str
    names: dict[str, str] = field(default_factory=dict)
    rest: dict[str, object] = field(default_factory=dict)

    @property
    def identity(self) -> Identity:
        return Identity(id=self.current, name=self.names.get(self.current, ""))


def identity() -> Identity:
    """Who annotates; asked for the first time it is a new analyst without a name."""
    try:
        analysts = _read()
        return _write(_Analysts(current=uuid.uuid4().hex)) if analysts is None else analysts.identity
    except CannotKeepIdentityError:
        return Identity(id="")


def identify(name: str) -> Identity:
    """Let the analyst of that name annotate: one of this account called so before, or a new one.

    Who has no name yet gets it and stays the same analyst.

    Raises:
        InvalidValueError: if it is no name.
        CannotKeepIdentityError: if the file cannot be read or written.
    """
    name, analysts = _checked(name), _known()
    called = next((each for each, known in analysts.names.items() if _same(known, name)), None)
    if called is None:
        called = uuid.uuid4().hex if analysts.identity.name else analysts.current
    return _write(replace(analysts, current=called, names={called: name, **analysts.names}))


def rename(name: str) -> Identity:
    """Call the analyst who annotates otherwise; they stay the same one.

    Raises:
        InvalidValueError: if it is no name, or that of another analyst of this account.
        CannotKeepIdentityError: if the file cannot be read or written.
    """
    name, analysts = _checked(name), _known()
    if any(_same(known, name) for each, known in analysts.names.items() if each != analysts.current):
        raise InvalidValueError(_NAME, name)
    return _write(replace(analysts, names={**analysts.names, analysts.current: name}))


def names_used() -> list[str]:
    """The names of all analysts of this account, the one who annotates first."""
    try:
        analysts = _read()
    except CannotKeepIdentityError:
        return []
    if analysts is None:
        return []
    others = sorted(name for each, name in analysts.names.items() if each != analysts.current)
    return [name for name in (analysts.identity.name, *others) if name]


def _checked(name: str) -> str:
    words = " ".join(name.split())
    if not words or not words.isprintable() or len(words) > _MOST_LETTERS:
        raise InvalidValueError(_NAME, name[:_MOST_LETTERS])
    return words


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _file() -> Path:
    return user_config_path("newsdesk", appauthor=False) / "identity.json"


def _known() -> _Analysts:
    return _read() or _Analysts(current=uuid.uuid4().hex)


def _read() -> _Analysts | None:
    """What the file says; None if there is none. A damaged one is put aside, not lost.

    Raises:
        CannotKeepIdentityError: if it is there and cannot be read: it would be lost if another took its place.
    """
    path = _file()
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        rest = {name: each for name, each in value.items() if name not in {_CURRENT, _NAMES}}
        names = {str(analyst): str(name) for analyst, name in value[_NAMES].items()}
        found = _Analysts(current=str(value[_CURRENT]), names=names, rest=rest)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as cause:
        raise CannotKeepIdentityError(path, cause) from cause
    except (ValueError, KeyError, AttributeError, RecursionError):
        found = None
    if found is None or not found.current:
        with suppress(OSError):
            path.replace(path.with_suffix(".damaged"))
        return None
    return found


def _write(analysts: _Analysts) -> Identity:
    path = _file()
    value = {**analysts.rest, _CURRENT: analysts.current, _NAMES: analysts.names}
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=".identity-")  # which only this account may read
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(value, file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            Path(beside).replace(path)
        except OSError:
            Path(beside).unlink(missing_ok=True)
            raise
    except OSError as cause:
        raise CannotKeepIdentityError(path, cause) from cause
    return analysts.identity
