"""Who annotates: the line of the settings in which an analyst says, or corrects, their name."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from newsdesk.edits.errors import EditError
from newsdesk.edits.identity import Identity, identify, identity, names_used, rename
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.parts.words import Words
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.settings.line import LABEL_WIDTH
from newsdesk.gui.theme.fonts import Role

_WIDTH = 240
_DROP = 7


class IdentityLine(QWidget):
    """`identified` carries the `Identity` that counts from now on.

    A name in place of another may correct it or mean somebody else, so that is asked with two buttons.
    """

    identified = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = identity().name
        self._label = Words("", Role.INTERFACE)
        self._label.setFixedWidth(LABEL_WIDTH)
        self._label.setWordWrap(True)
        self._label.setContentsMargins(0, _DROP, 12, 0)
        self.field = QLineEdit(self._name)
        self.field.setFixedWidth(_WIDTH)
        self._label.setBuddy(self.field)
        self._hint = TonedWords()
        self.correct, self.other = QPushButton(), QPushButton()
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.correct, self.other):
            button.setAutoDefault(False)
            button.hide()
            acts.addWidget(button)
        acts.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._label, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.field, 0, 1)
        grid.addLayout(acts, 1, 1)
        grid.addWidget(self._hint, 2, 1)
        self.field.textEdited.connect(self._offer)
        self.field.editingFinished.connect(self._on_finished)
        self.correct.clicked.connect(self._correct)
        self.other.clicked.connect(self._be_another)
        self.retranslate()

    def matches(self, typed: list[str]) -> bool:
        """Say whether all typed words, in small letters, are among the line's."""
        words = f"{self._label.text()} {self._hint.text()} your name".casefold()
        return all(word in words for word in typed)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._label.setText(self.tr("Your name"))
        self.field.setAccessibleName(self.tr("Your name"))
        self.field.setPlaceholderText(self.tr("nobody said"))
        self.correct.setText(self.tr("Correct my name"))
        self.other.setText(self.tr("I am another analyst"))
        self._say_plainly()

    def _say_plainly(self) -> None:
        said = self.tr("Others see it beside what you record, judge and say. Each name is an analyst of their own.")
        self._hint.say(said)
        self.field.setAccessibleDescription(said)

    def _offer(self, typed: str) -> None:
        """Ask what another name means; who has none yet needs no question."""
        name = " ".join(typed.split())
        differs = bool(self._name and name and name != self._name)
        known = any(name.casefold() == used.casefold() for used in names_used() if used != self._name)
        self.correct.setVisible(differs and not known)
        self.other.setVisible(differs)
        self._say_plainly()

    def _on_finished(self) -> None:
        if not self._name and self.field.text().strip():
            self._take(identify)

    def _correct(self) -> None:
        self._take(rename)

    def _be_another(self) -> None:
        self._take(identify)

    def _take(self, change: Callable[[str], Identity]) -> None:
        try:
            who = change(self.field.text())
        except EditError as error:
            self._hint.say(error_sentence(error), "bad")
            return
        self._name = who.name
        self.field.setText(who.name)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in (self.correct, self.other):
            button.hide()
        self.identified.emit(who)
