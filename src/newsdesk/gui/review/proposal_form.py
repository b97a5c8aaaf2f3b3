"""What an item should say instead: one field and the words for it, checked while they are typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.edits.errors import EditError
from newsdesk.edits.recording.records import check_fields, parse_meeting_time
from newsdesk.gui.models.columns import choices_of
from newsdesk.gui.models.stored_words import stored_words
from newsdesk.gui.models.when_words import basis_words, doubt_words, when_words
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.sheet import ItemSheet
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.words import enum_words, field_words
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.store import Store

_FIELDS = {
    RecordKind.PARTICIPANT: ("name", "kind", "role", "affiliation", "country", "note"),
    RecordKind.AGENDA_ITEM: ("title", "status", "note"),
    RecordKind.MEETING: ("when", "title", "place", "status", "format", "participants", "agenda", "note"),
    RecordKind.NOTE: ("title", "body"),
}
"""What can be proposed for each kind, the likeliest first."""


class ProposalForm(TranslatedWidget):
    """`proposed` carries the field and the words that `edits.records.set_fields` takes."""

    proposed = Signal(str, str)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._kind = RecordKind.NOTE
        self._record = RecordId("")
        self._title = Words("", Role.HEADING)
        self.field = QComboBox()
        self.words = QLineEdit()
        self.choice = QComboBox()
        self._editors = QStackedWidget()
        self._editors.addWidget(self.words)
        self._editors.addWidget(self.choice)
        self.message = TonedWords()
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self._hint = Words("", Role.LABEL, muted=True)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._title, self.field, self._editors, self.message):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addStretch(1)
        self.field.currentIndexChanged.connect(self._on_field)
        self.words.textChanged.connect(self._check)
        self.words.returnPressed.connect(self.propose)
        self.button.clicked.connect(self.propose)
        self.retranslate()

    def begin(self, sheet: ItemSheet) -> None:
        """Propose for an item, beginning with what the reviewer proposed before."""
        if sheet.kind is None:
            return
        self._kind, self._record = sheet.kind, RecordId(sheet.entry.item.row)
        before = sheet.entry.own.proposal if sheet.entry.own is not None else {}
        self.field.blockSignals(True)
        self.field.clear()
        for name in _FIELDS[sheet.kind]:
            self.field.addItem(field_words(name), name)
        first = next((name for name in before if self.field.findData(name) >= 0), "")
        self.field.setCurrentIndex(max(self.field.findData(first), 0))
        self.field.blockSignals(False)
        self._on_field()
        if first and self._editor is self.words:
            self.words.setText(before[first])
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def propose(self) -> None:
        """Hand the words over, if the field can hold them."""
        field, words = str(self.field.currentData()), self._value()
        if self._refusal(field, words) or words == (stored_words(self._store, self._record, field) or ""):
            self._check()
            return
        self.proposed.emit(field, words)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._title.setText(self.tr("What should it say?"))
        self.field.setAccessibleName(self.tr("Field"))
        self.words.setAccessibleName(self.tr("Words to be proposed"))
        self.choice.setAccessibleName(self.tr("Value to be proposed"))
        self.button.setText(self.tr("Propose"))
        self._hint.setText(self.tr("Esc goes back"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes from the field to its words, and from a choice on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.field.hasFocus():
                self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.propose()
        else:
            super().keyPressEvent(event)

    def _on_field(self) -> None:
        field = str(self.field.currentData())
        choices = choices_of(self._kind, field)
        stored = stored_words(self._store, self._record, field) or ""
        if choices is None:
            self._editors.setCurrentWidget(self.words)
            self.words.setText(stored)
            self.words.selectAll()
        else:
            self.choice.clear()
            for value in choices:
                self.choice.addItem(enum_words(value), value.value)
            self.choice.setCurrentIndex(max(self.choice.findData(stored), 0))
            self._editors.setCurrentWidget(self.choice)
        self._check()

    @property
    def _editor(self) -> QLineEdit | QComboBox:
        return self.choice if self._editors.currentWidget() is self.choice else self.words

    def _value(self) -> str:
        if self._editor is self.choice:
            return str(self.choice.currentData())
        return self.words.text().strip()

    def _check(self) -> None:
        field, words = str(self.field.currentData()), self._value()
        refusal = self._refusal(field, words)
        if refusal:
            self.message.say(f"! {refusal}", "bad")
        elif field == "when" and words:
            when = parse_meeting_time(self._store, self._record, words)
            said = ", ".join(filter(None, (when_words(when), basis_words(when) or doubt_words(when))))
            self.message.say(said, "text" if when.value else "warn")
        else:
            self.message.say("")

    def _refusal(self, field: str, words: str) -> str:
        try:
            check_fields(self._store, self._record, {field: words})
        except EditError as error:
            return error_sentence(error)
        return ""
