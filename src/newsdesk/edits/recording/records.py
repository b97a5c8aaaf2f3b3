"""Records of any kind: set their fields, delete them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsdesk.edits.annotating.annotations import delete_taggings
from newsdesk.edits.annotating.comments import delete_comments
from newsdesk.edits.errors import UnknownNameError
from newsdesk.edits.recording.agenda import lift_children, move_to_end
from newsdesk.edits.recording.article_times import read_typed_time
from newsdesk.edits.recording.meeting_links import (
    delete_evidence,
    delete_link,
    set_agenda_of_meeting,
    set_participants_of_meeting,
)
from newsdesk.edits.recording.meetings import when_fields
from newsdesk.edits.recording.pairings import delete_pairings
from newsdesk.edits.recording.participants import set_aliases
from newsdesk.edits.subjects import kind_of_row, required_row, subject_of
from newsdesk.edits.times import changed_when
from newsdesk.edits.trees import refuse_loop
from newsdesk.edits.values import checked_value, listed
from newsdesk.model.article import VersionId
from newsdesk.model.change import Edit, Row, Scalar
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.when import NO_TIME, Basis, Precision, When
from newsdesk.store.store import Store
from newsdesk.store.values import known

_EDITS = {
    RecordKind.PARTICIPANT: Edit.EDIT_PARTICIPANT,
    RecordKind.AGENDA_ITEM: Edit.EDIT_AGENDA_ITEM,
    RecordKind.MEETING: Edit.EDIT_MEETING,
    RecordKind.NOTE: Edit.EDIT_NOTE,
}
_WHEN = "when_"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """Checked values: fields of the row itself, and lists that are rows of their own."""

    fields: dict[str, Scalar]
    lists: dict[str, tuple[str, ...]] = field(default_factory=dict)


def set_fields(store: Store, record: RecordId, values: Mapping[str, Scalar], *, joins: str | None = None) -> None:
    """Set fields of a record as one step, after all of them have been checked.

    Enums take their values or their names. `when` takes words or ISO and is read with the date of
    the meeting's article; `when_words`, `when_value`, `when_precision`, `when_basis` and `when_reason` set
    one part of a time. `aliases`, `participants` and `agenda` take a list with semicolons, the latter two
    of ids or unmistakable names. `parent` and `visit` take an id; empty is none.

    Raises:
        UnknownRecordError: if there is no such record.
        UnknownFieldError: if records of its kind have no such field.
        InvalidValueError: if a field cannot hold its value.
        LoopError: if a parent or a visit lies beneath the record.
    """
    kind = kind_of_row(store, record)
    wish = _checked(store, kind, record, values)
    timing = bool(values) and all(name.startswith("when") for name in values)
    edit = Edit.RESCHEDULE_MEETING if timing else _EDITS[kind]
    with store.step(edit, subject_of(store, record), joins=joins):
        parent = wish.fields.pop("parent", "")
        store.update(kind, record, wish.fields)
        if parent != "":
            _move(store, record, parent)
        _set_lists(store, record, wish.lists)


def check_fields(store: Store, record: RecordId, values: Mapping[str, Scalar]) -> None:
    """See that `set_fields` would take these values; nothing is set.

    Raises:
        UnknownRecordError, UnknownFieldError, InvalidValueError, LoopError: as `set_fields` does.
    """
    _checked(store, kind_of_row(store, record), record, values)


def _checked(store: Store, kind: RecordKind, record: RecordId, values: Mapping[str, Scalar]) -> _Wish:
    wish = _Wish(fields={})
    checked = {name: checked_value(kind, name, value) for name, value in values.items()}
    times = {name: str(value) for name, value in checked.items() if name.startswith("when")}
    if times:
        wish.fields.update(when_fields(_time(store, record, times)))
    for name, value in checked.items():
        if name in {"parent", "visit"}:
            above = RecordId(str(value)) if value else None
            refuse_loop(store, kind, record, above)
            wish.fields[name] = above
        elif name == "aliases":
            wish.lists[name] = listed(str(value))
        elif name in {"participants", "agenda"}:
            wish.lists[name] = _resolved(store, name, str(value))
        elif name not in times:
            wish.fields[name] = value
    return wish


def _time(store: Store, meeting: RecordId, times: Mapping[str, str]) -> When:
    when = when_of(required_row(store, RecordKind.MEETING, meeting))
    if "when" in times:
        when = parse_meeting_time(store, meeting, times["when"])
    parts = {name.removeprefix(_WHEN): value for name, value in times.items() if name != "when"}
    return changed_when(when, parts)


def when_of(row: Row) -> When:
    """The time that a meeting's row holds."""
    return When(
        words=str(row["when_words"]),
        value=str(row["when_value"]),
        precision=known(row["when_precision"], Precision.UNKNOWN),
        basis=known(row["when_basis"], Basis.STATED),
        reason=str(row["when_reason"]),
    )


def parse_meeting_time(store: Store, meeting: RecordId, words: str) -> When:
    """Read a time as typed for a meeting: with the date of the article that its evidence comes from.

    Evidence for the time itself goes before other evidence. Empty words are no time.
    """
    words = words.strip()
    if not words:
        return NO_TIME
    ties = sorted(store.rows("evidence", row=meeting), key=lambda tie: tie["field"] != "when")
    marks = (store.row("annotation", str(tie["annotation"])) for tie in ties)
    version = next((str(mark["version"]) for mark in marks if mark), "")
    return read_typed_time(store, VersionId(version), words)


def _resolved(store: Store, name: str, words: str) -> tuple[str, ...]:
    kind = RecordKind.PARTICIPANT if name == "participants" else RecordKind.AGENDA_ITEM
    return tuple(_record_called(store, kind, name, part) for part in listed(words))


def _record_called(store: Store, kind: RecordKind, name: str, words: str) -> str:
    """The id of the one record that has this id, name, title or alias."""
    if store.row(kind, words) is not None:
        return words
    found = records_called(store, kind, words)
    if len(found) != 1:
        raise UnknownNameError(name, words, found)
    return found[0]


def records_called(store: Store, kind: RecordKind, words: str) -> tuple[RecordId, ...]:
    """The records of a kind whose name, title or alias these words are, however their letters are cased."""
    column = "name" if kind is RecordKind.PARTICIPANT else "title"
    folded = words.casefold()
    found = [row["id"] for row in store.rows(kind) if str(row[column]).casefold() == folded]
    if kind is RecordKind.PARTICIPANT:
        found += [row["participant"] for row in store.rows("alias") if str(row["name"]).casefold() == folded]
    living = dict.fromkeys(RecordId(str(record)) for record in found)
    return tuple(record for record in living if store.row(kind, record) is not None)


def _move(store: Store, item: RecordId, parent: Scalar) -> None:
    if required_row(store, RecordKind.AGENDA_ITEM, item)["parent"] != parent:
        move_to_end(store, item, None if parent is None else RecordId(str(parent)))


def _set_lists(store: Store, record: RecordId, lists: Mapping[str, tuple[str, ...]]) -> None:
    if "aliases" in lists:
        set_aliases(store, record, lists["aliases"])
    if "participants" in lists:
        set_participants_of_meeting(store, record, [RecordId(name) for name in lists["participants"]])
    if "agenda" in lists:
        set_agenda_of_meeting(store, record, [RecordId(name) for name in lists["agenda"]])


def delete_record(store: Store, record: RecordId) -> None:
    """Delete a record with its links, its evidence, and the marks that then carry nothing. One step.

    What stood beneath an agenda item takes its place; meetings of a visit stay, without a visit.

    Raises:
        UnknownRecordError: if there is no such record.
    """
    kind = kind_of_row(store, record)
    with store.step(Edit.DELETE_RECORD, subject_of(store, record)):
        _leave(store, kind, record)
        delete_evidence(store, record)
        delete_taggings(store, record)
        delete_comments(store, record)
        delete_pairings(store, record)
        store.delete(kind, record)


def delete_records(store: Store, records: Sequence[RecordId]) -> None:
    """Delete records as one step; see `delete_record`. The step's subject names them all.

    Raises:
        UnknownRecordError: if one of them is not there.
    """
    subject = ", ".join(filter(None, (subject_of(store, record) for record in records)))
    with store.step(Edit.DELETE_RECORD, subject):
        for record in records:
            delete_record(store, record)


def _leave(store: Store, kind: RecordKind, record: RecordId) -> None:
    """Take away what links a record to others."""
    for alias in store.rows("alias", participant=record):
        store.delete("alias", str(alias["id"]))
    for stage in store.rows("meeting", visit=record):
        store.update("meeting", str(stage["id"]), {"visit": None})
    if kind is RecordKind.AGENDA_ITEM:
        lift_children(store, record)
    for table, columns in _LINKS.items():
        for column in columns & {kind.value}:
            for link in store.rows(table, **{column: record}):
                delete_link(store, table, str(link["id"]))


_LINKS = {
    "meeting_participant": {"participant", "meeting"},
    "meeting_agenda": {"agenda_item", "meeting"},
}
