"""Gaps: what is not captured is listed, leads to its place, and goes from the list once it is captured."""

from collections.abc import Sequence

from tests.unit.edits.conftest import REPORT, Desk

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.comparing.gaps import gaps_of_article, gaps_of_workspace
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.library.tray import accept
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meeting_links import add_to_meeting
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant, set_aliases
from newsdesk.importing import read_article
from newsdesk.model.gap import Gap, GapKind
from newsdesk.model.when import Precision, When
from newsdesk.store.store import Store


def words(gaps: Sequence[Gap], kind: GapKind) -> list[str]:
    return [gap.words for gap in gaps if gap.kind is kind]


def of_article(desk: Desk, kind: GapKind) -> list[str]:
    return words(gaps_of_article(desk.store, desk.article), kind)


def test_a_fresh_article_is_bare_but_for_title_dateline_and_the_line_before_a_list(desk: Desk) -> None:
    gaps = gaps_of_article(desk.store, desk.article)
    assert words(gaps, GapKind.SENTENCE) == [
        "Президент Эстерии Арман Велин и премьер-министр Ильза Торн откроют заседание в среду.",
        "Заседание пройдёт в Лорне, Велин улетит 13 марта.",
    ]
    assert words(gaps, GapKind.LIST_ITEM) == ["сток реки Арны;", "оповещение о паводках."]
    assert "Ильза Торн" in words(gaps, GapKind.NAME)
    places = [gap.position for gap in gaps if gap.position is not None]
    assert [desk.text[place.start : place.end] for place in places] == [gap.words for gap in gaps]
    assert places == sorted(places)


def test_a_mark_on_any_words_of_a_sentence_or_an_item_captures_it(desk: Desk) -> None:
    add_highlight(desk.store, desk.quote("13 марта"))
    add_highlight(desk.store, desk.quote("паводках"))
    assert [line[:9] for line in of_article(desk, GapKind.SENTENCE)] == ["Президент"]
    assert of_article(desk, GapKind.LIST_ITEM) == ["сток реки Арны;"]


def test_a_name_is_captured_by_a_record_that_bears_it_or_by_a_records_words_over_it(desk: Desk) -> None:
    store = desk.store
    before = of_article(desk, GapKind.NAME)
    velin = add_participant(store, name="А. Велин")
    assert of_article(desk, GapKind.NAME) == before
    set_aliases(store, velin, ["Арман Велин"])
    torn = add_participant(store, name="премьер")
    link_quote(store, torn, desk.quote("Ильза Торн"))
    assert not {"Арман Велин", "Ильза Торн"} & set(of_article(desk, GapKind.NAME))


def test_a_highlight_over_a_name_records_nobody(desk: Desk) -> None:
    add_highlight(desk.store, desk.quote("Ильза Торн"))
    assert "Ильза Торн" in of_article(desk, GapKind.NAME)


def test_a_value_without_words_of_its_own_is_a_gap_until_some_prove_it(desk: Desk) -> None:
    store = desk.store
    day = When(words="11 марта", value="2026-03-11", precision=Precision.DAY)
    session = add_meeting(store, title="Заседание", when=day, place="Лорна")
    link_quote(store, session, desk.quote("Заседание"))
    assert of_article(desk, GapKind.FIELD) == ["11 марта", "Лорна"]
    link_quote(store, session, desk.quote("Лорне"), "place")
    (gap,) = [gap for gap in gaps_of_article(store, desk.article) if gap.kind is GapKind.FIELD]
    assert (gap.record, gap.field) == (session, "when")


def test_records_without_evidence_are_gaps_of_the_workspace(desk: Desk) -> None:
    store = desk.store
    session = add_meeting(store, title="Заседание")
    velin, torn = add_participant(store, name="Велин"), add_participant(store, name="Торн")
    heading = add_agenda_item(store, title="Вода")
    add_agenda_item(store, title="Сток", parent=heading)
    add_note(store, title="Своё")
    place = add_to_meeting(store, session, velin)
    link_quote(store, place, desk.quote("Арман Велин"))
    gaps = gaps_of_workspace(store)
    assert words(gaps, GapKind.NO_EVIDENCE) == ["Торн", "Сток", "Заседание"]
    link_quote(store, torn, desk.quote("Ильза Торн"))
    assert words(gaps_of_workspace(store), GapKind.NO_EVIDENCE) == ["Сток", "Заседание"]


def test_a_quote_that_an_update_left_waiting_is_a_gap_until_it_is_decided(desk: Desk) -> None:
    store = desk.store
    velin = add_participant(store, name="Велин")
    link_quote(store, velin, desk.quote("Велин улетит 13 марта"))
    corrected = REPORT.replace("Велин улетит 13 марта", "Велин улетит 14 марта")
    update_article(store, desk.article, read_article(corrected.encode(), file_name="report.txt"))
    (gap,) = [gap for gap in gaps_of_article(store, desk.article) if gap.kind is GapKind.CARRIED]
    assert (gap.words, gap.article, gap.reason) == ("Велин улетит 13 марта", desk.article, "changed")
    assert gap in gaps_of_workspace(store)
    assert gap.annotation is not None
    accept(store, [gap.annotation])
    assert words(gaps_of_workspace(store), GapKind.CARRIED) == []


def test_hardly_a_name_of_the_sample_is_not_recorded(sample: Store) -> None:
    for row in sample.rows("article"):
        gaps = gaps_of_article(sample, row["id"])  # type: ignore[arg-type]
        assert len(words(gaps, GapKind.NAME)) <= 2
