"""What the desk remembers between days: language, theme, sizes, recent workspaces, open articles.

One JSON file in the person's state folder, written beside and renamed, so that a crash leaves the
old one. Nothing here is a fact about articles; losing the file costs a few clicks.
"""

import json
from pathlib import Path
from typing import TypeAlias

from platformdirs import user_state_path
from PySide6.QtCore import QByteArray, QObject, QSaveFile, QTimer

SAVE_DELAY = 300
"""Milliseconds of quiet before the file is written."""
RECENT = 10
"""How many workspaces are remembered, unless another number is preferred."""

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


def state_file() -> Path:
    """Where the desk's state is kept for this person."""
    return user_state_path("newsdesk", appauthor=False) / "desk.json"


def log_folder() -> Path:
    """Where the program writes down what went wrong inside it."""
    return state_file().with_name("log")


class DeskState(QObject):
    """Values by name, saved 300 ms after the last change. A damaged file counts as none."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._values = _read(path)
        self.most_recent = RECENT
        """How many workspaces `recent` names, at most."""
        self._changed = True  # there may be no file yet, or a damaged one
        self._timer = QTimer(self, singleShot=True, interval=SAVE_DELAY)
        self._timer.timeout.connect(self.save)

    def value(self, name: str, default: Json = None) -> Json:
        """What is remembered under a name."""
        return self._values.get(name, default)

    def text(self, name: str, default: str = "") -> str:
        """What is remembered under a name, if it is text."""
        value = self._values.get(name)
        return value if isinstance(value, str) else default

    def number(self, name: str, default: int) -> int:
        """What is remembered under a name, if it is a whole number."""
        value = self._values.get(name)
        return value if isinstance(value, int) else default

    def bytes(self, name: str) -> QByteArray:
        """What is remembered under a name as Qt's own bytes, such as a window's geometry."""
        return QByteArray.fromBase64(QByteArray(self.text(name).encode()))

    def remember(self, name: str, value: "Json | QByteArray") -> None:
        """Keep a value; bytes are kept as Base64."""
        if isinstance(value, QByteArray):
            value = bytes(value.toBase64().data()).decode()
        if self._values.get(name) != value:
            self._values[name] = value
            self._changed = True
            self._timer.start()

    def recent(self) -> list[Path]:
        """Workspaces opened lately, the last one first; some may be gone."""
        paths = self._values.get("recent")
        known = [Path(path) for path in paths if isinstance(path, str)] if isinstance(paths, list) else []
        return [path for path in known if path in self.pinned()] + [
            path for path in known if path not in self.pinned()
        ][: self.most_recent]

    def pinned(self) -> list[Path]:
        """The recent workspaces that are to stay, whatever else is opened."""
        paths = self._values.get("pinned")
        return [Path(path) for path in paths if isinstance(path, str)] if isinstance(paths, list) else []

    def pin(self, workspace: Path, *, on: bool = True) -> None:
        """Keep a recent workspace at the head of them, or let it go with the others."""
        others = [str(path) for path in self.pinned() if path != workspace]
        self.remember("pinned", [*others, str(workspace)] if on else [*others])

    def forget_recent(self) -> None:
        """Forget the recent workspaces that are not pinned."""
        self.remember("recent", [str(path) for path in self.pinned()])

    def moved(self, old: Path, new: Path) -> None:
        """Let what was remembered of a workspace follow it to where it lies now."""
        paths = [new if path == old else path for path in self.recent() if path != new]
        if old in self.pinned():
            self.pin(old, on=False)
            self.pin(new)
        self.remember("recent", [str(path) for path in paths])
        self.remember_desk(new, self.desk(old))

    def remember_workspace(self, path: Path) -> None:
        """Put a workspace at the head of the recent ones."""
        others = [str(old) for old in self.recent() if old != path]
        self.remember("recent", [str(path), *others])
        self.remember("recent", [str(kept) for kept in self.recent()])
        self.remember("last", str(path))

    def desk(self, workspace: Path) -> dict[str, Json]:
        """How a workspace's desk was left: open articles, selection, scroll."""
        desks = self._values.get("desks")
        left = desks.get(str(workspace)) if isinstance(desks, dict) else None
        return left if isinstance(left, dict) else {}

    def remember_desk(self, workspace: Path, left: dict[str, Json]) -> None:
        """Keep how a workspace's desk was left, for the recent workspaces."""
        desks = self._values.get("desks")
        kept = {str(path) for path in self.recent()} | {str(workspace)}
        old = {path: desk for path, desk in desks.items() if path in kept} if isinstance(desks, dict) else {}
        self.remember("desks", {**old, str(workspace): left})

    def save(self) -> None:
        """Write the file now, if it would say anything new. If it cannot be written, the desk forgets.

        Nobody's work is in it.
        """
        self._timer.stop()
        if not self._changed:
            return
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = QSaveFile(str(self._path))
        if file.open(QSaveFile.OpenModeFlag.WriteOnly):
            file.write(json.dumps(self._values, ensure_ascii=False, indent=1).encode())
            self._changed = not file.commit()


def _read(path: Path) -> dict[str, Json]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}
