"""Overlapping spans as segments and lanes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.segments import Segment, flatten, lanes

SPAN = st.tuples(st.integers(0, 30), st.integers(0, 30))
SPANS = st.lists(SPAN, max_size=12)


@given(SPANS)
def test_segments_say_for_every_character_which_spans_cover_it(spans: list[tuple[int, int]]) -> None:
    segments = flatten(spans)
    for place in range(31):
        covering = {index for index, (start, end) in enumerate(spans) if start <= place < end}
        layers = [segment.layers for segment in segments if segment.start <= place < segment.end]
        assert [set(found) for found in layers] == ([covering] if covering else [])


@given(SPANS)
def test_segments_are_disjoint_ordered_and_as_long_as_they_can_be(spans: list[tuple[int, int]]) -> None:
    segments = flatten(spans)
    for segment in segments:
        assert segment.start < segment.end
        lengths = [spans[index][1] - spans[index][0] for index in segment.layers]
        assert lengths == sorted(lengths, reverse=True)
    for before, after in pairwise(segments):
        assert before.end <= after.start
        assert before.end < after.start or before.layers != after.layers


def test_the_longer_span_lies_under_the_shorter() -> None:
    assert flatten([(2, 4), (0, 6), (5, 5)]) == [
        Segment(0, 2, (1,)),
        Segment(2, 4, (1, 0)),
        Segment(4, 6, (1,)),
    ]


@given(SPANS)
def test_spans_that_overlap_never_share_a_lane_and_lanes_are_no_deeper_than_needed(
    spans: list[tuple[int, int]],
) -> None:
    found = lanes(spans)
    for index, (start, end) in enumerate(spans):
        under = [
            other
            for other, (begin, stop) in enumerate(spans)
            if other != index and begin < stop and start < end and begin < end and start < stop
            if (stop, -begin, other) < (end, -start, index)
        ]
        assert found[index] == 1 + max((found[other] for other in under), default=-1)


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], []),
        ([(0, 5), (5, 9)], [0, 0]),
        ([(0, 9), (2, 4)], [1, 0]),
        ([(0, 9), (1, 8), (2, 4), (5, 6)], [2, 1, 0, 0]),
        ([(0, 5), (3, 9)], [0, 1]),
        ([(3, 9), (0, 5)], [1, 0]),
        ([(0, 4), (0, 4)], [0, 1]),
        ([(0, 4), (2, 2)], [0, 0]),
        ([(0, 10), (2, 4), (8, 14)], [1, 0, 2]),
    ],
)
def test_a_holder_lies_below_what_it_holds_and_of_two_that_cross_the_later_below(
    spans: list[tuple[int, int]], expected: list[int]
) -> None:
    assert lanes(spans) == expected
