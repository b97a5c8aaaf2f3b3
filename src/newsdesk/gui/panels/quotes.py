"""The quotes of a record in its form: the words in the serif, where they stand, what they support."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.gui.models.quotes import QuoteRow
from newsdesk.gui.models.when_words import date_words
from newsdesk.gui.panels.quote_acts import quote_data
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.chip import KeyCap
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.words import enum_words, field_words, quoted
from newsdesk.model.annotation import TargetState

_SHOWN_LENGTH = 400
_SHOWN_FIRST = 30
"""So many quotes are set at first; the rest on demand."""
_INDENT = 6
_GLYPHS = {
    TargetState.EXACT: "✓",
    TargetState.MOVED: "~",
    TargetState.CHANGED: "≠",
    TargetState.AMBIGUOUS: "?",
    TargetState.ORPHAN: "!",
}
"""How surely a quote stands at its words; the words beside the glyph say the same."""


class QuotesList(QWidget):
    """Quotes under each other, and beneath them the link that adds the selected words."""

    jump_requested = Signal(str)
    """Annotation id."""
    unlink_requested = Signal(object)
    """The `QuoteRow`."""
    add_requested = Signal()
    chosen_changed = Signal()
    extended = Signal()
    """More quotes are set than at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = "quotes"
        self._rows: tuple[QuoteRow, ...] = ()
        self._current = ""
        self._all_shown = False
        self._items: list[QuoteItem] = []
        self._none = TonedWords(Role.INTERFACE)
        self._more = WordButton("", Role.LABEL)
        self._add = WordButton("", Role.LABEL)
        self._more.clicked.connect(self._show_all)
        self._add.clicked.connect(self.add_requested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._none)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.setContentsMargins(_INDENT - 1, 0, 0, 0)
        adding.addWidget(self._add)
        adding.addWidget(KeyCap("L"))
        adding.addStretch(1)
        self._column.addLayout(adding)
        self.retranslate()

    def show_value(self, value: object) -> None:
        """Show these `QuoteRow`s."""
        rows = tuple(row for row in value if isinstance(row, QuoteRow)) if isinstance(value, tuple) else ()
        if rows != self._rows:
            self._rows = rows
            self._build()

    def show_current(self, annotation: str) -> None:
        """Strengthen the quote whose mark is selected in the reader."""
        self._current = annotation
        for item in self._items:
            item.set_current(item.row.annotation == annotation)

    def chosen(self) -> QuoteRow | None:
        """The quote that the keys are meant for: the focused one, else the one whose mark is selected."""
        focused = (item for item in self._items if item.hasFocus())
        current = (item for item in self._items if item.row.annotation == self._current)
        item = next(focused, None) or next(current, None)
        return item.row if item is not None else None

    def set_can_add(self, able: bool) -> None:
        """Offer to add a quote only while words are selected."""
        self._add.setEnabled(able)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._add.say(self.tr("Add quote from selection"))
        self._none.say(self.tr("no quote yet"), "warn")
        self._build()

    def _show_all(self) -> None:
        self._all_shown = True
        self._build()
        self.extended.emit()

    def _build(self) -> None:
        focused = next((place for place, item in enumerate(self._items) if item.hasFocus()), None)
        for item in self._items:
            self._column.removeWidget(item)
            item.hide()
            item.deleteLater()
        shown = self._rows if self._all_shown else self._rows[:_SHOWN_FIRST]
        self._items = [self._item(row) for row in shown]
        for place, item in enumerate(self._items):
            self._column.insertWidget(place, item)
        left = len(self._rows) - len(shown)
        self._more.say(self.tr("Show %n more", "", left))
        self._more.setVisible(left > 0)
        self._none.setVisible(not self._rows)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if self._items else Qt.FocusPolicy.StrongFocus)
        if focused is not None:
            self._focus(focused)

    def _focus(self, place: int) -> None:
        """Leave the focus with the neighbour of a quote that is gone."""
        left: list[QWidget] = [*self._items[place:], *reversed(self._items[:place]), self]
        left[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _item(self, row: QuoteRow) -> "QuoteItem":
        item = QuoteItem(row, self)
        item.set_current(row.annotation == self._current)
        item.jump_requested.connect(self.jump_requested)
        item.unlink_requested.connect(self.unlink_requested)
        item.focus_changed.connect(self.chosen_changed)
        return item

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame while there is no quote and the focus is here."""
        del event
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(current_tokens().accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class QuoteItem(QWidget):
    """One quote. Enter or a click shows it in the text; it can be dragged to another record."""

    jump_requested = Signal(str)
    unlink_requested = Signal(object)
    focus_changed = Signal()

    def __init__(self, row: QuoteRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self._is_current = False
        self._pressed_at: QPoint | None = None
        self._words = Words(_quoted(row.words), Role.QUOTE)
        self._words.setWordWrap(True)
        self._meta = TonedWords()
        self._unlink = IconButton("unlink", self.tr("Take this quote off the record"))
        self._unlink.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._unlink.clicked.connect(self._on_unlink)
        policy = self._unlink.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._unlink.setSizePolicy(policy)
        self._unlink.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(self._meta)
        line = QHBoxLayout(self)
        line.setContentsMargins(_INDENT, 0, 0, 0)
        line.setSpacing(0)
        line.addLayout(words, 1)
        line.addWidget(self._unlink, 0, Qt.AlignmentFlag.AlignTop)
        lost = row.state in {TargetState.ORPHAN, TargetState.AMBIGUOUS, TargetState.CHANGED}
        self._meta.say(self._where(), "warn" if lost else "muted")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(f"{self._words.text()} {self._meta.text()}")
        self.setToolTip(self.tr("Show in the older text") if row.older else self.tr("Show in the text"))

    def set_current(self, is_current: bool) -> None:
        """Draw the bar of the quote whose mark is selected."""
        if is_current != self._is_current:
            self._is_current = is_current
            self.update()

    def enterEvent(self, event: QEvent) -> None:
        """Offer to unlink under the pointer."""
        del event
        self._unlink.show()

    def leaveEvent(self, event: QEvent) -> None:
        """Without pointer or focus the row is quiet."""
        del event
        self._unlink.setVisible(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer to unlink, and show where the focus is."""
        super().focusInEvent(event)
        self._unlink.show()
        self.update()
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The focus is elsewhere."""
        super().focusOutEvent(event)
        self._unlink.setVisible(self.underMouse())
        self.update()
        self.focus_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click, or the beginning of a drag."""
        self._pressed_at = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the quote; dropped on another record it moves there, with Ctrl it is copied."""
        if self._pressed_at is None:
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            drag = QDrag(self)
            drag.setMimeData(quote_data(self.row))
            action = Qt.DropAction
            drag.exec(action.CopyAction | action.MoveAction | action.LinkAction, action.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the words in the text."""
        if self._pressed_at is not None and self.rect().contains(event.position().toPoint()):
            self.jump_requested.emit(self.row.annotation)
        self._pressed_at = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.jump_requested.emit(self.row.annotation)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar at the left of the one whose mark is selected, a frame round the focused one."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        if self._is_current:
            painter.fillRect(0, 2, 2, self.height() - 4, tokens.accent)
        if self.hasFocus():
            painter.setPen(tokens.accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _where(self) -> str:
        row = self.row
        paragraph = self.tr("para. {number}").format(number=row.paragraph) if row.paragraph else self.tr("title")
        older = self.tr("version {number}").format(number=row.older) if row.older else ""
        parts = [row.source, date_words(row.published), older, paragraph]
        said = ", ".join(part for part in parts if part)
        supports = ", ".join(field_words(field).lower() for field in row.fields)
        state = f"{_GLYPHS[row.state]} {enum_words(row.state)}"
        tags = " ".join(f"#{name}" for name in row.tags)
        return " · ".join(part for part in (state, said, supports, tags) if part)

    def _on_unlink(self) -> None:
        self.unlink_requested.emit(self.row)


def _quoted(words: str) -> str:
    line = " ".join(words.split())
    shown = line if len(line) <= _SHOWN_LENGTH else f"{line[: _SHOWN_LENGTH - 1]}…"
    return quoted(shown)
