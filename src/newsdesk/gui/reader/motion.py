"""The two things that move in the reader: a jump that scrolls, and a frame that fades twice."""

import math

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QPropertyAnimation, QVariantAnimation, Signal
from PySide6.QtWidgets import QScrollBar

from newsdesk.gui.theme.moving import moves

_JUMP_MS = 120
_FLASH_MS = 600
_FARTHEST = 3
"""A jump over more screens than this goes there at once; what rushes past helps nobody."""


class Motion(QObject):
    """Scrolls a bar and fades a flash; `faded` carries the opacity, and 0 at the end."""

    faded = Signal(float)

    def __init__(self, bar: QScrollBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._jump = QPropertyAnimation(bar, b"value", self)
        self._jump.setDuration(_JUMP_MS)
        self._jump.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(_FLASH_MS)
        self._flash.setStartValue(0.0)
        self._flash.setEndValue(1.0)
        self._flash.valueChanged.connect(self._on_flash)
        self._flash.finished.connect(self._on_flash_over)

    def scroll(self, value: int, *, moving: bool) -> None:
        """Set the bar to a value, moving there if asked to, allowed, and not too far."""
        self._jump.stop()
        value = max(self._bar.minimum(), min(value, self._bar.maximum()))
        if moving and moves() and abs(value - self._bar.value()) <= _FARTHEST * self._bar.pageStep():
            self._jump.setStartValue(self._bar.value())
            self._jump.setEndValue(value)
            self._jump.start()
        else:
            self._bar.setValue(value)

    def flash(self) -> None:
        """Fade twice from full to nothing."""
        self._flash.stop()
        if moves():
            self._flash.start()
        else:
            self.faded.emit(0.0)

    @property
    def running(self) -> bool:
        """Whether anything moves at the moment."""
        running = QAbstractAnimation.State.Running
        return running in {self._jump.state(), self._flash.state()}

    def _on_flash(self, share: float) -> None:
        self.faded.emit(abs(math.cos(2 * math.pi * share)) * (1 - share / 2))

    def _on_flash_over(self) -> None:
        self.faded.emit(0.0)
