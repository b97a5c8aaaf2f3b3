"""Disputes: where analysts gave one thing several values, or one deleted what another changed; and their decision."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from newsdesk.edits.annotating.evidence import link_annotation
from newsdesk.edits.errors import InvalidValueError, UnknownDisputeError
from newsdesk.edits.exchanging.carried_apart import carried_apart, carry_along
from newsdesk.edits.exchanging.decided_values import set_words
from newsdesk.edits.exchanging.dispute_words import (
    QUOTE,
    about,
    analyst_name,
    difference_words,
    field_name,
    life_words,
    merged_title,
    parts_hung,
    parts_made,
    value_words,
)
from newsdesk.edits.exchanging.reviving import Reviving, deletions_of, let_die
from newsdesk.edits.ids import derived_id
from newsdesk.edits.trees import refuse_loop
from newsdesk.model.absorption import Choice, Dispute
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.change import DELETED, Conflict, Edit, Entry, Row, Scalar
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.analysts import Analysts, analysts
from newsdesk.store.circles import circles_of_merges
from newsdesk.store.hanging import left_hanging
from newsdesk.store.journal import to_json
from newsdesk.store.picture import RowKey
from newsdesk.store.recount import age
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES
from newsdesk.store.tree import UPWARD

_CHOICE, _DISPUTE = "choice", "dispute"
_RETRACED = (Edit.UNDO, Edit.REDO)


def disputes(store: Store) -> list[Dispute]:
    """All open disputes, those of one record together; among the choices of each the one shown now comes first.

    Fields that hold one value together are one dispute. A row that one analyst deleted while another hung something
    on it is one too, though no field has two values; so are records that were merged into each other. What is disputed
    about a row that lives no more, and that nobody wants back, waits until somebody does; so do marks that two
    corrections carried, until one of these stands.
    """
    known = analysts(store)
    conflicts = list(_wholes(store.conflicts()))
    asked = {(group[0].table, group[0].row) for group in conflicts if group[0].field == DELETED}
    hanging = {key: _unasked(rows, asked) for key, rows in left_hanging(store).items()}
    found = [
        _life_dispute(store, known, key, conflict.values, hanging.pop(key, []))
        for (conflict, *_) in conflicts
        if conflict.field == DELETED and (key := (conflict.table, conflict.row))
    ]
    found += [_life_dispute(store, known, key, _deletions(store, key), rows) for key, rows in hanging.items() if rows]
    lives = {(one.table, one.row) for one in found if len(one.choices) > 1}
    found += [
        _life_dispute(store, known, circle[0], _deletions(store, circle[0]), circle[-1:])
        for circle in circles_of_merges(store.connection)
        if lives.isdisjoint(circle)
    ]
    waiting = carried_apart(store, conflicts)
    found += [
        _value_dispute(store, known, group)
        for group in conflicts
        if group[0].field != DELETED and store.row(group[0].table, group[0].row) and group[0].row not in waiting
    ]
    found = [one for one in found if len(one.choices) > 1]
    return sorted(found, key=lambda one: (one.title.casefold(), one.record, one.table, one.row, one.field))


def _unasked(rows: Sequence[RowKey], asked: AbstractSet[RowKey]) -> list[RowKey]:
    """Rows but those that are themselves disputed."""
    return [row for row in rows if row not in asked]


def _wholes(conflicts: Iterable[Conflict]) -> Iterator[list[Conflict]]:
    """The conflicts of fields that hold one value together."""
    found: dict[tuple[str, str, str], list[Conflict]] = {}
    for conflict in conflicts:
        whole = TABLES[conflict.table].whole_of(conflict.field)
        found.setdefault((conflict.table, conflict.row, whole[0]), []).append(conflict)
    yield from found.values()


def _deletions(store: Store, key: RowKey) -> list[tuple[Entry, Scalar]]:
    return [(_act(store, key, entry), True) for entry in deletions_of(store, *key)]


def _act(store: Store, key: RowKey, entry: Entry) -> Entry:
    """The last act that left a row as an entry has it: undoing and redoing only bring back what somebody said."""
    deleted = bool(entry.fields.get(DELETED))
    said = [
        each for each in store.history(*key) if bool(each.fields.get(DELETED)) is deleted and each.edit not in _RETRACED
    ]
    return entry if entry.edit not in _RETRACED or not said else max(said, key=age)


def _value_dispute(store: Store, known: Analysts, group: Sequence[Conflict]) -> Dispute:
    table, row = group[0].table, group[0].row
    fields = TABLES[table].whole_of(group[0].field)
    choices = [
        _choice(known, side, values, value_words(store, table, row, values)) for values, side in _sides(group, fields)
    ]
    key = (table, row)
    return _dispute(store, key, fields, _told_apart(store, key, _in_order(store, key, choices)))


def _sides(group: Sequence[Conflict], fields: tuple[str, ...]) -> list[tuple[Row, list[Entry]]]:
    """The values that stand against each other, each with who gave it."""
    found: dict[str, tuple[Row, list[Entry]]] = {}
    for entry, value in group[0].values:
        whole = {name: entry.fields[name] for name in fields if name in entry.fields}
        values = whole or {group[0].field: value}  # of a loop, an entry that names no place
        found.setdefault(to_json(values), (values, []))[1].append(entry)
    return list(found.values())


def _life_dispute(
    store: Store, known: Analysts, key: RowKey, claims: Iterable[tuple[Entry, Scalar]], hung: Sequence[RowKey]
) -> Dispute:
    """Who deleted a row, and who wants it: with all that they made of it and hung on it."""
    gone, wanted = list[Entry](), list[Entry]()
    for entry, deleted in claims:
        (gone if deleted else wanted).append(entry)
    told = {name: value for entry in sorted(wanted, key=age) for name, value in entry.fields.items()}
    values = {name: told[name] for name in TABLES[key[0]].names if name in told}  # in the order of every copy
    made = (*parts_made(store, *key, values), *parts_hung(store, [row for row in hung if store.row(*row)]))
    wanted += [_act(store, row, max(store.history(*row), key=age)) for row in hung]
    into = merged_title(store, *key)
    choices = []
    if gone:
        words = life_words(into, (), deleted=True)
        choices.append(replace(_choice(known, gone, {DELETED: True}, words), into=into))
    if wanted:
        words = life_words("", made, deleted=False)
        choices.append(replace(_choice(known, wanted, {**values, DELETED: False}, words), made=made))
    return _dispute(store, key, (DELETED,), _in_order(store, key, choices))


def _choice(known: Analysts, entries: Sequence[Entry], values: Row, words: str) -> Choice:
    newest = max(entries, key=age)
    names = [analyst_name(known, entry.analyst, entry.row) for entry in sorted(entries, key=age, reverse=True)]
    return Choice(
        values=values,
        words=words,
        analyst=newest.analyst,
        who=", ".join(dict.fromkeys(filter(None, names))),
        when=newest.time,
    )


def _in_order(store: Store, key: RowKey, choices: Sequence[Choice]) -> list[Choice]:
    """The choice that is shown first."""
    held = store.row(*key, deleted=True) or {}
    return sorted(choices, key=lambda choice: not _stands(held, choice.values))


def _stands(held: Row, values: Row) -> bool:
    if DELETED in values:
        return values[DELETED] == held.get(DELETED)
    return all(held.get(name) == value for name, value in values.items())


def _told_apart(store: Store, key: RowKey, choices: Sequence[Choice]) -> list[Choice]:
    """Choices whose words are the same, each with what it has that another of them has not."""
    told = []
    for choice in choices:
        others = [other for other in choices if other is not choice and other.words == choice.words]
        differing = [
            name for name in choice.values if any(other.values.get(name) != choice.values[name] for other in others)
        ]
        words = [difference_words(store, *key, name, choice.values[name]) for name in differing]
        told.append(replace(choice, words=f"{choice.words} ({', '.join(filter(None, words))})") if others else choice)
    return told


def _dispute(store: Store, key: RowKey, fields: tuple[str, ...], choices: Sequence[Choice]) -> Dispute:
    table, row = key
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
        choices=tuple(choices),
        annotation=told.annotation,
    )


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
        reviving = Reviving(store)
        for one, choice in wanted:
            _take(store, one, choice, reviving)


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


def _take(store: Store, dispute: Dispute, choice: Choice, reviving: Reviving) -> None:
    if dispute.field == DELETED:
        if choice.values[DELETED]:
            let_die(store, dispute.table, dispute.row)
        else:
            reviving.bring_back(dispute.table, dispute.row)
        return
    above = choice.values.get(UPWARD.get(dispute.table, ""))
    if above is not None and store.row(dispute.table, str(above)) is not None:
        refuse_loop(store, RecordKind(dispute.table), RecordId(dispute.row), RecordId(str(above)))
    try:
        store.decide(dispute.table, dispute.row, choice.values)
        if (dispute.table, dispute.field) == ("article", "version"):
            carry_along(store, dispute.row)
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
            _take(store, one, _life_called(one, words), Reviving(store))
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
        _take(store, one, first, Reviving(store))
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
