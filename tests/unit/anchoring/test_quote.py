"""Quotes find their words again, and where they cannot they say so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.anchoring import CONTEXT, Anchored, anchor, describe
from newsdesk.model.annotation import TargetState, TextPositionSelector, TextQuoteSelector

TEXT = st.one_of(st.text(st.sampled_from("аб \n"), min_size=1, max_size=120), st.text(min_size=1, max_size=80))


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, TextPositionSelector]:
    text = draw(TEXT)
    start = draw(st.integers(0, len(text) - 1))
    return text, TextPositionSelector(start=start, end=draw(st.integers(start + 1, len(text))))


def occurrences(text: str, words: str) -> list[int]:
    return [start for start in range(len(text)) if text.startswith(words, start)]


@given(texts_with_spans())
def test_a_described_span_is_found_at_its_position(case: tuple[str, TextPositionSelector]) -> None:
    text, span = case
    assert anchor(text, describe(text, span), span) == Anchored(span=span, state=TargetState.EXACT)


@given(texts_with_spans(), TEXT)
def test_a_described_span_is_found_without_its_position_or_said_to_be_ambiguous(
    case: tuple[str, TextPositionSelector], before: str
) -> None:
    text, span = case
    quote = describe(text, span)
    found = anchor(text, quote)
    if found.span is None:
        assert found.state is TargetState.AMBIGUOUS
    else:
        assert found == Anchored(span=span, state=TargetState.MOVED)
    if len(occurrences(text, quote.prefix + quote.exact + quote.suffix)) == 1:
        assert found.span == span
    moved = anchor(before + text, quote, TextPositionSelector(start=span.start, end=span.end))
    assert moved.span is None or (before + text)[moved.span.start : moved.span.end] == quote.exact


@given(texts_with_spans(), TEXT)
def test_what_is_found_has_the_words_of_the_quote_in_any_text(
    case: tuple[str, TextPositionSelector], other: str
) -> None:
    quote = describe(*case)
    found = anchor(other, quote, case[1])
    assert (found.span is None) == (found.state in {TargetState.AMBIGUOUS, TargetState.ORPHAN})
    assert (found.state is TargetState.ORPHAN) == (quote.exact not in other)
    assert found.span is None or other[found.span.start : found.span.end] == quote.exact


def test_a_quote_keeps_context_on_both_sides_up_to_the_ends_of_the_text() -> None:
    text = "а" * 50 + "Велин" + "б" * 10
    quote = describe(text, TextPositionSelector(start=50, end=55))
    assert quote == TextQuoteSelector(exact="Велин", prefix="а" * CONTEXT, suffix="б" * 10)


def test_a_span_past_the_end_of_the_text_cannot_be_described() -> None:
    with pytest.raises(ValueError, match="the span ends at 6, the text at 5"):
        describe("Велин", TextPositionSelector(start=0, end=6))


TWICE = "Торн встретила Велина. Линд проводил Велина."


@pytest.mark.parametrize(
    ("quote", "start"),
    [
        (TextQuoteSelector(exact="Велина", prefix="Линд проводил "), 37),
        (TextQuoteSelector(exact="Велина", prefix="Торн встречала "), 15),
        (TextQuoteSelector(exact="Велина", prefix="Аррен проводила ", suffix=". Линд"), 15),
        (TextQuoteSelector(exact="Линд", prefix="совсем другие слова"), 23),
        (TextQuoteSelector(exact="Велина", suffix="."), 37),
    ],
)
def test_the_occurrence_with_the_best_context_has_moved(quote: TextQuoteSelector, start: int) -> None:
    span = TextPositionSelector(start=start, end=start + len(quote.exact))
    assert anchor(TWICE, quote, TextPositionSelector(start=1, end=3)) == Anchored(span=span, state=TargetState.MOVED)


@pytest.mark.parametrize(
    "quote",
    [
        TextQuoteSelector(exact="Велина"),
        TextQuoteSelector(exact="Велина", prefix="иные слова, "),
        TextQuoteSelector(exact="Велина", prefix="– ", suffix=". –"),
        TextQuoteSelector(exact="Велина", prefix="Линд – ", suffix=". – Торн"),
    ],
)
def test_equally_good_occurrences_are_not_chosen_between(quote: TextQuoteSelector) -> None:
    text = "Велина ждут – Велина. – Велина. – ждут Велина."
    assert anchor(text, quote) == Anchored(span=None, state=TargetState.AMBIGUOUS)


@pytest.mark.parametrize("exact", ["Лейла", ""])
def test_words_that_do_not_occur_are_an_orphan(exact: str) -> None:
    assert anchor(TWICE, TextQuoteSelector(exact=exact)) == Anchored(span=None, state=TargetState.ORPHAN)


def test_a_repeated_first_word_is_known_by_the_start_of_the_text() -> None:
    text = "Велин " + "Велин " * 20
    span = TextPositionSelector(start=0, end=5)
    assert anchor(text, describe(text, span)).span == span
