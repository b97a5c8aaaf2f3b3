"""Who holds a workspace: a sign of life of ours, and the ways on where somebody else holds it."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.shell.banner import Banner
from newsdesk.store.errors import WorkspaceError, WorkspaceInUseError
from newsdesk.store.store import Store

OPEN_READ_ONLY = "open read only"
TAKE_OVER = "take over"

_EVERY = 60 * 1000
"""Milliseconds between two signs of life."""


class SignOfLife(QObject):
    """Lets other programs know that this one still works with a store; a window that hangs gives none."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        timer = QTimer(self, interval=_EVERY)
        timer.timeout.connect(store.beat)
        timer.start()


class Refusal(QObject):
    """Says in a banner why a workspace was not opened, and offers what can be done.

    `chosen` carries the path, whether to open it to read only, and whether to take it over.
    """

    chosen = Signal(object, bool, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = Path()

    def say(self, error: WorkspaceError | OSError, path: Path, banner: Banner) -> None:
        """Say it where the person looks now."""
        self._path = path
        acts = {}
        if isinstance(error, WorkspaceInUseError):
            acts[OPEN_READ_ONLY] = self.tr("Open to read only")
            if error.silent:
                acts[TAKE_OVER] = self.tr("Take over")
        banner.say(error_sentence(error), acts=acts)

    def take(self, act: str) -> None:
        """Do what was chosen in a banner, if it is one of ours."""
        if act in {OPEN_READ_ONLY, TAKE_OVER}:
            self.chosen.emit(self._path, act == OPEN_READ_ONLY, act == TAKE_OVER)
