"""The line in which the records are narrowed, with how many of them are left."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.clearing import name_clear_button
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role

_INSET = 16


class FilterRow(QWidget):
    """Hidden until it is asked for. Esc empties and closes it, Down goes on to what it found."""

    narrowed = Signal(str)
    """The words typed."""
    left = Signal()
    """The person goes on to the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setProperty("framed", True)
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.narrowed)
        self._button: IconButton | None = None
        self._counted = Words("", Role.LABEL, muted=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 0, _INSET, 4)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self._counted)
        self.hide()
        self.retranslate()

    def follow(self, button: IconButton) -> None:
        """Be open as long as a button is down."""
        self._button = button
        button.toggled.connect(self._on_toggled)

    def open(self) -> None:
        """Show the line with the cursor in it."""
        if self._button is not None:
            self._button.setChecked(True)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def close_line(self) -> None:
        """Empty the line and hide it."""
        if self._button is not None:
            self._button.setChecked(False)

    def restore(self, words: str) -> None:
        """Open with words of an earlier day; the focus stays where it is."""
        if self._button is not None:
            with QSignalBlocker(self._button):
                self._button.setChecked(True)
        self.show()
        self.line.setText(words)

    def say_count(self, shown: int, total: int) -> None:
        """Say how many records are left, in sight and to a screen reader; nothing while none is kept back."""
        if not self.line.text().strip():
            self._counted.setText("")
            return
        said = self.tr("{shown} of %n record(s)", "", total).format(shown=shown)
        if said != self._counted.text():
            self._counted.setText(said)
            self.line.setAccessibleDescription(said)
            announce(self.line, said)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.line.setPlaceholderText(self.tr("Filter the records"))
        self.line.setAccessibleName(self.tr("Filter the records"))
        name_clear_button(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc and Down are the row's own keys."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.close_line()
                return True
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _on_toggled(self, on: bool) -> None:
        self.setVisible(on)
        if on:
            self.open()
        else:
            self.line.clear()
            self.left.emit()
