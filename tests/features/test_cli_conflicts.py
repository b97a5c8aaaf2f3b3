"""The command line lists conflicts and decides them."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from newsdesk.cli.main import main
from newsdesk.edits.exchanging.disputes import disputes
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.store.store import Store

Run = Callable[..., str]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command, and gives what it printed; of one that fails its sentence."""

    def runs(*words: object, code: int = 0) -> str:
        capfd.readouterr()
        assert main([str(word) for word in words]) == code
        printed = capfd.readouterr()
        assert bool(printed.err) is bool(code)
        return printed.err if code else printed.out

    return runs


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace in which two analysts gave a meeting two times, and one deleted another that the other held."""
    path, copy = tmp_path / "desk.newsdesk", tmp_path / "copy.newsdesk"
    with Store.create(path, analyst="Арман", clock=lambda: "2026-03-11T08:10:00Z") as store:
        first, second = (add_meeting(store, title=title) for title in ("Совет по воде", "Визит в Лорну"))
    shutil.copyfile(path, copy)
    with (
        Store.open(path, analyst="Арман", clock=lambda: "2026-03-11T08:10:00Z") as one,
        Store.open(copy, analyst="Лейла", clock=lambda: "2026-03-10T16:02:00Z") as other,
    ):
        set_fields(one, first, {"when": "12 марта 2026"})
        set_fields(other, first, {"note": "так у «Вестника»"})
        set_fields(other, first, {"when": "11 марта 2026"})
        delete_record(one, second)
        set_fields(other, second, {"status": "held"})
        one.absorb(list(other.entries()))
    return path


def _entry(run: Run, workspace: Path, field: str) -> dict[str, object]:
    found = json.loads(run("conflicts", workspace, "--json"))
    return next(one for one in found if one["field"] == field)


def test_conflicts_have_their_record_and_each_value_with_who_and_when(workspace: Path, run: Run) -> None:
    entry = _entry(run, workspace, "when")
    assert set(entry) == {"id", "table", "record", "title", "field", "values"}
    assert (entry["table"], entry["title"]) == ("meeting", "Совет по воде")
    values = entry["values"]
    assert isinstance(values, list)
    told = {one["who"]: (one["when"], one["words"], one["value"]["when_value"]) for one in values}
    assert told == {
        "Арман": ("2026-03-11T08:10:00Z", "12 марта 2026 (2026-03-12)", "2026-03-12"),
        "Лейла": ("2026-03-10T16:02:00Z", "11 марта 2026 (2026-03-11)", "2026-03-11"),
    }
    life = _entry(run, workspace, "deleted")["values"]
    assert isinstance(life, list)
    assert {one["words"]: one["value"] for one in life} == {"deleted": True, "kept, with status: held": False}
    assert "Совет по воде\twhen\t1. " in run("conflicts", workspace)


@pytest.mark.parametrize(
    ("number", "value", "stands"), [(2, None, "2026-03-12"), (None, "13 марта 2026", "2026-03-13")]
)
def test_a_conflict_is_decided_by_number_or_by_value_and_opens_again_by_undo(
    workspace: Path, run: Run, number: int | None, value: str | None, stands: str
) -> None:
    entry = _entry(run, workspace, "when")
    run("decide", workspace, entry["id"], *(["--take", number] if number else ["--value", value]))
    with Store.open(workspace) as store:
        assert (store.row("meeting", str(entry["record"])) or {})["when_value"] == stands
        assert [one.field for one in disputes(store)] == ["deleted"]
    run("undo", workspace)
    assert _entry(run, workspace, "when")["id"] == entry["id"]
    run("check", workspace)


def test_what_cannot_be_decided_is_said_in_a_sentence(workspace: Path, run: Run) -> None:
    entry = _entry(run, workspace, "deleted")
    assert "no choice 3: this conflict has 2" in run("decide", workspace, entry["id"], "--take", 3, code=2)
    assert "it can be deleted, kept" in run("decide", workspace, entry["id"], "--value", "?", code=2)
    assert "no open conflict 0000" in run("decide", workspace, "0000", "--take", 1, code=2)
    assert "--take" in run("decide", workspace, entry["id"], code=2)
    assert "--take" in run("decide", workspace, entry["id"], "--take", 1, "--value", "x", code=2)
    assert len(json.loads(run("conflicts", workspace, "--json"))) == 2
