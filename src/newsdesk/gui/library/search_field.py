"""The field in which the library is searched: words, phrases and filters, with a list of what may follow."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from newsdesk.gui.library.search_completion import SearchCompletion
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.query import FilterSpan
from newsdesk.text.queries import filter_spans

_SAVE = QKeySequence.StandardKey.Save
_INSET = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class SearchField(QLineEdit):
    """Shows its keys at the right while it is empty.

    `stepped` carries by how many hits ↓ and its like go on, `opened` says that the current hit is to be opened,
    `save_wanted` that the search is to become a view, `left` that the person is done. Esc takes the words away, then
    the filters, then leaves; Backspace behind a filter takes it away as a whole.
    """

    stepped = Signal(int)
    opened = Signal()
    save_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = ""
        self.completion: SearchCompletion | None = None
        self.setProperty("framed", True)

    def complete_from(self, completion: SearchCompletion) -> None:
        """Offer filters and their values while they are typed."""
        self.completion = completion

    def edit_filter(self, span: FilterSpan) -> None:
        """Go to the value of a filter, selected, ready to be typed over."""
        colon = self.text().find(":", span.start)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setSelection(colon + 1, span.end - colon - 1)
        if self.completion is not None:
            self.completion.offer_for_selection(colon + 1)

    def remove_filter(self, span: FilterSpan) -> None:
        """Take a filter away, with the blank after it."""
        words = self.text()
        self.setText(f"{words[: span.start].rstrip()} {words[span.end :].lstrip()}".strip())

    def event(self, event: QEvent) -> bool:
        """Ctrl+S is the field's own key while the cursor is in it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.matches(_SAVE):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the hits, open one, save, clear."""
        key, plain = event.key(), not event.modifiers()
        if event.matches(_SAVE):
            self.save_wanted.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.text():
            self.opened.emit()
        elif key in _STEPS and plain:
            self._step(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self._clear_step()
        elif key == Qt.Key.Key_Backspace and plain and (span := self._filter_before_cursor()) is not None:
            self.remove_filter(span)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and its keys while nothing is typed."""
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        painter = QPainter(self)
        painter.setFont(font(Role.SMALL))
        painter.setPen(current_tokens().muted)
        place = self.rect().adjusted(0, 0, -_INSET, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.keys)

    def _step(self, by: int) -> None:
        if self.text():
            self.stepped.emit(by)
        elif self.completion is not None:
            self.completion.offer()

    def _clear_step(self) -> None:
        words = self.text()
        filters = " ".join(words[span.start : span.end] for span in filter_spans(words))
        if not words:
            self.left.emit()
        elif filters and filters != words.strip():
            self.setText(f"{filters} ")
        else:
            self.clear()

    def _filter_before_cursor(self) -> FilterSpan | None:
        """The filter that ends at the cursor, a blank between them allowed; not while a part of it is selected."""
        if self.hasSelectedText():
            return None
        words, at = self.text(), self.cursorPosition()
        ends = {len(words[:at].rstrip()), at}
        return next((span for span in filter_spans(words) if span.end in ends and words[span.end : at].isspace()), None)
