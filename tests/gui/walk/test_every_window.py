"""Every window, dialog, panel and pop-up, in every language and both themes, at three scales.

A representative third is walked each time; NEWSDESK_FULL=1 walks all.
"""

import os

import pytest
from tests.gui.walk.screen import SCALES, walk

SHARES = {"1": ("ru", "light"), "1.5": ("kk", "light"), "2": ("ru", "dark")}
"""Language and theme of the quick run, by scale; Russian and Kazakh have the longest words."""


@pytest.mark.parametrize("scale", SCALES)
def test_no_word_is_cut_or_faint_and_everything_has_a_name_in_reading_order(scale: str) -> None:
    language, theme = SHARES[scale]
    share = () if os.environ.get("NEWSDESK_FULL") else ("--languages", language, "--themes", theme)
    done = walk(scale, *share)
    assert done.stdout == ""
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
