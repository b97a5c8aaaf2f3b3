"""Long work in slices, so that the window answers meanwhile."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_DONE = object()


class Slices(QObject):
    """Goes on with an iterator, one step at each turn of the event loop; whatever it gives is a pause.

    What begins takes the place of what was under way. Work that is little has no pause, and is done at once.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def under_way(self) -> bool:
        """Whether something is left to do."""
        return self._steps is not None

    def begin(self, steps: Iterator[object]) -> None:
        """Do the first step now and the others later, instead of what was under way."""
        self._steps = steps
        self._timer.start()
        self._go_on()

    def finish(self) -> None:
        """Do all that is left now."""
        while self._steps is not None:
            self._go_on()

    def cancel(self) -> None:
        """Leave undone what is left."""
        self._steps = None
        self._timer.stop()

    def _go_on(self) -> None:
        steps = self._steps
        if steps is not None and next(steps, _DONE) is _DONE and self._steps is steps:
            self.cancel()


def paced(work: Iterator[object], seconds: float) -> Iterator[object]:
    """The same work with a pause only where so much time has passed."""
    since = perf_counter()
    for _ in work:
        if perf_counter() - since >= seconds:
            yield None
            since = perf_counter()
