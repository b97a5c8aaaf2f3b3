"""Every window, dialog, panel and pop-up, in every language and both themes, at three scales.

Each time all are walked at the largest scale, where there is the least room, and half of them at one of the others;
NEWSDESK_FULL=1 walks all in every way.
"""

import os

import pytest
from tests.gui.walk.screen import SCALES, walk
from tests.gui.walk.stages import STAGES

NAMES = list(STAGES)
SHARES = {"1": ("ru", "light", NAMES[1::4]), "1.5": ("kk", "light", NAMES[3::4]), "2": ("ru", "dark", NAMES)}
"""Language, theme and stages of the quick run, by scale; Russian and Kazakh have the longest words."""


@pytest.mark.parametrize("scale", SCALES)
def test_no_word_is_cut_or_faint_and_everything_has_a_name_in_reading_order(scale: str) -> None:
    language, theme, stages = SHARES[scale]
    share = ("--languages", language, "--themes", theme, "--stages", *stages)
    done = walk(scale, *(() if os.environ.get("NEWSDESK_FULL") else share))
    assert done.stdout == ""
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
