"""Skeletons of names: shared by all forms of one name, by look-alikes never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.skeletons import name_words, skeletons

_ENDINGS = ("", "а", "у", "ом", "е", "ым")


@given(
    st.sampled_from(("Велин", "Торн", "Линд", "Орлов", "Канаев")), st.sampled_from(_ENDINGS), st.sampled_from(_ENDINGS)
)
def test_all_cases_of_a_name_share_a_skeleton(name: str, one: str, other: str) -> None:
    assert skeletons(name + one) & skeletons(name + other)


@given(st.text(max_size=20))
def test_a_skeleton_is_never_too_short_to_tell_names_apart(word: str) -> None:
    assert all(len(form) >= 3 for form in skeletons(word))


@pytest.mark.parametrize(
    ("one", "other"), [("Macran", "Marran"), ("Жанна", "Анна"), ("Линд", "Линдер"), ("Торн", "Терн"), ("Ли", "Ли")]
)
def test_look_alikes_and_very_short_words_share_none(one: str, other: str) -> None:
    assert skeletons(one).isdisjoint(skeletons(other))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("А.С. Велин", ("А.", "С.", "Велин")),
        ("Али-Хан О'Нил", ("Али", "Хан", "О'Нил")),
        ("17 ноября", ("ноября",)),
        ("", ()),
    ],
)
def test_a_name_falls_into_its_words(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words
