"""A search over everything: every kind is found, every filter holds, no text fails, the index never falls behind."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.model.change import Edit, Row
from newsdesk.model.query import HitKind
from newsdesk.store import indexing
from newsdesk.store.articles import ArticleFilter, ArticleOrder, article_count, article_keys, page
from newsdesk.store.search import Hit, hit_count, hits, newest_keys, ranked_keys, search
from newsdesk.store.store import Store
from newsdesk.text.canonical import canonicalise
from newsdesk.text.queries import parse
from newsdesk.text.stems import stems

FEW = 100 if os.environ.get("NEWSDESK_FULL") else 10
"""So many examples where two workspaces are made for each."""

FIXTURES = Path(__file__).parents[2] / "workspaces"


def put(store: Store, table: str, row: str, /, **fields: object) -> None:
    with store.step(Edit.ADD_NOTE):
        values: Row = fields  # type: ignore[assignment]
        store.insert(table, row, values)


def take_in(store: Store, name: str, markdown: str, **fields: object) -> None:
    with store.step(Edit.IMPORT_ARTICLES):
        sha256 = store.put_body(markdown, canonicalise(markdown))
        values: Row = {"version": f"{name}-1", **fields}  # type: ignore[dict-item]
        store.insert("article", name, values)
        store.insert("article_version", f"{name}-1", {"article": name, "body": sha256})


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("library") / "library.newsdesk"
    with Store.create(path) as store:
        put(store, "analyst", store.analyst, name="Лейла Аррен")
        old = {"source": "Агентство «Вестник»", "language": "ru", "published": "2026-02-19", "imported": "1"}
        take_in(store, "old", "Велин прибыл в Вашингтоне на встречу. После встреч газ подешевел.", title="Газ", **old)
        new = {"source": "Harbour Wire", "language": "en", "published": "2026-03-02", "read": True, "imported": "2"}
        take_in(store, "new", "The meeting in Washington was held by the water council.", title="Meeting", **new)
        kazakh = {"source": "Арна", "language": "kk", "published": "2026", "imported": "3"}
        take_in(store, "kazakh", "Ол Лорнаға келді, үкіметтің шешімі белгілі болды.", title="Шешім", **kazakh)
        put(store, "annotation", "sure", version="old-1", start=0, end=5, exact="Велин", creator=store.analyst)
        put(
            store,
            "annotation",
            "lost",
            version="new-1",
            start=4,
            end=11,
            exact="meeting",
            body="о встрече",
            state="orphan",
        )
        put(store, "participant", "velin", name="Арман Велин", role="президент")
        put(store, "alias", "a1", participant="velin", name="Арман Сапарович")
        put(store, "participant", "bare", name="Ильза Торн", note="пишет о встрече")
        put(store, "meeting", "visit", title="Визит Велина", place="Вашингтон", when_words="в среду")
        put(store, "meeting_participant", "place", meeting="visit", participant="velin")
        put(store, "agenda_item", "gas", title="Цены на газ")
        put(store, "note", "thought", body="Встреча Велина\nсорвётся")
        put(store, "comment", "said", table="annotation", row="sure", body="проверить встречу")
        put(store, "comment", "done", table="participant", row="velin", body="проверено", resolved=True)
        put(store, "finding", "differ", title="День встречи", note="разный")
        put(store, "finding_reading", "r1", finding="differ", version="old-1", value="19 февраля")
        for name, mark, table, row in (
            ("e1", "sure", "participant", "velin"),
            ("e2", "lost", "meeting_participant", "place"),
            ("e3", "sure", "finding_reading", "r1"),
            ("e4", "sure", "agenda_item", "gas"),
        ):
            put(store, "evidence", name, annotation=mark, table=table, row=row)
        put(store, "tag", "t", name="вода «Север»")
        put(store, "tagging", "tg1", tag="t", table="article", row="old")
        put(store, "tagging", "tg2", tag="t", table="note", row="thought")
        put(store, "carrying", "c1", annotation="lost", source="new-1", version="new-1", result="ambiguous")
        store.connection.execute("INSERT INTO conflict VALUES ('agenda_item', 'gas', 'title', 'e', '1')")
    return path


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "library.newsdesk"
    shutil.copyfile(made, path)
    with Store.open(path) as store:
        yield store


def found(store: Store, typed: str) -> set[str]:
    query = parse(typed)
    return {hit.id for hit in hits(store, query, newest_keys(store, query))}


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("Вашингтон", {"old", "visit"}),
        ("встреча", {"old", "lost", "bare", "thought", "said", "differ"}),
        ("meet", {"new", "lost"}),
        ('"Арман Велин"', {"velin"}),
        ('"Сапарович Арман"', set()),
        ("Сапаровича", {"velin"}),
        ("президент Сапарович", {"velin"}),
        ("февраль", {"differ"}),
        ("Велин -прибыл", {"velin", "visit", "sure", "thought"}),
        ('Велин -"Арман Велин"', {"old", "visit", "sure", "thought"}),
        ("-встреча -Велин вид:записи", set()),
        ("-встреча -Велин kind:agenda", {"gas"}),
        ("ЦЕН", {"gas"}),
        ("Лорна", {"kazakh"}),
        ("үкімет", {"kazakh"}),
        ('"шешімі белг', {"kazakh"}),
        ("сорвется", {"thought"}),
        ("вид:встреча", {"visit"}),
        ("kind:note kind:comment", {"thought", "said", "done"}),
        ("-kind:article -kind:quote Велин", {"velin", "visit", "thought"}),
        ("from:2026-03 -kind:quote", {"new", "velin", "visit", "done"}),
        ("с:19.02.2026 по:19.02.2026", {"old", "gas", "said", "differ"}),
        ("to:2026-02 газ", {"old", "gas"}),
        ("lang:kk", {"kazakh"}),
        ("lang:ru kind:quote", {"sure"}),
        ("lang:kk lang:en kind:article", {"kazakh", "new"}),
        ("source:вестник kind:participant", {"velin"}),
        ("source:harbour kind:participant", {"velin"}),
        ('source:"Агентство Вестник" kind:article', {"old"}),
        ("source:Z", set()),
        ('tag:"ВОДА Север" -kind:quote', {"old", "thought", "gas", "velin", "said", "differ", "done"}),
        ("tag:вода", set()),
        ("-has:tags kind:article", {"new", "kazakh"}),
        ("has:records kind:article", {"old", "new"}),
        ("has:records kind:quote", {"sure", "lost"}),
        ("has:comments", {"old", "velin"}),
        ("has:comments kind:quote", {"sure"}),
        ("has:unread kind:article", {"old", "kazakh"}),
        ("has:unresolved", {"old", "new", "velin", "bare", "visit", "gas", "said"}),
        ("has:unresolved kind:quote", {"lost"}),
        ("analyst:лейла kind:quote", {"sure"}),
        ("analyst:лейла kind:note", {"thought"}),
        ("-analyst:лейла", {"said", "done"}),
        ("-analyst:лейла kind:quote", {"lost"}),
        ("analyst:nobody", set()),
        ("…", set()),
        ("kind:note -kind:note", set()),
    ],
)
def test_every_word_and_every_filter_finds_what_it_should(library: Store, typed: str, ids: set[str]) -> None:
    assert found(library, typed) == ids
    query = parse(typed)
    assert hit_count(library, query) == len(ids)
    assert {hit.id for hit in hits(library, query, ranked_keys(library, query))} == ids
    articles = ids & {"old", "new", "kazakh"}
    assert {one.id for one in page(library, article_keys(library, ArticleFilter(words=typed)))} == articles
    assert article_count(library, ArticleFilter(words=typed)) == len(articles)


ODD = st.one_of(
    st.text(max_size=30),
    st.lists(
        st.sampled_from(
            ['"', "'", "*", "-", "(", ")", ":", "^", "{", "}", "AND", "OR", "NOT", "NEAR(", "\0", "\ud800", "\ufdd0"]
        )
        | st.sampled_from(
            ["tag:", "kind:", "from:", "has:unresolved", "analyst:", "source:", "газ", " ", "title", "%", "_"]
        ),
        max_size=12,
    ).map("".join),
)


@settings(max_examples=80, deadline=None)
@given(typed=ODD)
def test_no_text_at_all_fails_and_all_answers_agree(shared: Store, typed: str) -> None:
    query = parse(typed)
    newest, ranked = newest_keys(shared, query), ranked_keys(shared, query)
    assert sorted(newest) == sorted(ranked)
    assert len(newest) == len(set(newest)) == hit_count(shared, query)
    assert len(hits(shared, query, ranked)) == len(ranked)
    for wanted in (ArticleFilter(words=typed), ArticleFilter(typed=typed)):
        for order in ArticleOrder:
            assert len(article_keys(shared, wanted, order)) == article_count(shared, wanted)


@pytest.fixture(scope="module")
def shared(made: Path) -> Iterator[Store]:
    with Store.open(made) as store:
        yield store


@pytest.mark.parametrize(
    "typed",
    [
        "слово " * 20_000,
        "ж" * 100_000,
        '"' + "слово " * 20_000 + '"',
        "-я " * 30_000,
        "".join(f"tag:x{number} " for number in range(9_000)),
    ],
)
def test_a_hundred_thousand_characters_are_answered(shared: Store, typed: str) -> None:
    query = parse(typed[:100_000])
    assert hit_count(shared, query) == len(ranked_keys(shared, query))


def test_the_newest_come_first_and_a_record_is_as_new_as_its_newest_proof(library: Store) -> None:
    query = parse("Велин")
    assert [(hit.id, hit.published) for hit in hits(library, query, newest_keys(library, query))] == [
        ("visit", "2026-03-02"),
        ("velin", "2026-03-02"),
        ("sure", "2026-02-19"),
        ("old", "2026-02-19"),
        ("thought", ""),
    ]


def test_the_best_are_those_named_so_and_quotes_come_last(library: Store) -> None:
    ranked = [hit.id for hit in search(library, "Велин")]
    assert ranked[0] == "velin"
    assert ranked[-1] == "sure"


def hit_of(store: Store, typed: str, row: str) -> Hit:
    return next(hit for hit in search(store, typed) if hit.id == row)


def test_each_hit_says_what_it_is_and_where_to_look(library: Store) -> None:
    old = hit_of(library, "Вашингтон", "old")
    assert (old.kind, old.article, old.version, old.source) == (HitKind.ARTICLE, "old", "old-1", "Агентство «Вестник»")
    assert [old.snippet[start:end] for start, end in old.snippet_spans] == ["Вашингтоне"]
    lost = hit_of(library, "встреча", "lost")
    assert (lost.kind, lost.title, lost.snippet, lost.article) == (HitKind.QUOTE, "Meeting", "о встрече", "new")
    assert lost.position is not None
    assert (lost.position.start, lost.position.end) == (4, 11)
    velin = hit_of(library, "Сапарович", "velin")
    assert (velin.kind, velin.title, velin.snippet) == (HitKind.PARTICIPANT, "Арман Велин", "Арман Сапарович")
    assert (velin.article, velin.position) == ("new", lost.position)
    thought = hit_of(library, "сорвётся", "thought")
    assert (thought.kind, thought.title, thought.snippet, thought.article) == (
        HitKind.NOTE,
        "Встреча Велина",
        "сорвётся",
        None,
    )
    said = hit_of(library, "проверить", "said")
    assert (said.kind, said.title, said.article) == (HitKind.COMMENT, "Велин", "old")
    assert hit_of(library, "проверено", "done").title == "Арман Велин"
    differ = hit_of(library, "февраль", "differ")
    assert (differ.kind, differ.title, differ.article) == (HitKind.FINDING, "День встречи", "old")


def test_keys_of_what_is_gone_give_no_hit(library: Store) -> None:
    query = parse("Велин")
    keys = newest_keys(library, query)
    with library.step(Edit.DELETE_RECORD):
        library.delete("participant", "velin")
        library.delete("annotation", "sure")
        library.delete("article", "old")
    assert {hit.id for hit in hits(library, query, keys)} == {"visit", "thought"}
    assert found(library, "Велин") == {"visit", "thought"}


WORDS = ("", "Арман Велин", "встреча", "ҚазҰУ үкіметі", "вода, вода; лёд", "x" * 200, "𝔘 a\u0000b")
COLUMNS = {
    "participant": ("name", "note"),
    "alias": ("name", "name"),
    "meeting": ("title", "place"),
    "note": ("title", "body"),
    "annotation": ("exact", "body"),
    "comment": ("body", "body"),
    "finding": ("title", "note"),
    "finding_reading": ("value", "value"),
    "article": ("title", "title"),
}
OWNED = {"alias": ("participant", "participant"), "finding_reading": ("finding", "finding")}
Act = tuple[str, int, int, int]
ACTS = st.lists(
    st.tuples(st.sampled_from([*COLUMNS, "undo", "redo"]), st.integers(0, 2), st.integers(0, 3), st.integers(0, 6)),
    max_size=12,
)


def do(store: Store, act: Act) -> None:
    table, row, way, word = act
    if table not in COLUMNS:
        store.undo() if table == "undo" else store.redo()
        return
    name = f"{table}{row}"
    with store.step(Edit.EDIT_NOTE):
        fields: dict[str, str] = {COLUMNS[table][way % 2]: WORDS[word]}
        if store.row(table, name) is None:
            if table in OWNED:
                column, owner = OWNED[table]
                store.insert(owner, f"{owner}{word % 2}", {})
                fields[column] = f"{owner}{word % 2}"
            store.insert(table, name, fields)
        elif way == 3:
            store.delete(table, name)
        else:
            store.update(table, name, fields)


@settings(max_examples=FEW, deadline=None)
@given(one=ACTS, other=ACTS)
def test_whatever_is_done_undone_and_absorbed_the_index_is_what_the_rows_say(one: list[Act], other: list[Act]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.create(Path(folder) / "a") as mine,
        Store.create(Path(folder) / "b") as theirs,
    ):
        for act in one:
            do(mine, act)
        for act in other:
            do(theirs, act)
        mine.absorb(theirs.entries())
        for store in (mine, theirs):
            assert [fault for fault in store.check() if "search" in fault.kind] == []
        kept = set(stems(" ".join(f"{row['exact']} {row['body']}" for row in mine.rows("annotation"))))
        for word in ("велин", "встреча", "вода"):
            wanted = set(stems(word)) <= kept
            assert bool(hit_count(mine, parse(f"kind:quote {word} "))) == wanted


def test_the_check_finds_a_document_that_is_missing_too_much_or_another(library: Store) -> None:
    def faults() -> set[tuple[str, str]]:
        return {(fault.kind, fault.where) for fault in library.check() if "search" in fault.kind}

    assert faults() == set()
    connection = library.connection
    connection.execute("DELETE FROM search_doc WHERE \"row\" = 'thought'")
    assert ("search index out of date", "note thought") in faults()
    assert ("search index damaged", "search_index") in faults()
    indexing_reset(library)
    assert faults() == set()
    (key,) = connection.execute("SELECT rowid FROM annotation WHERE id = 'sure'").fetchone()
    connection.execute("UPDATE annotation SET rowid = 99 WHERE rowid = ?", (key,))
    assert faults() == {("search index damaged", "search_index")}


def indexing_reset(store: Store) -> None:
    store.connection.execute("DELETE FROM meta WHERE name = 'stemmer'")
    store.prepare_search()
    assert indexing.is_current(store.connection)


def test_an_index_made_anew_holds_every_kind(library: Store) -> None:
    before = found(library, "встреча Велин"), found(library, "встреча")
    indexing_reset(library)
    assert (found(library, "встреча Велин"), found(library, "встреча")) == before
    assert [fault for fault in library.check() if "search" in fault.kind] == []


def test_a_workspace_of_schema_1_is_searched_whole_after_its_migration(tmp_path: Path) -> None:
    path = tmp_path / "old.newsdesk"
    shutil.copy(FIXTURES / "schema-1.newsdesk", path)
    with Store.open(path) as store:
        assert store.check() == []
        with Store.open(path, read_only=True) as reading:
            assert HitKind.PARTICIPANT in {hit.kind for hit in search(reading, "Велин")}
