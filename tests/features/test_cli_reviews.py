"""The command line reviews: a session begun, judged by several, summed up, applied, reported and undone."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsdesk.cli.main import main
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.change import Edit
from newsdesk.model.review import Judgement
from newsdesk.store.store import Store

Run = Callable[..., str]
OTHER = "b" * 32


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command, and gives what it printed; `code` is how it must end."""

    def runs(*words: object, code: int = 0) -> str:
        capfd.readouterr()
        assert main(["review", *(str(word) for word in words)]) == code
        printed = capfd.readouterr()
        assert (printed.err == "") is (code == 0)
        return printed.out or printed.err

    return runs


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """The sample workspace with a session over its participants."""
    path = tmp_path / "sample.newsdesk"
    assert main(["sample", str(path)]) == 0
    return path


@pytest.fixture
def session(workspace: Path, run: Run) -> str:
    return run("start", workspace, "--name", "Неделя 11", "--kind", "participant").strip()


def entries(run: Run, *words: object) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run(*words, "--json"))
    return found


def judged_by_another(workspace: Path, item: str, judgement: Judgement, reason: str = "") -> None:
    from newsdesk.edits.reviewing.reviews import judge
    from newsdesk.model.review import ItemId

    with Store.open(workspace, analyst=OTHER) as store:
        judge(store, ItemId(item), judgement, reason=reason)


def test_a_session_is_judged_summed_up_applied_and_undone(workspace: Path, session: str, run: Run) -> None:
    first, second, third, *_ = entries(run, "queue", workspace)
    assert (first["place"], first["table"], first["state"]) == (1, "participant", "undecided")
    run("verdict", workspace, 1, "accept", "--seconds", 30)
    run("verdict", workspace, session, second["id"], "reject", "--reason", "не та роль", "--comment", "Проверьте.")
    run("verdict", workspace, "Неделя 11", 3, "change", "--set", "role=министр воды", "--note", "по «Вестнику»")
    judged_by_another(workspace, second["id"], Judgement.REJECTED, "не та роль")
    judged_by_another(workspace, third["id"], Judgement.ACCEPTED)
    states = {entry["place"]: entry["state"] for entry in entries(run, "queue", workspace, "Неделя 11")}
    assert (states[1], states[2], states[3]) == ("incomplete", "agree, open", "disagree")
    told = json.loads(run("summary", workspace, "--json"))
    assert told["reasons"] == {"не та роль": 2}
    assert {each["judged"] for each in told["reviewers"]} == {2, 3}
    assert (told["comments"], told["open_threads"]) == (1, 1)
    assert "reason\tне та роль\t2" in run("summary", workspace)
    applied = json.loads(run("apply", workspace, "--json"))
    assert applied["deleted"] == [second["id"]]
    assert applied["changed"] == [{"item": third["id"], "fields": ["role"]}]
    again = json.loads(run("apply", workspace, "--json"))
    assert (again["accepted"], again["changed"], again["deleted"]) == ([], [], [])
    with open_workspace(workspace, read_only=True) as store:
        assert store.row("participant", second["record"]) is None
        assert (store.row("participant", third["record"]) or {})["role"] == "министр воды"
    assert main(["undo", str(workspace)]) == 0
    (held,) = entries(run, "list", workspace)
    assert (held["id"], held["state"], held["judged"]) == (session, "open", 3)
    assert main(["check", str(workspace)]) == 0


def test_what_is_lacking_in_a_verdict_is_said_as_a_person_would(workspace: Path, session: str, run: Run) -> None:
    assert session
    assert run("verdict", workspace, 1, "reject", code=2).strip() == (
        "A rejection needs a reason: say in a few words what is wrong."
    )
    assert run("verdict", workspace, 1, "change", code=2).strip() == (
        "A change needs a proposal: name at least one field and its new value."
    )


def test_only_its_author_applies_a_session_but_on_their_behalf(
    workspace: Path, session: str, run: Run, tmp_path: Path
) -> None:
    assert session
    with Store.open(workspace, analyst=OTHER) as store, store.step(Edit.EDIT_REVIEW):
        store.update("review_session", session, {"creator": OTHER})
    said = run("apply", workspace, code=2)
    assert "was begun by somebody else; send your verdicts back to them." in said
    assert json.loads(run("apply", workspace, "--on-behalf", "--json"))["deleted"] == []
    independent = run("start", workspace, "--name", "Врозь", "--independent").strip()
    for words in (
        ("apply", workspace, independent),
        ("report", workspace, independent, "--to", "md", "-o", tmp_path / "r.md"),
        ("verdict", workspace, independent, 1, "reject", "--reason", "нет"),
    ):
        assert "annotate articles on their own" in run(*words, code=2)


def test_a_verdict_is_skipped_taken_back_and_commented_on(workspace: Path, session: str, run: Run) -> None:
    run("verdict", workspace, 1, "skip")
    assert entries(run, "queue", workspace)[-1]["place"] == 1
    assert run("queue", workspace).splitlines()[-1].startswith("1\t")
    run("verdict", workspace, 1, "back")
    assert entries(run, "queue", workspace)[0]["own"] is None
    assert "You have no verdict on the item" in run("verdict", workspace, 1, "back", code=2)
    run("verdict", workspace, 1, "comment", "--comment", "Кто это?", "--session", session)
    (entry,) = [each for each in entries(run, "queue", workspace) if each["open_threads"]]
    assert (entry["place"], entry["state"]) == (1, "undecided")
    assert len(entries(run, "queue", workspace, "--state", "accepted")) == 0


@pytest.mark.parametrize(
    "words",
    [
        ("verdict", 1, "reject"),
        ("verdict", 1, "change"),
        ("verdict", 1, "change", "--set", "nosuch=1"),
        ("verdict", 1, "comment"),
        ("verdict", 1, "perhaps"),
        ("verdict", 99, "accept"),
        ("verdict", "²", "accept"),
        ("verdict", 1),
        ("verdict", 1, "back"),
        ("summary", "nosuch"),
        ("start", "--name", "Пусто", "--query", "kind:note нетникакого"),
        ("start", "--name", "Когда", "--only", "changed"),
        ("report", "--to", "md", "-o", "x.md", "--analyst", "Никто"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_changes_nothing(
    workspace: Path, session: str, run: Run, words: tuple[object, ...]
) -> None:
    command, *rest = words
    before = entries(run, "queue", workspace)
    assert len(run(command, workspace, *rest, code=2).splitlines()) == 1
    assert entries(run, "queue", workspace) == before
    assert len(entries(run, "list", workspace)) == 1
    del session


def test_which_of_several_sessions_is_meant_must_be_said(workspace: Path, session: str, run: Run) -> None:
    other = run("start", workspace, "--name", "Проба", "--sample", 3, "--seed", 7, "--blind").strip()
    assert other in run("queue", workspace, code=2)
    assert len(entries(run, "queue", workspace, "Проба")) == 3
    assert {entry["maker"] for entry in entries(run, "queue", workspace, other)} == {None}
    assert {each["id"] for each in entries(run, "list", workspace)} == {session, other}


def test_a_report_is_written_in_each_format(workspace: Path, session: str, run: Run, tmp_path: Path) -> None:
    run("verdict", workspace, 1, "reject", "--reason", "не та роль")
    for form in ("md", "html", "docx", "pdf"):
        run("report", workspace, session, "--to", form, "--language", "en", "-o", tmp_path / f"report.{form}")
        assert (tmp_path / f"report.{form}").stat().st_size > 500
    assert "rejects it – не та роль" in (tmp_path / "report.md").read_text("utf-8")
