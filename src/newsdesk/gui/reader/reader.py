"""The reader: a page that tells what is selected, clicked and pointed at."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from newsdesk.gui.reader.choosing import Choosing
from newsdesk.gui.reader.handles import Handles
from newsdesk.gui.reader.keys import act_on_key
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.view import PageView
from newsdesk.text.snapping import Granularity

_PASSING = frozenset(
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}
)
"""Reasons for which the focus leaves a reader only to come back."""

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Reader(PageView):
    """A page view with a voice.

    `span_selected` carries a `TextPositionSelector`, or None when nothing is selected any more; a selection
    by mouse is first fitted as is preferred, unless Alt is held. `span_finished` follows it when the
    button, or Shift, is let go. `end_dragged` carries a `Held`: a mark with the words it is to have.
    `mark_clicked` and `mark_hovered` carry the id of an annotation, "" for words without a mark and when the
    pointer leaves it; `caret_moved` where the caret stands, `zoom_requested` +1 or -1 from Ctrl and the wheel.
    `accepted` says that Enter was pressed over selected words, `menu_requested` where on the screen the
    context menu is asked for. `focus_gained` says that this reader is the one in use, also when it is
    pressed or typed in, `focus_lost` that another widget is.
    """

    span_selected = Signal(object)
    span_finished = Signal()
    end_dragged = Signal(object)
    mark_clicked = Signal(str)
    mark_hovered = Signal(str)
    caret_moved = Signal(int)
    zoom_requested = Signal(int)
    focus_gained = Signal()
    focus_lost = Signal()
    accepted = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choosing = Choosing(self)
        self.choosing.told.connect(self.span_selected)
        self.choosing.finished.connect(self.span_finished)
        self.handles = Handles(self)
        self.ladder: list[Callable[[], bool]] = [self.handles.cancel, self.let_go]
        """What Esc does, step by step: the first that has something to do is the only one."""
        self.claimed = False
        """Whether the words that are selected are awaited elsewhere, so that nothing is offered for them here."""
        self._under = ""
        self._told_under = ""
        self._hovering = QTimer(self, singleShot=True)
        self._hovering.timeout.connect(self._tell_hover)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._on_caret)
        self.selectionChanged.connect(self._on_selection)

    def show_page(self, page: Page | None) -> None:
        """Show another page, or none; a selection kept with it is told again."""
        self.handles.show(None)
        super().show_page(page)
        self.setAccessibleName(page.reading.title if page else "")
        self.choosing.forget()

    def clear_selection(self) -> None:
        """Leave the caret where it is with nothing selected."""
        self.select(self.caret, self.caret)

    def let_go(self) -> bool:
        """Clear the selection; say whether there was one."""
        had = self.textCursor().hasSelection()
        if had:
            self.clear_selection()
        return had

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paragraphs, sentences and pages by key; everything else as in any text view."""
        self.focus_gained.emit()
        if self.page is not None and event.key() in _ENTER and self.choosing.span is not None:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape and any(step() for step in self.ladder):
            event.accept()
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.menu_requested.emit(self._caret_on_screen())
        elif self.page is None or not act_on_key(self, event):
            before = self.span
            super().keyPressEvent(event)
            self.choosing.note_key(before)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting go of Shift finishes a selection by keys, as letting go of the button does one by mouse."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift:
            self.choosing.let_go_of_shift()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the words selected or the mark pointed at; by key at the caret."""
        if self.page is None:
            return
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse and self.span is None:
            place = self.position_at(event.pos())
            self.select(place, place)
            self.mark_clicked.emit(self.annotation_at(event.pos()))
        self.focus_gained.emit()
        self.menu_requested.emit(event.globalPos() if by_mouse else self._caret_on_screen())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection or take the end of a mark; nothing is told while the button is down."""
        self.focus_gained.emit()
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.handles.begin(event.position().toPoint()):
            event.accept()
            return
        self.choosing.press(begins=left)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Begin a selection of whole words."""
        self.choosing.press(begins=event.button() == Qt.MouseButton.LeftButton)
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection, or click a mark."""
        if event.button() == Qt.MouseButton.LeftButton and self.handles.dragging:
            held = self.handles.finish()
            if held is not None:
                self.end_dragged.emit(held)
            return
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.page is None:
            return
        if not self.choosing.release(fits=not event.modifiers() & Qt.KeyboardModifier.AltModifier):
            self.mark_clicked.emit(self.annotation_at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Notice which mark the pointer is over, or drag the end of one."""
        point = event.position().toPoint()
        if self.handles.dragging:
            character = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self.handles.drag(point, Granularity.CHARACTER if character else self.choosing.granularity)
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.choosing.lift()
            on_end = self.handles.end_at(point) is not None
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if on_end else Qt.CursorShape.IBeamCursor)
            self._hover(self.annotation_at(point))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ends of the current mark over the page."""
        super().paintEvent(event)
        self.handles.paint()

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
        if event.reason() not in _PASSING:
            self.focus_lost.emit()

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
            self._hovering.start(self.choosing.delays.hover)

    def _tell_hover(self) -> None:
        self._told_under = self._under
        self.mark_hovered.emit(self._under)

    def _on_caret(self) -> None:
        self.viewport().update()
        if self.page is not None:
            self.caret_moved.emit(self.caret)

    def _on_selection(self) -> None:
        if not self.handles.dragging:
            self.choosing.follow()
