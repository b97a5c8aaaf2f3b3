"""A pool of one thread, whose owner may go while something runs in it."""

from functools import partial

from PySide6.QtCore import QObject, QThreadPool
from shiboken6 import isValid


def thread_for(owner: QObject) -> QThreadPool:
    """A pool that does one thing after the other; when its owner goes, what waits is dropped, what runs is awaited.

    Its owner's C++ side must not end it: that waits for the thread while it keeps Python's lock, which the thread
    needs to come to its end. Waiting from Python lets go of the lock.
    """
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    owner.destroyed.connect(partial(_end, pool))
    return pool


def _end(pool: QThreadPool) -> None:
    if isValid(pool):  # where the program itself ends, Qt takes pools away before their owners
        pool.clear()
        pool.waitForDone()
