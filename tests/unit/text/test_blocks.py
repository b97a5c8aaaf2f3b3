"""Paragraphs are counted as a reader counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.blocks import block_at, paragraph_count, paragraph_number
from newsdesk.text.canonical import canonicalise

ARTICLE = "# Вода\n\n«Вестник», 10 марта 2026\n\nПервый.\n\n---\n\n- второй\n\n```\nтретий\n\nчетвёртый\n```"


@given(data=st.data())
def test_every_position_has_its_block_and_a_number_that_never_falls(
    data: st.DataObject, hard_text: st.SearchStrategy[str]
) -> None:
    canonical = canonicalise(data.draw(hard_text))
    numbers = [paragraph_number(canonical, position) for position in range(len(canonical.text) + 1)]
    assert numbers == sorted(numbers)
    assert numbers[-1] == paragraph_count(canonical)
    for position in range(len(canonical.text) + 1) if canonical.blocks else ():
        block = block_at(canonical, position)
        assert block.start <= position <= block.end


@pytest.mark.parametrize(
    ("words", "number"), [("Вода", 0), ("«Вестник»", 0), ("Первый", 1), ("второй", 2), ("третий", 3), ("четвёртый", 4)]
)
def test_title_dateline_rules_and_blank_lines_do_not_count(words: str, number: int) -> None:
    canonical = canonicalise(ARTICLE)
    assert paragraph_number(canonical, canonical.text.index(words)) == number
    assert paragraph_count(canonical) == 4


@pytest.mark.parametrize(
    ("markdown", "count"),
    [("", 0), ("# Вода", 0), ("## Вода", 1), ("# Вода\n\nПервый.", 1), ("«Вестник», 10 марта 2026", 1)],
)
def test_only_a_leading_title_and_the_dateline_under_it_are_left_out(markdown: str, count: int) -> None:
    canonical = canonicalise(markdown)
    assert paragraph_count(canonical) == paragraph_number(canonical, len(canonical.text)) == count


def test_the_line_break_after_a_block_belongs_to_it() -> None:
    canonical = canonicalise("один\n\nдва")
    assert block_at(canonical, 4) == canonical.blocks[0]
    assert block_at(canonical, 5) == canonical.blocks[1]


@pytest.mark.parametrize(("markdown", "position"), [("один", -1), ("один", 5), ("", 0)])
def test_there_is_no_block_outside_the_text(markdown: str, position: int) -> None:
    with pytest.raises(IndexError, match="no block at"):
        block_at(canonicalise(markdown), position)
