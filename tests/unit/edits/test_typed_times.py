"""A time that is typed for a meeting counts from the article that proves it."""

from typing import Any

import pytest

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.recording.article_times import counts_from_article, has_inferred_year
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.records import set_fields
from newsdesk.model.record import Meeting
from newsdesk.model.when import Basis, Precision, When
from newsdesk.store.records import record
from newsdesk.store.store import Store


@pytest.mark.parametrize(
    ("words", "value", "inferred_year"),
    [
        *[("19 февраля", "2026-02-19", True), ("Q1", "2026-Q1", True), ("в марте", "2026-03", True)],
        *[("next Tuesday", "2026-03-17", False), ("19.02.26", "2026-02-19", False), ("скоро", "", False)],
    ],
)
def test_the_article_of_the_quote_completes_what_was_typed(
    store: Store, desk: Any, words: str, value: str, *, inferred_year: bool
) -> None:
    meeting = add_meeting(store, title="Совет по воде")
    set_fields(store, meeting, {"when": words})
    alone = record(store, meeting)
    assert isinstance(alone, Meeting)
    assert not has_inferred_year(alone.when), "without an article no year is inferred"
    link_quote(store, meeting, desk.quote("Совет по воде"))
    set_fields(store, meeting, {"when": words})
    found = record(store, meeting)
    assert isinstance(found, Meeting)
    assert (found.when.words, found.when.value) == (words, value)
    assert has_inferred_year(found.when) is inferred_year


def test_a_day_chosen_beside_words_has_no_inferred_year() -> None:
    chosen = When(words="скоро", value="2026-03-11", precision=Precision.DAY, basis=Basis.INFERRED, reason="analyst")
    assert not has_inferred_year(chosen)


def test_words_that_count_from_an_article_are_known_without_one() -> None:
    assert counts_from_article("next Tuesday")
    assert not counts_from_article("скоро")
    assert not counts_from_article("19 февраля"), "it is a day also without its year"
