"""Texts of article versions, stored once each by the hash of their Markdown, and the files they came from."""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable

from newsdesk.model.article import CanonicalText, Sha256
from newsdesk.store.journal import to_json
from newsdesk.text.canonical import blocks_to_json, canonical_from_json


def put(connection: sqlite3.Connection, markdown: str, canonical: CanonicalText) -> Sha256:
    """Store a text unless it is there; returns the hash that finds it."""
    sha256 = Sha256(hashlib.sha256(markdown.encode()).hexdigest())
    connection.execute(
        "INSERT INTO body VALUES (?,?,?,?,?) ON CONFLICT (sha256) DO NOTHING",
        (sha256, markdown, canonical.text, canonical.sha256, blocks_to_json(canonical)),
    )
    return sha256


def put_original(connection: sqlite3.Connection, original: bytes) -> Sha256:
    """Store the bytes of an imported file unless they are there."""
    sha256 = Sha256(hashlib.sha256(original).hexdigest())
    connection.execute(
        "INSERT INTO original VALUES (?,?) ON CONFLICT (sha256) DO NOTHING", (sha256, zlib.compress(original))
    )
    return sha256


def has(connection: sqlite3.Connection, sha256: str) -> bool:
    """Say whether a text is stored."""
    return connection.execute("SELECT 1 FROM body WHERE sha256 = ?", (sha256,)).fetchone() is not None


def get(connection: sqlite3.Connection, sha256: str) -> tuple[str, CanonicalText] | None:
    """A stored text: its Markdown and its canonical text."""
    query = "SELECT markdown, text, blocks, text_sha256 FROM body WHERE sha256 = ?"
    values = connection.execute(query, (sha256,)).fetchone()
    if values is None:
        return None
    markdown, text, blocks, text_sha256 = values
    return markdown, canonical_from_json(text, blocks, text_sha256)


def get_text(connection: sqlite3.Connection, sha256: str) -> str | None:
    """The words of a stored text alone, without its blocks."""
    values = connection.execute("SELECT text FROM body WHERE sha256 = ?", (sha256,)).fetchone()
    return None if values is None else str(values[0])


def get_original(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """The bytes of the imported file, if they were kept."""
    values = connection.execute("SELECT zlib FROM original WHERE sha256 = ?", (sha256,)).fetchone()
    return None if values is None else zlib.decompress(values[0])


def articles_showing(connection: sqlite3.Connection, bodies: Iterable[str]) -> set[str]:
    """The articles that have a version with one of these texts."""
    query = "SELECT article FROM article_version WHERE body IN (SELECT value FROM json_each(?)) AND article IS NOT NULL"
    return {article for (article,) in connection.execute(query, (to_json(list(bodies)),))}
