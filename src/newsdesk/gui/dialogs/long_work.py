"""Long work on the workspace, slice by slice, behind a dialog that says how far it is."""

from collections.abc import Callable, Generator
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject

from newsdesk.edits.errors import EditError
from newsdesk.gui.dialogs.progress_dialog import ProgressDialog, progressing
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.slices import Slices, paced
from newsdesk.store.errors import WorkspaceError

_FRAME = 0.02
"""Seconds of work between two looks at what the person does; a slice itself is shorter."""

Result = TypeVar("Result")
Steps = Generator[tuple[int, int], None, Result]
"""Gives how many of how many pieces are done; closed before its end it leaves everything as it was."""


class LongWork(QObject):
    """One run at a time, as the window waits for it; it lives as long as the window."""

    def __init__(self, window: MainWindow, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._progress: ProgressDialog | None = None
        self._work: Generator[object, None, None] | None = None
        self._ended: Callable[[Any], object] | None = None
        self._slices = Slices(self)
        window.leaving.connect(self._leave)

    @property
    def busy(self) -> bool:
        """Whether a run is under way."""
        return self._work is not None

    def start(self, title: str, said: str, steps: Steps[Result], ended: Callable[[Result | None], object]) -> None:
        """Go on with work to its end; `ended` gets what came of it, None where it failed or was given up.

        What is done within the first slice needs no dialog.
        """
        if self.busy:
            return
        self._ended = ended
        self._progress = ProgressDialog(title, said, self._window)
        self._progress.cancelled.connect(self._cancel)
        self._work = self._go_on(steps)
        self._slices.begin(paced(self._work, _FRAME))
        if self.busy:
            self._progress.open()

    def _go_on(self, steps: Steps[Result]) -> Generator[None, None, None]:
        result: Result | None = None
        try:
            result = yield from progressing(steps, self._progress)
        except (WorkspaceError, EditError) as error:
            self._window.bridge.failed.emit(error)
        self._end(result)

    def _cancel(self) -> None:
        if self._work is not None:
            self._slices.cancel()
            self._work.close()
            self._end(None)
            self._notices.inform(QCoreApplication.translate("RetracingSlowly", "Cancelled; everything is as it was"))

    def _end(self, result: object) -> None:
        """Let the window be used again."""
        self._work = None
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.done(0)
            progress.deleteLater()  # one that was never shown does not close
        ended, self._ended = self._ended, None
        if ended is not None:
            ended(result)

    def _leave(self) -> None:
        """Leave the workspace as it was, before it closes."""
        self._slices.cancel()
        if self._work is not None:
            self._work.close()
            self._end(None)
