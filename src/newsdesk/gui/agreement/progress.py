"""How many of all are done, in words and as a bar."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens

_BAR = (120, 6)
_GAP = 10


class Progress(QWidget):
    """A bar of 120 with the numbers beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._done = self._all = 0
        self.setFont(font(Role.LABEL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.hide()

    def show_progress(self, done: int, of_all: int) -> None:
        """Say how many are done; nothing is seen where there is nothing to do."""
        self._done, self._all = done, of_all
        self.setVisible(of_all > 0)
        self.setAccessibleName(self.says)
        self.updateGeometry()
        self.update()

    @property
    def says(self) -> str:
        """The same in words."""
        return self.tr("{done} of {count} decided").format(done=self._done, count=self._all)

    def sizeHint(self) -> QSize:
        """The bar and the words."""
        return QSize(_BAR[0] + _GAP + self.fontMetrics().horizontalAdvance(self.says) + 4, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, filled as far as it is done, and the words."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        bar = QRect(0, (self.height() - _BAR[1]) // 2, *_BAR)
        painter.fillRect(bar, tokens.line)
        painter.fillRect(
            QRect(bar.x(), bar.y(), round(bar.width() * self._done / max(self._all, 1)), bar.height()), tokens.ok
        )
        painter.setPen(tokens.text)
        words = self.rect().adjusted(_BAR[0] + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.says)
