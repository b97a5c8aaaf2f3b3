"""Lay what several reports tell beside each other: which of their records are one thing, and where they differ."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsdesk.comparing.likeness import candidates, judge
from newsdesk.comparing.verdicts import compared_fields, rank, row_verdict
from newsdesk.model.comparison import Account, ComparedRow, Likeness, RowOrder
from newsdesk.model.record import RecordId, RecordKind

Words = Mapping[frozenset[RecordId], bool]
"""What an analyst said of two records: whether they are one thing."""

KINDS = (RecordKind.PARTICIPANT, RecordKind.AGENDA_ITEM, RecordKind.MEETING)
"""What is compared, in the order in which it is paired: who takes part tells which meetings are one."""


def align(columns: Sequence[Sequence[Account]], words: Words) -> list[ComparedRow]:
    """Rows of what two or more reports tell, each account in exactly one; in no order of telling.

    One record told by several reports is one row. Other records are united where an analyst said so, and else
    proposed: the surest pair first, so that no two records would both rather have each other, never two of one
    report, of two kinds, or that an analyst parted. The same whichever way round the reports stand, but for titles.
    """
    groups = _Groups(columns, words)
    for pair in sorted(sorted(pair) for pair, same in words.items() if same):
        groups.unite(pair[0], pair[1], 1.0, Likeness.CONFIRMED)
    for kind in KINDS:
        same = groups.standing()
        of_kind = [[account for account in column if account.kind is kind] for column in columns]
        judged = ((one, other, judge(one, other, same)) for one, other in candidates(of_kind, same))
        found = [(-score, sorted((one.record, other.record)), why) for one, other, (score, why) in judged if score]
        for score, (first, second), why in sorted(found):
            groups.unite(first, second, -score, why)
    same = groups.standing()
    return [_row(group, same) for group in groups.all()]


@dataclass(slots=True)
class _Group:
    """Accounts of one thing; the likeness is that of the least sure pair that made it."""

    accounts: list[Account | None]
    score: float = 1.0
    likeness: Likeness = Likeness.ALONE
    records: set[RecordId] = field(default_factory=set)


class _Groups:
    """Which records are one thing, as far as is known; begins with each record by itself."""

    def __init__(self, columns: Sequence[Sequence[Account]], words: Words) -> None:
        self._parted: dict[RecordId, set[RecordId]] = {}
        for pair, same in words.items():
            for record in () if same else pair:
                self._parted.setdefault(record, set()).update(pair - {record})
        self._groups: dict[RecordId, _Group] = {}
        for column, accounts in enumerate(columns):
            for account in accounts:
                group = self._groups.setdefault(account.record, _Group([None] * len(columns)))
                group.accounts[column] = account
                group.records.add(account.record)
                if sum(told is not None for told in group.accounts) > 1:
                    group.likeness = Likeness.SAME_RECORD

    def unite(self, first: RecordId, second: RecordId, score: float, likeness: Likeness) -> None:
        """Unite two records' groups unless both have an account of one report, or an analyst parted them."""
        one, other = self._groups.get(first), self._groups.get(second)
        if one is None or other is None or one is other:
            return
        clash = any(None not in pair for pair in zip(one.accounts, other.accounts, strict=True))
        if clash or any(self._parted.get(record, set()) & other.records for record in one.records):
            return
        one.accounts = [here or there for here, there in zip(one.accounts, other.accounts, strict=True)]
        one.records |= other.records
        least = min([(score, likeness), *_links(one), *_links(other)])
        one.score, one.likeness = least
        for record in other.records:
            self._groups[record] = one

    def standing(self) -> dict[RecordId, RecordId]:
        """The record that stands for each record of a group: its first by id, whichever way round the reports are."""
        return {record: min(group.records) for record, group in self._groups.items()}

    def all(self) -> list[_Group]:
        """Every group once."""
        return list({id(group): group for group in self._groups.values()}.values())


def _links(group: _Group) -> list[tuple[float, Likeness]]:
    given = {Likeness.ALONE, Likeness.SAME_RECORD}
    return [] if group.likeness in given else [(group.score, group.likeness)]


def _row(group: _Group, same: Mapping[RecordId, RecordId]) -> ComparedRow:
    first = next(account for account in group.accounts if account is not None)
    fields = compared_fields(first.kind, group.accounts, same)
    return ComparedRow(
        kind=first.kind,
        title=first.title,
        accounts=tuple(group.accounts),
        likeness=group.likeness,
        score=group.score,
        verdict=row_verdict(first.kind, group.accounts, fields),
        fields=fields,
    )


_RANK_OF_KIND = {RecordKind.MEETING: 0, RecordKind.PARTICIPANT: 1, RecordKind.AGENDA_ITEM: 2}


def in_order(rows: Sequence[ComparedRow], order: RowOrder) -> list[ComparedRow]:
    """Rows in the order of the text, or by verdict and kind, meetings first, and then in the order of the text."""
    placed = _by_text(rows)
    if order is RowOrder.TEXT:
        return placed
    return sorted(placed, key=lambda row: (rank(row.verdict), _RANK_OF_KIND[row.kind]))


def _by_text(rows: Sequence[ComparedRow]) -> list[ComparedRow]:
    """By place in the first report; what it does not tell stands behind what precedes it in the next that does."""
    keys: dict[int, tuple[int, ...]] = {}
    for column in range(max((len(row.accounts) for row in rows), default=0)):
        told = [(account.position, place) for place, row in enumerate(rows) if (account := row.accounts[column])]
        placed = sorted((position, keys[place]) for position, place in told if place in keys)
        starts = [position for position, _ in placed]
        for position, place in told:
            if place not in keys:
                before = bisect_right(starts, position)
                keys[place] = (*(placed[before - 1][1] if before else ()), column, position)
    order = sorted(range(len(rows)), key=lambda place: (keys[place], rows[place].kind, rows[place].records))
    return [rows[place] for place in order]
