"""The command line updates an article, lists its versions and says how they differ."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from newsdesk.cli.main import main

FIRST = "Совет по воде\n\nПрезидент Арман Велин прибудет 19 марта в Лорну.\n\nУчастники обсудят сток Арны.\n"
SECOND = "Совет по воде\n\nУточнено.\n\nПрезидент Арман Велин прибудет 20 марта в Лорну.\n"

Run = Callable[..., str]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command, and gives what it printed, on stdout or, of one that says something, on stderr."""

    def runs(*words: object, code: int = 0, said: bool = False) -> str:
        capfd.readouterr()
        assert main([str(word) for word in words]) == code
        printed = capfd.readouterr()
        assert bool(printed.err) is said
        return printed.err if said else printed.out

    return runs


@pytest.fixture
def workspace(tmp_path: Path, run: Run) -> Path:
    """A workspace with one article, in which a name, a date and a matter are recorded."""
    (tmp_path / "first.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "second.txt").write_text(SECOND, encoding="utf-8")
    path = tmp_path / "desk.newsdesk"
    run("import", path, tmp_path / "first.txt")
    text = run("text", tmp_path / "first.txt").removesuffix("\n")

    def anchor(words: str) -> dict[str, object]:
        return {"start": text.index(words), "end": text.index(words) + len(words), "text": words}

    records = {
        "participants": [{"id": "p", "name": "Арман Велин", "anchor": anchor("Арман Велин")}],
        "agenda_items": [{"id": "g", "text": "Сток Арны", "anchor": anchor("сток Арны")}],
        "meetings": [{"id": "m", "text": "Приезд", "when_anchor": anchor("19 марта"), "date": "19 марта"}],
    }
    (tmp_path / "records.json").write_text(json.dumps(records), encoding="utf-8")
    run("annotate", path, "--article", article(run, path), tmp_path / "records.json")
    return path


def article(run: Run, workspace: Path) -> str:
    return str(json.loads(run("articles", workspace, "--json"))[0]["id"])


def test_update_says_of_each_annotation_what_became_of_it(workspace: Path, tmp_path: Path, run: Run) -> None:
    found = article(run, workspace)
    carried = json.loads(run("update", workspace, "--article", found, tmp_path / "second.txt", "--json"))
    new = run("text", tmp_path / "second.txt")
    old = run("text", tmp_path / "first.txt")
    told = {one["old"]["exact"]: one for one in carried}
    assert {words: one["result"] for words, one in told.items()} == {
        "Арман Велин": "exact",
        "19 марта": "changed",
        "сток Арны": "lost",
    }
    assert told["19 марта"]["new"]["exact"] == "20 марта"
    assert told["сток Арны"]["new"] is None
    for one in carried:
        assert set(one) == {"id", "result", "old", "new"}
        assert old[one["old"]["start"] : one["old"]["end"]] == one["old"]["exact"]
        if one["new"]:
            assert new[one["new"]["start"] : one["new"]["end"]] == one["new"]["exact"]
    run("check", workspace)
    run("undo", workspace)
    assert [one["number"] for one in json.loads(run("versions", workspace, "--article", found, "--json"))] == [1]


def test_the_current_text_again_changes_nothing_and_says_so(workspace: Path, tmp_path: Path, run: Run) -> None:
    found = article(run, workspace)
    assert "nothing was changed" in run("update", workspace, "--article", found, tmp_path / "first.txt", said=True)
    assert len(json.loads(run("versions", workspace, "--article", found, "--json"))) == 1


def test_versions_are_listed_first_to_last(workspace: Path, tmp_path: Path, run: Run) -> None:
    found = article(run, workspace)
    run("update", workspace, "--article", found, tmp_path / "second.txt")
    versions = json.loads(run("versions", workspace, "--article", found, "--json"))
    assert [(one["number"], one["file"], one["current"]) for one in versions] == [
        (1, "first.txt", False),
        (2, "second.txt", True),
    ]
    assert [one["characters"] for one in versions] == [len(FIRST.replace("\n\n", "\n")) - 1, len(SECOND) - 3]
    assert run("versions", workspace, "--article", found).count("\n") == 2
    run("update", workspace, "--article", found, tmp_path / "first.txt")
    versions = json.loads(run("versions", workspace, "--article", found, "--json"))
    assert [one["current"] for one in versions] == [True, False]


def test_diff_gives_pieces_that_are_both_texts_and_lines_of_what_changed(
    workspace: Path, tmp_path: Path, run: Run
) -> None:
    found = article(run, workspace)
    run("update", workspace, "--article", found, tmp_path / "second.txt")
    pieces = json.loads(run("diff", workspace, "--article", found, "--json"))
    assert "".join(one["new"]["exact"] for one in pieces if one["new"]) == run("text", tmp_path / "second.txt")
    lines = run("diff", workspace, "--article", found).splitlines()
    assert lines == ["inserted\t\tУточнено.", "replaced\t19\t20", "deleted\tУчастники обсудят сток Арны.\t"]
    back = run("diff", workspace, "--article", found, "--from", "2", "--to", "1").splitlines()
    assert "replaced\t20\t19" in back


def test_what_cannot_be_updated_or_compared_is_said(workspace: Path, tmp_path: Path, run: Run) -> None:
    found = article(run, workspace)
    (tmp_path / "empty.txt").write_text("")
    refused = {
        ("update", "--article", "none", str(tmp_path / "second.txt")): "no article none",
        ("update", "--article", found, str(tmp_path / "nowhere.txt")): "nowhere.txt",
        ("update", "--article", found, str(tmp_path / "empty.txt")): "empty.txt",
        ("versions", "--article", "none"): "no article none",
        ("diff", "--article", "none"): "no article none",
        ("diff", "--article", found): "one version only",
        ("diff", "--article", found, "--from", "7"): "no version 7; it has 1",
    }
    for (command, *words), sentence in refused.items():
        assert sentence in run(command, workspace, *words, code=2, said=True)
