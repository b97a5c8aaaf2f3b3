"""The current place: what it is and how it stands, the readings, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.gui.agreement.kinds import kind_words, letter_of
from newsdesk.gui.agreement.readings_table import ReadingsTable
from newsdesk.gui.agreement.stack_sheet import StackSheet
from newsdesk.gui.catalogue.agreement import MOST_ANALYSTS
from newsdesk.gui.commands import Commands
from newsdesk.gui.panels.flow import FlowLayout
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.verdict_button import KeyButton
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.painting import INSET
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.agreement import Stack


class PlacePanel(QWidget):
    """Stands beneath the text. Its buttons do what the commands of the page do."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._stack: Stack | None = None
        self._sheet: StackSheet | None = None
        self._place = self._agreed = 0
        self._title = Words("", Role.HEADING)
        self._state = Words("", Role.LABEL, muted=True)
        self._previous = KeyButton(commands["adjudication.previous"], small=True)
        self._next = KeyButton(commands["adjudication.next"], small=True)
        self.merge = KeyButton(commands["adjudication.merge"], primary=True)
        self.readings = ReadingsTable()
        self.takes = [KeyButton(commands[f"adjudication.take_{number}"]) for number in range(1, MOST_ANALYSTS + 1)]
        self.leave = KeyButton(commands["adjudication.leave_open"])
        self._undo = KeyButton(commands["edit.undo"], small=True)
        self._article = KeyButton(commands["adjudication.article"], small=True)
        self._lay_out()
        self.retranslate()

    @property
    def says(self) -> str:
        """Where one is, for a screen reader."""
        return f"{self._title.text()}, {self._state.text()}"

    def show_place(self, stack: Stack, sheet: StackSheet, place: int) -> None:
        """Show a place, counted from 0."""
        self._stack, self._sheet, self._place = stack, sheet, place
        self.readings.show_stack(stack, sheet)
        for number, button in enumerate(self.takes):
            has = number < len(sheet.analysts) and sheet.analysts[number] in stack.readings
            button.setVisible(has)
            if has:
                button.say(sheet.names[sheet.analysts[number]])
        self.retranslate()

    def show_agreed(self, agreed: int) -> None:
        """Offer to take over so many places that all read alike."""
        self._agreed = agreed
        self.merge.setVisible(agreed > 0)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.readings.setAccessibleName(self.tr("Readings of the place"))
        self._previous.say(self.tr("back"))
        self._next.say(self.tr("on"))
        self.merge.say(self.tr("Take over %n agreed place(s)", "", self._agreed))
        self.leave.say(self.tr("Leave undecided"))
        self._undo.say(self.tr("take back"))
        self._article.say(self.tr("to the article"))
        stack, sheet = self._stack, self._sheet
        if stack is None or sheet is None:
            return
        place = self.tr("Place {number} of {count}").format(number=self._place + 1, count=len(sheet.stacks))
        letter = letter_of(stack.kind)
        self._title.setText(" · ".join(part for part in (place, letter, kind_words(stack.kind)) if part))
        self._state.setText(self._state_words(stack, sheet))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, current_tokens().line)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(INSET, 8, 12, 4)
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._state)
        head.addStretch(1)
        for button in (self._previous, self._next):
            head.addWidget(button)
        takes = QWidget()
        flow = FlowLayout(takes)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (*self.takes, self.leave, self.merge):
            button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
            flow.addWidget(button)
        foot = QHBoxLayout()
        foot.setContentsMargins(INSET, 8, 12, 12)
        foot.setSpacing(12)
        foot.addWidget(takes, 1)
        for button in (self._undo, self._article):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        rows = QHBoxLayout()
        rows.setContentsMargins(8, 0, 0, 0)
        rows.addWidget(self.readings)
        column.addLayout(rows, 1)
        column.addLayout(foot)
        self.merge.hide()

    def _state_words(self, stack: Stack, sheet: StackSheet) -> str:
        if stack.decided:
            name = sheet.names.get(stack.chosen, stack.chosen)
            return self.tr("✓ decided: the reading of {analyst}").format(analyst=name)
        return self.tr("= all read it alike") if stack.agreed else self.tr("≠ undecided, the readings differ")
