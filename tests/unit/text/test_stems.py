"""Stems: the search finds a word in all its forms and no index falls out of step."""

import sqlite3

import pytest
import Stemmer
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.stems import stem_spans, stemmer_version, stems

WORDS = st.text(st.sampled_from("абёЁйИжabcXYZéü09 -.,_«»'’\n\t\u00a0и\u0306е\u0301👩💻🌊½№"), max_size=60)


@given(WORDS)
def test_sqlite_keeps_every_stem_as_one_token(text: str) -> None:
    found = stems(text)
    with sqlite3.connect(":memory:") as connection:
        connection.execute("create virtual table words using fts5(body, content='', tokenize='unicode61')")
        connection.execute("create virtual table kept using fts5vocab(words, instance)")
        connection.execute("insert into words(rowid, body) values (1, ?)", (" ".join(found),))
        assert [row[0] for row in connection.execute("select offset from kept order by offset")] == list(
            range(len(found))
        )
    connection.close()


@given(WORDS)
def test_spans_hold_the_words_that_were_stemmed(text: str) -> None:
    spans = stem_spans(text)
    assert [stem for stem, _, _ in spans] == stems(text)
    for stem, start, end in spans:
        assert stems(text[start:end]) == [stem]
    assert not any(c.isalpha() and not any(s <= i < e for _, s, e in spans) for i, c in enumerate(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("правительства", "ПРАВИТЕЛЬСТВО"),
        ("водные", "водных"),
        ("ёлка", "елки"),
        ("за\u0301мок", "замок"),
        ("и\u0306од", "йод"),
        ("meetings", "Meeting"),
        ("2026", "2026"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stems(one) == stems(other)
    assert len(stems(one)) == 1


def test_letters_and_digits_are_words_and_nothing_else_is() -> None:
    assert stems("пресс-служба: 40 %, a_b — 🌊!") == ["пресс", "служб", "40", "a", "b"]


def test_the_version_names_the_stemmer_that_made_the_stems() -> None:
    assert Stemmer.version() in stemmer_version()
