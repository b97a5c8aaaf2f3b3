"""What follows from the workspace and takes a while to find out: worked out in a thread, through a store of its own."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from newsdesk.edits.workspace import open_workspace
from newsdesk.gui.one_thread import thread_for
from newsdesk.store.store import Store

Question = Callable[[Store], object]
"""Works something out from a store that is open to read only; a pure function of what the workspace holds."""


class Derived(QObject):
    """Answers the last question asked; what was asked before is of no interest any more, and its query is given up.

    `ready` carries the answer, `failed` the exception that came in its place.
    """

    ready = Signal(object)
    failed = Signal(object)
    _answered = Signal(int, object)

    def __init__(self, workspace: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._serial = 0
        self._pool = thread_for(self)
        self._answered.connect(self._on_answered)

    def ask(self, question: Question) -> None:
        """Work an answer out; `ready` or `failed` follows unless something else is asked before."""
        self._serial += 1
        self._pool.clear()
        self._pool.start(partial(self._answer, self._serial, question))

    def stop(self) -> None:
        """Want no answer any more; what runs gives up at once, or comes to its end where it is not in a query."""
        self._serial += 1
        self._pool.clear()
        self._pool.waitForDone()

    def _answer(self, serial: int, question: Question) -> None:
        if serial != self._serial:
            return
        answer: object
        try:
            with open_workspace(self._workspace, read_only=True) as store:
                store.give_up_when(lambda: serial != self._serial)
                answer = question(store)
        except Exception as error:  # noqa: BLE001 - a thread has no caller; the view says what went wrong
            answer = error
        with suppress(RuntimeError):  # the view went meanwhile, nobody listens
            self._answered.emit(serial, answer)

    def _on_answered(self, serial: int, answer: object) -> None:
        if serial != self._serial:
            return
        if isinstance(answer, Exception):
            self.failed.emit(answer)
        else:
            self.ready.emit(answer)
