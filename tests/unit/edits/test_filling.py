"""Words that prove an empty field fill it, in the step that links them; a filled one stays."""

from typing import Any

import pytest

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.briefing.briefs import compose_brief
from newsdesk.edits.library.articles import edit_article
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.article_times import found_time
from newsdesk.edits.recording.filling import link_and_fill
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import when_of
from newsdesk.model.brief import QuestionKind
from newsdesk.model.record import AgendaStatus
from newsdesk.model.when import NO_TIME, Basis, When


def test_linking_words_to_an_empty_field_fills_it_and_one_undo_takes_both_back(desk: Any) -> None:
    thorn = add_participant(desk.store, name="Ильза Торн")
    before = desk.living()
    link_and_fill(desk.store, thorn, desk.quote("премьер-министр"), "role")
    assert desk.store.row("participant", thorn)["role"] == "премьер-министр"
    assert [row["field"] for row in desk.store.rows("evidence")] == ["role"]
    desk.store.undo()
    assert desk.living() == before


def test_a_field_that_has_a_value_keeps_it(desk: Any) -> None:
    thorn = add_participant(desk.store, name="Ильза Торн", role="глава кабинета")
    session = add_meeting(desk.store, title="Заседание", when=When(words="завтра"))
    link_and_fill(desk.store, thorn, desk.quote("премьер-министр"), "role")
    link_and_fill(desk.store, session, desk.quote("в среду"), "when")
    assert desk.store.row("participant", thorn)["role"] == "глава кабинета"
    assert desk.store.row("meeting", session)["when_words"] == "завтра"
    assert len(desk.store.rows("evidence")) == 2


@pytest.mark.parametrize(
    ("words", "value", "said"),
    [
        ("в среду", "2026-03-11", "в среду"),
        ("улетит 13 марта", "--03-13", "улетит 13 марта"),
        ("откроют заседание в среду", "2026-03-11", "откроют заседание в среду"),
        ("Участники", "", "Участники"),
    ],
)
def test_the_time_is_read_from_the_words_with_their_articles_date(desk: Any, words: str, value: str, said: str) -> None:
    session = add_meeting(desk.store, title="Заседание")
    link_and_fill(desk.store, session, desk.quote(words), "when")
    when = when_of(desk.store.row("meeting", session))
    assert (when.value, when.words) == (value, said)


def test_of_words_that_are_no_time_as_a_whole_the_time_within_them_is_taken(store: Any, take_in: Any) -> None:
    desk = take_in(store, "Ответ дадут до 1 мая, сам совет откроют 14 мая 2026 года в Лорне.", "a.txt")
    session = add_meeting(store, title="Заседание")
    link_and_fill(store, session, desk.quote(desk.text), "when")
    when = when_of(store.row("meeting", session))
    assert (when.words, when.value) == ("14 мая 2026 года", "2026-05-14")


def test_a_status_is_linked_but_not_filled(desk: Any) -> None:
    item = add_agenda_item(desk.store, title="Сток")
    link_and_fill(desk.store, item, desk.quote("обсудят"), "status")
    assert desk.store.row("agenda_item", item)["status"] == AgendaStatus.PROPOSED.value


def test_a_field_with_a_quote_of_its_own_is_not_called_unstated(desk: Any) -> None:
    thorn = add_participant(desk.store, name="Ильза Торн", quote=desk.quote("Ильза Торн"))
    link_quote(desk.store, thorn, desk.quote("премьер-министр"), "role")
    asked = {(question.kind, question.field) for question in compose_brief(desk.store).questions}
    assert asked == {(QuestionKind.EMPTY_FIELD, "affiliation")}


def test_a_time_within_a_quote_counts_from_the_day_of_its_article(desk: Any) -> None:
    found = found_time(desk.store, desk.quote("откроют заседание в среду"))
    assert (found.words, found.value, found.basis) == ("в среду", "2026-03-11", Basis.INFERRED)
    edit_article(desk.store, desk.article, {"published": ""})
    assert found_time(desk.store, desk.quote("откроют заседание в среду")) == When(words="в среду")
    assert found_time(desk.store, desk.quote("Участники")) == NO_TIME
