"""Fractional keys: any insertions keep their order, and keys stay short."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.edits.order_keys import key_between, keys_between


def _insert(keys: list[str], place: int) -> None:
    before = keys[place - 1] if place else ""
    after = keys[place] if place < len(keys) else ""
    keys.insert(place, key_between(before, after))


@settings(max_examples=80)
@given(st.lists(st.floats(min_value=0, max_value=1), max_size=150))
def test_insertions_anywhere_keep_their_order_and_stay_apart(where: list[float]) -> None:
    keys: list[str] = []
    for share in where:
        _insert(keys, round(share * len(keys)))
    assert keys == sorted(set(keys))


@given(st.lists(st.booleans(), max_size=300))
def test_insertions_at_the_ends_give_keys_of_at_most_three_characters(at_end: list[bool]) -> None:
    keys: list[str] = []
    for end in at_end:
        _insert(keys, len(keys) if end else 0)
    assert keys == sorted(set(keys))
    assert max(map(len, keys), default=0) <= 3


@pytest.mark.parametrize("at_end", [True, False])
def test_ten_thousand_additions_at_one_end_stay_within_four_characters(at_end: bool) -> None:
    keys = [key_between("", "")]
    for _ in range(10_000):
        keys.append(key_between(keys[-1], "") if at_end else key_between("", keys[-1]))
    assert keys == sorted(set(keys), reverse=not at_end)
    assert max(map(len, keys)) <= 4


def test_putting_between_the_same_two_a_hundred_times_lengthens_a_key_by_a_sixth_of_that() -> None:
    low, high = keys_between("", "", 2)
    for _ in range(100):
        high = key_between(low, high)
    assert len(high) <= 2 + 100 // 5


def test_between_a_key_and_the_next_fraction_beneath_it_there_is_room() -> None:
    assert "a0" < key_between("a0", "a01V") < "a01V"


@given(st.integers(min_value=0, max_value=60), st.integers(min_value=0, max_value=60))
def test_several_keys_between_two_are_in_order(outside: int, count: int) -> None:
    low, *_, high = keys_between("", "", outside + 2)
    keys = keys_between(low, high, count)
    assert [low, *keys, high] == sorted({low, *keys, high})
    assert len(keys) == count


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a1", "a1"),
        ("a2", "a1"),
        ("", "b"),
        ("", "é0"),
        ("", "0a"),
        ("", "a10"),
        ("", "a-"),
        ("z" * 27, ""),
        ("", "A" + "0" * 26),
    ],
)
def test_keys_without_room_between_them_or_that_are_none_are_refused(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="key"):
        key_between(before, after)
