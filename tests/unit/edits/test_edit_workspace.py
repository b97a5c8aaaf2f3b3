"""The workspace itself: made, opened, its analyst named, its sample, its history; and the clock."""

import re
from pathlib import Path
from typing import Any

import pytest

from newsdesk.assets import asset
from newsdesk.edits.clock import local_now, utc_now
from newsdesk.edits.errors import UnknownRecordError
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.history import record_history
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.sample import build_sample
from newsdesk.edits.workspace import name_analyst, open_or_create, open_workspace
from newsdesk.model.record import RecordId
from newsdesk.store.errors import WorkspaceError


def test_a_workspace_is_made_once_and_opened_from_then_on(tmp_path: Path) -> None:
    path = tmp_path / "desk.newsdesk"
    with open_or_create(path) as store:
        note = add_note(store, title="Заметка")
    with open_or_create(path) as store:
        assert store.row("note", note) is not None
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", store.steps()[0].time)
    with open_workspace(path, read_only=True) as store:
        assert store.read_only


def test_the_analyst_has_the_name_given_last_and_undo_passes_it_by(store: Any) -> None:
    name_analyst(store, "Аналитик А")
    name_analyst(store, "Аналитик Б")
    assert store.row("analyst", store.analyst)["name"] == "Аналитик Б"
    assert store.undo() is None
    assert store.row("analyst", store.analyst)["name"] == "Аналитик Б"


def test_the_sample_has_three_reports_and_is_sound(sample: Any) -> None:
    assert len(sample.rows("article")) == 3
    assert sample.check() == []


def test_a_sample_that_cannot_be_built_leaves_no_open_workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*parts: str) -> Path:
        if parts[-1].endswith(".json"):
            raise FileNotFoundError(parts[-1])
        return asset(*parts)

    monkeypatch.setattr("newsdesk.edits.sample.asset", missing)
    path = tmp_path / "half.newsdesk"
    with pytest.raises(FileNotFoundError):
        build_sample(path)
    with open_workspace(path) as store:
        assert not store.read_only
    with pytest.raises(WorkspaceError, match="already"):
        build_sample(path)


def test_the_history_of_a_record_has_its_links_and_its_evidence_newest_first(desk: Any) -> None:
    session = add_meeting(desk.store, title="Заседание", quote=desk.quote("заседание"))
    velin = add_participant(desk.store, name="Велин", aliases=["Velin"])
    flow = add_agenda_item(desk.store, title="Сток", meeting=session)
    set_fields(desk.store, session, {"participants": velin, "place": "Лорна"})
    tables = [entry.table for entry in record_history(desk.store, session)]
    assert sorted(tables) == ["evidence", "meeting", "meeting", "meeting_agenda", "meeting_participant"]
    counters = [entry.counter for entry in record_history(desk.store, session)]
    assert counters == sorted(counters, reverse=True)
    assert sorted(entry.table for entry in record_history(desk.store, velin)) == [
        "alias",
        "meeting_participant",
        "participant",
    ]
    assert sorted(entry.table for entry in record_history(desk.store, flow)) == ["agenda_item", "meeting_agenda"]


def test_a_deleted_record_still_has_its_history_and_an_unknown_one_has_none(store: Any) -> None:
    note = add_note(store, title="Заметка")
    delete_record(store, note)
    assert [entry.edit for entry in record_history(store, note)] == ["delete record", "add note"]
    with pytest.raises(UnknownRecordError):
        record_history(store, RecordId("nobody"))


def test_the_clock_says_utc_with_seconds_and_local_time_with_minutes() -> None:
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", utc_now())
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d", local_now())
