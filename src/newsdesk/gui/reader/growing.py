"""Growing a selection from word to sentence to paragraph, and back."""

from newsdesk.gui.reader.view import PageView
from newsdesk.text.blocks import block_at
from newsdesk.text.sentences import Span, sentence_at, word_at


def grow(view: PageView) -> None:
    """Select the next larger of word, sentence and paragraph around the place where growing began."""
    span = view.span
    if span is None or not span.start <= view.seed <= span.end:
        view.seed = span.start if span else view.caret
    size = (span.end - span.start) if span else 0
    wider = next((one for one in _around(view, view.seed) if one[1] - one[0] > size), None)
    if wider is not None:
        view.select(*wider)


def shrink(view: PageView) -> None:
    """Select the next smaller of paragraph, sentence and word around the place where growing began."""
    span = view.span
    if span is None:
        return
    place = view.seed if span.start <= view.seed < span.end else span.start
    smaller = next((one for one in _around(view, place)[::-1] if 0 < one[1] - one[0] < span.end - span.start), None)
    if smaller is not None:
        view.select(*smaller)


def select_paragraph(view: PageView) -> None:
    """Select the paragraph that the caret, or the start of the selection, stands in."""
    span = view.span
    around = _around(view, span.start if span else view.caret)
    if around and around[-1][0] < around[-1][1]:
        view.select(*around[-1])


def _around(view: PageView, place: int) -> list[Span]:
    """Word, sentence and paragraph around a place."""
    page = view.page
    if page is None or not page.canonical.blocks:
        return []
    block = block_at(page.canonical, place)
    return [word_at(page.text, place), sentence_at(page.text, place), (block.start, block.end)]
