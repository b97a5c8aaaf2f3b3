"""Where the participants of a network stand: forces between them, in pure Python, the same each time.

Fruchterman and Reingold 1991, with their grid: all push each other away within a few cells, ties pull, and a
little gravity keeps parts together that nothing ties.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from random import Random

from newsdesk.model.drawing import Point
from newsdesk.picturing.ties import Network, Person, Tie, neighbours

Tell = Callable[[int, int], None]
"""Says how many of how many rounds are done."""

SEED = 7
_ROUNDS, _FURTHER_ROUNDS = 160, 40
_REACH = 2.5
_GRAVITY = 0.35
_FIRST_STEP, _FURTHER_STEP = 0.12, 0.02
_STEADY = 0.04
"""Those who had a place take so much of a step, so that nobody has to look for them."""


def _silent(_done: int, _all: int) -> None:
    """Nobody wants to know."""


def place(network: Network, before: Mapping[str, Point] | None = None, tell: Tell = _silent) -> dict[str, Point]:
    """Places within the unit square of all who have ties.

    Those who stood somewhere `before` stay near it; who is new begins beside those he is tied to.
    """
    near = neighbours(network.ties)
    people = [person for person in network.people if person.id in near]
    if not people:
        return {}
    known = {each.id: before[each.id] for each in people if before and each.id in before}
    points = _beginning(people, near, known)
    rounds, step = (_FURTHER_ROUNDS, _FURTHER_STEP) if known else (_ROUNDS, _FIRST_STEP)
    index = {person.id: number for number, person in enumerate(people)}
    springs = [
        (index[tie.first], index[tie.second], _pull(tie, len(near[tie.first]), len(near[tie.second])))
        for tie in network.ties
    ]
    steady = [_STEADY if person.id in known else 1.0 for person in people]
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    for turn in range(rounds):
        tell(turn, rounds)
        _move(xs, ys, springs, [(step * (1 - turn / rounds) + 0.0005) * share for share in steady])
    if known:
        settled = dict(zip(index, zip(xs, ys, strict=True), strict=True))
        return {each: (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)) for each, (x, y) in settled.items()}
    return dict(zip(index, zip(_spread(xs), _spread(ys), strict=True), strict=True))


def _pull(tie: Tie, one: int, other: int) -> float:
    """How strongly a tie draws together; those with many others are drawn less by each."""
    return (0.6 + 0.4 * math.log2(1 + tie.weight)) * 2 / math.sqrt(one * other)


def _beginning(
    people: Sequence[Person], near: Mapping[str, Mapping[str, int]], known: Mapping[str, Point]
) -> list[Point]:
    """Known places; else beside the known neighbours; else on a circle, those tied to each other side by side."""
    chance = Random(SEED)  # noqa: S311 - it only has to be the same each time
    order = _walk(people, near)
    circle = {
        each: (0.5 + 0.4 * math.cos(math.tau * turn / len(order)), 0.5 + 0.4 * math.sin(math.tau * turn / len(order)))
        for turn, each in enumerate(order)
    }
    points = []
    for person in people:
        beside = [known[other] for other in near[person.id] if other in known]
        x, y = known.get(person.id) or (_mean(beside) if beside else circle[person.id])
        shaken = 0.0 if person.id in known else 0.01
        points.append((x + shaken * (chance.random() - 0.5), y + shaken * (chance.random() - 0.5)))
    return points


def _walk(people: Sequence[Person], near: Mapping[str, Mapping[str, int]]) -> list[str]:
    """Everybody in an order in which those who are tied come soon after one another."""
    order: dict[str, None] = {}
    rank = {person.id: place for place, person in enumerate(people)}
    for person in sorted(people, key=lambda each: -len(near[each.id])):
        waiting = [person.id]
        while waiting:
            each = waiting.pop()
            if each not in order:
                order[each] = None
                waiting += sorted(near[each], key=lambda other: (near[each][other], -rank[other]))
    return list(order)


def _mean(points: Sequence[Point]) -> Point:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def _move(xs: list[float], ys: list[float], springs: Sequence[tuple[int, int, float]], steps: Sequence[float]) -> None:
    """One round: each goes where the forces lead, no further than its step."""
    count = len(xs)
    ideal = 0.75 / math.sqrt(count)
    dx = [_GRAVITY * ideal * (0.5 - x) for x in xs]
    dy = [_GRAVITY * ideal * (0.5 - y) for y in ys]
    _push(xs, ys, dx, dy, ideal)
    for one, other, pull in springs:
        across, down = xs[other] - xs[one], ys[other] - ys[one]
        force = pull * math.hypot(across, down) / ideal
        dx[one] += across * force
        dy[one] += down * force
        dx[other] -= across * force
        dy[other] -= down * force
    for each in range(count):
        length = math.hypot(dx[each], dy[each])
        if length > 0:
            scale = min(length, steps[each]) / length
            xs[each] += dx[each] * scale
            ys[each] += dy[each] * scale


def _push(xs: list[float], ys: list[float], dx: list[float], dy: list[float], ideal: float) -> None:
    """Everybody pushes those away who stand within reach; cells of that size hold all who can."""
    reach = _REACH * ideal
    cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for each, (x, y) in enumerate(zip(xs, ys, strict=True)):
        cells[int(x // reach), int(y // reach)].append(each)
    for (column, row), members in cells.items():
        others = [
            other
            for beside in (-1, 0, 1)
            for below in (-1, 0, 1)
            for other in cells.get((column + beside, row + below), ())
        ]
        for each in members:
            x, y = xs[each], ys[each]
            push_x = push_y = 0.0
            for other in others:
                across, down = x - xs[other], y - ys[other]
                square = across * across + down * down
                if 0.0 < square < reach * reach:
                    push_x += across / square
                    push_y += down / square
            dx[each] += push_x * ideal * ideal
            dy[each] += push_y * ideal * ideal


def _spread(places: Sequence[float]) -> list[float]:
    """The same order from 0 to 1, half by place and half by rank: a crowd gets room, one far off comes nearer."""
    first, last = min(places), max(places)
    if first == last:
        return [0.5] * len(places)
    order = sorted(range(len(places)), key=places.__getitem__)
    rank = {each: number / (len(places) - 1) for number, each in enumerate(order)}
    return [((place - first) / (last - first) + rank[each]) / 2 for each, place in enumerate(places)]
