"""Keys of the reader that a text view does not have: paragraphs, sentences, pages."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider

from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.view import PageView
from newsdesk.text.sentences import sentence_at

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
_Act = Callable[[PageView, Page], bool]


def act_on_key(view: PageView, event: QKeyEvent) -> bool:
    """Act on a key that is the reader's own; say whether it was one."""
    act = _ACTS.get((event.key(), event.modifiers() & ~_Modifier.KeypadModifier))
    page = view.page
    if act is None or page is None or not page.text or not act(view, page):
        return False
    event.accept()
    return True


def _paragraph(step: int) -> _Act:
    def go(view: PageView, page: Page) -> bool:
        """Move the caret to the start of the next paragraph with words; a selection is left alone."""
        if view.textCursor().hasSelection():
            return False
        blocks = page.canonical.blocks
        index = page.marks.block_at(view.caret) + step
        while 0 <= index < len(blocks) and blocks[index].start == blocks[index].end:
            index += step
        if 0 <= index < len(blocks):
            view.select(blocks[index].start, blocks[index].start)
            view.scroll_to(blocks[index].start)
        return True

    return go


def _sentence(step: int) -> _Act:
    def go(view: PageView, page: Page) -> bool:
        """Select the sentence at the caret, or the one after or before it where one is done with that already."""
        span = view.span
        here = sentence_at(page.text, span.start if span else view.caret)
        chosen = here
        passed = step > 0 and view.caret == here[1]  # the caret is left there by what was made of the sentence
        if (span.start, span.end) == here if span else passed:
            chosen = _beside(page.text, here, step)
        if chosen[0] < chosen[1]:
            view.select(*chosen)
            view.scroll_to(chosen[0])
        return True

    return go


def _beside(text: str, here: tuple[int, int], step: int) -> tuple[int, int]:
    """The next or previous sentence with words, or the same one at the ends of the text."""
    position = here[1] if step > 0 else here[0] - 1
    while 0 <= position < len(text):
        found = sentence_at(text, position)
        if found[0] < found[1] and found != here and (found[0] - here[0]) * step > 0:
            return found
        position += step
    return here


def _page_step(action: QAbstractSlider.SliderAction) -> _Act:
    def go(view: PageView, page: Page) -> bool:
        del page
        view.verticalScrollBar().triggerAction(action)
        return True

    return go


_NONE = _Modifier.NoModifier
_CTRL = _Modifier.ControlModifier
_ACTS: dict[tuple[int, Qt.KeyboardModifier], _Act] = {
    (_Key.Key_Down, _NONE): _paragraph(1),
    (_Key.Key_Up, _NONE): _paragraph(-1),
    (_Key.Key_Down, _CTRL): _sentence(1),
    (_Key.Key_Up, _CTRL): _sentence(-1),
    (_Key.Key_Space, _NONE): _page_step(QAbstractSlider.SliderAction.SliderPageStepAdd),
    (_Key.Key_Space, _Modifier.ShiftModifier): _page_step(QAbstractSlider.SliderAction.SliderPageStepSub),
}
