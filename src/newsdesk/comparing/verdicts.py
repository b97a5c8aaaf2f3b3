"""How the readings of one field stand to each other."""

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from newsdesk.comparing.likeness import Same
from newsdesk.comparing.wording import words_verdict
from newsdesk.model.comparison import NOT_IN_TEXT, Account, ComparedField, Reading, Verdict
from newsdesk.model.record import AgendaStatus, MeetingStatus, RecordId, RecordKind
from newsdesk.model.when import readings_agree

FIELDS = {
    RecordKind.PARTICIPANT: ("name", "role", "affiliation", "country"),
    RecordKind.AGENDA_ITEM: ("title", "status"),
    RecordKind.MEETING: ("title", "when", "place", "status", "participants", "agenda"),
    RecordKind.NOTE: (),
}
"""What of a record is compared, in order. The first names it: what is taken for one thing cannot differ in it."""

_RANK = {verdict: rank for rank, verdict in enumerate(Verdict)}
USUAL = frozenset({str(AgendaStatus.PROPOSED), str(MeetingStatus.PLANNED)})
"""Statuses that a record has unless somebody says otherwise; one report that says so adds nothing."""
_STATUSES = frozenset({*map(str, AgendaStatus), *map(str, MeetingStatus)})


def rank(verdict: Verdict) -> int:
    """The place of a verdict, the most telling first."""
    return _RANK[verdict]


def most_telling(verdicts: Iterable[Verdict]) -> Verdict:
    """The first of some verdicts in their order; AGREES if there is none."""
    return min(verdicts, key=rank, default=Verdict.AGREES)


def compared_fields(kind: RecordKind, accounts: Sequence[Account | None], same: Same) -> tuple[ComparedField, ...]:
    """The fields of a row in which any report says something, in order."""
    found = []
    for field in FIELDS[kind]:
        readings = tuple(account.fields.get(field, NOT_IN_TEXT) if account else NOT_IN_TEXT for account in accounts)
        said = [reading.value for reading in readings if reading]
        if said and not (field == "status" and len(said) == 1 and said[0] in USUAL):
            told = [reading for reading, account in zip(readings, accounts, strict=True) if account is not None]
            found.append(ComparedField(field=field, verdict=field_verdict(kind, field, told, same), readings=readings))
    return tuple(found)


def field_verdict(kind: RecordKind, field: str, readings: Sequence[Reading], same: Same) -> Verdict:
    """How the readings of the reports that tell of a record stand to each other, whatever their order."""
    if len(readings) == 1:
        return Verdict.ONLY
    said = [reading for reading in readings if reading]
    verdict = most_telling(_judge(kind, field, same)(*pair) for pair in combinations(said, 2))
    return Verdict.ADDS if len(said) < len(readings) and verdict is not Verdict.DIFFERS else verdict


def row_verdict(kind: RecordKind, accounts: Sequence[Account | None], fields: Sequence[ComparedField]) -> Verdict:
    """The most telling verdict of the fields; that of the name only where there is no other."""
    rest = [field.verdict for field in fields if field.field != FIELDS[kind][0]]
    verdict = most_telling(rest or [field.verdict for field in fields])
    if None in accounts and verdict is not Verdict.DIFFERS:
        return Verdict.ONLY
    return verdict


def _judge(kind: RecordKind, field: str, same: Same) -> Callable[[Reading, Reading], Verdict]:
    if field == FIELDS[kind][0]:
        return _names
    return {
        "when": _times,
        "status": _statuses,
        "participants": lambda one, other: _circles(one, other, same),
        "agenda": lambda one, other: _agendas(one, other, same),
    }.get(field, lambda one, other: words_verdict(one.value, other.value))


def _names(one: Reading, other: Reading) -> Verdict:
    verdict = words_verdict(one.value, other.value)
    return verdict if verdict is Verdict.AGREES else Verdict.IN_SENSE


def _times(one: Reading, other: Reading) -> Verdict:
    if one.value and other.value:
        if not readings_agree(one.value, other.value):
            return Verdict.DIFFERS
        return Verdict.AGREES if one.value == other.value else Verdict.IN_SENSE
    return _as_far_as_comparable(words_verdict(one.words or one.value, other.words or other.value))


def _statuses(one: Reading, other: Reading) -> Verdict:
    if {one.value, other.value} <= _STATUSES:
        return Verdict.AGREES if one.value == other.value else Verdict.DIFFERS
    return _as_far_as_comparable(words_verdict(one.value, other.value))


def _as_far_as_comparable(verdict: Verdict) -> Verdict:
    """Other words may well say the same here ("postponed", "put off"), so that they tell of no difference."""
    return Verdict.UNCOMPARED if verdict is Verdict.DIFFERS else verdict


def _circles(one: Reading, other: Reading, same: Same) -> Verdict:
    """Who takes part: two reports that each name somebody the other leaves out differ, one that names more adds."""
    here, there = _represented(one, same), _represented(other, same)
    if here == there:
        return Verdict.AGREES
    return Verdict.ADDS if here < there or there < here else Verdict.DIFFERS


def _agendas(one: Reading, other: Reading, same: Same) -> Verdict:
    """No report lists a whole agenda, so what one leaves out it does not deny."""
    return Verdict.AGREES if _represented(one, same) == _represented(other, same) else Verdict.ADDS


def _represented(reading: Reading, same: Same) -> frozenset[RecordId]:
    return frozenset(same.get(other, other) for other in reading.others)
