from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.alphabet import alphabetical

KAZAKH = "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The alphabet in its order, without "ё", which is sorted as "е" everywhere."""

words = st.text(alphabet=KAZAKH, min_size=1, max_size=6)


def rank(word: str) -> list[int]:
    return [KAZAKH.index(letter) for letter in word]


@given(st.lists(words, max_size=12))
def test_words_stand_in_the_order_of_the_kazakh_alphabet(unsorted: list[str]) -> None:
    assert sorted(unsorted, key=alphabetical) == sorted(unsorted, key=rank)


@given(words)
def test_large_letters_count_as_small_ones(word: str) -> None:
    assert alphabetical(word.upper()) == alphabetical(word)


def test_latin_words_come_first_and_quotation_marks_are_passed_over() -> None:
    titles = ["Қала", "«Вестник»", "Ёлка", "Harbour", "Кала", "“Arna”", "Елена", "Иртыш", "Ірбіс", "Ясень", "Ершов"]
    sorted_titles = [
        "“Arna”",
        "Harbour",
        "«Вестник»",
        "Елена",
        "Ёлка",
        "Ершов",
        "Иртыш",
        "Кала",
        "Қала",
        "Ірбіс",
        "Ясень",
    ]
    assert sorted(titles, key=alphabetical) == sorted_titles
