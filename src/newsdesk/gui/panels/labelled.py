"""A line of the form: label, editor, and what is to be said about the words in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from newsdesk.gui.models.drafts import Draft
from newsdesk.gui.panels.field_message import DifferingNote, DraftMessage, Offers
from newsdesk.gui.parts.button import SIDE, IconButton
from newsdesk.gui.parts.field import LABEL_WIDTH
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.tips import tip

_DROP = 7
"""How far a label stands below the top of its field, so that both are on one baseline."""


class Labelled(QWidget):
    """Label in its column, editor beside it, messages beneath.

    A field that words of an article can prove has a button at its end: while words are selected it
    gives them to the field, else it shows the words that the field has.
    """

    draft_taken = Signal()
    draft_given_up = Signal()
    words_wanted = Signal()
    """The selected words are to support the field."""
    proof_wanted = Signal()
    """The words that support the field are to be shown."""
    other_wanted = Signal()
    """The words that say otherwise are to be shown."""

    def __init__(self, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._key = ""
        self._can_add = False
        self._label = Words("", Role.LABEL, muted=True)
        self._label.setFixedWidth(LABEL_WIDTH)
        self._label.setContentsMargins(0, _DROP, 8, 0)
        self._label.setWordWrap(True)
        self._label.setBuddy(editor)
        self.message = DraftMessage()
        self.offers = Offers()
        self.note = DifferingNote()
        self._proof = IconButton("quote")
        self._proof.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key is that of the command
        self._proof.clicked.connect(self._on_proof)
        self._proof.hide()
        self.message.taken.connect(self.draft_taken)
        self.message.given_up.connect(self.draft_given_up)
        self.note.show_requested.connect(self.other_wanted)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(editor, 0, 1)
        grid.addWidget(self._proof, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.message, 1, 1)
        grid.addWidget(self.offers, 2, 1)
        grid.addWidget(self.note, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def set_label(self, words: str, key: str = "") -> None:
        """Name the field, on screen and for a screen reader; `key` gives it the selected words."""
        self._label.setText(words)
        self._editor.setAccessibleName(words)
        self._key = key
        self.message.retranslate()
        self._name_proof()

    def show_draft(self, draft: Draft | None, *, whole: bool = True) -> None:
        """Say why the words are not the stored ones; see `DraftMessage.show_draft`."""
        self.message.show_draft(draft, whole=whole)
        self._describe()

    def show_other(self, words: str) -> None:
        """Say what another report gives for the field; "" where none differs."""
        self.note.say(words)
        self._describe()

    def show_proof(self, *, can_add: bool, is_proved: bool) -> None:
        """Offer to give the field the selected words, else to show the ones it has."""
        self._can_add = can_add
        shown = bool(self._key) and (can_add or is_proved)
        self._proof.setVisible(shown)
        self._proof.raise_()
        if isinstance(self._editor, QLineEdit):
            self._editor.setTextMargins(0, 0, SIDE if shown else 0, 0)
        self._name_proof()

    def _name_proof(self) -> None:
        label = self._label.text()
        if self._can_add:
            self._proof.name_as(self.tr("Selected words prove “{field}”").format(field=label))
            self._proof.setToolTip(tip(f"{self._proof.accessibleName()} ({self._key})"))
            self._proof.setAccessibleDescription(self._key)
        else:
            self._proof.name_as(self.tr("Show the words of “{field}” in the text").format(field=label))
            self._proof.setAccessibleDescription("")
        self._proof.draw_as("quote" if self._can_add else "crosshair")

    def _describe(self) -> None:
        said = (self.message.text(), self.note.text())
        self._editor.setAccessibleDescription(", ".join(filter(None, said)))

    def _on_proof(self) -> None:
        (self.words_wanted if self._can_add else self.proof_wanted).emit()
