"""The health check finds what differs from the journal, and nothing in a workspace that is well."""

import pytest

from newsdesk.model.change import Edit
from newsdesk.store.store import Store
from newsdesk.text.canonical import canonicalise

MARKDOWN = "Арман Велин прибудет 😀 в Лорну."


@pytest.fixture
def desk(store: Store) -> Store:
    canonical = canonicalise(MARKDOWN)
    with store.step(Edit.IMPORT_ARTICLES):
        sha256 = store.put_body(MARKDOWN, canonical)
        store.insert("article", "a", {"title": "Лорна", "version": "v"})
        store.insert("article_version", "v", {"article": "a", "body": sha256})
    start = canonical.text.index("в Лорну")
    with store.step(Edit.ADD_HIGHLIGHT):
        store.insert("annotation", "n", {"version": "v", "start": start, "end": start + 7, "exact": "в Лорну"})
        store.insert("annotation", "lost", {"version": "v", "start": 0, "end": 3, "exact": "мост", "state": "orphan"})
        store.insert("annotation", "loose", {"start": 0, "end": 3, "exact": "мост"})
        store.insert("participant", "p", {"name": "Велин"})
        store.insert("alias", "al", {"participant": "p"})
    with store.step(Edit.EDIT_PARTICIPANT):
        store.update("participant", "p", {"name": "Арман Велин"})
    return store


def test_a_workspace_that_is_well_has_no_faults(desk: Store) -> None:
    assert desk.check() == []


@pytest.mark.parametrize(
    ("statement", "kind", "where"),
    [
        ("UPDATE participant SET role = 'x'", "row differs from journal", "participant p"),
        ("DELETE FROM annotation WHERE id = 'n'", "row differs from journal", "annotation n"),
        ("INSERT INTO note (id) VALUES ('stray')", "row differs from journal", "note stray"),
        ("DELETE FROM head", "heads differ from journal", "participant p"),
        ("INSERT INTO conflict VALUES ('note', 'n', 'title', 'e', '1')", "conflicts differ from journal", "note n"),
        ("DELETE FROM step WHERE edit = 'edit participant'", "step missing", None),
        ("UPDATE body SET text = 'Другой текст длиннее прежнего.'", "words differ from quote", "annotation n"),
        ("DELETE FROM body", "text missing", "article_version v"),
        ("UPDATE search_doc SET title = 'x'", "search index out of date", "article a"),
        ("INSERT INTO search_index (rowid, title, words) VALUES (9, 'x', 'y')", "search index damaged", "search_index"),
        ("DELETE FROM participant", "loose reference", None),
    ],
)
def test_each_kind_of_fault_is_found_and_named(desk: Store, statement: str, kind: str, where: str | None) -> None:
    desk.connection.execute("PRAGMA foreign_keys = OFF")
    desk.connection.execute(statement)
    faults = desk.check()
    assert kind in {fault.kind for fault in faults}
    if where is not None:
        assert where in {fault.where for fault in faults}


def test_an_index_that_lost_a_row_is_damage(desk: Store) -> None:
    desk.connection.execute("PRAGMA writable_schema = ON")
    lie = """UPDATE sqlite_master SET sql = 'CREATE INDEX alias_by_participant ON alias (id)'
WHERE name = 'alias_by_participant'"""
    desk.connection.execute(lie)
    desk.close()
    with Store.open(desk.path) as opened:
        assert {fault.kind for fault in opened.check()} == {"damage"}


def test_a_conflict_whose_entry_is_lost_shows_the_others(desk: Store) -> None:
    desk.connection.execute("INSERT INTO conflict VALUES ('note', 'n', 'title', 'lost', '1')")
    (conflict,) = desk.conflicts()
    assert conflict.values == ()
