"""Code points and UTF-16 units agree wherever a character begins."""

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.gui.reader.offsets import Offsets

MIXED = st.text(st.sampled_from("aя é😀🇰🇿👩\u200d\u0301\u00a0𝔘\n"), max_size=60)


def units_before(text: str, point: int) -> int:
    return len(text[:point].encode("utf-16-le")) // 2


@given(MIXED)
def test_a_code_point_comes_back_from_its_unit(text: str) -> None:
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = offsets.to_units(point)
        assert unit == units_before(text, point)
        assert offsets.to_points(unit) == point
        assert offsets.to_points(unit, up=True) == point


@given(MIXED)
def test_a_unit_inside_a_pair_goes_to_the_character_s_own_ends(text: str) -> None:
    offsets = Offsets(text)
    for point, character in enumerate(text):
        if ord(character) > 0xFFFF:
            inside = units_before(text, point) + 1
            assert offsets.to_points(inside) == point
            assert offsets.to_points(inside, up=True) == point + 1
