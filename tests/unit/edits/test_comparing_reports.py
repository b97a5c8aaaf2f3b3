"""Comparing the reports of a workspace, pairing and parting their records, keeping findings."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.briefing.briefs import compose_brief
from newsdesk.edits.comparing.comparison import compare
from newsdesk.edits.comparing.duplicates import likely_duplicates
from newsdesk.edits.comparing.findings import delete_finding, edit_finding, keep_finding
from newsdesk.edits.comparing.gaps import gaps_of_workspace
from newsdesk.edits.errors import InvalidValueError, UnknownArticleError, UnknownRecordError, UnlikeRecordsError
from newsdesk.edits.library.articles import delete_article
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.merging import merge_records
from newsdesk.edits.recording.pairings import pair_records, part_records
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record
from newsdesk.edits.recording.splitting import split_merged
from newsdesk.exporting.compose import page_of
from newsdesk.exporting.page import PagePart
from newsdesk.exporting.vocabulary import NBSP
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import Brief, BriefSection
from newsdesk.model.comparison import ComparedRow, Comparison, Likeness, RowOrder, Verdict
from newsdesk.model.gap import GapKind
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store import articles
from newsdesk.store.findings import findings, findings_about
from newsdesk.store.store import Store

FIRST = """Совет по воде соберётся в среду
Агентство «Вестник», 10 марта 2026

Заседание совета по воде откроют в среду президент Арман Велин и министр транспорта Якоб Линд.
"""
SECOND = """Заседание совета по воде перенесено
«Курьер Лорны», 9 марта 2026

Совет по воде соберётся в четверг, 12 марта. Приедут Armana Velin и Лейла Аррен.
"""


class TwoReports:
    """A workspace with two reports that tell of one meeting, each with records of its own."""

    def __init__(self, store: Store, take_in: Any) -> None:
        self.store = store
        self.one, self.other = take_in(store, FIRST, "one.txt"), take_in(store, SECOND, "other.txt")
        with_quote = self.one.quote
        self.velin = add_participant(store, name="Арман Велин", role="президент", quote=with_quote("Арман Велин"))
        self.session = add_meeting(
            store, title="Заседание совета по воде", quote=with_quote("Заседание совета по воде")
        )
        link_quote(store, self.session, with_quote("в среду", 2), "when")
        self.arman = add_participant(store, name="Arman Velin", quote=self.other.quote("Armana Velin"))
        self.council = add_meeting(store, title="Совет по воде", quote=self.other.quote("Совет по воде"))
        link_quote(store, self.council, self.other.quote("в четверг, 12 марта"), "when")

    def compared(self, order: RowOrder = RowOrder.VERDICT) -> Comparison:
        return compare(self.store, [self.one.article, self.other.article], order)

    def row(self, record: RecordId) -> ComparedRow:
        return next(row for row in self.compared().rows if record in row.records)

    def keep(self, title: str = "День не сходится", note: str = "") -> Any:
        comparison = self.compared()
        row = next(row for row in comparison.rows if self.session in row.records)
        return keep_finding(self.store, comparison, row, "when", title=title, note=note)


@pytest.fixture
def reports(store: Store, take_in: Any) -> TwoReports:
    return TwoReports(store, take_in)


def test_two_reports_of_one_meeting_are_proposed_as_a_pair_and_differ_in_the_day(reports: TwoReports) -> None:
    row = reports.row(reports.session)
    assert row.records == (reports.session, reports.council)
    assert row.proposed
    assert row.verdict is Verdict.DIFFERS
    when = row.field("when")
    assert when is not None
    assert [reading.value for reading in when.readings] == ["2026-03-11", "--03-12"]
    assert [[quote.exact for quote in reading.quotes] for reading in when.readings] == [
        ["в среду"],
        ["в четверг, 12 марта"],
    ]
    person = reports.row(reports.velin)
    assert (person.likeness, person.records) == (Likeness.OTHER_SCRIPT, (reports.velin, reports.arman))


def test_a_pairing_is_confirmed_and_parted_and_undone(reports: TwoReports) -> None:
    store = reports.store
    pair_records(store, reports.council, reports.session)
    assert reports.row(reports.session).likeness is Likeness.CONFIRMED
    part_records(store, reports.session, reports.council)
    assert reports.row(reports.session).records == (reports.session,)
    assert len(store.rows("pairing")) == 1
    store.undo()
    assert reports.row(reports.session).likeness is Likeness.CONFIRMED
    store.undo()
    assert reports.row(reports.session).proposed
    assert not store.rows("pairing")


def test_only_two_records_of_one_kind_are_paired(reports: TwoReports) -> None:
    for first, second in ((reports.velin, reports.session), (reports.velin, reports.velin)):
        with pytest.raises(UnlikeRecordsError):
            pair_records(reports.store, first, second)
    with pytest.raises(UnknownRecordError):
        part_records(reports.store, reports.velin, RecordId("none"))


def test_what_was_said_of_a_record_goes_over_when_it_is_merged_and_comes_back_when_split(reports: TwoReports) -> None:
    store = reports.store
    third = add_participant(store, name="Велин")
    part_records(store, reports.arman, third)
    pair_records(store, reports.velin, reports.arman)
    before = {row["id"]: dict(row) for row in store.rows("pairing")}
    merge_records(store, reports.velin, reports.arman)
    (left,) = store.rows("pairing")
    assert {left["first"], left["second"], left["verdict"]} == {reports.velin, third, "different"}
    split_merged(store, reports.arman)
    assert {row["id"]: dict(row) for row in store.rows("pairing")} == before


def test_what_was_said_of_a_record_goes_with_it(reports: TwoReports) -> None:
    pair_records(reports.store, reports.velin, reports.arman)
    delete_record(reports.store, reports.arman)
    assert not reports.store.rows("pairing")


def test_likely_duplicates_of_the_workspace_are_the_pairs_of_the_reports_but_for_those_parted(
    reports: TwoReports,
) -> None:
    found = {frozenset((pair.first, pair.second)) for pair in likely_duplicates(reports.store)}
    assert frozenset((reports.velin, reports.arman)) in found
    part_records(reports.store, reports.velin, reports.arman)
    found = {frozenset((pair.first, pair.second)) for pair in likely_duplicates(reports.store)}
    assert frozenset((reports.velin, reports.arman)) not in found


def test_a_comparison_of_an_article_that_is_gone_is_refused(reports: TwoReports) -> None:
    with pytest.raises(UnknownArticleError):
        compare(reports.store, [reports.one.article, ArticleId("none")])


def test_a_finding_keeps_what_each_version_says_with_its_words(reports: TwoReports) -> None:
    store = reports.store
    kept = reports.keep(" День  не сходится ", "спросить ")
    (found,) = findings(store)
    assert found.id == kept
    assert (found.kind, found.records, found.field) == (
        RecordKind.MEETING,
        (reports.session, reports.council),
        "when",
    )
    assert (found.title, found.note) == ("День не сходится", "спросить")
    assert [(reading.version, reading.value) for reading in found.readings] == [
        (reports.one.version, "2026-03-11"),
        (reports.other.version, "--03-12"),
    ]
    words = [
        [
            (store.row("annotation", str(tie["annotation"])) or {})["exact"]
            for tie in store.rows("evidence", row=reading.id)
        ]
        for reading in found.readings
    ]
    assert words == [["в среду"], ["в четверг, 12 марта"]]
    row = reports.row(reports.session)
    when = row.field("when")
    assert when is not None
    assert (when.finding, row.finding) == (kept, None)


def test_a_silent_report_is_a_reading_without_a_value_and_a_record_without_own_words_lends_its_quotes(
    reports: TwoReports,
) -> None:
    comparison = reports.compared()
    row = next(row for row in comparison.rows if reports.velin in row.records)
    keep_finding(reports.store, comparison, row, "role", title="Должность названа в одном")
    (found,) = findings_about(reports.store, [reports.arman])
    assert [reading.value for reading in found.readings] == ["президент", ""]
    ties = [reports.store.rows("evidence", row=reading.id) for reading in found.readings]
    assert list(map(len, ties)) == [1, 0]


def test_a_finding_needs_a_title_and_a_field_that_is_told(reports: TwoReports) -> None:
    comparison = reports.compared()
    row = comparison.rows[0]
    for field, title in (("when", "  "), ("country", "Страна")):
        with pytest.raises(InvalidValueError):
            keep_finding(reports.store, comparison, row, field, title=title)
    assert not findings(reports.store)


def test_a_finding_is_edited_and_deleted_with_all_that_hangs_on_it_and_undone(reports: TwoReports) -> None:
    store = reports.store
    before = reports.other.living()
    kept = reports.keep()
    edit_finding(store, kept, title="Среда или четверг", note="проверить")
    (found,) = findings(store)
    assert (found.title, found.note) == ("Среда или четверг", "проверить")
    with pytest.raises(InvalidValueError):
        edit_finding(store, kept, title=" ")
    delete_finding(store, kept)
    assert reports.other.living() == before
    store.undo()
    assert findings(store) == [found]
    with pytest.raises(UnknownRecordError):
        delete_finding(store, RecordId("none"))  # type: ignore[arg-type]


def test_a_finding_outlives_its_records_and_cites_itself(reports: TwoReports) -> None:
    store = reports.store
    reports.keep()
    delete_record(store, reports.session)
    delete_record(store, reports.council)
    (found,) = findings(store)
    assert found.records == (reports.session, reports.council)
    brief = compose_brief(store)
    (said,) = brief.findings
    assert said.subject == ""
    assert [[brief.citations[number - 1].quote for number in reading.citations] for reading in said.readings] == [
        ["в среду"],
        ["в четверг, 12 марта"],
    ]
    assert not store.check()


def test_a_finding_follows_its_records_when_they_are_merged_and_split(reports: TwoReports) -> None:
    store = reports.store
    reports.keep()
    merge_records(store, reports.session, reports.council)
    assert findings(store)[0].records == (reports.session,)
    assert reports.row(reports.session).field("when").finding  # type: ignore[union-attr]
    split_merged(store, reports.council)
    assert findings(store)[0].records == (reports.session, reports.council)


def _lines(brief: Brief) -> list[str]:
    part = next(part for part in page_of(brief).sections if isinstance(part, PagePart))
    return ["".join(run.text + run.then for run in line.line).replace(NBSP, " ").strip() for line in part.body]  # type: ignore[union-attr]


def test_a_brief_says_what_each_report_says_and_says_a_kept_difference_once(reports: TwoReports) -> None:
    store = reports.store
    merge_records(store, reports.session, reports.council)
    assert [other.field for meeting in compose_brief(store).meetings for other in meeting.disagreements] == ["when"]
    reports.keep("Заседание совета по воде: день не сходится")
    brief = compose_brief(store)
    assert not [other for meeting in brief.meetings for other in meeting.disagreements]
    assert not [question for question in brief.questions if question.disagreement]
    assert _lines(brief) == [
        "≠ Заседание совета по воде: день не сходится",
        "Агентство «Вестник»: ср, 11 марта 2026",
        "«Курьер Лорны»: 12 марта",
    ]
    without = compose_brief(store, sections=[BriefSection.MEETINGS])
    assert [other.field for meeting in without.meetings for other in meeting.disagreements] == ["when"]


def test_a_brief_has_only_the_findings_of_its_own_reports(reports: TwoReports) -> None:
    reports.keep()
    assert not compose_brief(reports.store, articles=[reports.one.article]).findings
    assert compose_brief(reports.store, articles=[reports.one.article, reports.other.article]).findings


def test_a_finding_cites_the_version_that_it_was_kept_of_when_a_report_is_corrected(reports: TwoReports) -> None:
    store = reports.store
    reports.keep()
    corrected = SECOND.replace("в четверг, 12 марта", "в среду, 11 марта")
    update_article(store, reports.other.article, read_article(corrected.encode(), file_name="other.txt"))
    brief = compose_brief(store)
    (said,) = brief.findings
    cited = [brief.citations[number - 1] for reading in said.readings for number in reading.citations]
    assert [(citation.quote, citation.source.version_number) for citation in cited] == [
        ("в среду", 1),
        ("в четверг, 12 марта", 1),
    ]
    assert said.readings[1].value == "--03-12"
    (entry,) = [entry for entry in page_of(brief).citations if entry.number == cited[1].number]
    assert "версия 1" in entry.place
    comparison = reports.compared()
    assert comparison.sources[1].version_number == 2
    row = next(row for row in comparison.rows if reports.session in row.records)
    assert row.field("when").verdict is Verdict.IN_SENSE  # type: ignore[union-attr]


def test_the_sample_says_where_its_reports_differ(sample: Store) -> None:
    reports = {article.source: article.id for article in articles.articles(sample)}
    order = ["Агентство «Вестник»", "Курьер Лорны", "Harbour Wire"]
    comparison = compare(sample, [reports[name] for name in order])
    told = {
        (row.title, field.field) for row in comparison.rows for field in row.fields if field.verdict is Verdict.DIFFERS
    }
    assert told == {
        ("Второе заседание Межгосударственного совета по воде", "when"),
        ("Государственный визит Армана Велина в Моранию", "participants"),
    }
    assert sum(comparison.counts.values()) == len(comparison.rows)


@given(order=st.permutations((0, 1, 2)))
@settings(max_examples=6)
def test_the_sample_says_the_same_whichever_way_round_its_reports_stand(built_sample: Any, order: list[int]) -> None:
    with Store.open(built_sample, read_only=True) as store:
        listed = [article.id for article in articles.articles(store)]
        turned = compare(store, [listed[place] for place in order])
        straight = compare(store, listed)
        assert turned.counts == straight.counts
        assert {(row.records[0], row.verdict) for row in turned.rows if len(row.records) == 1} == {
            (row.records[0], row.verdict) for row in straight.rows if len(row.records) == 1
        }


def test_a_field_that_only_the_record_says_is_a_reading_where_one_report_tells_of_it(
    store: Store, take_in: Any
) -> None:
    one, other = take_in(store, FIRST, "one.txt"), take_in(store, SECOND, "other.txt")
    lind = add_participant(store, name="Якоб Линд", role="министр транспорта", quote=one.quote("Якоб Линд"))
    add_agenda_item(store, title="вода", quote=other.quote("воде"))
    (row,) = [row for row in compare(store, [one.article, other.article]).rows if lind in row.records]
    assert row.verdict is Verdict.ONLY
    assert row.told == (0,)
    role = row.field("role")
    assert role is not None
    assert (role.readings[0].value, role.readings[0].quotes, bool(role.readings[1])) == (
        "министр транспорта",
        (),
        False,
    )
    link_quote(store, lind, Quote(version=other.version, span=other.span("Лейла Аррен")))
    (row,) = [row for row in compare(store, [one.article, other.article]).rows if lind in row.records]
    assert row.field("role") is None


def test_words_that_are_lost_tell_nothing(store: Store, take_in: Any) -> None:
    one, other = take_in(store, FIRST, "one.txt"), take_in(store, SECOND, "other.txt")
    arren = add_participant(store, name="Лейла Аррен", quote=other.quote("Лейла Аррен"))
    shorter = SECOND.replace(" и Лейла Аррен", "")
    update_article(store, other.article, read_article(shorter.encode(), file_name="other.txt"))
    assert not [row for row in compare(store, [one.article, other.article]).rows if arren in row.records]


def test_what_is_missing_names_likely_duplicates(reports: TwoReports) -> None:
    found = [gap for gap in gaps_of_workspace(reports.store) if gap.kind is GapKind.DUPLICATE]
    assert {frozenset((gap.record, gap.other)) for gap in found} >= {frozenset((reports.velin, reports.arman))}
    part_records(reports.store, reports.velin, reports.arman)
    found = [gap for gap in gaps_of_workspace(reports.store) if gap.kind is GapKind.DUPLICATE]
    assert frozenset((reports.velin, reports.arman)) not in {frozenset((gap.record, gap.other)) for gap in found}


def test_a_finding_outlives_its_article_without_the_words(reports: TwoReports) -> None:
    store = reports.store
    reports.keep()
    delete_article(store, reports.other.article)
    (said,) = compose_brief(store).findings
    assert [(reading.value, len(reading.citations)) for reading in said.readings] == [("2026-03-11", 1), ("--03-12", 0)]
    assert not store.check()
    delete_article(store, reports.one.article)
    assert not compose_brief(store).findings
    assert findings(store)
