"""Pairings: an analyst's word on whether two records are one thing."""

from collections.abc import Collection
from enum import StrEnum

from newsdesk.edits.errors import UnlikeRecordsError
from newsdesk.edits.ids import derived_id
from newsdesk.edits.subjects import kind_of_row, subject_of
from newsdesk.model.change import Edit, Row
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.store import Store


class Word(StrEnum):
    """What an analyst said of two records."""

    SAME = "same"
    DIFFERENT = "different"


def pair_records(store: Store, first: RecordId, second: RecordId) -> str:
    """Say that two records are one thing, told by different reports; returns the pairing's id. One step.

    Both records stay as they are; to make one of them, merge them.

    Raises:
        UnknownRecordError: if one of them is not there.
        UnlikeRecordsError: if they are of different kinds, or one and the same.
    """
    return _say(store, Edit.PAIR_RECORDS, first, second, Word.SAME)


def part_records(store: Store, first: RecordId, second: RecordId) -> str:
    """Say that two records are two things, also where they were paired before; returns the pairing's id. One step.

    Raises:
        UnknownRecordError: if one of them is not there.
        UnlikeRecordsError: if they are of different kinds, or one and the same.
    """
    return _say(store, Edit.PART_RECORDS, first, second, Word.DIFFERENT)


def pairing_id(first: str, second: str) -> str:
    """The id of what is said of two records, in whichever order they are named."""
    return derived_id("pairing", *sorted((first, second)))


def _say(store: Store, edit: Edit, first: RecordId, second: RecordId, word: Word) -> str:
    kind = kind_of_row(store, first)
    if kind_of_row(store, second) is not kind or first == second:
        raise UnlikeRecordsError(first, second)
    with store.step(edit, f"{subject_of(store, first)} – {subject_of(store, second)}"):
        return _put(store, kind, first, second, word)


def _put(store: Store, kind: RecordKind, first: str, second: str, word: str) -> str:
    pairing = pairing_id(first, second)
    if store.row("pairing", pairing) is None:
        one, other = sorted((first, second))
        store.insert("pairing", pairing, {"table": kind, "first": one, "second": other, "verdict": word})
    store.update("pairing", pairing, {"verdict": word})
    return pairing


def words_on(store: Store, records: Collection[str]) -> dict[frozenset[RecordId], bool]:
    """What was said of any two of these records: whether they are one thing."""
    return {
        frozenset((RecordId(str(row["first"])), RecordId(str(row["second"])))): row["verdict"] == Word.SAME
        for row in store.rows("pairing")
        if row["first"] in records and row["second"] in records and row["first"] != row["second"]
    }


def hand_over_pairings(store: Store, kind: RecordKind, first: RecordId, second: RecordId) -> None:
    """When the second of two records becomes the first: what was said of it and others is said of the first.

    What was said of the first already stands. Within a step.
    """
    for pairing in pairings_of(store, second):
        store.delete("pairing", str(pairing["id"]))
        other = str(pairing["second"] if pairing["first"] == second else pairing["first"])
        if other != first and store.row("pairing", pairing_id(first, other)) is None:
            _put(store, kind, first, other, str(pairing["verdict"]))


def delete_pairings(store: Store, record: RecordId) -> None:
    """When a record is deleted: what was said of it and others goes with it. Within a step."""
    for pairing in pairings_of(store, record):
        store.delete("pairing", str(pairing["id"]))


def pairings_of(store: Store, record: RecordId) -> list[Row]:
    """What was said of a record and others."""
    return [*store.rows("pairing", first=record), *store.rows("pairing", second=record)]
