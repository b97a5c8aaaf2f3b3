"""The fields of one kind's form, built from their descriptions."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.gui.commands import Commands
from newsdesk.gui.models.differing_quotes import differing_quotes
from newsdesk.gui.models.drafts import Draft, Drafts
from newsdesk.gui.models.quotes import QuoteRow
from newsdesk.gui.panels.chips import ChipsEditor
from newsdesk.gui.panels.editors import ChoiceEditor, LongEditor, TextEditor
from newsdesk.gui.panels.field_message import DraftMessage
from newsdesk.gui.panels.form_fields import FORM_FIELDS, Editing, FormField
from newsdesk.gui.panels.form_values import FormValues
from newsdesk.gui.panels.labelled import Labelled
from newsdesk.gui.panels.proving import PROOFS
from newsdesk.gui.panels.quotes import QuotesList
from newsdesk.gui.panels.when_editor import WhenEditor
from newsdesk.gui.parts.header import INSET
from newsdesk.gui.words import enum_words, field_words
from newsdesk.model.record import Record, RecordId, RecordKind
from newsdesk.model.when import When

Editor = TextEditor | LongEditor | ChoiceEditor | ChipsEditor | WhenEditor | QuotesList

_GAP = 6


class FormLines(QWidget):
    """Labels and editors under each other. What they ask for is passed on as signals of this widget."""

    committed = Signal(str, object)
    added = Signal(str, str)
    named = Signal(str, str)
    removed = Signal(str, str)
    part_chosen = Signal(str, str)
    when_chosen = Signal(object)
    opened = Signal(str)
    jump_requested = Signal(str)
    unlink_requested = Signal(object)
    add_quote_requested = Signal()
    typed = Signal(str, str)
    """Field and what stands in it, with every key."""
    name_begun = Signal(str, str)
    """Field and a name that was typed and not added."""
    draft_taken = Signal(str)
    draft_given_up = Signal(str)
    words_wanted = Signal(str)
    """Field that the selected words are to support."""
    form_offered = Signal(str)
    """A form of the name that is to become an alias."""

    def __init__(self, kind: RecordKind, values: FormValues, parse: Callable[[str], When], commands: Commands) -> None:
        super().__init__()
        self._fields = FORM_FIELDS[kind]
        self._values = values
        self._parse = parse
        self._commands = commands
        self._record: Record | None = None
        self._quotes: tuple[QuoteRow, ...] = ()
        self._has_words = False
        self.title_message = DraftMessage()
        self._editors: dict[str, Editor] = {field.field: self._make(field) for field in self._fields}
        self._labels: dict[str, Labelled] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(_GAP)
        self._column.setContentsMargins(INSET, 4, INSET, INSET)
        self._column.addWidget(self.title_message)
        for field, editor in self._editors.items():
            self._column.addWidget(self._line(field, editor))
        self._column.addStretch(1)
        self.retranslate()

    def show_record(self, record: Record, quotes: tuple[QuoteRow, ...], drafts: Drafts) -> None:
        """Show a record of this kind, with drafts where they were typed."""
        is_new = self._record is None or self._record.id != record.id
        self._record = record
        self._quotes = quotes
        for field in self._fields:
            self._show_field(record, field, drafts.of(record.id, field.field), is_new=is_new)
        self._show_proofs()

    def _show_field(self, record: Record, field: FormField, draft: Draft | None, *, is_new: bool) -> None:
        editor, line = self._editors[field.field], self._labels.get(field.field)
        other = self._other(record, field.field)
        if isinstance(editor, WhenEditor):
            editor.show_value(self._values.value(record, field))
            editor.show_draft(draft)
            source = self._source_of_time()
            editor.show_source(source.words if source else "")
            editor.show_other(other)
        elif isinstance(editor, TextEditor | LongEditor) and draft is not None:
            editor.show_value(draft.words, draft=True)
        else:
            editor.show_value(self._quotes if field.editing is Editing.QUOTES else self._values.value(record, field))
        if isinstance(editor, ChipsEditor) and is_new:
            editor.show_name(draft.words if draft is not None else "")
        if line is not None:
            line.show_draft(draft, whole=not isinstance(editor, ChipsEditor))
            line.show_other(other)
            if field.editing is Editing.ALIASES:
                line.offers.offer(self._values.other_forms(record, self._quotes))

    def _other(self, record: Record, field: str) -> str:
        """What another report says of a field, "" where none differs."""
        found = differing_quotes(record, field, self._quotes)
        said = (self.tr("{source}: “{words}”").format(source=quote.source, words=quote.words) for quote in found)
        return "; ".join(said)

    def _show_proofs(self) -> None:
        """Let the fields that words can prove say whether they are."""
        for field, line in self._labels.items():
            proved = any(field in quote.fields for quote in self._quotes)
            line.show_proof(can_add=self._has_words, is_proved=proved)

    def show_current_quote(self, annotation: str) -> None:
        """Strengthen the quote whose mark is selected."""
        self.quotes.show_current(annotation)

    def set_can_add_quote(self, able: bool) -> None:
        """Offer to add a quote only while words are selected."""
        self.quotes.set_can_add(able)
        if able != self._has_words:
            self._has_words = able
            self._show_proofs()

    @property
    def quotes(self) -> QuotesList:
        """The list of the record's quotes.

        Raises:
            TypeError: if this kind of record has none.
        """
        quotes = self._editors["quotes"]
        if not isinstance(quotes, QuotesList):
            msg = "every kind of record has quotes"
            raise TypeError(msg)
        return quotes

    @property
    def when(self) -> WhenEditor | None:
        """The editor of the record's time, if this kind has one."""
        editor = self._editors.get("when")
        return editor if isinstance(editor, WhenEditor) else None

    def focus_first(self, drafts: Drafts, wanted: str = "") -> None:
        """Go to the field that is wanted, else to the first with a draft, else to the first."""
        record = self._record.id if self._record is not None else ""
        asked = (
            each for field, each in self._editors.items() if (field == wanted if wanted else drafts.of(record, field))
        )
        next(asked, next(iter(self._editors.values()))).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Hand over what is being typed."""
        for editor in self._editors.values():
            if isinstance(editor, TextEditor | LongEditor | ChipsEditor):
                editor.commit()
            elif isinstance(editor, WhenEditor):
                editor.line.commit()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        for field in self._fields:
            editor = self._editors[field.field]
            words = field_words(field.field)
            if field.field in self._labels:
                self._labels[field.field].set_label(words, self._key_of(field.field))
            if isinstance(editor, ChoiceEditor) and field.choices is not None:
                editor.set_choices([(str(value), enum_words(value)) for value in field.choices])
            elif isinstance(editor, ChipsEditor):
                editor.set_adder_words(self._adder_words(field), words)
            elif isinstance(editor, WhenEditor | QuotesList):
                editor.retranslate()

    def _key_of(self, field: str) -> str:
        """The key that gives the selected words to a field."""
        if field not in PROOFS or not isinstance(self._editors[field], TextEditor):
            return ""
        return self._commands[f"proof.{field}"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def _adder_words(self, field: FormField) -> str:
        return {
            Editing.PEOPLE: self.tr("add somebody"),
            Editing.AGENDA: self.tr("add a matter"),
            Editing.PARENT: self.tr("none"),
            Editing.VISIT: self.tr("none"),
        }[field.editing]

    def _make(self, field: FormField) -> Editor:
        match field.editing:
            case Editing.LONG:
                return self._joined(LongEditor(field.field))
            case Editing.CHOICE:
                return self._joined(ChoiceEditor(field.field))
            case Editing.WHEN:
                return self._when()
            case Editing.QUOTES:
                return self._quotes_list()
            case Editing.PEOPLE | Editing.AGENDA | Editing.PARENT | Editing.VISIT:
                return self._chips(field)
            case _:
                return self._joined(TextEditor(field.field))

    def _joined(self, editor: Editor) -> Editor:
        if isinstance(editor, TextEditor | LongEditor | ChoiceEditor):
            editor.committed.connect(self.committed)
        if isinstance(editor, TextEditor | LongEditor):
            editor.typed.connect(self.typed)
            editor.given_up.connect(self.draft_given_up)
        return editor

    def _when(self) -> WhenEditor:
        editor = WhenEditor(self._parse)
        editor.committed.connect(self.committed)
        editor.line.typed.connect(self.typed)
        editor.line.given_up.connect(self.draft_given_up)
        editor.message.taken.connect(partial(self.draft_taken.emit, "when"))
        editor.message.given_up.connect(partial(self.draft_given_up.emit, "when"))
        editor.other_wanted.connect(partial(self._jump_to_other, "when"))
        editor.chosen.connect(self.when_chosen)
        editor.jump_requested.connect(self._jump_to_time)
        return editor

    def _quotes_list(self) -> QuotesList:
        editor = QuotesList()
        editor.jump_requested.connect(self.jump_requested)
        editor.unlink_requested.connect(self.unlink_requested)
        editor.add_requested.connect(self.add_quote_requested)
        return editor

    def _chips(self, field: FormField) -> ChipsEditor:
        single = field.editing in {Editing.PARENT, Editing.VISIT}
        editor = ChipsEditor(field.field, partial(self._known, field), single=single)
        editor.added.connect(self.added)
        editor.named.connect(self.named)
        editor.removed.connect(self.removed)
        editor.part_chosen.connect(self.part_chosen)
        editor.opened.connect(self.opened)
        editor.typed.connect(self.typed)
        editor.begun.connect(self.name_begun)
        return editor

    def _known(self, field: FormField) -> list[tuple[str, str]]:
        return self._values.known(field, self._record.id if self._record else RecordId(""))

    def _line(self, field: str, editor: Editor) -> QWidget:
        if isinstance(editor, WhenEditor):
            return editor  # has labels of its own, for the lines that open beneath
        line = Labelled(editor)
        line.draft_taken.connect(partial(self.draft_taken.emit, field))
        line.draft_given_up.connect(partial(self.draft_given_up.emit, field))
        line.words_wanted.connect(partial(self.words_wanted.emit, field))
        line.proof_wanted.connect(partial(self._jump_to_proof, field))
        line.other_wanted.connect(partial(self._jump_to_other, field))
        line.offers.chosen.connect(self.form_offered)
        self._labels[field] = line
        return line

    def _source_of_time(self) -> QuoteRow | None:
        """The quote that supports the time, else the record's first."""
        of_time = (row for row in self._quotes if "when" in row.fields)
        return next(of_time, self._quotes[0] if self._quotes else None)

    def _jump_to_time(self) -> None:
        source = self._source_of_time()
        if source is not None:
            self.jump_requested.emit(source.annotation)

    def _jump_to_proof(self, field: str) -> None:
        proof = next((quote for quote in self._quotes if field in quote.fields), None)
        if proof is not None:
            self.jump_requested.emit(proof.annotation)

    def _jump_to_other(self, field: str) -> None:
        others = differing_quotes(self._record, field, self._quotes) if self._record is not None else []
        if others:
            self.jump_requested.emit(others[0].annotation)
