"""A large act taken back, or done again, slice by slice, behind a dialog that says how far it is."""

from PySide6.QtCore import QObject

from newsdesk.gui.bridge import Retracing
from newsdesk.gui.dialogs.long_work import LongWork
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.notices import Notices


class RetracingSlowly(QObject):
    """One run at a time, as the window waits for it; it lives as long as the window."""

    def __init__(self, window: MainWindow, notices: Notices) -> None:
        super().__init__(window)
        self._bridge = window.bridge
        self._work = LongWork(window, notices)

    @property
    def busy(self) -> bool:
        """Whether a run is under way."""
        return self._work.busy

    def start(self, retracing: Retracing, act: str, undoes: bool) -> None:
        """Go on with an undo, or redo, to its end; `act` is what it is called."""
        title = self.tr("Undo") if undoes else self.tr("Redo")
        self._work.start(title, act, retracing, self._bridge.end_replay)
