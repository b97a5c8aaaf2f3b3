"""The buttons of the selection pop-up: a key's letter with its words, a swatch, the choice of granularity."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.record import RecordKind

ROW = 28
_INSET = 6
_GAP = 6
_BEHIND = 8
_SWATCH = 24
_CHEVRON = 12


class WordButton(QAbstractButton):
    """The letter of a key and what it does; named after its command. The letter of a kind has its ink."""

    def __init__(self, command: str, letter: str, kind: RecordKind | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(command)
        self._letter = letter
        self._kind = kind
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Name the button."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._letter)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Letter, gap and words."""
        return QSize(self._words_at() + self.fontMetrics().horizontalAdvance(self.text()) + _BEHIND, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letter in its kind's ink, then the words."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        _hover(self, painter)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(font(Role.LETTER))
        painter.setPen(tokens.kinds[self._kind].ink if self._kind else tokens.text)
        painter.drawText(self.rect().adjusted(_INSET, 0, 0, 0), int(middle), self._letter)
        painter.setFont(self.font())
        painter.setPen(tokens.text)
        painter.drawText(self.rect().adjusted(self._words_at(), 0, 0, 0), int(middle), self.text())

    def _words_at(self) -> int:
        return _INSET + QFontMetrics(font(Role.LETTER)).horizontalAdvance(self._letter) + _GAP


class Swatch(QAbstractButton):
    """A free mark's colour with its number."""

    def __init__(self, command: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(command)
        self._number = number
        self.setFixedSize(_SWATCH, _SWATCH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint and the digit."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.control, 1) if self.underMouse() or not tokens.tinted else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.marks[self._number - 1] if tokens.tinted else tokens.base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 2, 2)
        painter.setFont(font(Role.KEY))
        painter.setPen(tokens.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class ChoiceButton(QAbstractButton):
    """A word that is one of several, with a chevron: a click offers the others."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Words and chevron."""
        return QSize(_INSET + self.fontMetrics().horizontalAdvance(self.text()) + 4 + _CHEVRON + _INSET, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, then the chevron."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        _hover(self, painter)
        painter.setPen(tokens.text)
        place = self.rect().adjusted(_INSET, 0, 0, 0)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), self.text())
        chevron = pixmap("chevron-down", tokens.muted, size=_CHEVRON, scale=self.devicePixelRatioF())
        left = self.width() - _INSET - _CHEVRON
        painter.drawPixmap(QRect(left, (self.height() - _CHEVRON) // 2 + 1, _CHEVRON, _CHEVRON), chevron)


def _hover(button: QAbstractButton, painter: QPainter) -> None:
    if button.underMouse() or button.isDown():
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_tokens().hover)
        painter.drawRoundedRect(QRectF(button.rect()), 4, 4)
