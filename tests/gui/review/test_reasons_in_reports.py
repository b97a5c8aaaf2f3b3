"""The reasons that have a key in the window have words in every language of the report."""

import pytest

from newsdesk.exporting.words_review import REVIEW_WORDS
from newsdesk.gui.review.words import REASONS


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_report_knows_every_reason_that_has_a_key(language: str) -> None:
    assert set(REVIEW_WORDS[language].known_reasons) == set(REASONS)
