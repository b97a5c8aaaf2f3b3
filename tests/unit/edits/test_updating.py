"""A corrected article: what its annotations become, what waits, what the analyst decides, and that nothing is lost."""

import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.unit.anchoring.correcting import WORDS, Draft, add_paragraphs, article, drop_paragraphs, edit_words, spans

from newsdesk.edits.annotating.evidence import link_annotation, link_quote
from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.annotating.tags import add_tag
from newsdesk.edits.errors import InvalidValueError, UnknownArticleError, WrongSpanError
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.library.carrying import carry_late, update_article
from newsdesk.edits.library.placing import places, standing
from newsdesk.edits.library.tray import accept, attach, let_go, waiting
from newsdesk.edits.recording.marking import make_record
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.replaced_facts import replaced_facts, take_reading, take_readings
from newsdesk.edits.workspace import create_workspace
from newsdesk.importing import read_article
from newsdesk.model.annotation import Annotation, AnnotationId, TargetState, TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.carried import CarryResult, Update
from newsdesk.model.change import Row
from newsdesk.model.record import RecordKind
from newsdesk.model.when import When
from newsdesk.store import articles
from newsdesk.store.annotations import annotation, annotations_of, annotations_of_article
from newsdesk.store.carrying import marks_as_they_stood
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

FIRST = """Совет по воде соберётся

Агентство «Вестник», 10 марта 2026

Президент Эстерии Арман Велин откроет заседание 19 марта в Лорне.

Участники обсудят сток реки Арны и оповещение о паводках.

Премьер-министр Ильза Торн останется дома. Заседание закрытое.
"""
SECOND = FIRST.replace("19 марта", "20 марта").replace(
    "Участники обсудят сток реки Арны и оповещение о паводках.\n\n", ""
)
THIRD = f"Новость исправлена.\n\n{SECOND}"


@dataclass(frozen=True)
class Report:
    """An open workspace with one article, which is corrected."""

    store: Store
    article: ArticleId

    @property
    def version(self) -> VersionId:
        found = articles.article(self.store, self.article)
        assert found is not None
        return found.version

    def quote(self, words: str) -> Quote:
        start = articles.text(self.store, self.version).index(words)
        return Quote(version=self.version, span=TextPositionSelector(start=start, end=start + len(words)))

    def mark(self, words: str) -> AnnotationId:
        return add_highlight(self.store, self.quote(words))

    def update(self, text: str) -> Update:
        return update_article(self.store, self.article, read_article(text.encode(), file_name="b.txt"))

    def annotation(self, marked: AnnotationId) -> Annotation:
        found = annotation(self.store, marked)
        assert found is not None
        return found

    def results(self) -> dict[str, CarryResult]:
        return {quote.old.quote.exact: quote.result for quote in waiting(self.store, self.article)}

    def living(self) -> dict[str, list[Row]]:
        return {table: sorted(self.store.rows(table), key=lambda row: str(row["id"])) for table in TABLES}


def opened(path: Path, text: str = FIRST) -> Report:
    store = create_workspace(path)
    (added,) = add_articles(store, [read_article(text.encode(), file_name="a.txt")])
    return Report(store, added.article_id)


@pytest.fixture
def report(tmp_path: Path) -> Iterator[Report]:
    made = opened(tmp_path / "desk.newsdesk")
    yield made
    made.store.close()


def test_words_with_a_place_go_to_the_new_version_and_others_stay_where_they_stand(report: Report) -> None:
    first = report.version
    kept, changed, lost = report.mark("Арман Велин"), report.mark("19 марта"), report.mark("сток реки Арны")
    done = report.update(SECOND)
    assert (done.number, done.unchanged, done.version) == (2, False, report.version)
    assert {quote.annotation: quote.result for quote in done.carried} == {
        kept: CarryResult.EXACT,
        changed: CarryResult.CHANGED,
        lost: CarryResult.LOST,
    }
    told = {marked: report.annotation(marked).target for marked in (kept, changed, lost)}
    assert [told[marked].version for marked in (kept, changed, lost)] == [done.version, done.version, first]
    assert [told[marked].state for marked in (kept, changed, lost)] == [
        TargetState.EXACT,
        TargetState.CHANGED,
        TargetState.ORPHAN,
    ]
    assert told[changed].quote.exact == "20 марта"
    assert told[lost].quote.exact == "сток реки Арны"
    assert report.results() == {"19 марта": CarryResult.CHANGED, "сток реки Арны": CarryResult.LOST}
    assert report.store.check() == []


def test_the_text_of_the_current_version_changes_nothing(report: Report) -> None:
    report.mark("Арман Велин")
    before = report.living()
    done = report.update(FIRST)
    assert (done.unchanged, done.carried, done.number) == (True, (), 1)
    assert report.living() == before
    assert report.store.steps()[0].edit == "add highlight"


def test_undoing_an_update_takes_everything_back_and_redoing_brings_it_again(report: Report) -> None:
    for words in ("Арман Велин", "19 марта", "сток реки Арны"):
        make_record(report.store, RecordKind.PARTICIPANT, report.quote(words))
    before = report.living()
    report.update(SECOND)
    after = report.living()
    report.store.undo()
    assert report.living() == before
    assert waiting(report.store) == []
    report.store.redo()
    assert report.living() == after
    assert report.store.check() == []


def test_what_is_tied_to_an_annotation_stays_tied(report: Report) -> None:
    record = make_record(report.store, RecordKind.AGENDA_ITEM, report.quote("сток реки Арны"))
    meeting = add_meeting(report.store, title="Заседание", quote=report.quote("19 марта"))
    marked = annotations_of(report.store, report.version)[0].id
    add_tag(report.store, "срочно", "annotation", marked)
    ties, taggings = report.store.rows("evidence"), report.store.rows("tagging")
    report.update(SECOND)
    assert report.store.rows("evidence") == ties
    assert report.store.rows("tagging") == taggings
    assert report.store.row("agenda_item", record) is not None
    assert report.store.row("meeting", meeting) is not None


def test_an_older_version_shows_its_marks_as_they_stood(report: Report) -> None:
    first = report.version
    for words in ("сток реки Арны", "19 марта", "Арман Велин"):
        report.mark(words)
    before = annotations_of(report.store, first)
    report.update(SECOND)
    report.update(THIRD)
    shown = marks_as_they_stood(report.store, first)
    assert [(one.id, one.target.position, one.target.quote) for one in shown] == [
        (one.id, one.target.position, one.target.quote) for one in before
    ]


def test_going_back_to_an_older_text_makes_it_current_and_undecided_words_stand_where_they_stood(
    report: Report,
) -> None:
    for words in ("Арман Велин", "19 марта", "сток реки Арны"):
        report.mark(words)
    first, before = report.version, annotations_of(report.store, report.version)
    report.update(SECOND)
    done = report.update(FIRST)
    assert (done.version, done.number, report.version) == (first, 1, first)
    assert annotations_of(report.store, first) == before
    assert waiting(report.store) == []
    report.update(SECOND)
    assert report.results() == {"19 марта": CarryResult.CHANGED, "сток реки Арны": CarryResult.LOST}
    assert report.store.check() == []


def test_what_waits_goes_on_waiting_through_a_second_update(report: Report) -> None:
    kept, changed, lost = report.mark("Арман Велин"), report.mark("19 марта"), report.mark("сток реки Арны")
    report.update(SECOND)
    done = report.update(THIRD)
    assert report.results() == {"19 марта": CarryResult.CHANGED, "сток реки Арны": CarryResult.LOST}
    (changed_now, _) = waiting(report.store)
    assert (changed_now.annotation, changed_now.new) == (changed, report.annotation(changed).target)
    assert report.annotation(kept).target.version == report.annotation(changed).target.version == done.version
    report.update(f"{THIRD}\nУчастники обсудят сток реки Арны и оповещение о паводках.\n")
    assert report.annotation(lost).target.version == report.version
    assert "сток реки Арны" in report.results() or report.annotation(lost).target.state is TargetState.EXACT
    assert report.store.check() == []


def test_accepted_words_wait_no_longer_and_those_without_a_place_cannot_be_accepted(report: Report) -> None:
    changed, lost = report.mark("19 марта"), report.mark("сток реки Арны")
    report.update(SECOND)
    assert accept(report.store, [changed, lost]) == [changed]
    assert report.results() == {"сток реки Арны": CarryResult.LOST}
    assert report.annotation(changed).target.state is TargetState.EXACT
    report.update(THIRD)
    assert report.results() == {"сток реки Арны": CarryResult.LOST}


def test_lost_words_are_attached_by_selecting_others(report: Report) -> None:
    lost = report.mark("сток реки Арны")
    report.update(SECOND)
    there = report.quote("Заседание закрытое")
    attach(report.store, lost, there.span)
    assert waiting(report.store) == []
    target = report.annotation(lost).target
    assert (target.version, target.position, target.state) == (report.version, there.span, TargetState.EXACT)
    assert [mark.target.quote.exact for mark in marks_as_they_stood(report.store, _first(report))] == ["сток реки Арны"]
    with pytest.raises(WrongSpanError):
        attach(report.store, lost, TextPositionSelector(start=0, end=10**6))
    assert report.store.check() == []


def _first(report: Report) -> VersionId:
    return articles.versions(report.store, report.article)[0].id


@pytest.mark.parametrize("words", ["19 марта", "сток реки Арны"])
def test_words_let_go_keep_their_quote_and_are_passed_by_later(report: Report, words: str) -> None:
    marked = report.mark(words)
    report.update(SECOND)
    let_go(report.store, [marked])
    target = report.annotation(marked).target
    assert (target.version, target.quote.exact, target.state) == (_first(report), words, TargetState.ORPHAN)
    assert waiting(report.store) == []
    assert report.update(THIRD).carried == ()
    assert waiting(report.store) == []
    attach(report.store, marked, report.quote("Заседание закрытое").span)
    assert report.annotation(marked).target.version == report.version
    assert report.store.check() == []


@pytest.mark.parametrize("decide", [lambda s, m: accept(s, [m]), lambda s, m: let_go(s, [m])])
def test_a_decision_is_one_step_that_undo_takes_back(
    report: Report, decide: Callable[[Store, AnnotationId], object]
) -> None:
    marked = report.mark("19 марта")
    report.update(SECOND)
    before = report.living()
    decide(report.store, marked)
    assert report.living() != before
    report.store.undo()
    assert report.living() == before


def test_places_found_beforehand_are_used_unless_the_words_moved_since(report: Report) -> None:
    marked = report.mark("19 марта")
    imported = read_article(SECOND.encode(), file_name="b.txt")
    known = places(standing(report.store, report.article), imported.canonical.text)
    later = report.mark("Ильза Торн")
    update_article(report.store, report.article, imported, known)
    assert report.annotation(marked).target.quote.exact == "20 марта"
    assert report.annotation(later).target.version == report.version


def test_no_article_no_update(report: Report) -> None:
    with pytest.raises(UnknownArticleError):
        update_article(report.store, ArticleId("none"), read_article(b"a", file_name="a.txt"))


def test_a_replaced_date_is_put_up_with_both_readings_and_the_new_one_taken_in_one_step(report: Report) -> None:
    meeting = add_meeting(report.store, title="Заседание", when=When(words="19 марта", value="--03-19"))
    link_quote(report.store, meeting, report.quote("19 марта"), "when")
    report.update(SECOND)
    (fact,) = replaced_facts(report.store)
    assert (fact.record, fact.field, fact.result, fact.stored.value) == (
        meeting,
        "when",
        CarryResult.CHANGED,
        "--03-19",
    )
    assert (fact.old.words, fact.old.value) == ("19 марта", "--03-19")
    assert fact.new is not None
    assert (fact.new.words, fact.new.value) == ("20 марта", "--03-20")
    before = report.living()
    take_reading(report.store, fact)
    assert (report.store.row("meeting", meeting) or {})["when_value"] == "--03-20"
    assert replaced_facts(report.store) == []
    assert waiting(report.store) == []
    report.store.undo()
    assert report.living() == before
    accept(report.store, [fact.annotation])
    assert (report.store.row("meeting", meeting) or {})["when_value"] == "--03-19"
    assert replaced_facts(report.store) == []


def test_a_value_that_other_reports_prove_is_not_taken_for_the_one_that_was_replaced(report: Report) -> None:
    eleventh = When(words="11 марта", value="2026-03-11")
    meeting = add_meeting(report.store, title="Заседание", when=eleventh, place="Лорна")
    link_quote(report.store, meeting, report.quote("19 марта"), "when")
    person = make_record(report.store, RecordKind.PARTICIPANT, report.quote("Арман Велин"))
    report.update(SECOND.replace("Арман Велин", "Лейла Аррен"))
    theirs, own = sorted(replaced_facts(report.store), key=lambda fact: fact.is_the_records)
    assert (theirs.record, theirs.is_the_records, theirs.stored.value) == (meeting, False, "2026-03-11")
    assert (own.record, own.is_the_records) == (person, True)
    take_readings(report.store, [theirs, own])
    assert (report.store.row("meeting", meeting) or {})["when_value"] == "2026-03-11"
    assert (report.store.row("participant", person) or {})["name"] == "Лейла Аррен"
    assert replaced_facts(report.store) == [theirs]
    take_reading(report.store, theirs)
    assert (report.store.row("meeting", meeting) or {})["when_value"] == "--03-20"


def test_a_replaced_name_is_put_up_though_its_words_support_the_record_as_a_whole(report: Report) -> None:
    person = make_record(report.store, RecordKind.PARTICIPANT, report.quote("Арман Велин"))
    report.update(FIRST.replace("Арман Велин", "Лейла Аррен"))
    (fact,) = replaced_facts(report.store, report.article)
    assert (fact.field, fact.stored.value, fact.new and fact.new.value) == ("name", "Арман Велин", "Лейла Аррен")
    take_reading(report.store, fact)
    assert (report.store.row("participant", person) or {})["name"] == "Лейла Аррен"


def test_a_fact_whose_words_are_gone_has_no_new_reading(report: Report) -> None:
    make_record(report.store, RecordKind.AGENDA_ITEM, report.quote("сток реки Арны"))
    report.update(SECOND)
    (fact,) = replaced_facts(report.store)
    assert (fact.result, fact.new) == (CarryResult.LOST, None)
    with pytest.raises(InvalidValueError):
        take_reading(report.store, fact)


def test_words_that_still_say_the_same_are_no_replaced_fact(report: Report) -> None:
    person = add_participant(report.store, name="Велин", role="президент")
    link_quote(report.store, person, report.quote("Президент Эстерии"), "role")
    report.update(FIRST.replace("Президент Эстерии", "Президент Морании"))
    assert report.results() == {"Президент Эстерии": CarryResult.CHANGED}
    assert replaced_facts(report.store) == []


def test_a_text_that_is_a_version_of_an_article_is_there_already(report: Report) -> None:
    report.update(SECOND)
    (again,) = add_articles(report.store, [read_article(SECOND.encode(), file_name="b.txt")])
    assert (again.article_id, again.already_there) == (report.article, True)
    assert len(report.store.rows("article")) == 1


def copy_of(report: Report, path: Path) -> Store:
    """A second copy of the workspace, of another analyst."""
    copy = create_workspace(path)
    absorb(copy, report.store)
    return copy


def absorb(into: Store, other: Store) -> None:
    bodies = {
        version.body: articles.body(other, version.id)
        for row in other.rows("article")
        for version in articles.versions(other, str(row["id"]))
    }
    into.absorb(other.entries(), bodies)


def test_annotations_that_come_in_after_the_update_wait_until_they_are_carried(report: Report, tmp_path: Path) -> None:
    with copy_of(report, tmp_path / "copy.newsdesk") as copy:
        report.update(SECOND)
        theirs = Report(copy, report.article)
        changed, kept, lost = theirs.mark("19 марта"), theirs.mark("Ильза Торн"), theirs.mark("сток реки Арны")
        absorb(report.store, copy)
    tray = {quote.annotation: quote for quote in waiting(report.store)}
    assert {marked: quote.result for marked, quote in tray.items()} == {
        changed: CarryResult.CHANGED,
        kept: CarryResult.EXACT,
        lost: CarryResult.LOST,
    }
    assert all(quote.late for quote in tray.values())
    assert report.store.check() == []
    assert accept(report.store, [changed]) == [changed]
    assert report.annotation(changed).target.quote.exact == "20 марта"
    carry_late(report.store, report.article)
    assert report.annotation(kept).target.version == report.version
    assert report.results() == {"сток реки Арны": CarryResult.LOST}
    assert report.store.check() == []


def test_two_copies_that_update_to_the_same_text_are_one_after_a_merge(report: Report, tmp_path: Path) -> None:
    report.mark("19 марта")
    with copy_of(report, tmp_path / "copy.newsdesk") as copy:
        theirs = Report(copy, report.article)
        report.update(SECOND)
        theirs.update(SECOND)
        absorb(copy, report.store)
        absorb(report.store, copy)
        assert report.living() == theirs.living()
        assert len(articles.versions(copy, report.article)) == 2
        assert report.results() == {"19 марта": CarryResult.CHANGED}
        assert report.store.check() == copy.check() == []


def test_two_copies_that_update_to_different_texts_stay_sound(report: Report, tmp_path: Path) -> None:
    marked = [report.mark(words) for words in ("Арман Велин", "19 марта", "сток реки Арны", "Ильза Торн")]
    with copy_of(report, tmp_path / "copy.newsdesk") as copy:
        theirs = Report(copy, report.article)
        report.update(SECOND)
        theirs.update(f"Другое начало.\n\n{FIRST}".replace("Ильза Торн", "Лейла Аррен"))
        absorb(copy, report.store)
        absorb(report.store, copy)
        assert report.living() == theirs.living()
        assert report.store.check() == copy.check() == []
        assert len({quote.annotation for quote in waiting(report.store)}) == len(waiting(report.store))
        carry_late(report.store, report.article)
        assert report.store.check() == []
    assert {one.id for one in annotations_of_article(report.store, report.article)} == set(marked)


@pytest.mark.parametrize("seed", range(6))
def test_any_row_of_updates_and_decisions_stays_sound_and_is_undone_to_the_start(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    report = opened(tmp_path / "desk.newsdesk", article(chance, "ru", 3_000, boilerplate=0.3))
    text = articles.text(report.store, report.version)
    for span in spans(chance, text, 12):
        marked = add_highlight(report.store, Quote(version=report.version, span=span))
        if chance.random() < 0.5:
            person = add_participant(report.store, name=chance.choice(WORDS["ru"]))
            link_annotation(report.store, person, marked)
    states = [report.living()]
    for _ in range(8):
        act = chance.choice((_corrects, _corrects, _accepts, _attaches, _lets_go, _takes))
        steps = len(report.store.steps())
        act(chance, report)
        assert report.store.check() == []
        if len(report.store.steps()) > steps:
            states.append(report.living())
    for state in reversed(states[:-1]):
        report.store.undo()
        assert report.living() == state
    report.store.close()


def _corrects(chance: random.Random, report: Report) -> None:
    draft = Draft(articles.text(report.store, report.version))
    edit_words(chance, draft, "ru", 0.05)
    drop_paragraphs(chance, draft, 0.1)
    add_paragraphs(chance, draft, "ru", 0.1)
    report.update(draft.text.replace("\n", "\n\n"))


def _accepts(chance: random.Random, report: Report) -> None:
    accept(report.store, [quote.annotation for quote in waiting(report.store) if chance.random() < 0.5])


def _attaches(chance: random.Random, report: Report) -> None:
    for quote in itertools.islice(waiting(report.store), 1):
        (span,) = spans(chance, articles.text(report.store, report.version), 1)
        attach(report.store, quote.annotation, span)


def _lets_go(chance: random.Random, report: Report) -> None:
    let_go(report.store, [quote.annotation for quote in waiting(report.store) if chance.random() < 0.3])


def _takes(_: random.Random, report: Report) -> None:
    for fact in itertools.islice(replaced_facts(report.store), 1):
        if fact.new and fact.new.value:
            take_reading(report.store, fact)
