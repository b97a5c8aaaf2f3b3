"""Blind sessions: nobody sees who made what, and whoever says something is told apart but not named."""

import json
from functools import partial
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.unit.edits.conftest import Desk, working_as

from newsdesk.cli.main import main
from newsdesk.edits.briefing.briefs import compose_brief
from newsdesk.edits.dossiers.dossiers import compose_dossier, export_dossier
from newsdesk.edits.errors import InvalidValueError, NotTheAuthorError, NotTheirsToEndError
from newsdesk.edits.exchanging.disputes import disputes
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.reviewing.agreement import agreement
from newsdesk.edits.reviewing.applying import apply_session
from newsdesk.edits.reviewing.queue import queue
from newsdesk.edits.reviewing.report import compose_report, export_report
from newsdesk.edits.reviewing.reviews import delete_session, edit_session, judge, say, start_session
from newsdesk.edits.workspace import name_analyst
from newsdesk.model.brief import BriefSection
from newsdesk.model.record import RecordId
from newsdesk.model.review import Judgement, SessionId, SessionKind, SessionState
from newsdesk.store.analysts import analysts
from newsdesk.store.search import search
from newsdesk.store.store import Store

NAMES = {"анна": "Анна Лорн", "борис": "Борис Торн"}


def named_in(words: str) -> set[str]:
    """The names and ids of analysts in some words."""
    return {told for told in (*NAMES, *NAMES.values()) if told in words}


def ended(store: Store, session: SessionId) -> None:
    """Let who began a session close it."""
    edit_session(store, session, state=SessionState.CLOSED)


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
    found = compose_dossier(desk.store, records["анна"])
    assert [each.verdict.reason for each in found.reviews] == ["домысел"] * 2
    assert [thread.first.body for thread in found.threads] == ["Откуда это?"] * 2
    assert found.analysts == {}
    path = export_dossier(found, desk.store.path.with_suffix(".md"), "md")
    assert "домысел" in path.read_text("utf-8")
    assert named_in(path.read_text("utf-8")) == set()


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


def test_what_a_blind_session_covers_names_nobody_until_it_ends(
    desk: Desk, session: SessionId, records: dict[str, RecordId]
) -> None:
    """The record, its quote and the tie between them, what was said and judged: all that a history or a view shows."""
    store, record = desk.store, records["анна"]
    tie = store.rows("evidence", row=record)[0]
    spoken = [str(comment["id"]) for comment in store.rows("comment", row=record)]
    given = [str(verdict["id"]) for verdict in store.rows("verdict")]
    rows = [record, str(tie["id"]), str(tie["annotation"]), session, *spoken, *given]
    known = analysts(store)
    assert {known.name("анна", row) for row in rows} == {""}
    assert all(known.hides("анна", row) for row in rows)
    assert known.name("анна", desk.article) == known.name("анна") == "Анна Лорн"
    with working_as(store, "анна"):
        assert {analysts(store).name("анна", row) for row in rows} == {"Анна Лорн"}
        assert analysts(store).hides("борис", record)
    ended(store, session)
    assert {analysts(store).name("анна", row) for row in rows} == {"Анна Лорн"}
    edit_session(store, session, state=SessionState.OPEN)
    assert analysts(store).hides("анна", record)
    apply_session(store, session)
    assert analysts(store).name("анна", record) == "Анна Лорн"


def test_of_an_article_all_that_is_marked_in_it_is_covered(desk: Desk, records: dict[str, RecordId]) -> None:
    store = desk.store
    start_session(store, "Врозь", kind=SessionKind.INDEPENDENT, articles=[desk.article], blind=True)
    marks = [str(mark["id"]) for mark in store.rows("annotation")]
    assert all(analysts(store).hides("анна", row) for row in (*records.values(), *marks, desk.article, desk.version))
    assert agreement(store).names == dict.fromkeys(NAMES, "")


def test_no_other_session_over_the_same_records_tells_the_names(
    desk: Desk, session: SessionId, records: dict[str, RecordId]
) -> None:
    seen = start_session(desk.store, "Открыто", records=list(records.values()))
    assert session
    entries = queue(desk.store, seen)
    assert {entry.maker for entry in entries} == {""}
    with working_as(desk.store, "анна"):
        judge(desk.store, entries[0].item.id, Judgement.ACCEPTED)
    assert list(compose_report(desk.store, seen).analysts.values()) == ["A"]


def test_every_command_that_tells_of_what_is_judged_keeps_the_names(
    store: Store, session: SessionId, records: dict[str, RecordId], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    record, path, out = records["анна"], str(store.path), tmp_path / "out"
    commands = (
        ("history", path, "--json"),
        ("history", path, "--record", record, "--json"),
        ("review", "list", path, "--json"),
        ("review", "queue", path, session, "--json"),
        ("review", "summary", path, session, "--json"),
        ("dossier", path, record, "--to", "md", "-o", str(out)),
        ("review", "report", path, session, "--to", "md", "-o", str(out)),
    )
    store.close()

    def told() -> list[set[str]]:
        found = []
        for command in commands:
            out.write_text("", "utf-8")
            assert main(list(command)) == 0
            lines = (capsys.readouterr().out + out.read_text("utf-8")).splitlines()
            found.append(named_in("\n".join(line for line in lines if "name analyst" not in line)))
        return found

    assert told() == [set()] * len(commands)
    assert main(["review", "close", path, session]) == 0
    assert all(told()[place] for place in (0, 1, 3, 4, 5, 6))


def test_the_texts_of_a_brief_name_none_who_marked_them(desk: Desk, session: SessionId) -> None:
    def makers() -> set[str]:
        brief = compose_brief(desk.store, sections=tuple(BriefSection))
        return {mark.creator for text in brief.texts for mark in text.marks}

    assert makers() == {""}
    ended(desk.store, session)
    assert makers() == set(NAMES.values())


def test_a_conflict_over_what_is_judged_names_no_other(
    desk: Desk, session: SessionId, records: dict[str, RecordId], tmp_path: Path
) -> None:
    store, item = desk.store, queue(desk.store, session)[0].item.id
    store.save_copy(tmp_path / "copy.newsdesk")
    with Store.open(tmp_path / "copy.newsdesk", analyst="борис") as other:
        set_fields(other, records["анна"], {"role": "посол"})
        judge(other, item, Judgement.ACCEPTED)
        with working_as(store, "борис"):
            judge(store, item, Judgement.SKIPPED)
        set_fields(store, records["анна"], {"role": "глава"})
        name_analyst(store, "Лейла Аррен")
        store.absorb(list(other.entries()))
    found = disputes(store)
    assert {one.field for one in found} >= {"role", "verdict"}
    assert not [one for one in found if named_in(one.title)]
    assert {choice.who for one in found for choice in one.choices} == {"", "Лейла Аррен"}
    ended(store, session)
    assert {choice.who for one in disputes(store) for choice in one.choices} == {"Борис Торн", "Лейла Аррен"}
    assert [one for one in disputes(store) if named_in(one.title)]


def test_a_search_by_analyst_finds_nothing_that_tells_who_made_it(desk: Desk, session: SessionId) -> None:
    assert search(desk.store, "Велин analyst:Анна") == []
    with working_as(desk.store, "анна"):
        assert search(desk.store, "Велин analyst:Анна")
    ended(desk.store, session)
    assert search(desk.store, "Велин analyst:Анна")


def test_only_who_began_a_session_ends_it_or_lets_names_be_seen(desk: Desk, session: SessionId) -> None:
    store = desk.store
    with working_as(store, "анна"):
        for change in (
            partial(edit_session, store, session, blind=False),
            partial(edit_session, store, session, state=SessionState.CLOSED),
            partial(delete_session, store, session),
        ):
            with pytest.raises(NotTheirsToEndError, match="only they can close it"):
                change()
        with pytest.raises(NotTheAuthorError):
            apply_session(store, session, on_behalf=True)
        edit_session(store, session, note="до среды")
    edit_session(store, session, blind=False)
    assert analysts(store).name("анна", session) == "Анна Лорн"


def test_the_package_of_a_blind_session_has_no_name_in_any_of_its_bytes(
    desk: Desk, session: SessionId, tmp_path: Path
) -> None:
    name_analyst(desk.store, "Лейла Аррен")
    write_package(tmp_path / "session.ndpack", pack(desk.store, session=session))
    with ZipFile(tmp_path / "session.ndpack") as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    assert "Откуда это?" in "".join(members.values())
    told = (*NAMES.values(), "Лейла Аррен")
    assert {name for name, text in members.items() if any(each in text for each in told)} == set()
