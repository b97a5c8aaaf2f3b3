"""Backups are verified before they get their name, kept by number, and found again when needed."""

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model.change import Edit
from newsdesk.store import backup as backups
from newsdesk.store.backup import ALWAYS_KEPT, Backup, backups_of, beyond_budget, folder_of, restore, to_drop, verify
from newsdesk.store.errors import CannotSaveError, DamagedWorkspaceError, WorkspaceInUseError
from newsdesk.store.lock import lock_path
from newsdesk.store.store import Store


def add_note(store: Store, row: str) -> None:
    with store.step(Edit.ADD_NOTE):
        store.insert("note", row, {"title": row})


def dump(path: Path) -> list[str]:
    with Store.open(path, read_only=True) as store:
        return [str(row) for row in store.connection.execute("SELECT * FROM change ORDER BY seq")]


def test_a_backup_is_one_file_of_its_own_that_opens_as_a_workspace(store: Store, path: Path) -> None:
    add_note(store, "n")
    made = store.backup("manual")
    add_note(store, "m")
    assert sorted(file.name for file in made.parent.iterdir()) == [made.name, f"{made.name}.sha256"]
    assert {file.stat().st_mode & 0o777 for file in made.parent.iterdir()} == {0o600}
    assert made.parent.stat().st_mode & 0o777 == 0o700
    (found,) = backups_of(path)
    assert (found.path, found.number, found.reason) == (made, 1, "manual")
    assert found.time.startswith("2026-01-01T00:")
    verify(made)
    with Store.open(made, read_only=True) as copy:
        assert [row["id"] for row in copy.rows("note")] == ["n"]
        assert copy.check() == []
        assert copy.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_backup_within_a_step_holds_what_was_saved_and_disturbs_nothing(store: Store) -> None:
    add_note(store, "n")
    with store.step(Edit.ADD_NOTE):
        store.insert("note", "m", {})
        with pytest.raises(RuntimeError, match="step"):
            store.backup("manual")
    assert len(store.rows("note")) == 2


def test_restoring_puts_the_backup_in_place_and_keeps_the_old_file(store: Store, path: Path) -> None:
    add_note(store, "n")
    made = store.backup("manual")
    before = dump(path)
    add_note(store, "m")
    later = dump(path)
    store.close()
    kept = restore(made, path)
    assert kept is not None
    assert kept.name == f"{path.name}.before-restore"
    assert dump(path) == before
    assert dump(kept) == later
    assert restore(made, path) == path.with_name(f"{path.name}.before-restore-2")
    path.unlink()
    assert restore(made, path) is None
    assert dump(path) == before


def test_restoring_over_a_crashed_workspace_keeps_its_latest_changes_with_the_old_file(
    store: Store, path: Path
) -> None:
    made = store.backup("manual")
    add_note(store, "n")
    crashed = path.with_name("crashed.newsdesk")
    for ending in ("", "-wal"):
        Path(f"{crashed}{ending}").write_bytes(Path(f"{path}{ending}").read_bytes())
    kept = restore(made, crashed)
    assert kept is not None
    with Store.open(kept) as old, Store.open(crashed) as new:
        assert len(old.rows("note")) == 1
        assert new.rows("note") == []


def test_a_workspace_that_is_open_is_not_restored_over(store: Store, path: Path) -> None:
    made = store.backup("manual")
    with pytest.raises(WorkspaceInUseError, match="already open"):
        restore(made, path)
    assert lock_path(path).exists()
    add_note(store, "n")


@pytest.mark.parametrize("place", [30, 5000, -1])
def test_a_flipped_bit_is_found_and_the_workspace_is_left_alone(store: Store, path: Path, place: int) -> None:
    add_note(store, "n")
    made = store.backup("manual")
    store.close()
    data = bytearray(made.read_bytes())
    data[place] ^= 1
    made.write_bytes(data)
    with pytest.raises(DamagedWorkspaceError, match="not those that were written"):
        restore(made, path)
    assert not path.with_name(f"{path.name}.before-restore").exists()
    assert len(dump(path)) == 1


@pytest.mark.parametrize("data", [b"", b"no database at all" * 400])
def test_a_file_that_is_no_database_does_not_verify(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "w.newsdesk"
    path.write_bytes(data)
    with pytest.raises(DamagedWorkspaceError):
        verify(path, {"change": 0})


def test_rows_lost_or_pointing_nowhere_do_not_verify(store: Store) -> None:
    with store.step(Edit.ADD_PARTICIPANT):
        store.insert("participant", "p", {})
        store.insert("alias", "a", {"participant": "p"})
    made = store.backup("manual")
    counts = backups.row_counts(store.connection)
    verify(made, counts)
    with pytest.raises(DamagedWorkspaceError, match="rows are missing"):
        verify(made, counts | {"note": 1})
    connection = sqlite3.connect(made)
    connection.execute("DELETE FROM participant")
    connection.commit()
    connection.close()
    with pytest.raises(DamagedWorkspaceError, match="point nowhere"):
        verify(made, counts)


def test_a_page_damaged_in_copying_does_not_verify(store: Store) -> None:
    with store.step(Edit.ADD_NOTE):
        for number in range(500):
            store.insert("note", f"n{number}", {"title": "мост " * 30})
    made = store.backup("manual")
    root = store.connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'change_row'").fetchone()[0]
    with made.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xee" * 4096)
    with pytest.raises(DamagedWorkspaceError):
        verify(made, backups.row_counts(store.connection))


def test_no_half_backup_remains_where_one_cannot_be_made(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = store.backup("manual")
    real = os.fsync

    def failing(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(CannotSaveError, match="full or failing"):
        store.backup("manual")
    with pytest.raises(CannotSaveError):
        store.save_copy(path.with_name("copy.newsdesk"))
    monkeypatch.setattr(os, "fsync", real)
    assert [found.path for found in backups_of(path)] == [kept]
    assert not list(path.parent.rglob("*.tmp"))
    folder = folder_of(path)
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    folder.write_text("a file where the folder should be")
    with pytest.raises(CannotSaveError):
        store.backup("manual")


def test_a_copy_does_not_overwrite(store: Store, path: Path) -> None:
    taken = path.with_name("taken.newsdesk")
    taken.write_text("precious")
    with pytest.raises(CannotSaveError, match="already"):
        store.save_copy(taken)
    assert taken.read_text() == "precious"


def test_a_restore_that_fails_half_way_leaves_the_workspace(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = store.backup("manual")
    store.close()

    def failing(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(CannotSaveError, match="disk is full"):
        restore(made, path)
    assert path.exists()
    assert not list(path.parent.rglob("*.tmp"))


def test_older_backups_make_room_but_numbers_go_on(store: Store, path: Path) -> None:
    with Store.open(store.backup("first"), read_only=True):
        pass
    for _ in range(8):
        store.backup("quit")
    assert [found.number for found in backups_of(path)] == list(range(9, 0, -1))


def test_backups_of_a_long_time_thin_out_on_the_disk(tmp_path: Path) -> None:
    days = iter([f"2026-{month:02}-{day:02}T12:00:00Z" for month in range(1, 7) for day in (1, 2, 3, 4, 15, 16)] * 2)
    path = tmp_path / "w.newsdesk"
    with Store.create(path, clock=lambda: "2026-01-01T00:00:00Z") as store:
        store._clock = lambda: next(days)
        for _ in range(30):
            store.backup("quit")
        left = backups_of(path)
        assert left[0].number == 30
        assert len(left) < 20
        assert {f.name for f in folder_of(path).iterdir()} == {
            name for found in left for name in (found.path.name, f"{found.path.name}.sha256")
        }


def _made(number: int, time: str) -> Backup:
    return Backup(path=Path(str(number)), number=number, time=time, reason="quit")


@given(sizes=st.lists(st.integers(0, 50), max_size=12), most=st.integers(0, 200))
def test_backups_keep_to_their_budget_and_the_newest_always_stays(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], most: int
) -> None:
    folder = tmp_path_factory.mktemp("backups")
    held = [replace(_made(99 - place, ""), path=folder / f"{place}") for place in range(len(sizes))]
    for backup, size in zip(held, sizes, strict=True):
        backup.path.write_bytes(b"x" * size)
    kept = [backup for backup in held if backup not in beyond_budget(held, most)]
    assert kept == held[: len(kept)]
    assert len(kept) == len(held) or sum(sizes[: len(kept) + 1]) > most
    assert len(kept) <= 1 or sum(sizes[: len(kept)]) <= most
    assert bool(kept) == bool(held)


def test_backups_that_take_too_much_together_make_room_on_the_disk(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = store.backup("manual").stat().st_size
    store.backup("manual")
    monkeypatch.setattr(backups, "BUDGET", size * 2)
    store.backup("manual")
    assert [backup.number for backup in backups_of(path)] == [3, 2]
    assert len(list(folder_of(path).iterdir())) == 4


def test_a_backup_is_made_beside_the_store_that_writes(store: Store, path: Path) -> None:
    add_note(store, "n")
    with store.step(Edit.ADD_NOTE):
        store.insert("note", "m", {})
        made = backups.back_up(path, "timed", "2026-03-10T12:00:00Z")
    add_note(store, "o")
    verify(made)
    with Store.open(made, read_only=True) as copy:
        assert [row["id"] for row in copy.rows("note")] == ["n"]
    with pytest.raises(CannotSaveError):
        backups.back_up(path.with_name("nowhere.newsdesk"), "timed", "2026-03-10T12:00:00Z")


def test_after_a_year_of_daily_backups_days_weeks_and_months_are_left() -> None:
    held: list[Backup] = []
    for number in range(400):
        month, day = divmod(number, 30)
        year, month = divmod(month, 12)
        held.insert(0, _made(number, f"{2026 + year}-{month + 1:02}-{min(day + 1, 28):02}T{12 + day % 2:02}:00:00Z"))
        dropped = to_drop(held)
        held = [backup for backup in held if backup not in dropped]
    assert 20 <= len(held) <= 30
    assert [backup.number for backup in held[:3]] == [399, 398, 397]
    assert held[-1].number < 100


_TIMES = st.one_of(
    st.just(""),
    st.just("yesterday"),
    st.datetimes().map(lambda moment: moment.replace(microsecond=0).isoformat() + "Z"),
)


@given(st.lists(_TIMES, max_size=30))
def test_whatever_the_clock_said_the_newest_stay(times: list[str]) -> None:
    held = [_made(len(times) - place, time) for place, time in enumerate(times)]
    assert not set(to_drop(held)) & set(held[:ALWAYS_KEPT])


def test_a_wrong_clock_ages_nothing_away_at_once() -> None:
    held = [_made(10 - place, f"2026-03-10T{20 - place:02}:00:00Z") for place in range(10)]
    future = _made(11, "2036-03-10T10:00:00Z")
    assert to_drop([_made(12, "2026-03-10T21:00:00Z"), future, *held]) == []


def test_stray_files_among_the_backups_are_no_backups(store: Store, path: Path) -> None:
    store.backup("manual")
    folder = folder_of(path)
    (folder / "notes.newsdesk").write_text("")
    (folder / "000009 2026 quit.newsdesk").write_text("")
    assert [found.number for found in backups_of(path)] == [1]
