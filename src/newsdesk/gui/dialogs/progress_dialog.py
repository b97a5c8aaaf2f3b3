"""How far long work on the workspace is, over a window that waits for it."""

from collections.abc import Generator
from contextlib import closing
from typing import TypeVar

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role

_WIDTH = 440
_BAR = 6

_Result = TypeVar("_Result")


class ProgressDialog(DialogFrame):
    """`cancelled` asks to stop. It closes when its owner says so, and Esc asks to stop too."""

    cancelled = Signal()

    def __init__(self, title: str, step: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName("progress")
        self.setFixedWidth(_WIDTH)
        self._step = Words("")
        self._step.setWordWrap(True)
        self._count = Words("", Role.LABEL, muted=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(_BAR)
        for part in (self._step, self.bar, self._count):
            self.body.addWidget(part)
        self._cancel = self.add_button(self.tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel)
        self._cancel.setFocus()
        self.say(step)

    def say(self, step: str) -> None:
        """Say what is being done; nobody knows yet how long it takes."""
        self._step.setText(step)
        self.bar.setAccessibleName(step)
        self.tell(0, 0)

    def tell(self, done: int, total: int) -> None:
        """Say how many of how many pieces are done; a total of 0 means that nobody knows.

        What is all done is being saved, and cannot be stopped any more.
        """
        if total and done >= total:
            self._cancel.setEnabled(False)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        share = QLocale().toString(100 * done // total) if total else ""
        self._count.setText(self.tr("{share} %").format(share=share) if share else " ")

    def reject(self) -> None:
        """Esc asks to stop, as the button does."""
        self._on_cancel()

    def _on_cancel(self) -> None:
        if self._cancel.isEnabled():
            self._cancel.setEnabled(False)
            self.cancelled.emit()


def progressing(
    steps: Generator[tuple[int, int], None, _Result], progress: ProgressDialog | None
) -> Generator[None, None, _Result]:
    """Go on with work that gives how many of how many pieces are done, and show it; closed with whoever goes on."""
    with closing(steps):
        while True:
            try:
                done, total = next(steps)
            except StopIteration as end:
                result: _Result = end.value
                return result
            if progress is not None:
                progress.tell(done, total)
            yield
