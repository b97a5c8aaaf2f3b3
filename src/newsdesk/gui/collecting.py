"""Cleaning up memory in the window's thread alone.

Left to itself Python looks for what nobody needs in whatever thread happens to ask for memory. A QObject that is found
by a worker dies there, while its timers go on in the window's thread and ring for an object that is no more.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE = 500
"""Milliseconds between two looks."""

_SELDOM = 50
"""A look at all that lives takes as long as a slow frame; it comes after so many looks at what is younger."""


class Collecting(QObject):
    """Takes the collection over from Python; it goes on as long as this lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        """Look at what is young if there is much of it, and now and then at everything."""
        if gc.get_count()[0] < gc.get_threshold()[0]:
            return
        self._looks += 1
        gc.collect(2 if self._looks % _SELDOM == 0 else 1)
