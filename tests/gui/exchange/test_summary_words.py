"""What is said of a package before it is taken in."""

import pytest

from newsdesk.gui.exchange.summary_words import SummaryWords
from newsdesk.model.absorption import Absorption
from newsdesk.model.change import ChangeSet, Edit, StepId


@pytest.mark.usefixtures("qapp")
def test_a_package_of_another_matter_is_warned_of_before_all_else() -> None:
    for stranger in (True, False):
        found = Absorption(
            changes=ChangeSet(step=StepId("s"), edit=Edit.ABSORB),
            entries=3,
            known=0,
            differing=("a",),
            shares_nothing=stranger,
        )
        said = SummaryWords().remarks(found)
        assert said[0].startswith("It shares nothing with this workspace") is stranger
        assert len(said) == 1 + stranger
