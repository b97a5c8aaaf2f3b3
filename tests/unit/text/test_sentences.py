"""Sentences and words, and selections that end where words end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model.annotation import TextPositionSelector
from newsdesk.text.sentences import sentence_at, sentences, snap_to_words, word_at

TEXT = st.text(st.sampled_from("абВГ xY7.!?…,;—-'’«»“”„\"\n\t\u00a0\u0301👩\u200d💻"), max_size=40)


@given(TEXT)
def test_sentences_hold_every_word_in_order_and_no_line_break(text: str) -> None:
    end, between = 0, ""
    for start, stop in sentences(text):
        assert end <= start < stop
        assert text[start:stop] == text[start:stop].strip()
        assert "\n" not in text[start:stop]
        between += text[end:start]
        end = stop
    assert not (between + text[end:]).strip()


@given(TEXT, st.data())
def test_the_sentence_at_a_position_is_one_of_its_line(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    start, end = sentence_at(text, position)
    whole = list(sentences(text))
    assert (start, end) in whole or (start, end) == (position, position)
    if any(begin <= position < stop for begin, stop in whole):
        assert start <= position < end


@pytest.mark.parametrize(
    "parts",
    [
        ["Велин прилетел в Лорну.", "Его встретила Торн."],
        ["Визит начался 10 марта 2026 г. в Лорне."],
        ["Уровень поднялся на 5 тыс. Совет соберётся."],
        ["Об этом сказал Я. Линд.", "Он министр."],
        ["Mr. Lind spoke to Dr. Arren at 3.30 p.m. sharp."],
        ["Что дальше?..", "Никто не знает!", "«Да».", "— Нет…", "Конец"],
        ["Он ждал... и дождался."],
        ["Торн сказала: «Мы готовы.»", "Затем ушла."],
        ["Совет решил так.", "(Подробности ниже.)"],
        ["Сообщает Vestnik.example и агентство."],
    ],
)
def test_a_stop_ends_a_sentence_but_not_after_abbreviations_and_initials(parts: list[str]) -> None:
    text = " ".join(parts)
    assert [text[start:end] for start, end in sentences(text)] == parts


def test_sentences_of_a_part_keep_positions_of_the_whole() -> None:
    text = "Один. Два.\nТри. Четыре."
    assert [text[start:end] for start, end in sentences(text, 6, 99)] == ["Два.", "Три.", "Четыре."]


@pytest.mark.parametrize(
    ("position", "words"), [(0, "Один."), (4, "Один."), (5, "Один."), (6, "Два."), (10, "Два."), (11, ""), (13, "Три.")]
)
def test_between_two_sentences_the_one_before_is_meant(position: int, words: str) -> None:
    text = "Один. Два.\n  Три."
    start, end = sentence_at(text, position)
    assert text[start:end] == words or (position == 11 and text[start:end] == "Три.")


@pytest.mark.parametrize(
    ("text", "position", "word"),
    [
        ("в пресс-службе", 9, "пресс-службе"),
        ("don’t go", 3, "don’t"),
        ("слово, и", 5, "слово"),
        ("слово,  и", 7, ""),
        ("за\u0301мок", 3, "за\u0301мок"),
        ("слово", 0, "слово"),
        ("слово .", 7, ""),
        ("один\nдва", 5, "два"),
    ],
)
def test_a_word_is_found_with_its_hyphens_and_marks(text: str, position: int, word: str) -> None:
    start, end = word_at(text, position)
    assert text[start:end] == word


@given(TEXT, st.data())
def test_a_snapped_selection_is_whole_and_snaps_to_itself(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = TextPositionSelector(start=start, end=start + data.draw(st.integers(1, 12)))
    snapped = snap_to_words(text, span)
    if snapped is None:
        assert not any(character.isalnum() for character in text[span.start : span.end])
        return
    assert snapped.end <= len(text)
    words = text[snapped.start : snapped.end]
    assert words == words.strip()
    assert all(
        snapped.start <= place < snapped.end
        for place in range(span.start, min(span.end, len(text)))
        if text[place].isalnum()
    )
    assert snap_to_words(text, snapped) == snapped


@pytest.mark.parametrize(
    ("text", "selected", "words"),
    [
        ("Арман Велин прибыл", "ман Вели", "Арман Велин"),
        ("газета «Вестник» пишет", " «Вестник» ", "Вестник"),
        ("газета «Вестник» пишет", "«Вестн", "Вестник"),
        ("газета «Вестник» пишет", "стник»", "Вестник"),
        ("агентство «Вестник» пишет", "агентство «Вестник»", "агентство «Вестник»"),
        ("«Вестник» и «Курьер»", "«Вестник» и «Курьер»", "«Вестник» и «Курьер»"),
        ("««Вестник» Лорны»", "««Вестник» Лорны»", "«Вестник» Лорны"),
        ('the "Harbour Wire" said', '"Harbour Wire"', "Harbour Wire"),
        ('the "Harbour Wire" said', 'the "Harbour Wire"', 'the "Harbour Wire"'),
        ('the "Harbour Wire" said', 'Wire"', "Wire"),
        ("„Wire“ and “Wire”", "„Wire“", "Wire"),
        ("премьер-министр Торн", "министр", "министр"),
        ("за\u0301мок", "за", "за\u0301мок"),
        ("итог: 5 %, рост", "5 %, ", "5 %,"),
    ],
)
def test_outer_spaces_and_quotes_go_and_cut_words_are_made_whole(text: str, selected: str, words: str) -> None:
    start = text.index(selected)
    snapped = snap_to_words(text, TextPositionSelector(start=start, end=start + len(selected)))
    assert snapped is not None
    assert text[snapped.start : snapped.end] == words


@pytest.mark.parametrize("selected", [" ", "« »", '""', "\u00a0\n"])
def test_a_selection_without_words_snaps_to_nothing(selected: str) -> None:
    text = f"а{selected}б"
    assert snap_to_words(text, TextPositionSelector(start=1, end=len(text) - 1)) is None
