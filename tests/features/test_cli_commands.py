"""The command line does the main job: import, annotate, list, edit, undo, brief, search, check, backup, restore."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.cli.main import main

REPORT = """Совет по воде соберётся в среду
Агентство «Вестник», 10 марта 2026

Президент Эстерии Арман Велин и премьер-министр Ильза Торн откроют заседание в среду. 🌊
Участники обсудят:
сток реки Арны;
оповещение о паводках.
"""

Run = Callable[..., str]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command that must succeed, and gives what it printed."""

    def runs(*words: object, code: int = 0) -> str:
        capfd.readouterr()
        assert main([str(word) for word in words]) == code
        printed = capfd.readouterr()
        assert printed.err == ""
        return printed.out

    return runs


@pytest.fixture
def workspace(tmp_path: Path, run: Run) -> Path:
    """A workspace with one article."""
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    path = tmp_path / "desk.newsdesk"
    run("import", path, tmp_path / "report.txt")
    return path


def _article(run: Run, workspace: Path) -> str:
    return str(json.loads(run("articles", workspace, "--json"))[0]["id"])


def _anchor(text: str, words: str) -> dict[str, Any]:
    start = text.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def _annotate(run: Run, workspace: Path, tmp_path: Path) -> str:
    text = run("text", tmp_path / "report.txt")
    gold = {
        "participants": [
            {
                "id": "P1",
                "kind": "person",
                "name": "Арман Велин",
                "role": "президент",
                "anchor": _anchor(text, "Арман Велин"),
            }
        ],
        "agenda_items": [{"id": "A1", "of": "M1", "text": "сток", "anchor": _anchor(text, "сток реки Арны")}],
        "meetings": [
            {
                "id": "M1",
                "text": "заседание",
                "anchor": _anchor(text, "заседание"),
                "when_anchor": _anchor(text, "в среду"),
                "date": "в среду",
                "place": "Лорна",
                "participants": [{"id": "P1", "part": "chair", "anchor": _anchor(text, "Велин")}],
            }
        ],
        "notes": [{"title": "волна", "anchor": _anchor(text, "🌊")}],
        "highlights": [{"anchor": _anchor(text, "паводках")}],
        "tags": [{"name": "вода"}, {"name": "среда"}],
    }
    file = tmp_path / "records.json"
    file.write_text(json.dumps(gold), encoding="utf-8")
    return run("annotate", workspace, "--article", _article(run, workspace), file)


def _records(run: Run, workspace: Path, *words: str) -> dict[str, Any]:
    entries = json.loads(run("records", workspace, "--json", *words))
    return {entry["fields"].get("name") or entry["fields"]["title"]: entry for entry in entries}


def test_import_makes_the_workspace_and_says_what_it_took(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(REPORT, encoding="cp1251", errors="ignore")
    (folder / "b.md").write_text("# Grain fees\n\nThe port of *Lorna* raises fees.\n")
    (folder / "c.bin").write_bytes(b"\0\1")
    path = tmp_path / "desk.newsdesk"
    first = json.loads(run("import", path, folder, "--json", "--encoding", "cp1251"))
    assert [set(entry) for entry in first] == [
        {"id", "title", "language", "published", "characters", "already_there", "nearly"}
    ] * 2
    assert [(entry["title"], entry["language"], entry["already_there"]) for entry in first] == [
        ("Совет по воде соберётся в среду", "ru", False),
        ("Grain fees", "en", False),
    ]
    assert first[0]["published"] == "2026-03-10"
    assert first[1]["characters"] == len(run("text", folder / "b.md"))
    again = json.loads(run("import", path, folder / "b.md", "--json"))
    assert again == [{**first[1], "already_there": True}]
    assert "already there" in run("import", path, folder / "b.md")
    assert list((tmp_path / "desk.newsdesk.backups").glob("*import.newsdesk"))


def test_a_text_that_is_nearly_an_article_is_taken_and_said_to_be(
    tmp_path: Path, run: Run, capfd: pytest.CaptureFixture[str]
) -> None:
    report, path = tmp_path / "a.txt", tmp_path / "desk.newsdesk"
    report.write_text(REPORT, encoding="utf-8")
    (first,) = json.loads(run("import", path, report, "--json"))
    report.write_text(f"{REPORT}\nИсправлено.\n", encoding="utf-8")
    assert main(["import", str(path), str(report), "--json"]) == 0
    said = capfd.readouterr()
    (second,) = json.loads(said.out)
    assert (first["nearly"], second["nearly"], second["already_there"]) == (None, first["id"], False)
    assert first["id"] in said.err
    assert "newsdesk update" in said.err


def test_text_is_the_canonical_text_and_nothing_else(tmp_path: Path, run: Run) -> None:
    (tmp_path / "report.txt").write_bytes(REPORT.replace("\n", "\r\n").encode("utf-8-sig"))
    assert run("text", tmp_path / "report.txt") == "\n".join(line for line in REPORT.split("\n") if line)


def test_articles_are_listed_newest_first(workspace: Path, tmp_path: Path, run: Run) -> None:
    (tmp_path / "b.txt").write_text("Grain fees\nHarbour Wire, 11 March 2026\n\nThe port raises fees.\n")
    run("import", workspace, tmp_path / "b.txt")
    entries = json.loads(run("articles", workspace, "--json"))
    assert [entry["title"] for entry in entries] == ["Grain fees", "Совет по воде соберётся в среду"]
    assert entries[0]["source"] == "Harbour Wire"
    lines = run("articles", workspace).splitlines()
    assert [line.split("\t")[0] for line in lines] == [entry["id"] for entry in entries]


def test_every_anchor_comes_back_from_records_and_is_cited_in_the_brief(
    workspace: Path, tmp_path: Path, run: Run
) -> None:
    assert _annotate(run, workspace, tmp_path).startswith("Loaded 4 records with 6 quotes, 1 highlight and 2 tags;")
    assert "0 extended, 4 already there" in _annotate(run, workspace, tmp_path)
    found = _records(run, workspace)
    text = run("text", tmp_path / "report.txt")
    article = _article(run, workspace)
    assert {(tie["field"], tie["exact"]) for tie in found["заседание"]["evidence"]} == {
        ("", "заседание"),
        ("when", "в среду"),
        ("participants", "Велин"),
    }
    for entry in found.values():
        assert set(entry) == {"kind", "id", "fields", "evidence"}
        for tie in entry["evidence"]:
            assert set(tie) == {"article", "field", "start", "end", "exact", "prefix", "suffix", "state"}
            assert text[tie["start"] : tie["end"]] == tie["exact"]
            assert text[: tie["start"]].endswith(tie["prefix"])
            assert text[tie["end"] :].startswith(tie["suffix"])
            assert (tie["article"], tie["state"]) == (article, "exact")
    assert found["заседание"]["fields"]["when"] == {
        "words": "в среду",
        "value": "2026-03-11",
        "precision": "day",
        "basis": "inferred",
        "reason": "article date",
    }
    assert found["заседание"]["fields"]["participants"] == [{"id": found["Арман Велин"]["id"], "part": "chair"}]
    assert found["заседание"]["fields"]["agenda"] == [found["сток"]["id"]]
    run("brief", workspace, "--article", article, "--to", "md", "--language", "ru", "-o", tmp_path / "brief.md")
    brief = (tmp_path / "brief.md").read_text(encoding="utf-8")
    for tie in (tie for entry in found.values() for tie in entry["evidence"]):
        assert f"«{tie['exact']}»" in brief


def test_records_of_one_article_are_those_that_its_words_support(workspace: Path, tmp_path: Path, run: Run) -> None:
    _annotate(run, workspace, tmp_path)
    (tmp_path / "b.txt").write_text("Grain fees\n\nThe port raises fees.\n")
    other = json.loads(run("import", workspace, tmp_path / "b.txt", "--json"))[0]["id"]
    assert _records(run, workspace, "--article", other) == {}
    assert _records(run, workspace, "--article", _article(run, workspace)) == _records(run, workspace)
    lines = run("records", workspace).splitlines()
    assert [line.split("\t")[0] for line in lines] == ["participant", "agenda_item", "meeting", "note"]
    assert lines[0].endswith("Арман Велин\t1 quote")


def test_fields_are_set_records_deleted_and_both_undone_and_redone(workspace: Path, tmp_path: Path, run: Run) -> None:
    _annotate(run, workspace, tmp_path)
    before = _records(run, workspace)
    session = before["заседание"]["id"]
    run("set", workspace, session, "status=UNDER_WAY", "when=12 марта 2026", "place=", "note=a=b")
    fields = _records(run, workspace)["заседание"]["fields"]
    assert (fields["status"], fields["when"]["value"], fields["place"], fields["note"]) == (
        "under way",
        "2026-03-12",
        "",
        "a=b",
    )
    run("delete", workspace, session)
    assert "заседание" not in _records(run, workspace)
    assert run("undo", workspace) == "Undone: delete record “заседание”.\n"
    assert "edit meeting" in run("undo", workspace)
    assert _records(run, workspace) == before
    assert "edit meeting" in run("redo", workspace)
    assert _records(run, workspace)["заседание"]["fields"]["status"] == "under way"


def test_history_lists_steps_and_the_changes_of_one_record(workspace: Path, tmp_path: Path, run: Run) -> None:
    _annotate(run, workspace, tmp_path)
    session = _records(run, workspace)["заседание"]["id"]
    run("set", workspace, session, "place=порт")
    steps = json.loads(run("history", workspace, "--json"))
    assert [step["edit"] for step in steps] == ["edit meeting", "load records", "import articles"]
    assert set(steps[0]) == {"id", "edit", "subject", "analyst", "time", "undone"}
    run("undo", workspace)
    assert [line.split("\t")[1] for line in run("history", workspace, "--limit", 1).splitlines()] == ["undo"]
    changes = json.loads(run("history", workspace, "--record", session, "--json"))
    assert [change["fields"].get("place") for change in changes if change["table"] == "meeting"][:2] == [
        "Лорна",
        "порт",
    ]


def test_search_finds_word_forms_in_both_languages(workspace: Path, tmp_path: Path, run: Run) -> None:
    (tmp_path / "b.txt").write_text("Grain fees\n\nThe ports were raising their fees.\n")
    run("import", workspace, tmp_path / "b.txt")
    hits = json.loads(run("search", workspace, "река", "оповещения", "--json"))
    keys = {"article", "title", "snippet", "kind", "id", "source", "published", "start", "end"}
    assert [(set(hit), hit["title"]) for hit in hits] == [(keys, "Совет по воде соберётся в среду")]
    assert run("search", workspace, "port raise").split("\t")[1] == "Grain fees"
    assert json.loads(run("search", workspace, "нефть", "--json")) == []


def test_search_takes_phrases_exclusions_and_filters(workspace: Path, tmp_path: Path, run: Run) -> None:
    _annotate(run, workspace, tmp_path)

    def kinds(query: str, *options: str) -> set[str]:
        return {hit["kind"] for hit in json.loads(run("search", workspace, "--json", *options, "--", query))}

    assert "article" in kinds("Велин")
    assert kinds("kind:participant Велин") == {"participant"}
    assert kinds("вид:участник,Велин") == kinds('"Велин Арман"') == kinds("kind:article lang:en") == set()
    assert "article" in kinds("-нефть вода")
    assert kinds("-вода kind:article") == set()
    assert len(json.loads(run("search", workspace, "Велин", "--limit", 1, "--newest", "--json"))) == 1
    (found,) = json.loads(run("search", workspace, "kind:article Велин", "--json"))
    assert run("text", tmp_path / "report.txt")[found["start"] : found["end"]] == "Велин"


@pytest.mark.parametrize("form", ["md", "html", "docx", "pdf"])
def test_a_brief_is_written_in_every_format(workspace: Path, tmp_path: Path, run: Run, form: str) -> None:
    _annotate(run, workspace, tmp_path)
    beginnings = {"md": b"# ", "html": b"<!DOCTYPE html>", "docx": b"PK", "pdf": b"%PDF-"}
    target = tmp_path / f"brief.{form}"
    run("brief", workspace, "--to", form, "--language", "en", "--kind", "meeting", "--title", "Water", "-o", target)
    assert target.read_bytes()[:15].startswith(beginnings[form])


def test_a_workspace_is_checked_backed_up_and_restored(workspace: Path, tmp_path: Path, run: Run) -> None:
    assert run("check", workspace) == "desk.newsdesk is sound.\n"
    backup = Path(run("backup", workspace).strip())
    assert backup.is_file()
    _annotate(run, workspace, tmp_path)
    printed = run("restore", workspace, backup)
    assert _records(run, workspace) == {}
    kept = Path(printed.splitlines()[1].removeprefix("The old file is kept as ").removesuffix("."))
    assert len(_records(run, kept)) == 4


def test_the_sample_is_a_sound_workspace_of_three_articles(tmp_path: Path, run: Run) -> None:
    run("sample", tmp_path / "sample.newsdesk")
    assert len(run("articles", tmp_path / "sample.newsdesk").splitlines()) == 3
    assert run("check", tmp_path / "sample.newsdesk") == "sample.newsdesk is sound.\n"
    run("brief", tmp_path / "sample.newsdesk", "--tag", "транзит", "--to", "md", "-o", tmp_path / "t.md")
    assert "Переговоры о тарифах" in (tmp_path / "t.md").read_text(encoding="utf-8")


def test_faults_are_named_and_the_exit_code_is_one(workspace: Path, run: Run) -> None:
    import sqlite3

    with sqlite3.connect(workspace) as connection:
        connection.execute("UPDATE article SET title = 'другое'")
    connection.close()
    assert "article" in run("check", workspace, code=1)


@settings(max_examples=8)
@given(
    lines=st.lists(
        st.text(st.sampled_from("аБ e\u0301🌊\u00a0;:-1."), min_size=1, max_size=12), min_size=1, max_size=5
    ),
    ends=st.sampled_from(["\n", "\r\n"]),
)
def test_text_and_import_count_the_same_characters(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], ends: str
) -> None:
    from click.testing import CliRunner

    from newsdesk.cli.main import cli

    folder = tmp_path_factory.mktemp("law")
    (folder / "a.txt").write_bytes(ends.join(["Начало", *lines]).encode())
    text = CliRunner().invoke(cli, ["text", str(folder / "a.txt")], standalone_mode=False)
    taken = CliRunner().invoke(
        cli, ["import", str(folder / "d.newsdesk"), str(folder / "a.txt"), "--json"], standalone_mode=False
    )
    assert json.loads(taken.stdout)[0]["characters"] == len(text.stdout_bytes.decode())
