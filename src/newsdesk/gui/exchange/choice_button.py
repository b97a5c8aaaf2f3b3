"""One side of a conflict: its number as a key, what it says, who said it and when."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from newsdesk.gui.moments import moment_words
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.words import another_analyst
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.primitives import RADIUS
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.absorption import Choice

_CAP = 20
_INSET = 12
_ASIDE = 200
"""Width of who and when."""


class ChoiceButton(QAbstractButton):
    """Pressed, it takes this side. It is as high as its words need."""

    def __init__(self, number: int, choice: Choice, words: str, *, is_shown: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self._value = Words(words)
        self._value.setWordWrap(True)
        self._who = Words(choice.who or another_analyst(), Role.LABEL)
        self._when = Words(moment_words(choice.when), Role.LABEL, muted=True)
        now = Words(self.tr("shown now") if is_shown else "", Role.SMALL, muted=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(_INSET + _CAP + _INSET, 9, _INSET, 9)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, _ASIDE)
        grid.addWidget(self._value, 0, 0)
        grid.addWidget(now, 1, 0)
        now.setVisible(is_shown)
        grid.addWidget(self._who, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._when, 1, 1, Qt.AlignmentFlag.AlignTop)
        for label in (self._value, self._who, self._when, now):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._who.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        said = self.tr("{number}: {value}, {who}, {when}")
        self.setAccessibleName(said.format(number=number, value=words, who=self._who.text(), when=self._when.text()))
        self.setAccessibleDescription(str(number))

    def sizeHint(self) -> QSize:
        """As its words need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame and key cap; the words draw themselves."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(tokens.accent if focused else tokens.control, 2 if focused else 1))
        painter.setBrush(tokens.row if self.isDown() else tokens.hover if self.underMouse() else tokens.window)
        edge = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), RADIUS, RADIUS)
        cap = QRectF(_INSET + 0.5, 9.5, _CAP, _CAP)
        painter.setPen(QPen(tokens.control, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 3, 3)
        painter.setPen(tokens.text if self.isEnabled() else tokens.disabled)
        painter.setFont(font(Role.KEY))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, str(self._number))
