"""Remembering how the desk stands, a moment after each change, and finding it again."""

from PySide6.QtCore import QObject, QTimer

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.state import DeskState

DELAY = 300
"""Milliseconds of quiet after which the desk is remembered; so much a crash may lose, and no more."""


class DeskMemory(QObject):
    """Keeps one window's desk in the state file, until the window goes."""

    def __init__(self, window: MainWindow, state: DeskState) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self._soon = QTimer(self, singleShot=True, interval=DELAY)
        self._soon.timeout.connect(self.remember)

    def show(self, *, find: bool) -> None:
        """Show the window, with its desk as it was left if that is to be found, and remember it from now on."""
        if find:
            self._window.restoreGeometry(self._state.bytes("geometry"))
        self._window.show()
        if find:  # only now that the panes have their sizes can the same words come to the top
            self._window.find_as(self._state.desk(self._window.bridge.store.path))
        self._window.left_otherwise.connect(self._soon.start)
        self._window.leaving.connect(self.remember)

    def remember(self) -> None:
        """Remember how the desk stands now."""
        self._soon.stop()
        self._state.remember("geometry", self._window.saveGeometry())
        self._window.layouts.remember()
        self._state.remember_desk(self._window.bridge.store.path, self._window.left_as())
        self._state.save()
