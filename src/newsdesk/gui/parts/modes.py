"""The row of modes: words, the active one strong and underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens

_HEIGHT = 40
_INSET = 12


class ModeBar(QWidget):
    """One button a mode; `mode_chosen` carries the id of the mode that was chosen by hand."""

    mode_chosen = Signal(str)

    def __init__(self, modes: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _ModeButton] = {}
        for mode, words in modes:
            button = _ModeButton(mode, words, self)
            self._buttons[mode] = button
            self._group.addButton(button)
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    def set_mode(self, mode: str) -> None:
        """Show a mode as the active one, without a signal.

        Raises:
            KeyError: if the bar has no such mode.
        """
        self._buttons[mode].setChecked(True)

    def set_words(self, mode: str, words: str) -> None:
        """Rename a mode, as after a change of language."""
        self._buttons[mode].setText(words)
        self._buttons[mode].setAccessibleName(words)
        self._buttons[mode].updateGeometry()
        self.updateGeometry()  # whoever asks at once gets the new width, not the one remembered

    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, _ModeButton):
            self.mode_chosen.emit(button.mode)


class _ModeButton(QAbstractButton):
    def __init__(self, mode: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.mode = mode
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Wide enough for the strong face, so that nothing moves when the mode changes."""
        strong = QFontMetrics(font(Role.HEADING)).horizontalAdvance(self.text())
        return QSize(strong + 2 * _INSET, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and the accent line under the active mode."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        strong = self.isChecked()
        painter.setFont(font(Role.HEADING if strong else Role.INTERFACE))
        painter.setPen(tokens.text if strong or self.underMouse() else tokens.muted)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if strong:
            line = QRect(_INSET, self.height() - 2, self.width() - 2 * _INSET, 2)
            painter.fillRect(line, tokens.accent)
        if self.hasFocus():
            painter.setPen(tokens.accent)
            painter.drawRect(self.rect().adjusted(4, 6, -5, -7))
