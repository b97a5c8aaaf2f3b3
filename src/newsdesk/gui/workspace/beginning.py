"""The ways to begin: which workspace to make, to open, to find again; asked over the desk or the welcome page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.state import DeskState

SUFFIX = ".newsdesk"
_ONWARD = {"import": "article.import", "folder": "article.import_folder", "package": "package.take_in"}
"""What follows in the new workspace."""


class Opener(Protocol):
    """What opens workspaces."""

    state: DeskState
    window: MainWindow | None
    packages: list[Path]

    def open(self, path: Path) -> bool:
        """Open a workspace in place of the current one."""

    def create(self, path: Path) -> bool:
        """Make a workspace and open it."""

    def open_sample(self) -> bool:
        """Open the sample."""


class Beginning(QObject):
    """Asks for a path and hands it on; `folder` is where the file dialogs begin."""

    def __init__(self, opener: Opener, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._opener = opener
        self._folder = folder

    def begin(self, act: str, over: QWidget) -> None:
        """Begin as the welcome page offers it: "sample", "new", "open", "import", "folder" or "package"."""
        if act == "sample":
            self._opener.open_sample()
        elif act == "open":
            self.ask_open(over)
        elif act == "package" and self._opener.packages:
            self.ask_new(over)  # the program was opened with one, which is taken in there
        else:
            self.ask_new(over, then=_ONWARD.get(act, ""))

    def ask_new(self, over: QWidget, *, then: str = "") -> None:
        """Ask where a new workspace should lie; in its window the command `then` follows."""
        chosen = partial(self._create_and, then)
        self._ask(over, self.tr("New workspace"), chosen, save_as=self.tr("Workspace") + SUFFIX)

    def ask_open(self, over: QWidget) -> None:
        """Ask which workspace to open."""
        self._ask(over, self.tr("Open workspace"), self._opener.open)

    def ask_where(self, gone: Path, over: QWidget) -> None:
        """Ask where a workspace lies now that is not where it was, and open it there."""
        self._ask(over, self.tr("Locate {name}").format(name=gone.name), partial(self._found, gone))

    def _create_and(self, then: str, path: Path) -> None:
        if self._opener.create(path) and then and self._opener.window is not None:
            self._opener.window.commands[then].trigger()

    def _found(self, gone: Path, path: Path) -> None:
        self._opener.state.moved(gone, path)
        self._opener.open(path)

    def _ask(self, over: QWidget, title: str, chosen: Callable[[Path], object], *, save_as: str = "") -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        dialog = PathDialog(over, title, self._folder, self.tr("Workspaces") + f" (*{SUFFIX})")
        dialog.remembering(self._opener.state, "workspaces")
        if save_as:
            dialog.to_save(save_as, SUFFIX.removeprefix("."))
        dialog.path_chosen.connect(chosen, Qt.ConnectionType.QueuedConnection)
        dialog.open()
