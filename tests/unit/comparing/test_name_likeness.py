"""Which names are taken for one person's: whole words in any form and script, never letters that look alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.comparing.likeness import LEAST
from newsdesk.comparing.names import names_alike
from newsdesk.model.comparison import Likeness

_GIVEN = ("Арман", "Ильза", "Лейла", "Якоб", "Нильс", "Сергей", "Arman", "Ilsa", "Leyla", "Jakob", "А.", "I.")
_FAMILY = ("Велин", "Торн", "Аррен", "Линд", "Орре", "Велина", "Торном", "Velin", "Thorn", "Arren", "Lind")


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Арман Велин", "арман велин", Likeness.SAME_NAME),
        ("Велин Арман", "Арман Велин", Likeness.SAME_NAME),
        ("Арман Велин", "Армана Велина", Likeness.OTHER_FORM),
        ("Ильза Торн", "Ильзой Торн", Likeness.OTHER_FORM),
        ("Сергей Орре", "Сергеем Орре", Likeness.OTHER_FORM),
        ("Якоба Линда", "Якоб Линд", Likeness.OTHER_FORM),
        ("Арман Велин", "Arman Velin", Likeness.OTHER_SCRIPT),
        ("Ильзы Торн", "Ilsa Thorn", Likeness.OTHER_SCRIPT),
        ("Лейла Аррен", "Leyla Arren", Likeness.OTHER_SCRIPT),
        ("Якоб Линд", "Jakob Lind", Likeness.OTHER_SCRIPT),
        ("Юлия Орре", "Julia Orre", Likeness.OTHER_SCRIPT),
        ("Қайрат Қанаев", "Kairat Kanayev", Likeness.OTHER_SCRIPT),
        ("А. Велин", "Арман Велин", Likeness.INITIALS),
        ("А.С. Велин", "Велин Арман Серикович", Likeness.INITIALS),
        ("A. Velin", "Арман Велин", Likeness.INITIALS),
        ("Велин", "Арман Велин", Likeness.PART_OF_NAME),
        ("Велин", "Велин Арман Серикович", Likeness.PART_OF_NAME),
        ("Арман Велин", "Арман Серикович Велин", Likeness.PART_OF_NAME),
    ],
)
def test_forms_of_one_name_are_alike(one: str, other: str, likeness: Likeness) -> None:
    score, found = names_alike(one, other)
    assert found is likeness
    assert score >= LEAST


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Пьер Макран", "Пьер Марран"),
        ("Pierre Macran", "Pierre Marran"),
        ("Pierre Macran", "Пьер Марран"),
        ("Арман Велин", "Борис Велин"),
        ("Б. Велин", "Арман Велин"),
        ("Арман", "Арман Велин"),
        ("Жанна Орре", "Анна Орре"),
        ("Линд", "Линдер"),
        ("Иван Торн", "Иванов Торн"),
        ("Ли", "Ким"),
        ("", "Арман Велин"),
        ("министр иностранных дел и торговли Морании Велин", "Арман Велин"),
    ],
)
def test_false_friends_are_not_alike(one: str, other: str) -> None:
    assert names_alike(one, other)[0] == 0


@given(st.sampled_from(_GIVEN), st.sampled_from(_FAMILY), st.sampled_from(_GIVEN), st.sampled_from(_FAMILY))
def test_likeness_is_the_same_either_way_round(given_one: str, family: str, given_other: str, other: str) -> None:
    one, another = f"{given_one} {family}", f"{other} {given_other}"
    assert names_alike(one, another) == names_alike(another, one)
    assert names_alike(one, one)[0] > LEAST


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_words_can_be_held_against_each_other(one: str, other: str) -> None:
    assert names_alike(one, other) == names_alike(other, one)
    assert 0 <= names_alike(one, other)[0] <= 1
