"""Merging two records: everything is handed over, nothing cited is lost, and undo gives all of it back."""

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.errors import LoopError, UnknownFieldError, UnlikeRecordsError
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.cells import CellRow, set_cells
from newsdesk.edits.recording.meeting_links import add_to_agenda, add_to_meeting, set_part
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.merging import Take, merge_records, usual_takes
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant, set_aliases
from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.workspace import create_workspace
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import VersionId
from newsdesk.model.change import Edit, Row
from newsdesk.model.record import AgendaItem, Meeting, Note, Part, Participant, Record, RecordId, RecordKind
from newsdesk.store import records
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

TEXT = "Арман Велин и Ильза Торн откроют заседание совета по воде в Лорне в среду."
FIELDS = {
    RecordKind.PARTICIPANT: ("", "role", "country"),
    RecordKind.AGENDA_ITEM: ("", "status"),
    RecordKind.MEETING: ("", "when", "place"),
    RecordKind.NOTE: ("",),
}

T = TypeVar("T", bound=Record)
Wishes = list[tuple[int, int, int, int]]


def living(store: Store) -> dict[str, list[Row]]:
    return {table: sorted(store.rows(table), key=lambda row: str(row["id"])) for table in TABLES}


def cited(store: Store) -> set[object]:
    return {row["annotation"] for row in store.rows("evidence")}


def loops(store: Store) -> list[str]:
    """Visits that lie within themselves."""
    above = {str(row["id"]): str(row["visit"] or "") for row in store.rows("meeting")}
    found: list[str] = []
    for start, visit in above.items():
        line, step = {start}, visit
        while step and step not in line:
            line.add(step)
            step = above.get(step, "")
        found += [start] if step == start else []
    return found


def as_record(store: Store, kind: type[T], record: RecordId) -> T:
    found = records.record(store, record)
    assert isinstance(found, kind)
    return found


def people(store: Store) -> list[RecordId]:
    return [
        add_participant(store, name="Велин", role="президент", note="Первое."),
        add_participant(store, name="Арман Велин", aliases=["А. Велин"], country="Эстерия", note="Второе."),
        add_participant(store, name="Ильза Торн"),
    ]


def made(store: Store, wishes: Wishes) -> dict[RecordKind, list[RecordId]]:
    """Three records of each kind, tied to each other and to words in the ways that the wishes name."""
    article = add_articles(store, [read_article(TEXT.encode(), file_name="a.txt")])[0].article_id
    version = store.rows("article_version", article=article)[0]["id"]
    by_kind = {
        RecordKind.PARTICIPANT: people(store),
        RecordKind.AGENDA_ITEM: [add_agenda_item(store, title=f"вопрос {number}") for number in range(3)],
        RecordKind.MEETING: [add_meeting(store, title=f"заседание {number}") for number in range(3)],
        RecordKind.NOTE: [add_note(store, title=f"заметка {number}", body=f"слова {number}") for number in range(3)],
    }
    for wish, first, second, third in wishes:
        tie(store, by_kind, VersionId(str(version)), (wish, first, second, third))
    return by_kind


def tie(
    store: Store, by_kind: dict[RecordKind, list[RecordId]], version: VersionId, wish: tuple[int, int, int, int]
) -> None:
    kind = list(RecordKind)[wish[1]]
    one, other = by_kind[kind][wish[2] % 3], by_kind[kind][wish[3] % 3]
    meeting = by_kind[RecordKind.MEETING][wish[3] % 3]
    quote = Quote(version=version, span=TextPositionSelector(start=wish[2], end=wish[2] + wish[3] + 1))
    match wish[0]:
        case 0:
            link_quote(store, one, quote, FIELDS[kind][wish[3] % len(FIELDS[kind])])
        case 1:
            place = add_to_meeting(store, meeting, by_kind[RecordKind.PARTICIPANT][wish[2] % 3])
            link_quote(store, place, quote)
        case 2:
            add_to_agenda(store, meeting, by_kind[RecordKind.AGENDA_ITEM][wish[2] % 3])
        case 3:
            add_tag(store, f"метка {wish[3] % 2}", kind, one)
        case 4 if kind in {RecordKind.AGENDA_ITEM, RecordKind.MEETING}:
            field = "parent" if kind is RecordKind.AGENDA_ITEM else "visit"
            with suppress(LoopError):
                set_fields(store, one, {field: other})


WISHES = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(0, 5), st.integers(0, 5)), max_size=16)


@settings(max_examples=40, deadline=None)
@given(
    wishes=WISHES,
    kind=st.sampled_from(RecordKind),
    pair=st.permutations(range(3)),
    takes=st.dictionaries(st.sampled_from(["name", "title", "when", "note", "role"]), st.sampled_from(list(Take)[:2])),
)
def test_merging_loses_no_citation_leaves_no_loop_and_undo_gives_every_table_back(
    wishes: Wishes, kind: RecordKind, pair: list[int], takes: dict[str, Take]
) -> None:
    with tempfile.TemporaryDirectory() as folder, create_workspace(Path(folder) / "law.newsdesk") as store:
        by_kind = made(store, wishes)
        first, second = by_kind[kind][pair[0]], by_kind[kind][pair[1]]
        before, annotations = living(store), cited(store)
        tags = {row["tag"] for row in store.rows("tagging", row=first) + store.rows("tagging", row=second)}
        assert merge_records(store, first, second, takes) == first
        assert cited(store) == annotations
        assert living(store)["annotation"] == before["annotation"]
        assert {row["tag"] for row in store.rows("tagging", row=first)} == tags
        named = {value for rows in living(store).values() for row in rows for value in row.values()}
        assert second not in named
        assert not store.check()
        assert len(records.agenda_tree(store)) == len(store.rows("agenda_item"))
        assert not loops(store)
        merged = living(store)
        store.undo()
        assert living(store) == before
        store.redo()
        assert living(store) == merged


def test_the_other_name_becomes_a_further_name_whichever_is_taken(store: Store) -> None:
    first, second, _ = people(store)
    merge_records(store, first, second, {"name": Take.SECOND})
    merged = as_record(store, Participant, first)
    assert merged.name == "Арман Велин"
    assert {alias.name for alias in merged.aliases} == {"Велин", "А. Велин"}
    assert (merged.role, merged.country) == ("президент", "Эстерия")
    assert merged.note == "Первое.\n\nВторое."
    step = store.next_undo()
    assert step is not None
    assert (step.edit, step.subject) == (Edit.MERGE_RECORDS, "Арман Велин → Велин")


def test_who_sits_in_the_same_meeting_twice_keeps_one_place_with_the_words_of_both(store: Store) -> None:
    by_kind = made(store, [(1, 0, 0, 0), (1, 0, 1, 0)])
    first, second, _ = by_kind[RecordKind.PARTICIPANT]
    meeting = by_kind[RecordKind.MEETING][0]
    set_part(store, meeting, first, Part.HOST)
    merge_records(store, first, second)
    (place,) = as_record(store, Meeting, meeting).participants
    assert (place.participant, place.part) == (first, Part.HOST)
    assert len(store.rows("evidence", row=place.id)) == 2


def test_children_follow_and_a_record_beneath_the_other_takes_its_place(store: Store) -> None:
    top = add_agenda_item(store, title="вода")
    under = add_agenda_item(store, title="вода и сток", parent=top)
    leaf = add_agenda_item(store, title="сток", parent=top)
    merge_records(store, under, top)
    assert as_record(store, AgendaItem, under).parent is None
    assert as_record(store, AgendaItem, leaf).parent == under


def test_records_of_two_kinds_and_a_record_with_itself_are_not_merged(store: Store) -> None:
    person, note = add_participant(store, name="Лейла Аррен"), add_note(store, title="Лейла")
    before = living(store)
    for first, second in ((person, note), (note, person), (note, note)):
        with pytest.raises(UnlikeRecordsError):
            merge_records(store, first, second)
    assert living(store) == before


def test_an_empty_value_gives_way_and_own_words_of_both_stay() -> None:
    one = Note(id=RecordId("1"), title="", body="моё")
    other = Note(id=RecordId("2"), title="заметка", body="твоё")
    assert usual_takes(one, other) == {"title": Take.SECOND, "body": Take.BOTH}
    assert usual_takes(one, one) == {}


def test_names_that_are_already_known_stay_one(store: Store) -> None:
    first, second, _ = people(store)
    set_aliases(store, first, ["Арман Велин", "А. Велин"])
    merge_records(store, first, second)
    assert sorted(alias.name for alias in as_record(store, Participant, first).aliases) == ["А. Велин", "Арман Велин"]


def test_cells_are_set_in_one_step_and_a_refused_one_stops_no_other(store: Store) -> None:
    known = add_participant(store, name="Велин", role="гость")
    before = living(store)
    rows = [
        CellRow(record=known, values={"kind": "дворец", "role": "президент"}),
        CellRow(values={"name": "Ильза Торн", "role": "премьер"}),
        CellRow(values={"role": "секретарь"}),
    ]
    done = set_cells(store, Edit.PASTE_CELLS, RecordKind.PARTICIPANT, rows, untitled="Без имени")
    assert [(cell.record, cell.field, cell.value) for cell in done.refused] == [(known, "kind", "дворец")]
    assert [as_record(store, Participant, record).name for record in done.records] == [
        "Велин",
        "Ильза Торн",
        "Без имени",
    ]
    assert [as_record(store, Participant, record).role for record in done.records] == [
        "президент",
        "премьер",
        "секретарь",
    ]
    step = store.next_undo()
    assert step is not None
    assert step.subject == "5"
    store.undo()
    assert living(store) == before


def test_a_field_that_the_kind_lacks_takes_everything_back(store: Store) -> None:
    known = add_participant(store, name="Велин")
    before = living(store)
    rows = [CellRow(record=known, values={"role": "гость"}), CellRow(record=known, values={"place": "Лорна"})]
    with pytest.raises(UnknownFieldError):
        set_cells(store, Edit.FILL_CELLS, RecordKind.PARTICIPANT, rows, untitled="Без имени")
    assert living(store) == before
