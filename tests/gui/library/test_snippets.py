"""Pieces of a text in one line: nothing is lost, and what was found is seen."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from newsdesk.gui.library.pane import without_filters
from newsdesk.gui.library.snippet import cut_words, paint_found, pieces
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.model.query import HitKind
from newsdesk.store.search import Hit

HIT = Hit(
    kind=HitKind.ARTICLE,
    id="",
    article=None,
    version=None,
    title="",
    title_spans=(),
    snippet="",
    snippet_spans=(),
    source="",
    published="",
    position=None,
)


@st.composite
def found(draw: st.DrawFn) -> Hit:
    """A snippet in which some stretches were found."""
    words = draw(st.text(max_size=120))
    ends = sorted(draw(st.sets(st.integers(0, len(words)), max_size=8)))
    spans = tuple((a, b) for a, b in zip(ends[::2], ends[1::2], strict=False) if a < b)
    return replace(HIT, snippet=words, snippet_spans=spans)


@given(found())
def test_the_pieces_of_a_snippet_are_the_snippet(hit: Hit) -> None:
    parts = list(pieces(hit.snippet, hit.snippet_spans))
    assert "".join(words for words, _ in parts) == hit.snippet
    assert [words for words, strong in parts if strong] == [hit.snippet[a:b] for a, b in hit.snippet_spans]


@given(found(), st.integers(0, 60))
def test_a_snippet_is_cut_only_before_what_was_found(hit: Hit, room: int) -> None:
    words, spans = cut_words(hit.snippet, hit.snippet_spans, lambda start: len(start) <= room)
    assert [words[a:b] for a, b in spans] == [hit.snippet[a:b] for a, b in hit.snippet_spans]
    assert hit.snippet.endswith(words.removeprefix("…"))
    if spans:
        assert spans[0][0] <= max(room, 17)


def test_the_words_of_a_search_are_said_without_its_filters() -> None:
    assert without_filters('tag:вода  совет -kind:quote source:"Harbour Wire" по воде ') == "совет по воде"
    assert without_filters("has:unread") == ""


def test_a_line_cut_between_two_pieces_says_so(qapp: QApplication) -> None:
    del qapp
    face = QFontMetrics(font(Role.INTERFACE))
    place = QRect(0, 0, face.horizontalAdvance("council of the ") + 1, 24)

    def drawn(words: str, spans: tuple[tuple[int, int], ...]) -> QImage:
        image = QImage(place.size(), QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_found(painter, place, words, spans, role=Role.INTERFACE, ink=QColor("black"))
        painter.end()
        return image

    assert drawn("council of the water", ((15, 20),)) == drawn("council of the mmmmm", ())
