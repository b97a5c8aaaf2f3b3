"""Blind sessions: nobody sees who made what, and whoever says something is told apart but not named."""

import json
from pathlib import Path

import pytest
from tests.unit.edits.conftest import Desk, working_as

from newsdesk.cli.main import main
from newsdesk.edits.dossiers.dossiers import compose_dossier
from newsdesk.edits.errors import InvalidValueError
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.reviewing.agreement import agreement
from newsdesk.edits.reviewing.queue import queue
from newsdesk.edits.reviewing.report import compose_report, export_report
from newsdesk.edits.reviewing.reviews import judge, say, start_session
from newsdesk.edits.workspace import name_analyst
from newsdesk.model.record import RecordId
from newsdesk.model.review import Judgement, SessionId, SessionKind
from newsdesk.store.store import Store

NAMES = {"анна": "Анна Лорн", "борис": "Борис Торн"}


@pytest.fixture
def records(desk: Desk) -> dict[str, RecordId]:
    """A record of each of two analysts who have names."""
    made = {}
    for (who, name), words in zip(NAMES.items(), ("Арман Велин", "Ильза Торн"), strict=True):
        with working_as(desk.store, who):
            name_analyst(desk.store, name)
            made[who] = add_participant(desk.store, name=words, quote=desk.quote(words))
    desk.store.name = ""
    return made


@pytest.fixture
def session(desk: Desk, records: dict[str, RecordId]) -> SessionId:
    """A blind session over both, which both judged and spoke about."""
    session = start_session(desk.store, "Вслепую", records=list(records.values()), blind=True)
    for who in NAMES:
        with working_as(desk.store, who):
            for entry in queue(desk.store, session):
                judge(desk.store, entry.item.id, Judgement.REJECTED, reason="домысел")
                say(desk.store, entry.item.id, "Откуда это?")
    return session


def test_a_report_tells_reviewers_apart_and_names_none(desk: Desk, session: SessionId, tmp_path: Path) -> None:
    report = compose_report(desk.store, session)
    assert sorted(report.analysts.values()) == ["A", "B"]
    for form in ("md", "html"):
        words = export_report(report, tmp_path / f"report.{form}", form).read_text("utf-8")
        assert not [name for name in NAMES.values() if name in words]


def test_the_dossier_of_a_record_says_what_was_said_and_not_by_whom(
    desk: Desk, session: SessionId, records: dict[str, RecordId]
) -> None:
    assert queue(desk.store, session)
    found = compose_dossier(desk.store, records["анна"]).reviews
    assert [(each.verdict.reason, each.verdict.reviewer) for each in found] == [("домысел", "")] * 2


def test_only_the_author_may_ask_for_the_records_of_somebody_else(desk: Desk, session: SessionId) -> None:
    assert [item.title for item in compose_report(desk.store, session, analyst="борис").items] == ["Ильза Торн"]
    with working_as(desk.store, "анна"):
        assert [item.title for item in compose_report(desk.store, session, analyst="анна").items] == ["Арман Велин"]
        with pytest.raises(InvalidValueError):
            compose_report(desk.store, session, analyst="борис")


def test_the_command_line_names_neither_makers_nor_reviewers(
    store: Store, session: SessionId, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(store.path)
    store.close()
    assert main(["review", "queue", path, session, "--json"]) == 0
    queued = json.loads(capsys.readouterr().out)
    assert {entry["maker"] for entry in queued} == {None}
    verdicts = [verdict for entry in queued for verdict in entry["verdicts"]]
    assert {verdict["name"] for verdict in verdicts} == {"Analyst A", "Analyst B"}
    assert {verdict["reviewer"] for verdict in verdicts} == {None}
    for arguments in (("--json",), ()):
        assert main(["review", "summary", path, session, *arguments]) == 0
        words = capsys.readouterr().out
        assert not [name for name in (*NAMES, *NAMES.values()) if name in words]
        assert all(name in words for name in ("Analyst A", "Analyst B"))


@pytest.mark.usefixtures("records")
def test_agreement_over_a_blind_session_names_nobody(desk: Desk) -> None:
    store = desk.store
    for blind in (False, True):
        session = start_session(store, "Врозь", kind=SessionKind.INDEPENDENT, articles=[desk.article], blind=blind)
        for who in NAMES:
            with working_as(store, who):
                judge(store, queue(store, session)[0].item.id, Judgement.ACCEPTED)
        named = NAMES if not blind else dict.fromkeys(NAMES, "")
        assert agreement(store, session=session).names == named
