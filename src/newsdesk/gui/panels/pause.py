"""When what is being typed is handed over without being asked."""

from PySide6.QtCore import QObject, QTimer

QUIET = 1000
"""Milliseconds without a key after which what was typed is handed over."""
LONGEST = 10_000
"""Milliseconds after which it is handed over though the keys go on."""


class Pause(QTimer):
    """Times out after a moment without a key, and at the latest ten seconds after the first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=QUIET)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        self._longest.timeout.connect(self.timeout)
        self.timeout.connect(self.end)

    def key_typed(self) -> None:
        """Wait for the next pause."""
        self.start()
        if not self._longest.isActive():
            self._longest.start()

    def end(self) -> None:
        """Nothing waits to be handed over."""
        self.stop()
        self._longest.stop()
