"""A large act taken back, or done again, slice by slice, behind a dialog that says how far it is."""

from collections.abc import Generator

from PySide6.QtCore import QObject

from newsdesk.edits.errors import EditError
from newsdesk.gui.bridge import Retracing
from newsdesk.gui.exchange.progress_dialog import ProgressDialog, progressing
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.slices import Slices, paced
from newsdesk.model.change import UndoResult
from newsdesk.store.errors import WorkspaceError

_FRAME = 0.02
"""Seconds of work between two looks at what the person does; a slice itself is shorter."""


class RetracingSlowly(QObject):
    """One run at a time, as the window waits for it; it lives as long as the window."""

    def __init__(self, window: MainWindow, notices: Notices) -> None:
        super().__init__(window)
        self._bridge = window.bridge
        self._window = window
        self._notices = notices
        self._progress: ProgressDialog | None = None
        self._work: Generator[object, None, None] | None = None
        self._slices = Slices(self)
        window.leaving.connect(self._leave)

    @property
    def busy(self) -> bool:
        """Whether a run is under way."""
        return self._work is not None

    def start(self, retracing: Retracing, act: str, undoes: bool) -> None:
        """Go on with an undo, or redo, to its end; `act` is what it is called."""
        if self.busy:
            return
        title = self.tr("Undo") if undoes else self.tr("Redo")
        progress = ProgressDialog(title, act, self._window)
        progress.cancelled.connect(self._cancel)
        progress.open()
        self._progress = progress
        self._work = self._go_on(retracing)
        self._slices.begin(paced(self._work, _FRAME))

    def _go_on(self, retracing: Retracing) -> Generator[None, None, None]:
        result: UndoResult | None = None
        try:
            result = yield from progressing(retracing, self._progress)
        except (WorkspaceError, EditError) as error:
            self._bridge.failed.emit(error)
        self._end(result)

    def _cancel(self) -> None:
        if self._work is not None:
            self._slices.cancel()
            self._work.close()
            self._end(None)
            self._notices.inform(self.tr("Cancelled; everything is as it was"))

    def _end(self, result: UndoResult | None) -> None:
        """Let the window be used again."""
        self._work = None
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.done(0)
        self._bridge.end_replay(result)

    def _leave(self) -> None:
        """Leave the workspace as it was, before it closes."""
        self._slices.cancel()
        if self._work is not None:
            self._work.close()
            self._end(None)
