"""A sentence that gives way to what stands beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.tips import tip


class Remark(Words):
    """Muted words as far as there is room for them; all of them as a tool-tip."""

    def __init__(self) -> None:
        super().__init__("", Role.LABEL, muted=True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them from their beginning, with an ellipsis where they end too early."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment()), shown)

    def say(self, sentence: str) -> None:
        """Say something else."""
        self.setText(sentence)
        self.setToolTip(tip(sentence))
