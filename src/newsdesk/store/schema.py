"""The schema of the workspace file and its migrations, which are only ever added to."""

import sqlite3
from typing import Any

from newsdesk.store import indexing, picture
from newsdesk.store.tables import TABLES

APPLICATION_ID = 0x4E574453
"""Says in the file's header that it is a NewsDesk workspace ("NWDS")."""

SCHEMA_VERSION = 3
"""How many migrations this program knows; the file's `user_version` says how many it has had."""

_JOURNAL = (
    """CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  step TEXT NOT NULL,
  analyst TEXT NOT NULL,
  time TEXT NOT NULL,
  counter INTEGER NOT NULL,
  edit TEXT NOT NULL,
  subject TEXT NOT NULL,
  "table" TEXT NOT NULL,
  "row" TEXT NOT NULL,
  birth INTEGER NOT NULL,
  fields TEXT NOT NULL,
  seen TEXT NOT NULL
) STRICT""",
    'CREATE INDEX change_row ON change ("table", "row", birth)',
    "CREATE INDEX change_step ON change (step)",
    """CREATE TABLE head (
  "table" TEXT NOT NULL,
  "row" TEXT NOT NULL,
  field TEXT NOT NULL,
  entry TEXT NOT NULL,
  PRIMARY KEY ("table", "row", field, entry)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE conflict (
  "table" TEXT NOT NULL,
  "row" TEXT NOT NULL,
  field TEXT NOT NULL,
  entry TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY ("table", "row", field, entry)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE step (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  edit TEXT NOT NULL,
  subject TEXT NOT NULL,
  analyst TEXT NOT NULL,
  time TEXT NOT NULL,
  counter INTEGER NOT NULL,
  kind TEXT NOT NULL,
  undoes TEXT,
  root TEXT NOT NULL,
  chain TEXT NOT NULL,
  live INTEGER NOT NULL,
  undone INTEGER NOT NULL
) STRICT""",
    "CREATE INDEX step_live ON step (kind, seq) WHERE live = 1",
    "CREATE INDEX step_chain ON step (chain)",
    "CREATE INDEX step_counter ON step (counter)",
    "CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE body (
  sha256 TEXT PRIMARY KEY NOT NULL,
  markdown TEXT NOT NULL,
  text TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  blocks TEXT NOT NULL
) STRICT""",
    "CREATE TABLE original (sha256 TEXT PRIMARY KEY NOT NULL, zlib BLOB NOT NULL) STRICT",
    """CREATE TABLE search_doc (
  id INTEGER PRIMARY KEY,
  article TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT""",
    "CREATE VIRTUAL TABLE search_index USING fts5(title, body, content='', tokenize='unicode61 remove_diacritics 0')",
)

_SEARCH = (
    "DROP TABLE search_index",
    "DROP TABLE search_doc",
    """CREATE TABLE search_doc (
  id INTEGER PRIMARY KEY,
  "table" TEXT NOT NULL,
  "row" TEXT NOT NULL,
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE ("table", "row")
) STRICT""",
    """CREATE VIRTUAL TABLE search_index USING fts5(
  title, words, quote, kazakh, content='', tokenize='unicode61 remove_diacritics 0'
)""",
    "DELETE FROM meta WHERE name = 'stemmer'",
    # What the library's list is filtered by stands in one index, and so do the few quotes without a place.
    "DROP INDEX article_by_deleted_published",
    "CREATE INDEX article_to_list ON article (deleted, published, language, source, read)",
    "CREATE INDEX annotation_lost ON annotation (id, version) WHERE state IN ('ambiguous', 'orphan')",
)
"""The index of schema 2 has other documents, and is made anew."""

_EXCHANGE = (
    # What a newer program wrote in an entry beside the fields known here, to be written out again.
    "ALTER TABLE change ADD COLUMN extra TEXT NOT NULL DEFAULT '{}'",
    # Which entries came in by which absorbing: those between two places of this file's journal.
    """CREATE TABLE absorbed (
  step TEXT PRIMARY KEY NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  file TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  analyst TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
)

_STATEMENTS = {1: _JOURNAL, 2: _SEARCH, 3: _EXCHANGE}


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a new or older file to this program's schema, and show what its journal kept for it; all or nothing."""
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 – slow to import, needed once in a file's life

    migrations = Migrations("newsdesk")
    for version in range(1, SCHEMA_VERSION + 1):

        @migrations(name=f"{version:04}")
        def _(database: Any, version: int = version) -> None:
            _bring(version, database)

    began = int(connection.execute("PRAGMA user_version").fetchone()[0])
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(Database(connection))
        if began:
            picture.recount_since(connection, began)
            indexing.ensure_current(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has already ended it
            connection.execute("ROLLBACK")
        raise


def _bring(version: int, database: Any) -> None:
    for statement in _STATEMENTS.get(version, ()):
        database.execute(statement)
    for table in TABLES.values():
        for statement in table.statements(version):
            database.execute(statement)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {version}")
