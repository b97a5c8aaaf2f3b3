"""Who annotates: one analyst an account, introduced to a workspace just before they first do something in it."""

import json
import shutil
from pathlib import Path

import pytest

from newsdesk.cli.main import main
from newsdesk.edits.errors import InvalidValueError
from newsdesk.edits.identity import (
    CannotKeepIdentityError,
    Identity,
    identify,
    identity,
    names_used,
    rename,
)
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.workspace import create_workspace, name_analyst, open_workspace, sign_in
from newsdesk.store.store import Store


@pytest.fixture(autouse=True)
def account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings folder of a user account that nobody has worked on."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    return tmp_path / "settings" / "newsdesk"


def _people(store: Store) -> dict[str, str]:
    return {str(row["id"]): str(row["name"]) for row in store.rows("analyst")}


def _edits(store: Store) -> list[str]:
    return [step.edit for step in reversed(store.steps())]


def test_an_account_is_one_analyst_from_the_first_time_on_and_only_its_own_to_read(account: Path) -> None:
    first = identity()
    assert first.id
    assert first.name == ""
    assert identity() == first
    assert account.stat().st_mode & 0o777 == 0o700
    assert (account / "identity.json").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in account.iterdir()] == ["identity.json"]


def test_who_has_no_name_yet_gets_it_and_stays_the_same() -> None:
    first = identity()
    assert identify("  Ильза   Торн ") == Identity(id=first.id, name="Ильза Торн")


def test_another_name_is_another_analyst_and_a_name_used_before_the_same_again() -> None:
    ilsa, leila = identify("Ильза Торн"), identify("Лейла Аррен")
    assert ilsa.id != leila.id
    assert identity() == leila
    assert identify("ильза торн") == ilsa
    assert names_used() == ["Ильза Торн", "Лейла Аррен"]


def test_a_new_name_for_the_same_analyst_changes_no_id_and_takes_nobodys() -> None:
    ilsa = identify("Ильза Торн")
    assert rename("И. Торн") == Identity(id=ilsa.id, name="И. Торн")
    identify("Лейла Аррен")
    with pytest.raises(InvalidValueError):
        rename("и. торн")
    assert identity().name == "Лейла Аррен"


@pytest.mark.parametrize("name", ["", "   ", "a\x1b[2J", "Ж" * 300, "\u202eнрот"])
def test_what_is_no_name_is_refused(name: str) -> None:
    before = identity()
    for say in (identify, rename):
        with pytest.raises(InvalidValueError):
            say(name)
    assert identity() == before


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"current": "x"}', '{"current": "", "names": {}}', "\x00"])
def test_a_damaged_file_is_put_aside_and_someone_new_annotates(account: Path, damaged: str) -> None:
    identify("Ильза Торн")
    (account / "identity.json").write_text(damaged, encoding="utf-8")
    assert identity().name == ""
    assert (account / "identity.damaged").read_text(encoding="utf-8") == damaged


def test_a_file_that_cannot_be_read_just_now_is_left_as_it_is(account: Path) -> None:
    ilsa = identify("Ильза Торн")
    file, kept = account / "identity.json", account / "kept.json"
    file.rename(kept)
    file.mkdir()
    assert (identity(), names_used()) == (Identity(id=""), [])
    for say in (identify, rename):
        with pytest.raises(CannotKeepIdentityError):
            say("Лейла Аррен")
    assert file.is_dir()
    file.rmdir()
    kept.rename(file)
    assert identity() == ilsa


def test_what_a_newer_program_wrote_in_the_file_stays(account: Path) -> None:
    identify("Ильза Торн")
    path = account / "identity.json"
    path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), "key": [1]}), encoding="utf-8")
    rename("И. Торн")
    assert json.loads(path.read_text(encoding="utf-8"))["key"] == [1]


def test_where_the_folder_cannot_be_written_a_workspace_keeps_an_analyst_of_its_own(
    account: Path, tmp_path: Path
) -> None:
    account.parent.write_text("a file in the place of the folder", encoding="utf-8")
    assert identity() == Identity(id="")
    with pytest.raises(CannotKeepIdentityError) as refusal:
        identify("Ильза Торн")
    assert "could not be written" in refusal.value.sentence()
    with create_workspace(tmp_path / "desk.newsdesk") as store:
        assert store.analyst


def test_opening_and_reading_introduces_nobody_and_the_first_act_does(tmp_path: Path) -> None:
    path = tmp_path / "desk.newsdesk"
    create_workspace(path).close()
    ilsa = identify("Ильза Торн")
    for read_only in (True, False):
        with open_workspace(path, read_only=read_only) as store:
            assert store.analyst == ilsa.id
            assert _people(store) == {}
            assert list(store.entries()) == []
    with open_workspace(path) as store:
        add_participant(store, name="Лорна")
        assert _people(store) == {ilsa.id: "Ильза Торн"}
        add_participant(store, name="Арна")
        assert _edits(store) == ["name analyst", "add participant", "add participant"]
        store.undo()
        store.undo()
        assert store.undo() is None
        assert _people(store) == {ilsa.id: "Ильза Торн"}


def test_who_has_no_name_is_not_introduced(tmp_path: Path) -> None:
    with create_workspace(tmp_path / "desk.newsdesk") as store:
        add_participant(store, name="Лорна")
        assert _people(store) == {}


def test_another_name_reaches_a_workspace_with_the_next_act_and_an_undo_is_one(tmp_path: Path) -> None:
    path = tmp_path / "desk.newsdesk"
    ilsa = identify("Ильза Торн")
    with create_workspace(path) as store:
        add_participant(store, name="Лорна")
    rename("И. Торн")
    with open_workspace(path) as store:
        assert _people(store) == {ilsa.id: "Ильза Торн"}
        store.undo()
        assert _people(store) == {ilsa.id: "И. Торн"}
        assert store.rows("participant") == []


def test_another_analyst_may_go_on_in_an_open_workspace(tmp_path: Path) -> None:
    ilsa = identify("Ильза Торн")
    with create_workspace(tmp_path / "desk.newsdesk") as store:
        add_participant(store, name="Лорна")
        leila = identify("Лейла Аррен")
        sign_in(store, leila)
        add_participant(store, name="Арна")
        assert _people(store) == {ilsa.id: "Ильза Торн", leila.id: "Лейла Аррен"}
        assert [step.analyst for step in store.steps(1)] == [leila.id]
        name_analyst(store, "Л. Аррен")
        assert _people(store)[leila.id] == "Л. Аррен"


def test_each_copy_of_a_workspace_knows_itself(tmp_path: Path) -> None:
    path, moved = tmp_path / "desk.newsdesk", tmp_path / "elsewhere.newsdesk"
    with create_workspace(path) as store:
        add_participant(store, name="Лорна")
        first = store.copy
    assert first
    path.rename(moved)
    with open_workspace(moved) as store:
        add_participant(store, name="Арна")
        assert store.copy == first
    shutil.copyfile(moved, path)
    with open_workspace(path) as store:
        assert store.copy == ""
        add_participant(store, name="Курьер")
        second = store.copy
    assert second not in {"", first}
    for each, known in ((path, second), (moved, first)):
        with open_workspace(each) as store:
            assert store.copy == known
        assert str(tmp_path).encode() not in each.read_bytes()
    Path(shutil.copyfile(path, tmp_path / "restored")).replace(path)  # put in its place, as from a backup
    with open_workspace(path) as store:
        assert store.copy == second


def test_the_command_line_says_who_annotates(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["identity", "--name", "Ильза Торн"]) == 0
    who = identity()
    assert capfd.readouterr().out == f"{who.id}\tИльза Торн\n"
    assert main(["identity", "--rename", "И. Торн", "--json"]) == 0
    assert json.loads(capfd.readouterr().out) == [{"id": who.id, "name": "И. Торн"}]
    assert main(["identity", "--name", "a", "--rename", "b"]) == 2
    assert main(["identity", "--name", " "]) == 2
    assert identity() == Identity(id=who.id, name="И. Торн")
