"""One question that is answered by a few words: a field over the desk, no dialog."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from newsdesk.gui.parts.popover import Popover
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role

_WIDTH = 360
_FROM_TOP = 56


class QuickField(Popover):
    """`entered` carries what was typed, once Return is pressed; Esc asks for nothing."""

    entered = Signal(str)

    def __init__(self, title: str, hint: str, parent: QWidget, *, words: str = "") -> None:
        super().__init__(title, parent, width=_WIDTH)
        self.setObjectName("quick field")
        self.field = QLineEdit(words)
        self.field.setProperty("framed", True)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(hint)
        self.field.selectAll()
        self.field.returnPressed.connect(self._enter)
        said = Words(hint, Role.LABEL, muted=True)
        said.setWordWrap(True)
        self.body.addWidget(self.field)
        self.body.addWidget(said)
        self.setFocusProxy(self.field)

    def open_over(self, window: QWidget) -> None:
        """Show it at the top of a window, in the middle."""
        self.fit()
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, _FROM_TOP)))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _enter(self) -> None:
        words = " ".join(self.field.text().split())
        if words:
            self.close()
            self.entered.emit(words)
