"""Marks are filed, found, laid in lanes and painted."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage

from newsdesk.gui.reader.marks import Mark, Marks
from newsdesk.gui.reader.page import Page, Reading
from newsdesk.gui.reader.painter import Emphasis
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.theme.tokens import LIGHT
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId, CanonicalText, VersionId
from newsdesk.model.record import RecordKind
from newsdesk.text.canonical import canonicalise
from newsdesk.text.plain import markdown_from_plain

TEXT: CanonicalText = canonicalise("\n\n".join("слово и дело" for _ in range(6)))
SPANS = st.tuples(st.integers(0, len(TEXT.text) - 2), st.integers(1, 40)).map(
    lambda pair: (pair[0], min(pair[0] + pair[1], len(TEXT.text)))
)
MakeMark = Callable[..., Mark]


def made(spans: list[tuple[int, int]]) -> list[Mark]:
    return [
        Mark(id=AnnotationId(f"m{number}"), start=start, end=end, kind=RecordKind.NOTE)
        for number, (start, end) in enumerate(spans)
    ]


@given(st.lists(SPANS, max_size=12))
def test_marks_put_one_by_one_are_found_as_if_they_had_always_been_there(spans: list[tuple[int, int]]) -> None:
    marks = made(spans)
    at_once, one_by_one = Marks(TEXT, marks), Marks(TEXT)
    for mark in marks:
        one_by_one.put(mark.id, [mark])
    for position in range(len(TEXT.text)):
        over = {mark.id for mark in marks if mark.start <= position < mark.end}
        assert {mark.id for mark in at_once.at(position)} == over
        assert {mark.id for mark in one_by_one.at(position)} == over
        assert at_once.next_start(position) == min((m.start for m in marks if m.start > position), default=None)
        assert at_once.previous_start(position) == max((m.start for m in marks if m.start < position), default=None)


@given(st.lists(SPANS, max_size=12))
def test_marks_taken_away_leave_nothing(spans: list[tuple[int, int]]) -> None:
    marks = made(spans)
    filed = Marks(TEXT, marks)
    for mark in marks:
        changed = filed.put(mark.id, [])
        assert set(filed.blocks_of(mark)) <= changed
    assert not len(filed)
    assert not list(filed)
    assert not any(filed.in_block(block) for block in range(6))


@given(st.lists(SPANS, max_size=12), st.integers(0, len(TEXT.text)), st.integers(0, 30))
def test_marks_outside_the_view_are_counted(spans: list[tuple[int, int]], first: int, length: int) -> None:
    marks = made(spans)
    above, below = Marks(TEXT, marks).count_outside(first, first + length)
    assert above == sum(mark.end <= first for mark in marks)
    assert below == sum(mark.start >= first + length for mark in marks)


@given(st.lists(SPANS, min_size=1, max_size=8))
def test_overlapping_marks_never_share_a_lane_and_keep_it_in_each_block(spans: list[tuple[int, int]]) -> None:
    marks = made(spans)
    filed = Marks(TEXT, marks)
    for block in range(6):
        lanes = dict(filed.lanes_in(block))
        here = filed.in_block(block)
        for one in here:
            for other in here:
                if one is not other and one.start < other.end and other.start < one.end:
                    assert lanes[one] != lanes[other]


def pixels(reader: Reader) -> QImage:
    return reader.viewport().grab().toImage()


def colours_under(reader: Reader, rect: QRectF) -> set[str]:
    image = pixels(reader)
    area = rect.toAlignedRect().adjusted(0, 0, 0, 8)
    return {
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
        if image.valid(x, y)
    }


@pytest.mark.parametrize("kind", RecordKind)
def test_each_kind_is_painted_in_its_tint_and_line(reader: Reader, mark: MakeMark, kind: RecordKind) -> None:
    made = mark("Арман Велин", kind)
    (rect,) = reader.rects_of(TextPositionSelector(start=made.start, end=made.end))
    seen = colours_under(reader, rect)
    assert LIGHT.kinds[kind].tint.name() in seen
    assert LIGHT.kinds[kind].line.name() in seen or kind is RecordKind.NOTE
    page = reader.page
    assert page is not None
    page.put_marks(made.id, [])
    assert LIGHT.kinds[kind].tint.name() not in colours_under(reader, rect)


def test_a_free_mark_has_its_tint_and_no_line(reader: Reader, mark: MakeMark) -> None:
    made = mark("4 марта сообщила", None, colour=3)
    rect = reader.rects_of(TextPositionSelector(start=made.start, end=made.end))[0]
    assert LIGHT.marks[2].name() in colours_under(reader, rect)


def test_words_do_not_move_for_a_mark(reader: Reader, mark: MakeMark) -> None:
    span = TextPositionSelector(start=300, end=330)
    before = reader.rects_of(span)
    mark("Арман Велин")
    pixels(reader)
    assert reader.rects_of(span) == before


def test_the_shortest_of_two_marks_is_under_the_pointer(reader: Reader, mark: MakeMark) -> None:
    outer = mark("второе заседание Межгосударственного совета по воде", RecordKind.MEETING)
    inner = mark("Межгосударственного", RecordKind.PARTICIPANT)
    rect = reader.rects_of(TextPositionSelector(start=inner.start, end=inner.end))[0]
    assert reader.annotation_at(rect.center().toPoint()) == inner.id
    rect = reader.rects_of(TextPositionSelector(start=outer.start, end=outer.start + 6))[0]
    assert reader.annotation_at(rect.center().toPoint()) == outer.id
    assert not reader.annotation_at(QPoint(2, 2))


def test_a_hovered_mark_keeps_its_tint_while_the_others_step_back(reader: Reader, mark: MakeMark) -> None:
    one, other = mark("Арман Велин"), mark("главу государства", RecordKind.NOTE)
    rects = [reader.rects_of(TextPositionSelector(start=m.start, end=m.end))[0] for m in (one, other)]
    reader.set_emphasis(Emphasis(framed=frozenset({one}), dims_others=True))
    assert {LIGHT.kinds[RecordKind.PARTICIPANT].tint.name()} <= colours_under(reader, rects[0])
    assert LIGHT.kinds[RecordKind.NOTE].tint.name() not in colours_under(reader, rects[1])


def test_a_selected_record_is_framed_and_dims_nothing(reader: Reader, mark: MakeMark) -> None:
    one, other = mark("Арман Велин"), mark("главу государства", RecordKind.NOTE)
    before = pixels(reader)
    reader.set_emphasis(Emphasis(framed=frozenset({one})))
    rect = reader.rects_of(TextPositionSelector(start=other.start, end=other.end))[0]
    assert pixels(reader) != before
    assert LIGHT.kinds[RecordKind.NOTE].tint.name() in colours_under(reader, rect)


def test_a_hundred_marks_over_the_same_words_are_painted(reader: Reader, page: Page) -> None:
    start = page.text.index("Арман")
    for number in range(100):
        mark = Mark(id=AnnotationId(str(number)), start=start, end=start + 5 + number, kind=RecordKind.MEETING)
        page.put_marks(mark.id, [mark])
    rect = reader.rects_of(TextPositionSelector(start=start, end=start + 5))[0]
    assert LIGHT.kinds[RecordKind.MEETING].tint.name() in colours_under(reader, rect)


ACTS = st.lists(
    st.tuples(st.integers(0, 900), st.integers(1, 300), st.sampled_from([*RecordKind, None]), st.integers(0, 900)),
    min_size=1,
    max_size=6,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTS)
def test_what_is_kept_looks_like_what_is_painted_anew(
    page: Page, reader: Reader, acts: list[tuple[int, int, RecordKind | None, int]]
) -> None:
    reader.resize(785, 300)
    for number, (start, length, kind, down) in enumerate(acts):
        reader.verticalScrollBar().setValue(down)
        made = Mark(
            id=AnnotationId(str(number % 4)), start=start, end=start + length, kind=kind, colour=0 if kind else 2
        )
        page.put_marks(made.id, [made])
        kept = pixels(reader)
        reader._bands.clear()
        page.painter.drop_all()
        assert pixels(reader) == kept
    for number in range(4):
        page.put_marks(AnnotationId(str(number)), [])


def test_a_paragraph_of_many_screens_is_painted_wherever_one_looks(reader: Reader) -> None:
    canonical = canonicalise("Совет по воде собрался в Лорне. " * 700)
    reading = Reading(article=ArticleId("long"), version=VersionId("v"), title="", meta="", canonical=canonical)
    far = canonical.text.rindex("Лорне")
    marks = [
        Mark(id=AnnotationId("whole"), start=0, end=len(canonical.text), kind=RecordKind.MEETING),
        Mark(id=AnnotationId("far"), start=far, end=far + 5, kind=RecordKind.PARTICIPANT),
    ]
    reader.show_page(Page(reading, marks, Setting(), LIGHT))
    reader.scroll_to(far)
    (rect,) = reader.rects_of(TextPositionSelector(start=far, end=far + 5))
    assert LIGHT.kinds[RecordKind.PARTICIPANT].tint.name() in colours_under(reader, rect)
    (beside,) = reader.rects_of(TextPositionSelector(start=far - 2, end=far - 1))
    assert LIGHT.kinds[RecordKind.MEETING].tint.name() in colours_under(reader, beside)


def test_marks_that_begin_on_one_line_share_the_letter_of_their_kind(
    reader: Reader, mark: MakeMark, page: Page
) -> None:
    mark("Арман")
    before = pixels(reader)
    start = page.text.index("Велин")
    suggested = Mark(id=AnnotationId("s"), start=start, end=start + 5, kind=RecordKind.PARTICIPANT, suggested=True)
    page.put_marks(suggested.id, [suggested])
    (rect,) = reader.rects_of(TextPositionSelector(start=start, end=start + 5))
    margin = QRect(0, round(rect.top()) - 6, round(page.furniture.text_left) - 2, 40)
    assert pixels(reader).copy(margin) == before.copy(margin)


def test_a_mark_taken_away_in_a_long_article_leaves_no_line_under_its_words(reader: Reader) -> None:
    canonical = canonicalise(markdown_from_plain("\n".join(f"Строка {number}" for number in range(900))))
    reading = Reading(article=ArticleId("l"), version=VersionId("v"), title="", meta="", canonical=canonical)
    page = Page(reading, [], Setting(), LIGHT)
    reader.show_page(page)
    bar = reader.verticalScrollBar()
    for down in range(0, bar.maximum() // 2, 330):
        bar.setValue(down)
        blank = pixels(reader)
        start = reader.top_position + 20
        made = Mark(id=AnnotationId("m"), start=start, end=start + 60, kind=RecordKind.NOTE)
        page.put_marks(made.id, [made])
        marked = pixels(reader)
        page.put_marks(made.id, [])
        assert marked != blank, down
        assert pixels(reader) == blank, down
