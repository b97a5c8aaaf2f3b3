"""The buttons at the right end of the current row of the alignment: what can be done with it by mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.theme.theme import current_tokens

_GAP = 2


class RowButtons(TranslatedWidget):
    """One button for each action that can act on the row; none takes the focus, as each has a key.

    Where there is no room for them beside the conclusion, one button stands for all; `more_wanted` says that it
    was pressed.
    """

    more_wanted = Signal()

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
        self.more = IconButton("ellipsis", parent=self)
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(self.more_wanted)
        row.addWidget(self.more)
        self._row, self._free = QRect(), 0
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.more.name_as(self.tr("More"))

    def stand_on(self, row: QRect, free: int) -> None:
        """Stand at the right end of a row, of which so many pixels are free; nowhere if it is empty."""
        self._row, self._free = row, free
        self.fit()

    def fit(self) -> None:
        """Show what can act, and take no more room than that."""
        usable = [button for button in self.buttons if button.defaultAction().isEnabled()]
        for button in self.buttons:
            button.setVisible(button in usable)
        self.more.hide()
        if self.sizeHint().width() > self._free and len(usable) > 1:
            for button in (*usable, self.more):
                button.setVisible(button is self.more)
        self.setVisible(bool(usable) and not self._row.isEmpty())
        wide = self.sizeHint().width()
        self.setGeometry(self._row.right() + 1 - wide, self._row.y(), wide, self._row.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the current row."""
        del event
        QPainter(self).fillRect(self.rect(), current_tokens().row)
