"""The present program opens a workspace of every schema that was released, and finds everything in it."""

import shutil
from pathlib import Path

import pytest

from newsdesk.edits.library.tray import waiting
from newsdesk.edits.recording.splitting import mergers_of, split_merged
from newsdesk.edits.reviewing.applying import apply_session
from newsdesk.edits.reviewing.queue import summary
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.model.query import HitKind
from newsdesk.model.record import RecordId
from newsdesk.store.articles import text, versions
from newsdesk.store.backup import backups_of
from newsdesk.store.findings import findings
from newsdesk.store.reviews import sessions
from newsdesk.store.schema import SCHEMA_VERSION
from newsdesk.store.search import search
from newsdesk.store.store import Store
from newsdesk.store.views import views

FOLDER = Path(__file__).parents[2] / "workspaces"
SCHEMAS = range(1, SCHEMA_VERSION + 1)
SOUGHT = {
    "article": (HitKind.ARTICLE, "title"),
    "participant": (HitKind.PARTICIPANT, "name"),
    "agenda_item": (HitKind.AGENDA_ITEM, "title"),
    "meeting": (HitKind.MEETING, "title"),
    "note": (HitKind.NOTE, "body"),
    "annotation": (HitKind.QUOTE, "exact"),
    "comment": (HitKind.COMMENT, "body"),
    "finding": (HitKind.FINDING, "title"),
}
"""What is found of each table, and by the words of which field."""


def taken_out(tmp_path: Path, schema: int) -> Path:
    path = tmp_path / "w.newsdesk"
    shutil.copy(FOLDER / f"schema-{schema}.newsdesk", path)
    return path


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_workspace_of_each_schema_opens_sound_and_an_older_one_is_backed_up_first(
    tmp_path: Path, schema: int
) -> None:
    path = taken_out(tmp_path, schema)
    with open_workspace(path) as store:
        assert store.check() == []
        assert store.connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert [backup.reason for backup in backups_of(path)] == (["migrate"] if schema < SCHEMA_VERSION else [])


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_workspace_of_each_schema_has_the_tables_and_indexes_of_a_new_one(tmp_path: Path, schema: int) -> None:
    with open_workspace(taken_out(tmp_path, schema)) as store, create_workspace(tmp_path / "new.newsdesk") as new:
        assert shape(store) == shape(new)


def shape(store: Store) -> set[tuple[str, str, frozenset[str]]]:
    """The names of tables and indexes, with the columns of each, in whatever order they came."""
    found = store.connection.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").fetchall()
    columns = {
        "table": "SELECT name FROM pragma_table_info(?)",
        "index": "SELECT coalesce(name, '') FROM pragma_index_info(?)",
    }
    return {
        (kind, name, frozenset(column for (column,) in store.connection.execute(columns[kind], (name,))))
        for kind, name in found
        if kind in columns
    }


@pytest.mark.parametrize("schema", SCHEMAS)
def test_everything_in_a_workspace_of_each_schema_is_found_by_its_words(tmp_path: Path, schema: int) -> None:
    with open_workspace(taken_out(tmp_path, schema)) as store:
        sought = 0
        for table, (kind, field) in SOUGHT.items():
            for row in store.rows(table):
                words = " ".join(str(row[field]).replace('"', " ").split()[:6])
                if not words:
                    continue
                sought += 1
                assert kind in {hit.kind for hit in search(store, f'kind:{kind} "{words}"')}, (table, words)
        assert sought > 2


def test_a_days_work_of_schema_2_stands_as_it_was_left(tmp_path: Path) -> None:
    with open_workspace(taken_out(tmp_path, 2)) as store:
        (corrected,) = [row for row in store.rows("article") if len(versions(store, str(row["id"]))) > 1]
        quotes = waiting(store)
        assert {quote.article for quote in quotes} == {corrected["id"]}
        for carrying in store.rows("carrying"):
            start, end = carrying["start"], carrying["end"]
            assert text(store, str(carrying["source"]))[start:end] == carrying["exact"]  # type: ignore[index]
        assert {row["verdict"] for row in store.rows("pairing")} == {"same", "different"}
        assert [finding.title for finding in findings(store)] == ["Расходятся сведения"]
        assert [view.name for view in views(store)] == ["Вода"]
        assert [row["body"] for row in store.rows("comment")] == ["Проверить по «Вестнику»."]
        people = [RecordId(str(row["id"])) for row in store.rows("participant")]
        (merger,) = [merger for person in people for merger in mergers_of(store, person)]
        split_merged(store, merger.record)
        assert len(store.rows("participant")) == len(people) + 1
        assert store.check() == []


def test_a_review_of_schema_3_stands_as_it_was_left(tmp_path: Path) -> None:
    with open_workspace(taken_out(tmp_path, 3)) as store:
        (session,) = sessions(store)
        found = summary(store, session.id)
        assert ([*found.judged.values()], found.reasons, found.open_threads) == ([2], {"wrong date": 1}, 1)
        done = apply_session(store, session.id, on_behalf=True)
        assert (len(done.deleted), len(done.changed)) == (1, 1)
        assert store.check() == []
