"""Files of records: every anchor comes back as it was given, all or nothing, and never twice."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.edits.errors import EditError, RecordsFileError, UnknownArticleError, WrongWordsError
from newsdesk.edits.recording.loading import load_records
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.workspace import create_workspace
from newsdesk.model.article import ArticleId
from newsdesk.model.change import Edit
from newsdesk.model.record import AgendaStatus, Meeting, Participant, RecordKind
from newsdesk.model.when import Basis, Precision, When
from newsdesk.store import records


def _gold(desk: Any) -> dict[str, Any]:
    return {
        "source": "report.txt",
        "participants": [
            {
                "id": "P1",
                "kind": "person",
                "name": "Арман Велин",
                "role": "президент",
                "affiliation": None,
                "anchor": desk.anchor("Арман Велин"),
                "mentions": [desk.anchor("Арман Велин"), desk.anchor("Велин", 2)],
                "role_anchor": desk.anchor("Президент"),
                "affiliation_anchor": desk.anchor("Эстерии"),
            },
            {"id": "P2", "kind": "group", "name": "участники", "anchor": desk.anchor("Участники"), "core": True},
        ],
        "agenda_items": [
            {"id": "A2", "of": "M1", "parent": "A1", "text": "сток Арны", "anchor": desk.anchor("сток реки Арны")},
            {"id": "A1", "of": "V9", "text": "вода", "status": "AGREED", "cue": desk.anchor("Участники обсудят:")},
        ],
        "meetings": [
            {
                "id": "M1",
                "text": "заседание",
                "visit": "M2",
                "anchor": desk.anchor("заседание"),
                "when_anchor": desk.anchor("в среду"),
                "participants": ["P1", {"id": "P2", "part": "host", "anchor": desk.anchor("Участники")}],
                "place": "Лорна",
                "date": "в среду",
                "status": "planned",
            },
            {
                "id": "M2",
                "text": "визит",
                "when": {"words": "13 марта", "value": "--03-13", "precision": "DAY", "basis": None},
                "date": None,
            },
        ],
        "meetings_optional": [{"id": "V9", "text": "поездка"}],
        "notes": [{"id": "N1", "body": "Год не назван.", "anchor": desk.anchor("13 марта")}],
        "highlights": [{"anchor": desk.anchor("🌊"), "colour": 4, "note": "волна"}],
        "tags": [{"name": "вода"}, {"name": "важно", "of": ["M1", "N1"]}],
    }


def _evidence(store: Any, record: str) -> set[tuple[str, str]]:
    rows = store.rows("evidence", row=record)
    return {(row["field"], store.row("annotation", row["annotation"])["exact"]) for row in rows}


def _named(store: Any, kind: RecordKind) -> dict[str, Any]:
    return {
        getattr(record, "name", "") or getattr(record, "title", ""): record for record in records.records(store, kind)
    }


def test_every_list_of_a_file_becomes_records_with_their_quotes_and_links(desk: Any) -> None:
    report = load_records(desk.store, desk.article, _gold(desk))
    assert (len(report.added), report.already_there, report.extended) == (7, (), ())
    people = _named(desk.store, RecordKind.PARTICIPANT)
    velin, group = people["Арман Велин"], people["участники"]
    assert isinstance(velin, Participant)
    assert (velin.role, velin.affiliation, velin.named, group.named) == ("президент", "", True, False)
    assert _evidence(desk.store, velin.id) == {
        ("", "Арман Велин"),
        ("", "Велин"),
        ("role", "Президент"),
        ("affiliation", "Эстерии"),
    }
    agenda = _named(desk.store, RecordKind.AGENDA_ITEM)
    assert agenda["сток Арны"].parent == agenda["вода"].id
    assert agenda["вода"].status is AgendaStatus.AGREED
    assert _evidence(desk.store, agenda["вода"].id) == {("status", "Участники обсудят:")}
    meetings = _named(desk.store, RecordKind.MEETING)
    session = meetings["заседание"]
    assert isinstance(session, Meeting)
    assert session.when == When(
        words="в среду", value="2026-03-11", precision=Precision.DAY, basis=Basis.INFERRED, reason="article date"
    )
    assert session.visit == meetings["визит"].id
    assert {(place.participant, place.part.value) for place in session.participants} == {
        (velin.id, "attendee"),
        (group.id, "host"),
    }
    assert [matter.agenda_item for matter in session.agenda] == [agenda["сток Арны"].id]
    assert meetings["визит"].when == When(words="13 марта", value="--03-13", precision=Precision.DAY)
    assert {(row["colour"], row["exact"], row["body"]) for row in desk.store.rows("annotation", colour=4)} == {
        (4, "🌊", "волна")
    }
    assert len(desk.store.rows("tagging")) == 3
    assert desk.store.check() == []


def test_a_load_is_one_step_that_one_undo_takes_back(desk: Any) -> None:
    before = desk.living()
    load_records(desk.store, desk.article, _gold(desk))
    assert desk.store.steps()[0].edit == Edit.LOAD_RECORDS
    desk.store.undo()
    assert desk.living() == before


def test_loading_the_same_file_again_changes_nothing_and_says_so(desk: Any) -> None:
    first = load_records(desk.store, desk.article, _gold(desk))
    before = desk.living()
    again = load_records(desk.store, desk.article, _gold(desk))
    assert (set(again.already_there), again.added, again.quotes) == (set(first.added), (), 0)
    assert desk.living() == before


def test_two_notes_beside_the_same_words_are_two_notes(desk: Any) -> None:
    for body in ("Который год?", "Который день?"):
        load_records(desk.store, desk.article, {"notes": [{"body": body, "anchor": desk.anchor("13 марта")}]})
    assert len(desk.store.rows("note")) == 2


def test_a_record_renamed_or_deleted_since_is_loaded_anew(desk: Any) -> None:
    gold = {"participants": [{"name": "Велин", "anchor": desk.anchor("Арман Велин")}]}
    velin = load_records(desk.store, desk.article, gold).added[0]
    assert load_records(desk.store, desk.article, gold).already_there == (velin,)
    set_fields(desk.store, velin, {"name": "Арман Велин"})
    second = load_records(desk.store, desk.article, gold).added[0]
    delete_record(desk.store, second)
    assert load_records(desk.store, desk.article, gold).added != ()


def test_two_entries_alike_in_one_file_are_two_records_and_stay_two(desk: Any) -> None:
    talks = {"text": "переговоры", "anchor": desk.anchor("заседание")}
    gold = {"meetings": [{"id": "M1", **talks}, {"id": "M2", **talks}]}
    first = load_records(desk.store, desk.article, gold)
    again = load_records(desk.store, desk.article, gold)
    assert len(first.added) == 2
    assert set(again.already_there) == set(first.added)


def test_an_entry_that_is_the_same_as_a_record_adds_to_it_and_overrides_nothing(desk: Any, take_in: Any) -> None:
    load_records(desk.store, desk.article, _gold(desk))
    other = take_in(
        desk.store, "Velin arrives\nHarbour Wire, 10 March 2026\n\nVelin of Esteria opens it on 13 March.\n", "h.txt"
    )
    gold = {
        "participants": [
            {
                "id": "P1",
                "same_as": "арман велин",
                "role": "глава государства",
                "affiliation": "Эстерия",
                "aliases": ["Velin"],
                "anchor": other.anchor("Velin", 2),
            }
        ],
        "meetings": [
            {"id": "M1", "same_as": "Заседание", "date": "13 марта", "anchor": other.anchor("opens it")},
            {"id": "M2", "same_as": "визит", "place": "Лорна", "participants": ["P1"]},
        ],
    }
    report = load_records(desk.store, other.article, gold)
    assert (len(report.extended), report.added, report.quotes) == (3, (), 2)
    velin = _named(desk.store, RecordKind.PARTICIPANT)["Арман Велин"]
    assert (velin.role, velin.affiliation) == ("президент", "Эстерия")
    assert [alias.name for alias in velin.aliases] == ["Velin"]
    assert ("", "Velin") in _evidence(desk.store, velin.id)
    meetings = _named(desk.store, RecordKind.MEETING)
    assert meetings["заседание"].when.words == "в среду"
    assert meetings["визит"].place == "Лорна"
    again = load_records(desk.store, other.article, gold)
    assert (len(again.extended), again.quotes) == (3, 0)


def test_an_entry_without_an_anchor_is_no_record_that_words_prove_already(desk: Any) -> None:
    load_records(desk.store, desk.article, {"meetings": [{"text": "заседание", "anchor": desk.anchor("заседание")}]})
    report = load_records(desk.store, desk.article, {"meetings": [{"text": "заседание"}]})
    assert (len(report.added), report.already_there) == (1, ())


def test_a_meeting_without_a_time_takes_it_from_a_later_report(desk: Any) -> None:
    load_records(desk.store, desk.article, {"meetings": [{"text": "заседание"}]})
    load_records(desk.store, desk.article, {"meetings": [{"same_as": "заседание", "date": "13 марта"}]})
    assert _named(desk.store, RecordKind.MEETING)["заседание"].when.value == "--03-13"


@pytest.mark.parametrize("count", [0, 2])
def test_what_an_entry_is_the_same_as_must_be_one_record(desk: Any, count: int) -> None:
    for _ in range(count):
        add_participant(desk.store, name="Велин")
    with pytest.raises(RecordsFileError, match=r"called 'Велин'"):
        load_records(desk.store, desk.article, {"participants": [{"id": "P1", "same_as": "Велин"}]})


_WRONG: list[tuple[object, str]] = [
    ([], "one JSON object"),
    ("text", "one JSON object"),
    ({"participants": {}}, "participants must be a list"),
    ({"meetings": [1]}, "meetings must be a list of objects"),
    ({"participants": [{"id": "P1"}]}, "Record P1: name is missing"),
    ({"meetings": [{"anchor": None}]}, r"Record meetings\[0\]: text is missing"),
    ({"participants": [{"id": "P1", "name": 5}]}, "name must be text"),
    ({"participants": [{"id": "P1", "name": "x", "role": ["y"]}]}, "role must be text"),
    ({"participants": [{"id": "P1", "name": "x", "kind": "robot"}]}, "person, organisation, group"),
    ({"participants": [{"id": "P1", "name": "x", "aliases": "y"}]}, "aliases must be a list of texts"),
    ({"participants": [{"id": "P1", "name": "x", "mentions": {}}]}, "mentions must be a list of anchors"),
    ({"participants": [{"id": "P1", "name": "x", "anchor": "x"}]}, "start, end and text"),
    ({"participants": [{"id": "P1", "name": "x", "anchor": {"start": "0", "end": 1, "text": "С"}}]}, "whole numbers"),
    ({"participants": [{"id": "P1", "name": "x", "anchor": {"start": True, "end": 1, "text": "С"}}]}, "whole numbers"),
    ({"participants": [{"id": "P1", "name": "x", "anchor": {"start": -1, "end": 0, "text": ""}}]}, "empty or negative"),
    ({"participants": [{"id": "P1", "name": "x", "anchor": {"start": 0, "end": 10**9, "text": "С"}}]}, "at 0 to"),
    ({"participants": [{"id": "P1", "name": "x"}, {"id": "P1", "name": "y"}]}, "the same id"),
    ({"agenda_items": [{"id": "A1", "text": "x", "of": "M7"}]}, "no meeting M7"),
    ({"agenda_items": [{"id": "A1", "text": "x", "parent": "A1"}]}, "belongs to itself"),
    ({"meetings": [{"id": "M1", "text": "x", "visit": "M2"}, {"id": "M2", "text": "y", "visit": "M1"}]}, "belongs to"),
    ({"meetings": [{"id": "M1", "text": "x", "participants": "P1"}]}, "participants must be a list"),
    ({"meetings": [{"id": "M1", "text": "x", "participants": [7]}]}, "an id, or an object"),
    ({"meetings": [{"id": "M1", "text": "x", "participants": ["M1"]}]}, "no participant M1"),
    ({"meetings": [{"id": "M1", "text": "x", "participants": [{"id": "P1", "part": "king"}]}]}, "attendee, host"),
    ({"meetings": [{"id": "M1", "text": "x", "when": "в среду"}]}, "when must be an object"),
    ({"meetings": [{"id": "M1", "text": "x", "when": {"value": "11.3"}}]}, "when_value"),
    ({"meetings": [{"id": "M1", "text": "x", "when": {"precision": "hour"}}]}, "when_precision"),
    ({"highlights": [{"colour": 6}]}, r"highlights\[0\].*from 1 to 5"),
    ({"highlights": [{"colour": 1}]}, "an anchor must be an object"),
    ({"tags": [{"name": " "}]}, r"tags\[0\]: name is missing"),
    ({"tags": [{"name": "x", "of": ["P1"]}]}, "no record P1 in the file"),
]


@pytest.mark.parametrize(("gold", "words"), _WRONG)
def test_a_file_of_another_shape_is_refused_with_the_record_and_loads_nothing(desk: Any, gold: Any, words: str) -> None:
    before = desk.living()
    with pytest.raises(EditError, match=words) as raised:
        load_records(desk.store, desk.article, gold)
    assert raised.value.sentence().endswith("nothing was loaded.")
    assert desk.living() == before


def test_wrong_words_name_the_record_the_position_and_both_readings(desk: Any) -> None:
    gold = _gold(desk)
    anchor = gold["agenda_items"][0]["anchor"]
    anchor["text"] = "сток реки Лорны" + "!" * 100
    with pytest.raises(WrongWordsError) as raised:
        load_records(desk.store, desk.article, gold)
    sentence = raised.value.sentence()
    assert f"Record A2: at {anchor['start']} to {anchor['end']}" in sentence
    assert "'сток реки Арны'" in sentence
    assert "!…" in sentence
    assert desk.store.rows("participant") == []


def test_records_are_loaded_only_into_an_article_that_is_there(store: Any) -> None:
    with pytest.raises(UnknownArticleError):
        load_records(store, ArticleId("nowhere"), {})


_LINES = st.lists(
    st.text(st.sampled_from("абВ eé🌊\u0301\u00a0-*_[]<&;:.1)"), min_size=1, max_size=20), min_size=1, max_size=5
)


@settings(max_examples=15)
@given(lines=_LINES, ends=st.sampled_from(["\n", "\r\n", "\n\n"]), data=st.data())
def test_whatever_the_text_every_anchor_comes_back_with_its_position_and_words(
    tmp_path_factory: pytest.TempPathFactory, take_in: Any, lines: list[str], ends: str, data: st.DataObject
) -> None:
    folder: Path = tmp_path_factory.mktemp("law")
    with create_workspace(folder / "law.newsdesk") as store:
        desk = take_in(store, ends.join(["Начало", *lines]), "law.txt")
        positions = st.integers(min_value=0, max_value=len(desk.text) - 1)
        pairs = data.draw(st.lists(st.tuples(positions, positions), min_size=1, max_size=6))
        anchors = [
            {"start": min(pair), "end": max(pair) + 1, "text": desk.text[min(pair) : max(pair) + 1]} for pair in pairs
        ]
        gold = {"participants": [{"id": f"P{n}", "name": f"№ {n}", "anchor": a} for n, a in enumerate(anchors)]}
        load_records(store, desk.article, gold)
        given_back = {}
        for row in store.rows("participant"):
            tie = store.rows("evidence", row=row["id"])[0]
            mark = store.row("annotation", str(tie["annotation"])) or {}
            given_back[row["name"]] = {"start": mark["start"], "end": mark["end"], "text": mark["exact"]}
        assert given_back == {f"№ {n}": anchor for n, anchor in enumerate(anchors)}
        assert store.check() == []
