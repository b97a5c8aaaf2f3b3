"""Editors of a form: a line, a long text, a choice. Each hands over what was typed, by itself."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from newsdesk.gui.panels.pause import Pause
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.primitives import RADIUS
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip

_MARGIN = 6
_MEASURED = 20_000
"""So many letters of a long text are measured; what comes after them is guessed, for a book takes seconds."""


def paint_field(painter: QPainter, rect: QRect, *, focused: bool) -> None:
    """The line of a paper form, or the frame of a field that is being typed in."""
    tokens = current_tokens()
    if not focused:
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), tokens.control)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(tokens.base)
    painter.setPen(QPen(tokens.accent, 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def asks_to_undo(event: QEvent) -> bool:
    """Say whether an editor is asked if the keys of undo or redo are its own."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
    return asked and isinstance(event, QKeyEvent) and any(event.matches(key) for key in keys)


class TextEditor(QLineEdit):
    """One line. Esc restores what stood there when the field was entered, Enter takes a draft."""

    committed = Signal(str, object)
    """Field and text: on leaving, on Enter and after a pause."""
    typed = Signal(str, str)
    """Field and text, with every key."""
    given_up = Signal(str)
    """Field whose draft is to make room for the stored value."""

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._stored = ""
        self._entered_with = ""
        self._is_draft = False
        self._pause = Pause(self)
        self._pause.timeout.connect(self.commit)
        self.textEdited.connect(self._on_typed)
        self.editingFinished.connect(self.commit)
        self.returnPressed.connect(self._take_draft)

    def show_value(self, value: object, *, draft: bool = False) -> None:
        """Show the stored value, or a draft in its place, unless something else is being typed."""
        words = "" if value is None else str(value)
        self._stored = words
        self._is_draft = draft
        if not self.isModified() and words != self.text():
            self.setText(words)
            self.setCursorPosition(0)

    def commit(self) -> None:
        """Hand over what was typed, if it is another value."""
        self._pause.end()
        if not self.isModified():
            return
        self.setModified(False)
        if self.text() != self._stored:
            self._hand_over()

    def paintEvent(self, event: QPaintEvent) -> None:
        """At rest, words that do not fit end in an ellipsis instead of being cut."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room.adjust(_MARGIN, 0, -_MARGIN - self.textMargins().right(), 0)
        wide = self.fontMetrics().horizontalAdvance(self.text()) > room.width()
        self.setToolTip(tip(self.text() if wide else ""))
        if self.hasFocus() or not wide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def event(self, event: QEvent) -> bool:
        """Undo and redo belong to the desk once the typing has been handed over."""
        if asks_to_undo(event) and not self.isModified():
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember what Esc restores."""
        super().focusInEvent(event)
        self._entered_with = self.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc restores the field."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._entered_with:
            self.setText(self._entered_with)
            self.setModified(True)
            self.typed.emit(self.field, self.text())
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self._is_draft:
            self.given_up.emit(self.field)
        else:
            super().keyPressEvent(event)

    def _hand_over(self) -> None:
        self._is_draft = False
        self._stored = self.text()
        self.committed.emit(self.field, self.text().strip())

    def _take_draft(self) -> None:
        if self._is_draft:
            self._hand_over()

    def _on_typed(self) -> None:
        self._pause.key_typed()
        self.typed.emit(self.field, self.text())


class LongEditor(QPlainTextEdit):
    """A text of several lines that grows with what stands in it; Tab leaves it."""

    committed = Signal(str, object)
    typed = Signal(str, str)
    given_up = Signal(str)

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._stored = ""
        self._entered_with = ""
        self._is_draft = False
        self._pause = Pause(self)
        self._pause.timeout.connect(self.commit)
        self.setFont(font(Role.INTERFACE))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setModified(False)  # a change of margin counts as one
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_typed)

    def show_value(self, value: object, *, draft: bool = False) -> None:
        """Show the stored value, or a draft in its place, unless something else is being typed."""
        words = "" if value is None else str(value)
        self._stored = words
        self._is_draft = draft
        if not self.document().isModified() and words != self.toPlainText():
            self.setPlainText(words)
            self.document().setModified(False)
            self._pause.end()

    def commit(self) -> None:
        """Hand over what was typed, if it is another value."""
        self._pause.end()
        if not self.document().isModified():
            return
        self.document().setModified(False)
        if self.toPlainText() != self._stored:
            self._stored = self.toPlainText()
            self.committed.emit(self.field, self._stored)

    def sizeHint(self) -> QSize:
        """As high as the lines, at least one."""
        lines = max(1, self._lines())
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        """No lower than its lines."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower means more lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember what Esc restores, and show the frame."""
        super().focusInEvent(event)
        self._entered_with = self.toPlainText()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand over on leaving."""
        super().focusOutEvent(event)
        self.commit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc restores the field."""
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._entered_with:
            self.setPlainText(self._entered_with)
            self.document().setModified(True)
            self.typed.emit(self.field, self.toPlainText())
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self._is_draft:
            self.given_up.emit(self.field)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Undo and redo belong to the desk once the typing has been handed over."""
        if asks_to_undo(event) and not self.document().isModified():
            event.ignore()
            return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Draw the form's line beneath, or the frame while typed in, under the text."""
        if event.type() == QEvent.Type.Paint:
            painter = QPainter(self.viewport())
            paint_field(painter, self.viewport().rect(), focused=self.hasFocus())
            painter.end()
        return super().viewportEvent(event)

    def _on_typed(self) -> None:
        self.updateGeometry()
        if self.document().isModified():
            self._pause.key_typed()
            self.typed.emit(self.field, self.toPlainText())

    def _lines(self) -> int:
        """How many lines the text takes at the width of now; beyond what is measured the rest is taken to be alike."""
        text = self.toPlainText()
        measured = text[:_MEASURED]
        room = self.viewport().width() - 2 * _MARGIN
        metrics = self.fontMetrics()
        flags = Qt.TextFlag.TextWordWrap
        tall = (metrics.boundingRect(0, 0, room, 0, flags, line or " ").height() for line in measured.split("\n"))
        lines = sum(round(height / metrics.lineSpacing()) or 1 for height in tall)
        return ceil(lines * len(text) / len(measured)) if measured else lines


class ChoiceEditor(QComboBox):
    """One of a few values; taken at once."""

    committed = Signal(str, object)

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer (value, words) pairs."""
        value = self.currentData()
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        self.setCurrentIndex(self.findData(value))

    def show_value(self, value: object) -> None:
        """Show the stored value."""
        self.setCurrentIndex(self.findData(str(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the form must not change a value under the pointer."""
        event.ignore()

    def _on_activated(self) -> None:
        self.committed.emit(self.field, self.currentData())
