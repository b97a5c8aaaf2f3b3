"""The language of the search field: any text is a query, and a query can be written so that it is read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model.query import ANYTHING, Filter, FilterName, HitKind, SearchQuery, Term, Trait
from newsdesk.text.queries import filter_spans, parse, write, write_filter
from newsdesk.text.sought import MOST_WORDS, sought

PIECES = [
    "tag:",
    "вид:",
    "с:",
    "по:",
    "kind:",
    "has:",
    "-",
    '"',
    "«",
    "»",
    "„",
    ":",
    "встреча",
    "2026-02",
    "unresolved",
]
TYPED = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.one_of(
            st.sampled_from([*PIECES, " ", "\n", "\u00a0", "*", "AND", "NEAR(", "\0", "\ud800", "ru"]),
            st.text(max_size=4),
        ),
        max_size=15,
    ).map("".join),
)


@given(TYPED)
def test_whatever_is_typed_is_read_and_what_is_written_is_read_again(typed: str) -> None:
    query = parse(typed)
    assert parse(write(query)) == query


@given(TYPED)
def test_the_filters_of_a_field_stand_where_they_were_typed(typed: str) -> None:
    found = filter_spans(typed)
    assert tuple(span.filter for span in found) == parse(typed).filters
    for span in found:
        assert parse(typed[span.start : span.end]).filters == (span.filter,)
        assert parse(write_filter(span.filter)).filters == (span.filter,)


@given(st.lists(st.sampled_from([*PIECES, "газ", " "]), max_size=12).map("".join))
def test_taking_the_filters_out_of_a_field_leaves_its_words(typed: str) -> None:
    rest = typed
    for span in reversed(filter_spans(typed)):
        rest = f"{rest[: span.start]} {rest[span.end :]}"
    assert parse(rest).terms == parse(typed).terms


@pytest.mark.parametrize(
    ("typed", "name", "value"),
    [
        ("tag:газ", FilterName.TAG, "газ"),
        ('метка:"вода и  газ"', FilterName.TAG, "вода и газ"),
        ("kind:meeting", FilterName.KIND, HitKind.MEETING),
        ("вид:встречи", FilterName.KIND, HitKind.MEETING),
        ("Вид:Участники", FilterName.KIND, HitKind.PARTICIPANT),
        ('kind:"agenda item"', FilterName.KIND, HitKind.AGENDA_ITEM),
        ("вид:«пункт повестки»", FilterName.KIND, HitKind.AGENDA_ITEM),
        ("түрі:кездесу", FilterName.KIND, HitKind.MEETING),
        ("вид:вывод", FilterName.KIND, HitKind.FINDING),
        ("from:2026", FilterName.FROM, "2026"),
        ("с:19.02.2026", FilterName.FROM, "2026-02-19"),
        ("to:2026-02", FilterName.TO, "2026-02"),
        ("по:2.2026", FilterName.TO, "2026-02"),
        ("lang:RU", FilterName.LANG, "ru"),
        ("язык:казахский", FilterName.LANG, "kk"),
        ("source:Вестник", FilterName.SOURCE, "Вестник"),
        ("источник:«Harbour Wire»", FilterName.SOURCE, "Harbour Wire"),
        ("has:unresolved", FilterName.HAS, Trait.UNRESOLVED),
        ("есть:нерешённое", FilterName.HAS, Trait.UNRESOLVED),
        ("есть:комментарии", FilterName.HAS, Trait.COMMENTS),
        ("has:unread", FilterName.HAS, Trait.UNREAD),
        ("аналитик:Лейла", FilterName.ANALYST, "Лейла"),
    ],
)
def test_a_filter_is_known_by_its_names_in_three_languages(typed: str, name: FilterName, value: str) -> None:
    assert parse(typed) == SearchQuery(filters=(Filter(name=name, value=value),))
    assert parse(f"-{typed}") == SearchQuery(filters=(Filter(name=name, value=value, excluded=True),))


@pytest.mark.parametrize(
    "typed", ["foo:газ", "from:вчера", "to:31.02.2026", "kind:корова", "has:everything", "tag:", "lang:эльфийский"]
)
def test_an_unknown_filter_or_value_is_plain_words(typed: str) -> None:
    assert parse(typed) == SearchQuery(terms=(Term(words=typed),), begun=True)


def test_words_phrases_and_what_is_excluded() -> None:
    assert parse('газ "совет по  воде" -дом -«два слова» нач') == SearchQuery(
        terms=(
            Term(words="газ"),
            Term(words="совет по воде", quoted=True),
            Term(words="дом", excluded=True),
            Term(words="два слова", quoted=True, excluded=True),
            Term(words="нач"),
        ),
        begun=True,
    )
    assert parse("") == parse(' "" \n') == ANYTHING
    assert ANYTHING.is_empty
    assert not parse("tag:x").is_empty


@pytest.mark.parametrize(
    ("typed", "begun"),
    [("га", True), ("га ", False), ('"га"', False), ("-га", False), ("tag:га", False), ("x «га", True)],
)
def test_the_last_word_is_begun_while_nothing_ends_it(typed: str, begun: bool) -> None:
    assert parse(typed).begun is begun


def test_kinds_are_those_that_the_filters_leave() -> None:
    assert parse("газ").kinds == tuple(HitKind)
    assert set(HitKind) - set(parse("lang:ru").kinds) == {HitKind.QUOTE}
    assert parse("kind:note вид:цитата").kinds == (HitKind.NOTE, HitKind.QUOTE)
    assert HitKind.QUOTE not in parse("-kind:quote").kinds
    assert parse("kind:note -kind:note").kinds == ()


@pytest.mark.parametrize(
    "typed", ["«" * 100_000, "слово " * 20_000, "a:" * 50_000, '"a' * 50_000, "ж" * 100_000, ' -"' * 33_333]
)
def test_a_hundred_thousand_characters_are_read_and_few_of_their_words_looked_for(typed: str) -> None:
    query = parse(typed)
    assert parse(write(query)) == query
    assert len(sought(query).terms) <= MOST_WORDS


def spans(typed: str, text: str) -> list[str]:
    return [text[start:end] for start, end in sought(parse(typed)).spans(text)]


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("Вашингтон", "В Вашингтоне, у Вашингтона.", ["Вашингтоне", "Вашингтона"]),
        ("встреча", "после встреч", ["встреч"]),
        ("meet", "The meeting met.", ["meeting"]),
        ('"совет воды"', "Совет по воде и совет воды", ["совет", "воды"]),
        ("ёлка ", "у елки", ["елки"]),
        ("пра", "Правительство", ["Правительство"]),
        ("-вода лёд", "вода и лёд", ["лёд"]),
        ("tag:вода лёд", "вода и лёд", ["лёд"]),
        ("Астана", "Ол Астанаға келді, Қазақстан үкіметі", ["Астанаға"]),
        ("үкімет", "Қазақстан үкіметінің шешімі", ["үкіметінің"]),
        ("газ ", "газета и газы", ["газы"]),
        ("…", "вода…", []),
    ],
)
def test_the_words_of_a_query_are_found_in_their_forms(typed: str, text: str, found: list[str]) -> None:
    assert spans(typed, text) == found


def test_of_a_query_of_megabytes_only_the_beginning_is_heeded() -> None:
    assert parse("вода " * 1_000_000).terms == parse("вода " * 40_000).terms
    assert not filter_spans(" " * 200_000 + "tag:вода")
