"""Disputes: where analysts gave one thing several values, or one deleted what another changed; and their decision."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from newsdesk.edits.decided_values import set_words
from newsdesk.edits.dispute_words import QUOTE, about, analyst_name, field_name, life_words, value_words
from newsdesk.edits.errors import InvalidValueError, UnknownDisputeError
from newsdesk.edits.evidence import link_annotation
from newsdesk.edits.ids import derived_id
from newsdesk.edits.reviving import bring_back, let_die
from newsdesk.edits.trees import UPWARD, refuse_loop
from newsdesk.model.absorption import Choice, Dispute
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.change import DELETED, Conflict, Edit, Entry, Row
from newsdesk.model.record import RecordId
from newsdesk.store.journal import to_json
from newsdesk.store.recount import age
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

_CHOICE, _DISPUTE = "choice", "dispute"

_SHORT = 40
"""Values longer than this, in characters, tell two choices apart for nobody."""

_Side = tuple[Entry, Row]
"""Who gave the values of one side, and these values."""


def disputes(store: Store) -> list[Dispute]:
    """All open disputes, those of one record together; among the choices of each the one shown now comes first.

    Fields that hold one value together are one dispute. What is disputed about a row that lives no more, and that
    nobody wants back, waits until somebody does.
    """
    found = [_dispute(store, group) for group in _wholes(store.conflicts()) if _is_open(store, group[0])]
    return sorted(found, key=lambda one: (one.title.casefold(), one.record, one.table, one.row, one.field))


def _wholes(conflicts: Iterable[Conflict]) -> Iterator[list[Conflict]]:
    """The conflicts of fields that hold one value together."""
    found: dict[tuple[str, str, str], list[Conflict]] = {}
    for conflict in conflicts:
        whole = TABLES[conflict.table].whole_of(conflict.field)
        found.setdefault((conflict.table, conflict.row, whole[0]), []).append(conflict)
    yield from found.values()


def _is_open(store: Store, conflict: Conflict) -> bool:
    return conflict.field == DELETED or store.row(conflict.table, conflict.row) is not None


def _dispute(store: Store, group: Sequence[Conflict]) -> Dispute:
    table, row = group[0].table, group[0].row
    fields = TABLES[table].whole_of(group[0].field)
    field = field_name(table, fields)
    told = about(store, table, row, field)
    return Dispute(
        id=derived_id(_DISPUTE, table, row, *fields),
        table=table,
        row=row,
        field=field,
        fields=fields,
        record=told.record,
        title=told.title,
        choices=_choices(store, table, row, _life(group[0]) if field == DELETED else _sides(group, fields)),
        annotation=told.annotation,
    )


def _sides(group: Sequence[Conflict], fields: tuple[str, ...]) -> list[list[_Side]]:
    """The values that stand against each other, those that are equal together."""
    found: dict[str, list[_Side]] = {}
    for entry, value in group[0].values:
        whole = {name: entry.fields[name] for name in fields if name in entry.fields}
        values = whole or {group[0].field: value}  # of a loop in the agenda, an entry that names no parent
        found.setdefault(to_json(values), []).append((entry, values))
    return list(found.values())


def _life(conflict: Conflict) -> list[list[_Side]]:
    """Who deleted a row, and who wants it: with all that they made of it."""
    gone: list[_Side] = [(entry, {DELETED: True}) for entry, deleted in conflict.values if deleted]
    wanting = [entry for entry, deleted in conflict.values if not deleted]
    made = {name: value for entry in reversed(wanting) for name, value in entry.fields.items()}
    kept: list[_Side] = [(entry, {**made, DELETED: False}) for entry in wanting]
    return [side for side in (gone, kept) if side]


def _choices(store: Store, table: str, row: str, sides: Iterable[list[_Side]]) -> tuple[Choice, ...]:
    """The sides as a person reads them, the one shown first, then the newest."""
    held = store.row(table, row, deleted=True) or {}
    newest = sorted((sorted(side, key=_age_of, reverse=True) for side in sides), key=_age_of_first, reverse=True)
    newest.sort(key=lambda side: not _stands(held, side[0][1]))
    return _told_apart([_choice(store, table, row, side) for side in newest])


def _age_of(side: _Side) -> tuple[int, str]:
    return age(side[0])


def _age_of_first(sides: Sequence[_Side]) -> tuple[int, str]:
    return _age_of(sides[0])


def _stands(held: Row, values: Row) -> bool:
    if DELETED in values:
        return values[DELETED] == held.get(DELETED)
    return all(held.get(name) == value for name, value in values.items())


def _choice(store: Store, table: str, row: str, side: Sequence[_Side]) -> Choice:
    entry, values = side[0]
    if DELETED in values:
        words = life_words(store, table, row, values, deleted=bool(values[DELETED]))
    else:
        words = value_words(store, table, row, values)
    return Choice(
        values=values,
        words=words,
        analyst=entry.analyst,
        who=", ".join(dict.fromkeys(analyst_name(store, one.analyst) for one, _ in side)),
        when=entry.time,
    )


def _told_apart(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """Choices whose words are the same, each with what it has that another of them has not."""
    return tuple(
        replace(choice, words=_with_differences(choice, others))
        if (others := [other for other in choices if other is not choice and other.words == choice.words])
        else choice
        for choice in choices
    )


def _with_differences(choice: Choice, others: Sequence[Choice]) -> str:
    """Words with the short values in which a choice differs from others that say the same."""
    values = (
        str(value)
        for name, value in choice.values.items()
        if any(other.values.get(name) != value for other in others) and len(str(value)) <= _SHORT
    )
    return f"{choice.words} ({', '.join(values)})"


def decide(store: Store, dispute: str, choice: int) -> None:
    """Let one side of a dispute stand, in the order of `Dispute.choices`, from 1. One step.

    To keep what somebody deleted brings back what went with it; to delete it takes with it what hangs on it.

    Raises:
        UnknownDisputeError: if it is not open.
        InvalidValueError: if it has no such side.
        LoopError: if the side would put a record inside itself.
    """
    decide_all(store, {dispute: choice})


def decide_all(store: Store, choices: Mapping[str, int]) -> None:
    """Decide several disputes as one step, all or none; see `decide`. The step's subject is the title or their number.

    Raises:
        UnknownDisputeError: if one is not open.
        InvalidValueError: if one has no such side.
        LoopError: if a side would put a record inside itself.
    """
    wanted = [(one, _side(one, choice)) for one, choice in _found(store, choices)]
    with store.step(Edit.DECIDE_CONFLICT, wanted[0][0].title if len(wanted) == 1 else str(len(wanted))):
        for one, choice in wanted:
            _take(store, one, choice)


def _found(store: Store, choices: Mapping[str, int]) -> Iterator[tuple[Dispute, int]]:
    there = {one.id: one for one in disputes(store)}
    for dispute, choice in choices.items():
        if dispute not in there:
            raise UnknownDisputeError(dispute)
        yield there[dispute], choice


def _side(dispute: Dispute, choice: int) -> Choice:
    if not 1 <= choice <= len(dispute.choices):
        raise InvalidValueError(_CHOICE, choice, tuple(str(number + 1) for number in range(len(dispute.choices))))
    return dispute.choices[choice - 1]


def _take(store: Store, dispute: Dispute, choice: Choice) -> None:
    if dispute.field == DELETED:
        (let_die if choice.values[DELETED] else bring_back)(store, dispute.table, dispute.row)
        return
    for kind, upward in UPWARD.items():
        above = choice.values.get(upward)
        if dispute.table == kind and above is not None and store.row(kind, str(above)) is not None:
            refuse_loop(store, kind, RecordId(dispute.row), RecordId(str(above)))
    try:
        store.decide(dispute.table, dispute.row, choice.values)
    except ValueError:  # a newer program's value, which this one keeps and cannot set
        raise InvalidValueError(dispute.field, choice.words) from None


def decide_value(store: Store, dispute: str, words: str) -> None:
    """Let a value of one's own stand, in words as `edits.records.set_fields` takes them. One step.

    A quote takes words that stand in its text, and is then at the place of these nearest to where it is; of what
    somebody deleted, "deleted" and "kept" decide.

    Raises:
        UnknownDisputeError: if it is not open.
        InvalidValueError: if the field cannot hold the value.
        UnknownRecordError: if a record that the words name is not there.
        LoopError: if it would put a record inside itself.
    """
    ((one, _),) = _found(store, {dispute: 0})
    with store.step(Edit.DECIDE_CONFLICT, one.title):
        if one.field == DELETED:
            _take(store, one, _life_called(one, words))
            return
        set_words(store, one, words)
        held = store.row(one.table, one.row) or {}
        store.decide(one.table, one.row, {name: held[name] for name in one.fields})


def _life_called(dispute: Dispute, words: str) -> Choice:
    sides = {"deleted" if side.values[DELETED] else "kept": side for side in dispute.choices}
    if words not in sides:
        raise InvalidValueError(DELETED, words, tuple(sorted(sides)))
    return sides[words]


def keep_both(store: Store, dispute: str) -> AnnotationId:
    """Let a mark that two moved stand where it does, and make one more where another put it, with its ties. One step.

    Returns the new mark; who decides the same elsewhere makes the same one.

    Raises:
        UnknownDisputeError: if it is not open.
        InvalidValueError: if it is not about where a mark stands.
    """
    ((one, _),) = _found(store, {dispute: 0})
    if one.field != QUOTE:
        raise InvalidValueError(_CHOICE, "both", tuple(str(number + 1) for number in range(len(one.choices))))
    first, *others = one.choices
    with store.step(Edit.DECIDE_CONFLICT, one.title):
        _take(store, one, first)
        made = [_marked_too(store, one.row, choice) for choice in others]
    return made[0]


def _marked_too(store: Store, annotation: str, choice: Choice) -> AnnotationId:
    held = store.row("annotation", annotation) or {}
    place = [str(choice.values.get(name)) for name in ("version", "start", "end")]
    made = AnnotationId(derived_id("annotation", annotation, *place))
    own = {name: value for name, value in held.items() if name not in {"id", DELETED}}
    store.insert("annotation", made, {**own, **choice.values})
    for tie in store.rows("evidence", annotation=annotation):
        link_annotation(store, str(tie["row"]), made, str(tie["field"]))
    return made
