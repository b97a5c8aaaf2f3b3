"""How long the window answers nobody: the longest time between two beats of its event loop."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


class Heart:
    """Beats in the event loop of the window; `longest` and `busiest` are in milliseconds.

    `longest` is by the clock on the wall, which also counts what other programs of the machine take away, `busiest`
    by the time that this thread itself worked. What waits for the disk or for another thread is in the first alone.
    """

    def __init__(self, beat: int = 1) -> None:
        self.longest = 0.0
        self.busiest = 0.0
        self._wall, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=beat)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Listen no longer: what comes after belongs to somebody else."""
        self._timer.stop()

    def _beat(self) -> None:
        wall, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, (wall - self._wall) * 1000)
        self.busiest = max(self.busiest, (worked - self._worked) * 1000)
        self._wall, self._worked = wall, worked


def listen(act: Callable[[], object], *, milliseconds: int, until: Callable[[], bool] = lambda: True) -> Heart:
    """The heart from just before an act until so long after it, and until what it began is over."""
    heart, loop = Heart(), QEventLoop()

    def end() -> None:
        if until():
            loop.quit()
        else:
            QTimer.singleShot(50, end)

    QTimer.singleShot(20, act)
    QTimer.singleShot(20 + milliseconds, end)
    loop.exec()
    heart.stop()
    return heart
