"""Which records of a workspace are likely one thing, by the rule that pairs the records of two reports."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdesk.comparing.alignment import Words
from newsdesk.comparing.likeness import candidates, judge
from newsdesk.model.comparison import Account, Likeness
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.when import readings_agree

_LEAST = 0.6
"""Nobody is asked about every two records of a workspace that may be alike, as of those of two reports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """Two records that are likely one; `score` is from 0 to 1. `first` and `second` are in the order of their ids."""

    kind: RecordKind
    first: RecordId
    second: RecordId
    score: float
    likeness: Likeness


def duplicates(accounts: Sequence[Account], words: Words) -> list[Duplicate]:
    """Pairs of records that are likely one, the surest first; each account is a record by itself.

    Left out are pairs that an analyst parted, and meetings at two times. In about linear time, so that of very many
    records with one name each is held against its neighbours only.
    """
    return sorted(_found(accounts, words), key=lambda pair: (-pair.score, pair.first, pair.second))


def _found(accounts: Sequence[Account], words: Words) -> Iterator[Duplicate]:
    for one, other in candidates(([account] for account in accounts), {}):
        score, likeness = judge(one, other, {})
        said = words.get(frozenset((one.record, other.record)))
        if said is False or score < _LEAST or _at_two_times(one, other):
            continue
        first, second = sorted((one.record, other.record))
        yield Duplicate(kind=one.kind, first=first, second=second, score=score, likeness=likeness)


def _at_two_times(one: Account, other: Account) -> bool:
    times = [account.fields["when"].value for account in (one, other) if "when" in account.fields]
    return len(times) == 2 and not readings_agree(*times)  # noqa: PLR2004 - one of each
