"""The text with which an article of the sample is corrected."""

from pathlib import Path

import pytest


@pytest.fixture
def corrected(samples: Path) -> str:
    """The English report with another day, one paragraph elsewhere and one that is gone."""
    title, dateline, _, *paragraphs = (samples / "harbour-en.txt").read_text(encoding="utf-8").splitlines()
    *others, ends, master = paragraphs
    assert ends.startswith("The visit ends")
    moved = [master, *others]
    return "\n".join([title, dateline, "", *moved]).replace("opened on Wednesday", "opened on Thursday") + "\n"
