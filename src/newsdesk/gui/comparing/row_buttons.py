"""The buttons at the right end of the current row of the alignment: what can be done with it by mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.theme.theme import current_tokens

_GAP = 2


class RowButtons(QWidget):
    """One button for each action that can act on the row; none takes the focus, as each has a key."""

    def __init__(self, actions: Sequence[tuple[str, QAction]], parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(_GAP)
        self.buttons = [IconButton(icon, action=action, parent=self) for icon, action in actions]
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.defaultAction().changed.connect(self.fit)
            row.addWidget(button)
        self._row = QRect()
        parent.installEventFilter(self)
        self.hide()

    def stand_on(self, row: QRect) -> None:
        """Stand at the right end of a row; nowhere if it is empty."""
        self._row = row
        self.fit()

    def fit(self) -> None:
        """Show what can act, and take no more room than that."""
        usable = [button for button in self.buttons if button.defaultAction().isEnabled()]
        for button in self.buttons:
            button.setVisible(button in usable)
        self.setVisible(bool(usable) and not self._row.isEmpty())
        wide = self.sizeHint().width()
        self.setGeometry(self._row.right() + 1 - wide, self._row.y(), wide, self._row.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the right end where the view changes its width."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget) and not self._row.isEmpty():
            self._row.setWidth(watched.width())
            self.fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the current row."""
        del event
        QPainter(self).fillRect(self.rect(), current_tokens().row)
