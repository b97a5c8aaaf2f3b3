"""The order of uncertain times."""

from newsdesk.model.when import When

IN_ORDER = [
    "2025",
    "2026-01-31",
    "2026-01",
    "2026-02-01T09:30",
    "2026-02-01",
    "2026-03-31",
    "2026-03",
    "2026-Q1",
    "2026-04-01",
    "2026-Q4",
    "2026",
    "--02-19",
    "--03",
    "",
]


def test_a_time_known_less_finely_comes_behind_what_is_known_within_it() -> None:
    shuffled = IN_ORDER[::-1]
    assert sorted(shuffled, key=lambda value: When(value=value).sort_key) == IN_ORDER


def test_a_time_is_there_when_it_has_words_or_a_value() -> None:
    assert When(words="скоро")
    assert When(value="2026")
    assert not When()
