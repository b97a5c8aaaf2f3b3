"""One conflict: the record and the field, what each side says with who and when, and a line for another value."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from newsdesk.edits.exchanging.dispute_words import QUOTE
from newsdesk.gui.exchange.choice_button import ChoiceButton
from newsdesk.gui.exchange.conflict_words import about_words, choice_words
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.model.absorption import Dispute
from newsdesk.model.change import DELETED

_GAP = 6


class ConflictCard(QWidget):
    """`chosen` carries the number of a side from 1, `typed` the words of another value.

    `fitted` says that it needs another height.
    """

    chosen = Signal(int)
    typed = Signal(str)
    fitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dispute: Dispute | None = None
        self._title = Words("", Role.REVIEW_TITLE)
        self._title.setWordWrap(True)
        self._field = Words("", Role.HEADING)
        self.choices: list[ChoiceButton] = []
        self.line = _ValueLine()
        self.line.returnPressed.connect(self._on_typed)
        self.line.left.connect(self.close_line)
        self._message = TonedWords()
        self._message.say("")
        self._sides = QVBoxLayout()
        self._sides.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._title)
        column.addWidget(self._field)
        column.addLayout(self._sides)
        column.addWidget(self.line)
        column.addWidget(self._message)
        self.line.hide()

    @property
    def takes_words(self) -> bool:
        """Whether another value can be typed: not of whether something is deleted."""
        return self._dispute is not None and self._dispute.field != DELETED

    def show_dispute(self, dispute: Dispute, *, writable: bool) -> None:
        """Show a conflict, with its sides to be pressed."""
        self._dispute = dispute
        self.close_line()
        for button in self.choices:
            self._sides.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._title.setText(dispute.title)
        self._field.setText(about_words(dispute))
        self.choices = self._made(dispute, choice_words(dispute))
        for number, button in enumerate(self.choices, 1):
            button.setEnabled(writable)
            button.clicked.connect(partial(self._choose, number))
            self._sides.addWidget(button)

    def spoken(self) -> str:
        """All that is seen of it, for a screen reader."""
        return ". ".join(
            [self._title.text(), self._field.text(), *(button.accessibleName() for button in self.choices)]
        )

    def open_line(self) -> None:
        """Let another value be typed, beginning with the one that is shown now."""
        if self._dispute is None:
            return
        first = self._dispute.choices[0]
        begins = first.values.get("exact") if self._dispute.field == QUOTE else first.words
        if self._dispute.field == "when":
            begins = first.values.get("when_value") or first.values.get("when_words")
        self.line.setText(str(begins or ""))
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()
        self._message.say(self.tr("Enter takes it, Esc leaves it"))
        self.fitted.emit()

    def close_line(self) -> None:
        """Let nothing be typed any more; the focus goes back to the sides."""
        had_focus = self.line.hasFocus()
        self.line.hide()
        self._message.say("")
        self.fitted.emit()
        if had_focus and self.choices:
            self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why the typed value was not taken."""
        self._message.say(sentence, "bad")
        self.line.setAccessibleDescription(sentence)
        self.fitted.emit()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.line.setPlaceholderText(self.tr("Another value"))
        self.line.setAccessibleName(self.tr("Another value"))
        if self._dispute is not None:
            self.show_dispute(self._dispute, writable=all(button.isEnabled() for button in self.choices))

    def _made(self, dispute: Dispute, words: Sequence[str]) -> list[ChoiceButton]:
        return [
            ChoiceButton(number, choice, said, is_shown=number == 1, parent=self)
            for number, (choice, said) in enumerate(zip(dispute.choices, words, strict=True), 1)
        ]

    def _choose(self, number: int, _checked: bool = False) -> None:
        self.chosen.emit(number)

    def _on_typed(self) -> None:
        if self.line.text().strip():
            self.typed.emit(self.line.text().strip())


class _ValueLine(QLineEdit):
    """`left` says that Esc was pressed."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("framed", True)

    def event(self, event: QEvent) -> bool:
        """Keep Esc, which closes the page elsewhere."""
        overridden = event.type() == QEvent.Type.ShortcutOverride
        if overridden and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the value as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
