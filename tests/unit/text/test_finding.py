"""Finding words: what is found does not depend on how the text is cut into slices."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.finding import Wanted, find
from newsdesk.text.stems import stem_spans, stems

TEXT = "В Лорне совет. Совета ждали; о СОВЕТЕ писали. Советник ушёл,\nпотом пошел. Вода реки\u00a0Арны: воды реки Арны."
WORDS = st.sampled_from(["совет", "ушел", "реки Арны", "о", "Советник", "вода", "ар"])
TEXTS = st.lists(st.sampled_from(["совет", "советы", " ", "\n", "реки Арны", "вод", "ё", "е", ". ", "Совета"])).map(
    "".join
)


def hits(text: str, wanted: Wanted, size: int = 60_000) -> list[tuple[int, int]]:
    return [span for part in find(text, wanted, size) for span in part]


@given(text=TEXTS, words=WORDS, case=st.booleans(), whole=st.booleans(), forms=st.booleans(), size=st.integers(1, 50))
def test_slices_change_nothing(text: str, words: str, case: bool, whole: bool, forms: bool, size: int) -> None:
    wanted = Wanted(words=words, case=case, whole=whole, forms=forms)
    assert hits(text, wanted, size) == hits(text, wanted)


@given(text=TEXTS, words=WORDS)
def test_words_as_typed_are_found_where_they_stand_and_nowhere_else(text: str, words: str) -> None:
    assert hits(text, Wanted(words=words, case=True)) == [found.span() for found in re.finditer(words, text)]


@given(text=TEXTS, word=st.sampled_from(["совет", "вода", "арна"]))
def test_every_word_of_the_stem_is_found_as_a_form_and_no_other(text: str, word: str) -> None:
    same = [(start, end) for stem, start, end in stem_spans(text) if [stem] == stems(word)]
    assert hits(text, Wanted(words=word, forms=True)) == same


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(words="совет"), ["совет", "Совет", "СОВЕТ", "Совет"]),
        (Wanted(words="Совет", case=True), ["Совет", "Совет"]),
        (Wanted(words="совет", whole=True), ["совет"]),
        (Wanted(words="советом", forms=True), ["совет", "Совета", "СОВЕТЕ"]),
        (Wanted(words="ушел"), ["ушёл"]),
        (Wanted(words="реки арны"), ["реки\u00a0Арны", "реки Арны"]),
        (Wanted(words="вода река", forms=True), ["Вода реки", "воды реки"]),
        (Wanted(words="ушёл потом"), []),
        (Wanted(words="совет", forms=True, language="kk"), ["совет", "Совета", "СОВЕТЕ", "Советник"]),
        (Wanted(words="  "), []),
        (Wanted(words="—", forms=True), []),
    ],
)
def test_what_is_found(wanted: Wanted, found: list[str]) -> None:
    assert [TEXT[start:end] for start, end in hits(TEXT, wanted)] == found


def test_the_hint_says_how_forms_are_found() -> None:
    assert Wanted(words="встречи совета").hint() == "встреч* совет*"
    assert Wanted(words="Кеңес", language="kk").hint() == "кеңес*"
