"""The reader: a page that tells what is selected, clicked and pointed at."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from newsdesk.gui.reader.keys import act_on_key
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.view import PageView
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.text.sentences import snap_to_words

AFTER_MOUSE_MS = 10
AFTER_KEY_MS = 100
HOVER_MS = 80

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Reader(PageView):
    """A page view with a voice.

    `span_selected` carries a `TextPositionSelector`, or None when nothing is selected any more; a
    selection by mouse is first fitted to whole words, unless Alt is held. `mark_clicked` and
    `mark_hovered` carry the id of an annotation, the latter "" when the pointer leaves it;
    `caret_moved` where the caret stands, `zoom_requested` +1 or -1 from Ctrl and the wheel.
    `accepted` says that Enter was pressed over selected words, `menu_requested` where on the screen the
    context menu is asked for. `focus_gained` says that this reader is the one in use, also when it is
    pressed or typed in.
    """

    span_selected = Signal(object)
    mark_clicked = Signal(str)
    mark_hovered = Signal(str)
    caret_moved = Signal(int)
    zoom_requested = Signal(int)
    focus_gained = Signal()
    accepted = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: TextPositionSelector | None = None
        self._under = ""
        self._told_under = ""
        self._fits = False
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(self._settle)
        self._hovering = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._hovering.timeout.connect(self._tell_hover)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._on_caret)
        self.selectionChanged.connect(self._on_selection)

    def show_page(self, page: Page | None) -> None:
        """Show another page, or none; a selection kept with it is told again."""
        super().show_page(page)
        self._settling.stop()
        self._told = None
        self.setAccessibleName(page.reading.title if page else "")
        if self.span is not None:
            self._settling.start(AFTER_KEY_MS)

    def clear_selection(self) -> None:
        """Leave the caret where it is with nothing selected."""
        self.select(self.caret, self.caret)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paragraphs, sentences and pages by key; everything else as in any text view."""
        self.focus_gained.emit()
        if self.page is not None and event.key() in _ENTER and self._told is not None:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.menu_requested.emit(self._caret_on_screen())
        elif self.page is None or not act_on_key(self, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the words selected or the mark pointed at; by key at the caret."""
        if self.page is None:
            return
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse and self.span is None and (annotation := self.annotation_at(event.pos())):
            self.mark_clicked.emit(annotation)
        self.focus_gained.emit()
        self.menu_requested.emit(event.globalPos() if by_mouse else self._caret_on_screen())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection; nothing is told while the button is down."""
        self._settling.stop()
        self.focus_gained.emit()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection, or click a mark."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.page is None:
            return
        if self.textCursor().hasSelection():
            self._fits = not event.modifiers() & Qt.KeyboardModifier.AltModifier
            self._settling.start(AFTER_MOUSE_MS)
        elif annotation := self.annotation_at(event.position().toPoint()):
            self.mark_clicked.emit(annotation)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Notice which mark the pointer is over."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(self.annotation_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is over no mark any more."""
        super().leaveEvent(event)
        self._hover("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel ask for another size of text."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        if delta := event.angleDelta().y():
            self.zoom_requested.emit(1 if delta > 0 else -1)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this reader is the one in use."""
        super().focusInEvent(event)
        self.focus_gained.emit()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw the paragraph cursor as out of use."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _caret_on_screen(self) -> QPoint:
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    def _hover(self, annotation: str) -> None:
        """Tell an arrival after a moment, a departure at once."""
        if annotation == self._under:
            return
        self._under = annotation
        self._hovering.stop()
        if self._told_under:
            self._told_under = ""
            self.mark_hovered.emit("")
        if annotation:
            self._hovering.start()

    def _tell_hover(self) -> None:
        self._told_under = self._under
        self.mark_hovered.emit(self._under)

    def _on_caret(self) -> None:
        self.viewport().update()
        if self.page is not None:
            self.caret_moved.emit(self.caret)

    def _on_selection(self) -> None:
        if not self.textCursor().hasSelection():
            self._settling.stop()
            self._tell(None)
        else:
            self._fits = False
            self._settling.start(AFTER_KEY_MS)

    def _settle(self) -> None:
        """Tell the selection once it rests."""
        span = self.span
        if span is not None and self._fits and self.page is not None:
            self._fits = False
            fitted = snap_to_words(self.page.text, span)
            if fitted is None:
                self.clear_selection()
                return
            if fitted != span:
                self.select(fitted.start, fitted.end)
                self._settling.stop()
            span = fitted
        self._tell(span)

    def _tell(self, span: TextPositionSelector | None) -> None:
        if span != self._told:
            self._told = span
            self.span_selected.emit(span)
