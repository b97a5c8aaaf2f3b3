"""What both pages show while there are not two analysts to compare: how there come to be."""

from PySide6.QtCore import QEvent

from newsdesk.gui.commands import Commands
from newsdesk.gui.parts.empty import EmptyState


class TooFewAnalysts(EmptyState):
    """Says what to do, and offers the first step."""

    def __init__(self, commands: Commands) -> None:
        super().__init__("users-round", "")
        self.add_command(commands["review.new"])
        self.say(analysts=0)

    def say(self, *, analysts: int) -> None:
        """Say what is missing where so many analysts have worked."""
        self._analysts = analysts
        if analysts > 1:
            self.set_words(
                self.tr("Nothing to compare yet"), self.tr("These analysts have marked nothing in the same articles.")
            )
            return
        self.set_words(
            self.tr("Fewer than two analysts have worked on these articles"),
            self.tr(
                "Make a session of independent annotation, pack it for each analyst, and take in what comes back. "
                "Then their readings stand here beside each other."
            ),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say(analysts=self._analysts)
