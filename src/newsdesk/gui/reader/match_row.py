"""The last row of the selection pop-up: the record that the words may name already, and the key that adds them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsdesk.gui.reader.match import Match
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.gui.tips import tip

_HEIGHT = 38
_INSET = 12
_GAP = 8
_CAP = (22, 18)
_ROUND = 5


class MatchRow(QAbstractButton):
    """Return key, "add to", letter and title of the record, number of its quotes. Hidden while there is no match."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.match: Match | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def offer(self, match: Match | None) -> None:
        """Show another match, or none."""
        self.match = match
        self.setVisible(match is not None)
        if match is not None:
            self.setAccessibleName(self.tr("Add to \u201c{title}\u201d").format(title=match.title))
            self.setToolTip(tip(match.title))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the pop-up makes it."""
        return QSize(0, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row; the title gives way to the number of quotes."""
        del event
        if self.match is None:
            return
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(self._ground(), tokens.row)
        painter.setPen(QPen(tokens.line, 1))
        painter.drawLine(0, 0, self.width(), 0)
        self._cap(painter)
        right = self._quotes(painter)
        left = _INSET + _CAP[0] + _GAP
        left = self._word(painter, left, self.tr("add to"), font(Role.INTERFACE)) + 4
        painter.setPen(tokens.kinds[self.match.kind].ink)
        left = self._draw(painter, left, LETTERS[self.match.kind], font(Role.LETTER)) + 4
        strong = font(Role.HEADING)
        title = QFontMetrics(strong).elidedText(self.match.title, Qt.TextElideMode.ElideRight, right - _GAP - left)
        self._word(painter, left, title, strong)

    def _ground(self) -> QPainterPath:
        """Square at the top, round at the foot of the pop-up."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        path.addRect(QRectF(0, 0, self.width(), self.height() - _ROUND))
        return path

    def _cap(self, painter: QPainter) -> None:
        tokens = current_tokens()
        cap = QRectF(_INSET + 0.5, (self.height() - _CAP[1]) / 2, *_CAP)
        painter.setPen(QPen(tokens.control, 1))
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(cap, 3, 3)
        painter.setPen(tokens.text)
        painter.setFont(font(Role.KEY))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, "\u21b5")

    def _quotes(self, painter: QPainter) -> int:
        """Draw the number of quotes at the right; return where it begins."""
        if self.match is None:
            return self.width()
        words, face = self.tr("%n quote(s)", "", self.match.quotes), font(Role.LABEL)
        left = self.width() - _INSET - QFontMetrics(face).horizontalAdvance(words)
        painter.setPen(current_tokens().muted)
        self._draw(painter, left, words, face)
        return left

    def _word(self, painter: QPainter, left: int, words: str, face: QFont) -> int:
        painter.setPen(current_tokens().text)
        return self._draw(painter, left, words, face)

    def _draw(self, painter: QPainter, left: int, words: str, face: QFont) -> int:
        """Draw words in the middle of the row's height; return where they end."""
        painter.setFont(face)
        width = QFontMetrics(face).horizontalAdvance(words)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QRect(left, 0, width + 1, self.height()), int(flags), words)
        return left + width
