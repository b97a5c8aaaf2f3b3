"""What the palettes of the desk have in common: rows with keys, a second act on Enter, one line of help."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from newsdesk.gui.palettes.row import Row, RowDelegate, RowModel
from newsdesk.gui.panels.palette import Choice, Palette
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role

_WIDTH = 640
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class DeskPalette(Palette):
    """A palette whose rows may be greyed with a reason.

    Enter chooses; Ctrl+Enter or Shift+Enter is handed to `choose_otherwise`.
    """

    def __init__(self, window: QWidget, rows: RowModel | None = None) -> None:
        super().__init__((), window)
        self.model = rows or RowModel(())
        self.model.setParent(self)
        self.rows = self.model
        self.view.setModel(self.model)
        self.view.setItemDelegate(RowDelegate(self.view))
        self._hint = Words("", Role.LABEL, muted=True)
        self._hint.setWordWrap(True)
        self.footer.addWidget(self._hint)

    def open_over(self, window: QWidget) -> None:
        """Show the palette in the upper middle of a window, with the cursor in its field."""
        super().open_over(window)
        self.resize(self._wanted_width(), self.sizeHint().height())
        self.move((window.width() - self.width()) // 2, self.y())

    def name_as(self, name: str, placeholder: str, hint: str) -> None:
        """Say what the palette is for, to the eye and to a screen reader."""
        self.heading.setText(name)
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(name)
        self.view.setAccessibleName(name)
        self._hint.setText(hint)

    def offer(self, rows: list[Row]) -> None:
        """Show other rows that answer what is typed; the one chosen stays chosen, else the first is."""
        before = self.current_choice()
        self.rows.fill(rows)
        self._on_typed(self.field.text())
        for number in range(self.rows.rowCount()):
            choice = self.rows.choice(number)
            if before is not None and choice is not None and choice.key == before.key:
                self.view.setCurrentIndex(self.rows.index(number))

    def choose_otherwise(self, choice: Choice) -> None:
        """Enter was pressed with Ctrl or Shift."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter with Ctrl or Shift is the second act."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            second = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            if second and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return False
            choice = self.current_choice()
            if second and event.type() == QEvent.Type.KeyPress and choice is not None:
                self.choose_otherwise(choice)
                return True
        return super().eventFilter(watched, event)

    def _wanted_width(self) -> int:
        window = self.parentWidget()
        return min(_WIDTH, window.width() - 32) if window else _WIDTH
