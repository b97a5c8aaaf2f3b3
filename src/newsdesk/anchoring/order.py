"""Pairs of passages that stand in the same order in both texts."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping


def in_order(pairs: Mapping[int, int]) -> Iterator[int]:
    """The old numbers of the longest run of pairs that stand in the same order in both texts."""
    ends, tails = list[int](), list[int]()
    before: dict[int, int | None] = {}
    for place in sorted(pairs):
        at = bisect_left(ends, pairs[place])
        before[place] = tails[at - 1] if at else None
        ends[at : at + 1] = [pairs[place]]
        tails[at : at + 1] = [place]
    place_now = tails[-1] if tails else None
    while place_now is not None:
        yield place_now
        place_now = before[place_now]


def heaviest(weights: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The pairs of the greatest weight together of which none crosses another; n log n.

    Source: the heaviest increasing subsequence over a tree of prefix maxima (P. Fenwick, 1994).
    """
    ranks = {other: rank for rank, other in enumerate(sorted({other for _, other in weights}), start=1)}
    tree: list[tuple[float, tuple[int, int] | None]] = [(0.0, None)] * (len(ranks) + 1)
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    for pair in sorted(weights, key=lambda one: (one[0], -one[1])):
        rank = ranks[pair[1]]
        sum_before, before[pair] = max((tree[at] for at in _below(rank - 1)), key=_sum, default=(0.0, None))
        reached = sum_before + weights[pair]
        while rank < len(tree):
            if reached > tree[rank][0]:
                tree[rank] = reached, pair
            rank += rank & -rank
    return list(_backward(max((tree[at] for at in _below(len(ranks))), key=_sum, default=(0.0, None))[1], before))


def _below(rank: int) -> Iterable[int]:
    while rank:
        yield rank
        rank -= rank & -rank


def _sum(node: tuple[float, object]) -> float:
    return node[0]


def _backward(
    pair: tuple[int, int] | None, before: Mapping[tuple[int, int], tuple[int, int] | None]
) -> Iterator[tuple[int, int]]:
    while pair is not None:
        yield pair
        pair = before[pair]
