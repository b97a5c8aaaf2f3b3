"""Briefs: every statement cites its words, numbers count by first use, reports that differ are set side by side."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.briefing.briefs import compose_brief, export_brief
from newsdesk.edits.errors import InvalidValueError, UnknownArticleError
from newsdesk.edits.page_files import FORMATS
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meeting_links import add_to_meeting, remove_from_meeting
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.workspace import name_analyst
from newsdesk.exporting.writers import WRITERS
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import Brief, BriefMeeting, BriefSection, BriefSource, Disagreement, QuestionKind
from newsdesk.model.change import Edit
from newsdesk.model.record import MeetingStatus, Part, ParticipantKind, RecordKind
from newsdesk.model.when import When

OTHER = """Совет по воде соберётся в четверг
«Курьер Лорны», 9 марта 2026

Заседание в порту пройдёт в четверг, 12 марта. Туда приедут Арман Велин и Лейла Аррен.
"""


def _cited(brief: Brief) -> Iterator[tuple[int, ...]]:
    """The citations of a brief in the order in which it is read."""
    for participant in brief.participants:
        yield participant.citations
    for item in brief.agenda:
        yield item.citations
    for meeting in brief.meetings:
        yield meeting.citations
        yield from (attendee.citations for attendee in meeting.attendees)
        yield from (difference.citations for difference in meeting.disagreements)
    for note in brief.notes:
        yield note.citations
    for question in brief.questions:
        yield question.citations
        if question.disagreement is not None:
            yield question.disagreement.citations


def _numbers_are_dense_and_by_first_use(brief: Brief) -> bool:
    first_used = list(dict.fromkeys(itertools.chain.from_iterable(_cited(brief))))
    return first_used == [citation.number for citation in brief.citations] == list(range(1, len(brief.citations) + 1))


def _source(store: Any, name: str) -> ArticleId:
    return next(ArticleId(str(row["id"])) for row in store.rows("article") if name in str(row["source"]))


def _name(source: BriefSource) -> str:
    """The name of the paper alone, without "agency" and quotation marks."""
    return source.source.removeprefix("Агентство").strip(" «»")


def _meeting(brief: Brief, title: str) -> BriefMeeting:
    return next(entry for entry in brief.meetings if title in entry.meeting.title)


_SECTIONS = [
    tuple(BriefSection),
    (BriefSection.MEETINGS, BriefSection.AGENDA),
    (BriefSection.QUESTIONS,),
    (BriefSection.TEXT, BriefSection.SOURCES),
    (),
]


@pytest.mark.parametrize("sections", _SECTIONS)
@pytest.mark.parametrize("articles", ["all", "Вестник", "Harbour"])
def test_numbers_count_by_first_use_and_each_quote_stands_in_its_article(
    sample: Any, sections: tuple[BriefSection, ...], articles: str
) -> None:
    chosen = None if articles == "all" else [_source(sample, articles)]
    brief = compose_brief(sample, articles=chosen, sections=sections)
    assert _numbers_are_dense_and_by_first_use(brief)
    assert brief.sections == tuple(section for section in BriefSection if section in sections)
    texts = {text.source.version: text.canonical.text for text in compose_brief(sample).texts}
    for citation in brief.citations:
        position = citation.position
        assert texts[citation.source.version][position.start : position.end] == citation.quote
        assert citation.source in brief.sources
        assert citation.paragraph >= 1
    assert bool(brief.texts) == (BriefSection.TEXT in sections)


def test_every_statement_of_the_sample_cites_words(sample: Any) -> None:
    brief = compose_brief(sample)
    parents = {entry.item.parent for entry in brief.agenda}
    assert all(entry.citations for entry in brief.participants)
    assert all(entry.citations for entry in brief.agenda if entry.item.id not in parents)
    assert all(entry.citations for entry in brief.meetings)
    assert all(entry.citations for entry in brief.notes)
    assert not [question for question in brief.questions if question.kind is QuestionKind.NO_EVIDENCE]


def test_the_two_russian_reports_of_the_sample_differ_on_the_day_and_on_who_comes(sample: Any) -> None:
    brief = compose_brief(sample)
    session = _meeting(brief, "заседание")
    assert (session.meeting.when.value, session.meeting.when.basis.value) == ("2026-03-11", "inferred")
    (day,) = session.disagreements
    assert (day.field, _name(day.source)) == ("when", "Курьер Лорны")
    assert day.when is not None
    assert day.when.value.endswith("-03-12")
    assert not set(day.citations) & set(session.citations)
    (guest,) = _meeting(brief, "Государственный визит").disagreements
    assert (guest.field, guest.value, _name(guest.source)) == ("participants", "Лейла Аррен", "Курьер Лорны")
    asked = [question.disagreement for question in brief.questions if question.kind is QuestionKind.REPORTS_DISAGREE]
    assert asked == [guest, day]


def test_one_report_alone_disagrees_with_nobody_and_names_only_whom_it_knows(sample: Any) -> None:
    brief = compose_brief(sample, articles=[_source(sample, "Вестник")])
    assert [entry.disagreements for entry in brief.meetings] == [()] * len(brief.meetings)
    names = {entry.participant.name for entry in brief.participants}
    assert "Лейла Аррен" not in names
    assert "Лейла Аррен" not in {who.name for who in _meeting(brief, "Государственный визит").attendees}
    assert [_name(source) for source in brief.sources] == ["Вестник"]
    assert brief.title == brief.sources[0].title


def test_meetings_stand_in_order_of_time_a_year_behind_its_days_and_no_time_last(store: Any) -> None:
    in_order = ["2026-03-11T15:00", "2026-03-11", "2026-03-12", "2026-03", "2026-Q1", "2026", "--03-13", "when?"]
    for value in sorted(in_order):
        when = When(words=value, value=value if value != "when?" else "")
        add_meeting(store, title=value, when=when)
    assert [entry.meeting.title for entry in compose_brief(store).meetings] == in_order


def test_the_agenda_is_numbered_as_its_tree(store: Any) -> None:
    water, transit = add_agenda_item(store, title="Вода"), add_agenda_item(store, title="Транзит")
    add_agenda_item(store, title="Тарифы", parent=transit)
    flow = add_agenda_item(store, title="Сток", parent=water)
    add_agenda_item(store, title="Летом", parent=flow)
    add_agenda_item(store, title="Паводки", parent=water)
    brief = compose_brief(store)
    assert [(entry.number, entry.depth, entry.item.title) for entry in brief.agenda] == [
        ("1", 0, "Вода"),
        ("1.1", 1, "Сток"),
        ("1.1.1", 2, "Летом"),
        ("1.2", 1, "Паводки"),
        ("2", 0, "Транзит"),
        ("2.1", 1, "Тарифы"),
    ]


def test_a_meeting_shows_its_circle_its_agenda_in_order_and_its_visit(desk: Any) -> None:
    visit = add_meeting(desk.store, title="Визит")
    session = add_meeting(desk.store, title="Заседание", visit=visit, quote=desk.quote("заседание"))
    velin = add_participant(desk.store, name="Арман Велин", quote=desk.quote("Арман Велин"))
    torn = add_participant(desk.store, name="Ильза Торн")
    add_to_meeting(desk.store, session, torn, part=Part.HOST, quote=desk.quote("Ильза Торн"))
    add_to_meeting(desk.store, session, velin)
    floods = add_agenda_item(desk.store, title="Паводки", quote=desk.quote("паводках"))
    add_agenda_item(desk.store, title="Сток", meeting=session, quote=desk.quote("сток"))
    set_fields(desk.store, session, {"agenda": "Сток; Паводки"})
    brief = compose_brief(desk.store, articles=[desk.article])
    entry = _meeting(brief, "Заседание")
    assert [(who.name, who.part) for who in entry.attendees] == [
        ("Ильза Торн", Part.HOST),
        ("Арман Велин", Part.ATTENDEE),
    ]
    assert entry.agenda == ("Паводки", "Сток")
    assert entry.visit == ""
    assert _meeting(compose_brief(desk.store), "Заседание").visit == "Визит"
    assert brief.agenda[0].item.id == floods


def test_open_questions_name_what_is_missing_concluded_or_lost(desk: Any) -> None:
    add_participant(
        desk.store,
        name="глава Центробанка",
        named=False,
        role="глава",
        affiliation="Центробанк",
        quote=desk.quote("Президент"),
    )
    add_participant(desk.store, name="Ильза Торн", affiliation="Морания")
    add_participant(desk.store, name="участники", kind=ParticipantKind.GROUP, quote=desk.quote("Участники"))
    off = add_meeting(desk.store, title="Беседа", status=MeetingStatus.CANCELLED, quote=desk.quote("улетит"))
    session = add_meeting(desk.store, title="Заседание", place="Лорна", quote=desk.quote("заседание"))
    link_quote(desk.store, session, desk.quote("в среду"), "when")
    set_fields(desk.store, session, {"when": "в среду"})
    note = add_note(desk.store, title="Волна", quote=desk.quote("🌊"))
    mark = desk.store.rows("annotation", exact="🌊")[0]["id"]
    with desk.store.step(Edit.MOVE_MARK):
        desk.store.update("annotation", mark, {"state": "orphan"})
    brief = compose_brief(desk.store)
    asked = {(question.kind.value, question.title, question.field) for question in brief.questions}
    assert asked == {
        ("empty field", "глава Центробанка", "name"),
        ("empty field", "Ильза Торн", "role"),
        ("no evidence", "Ильза Торн", ""),
        ("empty field", "Беседа", "participants"),
        ("empty field", "Заседание", "participants"),
        ("inferred", "Заседание", "when"),
        ("lost quote", "Волна", ""),
    }
    inferred = next(question for question in brief.questions if question.kind is QuestionKind.INFERRED)
    assert [brief.citations[number - 1].quote for number in inferred.citations] == ["в среду"]
    assert [citation.orphan for citation in brief.citations if citation.quote == "🌊"] == [True]
    assert {question.record for question in brief.questions} >= {off, session, note}
    assert _numbers_are_dense_and_by_first_use(brief)


def test_reports_are_compared_by_day_place_and_circle(desk: Any, take_in: Any) -> None:
    other = take_in(desk.store, OTHER, "k.txt")
    english = take_in(
        desk.store, "Council\nHarbour Wire, 10 March 2026\n\nIt sits in Lorna on 12 March 2026.\n", "h.txt"
    )
    session = add_meeting(desk.store, title="Заседание", place="Лорна", quote=desk.quote("заседание"))
    for quote, field in (
        (desk.quote("в среду"), "when"),
        (desk.quote("откроют"), "when"),
        (desk.quote("в Лорне"), "place"),
        (other.quote("в четверг, 12 марта"), "when"),
        (other.quote("12 марта"), "when"),
        (other.quote("в порту"), "place"),
        (other.quote("порту"), "place"),
        (english.quote("12 March 2026"), "when"),
        (english.quote("in Lorna"), "place"),
    ):
        link_quote(desk.store, session, quote, field)
    velin, torn, arren = (add_participant(desk.store, name=name) for name in ("Велин", "Торн", "Аррен"))
    for who, quote in (
        (velin, desk.quote("Арман Велин")),
        (velin, other.quote("Арман Велин")),
        (torn, desk.quote("Ильза Торн")),
        (arren, other.quote("Лейла Аррен")),
    ):
        add_to_meeting(desk.store, session, who, part=Part.ATTENDEE, quote=quote)
    lind = add_participant(desk.store, name="Линд")
    add_to_meeting(desk.store, session, lind, part=Part.ABSENT, quote=other.quote("Туда"))

    def found() -> list[tuple[str, str, str]]:
        return [_line(difference) for difference in _meeting(compose_brief(desk.store), "Заседание").disagreements]

    circle = [("participants", "Курьер Лорны", "Аррен"), ("participants", "Вестник", "Торн")]
    places = [("place", "Курьер Лорны", "в порту")]
    assert [line for line in found() if line[0] == "when"] == [("when", "Вестник", "2026-03-11")]
    assert [line for line in found() if line[0] == "place"] == places
    assert sorted(line for line in found() if line[0] == "participants") == sorted(circle)
    set_fields(desk.store, session, {"when": "2026-03-11"})
    assert {line[1:] for line in found() if line[0] == "when"} == {
        ("Курьер Лорны", "--03-12"),
        ("Harbour Wire", "2026-03-12"),
    }
    set_fields(desk.store, session, {"when": "12 марта 2026", "place": ""})
    assert [line[1:] for line in found() if line[0] == "when"] == [("Вестник", "2026-03-11")]
    assert [line[1] for line in found() if line[0] == "place"] == ["Вестник"]
    remove_from_meeting(desk.store, session, torn)
    assert not [line for line in found() if line[0] == "participants"]  # who names more does not deny the others


def _line(difference: Disagreement) -> tuple[str, str, str]:
    value = difference.value if difference.when is None else difference.when.value
    return difference.field, _name(difference.source), value


def test_marks_say_what_they_prove_who_set_them_and_their_number(desk: Any) -> None:
    name_analyst(desk.store, "Аналитик А")
    words = desk.quote("Арман Велин")
    velin = add_participant(desk.store, name="Велин", quote=words)
    add_note(desk.store, title="Кто?", quote=words)
    session = add_meeting(desk.store, title="Заседание", quote=desk.quote("заседание"))
    add_to_meeting(desk.store, session, velin, quote=desk.quote("Велин", 2))
    add_highlight(desk.store, desk.quote("🌊"), 3, body="волна")
    tagged = add_highlight(desk.store, desk.quote("13 марта"))
    with desk.store.step(Edit.ADD_TAG):
        desk.store.update("annotation", tagged, {"motivation": "tagging", "colour": 0})
    (text,) = compose_brief(desk.store).texts
    brief = compose_brief(desk.store)
    lines = [(mark.kind, mark.colour, mark.titles, mark.note, mark.creator) for mark in text.marks]
    assert lines == [
        (RecordKind.PARTICIPANT, 0, ("Велин", "Кто?"), "", "Аналитик А"),
        (RecordKind.MEETING, 0, ("Заседание",), "", "Аналитик А"),
        (None, 3, (), "волна", "Аналитик А"),
        (RecordKind.PARTICIPANT, 0, ("Велин",), "", "Аналитик А"),
        (None, 1, (), "", "Аналитик А"),
    ]
    assert [mark.number for mark in text.marks] == [1, 2, None, 3, None]
    assert brief.analyst == "Аналитик А"


def test_marks_of_records_outside_the_brief_are_left_out(desk: Any) -> None:
    add_note(desk.store, title="Заметка", quote=desk.quote("🌊"))
    add_tag(desk.store, "вода", "participant", add_participant(desk.store, name="Велин", quote=desk.quote("Велин")))
    (text,) = compose_brief(desk.store, tag="ВОДА").texts
    assert [mark.titles for mark in text.marks] == [("Велин",)]


def test_a_tag_brings_its_articles_and_its_records_with_what_proves_them(sample: Any) -> None:
    brief = compose_brief(sample, tag="транзит")
    assert brief.view == "транзит"
    assert {entry.meeting.title for entry in brief.meetings} == {"Переговоры о тарифах на транзит зерна"}
    assert {_name(source) for source in brief.sources} == {"Вестник", "Harbour Wire"}
    assert len(compose_brief(sample, tag="вода").sources) == 3
    empty = compose_brief(sample, tag="зерно")
    assert (empty.sources, empty.participants, empty.title) == ((), (), "")


def test_a_tagged_record_without_proof_brings_no_article(store: Any) -> None:
    add_tag(store, "вода", "note", add_note(store, title="Своя мысль"))
    brief = compose_brief(store, tag="вода")
    assert ([entry.note.title for entry in brief.notes], brief.sources) == (["Своя мысль"], ())


def test_a_tagged_record_whose_article_is_gone_brings_no_article(desk: Any) -> None:
    add_tag(desk.store, "вода", "note", add_note(desk.store, title="Мысль", quote=desk.quote("🌊")))
    with desk.store.step(Edit.DELETE_ARTICLE):
        desk.store.delete("article", desk.article)
    assert compose_brief(desk.store, tag="вода").sources == ()


def test_kinds_leave_the_others_out(sample: Any) -> None:
    brief = compose_brief(sample, kinds=[RecordKind.MEETING])
    assert (brief.participants, brief.agenda, brief.notes) == ((), (), ())
    assert {question.record_kind for question in brief.questions} == {RecordKind.MEETING}
    assert BriefSection.SOURCES in brief.sections


def test_what_points_to_nothing_any_more_is_passed_over(desk: Any) -> None:
    session = add_meeting(desk.store, title="Заседание", quote=desk.quote("заседание"))
    velin = add_participant(desk.store, name="Велин")
    place = add_to_meeting(desk.store, session, velin, quote=desk.quote("Велин"))
    flow = add_agenda_item(desk.store, title="Сток", parent=add_agenda_item(desk.store, title="Вода"))
    note = add_note(desk.store, title="Заметка", quote=desk.quote("🌊"))
    with desk.store.step(Edit.DELETE_RECORD):
        desk.store.delete("meeting_participant", place)
        desk.store.delete("note", note)
        desk.store.delete("agenda_item", desk.store.row("agenda_item", flow)["parent"])
    brief = compose_brief(desk.store)
    assert [entry.number for entry in brief.agenda] == ["1"]
    assert [mark.titles for mark in brief.texts[0].marks] == [("Заседание",)]
    assert compose_brief(desk.store, articles=[desk.article]).notes == ()


def test_the_title_is_the_one_given_or_what_most_articles_are_about(sample: Any, store: Any) -> None:
    assert compose_brief(sample, title="Вода").title == "Вода"
    assert compose_brief(sample).title == "Государственный визит Армана Велина в Моранию"
    assert compose_brief(store).title == ""


def test_the_same_article_named_twice_is_one_source(desk: Any) -> None:
    brief = compose_brief(desk.store, articles=[desk.article, desk.article], made="2026-03-10T15:41")
    assert (len(brief.sources), brief.made) == (1, "2026-03-10T15:41")


def test_an_unknown_article_or_language_makes_no_brief(desk: Any, tmp_path: Path) -> None:
    with pytest.raises(UnknownArticleError):
        compose_brief(desk.store, articles=[ArticleId("nowhere")])
    with pytest.raises(InvalidValueError, match="ru, en"):
        compose_brief(desk.store, language="fr")
    with pytest.raises(InvalidValueError, match="md, html, docx, pdf"):
        export_brief(compose_brief(desk.store), tmp_path / "brief.odt", "odt")
    assert list(tmp_path.glob("brief*")) == []


def test_a_brief_is_written_as_its_format_says(desk: Any, tmp_path: Path) -> None:
    add_note(desk.store, title="Волна", quote=desk.quote("🌊"))
    brief = compose_brief(desk.store, made="2026-03-10T15:41")
    path = export_brief(brief, tmp_path / "brief.md", "md")
    assert path.read_bytes() == WRITERS["md"].write(brief)
    assert set(FORMATS) == set(WRITERS)


def test_a_brief_of_one_report_says_its_own_day_and_that_of_the_others_as_theirs(sample: Any) -> None:
    entry = _meeting(compose_brief(sample, articles=[_source(sample, "Курьер")]), "Второе заседание")
    assert entry.meeting.when.value.endswith("03-12")
    assert "среду" not in entry.meeting.when.words
    assert entry.elsewhere is not None
    assert entry.elsewhere.value == "2026-03-11"
    assert not [other for other in entry.disagreements if other.field == "when"]
    assert all(entry.elsewhere is None for entry in compose_brief(sample).meetings)
