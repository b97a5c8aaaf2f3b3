"""Work that takes a while: what it is, how far it is, and the way to stop it."""

from PySide6.QtCore import QObject, Signal


class Job(QObject):
    """One piece of work. Its owner tells the progress from the window's thread; anybody may cancel.

    `changed` says that its progress moved, `cancelled` that somebody wants it stopped, `ended` that
    it is over, with a sentence about what came of it ("" where nobody need be told).
    """

    changed = Signal()
    cancelled = Signal()
    ended = Signal(str)

    def __init__(self, title: str, parent: QObject | None = None, *, can_cancel: bool = True) -> None:
        super().__init__(parent)
        self.title = title
        self.can_cancel = can_cancel
        self.done = 0
        self.total = 0
        self.is_cancelled = False

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

    def end(self, sentence: str = "") -> None:
        """Say that the work is over, and what came of it."""
        self.ended.emit(sentence)


class Jobs(QObject):
    """The work that is going on now, in the order of its beginning."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: list[Job] = []

    def begin(self, title: str, *, can_cancel: bool = True) -> Job:
        """Take up a piece of work; it leaves the list when it ends."""
        job = Job(title, self, can_cancel=can_cancel)
        self.running.append(job)
        job.changed.connect(self.changed)
        job.ended.connect(self._on_ended)
        self.changed.emit()
        return job

    def _on_ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self.running:
            self.running.remove(job)
            job.deleteLater()
            self.changed.emit()
