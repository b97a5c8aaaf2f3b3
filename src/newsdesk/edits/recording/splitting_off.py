"""Let some of a record's quotes, with what only they prove, become a record of their own."""

from collections.abc import Iterable, Sequence

from newsdesk.edits.annotating.evidence import link_annotation
from newsdesk.edits.errors import InvalidValueError, UnknownRecordError
from newsdesk.edits.ids import derived_id, new_id
from newsdesk.edits.recording.agenda import move_agenda_item
from newsdesk.edits.recording.merging import LINKS
from newsdesk.edits.recording.participants import set_aliases
from newsdesk.edits.subjects import kind_of_row, required_row, subject_of
from newsdesk.edits.values import checked_value
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.change import DELETED, Edit, Row, Scalar
from newsdesk.model.evidence import EvidenceId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.agenda import agenda_parent
from newsdesk.store.store import Store

_KEPT = {
    RecordKind.PARTICIPANT: ("kind", "named"),
    RecordKind.AGENDA_ITEM: ("parent", "order"),
    RecordKind.MEETING: ("format", "visit"),
    RecordKind.NOTE: (),
}
"""What the new record has in common with the old one, whatever its quotes say."""

_PROVED = {
    "when": ("when_words", "when_value", "when_precision", "when_basis", "when_reason"),
}
"""Fields that are more than one column."""

_TIES = "ties"


def split_off(store: Store, record: RecordId, ties: Sequence[EvidenceId], name: str) -> RecordId:
    """Let some quotes of a record become a new one called `name`; returns it. One step.

    The ties may support the record, its fields, or its places in meetings. With them go the places that no other
    words prove, the further names that stand in no other quote, and the values of the fields that they support; the
    old record keeps its own values.

    Raises:
        UnknownRecordError: if there is no such record, or a tie is not one of it.
        InvalidValueError: without a name, or without ties.
    """
    kind = kind_of_row(store, record)
    title = "name" if kind is RecordKind.PARTICIPANT else "title"
    name = str(checked_value(kind, title, name))
    if not ties or not name:
        raise InvalidValueError(*((title, name) if ties else (_TIES, "")))
    old = required_row(store, kind, record)
    chosen = _Chosen(store, kind, record, ties)
    made = RecordId(new_id())
    with store.step(Edit.SPLIT_RECORD, f"{subject_of(store, record)} → {name}"):
        store.insert(kind, made, {**_values(kind, old, chosen.fields), title: name})
        if kind is RecordKind.AGENDA_ITEM:
            move_agenda_item(store, made, parent=agenda_parent(store, record), after=record)
        chosen.hand_over(made)
        if kind is RecordKind.PARTICIPANT:
            _part_names(store, record, made, chosen)
    return made


def _values(kind: RecordKind, old: Row, fields: Iterable[str]) -> dict[str, Scalar]:
    proved = (column for field in fields for column in _PROVED.get(field, (field,)))
    return {column: old[column] for column in (*_KEPT[kind], *proved) if column in old}


class _Chosen:
    """The ties that go: those of the record itself, and those of its places in meetings."""

    def __init__(self, store: Store, kind: RecordKind, record: RecordId, ties: Sequence[EvidenceId]) -> None:
        self._store = store
        self._kind = kind
        self._record = record
        self._sides = [(table, columns) for table, columns in LINKS.items() if kind.value in columns]
        self._links: dict[str, tuple[str, Row]] = {
            str(link["id"]): (table, link)
            for table, _ in self._sides
            for link in store.rows(table, **{kind.value: str(record)})
        }
        self.ties = {str(tie): self._tie(tie) for tie in ties}
        self._marks = {str(tie["annotation"]) for tie in self.ties.values()}
        self.words, self.other_words = self._words()

    @property
    def fields(self) -> list[str]:
        """The fields of the record that the chosen words support."""
        return [str(tie["field"]) for tie in self.ties.values() if tie["row"] == self._record and tie["field"]]

    def _words(self) -> tuple[str, str]:
        """All words that go and all that stay, in small letters."""
        rows = [str(self._record), *self._links]
        marks = {str(tie["annotation"]) for row in rows for tie in self._store.rows("evidence", row=row)}
        exact = {mark: str((self._store.row("annotation", mark) or {}).get("exact", "")).casefold() for mark in marks}
        going = "\n".join(words for mark, words in exact.items() if mark in self._marks)
        return going, "\n".join(words for mark, words in exact.items() if mark not in self._marks)

    def hand_over(self, made: RecordId) -> None:
        """Tie the chosen words to the new record and its places, and take away what they alone had proved."""
        for tie in self.ties.values():
            if tie["row"] == self._record:
                self._tie_anew(tie, made)
        for link, (table, row) in self._links.items():
            self._hand_over_place(made, table, link, row)

    def _hand_over_place(self, made: RecordId, table: str, link: str, row: Row) -> None:
        proofs = self._store.rows("evidence", row=link)
        going = [tie for tie in proofs if str(tie["annotation"]) in self._marks]
        if not going:
            return
        ends = {**{name: str(row[name]) for name in LINKS[table]}, self._kind.value: str(made)}
        place = derived_id(table, *(ends[name] for name in LINKS[table]))
        kept = {name: value for name, value in row.items() if name not in {"id", DELETED}}
        self._store.insert(table, place, {**kept, **ends})
        for tie in going:
            self._tie_anew(tie, place)
        if len(going) == len(proofs):
            self._store.delete(table, link)

    def _tie_anew(self, tie: Row, row: str) -> None:
        link_annotation(self._store, row, AnnotationId(str(tie["annotation"])), str(tie["field"]))
        self._store.delete("evidence", str(tie["id"]))

    def _tie(self, tie: EvidenceId) -> Row:
        row = self._store.row("evidence", tie)
        if row is None or str(row["row"]) not in {str(self._record), *self._links}:
            raise UnknownRecordError(tie)
        return row


def _part_names(store: Store, record: RecordId, made: RecordId, chosen: _Chosen) -> None:
    """Further names that stand only in the words that go belong to the new record."""
    names = [str(alias["name"]) for alias in store.rows("alias", participant=record)]
    parted = [name for name in names if _only_within(chosen, name.casefold())]
    called = str(required_row(store, RecordKind.PARTICIPANT, made)["name"])
    set_aliases(store, record, [name for name in names if name not in parted and name != called])
    set_aliases(store, made, [name for name in parted if name != called])


def _only_within(chosen: _Chosen, name: str) -> bool:
    return name in chosen.words and name not in chosen.other_words
