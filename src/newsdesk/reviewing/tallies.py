"""A session in numbers: items by kind and state, rejections by reason, and how fast its reviewers are."""

from collections import Counter
from collections.abc import Iterable, Mapping

from newsdesk.model.review import ItemState, Judgement, QueueEntry, Verdict
from newsdesk.reviewing.states import completing

_HOUR = 3600
_LEAST_SECONDS, _LEAST_ITEMS = 180, 10
"""Of less time, unless it was so many items, a pace says nothing."""


def tally(entries: Iterable[QueueEntry]) -> Mapping[tuple[str, ItemState], int]:
    """How many items of each table stand how."""
    return Counter((entry.item.table, entry.state) for entry in entries)


def reasons(verdicts: Iterable[Verdict]) -> Mapping[str, int]:
    """How often each reason was given for a rejection, the most frequent first."""
    given = Counter(verdict.reason for verdict in verdicts if verdict.judgement is Judgement.REJECTED)
    return dict(sorted(given.items(), key=lambda each: (-each[1], each[0])))


def judged(verdicts: Iterable[Verdict]) -> Mapping[str, int]:
    """How many items each reviewer completed, by their ids in order."""
    return dict(sorted(Counter(verdict.reviewer for verdict in completing(verdicts)).items()))


def pace(verdicts: Iterable[Verdict]) -> Mapping[str, float]:
    """Items an hour of each reviewer, of those that were timed; 0.0 where these are too few yet to tell."""
    items: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    for verdict in completing(verdicts):
        items[verdict.reviewer] += verdict.seconds > 0
        seconds[verdict.reviewer] += max(verdict.seconds, 0)
    return {
        who: items[who] * _HOUR / seconds[who]
        if seconds[who] >= _LEAST_SECONDS or (seconds[who] and items[who] >= _LEAST_ITEMS)
        else 0.0
        for who in sorted(items)
    }
