"""The fields of one kind's form, built from their descriptions."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.gui.models.drafts import Drafts
from newsdesk.gui.models.quotes import QuoteRow
from newsdesk.gui.panels.chips import ChipsEditor
from newsdesk.gui.panels.editors import ChoiceEditor, LongEditor, TextEditor
from newsdesk.gui.panels.form_fields import FORM_FIELDS, Editing, FormField
from newsdesk.gui.panels.form_values import FormValues
from newsdesk.gui.panels.labelled import Labelled
from newsdesk.gui.panels.quotes import QuotesList
from newsdesk.gui.panels.toned import TonedWords
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

    def __init__(self, kind: RecordKind, values: FormValues, parse: Callable[[str], When]) -> None:
        super().__init__()
        self._fields = FORM_FIELDS[kind]
        self._values = values
        self._parse = parse
        self._record: Record | None = None
        self._quotes: tuple[QuoteRow, ...] = ()
        self._title_message = TonedWords()
        self._title_message.hide()
        self._editors: dict[str, Editor] = {field.field: self._make(field) for field in self._fields}
        self._labels: dict[str, Labelled] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(_GAP)
        self._column.setContentsMargins(INSET, 4, INSET, INSET)
        self._column.addWidget(self._title_message)
        for field, editor in self._editors.items():
            self._column.addWidget(self._line(field, editor))
        self._column.addStretch(1)
        self.retranslate()

    def show_record(self, record: Record, quotes: tuple[QuoteRow, ...], drafts: Drafts) -> None:
        """Show a record of this kind, with refused values where they were typed."""
        if self._record is not None and self._record.id != record.id:
            self.commit()
        self._record = record
        self._quotes = quotes
        for field in self._fields:
            draft = drafts.of(record.id, field.field)
            value = quotes if field.editing is Editing.QUOTES else self._values.value(record, field)
            self._editors[field.field].show_value(draft.words if draft else value)
            if field.field in self._labels:
                self._labels[field.field].show_message(draft.message if draft else "")
        when = self._editors.get("when")
        if isinstance(when, WhenEditor):
            source = self._source_of_time()
            when.show_source(source.words if source else "")

    def show_title_message(self, message: str) -> None:
        """Say above the fields why a title was not taken."""
        self._title_message.say(f"! {message}" if message else "", "bad")

    def show_current_quote(self, annotation: str) -> None:
        """Strengthen the quote whose mark is selected."""
        quotes = self._editors["quotes"]
        if isinstance(quotes, QuotesList):
            quotes.show_current(annotation)

    def set_can_add_quote(self, able: bool) -> None:
        """Offer to add a quote only while words are selected."""
        quotes = self._editors["quotes"]
        if isinstance(quotes, QuotesList):
            quotes.set_can_add(able)

    def focus_first(self) -> None:
        """Go to the first field."""
        next(iter(self._editors.values())).setFocus()

    def commit(self) -> None:
        """Hand over what is being typed."""
        for editor in self._editors.values():
            if isinstance(editor, TextEditor | LongEditor):
                editor.commit()
            elif isinstance(editor, WhenEditor):
                editor.line.commit()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        for field in self._fields:
            editor = self._editors[field.field]
            words = field_words(field.field)
            if field.field in self._labels:
                self._labels[field.field].set_label(words)
            if isinstance(editor, ChoiceEditor) and field.choices is not None:
                editor.set_choices([(str(value), enum_words(value)) for value in field.choices])
            elif isinstance(editor, ChipsEditor):
                editor.set_adder_words(self._adder_words(field), words)
            elif isinstance(editor, WhenEditor | QuotesList):
                editor.retranslate()

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
        if isinstance(editor, TextEditor | LongEditor | ChoiceEditor | WhenEditor):
            editor.committed.connect(self.committed)
        return editor

    def _when(self) -> WhenEditor:
        editor = WhenEditor(self._parse)
        editor.committed.connect(self.committed)
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
        return editor

    def _known(self, field: FormField) -> list[tuple[str, str]]:
        return self._values.known(field, self._record.id if self._record else RecordId(""))

    def _line(self, field: str, editor: Editor) -> QWidget:
        if isinstance(editor, WhenEditor):
            return editor  # has labels of its own, for the lines that open beneath
        self._labels[field] = Labelled(editor)
        return self._labels[field]

    def _source_of_time(self) -> QuoteRow | None:
        """The quote that supports the time, else the record's first."""
        of_time = (row for row in self._quotes if "when" in row.fields)
        return next(of_time, self._quotes[0] if self._quotes else None)

    def _jump_to_time(self) -> None:
        source = self._source_of_time()
        if source is not None:
            self.jump_requested.emit(source.annotation)
