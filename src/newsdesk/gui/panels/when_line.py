"""The line in which a time is typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from newsdesk.gui.models.when_words import when_words
from newsdesk.gui.panels.editors import TextEditor
from newsdesk.model.when import NO_TIME, When

_TARGET = 24


class WhenLine(TextEditor):
    """Shows the value in words, and to whoever types the words of the text."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self._when = NO_TIME
        self._draft: str | None = None
        self._button: QToolButton | None = None

    def add_button(self, act: QAction) -> None:
        """Put an act at the end of the line, large enough for any hand; Qt's own size is 22 by 18."""
        self.addAction(act, QLineEdit.ActionPosition.TrailingPosition)
        self._button = next(iter(self.findChildren(QToolButton)))
        self._button.setFixedSize(_TARGET, _TARGET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in the middle of the line's height."""
        super().resizeEvent(event)
        if self._button is not None:
            self._button.move(self._button.x(), (self.height() - self._button.height()) // 2)

    def show_when(self, when: When) -> None:
        """Show a stored time."""
        self._when = when
        self._draft = None
        self.show_value(self._words())

    def show_draft(self, words: str) -> None:
        """Show words that are not stored."""
        self._draft = words
        self.show_value(words, draft=True)

    def take_again(self) -> None:
        """Hand over the words that stand here though nothing was typed."""
        self._hand_over()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the words of the text for typing."""
        if not self.isModified() and self._draft is None:
            self.show_value(self._when.words or when_words(self._when))
            self.selectAll()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand over, then say the value back."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self._draft is None:
            self.show_when(self._when)

    def _words(self) -> str:
        return self._when.words or when_words(self._when) if self.hasFocus() else when_words(self._when)
