"""Times of meetings: cut ISO values, their precision, and whether two readings can mean the same."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.edits.errors import InvalidValueError
from newsdesk.edits.recording.article_times import counts_from_article
from newsdesk.edits.times import changed_when, precision_of
from newsdesk.model.when import NO_TIME, Basis, Precision, When, readings_agree

_MOMENTS = st.datetimes(min_value=dt.datetime(1000, 1, 1), max_value=dt.datetime(9999, 1, 1))  # noqa: DTZ001 - a meeting's own local time


def _cuts(moment: dt.datetime) -> dict[Precision, str]:
    return {
        Precision.MINUTE: moment.strftime("%Y-%m-%dT%H:%M"),
        Precision.DAY: moment.strftime("%Y-%m-%d"),
        Precision.MONTH: moment.strftime("%Y-%m"),
        Precision.QUARTER: f"{moment.year}-Q{(moment.month + 2) // 3}",
        Precision.YEAR: f"{moment.year}",
    }


@given(_MOMENTS)
def test_every_cut_of_a_moment_has_its_precision_and_agrees_with_every_other(moment: dt.datetime) -> None:
    cuts = _cuts(moment)
    for precision, value in cuts.items():
        assert precision_of(value) is precision
        assert all(readings_agree(value, other) and readings_agree(other, value) for other in cuts.values())


@given(_MOMENTS, st.integers(min_value=1, max_value=300))
def test_two_days_never_agree_with_or_without_a_year(moment: dt.datetime, days: int) -> None:
    one = moment.date()
    other = one + dt.timedelta(days=days) if one.year < 9998 else one - dt.timedelta(days=days)
    assert not readings_agree(one.isoformat(), other.isoformat())
    assert not readings_agree(f"--{one:%m-%d}", other.isoformat())
    assert readings_agree(f"--{one:%m-%d}", one.isoformat())


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("", "2026-03-11", True),
        ("2026", "2027-Q1", False),
        ("2026-Q1", "2026-04-01", False),
        ("2026-Q2", "2026-04-01", True),
        ("--03", "2026-03-11", True),
        ("--03", "2026-Q1", True),
        ("--03-11", "2026", True),
        ("2026-03-11T15:00", "2026-03-11T16:00", False),
    ],
)
def test_readings_agree_as_far_as_both_say_something(one: str, other: str, agree: bool) -> None:
    assert readings_agree(one, other) is agree


@pytest.mark.parametrize(
    "value", ["2026-13", "2026-02-30", "--02-30", "2025-02-29", "11.03.2026", "2026-3-1", "2026-Q5", "--Q1", "٢٠٢٦"]
)
def test_a_value_that_is_no_cut_iso_date_is_refused(value: str) -> None:
    with pytest.raises(InvalidValueError, match="when_value"):
        changed_when(NO_TIME, {"value": value})


def test_a_leap_day_without_a_year_exists() -> None:
    assert precision_of("--02-29") is Precision.DAY


def test_a_new_value_brings_its_precision_and_leaves_the_rest() -> None:
    when = When(
        words="в среду", value="2026-03-11", precision=Precision.DAY, basis=Basis.INFERRED, reason="article date"
    )
    changed = changed_when(when, {"value": "2026-03"})
    assert changed == When(
        words="в среду", value="2026-03", precision=Precision.MONTH, basis=Basis.INFERRED, reason="article date"
    )


def test_a_precision_finer_than_the_value_is_refused_and_a_coarser_one_is_not() -> None:
    assert changed_when(NO_TIME, {"value": "2026-03-11", "precision": "month"}).precision is Precision.MONTH
    with pytest.raises(InvalidValueError, match="when_precision"):
        changed_when(NO_TIME, {"value": "2026-03", "precision": "day"})


@pytest.mark.parametrize(
    ("words", "counts"),
    [("в среду", True), ("завтра", True), ("11 марта", False), ("в марте 2026", False), ("когда-нибудь", False)],
)
def test_only_a_day_told_by_its_distance_counts_from_the_article(words: str, counts: bool) -> None:
    assert counts_from_article(words) is counts
