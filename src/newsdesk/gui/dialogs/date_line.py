"""A line of a form for a partial date, which says how a date is written while none stands in it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from newsdesk.edits.partial_dates import read_date
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.parts.field import FieldLine


class DateLine(FieldLine):
    """Takes a date as a person writes it; `value` is it as a partial ISO date."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent=parent)
        self._complaint = TonedWords()
        self._complaint.setContentsMargins(6, 2, 0, 0)
        self._complaint.hide()
        grid = self.layout()
        if isinstance(grid, QGridLayout):
            grid.addWidget(self._complaint, 2, 1)
        self.line_edit.textChanged.connect(self._judge)

    @property
    def value(self) -> str | None:
        """The date as a partial ISO date, "" for none; None while the words are no date with a year."""
        return read_date(self.line_edit.text())

    @property
    def complaint(self) -> str:
        """What is said against the words that stand in the field; empty if nothing is."""
        return self._complaint.text()

    def refuse(self) -> None:
        """Mark the field, since what stands in it cannot be kept, and go there."""
        self._complain("bad")
        self.line_edit.setFocus()
        self.line_edit.selectAll()

    def _judge(self) -> None:
        if self.value is None:
            self._complain("warn")
        else:
            self._complaint.say("")
            self.editor.setAccessibleDescription("")

    def _complain(self, tone: str) -> None:
        words = QCoreApplication.translate(
            "DateLine", "This is no date with a year. Write 2026, 2026-03, 2026-03-10 or 10 March 2026."
        )
        self._complaint.say(f"! {words}", tone)
        self.editor.setAccessibleDescription(words)
