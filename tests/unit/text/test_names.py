"""Names by their capital letters: what is found, what is not, and that spans hold what they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.canonical import canonicalise
from newsdesk.text.names import names


def found(text: str) -> list[str]:
    return [name.words for name in names(canonicalise(text))]


def test_a_full_name_gathers_its_forms_and_its_last_name() -> None:
    canonical = canonicalise("Вчера Арман Велин прибыл в Лорну. Главу Эстерии Армана Велина встретили, сказал Велин.")
    velin = next(name for name in names(canonical) if name.words == "Арман Велин")
    assert [canonical.text[start:end] for start, end in velin.spans] == ["Арман Велин", "Армана Велина", "Велин"]


def test_a_country_before_a_person_is_a_name_of_its_own_where_it_also_stands_alone() -> None:
    assert "Арман Велин" in found("Летит в Эстерию. Туда же летит глава Эстерии. Президент Эстерии Арман Велин рад.")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Delegates met on Monday in March.", []),
        ("The Moranian side met Prime Minister Ilsa Thorn.", ["Ilsa Thorn"]),
        ("Об этом пишет «Вестник Лорны» сегодня.", ["Вестник Лорны"]),
        ("Он сказал: «Мы этого никогда не забудем, нет.»", []),
        ("# Арман Велин Прибыл В Лорну\n\nОб этом сообщили сегодня.", []),
        ("Отдельно стороны обсудят тарифы. Накануне шёл дождь.", []),
        ("Переговоры ведёт ООН вместе с МИД.", ["ООН", "МИД"]),
    ],
)
def test_capital_letters_that_name_nobody_are_passed_over(text: str, wanted: list[str]) -> None:
    assert found(text) == wanted


def test_hyphens_do_not_confuse_a_name_with_a_country_before_it() -> None:
    assert found("Вот Ай-Тур Велин. Вот и глава Эс-Терии Ай-Тур Велин.") == ["Ай-Тур Велин", "Эс-Терии"]


@given(st.text(alphabet="Аав  Вв-.«»\n", max_size=80))
def test_each_name_stands_where_it_says_and_comes_once(text: str) -> None:
    canonical = canonicalise(text)
    every = names(canonical)
    spans = [span for name in every for span in name.spans]
    assert len(set(spans)) == len(spans)
    for name in every:
        assert name.words in {canonical.text[start:end] for start, end in name.spans}
