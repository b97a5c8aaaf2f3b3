"""Places that belong together in two texts: always forward in both, whatever is shared."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.comparing.paragraphs import similar_paragraphs
from newsdesk.comparing.runs import Point, forward_run
from newsdesk.comparing.scrolling import scroll_map
from newsdesk.model.article import CanonicalText
from newsdesk.text.canonical import canonicalise

_PARAGRAPHS = (
    "Заседание межгосударственного совета по воде пройдёт в среду в Лорне.",
    "Участники обсудят распределение стока реки Арны в засушливый период.",
    "Министр транспорта Якоб Линд прибыл на переговоры о тарифах на зерно.",
    "Уровень паводка у порта поднялся на сорок сантиметров за ночь.",
    "Председатель парламента принял делегацию в старом здании на площади.",
)

_points = st.lists(
    st.builds(Point, st.integers(0, 20), st.integers(0, 20), st.sampled_from((0.5, 1.0, 2.0))), max_size=12
)


def _text(*paragraphs: str) -> CanonicalText:
    return canonicalise("\n\n".join(paragraphs))


def _heaviest(points: list[Point]) -> float:
    """By trying every run."""
    best = 0.0
    for place, point in enumerate(points):
        after = [later for later in points[place + 1 :] if later.one > point.one and later.other > point.other]
        best = max(best, point.weight + _heaviest(after))
    return best


@given(_points)
def test_the_run_goes_forward_in_both_texts_and_weighs_most(points: list[Point]) -> None:
    run = forward_run(points)
    assert all(one.one < other.one and one.other < other.other for one, other in pairwise(run))
    assert set(run) <= set(points)
    assert sum(point.weight for point in run) == _heaviest(sorted(set(points)))


@given(
    st.permutations(_PARAGRAPHS),
    st.permutations(_PARAGRAPHS),
    st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300))),
)
def test_a_scroll_map_goes_forward_and_stays_within_both_texts(
    one: list[str], other: list[str], shared: list[tuple[int, int]]
) -> None:
    first, second = _text(*one), _text(*other)
    points = scroll_map(first, second, shared)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(points))


@given(st.permutations(_PARAGRAPHS))
def test_a_text_is_similar_to_itself_paragraph_by_paragraph(paragraphs: list[str]) -> None:
    text = _text(*paragraphs)
    pairs = similar_paragraphs(text, text)
    assert [(pair.one, pair.other) for pair in pairs] == [(place, place) for place in range(len(text.blocks))]
    assert all(pair.score == pytest.approx(1) for pair in pairs)


def test_a_reworded_paragraph_is_found_and_a_strange_one_is_not() -> None:
    other = _text("Погода ясная.", "В Лорне в среду пройдёт заседание совета по воде, сообщили в канцелярии.")
    pairs = similar_paragraphs(_text(*_PARAGRAPHS), other)
    assert [(pair.one, pair.other) for pair in pairs] == [(0, 1)]


def test_texts_with_nothing_in_common_have_no_points() -> None:
    assert scroll_map(_text("Раз два три."), _text("Four five six."), []) == ()
    assert scroll_map(_text(""), _text(""), []) == ()
