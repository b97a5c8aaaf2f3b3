"""Records: made with their quote, set field by field, linked, deleted with what belongs to them."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.tags import add_tag, remove_tag
from newsdesk.edits.errors import (
    EditError,
    InvalidValueError,
    LoopError,
    UnknownFieldError,
    UnknownRecordError,
)
from newsdesk.edits.recording.agenda import add_agenda_item, move_agenda_item
from newsdesk.edits.recording.meeting_links import (
    add_to_meeting,
    remove_from_meeting,
    set_agenda_of_meeting,
    set_part,
    set_participants_of_meeting,
)
from newsdesk.edits.recording.meetings import add_meeting, reschedule_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant, set_aliases
from newsdesk.edits.recording.records import delete_record, parse_meeting_time, records_called, set_fields, when_of
from newsdesk.edits.values import allowed_fields, allowed_values
from newsdesk.model.change import Edit
from newsdesk.model.record import (
    Meeting,
    MeetingFormat,
    MeetingStatus,
    Part,
    Participant,
    ParticipantKind,
    RecordId,
    RecordKind,
)
from newsdesk.model.when import NO_TIME, Basis, Precision, When
from newsdesk.store import records


def _agenda(store: Any) -> list[str]:
    """The agenda as lines, each item indented beneath its parent."""
    return ["  " * place.depth + place.item.title for place in records.agenda_tree(store)]


def _meeting(store: Any, meeting: RecordId) -> Meeting:
    found = records.record(store, meeting)
    assert isinstance(found, Meeting)
    return found


def test_a_participant_has_the_fields_given_and_the_quote_for_the_field_named(desk: Any) -> None:
    velin = add_participant(
        desk.store,
        name=" Арман Велин ",
        kind=ParticipantKind.PERSON,
        role="президент",
        affiliation="Эстерия",
        country="Эстерия",
        note="глава делегации",
        aliases=("Велин", "Arman Velin"),
        quote=desk.quote("Президент"),
        field="role",
    )
    found = records.record(desk.store, velin)
    assert isinstance(found, Participant)
    assert (found.name, found.role, found.affiliation, found.country, found.note, found.named) == (
        "Арман Велин",
        "президент",
        "Эстерия",
        "Эстерия",
        "глава делегации",
        True,
    )
    assert {alias.name for alias in found.aliases} == {"Велин", "Arman Velin"}
    assert [row["field"] for row in desk.store.rows("evidence", row=velin)] == ["role"]
    desk.store.undo()
    assert desk.store.rows("participant") == desk.store.rows("alias") == desk.store.rows("annotation") == []


def test_aliases_become_exactly_the_names_given(store: Any) -> None:
    velin = add_participant(store, name="Арман Велин", aliases=("Велин", "А. Велин"))
    set_aliases(store, velin, ["Велин", "Velin"])
    assert {row["name"] for row in store.rows("alias", participant=velin)} == {"Велин", "Velin"}
    set_fields(store, velin, {"aliases": " Velin ;; президент; Velin"})
    assert {row["name"] for row in store.rows("alias", participant=velin)} == {"Velin", "президент"}


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(acts=st.lists(st.tuples(st.booleans(), st.integers(0, 9), st.integers(0, 9)), max_size=12))
def test_items_put_behind_and_moved_behind_one_another_stand_as_in_a_plain_list(
    store: Any, acts: list[tuple[bool, int, int]]
) -> None:
    parent = add_agenda_item(store, title="Вода")
    listed: list[RecordId] = []
    for adds, at, behind in acts:
        item = None if adds or not listed else listed.pop(at % len(listed))
        place = behind % (len(listed) + 1)
        after = listed[place - 1] if place else None
        if item is None:
            place = place or len(listed)  # an item that is added behind none comes last
            item = add_agenda_item(store, title="Сток", parent=parent, after=after)
        else:
            move_agenda_item(store, item, parent=parent, after=after)
        listed.insert(place, item)
    assert [row["id"] for row in store.rows("agenda_item", parent=parent, order="order,id")] == listed


def test_agenda_items_stand_where_they_are_put(store: Any) -> None:
    water = add_agenda_item(store, title="Вода")
    transit = add_agenda_item(store, title="Транзит")
    flow = add_agenda_item(store, title="Сток", parent=water)
    add_agenda_item(store, title="Паводки", parent=water)
    add_agenda_item(store, title="Датчики", parent=water, after=flow)
    assert _agenda(store) == ["Вода", "  Сток", "  Датчики", "  Паводки", "Транзит"]
    move_agenda_item(store, transit, parent=None, after=None)
    move_agenda_item(store, flow, parent=transit, after=None)
    assert _agenda(store) == ["Транзит", "  Сток", "Вода", "  Датчики", "  Паводки"]
    store.undo()
    store.undo()
    assert _agenda(store) == ["Вода", "  Сток", "  Датчики", "  Паводки", "Транзит"]


def test_a_new_parent_puts_an_item_last_beneath_it_and_the_same_one_leaves_it(store: Any) -> None:
    water = add_agenda_item(store, title="Вода")
    flow = add_agenda_item(store, title="Сток", parent=water)
    floods = add_agenda_item(store, title="Паводки")
    set_fields(store, floods, {"parent": water})
    set_fields(store, flow, {"parent": water, "status": "AGREED"})
    assert _agenda(store) == ["Вода", "  Сток", "  Паводки"]
    set_fields(store, flow, {"parent": ""})
    assert _agenda(store) == ["Вода", "  Паводки", "Сток"]
    transit = add_agenda_item(store, title="Транзит")
    set_fields(store, floods, {"parent": transit})
    assert _agenda(store) == ["Вода", "Сток", "Транзит", "  Паводки"]


def test_items_with_the_same_key_make_room_for_one_between_them(store: Any) -> None:
    first, second = add_agenda_item(store, title="Первый"), add_agenda_item(store, title="Второй")
    with store.step(Edit.MOVE_AGENDA_ITEM):
        for item in (first, second):
            store.update("agenda_item", item, {"order": "a0"})
    before = _agenda(store)
    add_agenda_item(store, title="Между", after=min(first, second))
    assert _agenda(store) == [before[0], "Между", before[1]]


def test_nothing_can_stand_beneath_itself(store: Any) -> None:
    water = add_agenda_item(store, title="Вода")
    flow = add_agenda_item(store, title="Сток", parent=water)
    visit = add_meeting(store, title="Визит", format=MeetingFormat.VISIT)
    session = add_meeting(store, title="Заседание", visit=visit)
    acts: tuple[Callable[[], None], ...] = (
        lambda: move_agenda_item(store, water, parent=flow, after=None),
        lambda: set_fields(store, water, {"parent": water}),
        lambda: set_fields(store, visit, {"visit": session}),
    )
    for act in acts:
        with pytest.raises(LoopError, match="cannot belong to itself"):
            act()


def test_a_deleted_agenda_item_gives_its_place_to_what_stood_beneath_it(store: Any) -> None:
    water = add_agenda_item(store, title="Вода")
    add_agenda_item(store, title="Транзит")
    for title in ("Сток", "Паводки"):
        add_agenda_item(store, title=title, parent=water)
    delete_record(store, water)
    assert _agenda(store) == ["Сток", "Паводки", "Транзит"]
    store.undo()
    assert _agenda(store) == ["Вода", "  Сток", "  Паводки", "Транзит"]


def test_a_deleted_item_gives_its_place_beneath_its_own_parent(store: Any) -> None:
    water = add_agenda_item(store, title="Вода")
    flow = add_agenda_item(store, title="Сток", parent=water)
    add_agenda_item(store, title="Летом", parent=flow)
    delete_record(store, flow)
    assert _agenda(store) == ["Вода", "  Летом"]


def test_a_meeting_has_its_circle_its_agenda_and_its_visit(desk: Any) -> None:
    velin, torn = (add_participant(desk.store, name=name) for name in ("Арман Велин", "Ильза Торн"))
    visit = add_meeting(desk.store, title="Визит", format=MeetingFormat.VISIT)
    session = add_meeting(
        desk.store, title="Заседание", visit=visit, participants=[velin], place="Лорна", quote=desk.quote("заседание")
    )
    flow = add_agenda_item(desk.store, title="Сток", meeting=session, quote=desk.quote("сток реки Арны"))
    place = add_to_meeting(desk.store, session, torn, part=Part.CHAIR, quote=desk.quote("Ильза Торн"))
    assert add_to_meeting(desk.store, session, torn) == place
    found = _meeting(desk.store, session)
    assert {(row.participant, row.part) for row in found.participants} == {(velin, Part.ATTENDEE), (torn, Part.CHAIR)}
    assert [matter.agenda_item for matter in found.agenda] == [flow]
    assert found.visit == visit
    assert [row["row"] for row in desk.store.rows("evidence", row=place)] == [place]


def test_who_stays_in_a_meeting_keeps_part_and_proof(desk: Any) -> None:
    velin, torn, lind = (add_participant(desk.store, name=name) for name in ("Велин", "Торн", "Линд"))
    session = add_meeting(desk.store, title="Заседание", participants=[velin])
    kept = add_to_meeting(desk.store, session, torn, part=Part.HOST, quote=desk.quote("Ильза Торн"))
    set_participants_of_meeting(desk.store, session, [torn, lind])
    assert {row.participant: row.part for row in _meeting(desk.store, session).participants} == {
        torn: Part.HOST,
        lind: Part.ATTENDEE,
    }
    assert len(desk.store.rows("evidence", row=kept)) == 1
    set_part(desk.store, session, lind, Part.ABSENT)
    remove_from_meeting(desk.store, session, torn)
    assert {row.participant: row.part for row in _meeting(desk.store, session).participants} == {lind: Part.ABSENT}
    assert desk.store.rows("annotation") == []


def test_the_agenda_of_a_meeting_becomes_exactly_the_items_given(store: Any) -> None:
    session = add_meeting(store, title="Заседание")
    flow, floods, data = (add_agenda_item(store, title=title) for title in ("Сток", "Паводки", "Данные"))
    set_agenda_of_meeting(store, session, [flow, floods])
    set_agenda_of_meeting(store, session, [floods, data])
    assert {matter.agenda_item for matter in _meeting(store, session).agenda} == {floods, data}


def test_lists_are_set_by_id_name_or_alias_and_an_unclear_name_changes_nothing(store: Any) -> None:
    velin = add_participant(store, name="Арман Велин", aliases=["Velin"])
    torn = add_participant(store, name="Ильза Торн")
    flow = add_agenda_item(store, title="Сток Арны")
    session = add_meeting(store, title="Заседание")
    set_fields(store, session, {"participants": f"{torn}; VELIN", "agenda": "сток арны"})
    found = _meeting(store, session)
    assert {row.participant for row in found.participants} == {velin, torn}
    assert [matter.agenda_item for matter in found.agenda] == [flow]
    gone = add_participant(store, name="Якоб Линд", aliases=["Линд"])
    delete_record(store, gone)
    add_participant(store, name="ильза торн")
    for name in ("Ильза Торн", "Линд", "Лейла Аррен"):
        with pytest.raises(InvalidValueError, match=name):
            set_fields(store, session, {"participants": name, "title": "Другое"})
    assert _meeting(store, session) == found
    assert len(records_called(store, RecordKind.PARTICIPANT, "Ильза Торн")) == 2


_FIELDS: list[tuple[RecordKind, str, Any, Any]] = [
    (RecordKind.PARTICIPANT, "name", " Ильза Торн ", "Ильза Торн"),
    (RecordKind.PARTICIPANT, "kind", "GROUP", "group"),
    (RecordKind.PARTICIPANT, "named", "no", False),
    (RecordKind.PARTICIPANT, "named", True, True),
    (RecordKind.PARTICIPANT, "role", None, ""),
    (RecordKind.AGENDA_ITEM, "status", "Decided", "decided"),
    (RecordKind.AGENDA_ITEM, "note", "срочно", "срочно"),
    (RecordKind.MEETING, "status", "UNDER_WAY", "under way"),
    (RecordKind.MEETING, "format", "summit", "summit"),
    (RecordKind.MEETING, "place", "Лорна", "Лорна"),
    (RecordKind.NOTE, "title", "", ""),
    (RecordKind.NOTE, "body", "**важно**", "**важно**"),
]
_MAKERS: dict[RecordKind, Callable[[Any], RecordId]] = {
    RecordKind.PARTICIPANT: lambda store: add_participant(store, name="Велин", role="президент"),
    RecordKind.AGENDA_ITEM: lambda store: add_agenda_item(store, title="Сток"),
    RecordKind.MEETING: lambda store: add_meeting(store, title="Заседание"),
    RecordKind.NOTE: lambda store: add_note(store, title="Заметка", body="текст"),
}


@pytest.mark.parametrize(("kind", "field", "value", "stored"), _FIELDS)
def test_a_field_takes_its_value_and_undo_takes_it_back(
    store: Any, kind: RecordKind, field: str, value: Any, stored: Any
) -> None:
    record = _MAKERS[kind](store)
    before = store.row(kind, record)
    set_fields(store, record, {field: value})
    assert store.row(kind, record)[field] == stored
    if before[field] != stored:
        store.undo()
    assert store.row(kind, record) == before


@pytest.mark.parametrize(
    ("kind", "values", "error"),
    [
        (RecordKind.PARTICIPANT, {"role": "судья", "kind": "robot"}, InvalidValueError),
        (RecordKind.PARTICIPANT, {"named": "maybe"}, InvalidValueError),
        (RecordKind.PARTICIPANT, {"name": " "}, InvalidValueError),
        (RecordKind.AGENDA_ITEM, {"title": ""}, InvalidValueError),
        (RecordKind.AGENDA_ITEM, {"parent": "nobody"}, UnknownRecordError),
        (RecordKind.MEETING, {"place": "Лорна", "status": "maybe"}, InvalidValueError),
        (RecordKind.MEETING, {"visit": "nobody"}, UnknownRecordError),
        (RecordKind.MEETING, {"when_value": "11.03"}, InvalidValueError),
        (RecordKind.NOTE, {"colour": "1"}, UnknownFieldError),
    ],
)
def test_one_wrong_value_among_several_changes_nothing(
    store: Any, kind: RecordKind, values: dict[str, Any], error: type[EditError]
) -> None:
    record = _MAKERS[kind](store)
    before = store.row(kind, record), len(store.steps())
    with pytest.raises(error) as raised:
        set_fields(store, record, values)
    assert (store.row(kind, record), len(store.steps())) == before
    assert raised.value.sentence().count("\n") == 0


@pytest.mark.parametrize("kind", RecordKind)
def test_every_field_that_may_be_set_can_be_set_to_a_value_that_it_allows(store: Any, kind: RecordKind) -> None:
    record = _MAKERS[kind](store)
    for field in allowed_fields(kind):
        allowed = allowed_values(kind, field)
        value = allowed[-1] if allowed else "" if field in {"parent", "visit", "participants", "agenda"} else "2026"
        set_fields(store, record, {field: value})
    assert store.check() == []


def test_a_time_in_words_counts_from_the_article_that_the_time_was_read_in(desk: Any, take_in: Any) -> None:
    other = take_in(desk.store, "Заметка\n«Курьер Лорны», 1 апреля 2026\n\nЗаседание пройдёт в пятницу.\n", "k.txt")
    session = add_meeting(desk.store, title="Заседание", quote=other.quote("Заседание"))
    assert parse_meeting_time(desk.store, session, "в среду").value == "2026-04-01"
    link_quote(desk.store, session, desk.quote("в среду"), "when")
    set_fields(desk.store, session, {"when": " в среду "})
    when = _meeting(desk.store, session).when
    assert when == When(
        words="в среду", value="2026-03-11", precision=Precision.DAY, basis=Basis.INFERRED, reason="article date"
    )
    assert desk.store.steps()[0].edit == Edit.RESCHEDULE_MEETING
    set_fields(desk.store, session, {"when": ""})
    assert _meeting(desk.store, session).when == NO_TIME


def test_a_time_without_an_article_is_read_as_far_as_its_words_go(store: Any) -> None:
    session = add_meeting(store, title="Заседание")
    assert parse_meeting_time(store, session, "в среду") == When(words="в среду")
    set_fields(store, session, {"when": "12 марта 2026", "when_basis": "INFERRED", "when_reason": "по звонку"})
    assert _meeting(store, session).when == When(
        words="12 марта 2026", value="2026-03-12", precision=Precision.DAY, basis=Basis.INFERRED, reason="по звонку"
    )
    set_fields(store, session, {"when_value": "2026-03", "place": "Лорна"})
    assert store.steps()[0].edit == Edit.EDIT_MEETING
    assert _meeting(store, session).when.precision is Precision.MONTH


def test_an_evidence_whose_article_is_gone_gives_no_date_to_count_from(desk: Any) -> None:
    session = add_meeting(desk.store, title="Заседание", quote=desk.quote("заседание"))
    with desk.store.step(Edit.DELETE_ARTICLE):
        desk.store.delete("article", desk.article)
    assert parse_meeting_time(desk.store, session, "в среду").value == ""


def test_a_meeting_is_given_another_time_and_undo_gives_the_old_one_back(store: Any) -> None:
    session = add_meeting(store, title="Заседание", when=When(words="в среду"), status=MeetingStatus.PLANNED)
    when = When(words="12 марта", value="--03-12", precision=Precision.DAY)
    reschedule_meeting(store, session, when)
    assert when_of(store.row("meeting", session)) == when == _meeting(store, session).when
    store.undo()
    assert _meeting(store, session).when == When(words="в среду")


def test_typing_in_one_field_is_undone_together(store: Any) -> None:
    note = add_note(store, title="З")
    for title in ("За", "Зам", "Заметка"):
        set_fields(store, note, {"title": title}, joins=f"{note}.title")
    store.undo()
    assert store.row("note", note)["title"] == "З"


@pytest.mark.parametrize("kind", RecordKind)
def test_deleting_a_record_takes_all_that_hangs_on_it_and_one_undo_brings_all_back(
    sample: Any, kind: RecordKind
) -> None:
    def everything() -> dict[str, Any]:
        tables = ("alias", "meeting_participant", "meeting_agenda", "evidence", "annotation", "tagging", *RecordKind)
        return {table: sorted(sample.rows(table), key=lambda row: row["id"]) for table in tables}

    for record in records.records(sample, kind):
        before = everything()
        add_tag(sample, "на удаление", kind, record.id)
        tagged = everything()
        delete_record(sample, record.id)
        assert not [row for rows in everything().values() for row in rows if record.id in row.values()]
        proved = {row["annotation"] for row in sample.rows("evidence")}
        idle = [
            row for row in sample.rows("annotation") if row["motivation"] == "identifying" and row["id"] not in proved
        ]
        assert idle == []
        sample.undo()
        assert everything() == tagged
        sample.undo()
        assert everything() == before
    assert sample.check() == []


def test_meetings_of_a_deleted_visit_stay_without_one(store: Any) -> None:
    visit = add_meeting(store, title="Визит")
    session = add_meeting(store, title="Заседание", visit=visit)
    delete_record(store, visit)
    assert _meeting(store, session).visit is None


def test_what_is_not_there_cannot_be_edited_linked_or_deleted(store: Any) -> None:
    nobody = RecordId("nobody")
    session = add_meeting(store, title="Заседание")
    for act in (
        lambda: set_fields(store, nobody, {"title": "x"}),
        lambda: delete_record(store, nobody),
        lambda: add_to_meeting(store, session, nobody),
        lambda: add_to_meeting(store, nobody, nobody),
        lambda: add_agenda_item(store, title="x", parent=nobody),
        lambda: add_agenda_item(store, title="x", meeting=nobody),
        lambda: set_aliases(store, nobody, ["x"]),
    ):
        with pytest.raises(UnknownRecordError, match="no record nobody"):
            act()
    assert records.records(store, RecordKind.AGENDA_ITEM) == []


def test_one_name_is_one_tag_and_goes_with_the_last_row_that_carries_it(desk: Any) -> None:
    note = add_note(desk.store, title="Заметка")
    tag = add_tag(desk.store, " Вода  и транзит ", "note", note)
    assert add_tag(desk.store, "вода и ТРАНЗИТ", "article", desk.article) == tag
    assert [row["name"] for row in desk.store.rows("tag")] == ["Вода и транзит"]
    remove_tag(desk.store, "вода и транзит", "article", desk.article)
    assert desk.store.row("tag", tag) is not None
    remove_tag(desk.store, "вода и транзит", "note", note)
    assert desk.store.rows("tag") == desk.store.rows("tagging") == []


def test_a_tag_needs_a_name_and_a_row_that_can_carry_it(desk: Any) -> None:
    for act, error in (
        (lambda: add_tag(desk.store, " ", "article", desk.article), InvalidValueError),
        (lambda: add_tag(desk.store, "вода", "analyst", desk.store.analyst), InvalidValueError),
        (lambda: add_tag(desk.store, "вода", "note", "nobody"), UnknownRecordError),
        (lambda: remove_tag(desk.store, "вода", "article", desk.article), UnknownRecordError),
    ):
        with pytest.raises(error):
            act()
    assert desk.store.rows("tag") == []
