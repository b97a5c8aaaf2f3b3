"""Snapping a selection, and moving its ends, in any text."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsdesk.model.annotation import TextPositionSelector
from newsdesk.text.sentences import sentences, words
from newsdesk.text.snapping import Granularity, moved_end, moved_start, snap

LETTERS = st.text(st.sampled_from('аЯbé e\u0301 ё7-’«»"“”.!?…\n \t,😀\u200d'), min_size=1, max_size=60)
TEXT = "Велин прибыл в «Лорну». Его встретила Ильза Торн!\nСовет по воде соберётся в среду."


@st.composite
def selections(draw: st.DrawFn) -> tuple[str, TextPositionSelector]:
    text = draw(LETTERS)
    start = draw(st.integers(0, len(text) - 1))
    return text, TextPositionSelector(start=start, end=draw(st.integers(start + 1, len(text))))


def over(words: str) -> TextPositionSelector:
    start = TEXT.index(words)
    return TextPositionSelector(start=start, end=start + len(words))


@given(selections(), st.sampled_from(Granularity))
def test_snapping_twice_changes_nothing(chosen: tuple[str, TextPositionSelector], granularity: Granularity) -> None:
    once = snap(*chosen, granularity)
    assert once is None or snap(chosen[0], once, granularity) == once


@given(selections(), st.sampled_from((Granularity.WORD, Granularity.SENTENCE)))
def test_snapping_never_cuts_a_word(chosen: tuple[str, TextPositionSelector], granularity: Granularity) -> None:
    text, span = chosen[0], snap(*chosen, granularity)
    assume(span is not None)
    assert span is not None
    for place in (span.start, span.end):
        assert not (0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum())


@given(selections(), st.sampled_from(Granularity), st.booleans(), st.data())
def test_an_end_moved_on_and_back_stands_where_it_stood(
    chosen: tuple[str, TextPositionSelector], granularity: Granularity, forwards: bool, data: st.DataObject
) -> None:
    text, span = chosen[0], snap(*chosen, granularity)
    if granularity is not Granularity.CHARACTER:
        units = list((words if granularity is Granularity.WORD else sentences)(text))
        assume(units)
        first = data.draw(st.integers(0, len(units) - 1))
        last = data.draw(st.integers(first, len(units) - 1))
        span = TextPositionSelector(start=units[first][0], end=units[last][1])
    assert span is not None
    for move in (moved_end, moved_start):
        moved = move(text, span, granularity, forwards=forwards)
        assert moved.start < moved.end <= len(text)
        if moved != span:
            assert move(text, moved, granularity, forwards=not forwards) == span


@pytest.mark.parametrize(
    ("granularity", "cut", "whole"),
    [
        (Granularity.CHARACTER, "ибыл в", "ибыл в"),
        (Granularity.WORD, "ибыл в «Лор", "прибыл в «Лорну"),
        (Granularity.WORD, " «Лорну»", "Лорну"),
        (Granularity.SENTENCE, "третила", "Его встретила Ильза Торн!"),
        (Granularity.SENTENCE, "встретила Ильза Торн!\nСовет", TEXT[TEXT.index("Его") :]),
    ],
)
def test_a_selection_is_fitted_to_what_is_preferred(granularity: Granularity, cut: str, whole: str) -> None:
    found = snap(TEXT, over(cut), granularity)
    assert found is not None
    assert TEXT[found.start : found.end] == whole


def test_an_end_goes_from_word_to_word_and_over_the_line() -> None:
    span = over("Ильза Торн")
    assert moved_end(TEXT, span, Granularity.WORD, forwards=True).end == TEXT.index("Совет") + len("Совет")
    assert moved_start(TEXT, span, Granularity.WORD, forwards=False).start == TEXT.index("встретила")
    assert moved_end(TEXT, over("Торн"), Granularity.WORD, forwards=False) == over("Торн")
    assert moved_start(TEXT, over("Совет"), Granularity.SENTENCE, forwards=False).start == TEXT.index("Его")
