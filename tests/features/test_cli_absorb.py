"""Packages and workspaces of others are taken in from the command line, in any order and any number of times."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from newsdesk.cli.main import main
from newsdesk.model.change import Edit
from newsdesk.store.store import Store

Run = Callable[..., str]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command that must succeed, and gives what it printed."""

    def runs(*words: object, code: int = 0) -> str:
        capfd.readouterr()
        assert main([str(word) for word in words]) == code
        printed = capfd.readouterr()
        assert bool(printed.err) == bool(code)
        return printed.err if code else printed.out

    return runs


@pytest.fixture
def desks(tmp_path: Path, run: Run) -> tuple[Path, Path, Path]:
    """A workspace with the sample, and two copies of it that went their own ways."""
    paths = tuple(tmp_path / f"{name}.newsdesk" for name in ("mine", "anna", "boris"))
    run("sample", paths[0])
    for number, copy in enumerate(paths[1:]):
        shutil.copyfile(paths[0], copy)
        meeting = json.loads(run("records", copy, "--json"))[number]
        run("set", copy, meeting["id"], "note=Сверено с «Вестником»")
    return paths[0], paths[1], paths[2]


def packed(run: Run, workspace: Path) -> Path:
    package = workspace.with_suffix(".ndpack")
    run("pack", workspace, "-o", package)
    return package


def records(run: Run, workspace: Path) -> object:
    return sorted(json.loads(run("records", workspace, "--json")), key=lambda record: str(record["id"]))


def test_in_any_order_and_any_number_of_times(desks: tuple[Path, Path, Path], run: Run, tmp_path: Path) -> None:
    mine, anna, boris = desks
    packages = [packed(run, path) for path in desks]
    other = tmp_path / "other.newsdesk"
    found = json.loads(run("absorb", other, *packages, "--json"))
    assert [entry["entries"] > 0 for entry in found] == [True, True, True]
    assert found[1]["tables"] != {}
    run("absorb", mine, packages[2], packages[1], packages[2])
    run("absorb", anna, packages[2])
    run("absorb", boris, anna)
    assert records(run, other) == records(run, mine) == records(run, anna) == records(run, boris)
    for workspace in (other, mine, anna, boris):
        assert "nothing new" in run("absorb", workspace, packages[0])
        run("check", workspace)


def test_as_many_conflicts_are_counted_as_are_listed(desks: tuple[Path, Path, Path], run: Run) -> None:
    mine, anna, boris = desks
    meeting = next(one for one in json.loads(run("records", mine, "--json")) if one["kind"] == "meeting")
    for copy, words in ((anna, "13 марта 2026"), (boris, "14 марта 2026")):
        run("set", copy, meeting["id"], f"when={words}")  # words and day are two columns and one field
    told = run("absorb", mine, anna, boris)
    assert len(json.loads(run("conflicts", mine, "--json"))) == 1
    assert "\tconflict\t1\n" in told


def test_a_dry_run_changes_nothing_and_makes_nothing(desks: tuple[Path, Path, Path], run: Run, tmp_path: Path) -> None:
    mine, anna, _ = desks
    package, before = packed(run, anna), records(run, mine)
    (foreseen,) = json.loads(run("absorb", mine, package, "--dry-run", "--json"))
    assert records(run, mine) == before
    (done,) = json.loads(run("absorb", mine, package, "--json"))
    assert foreseen == done
    run("absorb", tmp_path / "none.newsdesk", package, "--dry-run")
    assert not (tmp_path / "none.newsdesk").exists()


def test_a_dry_run_foresees_what_two_files_say_differently(desks: tuple[Path, Path, Path], run: Run) -> None:
    mine, anna, boris = desks
    meeting = json.loads(run("records", mine, "--json"))[0]["id"]
    for copy, words in ((anna, "Сверено с лентой"), (boris, "Сверено дважды")):
        run("set", copy, meeting, f"note={words}")
    (foreseen,) = json.loads(run("absorb", mine, anna, boris, anna, "--dry-run", "--json"))
    assert foreseen["file"] == f"{anna}, {boris}, {anna}"
    assert "\tconflict\t1\n" in run("absorb", mine, anna, boris, "--dry-run")
    *_, done = json.loads(run("absorb", mine, anna, boris, "--json"))
    assert len(done["conflicts"]) == 1
    assert foreseen["conflicts"] == done["conflicts"]


def test_of_a_package_whose_passphrase_was_not_checked_it_is_said(
    desks: tuple[Path, Path, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    mine, anna, _ = desks
    package = anna.with_suffix(".ndpack")
    assert main(["pack", str(anna), "-o", str(package), "--passphrase", "reservoir"]) == 0
    for given, seal in ((["--passphrase", "reservoir"], "fits"), ([], "unchecked")):
        capfd.readouterr()
        assert main(["absorb", str(mine), str(package), "--json", *given]) == 0
        printed = capfd.readouterr()
        assert json.loads(printed.out)[0]["seal"] == seal
        said = f"{package} was made with a passphrase, which was not checked.\n"
        assert printed.err == (said if seal == "unchecked" else "")


def test_undo_takes_it_back_and_the_same_again_brings_it_back_where_that_is_asked_for(
    desks: tuple[Path, Path, Path], run: Run
) -> None:
    mine, anna, _ = desks
    package, before = packed(run, anna), records(run, mine)
    run("absorb", mine, package)
    after = records(run, mine)
    assert after != before
    assert "absorb" in run("undo", mine)
    assert records(run, mine) == before
    told = run("absorb", mine, package)
    assert "nothing new" in told
    assert "undone here, --bring-back brings it back\t1" in told
    assert records(run, mine) == before
    assert json.loads(run("absorb", mine, package, "--bring-back", "--json"))[0]["brought_back"] == 1
    assert records(run, mine) == after
    run("check", mine)


def test_one_bad_file_among_several_and_nothing_is_taken_in(
    desks: tuple[Path, Path, Path], run: Run, tmp_path: Path
) -> None:
    mine, anna, _ = desks
    package, before = packed(run, anna), records(run, mine)
    cut = tmp_path / "cut.ndpack"
    cut.write_bytes(package.read_bytes()[:3000])
    assert "Nothing of it was taken" in run("absorb", mine, package, cut, code=2)
    assert records(run, mine) == before
    run("absorb", tmp_path / "none.newsdesk", cut, code=2)
    assert not (tmp_path / "none.newsdesk").exists()


def test_where_much_would_go_it_asks(desks: tuple[Path, Path, Path], run: Run) -> None:
    mine, anna, _ = desks
    for record in json.loads(run("records", anna, "--json"))[:20]:
        run("delete", anna, record["id"])
    package, before = packed(run, anna), records(run, mine)
    assert "would delete 20 of" in run("absorb", mine, package, code=2)
    assert records(run, mine) == before
    run("absorb", mine, package, "--allow-deletions")
    assert records(run, mine) == records(run, anna)


def test_what_undo_leaves_alone_is_named_as_a_person_knows_it(desks: tuple[Path, Path, Path], run: Run) -> None:
    mine, anna, _ = desks
    record = next(one for one in json.loads(run("records", mine, "--json")) if one["kind"] == "participant")
    run("set", mine, record["id"], "role=посол")
    run("absorb", anna, packed(run, mine))
    run("set", anna, record["id"], "role=глава")
    with Store.open(mine) as store, Store.open(anna, read_only=True) as theirs:
        store.absorb(list(theirs.entries()))
    said = run("undo", mine)
    assert f"Left alone, as it was changed since: role, of the participant “{record['fields']['name']}”.\n" in said
    assert record["id"] not in said


def test_a_package_of_another_matter_is_said_to_share_nothing(
    desks: tuple[Path, Path, Path], run: Run, tmp_path: Path
) -> None:
    with Store.create(tmp_path / "alien.newsdesk") as alien, alien.step(Edit.ADD_NOTE):
        alien.insert("note", "n", {"title": "Порт"})
    package = packed(run, tmp_path / "alien.newsdesk")
    words = "shares nothing with this workspace"
    said = run("absorb", desks[0], packed(run, desks[1]), package, "--dry-run")
    assert f"\t{words}\t{package}\n" in said
    assert said.count(words) == 1
    assert json.loads(run("absorb", desks[0], package, "--json"))[0]["shares_nothing"] is True
    assert words not in run("absorb", desks[0], packed(run, desks[1]))
    assert words not in run("absorb", tmp_path / "new.newsdesk", package)
