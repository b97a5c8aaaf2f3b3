"""`newsdesk compare` says as JSON and in columns what two reports tell of the same records."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from newsdesk.cli.main import main
from newsdesk.edits.comparing.comparison import compare
from newsdesk.edits.comparing.findings import keep_finding
from newsdesk.edits.workspace import open_workspace
from newsdesk.model.article import ArticleId

Run = Callable[..., str]

_ROW = {"kind", "records", "title", "verdict", "articles", "likeness", "score", "proposed", "finding", "fields"}


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command that must succeed, and gives what it printed."""

    def runs(*words: object) -> str:
        capfd.readouterr()
        assert main([str(word) for word in words]) == 0
        return capfd.readouterr().out

    return runs


@pytest.fixture
def workspace(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "sample.newsdesk"
    run("sample", path)
    return path


@pytest.fixture
def reports(workspace: Path, run: Run) -> dict[str, str]:
    listed = json.loads(run("articles", workspace, "--json"))
    return {article["source"]: article["id"] for article in listed}


def test_rows_are_listed_with_readings_and_the_quotes_that_stand_in_the_text(
    workspace: Path, reports: dict[str, str], run: Run
) -> None:
    asked = [reports["Агентство «Вестник»"], reports["Курьер Лорны"]]
    rows = json.loads(run("compare", workspace, *asked, "--json"))
    assert all(set(row) == _ROW for row in rows)
    session = next(row for row in rows if row["title"] == "Второе заседание Межгосударственного совета по воде")
    assert session["verdict"] == "differs"
    when = next(field for field in session["fields"] if field["name"] == "when")
    assert [(reading["article"], reading["value"]) for reading in when["readings"]] == [
        (asked[0], "2026-03-11"),
        (asked[1], "--03-12"),
    ]
    (quote,) = when["readings"][1]["quotes"]
    assert quote["exact"] == "в четверг, 12 марта"
    assert quote["end"] - quote["start"] == len(quote["exact"])
    only = next(row for row in rows if row["title"] == "Лейла Аррен")
    assert (only["verdict"], only["articles"]) == ("only", [asked[1]])


def test_columns_say_the_verdict_and_what_each_report_says(workspace: Path, reports: dict[str, str], run: Run) -> None:
    lines = run("compare", workspace, *reports.values()).splitlines()
    assert [line.split("\t")[0] for line in lines[:2]] == ["differs", "differs"]
    assert all(len(line.split("\t")) == 4 + len(reports) for line in lines)
    in_text = run("compare", workspace, "--text-order", *reports.values()).splitlines()
    assert sorted(in_text) == sorted(lines)
    assert in_text != lines


def test_a_kept_finding_is_named(workspace: Path, reports: dict[str, str], run: Run) -> None:
    asked = [ArticleId(article) for article in reports.values()]
    with open_workspace(workspace) as store:
        comparison = compare(store, asked)
        kept = keep_finding(store, comparison, comparison.rows[0], title="Круг не сходится")
    rows = json.loads(run("compare", workspace, *asked, "--json"))
    assert [row["finding"] for row in rows if row["finding"]] == [kept]


def test_one_report_or_one_that_is_not_there_is_refused(
    workspace: Path, reports: dict[str, str], capfd: pytest.CaptureFixture[str]
) -> None:
    article = reports["Harbour Wire"]
    for asked, said in (([article, article], "two articles or more"), ([article, "none"], "no article none")):
        capfd.readouterr()
        assert main(["compare", str(workspace), *asked]) == 2
        assert said in capfd.readouterr().err


def test_a_person_reads_the_words_of_a_day_and_no_cut_date(workspace: Path, reports: dict[str, str], run: Run) -> None:
    told = run("compare", workspace, reports["Агентство «Вестник»"], reports["Курьер Лорны"])
    assert "в четверг, 12 марта" in told
    assert "--03-12" not in told
