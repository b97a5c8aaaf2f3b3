"""What pictures show of a workspace: read by a few queries, within a scope, with what reports disagree on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.annotating.tags import add_tag, tag_id
from newsdesk.edits.briefing.briefs import compose_brief
from newsdesk.edits.briefing.picture_words import picture_words
from newsdesk.edits.briefing.pictures import agenda_matrix, mentions, participant_network, timed_meetings
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.sample import build_sample
from newsdesk.edits.workspace import create_workspace
from newsdesk.exporting.drawing_svg import drawing_svg
from newsdesk.exporting.writers import WRITERS
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import USUAL_SECTIONS, BriefSection
from newsdesk.model.drawing import Lead
from newsdesk.model.record import MeetingStatus, RecordId
from newsdesk.picturing.matrix import matrix_drawing
from newsdesk.picturing.network import network_drawing
from newsdesk.picturing.placing import place
from newsdesk.picturing.sparkline import Period
from newsdesk.picturing.timeline import timeline
from newsdesk.store.articles import article, body
from newsdesk.store.pictures import PictureScope, quote_counts
from newsdesk.store.store import Store

GOLDEN = Path(__file__).parents[2] / "golden"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    made = build_sample(tmp_path_factory.mktemp("pictures") / "sample.newsdesk")
    yield made
    made.close()


def test_a_timeline_knows_what_two_reports_disagree_on(sample: Store) -> None:
    council = next(each for each in timed_meetings(sample) if each.title.startswith("Второе заседание"))
    assert council.value == "2026-03-11"
    assert [(reading.value, reading.source) for reading in council.readings] == [("2026-03-12", "Курьер Лорны")]
    assert sample.row("annotation", council.readings[0].annotation) is not None


def test_a_day_without_a_year_is_placed_by_its_articles_and_said_so(sample: Store) -> None:
    speaker = next(each for each in timed_meetings(sample) if "председателем" in each.title)
    assert (speaker.value, speaker.assumed, speaker.said) == ("2026-03-13", True, "13\N{NO-BREAK SPACE}марта")


def test_spellings_of_one_place_share_a_lane(sample: Store) -> None:
    store = sample
    first = add_meeting(store, title="Один", place="Верхняя Арна")
    second = add_meeting(store, title="Два", place="в Верхней Арне")
    found = {each.id: each.place for each in timed_meetings(store)}
    store.undo()
    store.undo()
    assert found[first] == found[second] == "Верхняя Арна"


def test_people_are_tied_by_meetings_and_by_paragraphs(sample: Store) -> None:
    network = participant_network(sample)
    names = {person.id: person.name for person in network.people}
    ties = {frozenset((names[tie.first], names[tie.second])): tie for tie in network.ties}
    tie = ties[frozenset(("Арман Велин", "Ильза Торн"))]
    assert tie.meetings == 2
    assert tie.paragraphs >= 2
    order = [person.id for person in network.people]
    assert all(order.index(tie.first) < order.index(tie.second) for tie in network.ties)
    assert next(iter(network.people)).name == "Арман Велин"


def test_two_who_are_named_in_different_paragraphs_are_not_tied(tmp_path: Path) -> None:
    text = "Арман Велин прилетел. С ним Лейла Аррен.\n\nИльза Торн ждала.\n"
    with create_workspace(tmp_path / "two.newsdesk") as store:
        added = add_articles(store, [read_article(text.encode(), file_name="two.md")])[0].article_id
        found = article(store, added)
        assert found is not None
        words = body(store, found.version)[1].text
        made = []
        for name in ("Арман Велин", "Лейла Аррен", "Ильза Торн"):
            start = words.index(name)
            span = TextPositionSelector(start=start, end=start + len(name))
            made.append(add_participant(store, name=name, quote=Quote(version=found.version, span=span)))
        ties = participant_network(store).ties
    assert [({tie.first, tie.second}, tie.meetings, tie.paragraphs) for tie in ties] == [({made[0], made[1]}, 0, 1)]


def test_a_scope_leaves_out_what_other_articles_say(sample: Store) -> None:
    articles = [str(row["id"]) for row in sample.rows("article", order="imported,id")]
    everything = participant_network(sample)
    for each in articles:
        scope = PictureScope(articles=(each,))
        here = participant_network(sample, scope)
        assert 0 < len(here.people) < len(everything.people)
        assert sum(tie.weight for tie in here.ties) < sum(tie.weight for tie in everything.ties)
        assert len(timed_meetings(sample, scope)) < len(timed_meetings(sample))
        assert agenda_matrix(sample, scope).subjects
    assert participant_network(sample, PictureScope(first="2030")).people == ()
    add_tag(sample, "порт", "article", articles[0])
    tagged = participant_network(sample, PictureScope(tag=tag_id("порт")))
    assert tagged == participant_network(sample, PictureScope(articles=(articles[0],)))
    sample.undo()


def test_the_matrix_counts_meetings_on_whose_agenda_an_item_stands(sample: Store) -> None:
    matrix = agenda_matrix(sample)
    titles = {subject.title: subject for subject in matrix.subjects}
    people = {person.name: person for person in matrix.people}
    flow = titles["Распределение стока в засушливый период"]
    assert matrix.at(flow.id, people["Арман Велин"].id).meetings == 1
    assert not matrix.is_gap(titles["Вода реки Арны"])
    assert matrix.people[0].name == "Арман Велин"


def test_mentions_count_each_quote_for_a_record_once_by_the_dates_of_articles(sample: Store) -> None:
    network = participant_network(sample)
    for person in network.people[:4]:
        bars, period = mentions(sample, person.id)
        assert period is Period.WEEK
        places = [str(place["id"]) for place in sample.rows("meeting_participant", participant=person.id)]
        quotes = {tie["annotation"] for row in (person.id, *places) for tie in sample.rows("evidence", row=row)}
        assert sum(count for _, count in bars) == len(quotes)


def test_a_quote_that_proves_two_fields_of_a_record_counts_once(tmp_path: Path) -> None:
    with create_workspace(tmp_path / "one.newsdesk") as store:
        imported = read_article("Президент Арман Велин.\n".encode(), file_name="one.md")
        found = article(store, add_articles(store, [imported])[0].article_id)
        assert found is not None
        quote = Quote(version=found.version, span=TextPositionSelector(start=0, end=21))
        made = add_participant(store, name="Арман Велин", quote=quote, field="name")
        link_quote(store, made, quote, "role")
        assert quote_counts(store) == {made: 1}


def test_a_status_that_this_program_does_not_know_is_planned(sample: Store) -> None:
    assert {each.status for each in timed_meetings(sample)} <= set(MeetingStatus)
    assert RecordId("") not in {each.id for each in timed_meetings(sample)}


def test_a_brief_has_pictures_only_when_asked(sample: Store) -> None:
    assert BriefSection.PICTURES not in USUAL_SECTIONS
    assert compose_brief(sample).pictures == ()
    brief = compose_brief(sample, language="en", sections=tuple(BriefSection), made="2026-03-20 10:00")
    assert [picture.title for picture in brief.pictures] == [
        "Timeline of meetings",
        "Network of participants",
        "Agenda by participant",
    ]
    html = WRITERS["html"].write(brief).decode()
    assert html.count("<svg ") == 3
    assert "<script" not in html
    markdown = WRITERS["md"].write(brief).decode()
    assert "| When | Meeting | Status |" in markdown
    assert "<svg" not in markdown


def test_a_brief_on_one_article_draws_only_what_it_says(sample: Store) -> None:
    chosen = ArticleId(str(sample.rows("article", order="imported,id")[0]["id"]))
    brief = compose_brief(sample, articles=[chosen], sections=(BriefSection.PICTURES,))
    shown = {spot.target.id for spot in brief.pictures[0].drawing.spots if spot.target.lead is Lead.RECORD}
    assert shown == {each.id for each in timed_meetings(sample, PictureScope(articles=(chosen,)))}


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_pictures_stand_in_documents(sample: Store, form: str) -> None:
    plain = WRITERS[form].write(compose_brief(sample, sections=(BriefSection.SOURCES,)))
    drawn = WRITERS[form].write(compose_brief(sample, sections=(BriefSection.PICTURES, BriefSection.SOURCES)))
    assert len(drawn) > len(plain) + 10_000


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("kind", ["timeline", "network", "matrix"])
def test_the_pictures_of_the_sample_are_as_they_were(sample: Store, kind: str, language: str) -> None:
    """`NEWSDESK_UPDATE_GOLDEN=1` writes them anew."""
    import os

    words = picture_words(language)
    match kind:
        case "timeline":
            drawing = timeline(timed_meetings(sample, language=language), words, width=900)
        case "network":
            network = participant_network(sample)
            drawing = network_drawing(network, place(network), words, size=(900, 600))
        case _:
            drawing = matrix_drawing(agenda_matrix(sample), words, width=900)
    file = GOLDEN / f"picture-{kind}-{language}.svg"
    if os.environ.get("NEWSDESK_UPDATE_GOLDEN"):
        file.write_text(drawing_svg(drawing), "utf-8")
    assert drawing_svg(drawing) == file.read_text("utf-8")
