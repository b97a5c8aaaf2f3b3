"""What shows a comparison: the alignment beneath two articles, or the table of many."""

from typing import Protocol

from newsdesk.gui.comparing.lines import Filtering, Line
from newsdesk.model.comparison import Comparison
from newsdesk.model.finding import FindingId


class Stage(Protocol):
    """Where a person is on a line of a comparison."""

    @property
    def comparison(self) -> Comparison | None:
        """What is shown; None while it is still being read."""

    @property
    def filtering(self) -> Filtering:
        """Which rows are shown, and in what order."""

    def set_filtering(self, filtering: Filtering) -> None:
        """Show other rows, or in another order."""

    def current_line(self) -> Line | None:
        """The line the person is on."""

    def edit_note(self, finding: FindingId) -> None:
        """Begin to write the note of a finding in its line."""
