"""Quotes call people by other forms of their names; these are found, and other words are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.name_forms import is_form_of, other_forms


@pytest.mark.parametrize(
    ("words", "name"),
    [
        *[("Ильзу Торн", "Ильза Торн"), ("Торн", "Ильза Торн"), ("премьер-министра Ильзы Торн", "Ильза Торн")],
        *[("Арманом Велиным", "Арман Велин"), ("Велинға", "Арман Велин"), ("Velin’s", "Arman Velin")],
    ],
)
def test_a_name_is_known_in_other_cases_and_languages(words: str, name: str) -> None:
    assert is_form_of(words, name)


@pytest.mark.parametrize(
    "words", ["премьер-министр", "глава канцелярии", "", "он", "Ильза Торн встретила гостя в Лорне и уехала"]
)
def test_words_about_somebody_are_no_form_of_the_name(words: str) -> None:
    assert not is_form_of(words, "Ильза Торн")


def test_known_forms_and_repeats_are_left_out_and_the_order_is_kept() -> None:
    quoted = ["Ильзу  Торн", "ильза торн", "Торн", "Ильзу Торн", "Торна", "гость"]
    assert other_forms("Ильза Торн", ["торн"], quoted) == ("Ильзу Торн", "Торна")


@given(name=st.text(), known=st.lists(st.text()), quoted=st.lists(st.text()))
def test_no_text_breaks_it_and_nothing_is_made_up(name: str, known: list[str], quoted: list[str]) -> None:
    found = other_forms(name, known, quoted)
    assert set(found) <= {" ".join(words.split()) for words in quoted}
    assert len(found) == len(set(found))
