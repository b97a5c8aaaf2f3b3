"""What the reading modules give of a workspace with articles, marks, records and tags."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from newsdesk.model.annotation import Motivation, TargetState, TextPositionSelector
from newsdesk.model.change import Edit, Row
from newsdesk.model.record import AgendaItem, Meeting, Note, Participant, RecordKind, title_of
from newsdesk.model.when import Basis, Precision, When
from newsdesk.store import annotations, articles, carrying, evidence, indexing, records, search, tags
from newsdesk.store.articles import ArticleFilter, ArticleOrder
from newsdesk.store.errors import UnknownRowError
from newsdesk.store.store import Store
from newsdesk.text.canonical import canonicalise
from newsdesk.text.snippets import SNIPPET

FIRST = "# Переговоры в Лорне\n\nПравительство Эстерии объявило о встрече министров.\n\nПрибудет Арман Велин."
SECOND = "Ministers of Morania meet in Lorna on 11 March. " + "The agenda is long and the hall is cold. " * 12


def put(store: Store, table: str, row: str, /, **fields: object) -> None:
    with store.step(Edit.ADD_NOTE):
        values: Row = fields  # type: ignore[assignment]
        store.insert(table, row, values)


def add_article(store: Store, name: str, markdown: str, **fields: object) -> None:
    canonical = canonicalise(markdown)
    with store.step(Edit.IMPORT_ARTICLES):
        sha256 = store.put_body(markdown, canonical, markdown.encode())
        values: Row = {"version": f"{name}-1", **fields}  # type: ignore[dict-item]
        store.insert("article", name, values)
        store.insert("article_version", f"{name}-1", {"article": name, "body": sha256, "importer": "markdown"})


@contextmanager
def query_count(store: Store) -> Iterator[list[str]]:
    queries: list[str] = []
    store.connection.set_trace_callback(queries.append)
    yield queries
    store.connection.set_trace_callback(None)


@pytest.fixture
def library(store: Store) -> Store:
    add_article(store, "ru", FIRST, title="Ёлка в Лорне", source="Вестник", language="ru", published="2026-03-10")
    add_article(
        store, "en", SECOND, title="Morania meets", source="Harbour Wire", language="en", published="2026-03-11"
    )
    add_article(store, "old", "Коротко.", title="ёж", source="Вестник", language="ru", published="2025", read=True)
    start = canonicalise(FIRST).text.index("Арман Велин")
    words: dict[str, object] = {"exact": "Арман Велин", "prefix": "Прибудет ", "suffix": "."}
    put(store, "annotation", "mark", version="ru-1", start=start, end=start + 11, creator="ильза", **words)
    put(
        store,
        "annotation",
        "line",
        version="ru-1",
        start=start,
        end=start + 12,
        exact="Арман Велин.",
        motivation="highlighting",
        colour=3,
    )
    put(store, "participant", "p", name="Арман Велин", role="министр")
    put(store, "participant", "q", name="Ильза Торн")
    put(store, "alias", "p1", participant="p", name="Велин")
    put(store, "agenda_item", "a", title="Транзит", order="b")
    put(store, "agenda_item", "b", title="Тарифы", parent="a", order="a", status="agreed")
    put(store, "agenda_item", "c", title="Порт", order="a")
    when = {"when_words": "11 марта", "when_value": "--03-11", "when_precision": "day", "when_basis": "inferred"}
    put(store, "meeting", "m", title="Встреча", format="visit", status="confirmed", **when)
    put(store, "meeting", "k", title="Звонок", visit="m")
    put(store, "meeting_participant", "mp", meeting="m", participant="q", part="host")
    put(store, "meeting_agenda", "ma", meeting="m", agenda_item="b")
    put(store, "note", "n", body="Первая строка\nвторая")
    for number, (table, row, field) in enumerate(
        [
            ("participant", "p", "name"),
            ("meeting_participant", "mp", ""),
            ("meeting_agenda", "ma", ""),
            ("note", "n", ""),
        ]
    ):
        put(store, "evidence", f"e{number}", annotation="mark", table=table, row=row, field=field)
    put(store, "tag", "t", name="Транзит")
    put(store, "tag", "u", name="арна")
    put(store, "tagging", "t1", tag="t", table="article", row="ru")
    put(store, "tagging", "t2", tag="u", table="article", row="ru")
    return store


def keys(store: Store, **wanted: object) -> list[str]:
    found = articles.article_keys(store, ArticleFilter(**wanted))  # type: ignore[arg-type]
    return [article.id for article in articles.page(store, found)]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["en", "ru", "old"]),
        ({"source": "Вестник"}, ["ru", "old"]),
        ({"language": "en"}, ["en"]),
        ({"read": True}, ["old"]),
        ({"read": False}, ["en", "ru"]),
        ({"published_from": "2026-03-10", "published_to": "2026-03-10"}, ["ru"]),
        ({"published_to": "2025-12-31"}, ["old"]),
        ({"tag": "t"}, ["ru"]),
        ({"has_records": True}, ["ru"]),
        ({"has_records": False}, ["en", "old"]),
        ({"words": "министр"}, ["ru"]),
        ({"words": "ministers", "language": "ru"}, []),
        ({"words": "…"}, []),
    ],
)
def test_the_library_lists_what_is_asked_for(library: Store, wanted: dict[str, object], found: list[str]) -> None:
    assert keys(library, **wanted) == found
    assert articles.article_count(library, ArticleFilter(**wanted)) == len(found)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("order", "descending", "found"),
    [
        (ArticleOrder.TITLE, False, ["en", "old", "ru"]),
        (ArticleOrder.TITLE, True, ["ru", "old", "en"]),
        (ArticleOrder.SOURCE, False, ["en", "ru", "old"]),
        (ArticleOrder.IMPORTED, False, ["ru", "en", "old"]),
        (ArticleOrder.PUBLISHED, False, ["old", "ru", "en"]),
    ],
)
def test_titles_sort_by_their_letters_whatever_their_case(
    library: Store, order: ArticleOrder, descending: bool, found: list[str]
) -> None:
    listed = articles.article_keys(library, order=order, descending=descending)
    assert [article.id for article in articles.page(library, listed)] == found


def test_titles_sort_as_the_kazakh_alphabet_has_its_letters(library: Store) -> None:
    for title in ("Қала", "Кала", "«Әуежай»", "Арна", "Бас кеңес", "Іс", "Яр"):
        put(library, "article", title, title=title)
    ours = articles.article_keys(library, order=ArticleOrder.TITLE, descending=False)
    titles = [article.title for article in articles.page(library, ours)]
    cyrillic = [title for title in titles if title in {"Қала", "Кала", "«Әуежай»", "Арна", "Бас кеңес", "Іс", "Яр"}]
    assert cyrillic == ["Арна", "«Әуежай»", "Бас кеңес", "Кала", "Қала", "Іс", "Яр"]


def test_an_article_comes_with_its_tags_and_a_deleted_one_not_at_all(library: Store) -> None:
    found = articles.article(library, "ru")
    assert found is not None
    assert (found.title, found.version, found.tags) == ("Ёлка в Лорне", "ru-1", ("арна", "Транзит"))
    key = articles.key_of(library, "ru")
    assert key is not None
    with library.step(Edit.DELETE_ARTICLE):
        library.delete("article", "ru")
    assert articles.article(library, "ru") is None
    assert articles.page(library, [key]) == []
    assert [article.id for article in articles.articles(library)] == ["en", "old"]
    assert articles.key_of(library, "nowhere") is None


def test_a_page_is_read_by_its_keys_without_going_through_the_library(library: Store) -> None:
    asked: list[str] = []
    library.connection.set_trace_callback(asked.append)
    articles.page(library, [1, 2])
    library.connection.set_trace_callback(None)
    plan = [str(row[3]) for query in asked for row in library.connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert any("article USING INTEGER PRIMARY KEY" in line for line in plan)
    assert not any("article USING INDEX" in line for line in plan)


@pytest.mark.parametrize("article", [None, "ru"])
def test_what_waits_is_read_without_going_through_all_that_live(library: Store, article: str | None) -> None:
    asked: list[str] = []
    library.connection.set_trace_callback(asked.append)
    carrying.late_annotations(library, article)
    carrying.open_carryings(library, article)
    library.connection.set_trace_callback(None)
    plan = [str(row[3]) for query in asked for row in library.connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert any("SEARCH r USING INDEX sqlite_autoindex_article" in line for line in plan)
    assert not any("(deleted=?)" in line or f"{line} ".startswith(("SCAN r ", "SCAN a ")) for line in plan)


def test_versions_and_their_texts_are_found(library: Store) -> None:
    put(library, "article_version", "ru-2", article="ru", number=2)
    assert [version.number for version in articles.versions(library, "ru")] == [1, 2]
    version = articles.version(library, "ru-1")
    assert version is not None
    assert (version.article, version.importer) == ("ru", "markdown")
    assert articles.version(library, "nowhere") is None
    assert articles.body(library, "ru-1") == (FIRST, canonicalise(FIRST))
    assert articles.text(library, "ru-1") == canonicalise(FIRST).text
    for missing in ("ru-2", "nowhere"):
        for read in (articles.body, articles.text):
            with pytest.raises(UnknownRowError):
                read(library, missing)
    original = hashlib.sha256(FIRST.encode()).hexdigest()
    assert articles.original(library, original) == FIRST.encode()
    assert articles.original(library, "nowhere") is None
    assert articles.sources(library) == [("Harbour Wire", 1), ("Вестник", 2)]


def test_counts_for_a_page_of_articles_take_one_query(library: Store) -> None:
    page = ["ru", "en", "old"]
    with query_count(library) as queries:
        counts = articles.record_counts(library, page)
    assert counts == {"ru": {RecordKind.PARTICIPANT: 1, RecordKind.NOTE: 1}, "en": {}, "old": {}}
    assert len(queries) == 1


def test_the_annotations_of_a_version_stand_in_the_order_of_its_text(library: Store) -> None:
    wide, narrow = annotations.annotations_of(library, "ru-1")
    assert (wide.id, wide.motivation, wide.colour) == ("line", Motivation.HIGHLIGHTING, 3)
    assert narrow.target.quote.exact == "Арман Велин"
    assert (narrow.target.quote.prefix, narrow.target.quote.suffix, narrow.creator) == ("Прибудет ", ".", "ильза")
    assert annotations.annotations_of_article(library, "ru") == [wide, narrow]
    with library.step(Edit.DELETE_MARK):
        library.delete("annotation", "mark")
    assert annotations.annotation(library, "mark") is None
    assert annotations.annotation(library, "mark", deleted=True) == narrow


def test_values_of_a_newer_program_are_read_as_the_nearest_known(library: Store) -> None:
    put(library, "annotation", "odd", version="ru-1", start=-3, end=-5, state="frozen", motivation="singing")
    odd = annotations.annotation(library, "odd")
    assert odd is not None
    assert odd.target.position == TextPositionSelector(start=0, end=1)
    assert (odd.target.state, odd.motivation) == (TargetState.ORPHAN, Motivation.IDENTIFYING)


def test_records_come_whole(library: Store) -> None:
    person, meeting = records.record(library, "p"), records.record(library, "m")
    assert isinstance(person, Participant)
    assert (person.name, person.role, [alias.name for alias in person.aliases]) == ("Арман Велин", "министр", ["Велин"])
    assert isinstance(meeting, Meeting)
    assert meeting.when == When(
        words="11 марта", value="--03-11", precision=Precision.DAY, basis=Basis.INFERRED, reason=""
    )
    assert [(place.participant, place.part) for place in meeting.participants] == [("q", "host")]
    assert [place.agenda_item for place in meeting.agenda] == ["b"]
    call = records.record(library, "k")
    assert isinstance(call, Meeting)
    assert call.visit == "m"
    assert isinstance(records.record(library, "b"), AgendaItem)
    assert isinstance(records.record(library, "n"), Note)
    assert records.record(library, "nowhere") is None


def test_records_of_a_kind_stand_in_its_order(library: Store) -> None:
    assert [person.name for person in records.participants(library)] == ["Арман Велин", "Ильза Торн"]
    assert [meeting.id for meeting in records.meetings(library)] == ["m", "k"]
    assert [note.id for note in records.notes(library)] == ["n"]
    assert [title_of(record) for record in records.records(library, RecordKind.AGENDA_ITEM)] == [
        "Порт",
        "Транзит",
        "Тарифы",
    ]


def test_the_agenda_is_numbered_and_children_of_a_deleted_item_move_to_the_top(library: Store) -> None:
    places = records.agenda_tree(library)
    assert [(place.number, place.depth, place.item.id) for place in places] == [
        ("1", 0, "c"),
        ("2", 0, "a"),
        ("2.1", 1, "b"),
    ]
    with library.step(Edit.DELETE_RECORD):
        library.delete("agenda_item", "a")
    assert [(place.number, place.item.id) for place in records.agenda_tree(library)] == [("1", "b"), ("2", "c")]
    gone = records.record(library, "a", deleted=True)
    assert isinstance(gone, AgendaItem)
    assert gone.title == "Транзит"


def test_the_records_of_an_article_are_those_its_words_support_directly_or_through_a_meeting(library: Store) -> None:
    with query_count(library) as queries:
        found = records.records_of_article(library, "ru")
    assert [record.id for record in found] == ["p", "q", "b", "m", "n"]
    assert len(queries) <= 12
    assert records.records_of_article(library, "en") == []


def test_evidence_is_found_from_every_side(library: Store) -> None:
    assert [tie.id for tie in evidence.evidence_of(library, "p")] == ["e0"]
    assert [tie.field for tie in evidence.evidence_of(library, "p")] == ["name"]
    assert [tie.id for tie in evidence.evidence_of_rows(library, ["p", "mp"])] == ["e0", "e1"]
    assert [tie.id for tie in evidence.evidence_of_annotation(library, "mark")] == ["e0", "e1", "e2", "e3"]
    tie = evidence.evidence(library, "e0")
    assert tie is not None
    assert (tie.table, tie.row, tie.annotation) == ("participant", "p", "mark")
    assert evidence.evidence(library, "nowhere") is None


def test_tags_stand_by_name_and_are_found_by_what_bears_them(library: Store) -> None:
    assert [tag.name for tag in tags.tags(library)] == ["арна", "Транзит"]
    assert [tag.id for tag in tags.tags_of(library, "article", "ru")] == ["u", "t"]


def test_search_finds_every_form_of_a_word_and_shows_it_in_its_place(library: Store) -> None:
    (hit,) = search.search(library, "правительства министр")
    assert hit.article == "ru"
    assert [hit.snippet[start:end] for start, end in hit.snippet_spans] == ["Правительство", "министров"]
    assert hit.position is not None
    text = canonicalise(FIRST).text
    assert text[hit.position.start : hit.position.end] == "Правительство"
    assert search.search(library, "…") == search.search(library, "министр Morania") == []


def test_a_word_of_the_title_alone_is_shown_there_and_weighs_more(library: Store) -> None:
    put(library, "article", "bare", title="Cold morning")
    first, second = search.search(library, "cold")
    assert (first.article, first.snippet, first.position) == ("bare", "", None)
    assert [first.title[start:end] for start, end in first.title_spans] == ["Cold"]
    assert (second.article, second.title_spans) == ("en", ())
    assert "cold" in second.snippet


def test_a_long_line_is_cut_between_words_around_what_was_found(library: Store) -> None:
    (hit,) = search.search(library, '"hall is cold"', limit=5)
    words = SECOND.split()
    assert all(word in words for word in hit.snippet.split())
    assert len(hit.snippet) <= SNIPPET
    assert hit.snippet_spans


def test_a_found_word_longer_than_a_snippet_is_shown_whole(library: Store) -> None:
    word = "A" + "b" * 300
    add_article(library, "long", f"{'x' * 100} {word} end of it", title="Long")
    (hit,) = search.search(library, word)
    assert hit.snippet == word


@pytest.mark.parametrize("typed", ["пра", "правительст", "министров прав"])
def test_the_last_word_of_a_search_may_be_only_begun(library: Store, typed: str) -> None:
    (hit,) = search.search(library, typed)
    assert hit.article == "ru"
    assert "Правительство" in [hit.snippet[start:end] for start, end in hit.snippet_spans]
    assert search.search(library, "прав министров") == search.search(library, f"{typed}.zzz") == []


def test_words_typed_into_the_filter_are_also_found_within_titles(library: Store) -> None:
    with library.step(Edit.EDIT_ARTICLE):
        library.update("article", "ru", {"title": "Лёд на Арне"})
    for typed in ("ЛЕД НА А", "ёд", " арн"):
        assert [found.id for found in articles.articles(library, articles.ArticleFilter(typed=typed))] == ["ru"], typed
    assert articles.articles(library, articles.ArticleFilter(words="ёд")) == []
    assert articles.article_count(library, articles.ArticleFilter(typed="лед", language="en")) == 0


def test_what_a_search_finds_in_one_article_is_what_it_finds_in_all(library: Store) -> None:
    (hit,) = search.search(library, "kind:article министр")
    assert search.hit(library, "министр", "ru") == hit
    assert search.hit(library, "министр", "gone") is None


def test_the_index_follows_titles_deletions_and_returns(library: Store) -> None:
    with library.step(Edit.EDIT_ARTICLE):
        library.update("article", "ru", {"title": "Мост"})
    assert [hit.article for hit in search.search(library, "моста")] == ["ru"]
    with library.step(Edit.DELETE_ARTICLE):
        library.delete("article", "ru")
    assert search.search(library, "моста") == []
    library.undo()
    assert [hit.article for hit in search.search(library, "моста")] == ["ru"]
    library.undo()
    assert search.search(library, "моста") == []
    assert library.check() == []


@pytest.mark.parametrize("first_use", ["search", "edit", "filter"])
def test_an_index_of_another_stemmer_is_made_anew_at_its_first_use(library: Store, first_use: str) -> None:
    with library.step(Edit.ADD_NOTE):
        library.connection.execute("UPDATE meta SET value = 'older' WHERE name = 'stemmer'")
        library.connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
        library.connection.execute("INSERT INTO search_index (rowid, title, words) VALUES (1, 'ёлк', 'министров')")
    assert not indexing.is_current(library.connection)
    assert library.check() == []
    match first_use:
        case "search":
            assert [hit.id for hit in search.search(library, "kind:article министр")] == ["ru"]
        case "edit":
            with library.step(Edit.EDIT_ARTICLE):
                library.update("article", "ru", {"title": "Мост"})
        case _:
            assert keys(library, words="министр") == ["ru"]
    assert indexing.is_current(library.connection)
    assert library.check() == []


def test_a_store_that_only_reads_searches_the_index_as_it_is(library: Store) -> None:
    library.connection.execute("UPDATE meta SET value = 'older' WHERE name = 'stemmer'")
    with Store.open(library.path, read_only=True) as reading:
        assert [hit.id for hit in search.search(reading, "kind:article министр")] == ["ru"]
        assert reading.check() == []
