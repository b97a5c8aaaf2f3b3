"""The command line says how far analysts agree: as a table, as JSON, before and after they talked."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsdesk.cli.main import main
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.reviewing.reviews import judge, start_session
from newsdesk.edits.workspace import name_analyst
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.review import Judgement, SessionKind
from newsdesk.store import articles, reviews
from newsdesk.store.store import Store

Run = Callable[..., str]
REPORT = "Президент Эстерии Арман Велин и премьер-министр Ильза Торн откроют заседание в среду.\n"


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command, and gives what it printed; `code` is how it must end."""

    def runs(*words: object, code: int = 0) -> str:
        capfd.readouterr()
        assert main([str(word) for word in words]) == code
        printed = capfd.readouterr()
        assert (printed.err == "") is (code == 0)
        return printed.out or printed.err

    return runs


@pytest.fixture
def workspace(tmp_path: Path, run: Run) -> Path:
    """A report that two analysts annotated and handed in; then they talked, and one took over the other's role."""
    report, path = tmp_path / "report.txt", tmp_path / "desk.newsdesk"
    report.write_text(REPORT, encoding="utf-8")
    run("import", path, report)
    with Store.open(path) as store:
        article = ArticleId(str(store.rows("article")[0]["id"]))
        session = start_session(store, "Врозь", kind=SessionKind.INDEPENDENT, articles=[article])
    for analyst, name, role in (("a" * 32, "Лейла Аррен", "президент"), ("b" * 32, "Лорна Кест", "глава")):
        with Store.open(path, analyst=analyst) as store:
            name_analyst(store, name)
            for words in ("Арман Велин", "Ильза Торн"):
                record = add_participant(
                    store, name=words, role=role if "Велин" in words else "", quote=quote(store, words)
                )
                if words == "Ильза Торн":
                    set_fields(store, record, {"role": "премьер-министр"})
            judge(store, reviews.items(store, session)[0].id, Judgement.ACCEPTED)
    with Store.open(path, analyst="a" * 32) as store:
        (other,) = store.rows("participant", role="глава")
        set_fields(store, str(other["id"]), {"role": "президент"})  # type: ignore[arg-type]
    return path


def quote(store: Store, words: str) -> Quote:
    version = VersionId(str(store.rows("article")[0]["version"]))
    start = articles.text(store, version).index(words)
    return Quote(version=version, span=TextPositionSelector(start=start, end=start + len(words)))


def entries(run: Run, *words: object) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("agreement", *words, "--json"))
    return found


def role(found: list[dict[str, Any]]) -> dict[str, Any]:
    (one,) = (each for each in found if each["field"] == "role" and each["measure"].startswith("Cohen"))
    return one


def test_agreement_is_a_table_for_the_eye(workspace: Path, run: Run) -> None:
    heading, *lines = run("agreement", workspace).splitlines()
    assert heading.split()[:4] == ["measure", "kind", "field", "analysts"]
    assert lines[0].split("  ")[0] == "F1, exact spans"
    at = heading.index("value")
    assert {line[at : at + 6].strip() for line in lines} <= {"1.0000", "–"}
    assert "Лейла Аррен, Лорна Кест" in lines[0]


def test_before_and_after_they_talked(workspace: Path, run: Run) -> None:
    before, after = role(entries(run, workspace, "--review", "Врозь", "--handed-in")), role(entries(run, workspace))
    assert (before["value"], after["value"]) == (pytest.approx(1 / 3), 1.0)
    (parting,) = before["disagreements"]
    assert REPORT[parting["start"] : parting["end"]] == "Арман Велин"
    assert {who: said["fields"]["role"] for who, said in parting["readings"].items()} == {
        "a" * 32: "президент",
        "b" * 32: "глава",
    }
    assert after["disagreements"] == []
    assert [each["name"] for each in before["analysts"]] == ["Лейла Аррен", "Лорна Кест"]


def test_one_article_can_be_asked_for_and_what_is_not_there_is_said(workspace: Path, run: Run, tmp_path: Path) -> None:
    (article,) = json.loads(run("articles", workspace, "--json"))
    assert entries(run, workspace, "--article", article["id"]) == entries(run, workspace)
    assert "no article" in run("agreement", workspace, "--article", "нет", code=2)
    assert "no review session" in run("agreement", workspace, "--review", "нет", code=2)
    empty = tmp_path / "empty.newsdesk"
    run("import", empty, tmp_path / "report.txt")
    assert "two analysts annotated" in run("agreement", empty, code=2)
    assert "two analysts handed in" in run("agreement", empty, "--handed-in", code=2)
    assert entries(run, empty) == []
