"""How many quotes come out how: a number, a sign and a word each, in the colour of the result."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.versions.words import SIGNS, Counts, result_colour
from newsdesk.model.carried import CarryResult

_HEIGHT = 24
_GAP = 20


class ResultsRow(QWidget):
    """One line; it takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: Mapping[CarryResult, int] = {}
        self.setFixedHeight(_HEIGHT)
        self.hide()

    def show_results(self, results: Mapping[CarryResult, int]) -> None:
        """Show these numbers; those of nothing are left out."""
        self._results = results
        self.setAccessibleName(Counts().results(results))
        self.setVisible(bool(results))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        face = QFontMetrics(font(Role.HEADING))
        return QSize(sum(face.horizontalAdvance(words) + _GAP for words, _ in self._parts()), _HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_results(self._results)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts one after the other."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        face = font(Role.HEADING)
        painter.setFont(face)
        left = 0
        for words, result in self._parts():
            wide = QFontMetrics(face).horizontalAdvance(words) + 1
            painter.setPen(result_colour(result, tokens))
            painter.drawText(QRect(left, 0, wide, _HEIGHT), Qt.AlignmentFlag.AlignVCenter, words)
            left += wide + _GAP

    def _parts(self) -> list[tuple[str, CarryResult]]:
        counts = Counts()
        shown = [result for result in CarryResult if self._results.get(result)]
        return [(f"{SIGNS[one]} {counts.results({one: self._results[one]})}", one) for one in shown]
