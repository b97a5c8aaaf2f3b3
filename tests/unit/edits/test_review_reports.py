"""The report on a review: what was changed in somebody's records, by whom and why, in each language and format."""

import io
import os
import re
import zipfile
from pathlib import Path

import pytest
from tests.unit.edits.conftest import working_as

from newsdesk.edits.dossiers.dossiers import compose_dossier
from newsdesk.edits.errors import InvalidValueError, UnknownSessionError
from newsdesk.edits.recording.history import record_history
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.records import records_called, set_fields
from newsdesk.edits.reviewing.applying import apply_session
from newsdesk.edits.reviewing.queue import queue
from newsdesk.edits.reviewing.report import compose_report, export_report
from newsdesk.edits.reviewing.reviews import delete_session, judge, say, start_session
from newsdesk.exporting.dossier import dossier_page
from newsdesk.exporting.page import PagePart, PartLine
from newsdesk.exporting.review_report import report_page
from newsdesk.exporting.words_review import REVIEW_WORDS
from newsdesk.exporting.writers import WRITERS
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordKind
from newsdesk.model.review import Judgement, Left, SessionId
from newsdesk.model.review_report import ReviewReport
from newsdesk.store.store import Store

ACCEPT, REJECT, CHANGE = Judgement.ACCEPTED, Judgement.REJECTED, Judgement.CHANGED
COUNCIL = "Второе заседание Межгосударственного совета по воде"
LANGUAGES = ["ru", "en", "kk"]
MADE = "2026-03-12T18:00"
GOLDEN = Path(__file__).parents[2] / "golden"
B, C = "b" * 32, "c" * 32


@pytest.fixture
def session(sample: Store) -> SessionId:
    """Two reviewers and the author judged some of the sample's records."""
    with sample.step(Edit.NAME_ANALYST):
        for who, name in ((sample.analyst, "Аналитик А"), (B, "Аналитик Б"), (C, "Аналитик В")):
            sample.insert("analyst", who, {"name": name})
            sample.update("analyst", who, {"name": name})
    with working_as(sample, B):
        add_note(sample, title="Позже")
    session = start_session(sample, "Неделя 11", note="Проверить даты и роли.")
    found = {entry.title: entry.item.id for entry in queue(sample, session)}
    with working_as(sample, B):
        change = {"when": "12 марта 2026", "status": "confirmed"}
        judge(sample, found[COUNCIL], CHANGE, proposal=change, note="«Курьер» называет четверг", seconds=120)
        judge(sample, found["Кто приедет"], REJECT, reason="не из статьи", seconds=40)
        judge(sample, found["Лейла Аррен"], ACCEPT, seconds=20)
        judge(sample, found["Якоб Линд"], REJECT, reason="не та роль")
        judge(sample, found["Транзит"], ACCEPT)
        judge(sample, found["Ильза Торн"], REJECT, reason="не та роль")
        asked = say(sample, found["Лейла Аррен"], "Должность названа только в одной статье?")
    with working_as(sample, C):
        judge(sample, found[COUNCIL], CHANGE, proposal={"status": "confirmed"})
        judge(sample, found["Кто приедет"], REJECT, reason="домысел")
        judge(sample, found["Якоб Линд"], ACCEPT)
        say(sample, found["Лейла Аррен"], "Да, в «Вестнике».", parent=asked)
    (thorn,) = records_called(sample, RecordKind.PARTICIPANT, "Ильза Торн")
    set_fields(sample, thorn, {"role": "премьер-министр Морании"})
    return session


def dated(report: str) -> str:
    """A text without the day on which the test ran, which comments bear."""
    return re.sub(r"(\d{2}\.\d{2}\.20\d{2}|\d{1,2}\s[A-Z][a-z]{2}\s20\d{2})", _unless_of_march, report)


def _unless_of_march(found: re.Match[str]) -> str:
    return found[0] if re.search(r"03\.2026|Mar\s2026", found[0]) else "TODAY"


def check(name: str, made: str) -> None:
    path = GOLDEN / name
    if os.environ.get("NEWSDESK_UPDATE_GOLDEN"):
        path.write_text(made, "utf-8")
    assert made == path.read_text("utf-8")


def composed(store: Store, session: SessionId, **options: str) -> ReviewReport:
    return compose_report(store, session, made=MADE, **options)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_of_an_applied_session_is_as_it_was_in_markdown_html_and_word(
    sample: Store, session: SessionId, language: str
) -> None:
    apply_session(sample, session)
    page = report_page(composed(sample, session, language=language))
    check(f"review-{language}.md", dated(WRITERS["md"].write_page(page).decode()))
    html = re.sub(r"<style>.*?</style>", "<style></style>", WRITERS["html"].write_page(page).decode(), flags=re.DOTALL)
    check(f"review-{language}.html", dated(html))
    with zipfile.ZipFile(io.BytesIO(WRITERS["docx"].write_page(page))) as package:
        xml = package.read("word/document.xml").decode()
    check(f"review-{language}-document.xml", dated(re.sub(r"(</w:(?:p|tr|tbl)>)", r"\1\n", xml)))
    assert WRITERS["pdf"].write_page(page).startswith(b"%PDF")


def test_a_report_says_of_each_record_what_it_came_to_by_whom_and_why(sample: Store, session: SessionId) -> None:
    ahead = {item.title: item for item in composed(sample, session).items}
    assert ahead[COUNCIL].came_to is CHANGE
    assert not ahead[COUNCIL].done
    apply_session(sample, session)
    report = composed(sample, session)
    found = {item.title: item for item in report.items}
    assert {title: item.came_to for title, item in found.items() if item.in_full} == {
        COUNCIL: CHANGE,
        "Кто приедет": REJECT,
        "Лейла Аррен": ACCEPT,
        "Якоб Линд": Left.DISAGREE,
        "Ильза Торн": Left.CHANGED_SINCE,
    }
    first, second = found[COUNCIL].verdicts
    assert (report.analysts[first.reviewer], first.note) == ("Аналитик Б", "«Курьер» называет четверг")
    told = [(change.field, change.old, change.new) for change in first.proposal]
    assert told == [("status", "planned", "confirmed"), ("when", "2026-03-11", "2026-03-12")]
    assert second.reviewer == C
    assert found[COUNCIL].done
    assert [verdict.reason for verdict in found["Кто приедет"].verdicts] == ["не из статьи", "домысел"]
    assert found["Кто приедет"].words
    assert not found["Кто приедет"].citations
    (thread,) = found["Лейла Аррен"].threads
    assert [answer.body for answer in thread.answers] == ["Да, в «Вестнике»."]
    ((field, old, new),) = [(each.field, each.old, each.new) for each in found["Ильза Торн"].changed]
    assert (field, old != new, new) == ("role", True, "премьер-министр Морании")


def test_a_rejection_that_the_author_overruled_or_that_came_too_late_is_told_with_its_reason(
    sample: Store, session: SessionId
) -> None:
    found = {entry.title: entry.item.id for entry in queue(sample, session)}
    judge(sample, found["Якоб Линд"], ACCEPT)
    apply_session(sample, session)
    with working_as(sample, C):
        judge(sample, found["Транзит"], REJECT, reason="слишком общо")
    page = report_page(composed(sample, session))
    (part,) = [each for each in page.sections if isinstance(each, PagePart) and each.name == "talked"]
    told = "\n".join(run.text for line in part.body if isinstance(line, PartLine) for run in line.line)
    assert "отклоняет – не та роль" in told
    assert "отклоняет – слишком общо" in told


def test_quotes_are_listed_only_of_records_of_which_there_is_something_to_say(
    sample: Store, session: SessionId
) -> None:
    report = composed(sample, session)
    cited = {number for item in report.items for number in item.citations}
    assert cited == {citation.number for citation in report.citations} != set()
    assert not any(item.citations for item in report.items if not item.in_full)


def test_a_report_can_be_limited_to_the_records_of_one_analyst(sample: Store, session: SessionId) -> None:
    own = composed(sample, session, analyst=sample.analyst)
    assert (own.whose, len(own.items)) == ("Аналитик А", own.summary.total - 1)
    others = composed(sample, session, analyst=B)
    assert [item.title for item in others.items] == ["Позже"]
    waiting, undecided = [part for part in report_page(others).sections if isinstance(part, PagePart)]
    assert (waiting.body, len(undecided.body)) == ((), 1)


def test_what_came_to_something_after_applying_is_not_said_to_be_done(sample: Store, session: SessionId) -> None:
    apply_session(sample, session)
    lind = next(entry for entry in queue(sample, session) if entry.title == "Якоб Линд")
    judge(sample, lind.item.id, REJECT, reason="не та роль")
    titles = [part.title for part in report_page(composed(sample, session)).sections if isinstance(part, PagePart)]
    assert titles[:3] == ["Удалено", "Изменено", "Отклонено, будет удалено"]


def test_a_report_is_written_whole_and_only_where_it_can_be(sample: Store, session: SessionId, tmp_path: Path) -> None:
    report = composed(sample, session)
    assert export_report(report, tmp_path / "report.md", "md").read_text("utf-8").startswith("# Неделя 11")
    with pytest.raises(InvalidValueError):
        export_report(report, tmp_path / "report.odt", "odt")
    with pytest.raises(InvalidValueError):
        composed(sample, session, language="de")
    with pytest.raises(UnknownSessionError):
        composed(sample, SessionId("x"))


def test_a_rejection_reaches_the_author_in_the_dossier_of_the_record(sample: Store, session: SessionId) -> None:
    (thorn,) = records_called(sample, RecordKind.PARTICIPANT, "Ильза Торн")
    lines = [
        (line.label, "".join(run.text + run.then for run in line.line))
        for part in dossier_page(compose_dossier(sample, thorn, made=MADE)).sections
        if isinstance(part, PagePart) and part.name == "reviews"
        for line in part.body
        if isinstance(line, PartLine)
    ]
    ((who, said),) = lines
    assert who.startswith("Аналитик Б, ")
    (given,) = [entry for entry in record_history(sample, thorn) if entry.table == "verdict"]
    assert (given.analyst, given.fields["reason"]) == (B, "не та роль")
    assert said.startswith("отклоняет – не та роль · Неделя 11")
    delete_session(sample, session)
    assert compose_dossier(sample, thorn, made=MADE).reviews == ()


def test_reasons_that_have_a_key_are_told_in_the_language_of_the_report(sample: Store, session: SessionId) -> None:
    transit = next(entry for entry in queue(sample, session) if entry.title == "Транзит")
    judge(sample, transit.item.id, REJECT, reason="wrong date")
    told = {language: report_page(composed(sample, session, language=language)).facts for language in LANGUAGES}
    said = {language: dict(facts)[REVIEW_WORDS[language].reasons] for language, facts in told.items()}
    assert "не та дата (1)" in said["ru"]
    assert "күні қате (1)" in said["kk"]
    assert "wrong date (1)" in said["en"]


def test_how_a_time_is_known_is_told_in_the_language_of_the_report(sample: Store, session: SessionId) -> None:
    (council,) = records_called(sample, RecordKind.MEETING, COUNCIL)
    set_fields(sample, council, {"when": "март 2026"})
    told = WRITERS["md"].write_page(report_page(composed(sample, session))).decode("utf-8")
    assert "точность даты: день → **месяц**" in told
    assert "основание даты: выведено → **сказано**" in told
    assert "из чего выведена дата: считая от даты статьи → **пусто**" in told


def test_what_was_said_of_a_record_that_applying_deleted_is_not_called_resolved(sample: Store, tmp_path: Path) -> None:
    session = start_session(sample, "Неделя 12")
    entry = next(each for each in queue(sample, session) if each.title == "Лейла Аррен")
    judge(sample, entry.item.id, REJECT, reason="домысел")
    say(sample, entry.item.id, "Кто это сказал?")
    for gone in (False, True):
        if gone:
            apply_session(sample, session)
        export_report(compose_report(sample, session, language="en"), tmp_path / "r.md", "md")
        (line,) = [each for each in (tmp_path / "r.md").read_text("utf-8").splitlines() if "Кто это сказал?" in each]
        assert ("open" in line) is not gone
        assert "resolved" not in line
