"""What is worked out in one sweep or by shortest paths is what looking at everything against everything finds."""

import sqlite3
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.reviewing.unitizing_by_definition import coverage_of, differences_of, expected_of

from newsdesk.model.agreement import LayeredText, Unit
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.reviewing.agreement.assignment import assign
from newsdesk.reviewing.agreement.bootstrap import interval
from newsdesk.reviewing.agreement.coverage import alpha_coverage
from newsdesk.reviewing.agreement.figures import figures
from newsdesk.reviewing.agreement.overlaps import Span, overlapping
from newsdesk.reviewing.agreement.regions import differing_coverage
from newsdesk.reviewing.agreement.tally import Tally
from newsdesk.reviewing.agreement.unitizing import Continuum, alpha_unitizing, differences, expected_disagreement

LENGTH = 40

spans = st.lists(
    st.tuples(st.integers(0, LENGTH), st.integers(0, 12)).map(lambda said: (said[0], sum(said))), max_size=8
)
ends = st.lists(st.integers(0, LENGTH), max_size=16, unique=True).map(sorted)
layer = ends.map(lambda found: tuple(zip(found[::2], found[1::2], strict=False)))
continua = st.tuples(layer, layer).map(lambda layers: Continuum(length=LENGTH, layers=layers))
weights = st.lists(st.dictionaries(st.integers(0, 4), st.sampled_from([1, 2, 3, 5, 10**36, 10**36 + 1])), max_size=5)


@given(spans.map(sorted), spans.map(sorted))
def test_a_sweep_finds_the_overlaps_that_looking_everywhere_finds(ones: list[Span], others: list[Span]) -> None:
    assert list(overlapping(ones, others)) == [
        [place for place, other in enumerate(others) if other[0] < end and start < other[1]] for start, end in ones
    ]


@given(continua)
def test_two_analysts_differ_where_looking_everywhere_says_so(text: Continuum) -> None:
    assert list(differences(text)) == sorted(differences_of(text), key=lambda found: found[0])


@given(st.lists(continua, min_size=1, max_size=3))
def test_the_disagreement_expected_is_that_of_every_unit_against_every_other_to_the_last_digit(
    texts: list[Continuum],
) -> None:
    assert expected_disagreement(texts) == float(expected_of(texts))


@given(st.lists(continua, min_size=1, max_size=3))
def test_unitizing_alpha_is_that_of_its_definition(texts: list[Continuum]) -> None:
    expected = expected_of(texts)
    observed = sum(square for text in texts for *_, square in differences_of(text))
    length = sum(text.length for text in texts)
    value = alpha_unitizing([texts]).value
    assert value == (pytest.approx(float(1 - observed / (length**2 * expected)), abs=1e-12) if expected else None)


@given(continua)
def test_coverage_alpha_is_that_of_every_pair_of_characters(text: Continuum) -> None:
    value = alpha_coverage([text]).value
    assert value is None or value == pytest.approx(float(coverage_of(text)), abs=1e-12)


@given(weights)
def test_no_other_assignment_is_worth_more(weights: list[dict[int, int]]) -> None:
    pairs = assign(weights)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert sum(weights[row][column] for row, column in pairs) == most(weights)


def most(weights: Sequence[Mapping[int, int]], taken: frozenset[int] = frozenset()) -> int:
    """The highest sum of weights, by trying everything."""
    if not weights:
        return 0
    first, *rest = weights
    with_it = (worth + most(rest, taken | {column}) for column, worth in first.items() if column not in taken)
    return max(most(rest, taken), *with_it, 0)


def test_a_long_chain_of_overlapping_marks_is_matched_pair_by_pair() -> None:
    """All of them hang together: by trying, or cubic in their number, this would not end."""
    ones = [{place: 2, **({place + 1: 1} if place < 4_999 else {})} for place in range(5_000)]
    assert assign(ones) == [(place, place) for place in range(5_000)]


def test_many_things_have_the_interval_of_a_share_of_so_many() -> None:
    few, many = ([[(float(place % 5 == 0), 1.0) for place in range(count)]] for count in (180, 18_000))
    assert [interval(Tally(texts=(tuple(found[0]),), expected=1, items=0)) for found in (few, many)] == [
        pytest.approx((0.8 - error, 0.8 + error), abs=error / 5)
        for error in (1.96 * (0.8 * 0.2 / count) ** 0.5 for count in (180, 18_000))
    ]


def test_who_marked_words_in_two_halves_or_in_marks_that_overlap_has_them_where_coverage_differs() -> None:
    halves, overlaps = [mark("а", 10, 14), mark("а", 14, 20)], [mark("а", 10, 16), mark("а", 14, 20)]
    for marks in (halves, overlaps):
        text = LayeredText(
            article=ArticleId("а"), version=VersionId("а"), length=30, layers={"а": tuple(marks), "б": ()}
        )
        (parting,) = differing_coverage(text, text.layers)
        assert (parting.start, parting.end, parting.readings) == (10, 20, {"а": max(marks, key=size), "б": None})


def test_whoever_waits_can_stop_it() -> None:
    text = LayeredText(
        article=ArticleId("а"),
        version=VersionId("а"),
        length=30,
        layers={"а": (mark("а", 1, 5),), "б": (mark("б", 1, 5),)},
    )
    breaths: list[None] = []

    def breathe() -> None:
        breaths.append(None)
        if len(breaths) > 3:
            raise sqlite3.OperationalError

    with pytest.raises(sqlite3.OperationalError):
        list(figures([text], breathe))
    assert len(list(figures([text]))) > len(breaths) == 4


def mark(analyst: str, start: int, end: int) -> Unit:
    article, version = ArticleId("а"), VersionId("а")
    return Unit(analyst=analyst, article=article, version=version, start=start, end=end, kind="note")


def size(unit: Unit) -> int:
    return unit.end - unit.start
