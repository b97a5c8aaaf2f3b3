"""Work that takes a while: what it is, how far it is, the way to stop it, and the thread to do it in."""

import time
from collections.abc import Callable
from enum import IntEnum
from functools import partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

Tell = Callable[[int, int], None]
"""Says how many of how many pieces are done; raises `StoppedError` once nobody wants the work any more."""

Result = TypeVar("Result")

_TOLD_EVERY = 0.05
"""Seconds between two words about progress; more would only keep the window busy."""


class StoppedError(Exception):
    """The work at hand is not wanted any more; it has to leave everything as it found it."""


class Stage(IntEnum):
    """How much a piece of work has to show of itself, by the time it has taken."""

    QUIET = 0
    BUSY = 1
    COUNTED = 3
    LONG = 10


def stage_after(seconds: float) -> Stage:
    """The stage of work that began so many seconds ago; a stage's value is the second at which it begins."""
    return max(stage for stage in Stage if stage <= max(seconds, 0))


class Job(QObject):
    """One piece of work. Its owner tells the progress from the window's thread; anybody may cancel.

    `changed` says that its progress moved, `cancelled` that somebody wants it stopped, `ended` that
    it is over, with a sentence about what came of it ("" where nobody need be told) and whether that
    can be undone.
    """

    changed = Signal()
    cancelled = Signal()
    ended = Signal(str, bool)

    def __init__(
        self,
        title: str,
        parent: QObject | None = None,
        *,
        can_cancel: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.can_cancel = can_cancel
        self.done = 0
        self.total = 0
        self.is_cancelled = False
        self._clock = clock
        self._began = clock()

    @property
    def stage(self) -> Stage:
        """How much it has to show of itself by now."""
        return stage_after(self._clock() - self._began)

    def tell(self, done: int, total: int) -> None:
        """Say how many of how many pieces are done; a total of 0 means that nobody knows."""
        self.done, self.total = done, total
        self.changed.emit()

    def cancel(self) -> None:
        """Ask for the work to stop; its owner does so at the next safe place."""
        if self.can_cancel and not self.is_cancelled:
            self.is_cancelled = True
            self.cancelled.emit()
            self.changed.emit()

    def end(self, sentence: str = "", *, undoable: bool = False) -> None:
        """Say that the work is over, and what came of it."""
        self.ended.emit(sentence, undoable)


class Jobs(QObject):
    """The work that is going on now, in the order of its beginning.

    `told` carries what is to be said at the end of a piece of work, and whether it can be undone.
    """

    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.running: list[Job] = []
        self._clock = clock
        self._errands: list[_Errand] = []

    def begin(self, title: str, *, can_cancel: bool = True) -> Job:
        """Take up a piece of work; it leaves the list when it ends."""
        job = Job(title, self, can_cancel=can_cancel, clock=self._clock)
        self.running.append(job)
        job.changed.connect(self.changed)
        job.ended.connect(self._on_ended)
        self.changed.emit()
        return job

    def run(
        self,
        title: str,
        work: Callable[[Tell], Result],
        *,
        done: Callable[[Result], str],
        failed: Callable[[Exception], object],
        stopped: Callable[[], object] | None = None,
    ) -> Job:
        """Do `work` in a thread of its own; it tells its progress by what it is given, ten times a second or more.

        One of the three is called afterwards in the window's thread: `done` with the result, which says
        it in a sentence, `failed` with the error, or `stopped` when it was cancelled. None is called when
        the window goes meanwhile.
        """
        job = self.begin(title)
        errand = _Errand(work, partial(_settle, job, done, failed, stopped), job)
        self._errands.append(errand)
        errand.told.connect(job.tell)
        job.cancelled.connect(errand.stop)
        errand.finished.connect(self._on_errand)
        errand.start()
        return job

    def close(self) -> None:
        """Stop what runs in threads and wait for it, before the window goes."""
        for errand in self._errands:
            errand.finished.disconnect()
            errand.stop()
        for errand in self._errands:
            errand.wait()
        self._errands.clear()
        self.running.clear()
        self.changed.emit()

    def _on_errand(self) -> None:
        errand = self.sender()
        if isinstance(errand, _Errand) and errand in self._errands:
            errand.wait()
            self._errands.remove(errand)
            errand.settle(errand.result, errand.error)

    def _on_ended(self, sentence: str, undoable: bool) -> None:
        job = self.sender()
        if not isinstance(job, Job) or job not in self.running:
            return
        self.running.remove(job)
        if not sentence and job.is_cancelled:
            sentence = self.tr("{work}: cancelled, nothing was changed").format(work=job.title)
        elif not sentence and job.stage is Stage.LONG:
            sentence = self.tr("{work}: done").format(work=job.title)
        job.deleteLater()
        self.changed.emit()
        if sentence:
            self.told.emit(sentence, undoable)


class _Errand(QThread):
    """Does one piece of work; afterwards `result` or `error` is what came of it, for `settle` to take."""

    told = Signal(int, int)

    def __init__(
        self, work: Callable[[Tell], object], settle: Callable[[Any, Exception | None], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.settle = settle
        self._work = work
        self._stopped = Event()
        self._told_at = 0.0
        self.result: object = None
        self.error: Exception | None = None

    def stop(self) -> None:
        """Let the work end at the next word about its progress."""
        self._stopped.set()

    def run(self) -> None:
        """Work, and keep what comes of it for the window's thread."""
        try:
            self.result = self._work(self._tell)
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which says it
            self.error = error

    def _tell(self, done: int, total: int) -> None:
        if self._stopped.is_set():
            raise StoppedError
        now = time.monotonic()
        if now - self._told_at >= _TOLD_EVERY or done == total:
            self._told_at = now
            self.told.emit(done, total)


def _settle(  # noqa: PLR0917 - what an errand gives comes last
    job: Job,
    done: Callable[[Result], str],
    failed: Callable[[Exception], object],
    stopped: Callable[[], object] | None,
    result: Result,
    error: Exception | None,
) -> None:
    """End a job as its errand ended, and tell its owner."""
    if error is None:
        job.end(done(result))
        return
    job.end()
    if not isinstance(error, StoppedError):
        failed(error)
    elif stopped is not None:
        stopped()
