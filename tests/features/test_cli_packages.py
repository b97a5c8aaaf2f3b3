"""Packages from the command line: out of one workspace, looked through, and the same each time."""

import json
import shutil
from pathlib import Path

import pytest

from newsdesk.cli.main import main


@pytest.fixture
def desk(built_sample: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(built_sample, tmp_path / "desk.newsdesk"))


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> "Run":
    return Run(capfd)


class Run:
    """Runs a command and gives what it printed."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self._capfd = capfd

    def __call__(self, *words: object, code: int = 0) -> str:
        self._capfd.readouterr()
        assert main([str(word) for word in words]) == code
        printed = self._capfd.readouterr()
        if code:
            assert printed.out == ""
            assert printed.err.count("\n") == 1
        return printed.err if code else printed.out

    def json(self, *words: object) -> dict[str, object]:
        value = json.loads(self(*words, "--json"))
        assert len(value) == 1
        return dict(value[0])


def test_a_workspace_is_packed_the_same_each_time_and_verified(desk: Path, tmp_path: Path, run: Run) -> None:
    first, second = tmp_path / "a.ndpack", tmp_path / "b.ndpack"
    packed = run.json("pack", desk, "-o", first)
    run("pack", desk, "-o", second)
    assert first.read_bytes() == second.read_bytes()
    assert run.json("verify", first) == packed
    assert packed["scope"] == "all"
    assert packed["texts"] == 3
    assert packed["seal"] == "none"
    assert packed["bytes"] == first.stat().st_size
    said = run("verify", first)
    assert str(packed["fingerprint"]) in said
    assert "3 texts" in said
    assert "made without a passphrase" in said


def test_packing_changes_nothing_in_the_workspace(desk: Path, tmp_path: Path, run: Run) -> None:
    before = desk.read_bytes()
    run("pack", desk, "-o", tmp_path / "a.ndpack")
    assert desk.read_bytes() == before


def test_only_the_articles_named_are_packed(desk: Path, tmp_path: Path, run: Run) -> None:
    articles = [each["id"] for each in json.loads(run("articles", desk, "--json"))]
    one = run.json("pack", desk, "--article", articles[0], "-o", tmp_path / "one.ndpack")
    two = run.json("pack", desk, "--article", articles[0], "--article", articles[1], "-o", tmp_path / "two.ndpack")
    assert (one["scope"], one["texts"], two["texts"]) == ("articles", 1, 2)
    assert "no article nowhere" in run("pack", desk, "--article", "nowhere", "-o", tmp_path / "x", code=2)


def test_a_review_session_is_packed_by_its_name_and_says_so(desk: Path, tmp_path: Path, run: Run) -> None:
    run("review", "start", desk, "--name", "Встречи", "--kind", "meeting")
    packed = run.json("pack", desk, "--review", "Встречи", "-o", tmp_path / "r.ndpack")
    assert packed["scope"] == "review"
    assert list(dict(packed["sessions"]).values()) == ["Встречи"]  # type: ignore[call-overload]
    assert "no review session" in run("pack", desk, "--review", "нет", "-o", tmp_path / "x", code=2)
    assert "not of both" in run("pack", desk, "--review", "a", "--article", "b", "-o", tmp_path / "x", code=2)


def test_a_passphrase_fits_or_is_refused_and_may_come_from_the_surroundings(
    desk: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "s.ndpack"
    run("pack", desk, "-o", file, "--passphrase", "вода Арны")
    assert run.json("verify", file)["seal"] == "unchecked"
    assert run.json("verify", file, "--passphrase", "вода Арны")["seal"] == "fits"
    assert "does not fit the passphrase" in run("verify", file, "--passphrase", "вода", code=2)
    monkeypatch.setenv("NEWSDESK_PASSPHRASE", "вода Арны")
    assert run.json("verify", file)["seal"] == "fits"


def test_a_package_is_never_written_over_a_workspace(desk: Path, run: Run) -> None:
    before = desk.read_bytes()
    assert "could not be written" in run("pack", desk, "-o", desk, code=2)
    assert desk.read_bytes() == before
