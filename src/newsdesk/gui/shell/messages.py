"""What the window said lately, because a toast may be missed."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from newsdesk.model.change import StepId

MOST_KEPT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A sentence, when it was said (UTC, ISO 8601), and the act that its Undo would take back."""

    sentence: str
    time: str
    step: StepId | None = None


class Messages(QObject):
    """The last `MOST_KEPT` messages, newest first, and how many of them nobody has looked at."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept: list[Message] = []
        self.unseen = 0

    def add(self, message: Message) -> None:
        """Keep one more; the oldest makes room."""
        self.kept = [message, *self.kept][:MOST_KEPT]
        self.unseen = min(self.unseen + 1, MOST_KEPT)
        self.changed.emit()

    def look(self) -> None:
        """Count them all as seen."""
        if self.unseen:
            self.unseen = 0
            self.changed.emit()
