"""Merge two records into one: the second goes, all that hung on it goes over to the first."""

from collections.abc import Mapping
from enum import StrEnum

from newsdesk.edits.errors import UnlikeRecordsError
from newsdesk.edits.ids import derived_id
from newsdesk.edits.recording.agenda import move_agenda_item, move_to_end
from newsdesk.edits.recording.pairings import hand_over_pairings
from newsdesk.edits.recording.participants import set_aliases
from newsdesk.edits.subjects import kind_of_row, required_row, subject_of
from newsdesk.edits.trees import lies_within
from newsdesk.model.change import DELETED, Edit, Row, Scalar
from newsdesk.model.record import Participant, Record, RecordId, RecordKind, kind_of
from newsdesk.store.columns import MERGED
from newsdesk.store.records import record as find_record
from newsdesk.store.store import Store
from newsdesk.store.tree import UPWARD


class Take(StrEnum):
    """Which of two differing values the merged record has; `BOTH`, one below the other, is for an analyst's words."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"


OWN_WORDS = ("note", "body")
"""Fields that hold an analyst's own words, of which both can stay."""

FIELDS: Mapping[RecordKind, tuple[str, ...]] = {
    RecordKind.PARTICIPANT: ("name", "kind", "role", "affiliation", "country", "note"),
    RecordKind.AGENDA_ITEM: ("title", "status", "note"),
    RecordKind.MEETING: ("title", "format", "when", "place", "status", "note"),
    RecordKind.NOTE: ("title", "body"),
}
"""The fields of which a merged record has one value or the other."""

COLUMNS = {
    "name": ("name", "named"),
    "when": ("when_words", "when_value", "when_precision", "when_basis", "when_reason"),
}
"""Fields that are more than one column; the words that name an unnamed group stay words of an unnamed group."""

LINKS = {
    "meeting_participant": ("meeting", "participant"),
    "meeting_agenda": ("meeting", "agenda_item"),
}
"""What ties records to meetings, with the two columns whose values make the id of a tie."""


def usual_takes(first: Record, second: Record) -> dict[str, Take]:
    """The fields in which two records of a kind differ, each with what is taken unless somebody chooses.

    The first has the say, but an empty value gives way, and own words of both stay.
    """
    takes: dict[str, Take] = {}
    for field in FIELDS[kind_of(first)]:
        one, other = getattr(first, field), getattr(second, field)
        if one == other:
            continue
        both = field in OWN_WORDS and one and other
        takes[field] = Take.BOTH if both else Take.FIRST if one or not other else Take.SECOND
    return takes


def merge_records(store: Store, first: RecordId, second: RecordId, takes: Mapping[str, Take] | None = None) -> RecordId:
    """Let one record stand for two; returns the first, which stays. One step.

    `takes` says for fields that differ whose value stays; the others go by `usual_takes`. Everything else is
    united: evidence, further names (a name not taken becomes one), places in meetings and on agendas, tags,
    comments, findings, and what stands beneath. The second keeps a note of which record stands for it, and all
    entries stand in one step, so that the two can be told apart again at any time (`splitting.split_merged`).

    Raises:
        UnknownRecordError: if one of them is not there.
        UnlikeRecordsError: if they are of different kinds, or one and the same.
    """
    kind = kind_of_row(store, first)
    if kind_of_row(store, second) is not kind or first == second:
        raise UnlikeRecordsError(first, second)
    one, other = find_record(store, first), find_record(store, second)
    assert one is not None  # noqa: S101  their rows are there
    assert other is not None  # noqa: S101
    chosen = {**usual_takes(one, other), **(takes or {})}
    with store.step(Edit.MERGE_RECORDS, f"{subject_of(store, second)} → {subject_of(store, first)}"):
        _stand_above(store, kind, first, second)
        _unite_names(store, one, other, chosen)
        store.update(kind, first, _values(store, kind, first, second, chosen))
        for table, sides in LINKS.items():
            for side in {kind.value}.intersection(sides):
                _hand_over_links(store, table, side, first, second)
        _hand_over_proofs(store, kind, first, second)
        _hand_over_tags(store, kind, first, second)
        _hand_over_comments(store, second, first)
        _hand_over_findings(store, second, first)
        hand_over_pairings(store, kind, first, second)
        store.update(kind, second, {MERGED: first})
        store.delete(kind, second)
    return first


def _values(
    store: Store, kind: RecordKind, first: RecordId, second: RecordId, takes: Mapping[str, Take]
) -> dict[str, Scalar]:
    """What the takes set in the first record's row."""
    one, other = required_row(store, kind, first), required_row(store, kind, second)
    values: dict[str, Scalar] = {}
    for field in FIELDS[kind]:
        match takes.get(field):
            case Take.SECOND:
                values.update({column: other[column] for column in COLUMNS.get(field, (field,))})
            case Take.BOTH:
                values[field] = "\n\n".join(str(row[field]) for row in (one, other) if row[field])
            case _:
                pass
    return values


def _unite_names(store: Store, one: Record, other: Record, takes: Mapping[str, Take]) -> None:
    """Each name that either participant had is the name now, or a further one."""
    if not isinstance(one, Participant) or not isinstance(other, Participant):
        return
    taken = other.name if takes.get("name") is Take.SECOND else one.name
    known = [one.name, other.name, *(alias.name for alias in (*one.aliases, *other.aliases))]
    set_aliases(store, one.id, [name for name in dict.fromkeys(known) if name != taken])
    set_aliases(store, other.id, [])


def _stand_above(store: Store, kind: RecordKind, first: RecordId, second: RecordId) -> None:
    """Let what stands beneath the second stand beneath the first, and the first where neither stands above itself.

    The first stays where it is, unless it stands beneath the second, or nowhere.
    """
    if kind not in UPWARD:
        return
    upward = UPWARD[kind]
    named = required_row(store, kind, second)[upward]
    above = named if store.row(kind, str(named)) else None  # beneath what does not live it stands at the top
    if lies_within(store, kind, first, second) or (
        required_row(store, kind, first)[upward] is None and above and not lies_within(store, kind, str(above), first)
    ):
        _put_beneath(store, kind, first, None if above is None else RecordId(str(above)), behind=second)
    order = "order,id" if kind is RecordKind.AGENDA_ITEM else ""
    for child in store.rows(kind, order=order, **{upward: second}):
        _put_beneath(store, kind, RecordId(str(child["id"])), first)


def _put_beneath(
    store: Store, kind: RecordKind, moved: RecordId, above: RecordId | None, *, behind: RecordId | None = None
) -> None:
    if kind is not RecordKind.AGENDA_ITEM:
        store.update(kind, moved, {UPWARD[kind]: above})
    elif behind is not None:
        move_agenda_item(store, moved, parent=above, after=behind)
    else:
        move_to_end(store, moved, above)


def _hand_over_links(store: Store, table: str, side: str, first: RecordId, second: RecordId) -> None:
    """Let the first have the second's places; where both have one, it keeps its own and gets the other's proof."""
    sides = LINKS[table]
    for link in store.rows(table, **{side: second}):
        ends = {**{name: str(link[name]) for name in sides}, side: str(first)}
        held = store.rows(table, **ends)
        place = str(held[0]["id"]) if held else derived_id(table, *(ends[name] for name in sides))
        if not held:
            store.insert(table, place, {**_fields(link), **ends})
        _hand_over_proofs(store, table, place, str(link["id"]))
        store.delete(table, str(link["id"]))


def _hand_over_proofs(store: Store, table: str, row: str, old: str) -> None:
    for tie in store.rows("evidence", row=old):
        store.delete("evidence", str(tie["id"]))
        tied = derived_id("evidence", str(tie["annotation"]), table, row, str(tie["field"]))
        store.insert("evidence", tied, {**_fields(tie), "row": row})


def _hand_over_tags(store: Store, table: str, row: RecordId, old: RecordId) -> None:
    for tagging in store.rows("tagging", row=old):
        store.delete("tagging", str(tagging["id"]))
        tagged = derived_id("tagging", str(tagging["tag"]), table, row)
        store.insert("tagging", tagged, {**_fields(tagging), "row": row})


def _hand_over_comments(store: Store, old: str, row: str) -> None:
    for comment in store.rows("comment", row=old):
        store.update("comment", str(comment["id"]), {"row": row})


def _hand_over_findings(store: Store, old: str, row: str) -> None:
    """A finding on both records is then one on the first alone."""
    for finding in store.rows("finding", second=old):
        store.update("finding", str(finding["id"]), {"second": "" if finding["first"] == row else row})
    for finding in store.rows("finding", first=old):
        second = {"second": ""} if finding["second"] == row else {}
        store.update("finding", str(finding["id"]), {"first": row, **second})


def _fields(row: Row) -> dict[str, Scalar]:
    return {name: value for name, value in row.items() if name not in {"id", DELETED}}
