"""The head of a pane: its title, a muted second word, and buttons at the right."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens

HEIGHT = 40
INSET = 16
ACTIVE_LINE = 2
"""Height of the accent line on the top edge of the pane that has the focus."""


class PaneHeader(QWidget):
    """40 high; serves as `QDockWidget.setTitleBarWidget` too."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = Words(title, Role.HEADING)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addStretch(1)
        self._row = row

    def set_title(self, title: str) -> None:
        """Change the title, as after a change of language."""
        self._title.setText(title)

    def set_active(self, active: bool) -> None:
        """Draw the accent line of the pane that has the focus."""
        if active != self._active:
            self._active = active
            self.update()

    def add_button(self, icon_name: str, *, name: str = "", action: QAction | None = None) -> IconButton:
        """Put an icon button at the right end. Its name comes from the action where none is given."""
        button = IconButton(icon_name, name, action=action, parent=self)
        self._row.addWidget(button)
        return button

    def add_widget(self, widget: QWidget, *, after_title: bool = False) -> None:
        """Put a widget at the right end, or directly after the title."""
        if after_title:
            self._row.insertWidget(1, widget)
        else:
            self._row.addWidget(widget)

    def sizeHint(self) -> QSize:
        """A dock takes the height of its title from here."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, and the accent line while active."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens.window)
        if self._active:
            painter.fillRect(QRect(0, 0, self.width(), ACTIVE_LINE), tokens.accent)
