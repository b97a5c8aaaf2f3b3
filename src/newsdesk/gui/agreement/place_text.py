"""The text of adjudication: its places as marks, the current one framed, beneath it where the readings end."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.gui.agreement.kinds import kind_of
from newsdesk.gui.agreement.stack_marks import CurrentStack, stack_marks
from newsdesk.gui.agreement.stack_sheet import StackSheet, spans_of
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.review.spans_strip import SpansStrip
from newsdesk.gui.review.words import Names
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.agreement import Stack
from newsdesk.model.annotation import AnnotationId
from newsdesk.store.analysts import Analysts

_LOW = 340
"""Where it is lower than this many pixels, the text has the room of the spans."""


class PlaceText(QWidget):
    """Only read: nothing is marked here. `place_chosen` carries the id of a stack whose mark was clicked."""

    place_chosen = Signal(str)

    def __init__(self, setting: Callable[[], Setting]) -> None:
        super().__init__()
        self._setting = setting
        self._frame = CurrentStack()
        self.reader = Reader()
        self.reader.underlays.append(self._frame)
        self.reader.mark_clicked.connect(self.place_chosen)
        self.spans = SpansStrip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reader, 1)
        column.addWidget(self.spans)

    def show_place(self, stack: Stack, sheet: StackSheet) -> None:
        """Show a place in its text, which keeps standing where it is the same."""
        page = self.reader.page
        reading = sheet.readings.get(stack.version)
        if reading is None:
            self.reader.show_page(None)
            self.spans.hide()
            return
        if page is None or page.reading.version != stack.version:
            marks = stack_marks(each for each in sheet.stacks if each.version == stack.version)
            page = Page(reading, marks, self._setting(), current_tokens())
            self.reader.show_page(page)
        self._frame.span = (stack.start, stack.end)
        self._show_spans(stack, sheet, page)
        self.reader.scroll_to(stack.start, moving=True)
        self.reader.viewport().update()

    def take_over(self, sheet: StackSheet) -> None:
        """Mark the places as they are decided now."""
        page = self.reader.page
        if page is not None:
            for stack in sheet.stacks:
                if stack.version == page.reading.version:
                    page.put_marks(AnnotationId(stack.id), stack_marks([stack]))
            self.reader.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        page = self.reader.page
        if event.type() == QEvent.Type.PaletteChange and page is not None:
            page.set_type(self._setting(), current_tokens())
            self.reader.show_page(page)

    def _show_spans(self, stack: Stack, sheet: StackSheet, page: Page) -> None:
        """Draw the spans where they differ, if there is room; numbered like the keys that take them."""
        spans = spans_of(stack) if self.height() >= _LOW else []
        if not spans:
            self.spans.hide()
            return
        numbered = {each: f"{sheet.names[each]} {number}" for number, each in enumerate(sheet.analysts, start=1)}
        self.spans.show_spans(page.text, spans, kind_of(stack.kind), Names(analysts=Analysts(names=numbered)))
        self.spans.set_column(page.furniture.text_left, page.setting.measure)
