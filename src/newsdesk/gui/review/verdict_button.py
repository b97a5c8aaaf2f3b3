"""Buttons of the review: a key cap with the words beside it; the primary one is filled, the rare ones are small."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsdesk.gui.commands import CommandAction
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.primitives import RADIUS
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip

_HEIGHT = 40
_SMALL = 28
_INSET = 12
_CAP = 18
_GAP, _SMALL_GAP = 10, 6


class KeyButton(QAbstractButton):
    """Does what a command does, under shorter words. `small` ones have no frame."""

    def __init__(
        self, action: CommandAction, *, primary: bool = False, small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._primary = primary
        self._small = small
        self._widest = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy.Policy.Maximum if small else QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_SMALL if small else _HEIGHT)
        self.setFont(font(Role.LABEL if small else Role.INTERFACE))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def say(self, words: str, *, widest: str = "") -> None:
        """Set the words beside the key; there is room for `widest` too, so that nothing moves once they are that."""
        self._widest = widest
        self.setText(words)
        self.setAccessibleName(words)
        self._follow()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the key and the words."""
        metrics = self.fontMetrics()
        words = max(metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance(self._widest))
        wide = words + self._cap() + self._gap
        return QSize(wide + (6 if self._small else 2 * _INSET), self.height())

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when it can be pressed or cannot."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, key cap and words."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filled = self._primary and self.isEnabled()
        ink = tokens.on_accent if filled else tokens.text if self.isEnabled() else tokens.disabled
        if not self._small:
            painter.setPen(QPen(tokens.accent if filled else tokens.control, 1))
            ground = tokens.accent if filled else tokens.hover if self.underMouse() else tokens.window
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        left = 0 if self._small else _INSET
        cap = QRect(left, (self.height() - _CAP) // 2, self._cap(), _CAP)
        painter.setPen(QPen(ink if filled else tokens.control, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(ink)
        painter.setFont(font(Role.KEY))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._action.key_shown())
        painter.setFont(self.font())
        painter.setPen(tokens.muted if self._small and self.isEnabled() else ink)
        words = QRect(cap.right() + self._gap, 0, self.width() - cap.right() - self._gap, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
        if self.hasFocus():
            painter.setPen(QPen(tokens.on_accent if filled else tokens.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), RADIUS, RADIUS)

    @property
    def _gap(self) -> int:
        return _SMALL_GAP if self._small else _GAP

    def _cap(self) -> int:
        wide = QFontMetrics(font(Role.KEY)).horizontalAdvance(self._action.key_shown()) + 8
        return max(_CAP, wide)

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setAccessibleDescription(self._action.key_shown())
        self.setToolTip(tip(self._action.toolTip()))
        self.update()
