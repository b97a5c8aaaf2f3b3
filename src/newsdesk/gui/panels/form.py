"""The form of the selected record."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.edits.recording.records import parse_meeting_time
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.models.quotes import QuoteRow
from newsdesk.gui.models.rows import RowReader, concerned_records
from newsdesk.gui.panels.field_edits import FieldEdits
from newsdesk.gui.panels.form_acts import FormActs
from newsdesk.gui.panels.form_fields import title_field
from newsdesk.gui.panels.form_head import FormHead
from newsdesk.gui.panels.form_lines import FormLines
from newsdesk.gui.panels.form_values import FormValues
from newsdesk.gui.panels.proving import Proving
from newsdesk.gui.panels.quote_acts import QuoteActs
from newsdesk.gui.panels.tab_order import order_tabs
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.change import ChangeSet
from newsdesk.model.record import Meeting, Participant, Record, RecordId, RecordKind, kind_of
from newsdesk.model.when import NO_TIME, When


class RecordForm(QWidget):
    """Shows the desk's current record and hands over what is typed; there is no Save button."""

    told = Signal(str)
    """A sentence about what was done; the shell offers to undo it."""

    def __init__(
        self,
        bridge: StoreBridge,
        selection: DeskSelection,
        commands: Commands,
        edits: FieldEdits,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._selection = selection
        self.edits = edits
        self._commands = commands
        self._record: Record | None = None
        self._values = FormValues(bridge.store)
        self._reader = RowReader(bridge.store)
        self._acts = FormActs(bridge, selection, self)
        self._quotes = QuoteActs(bridge, selection, commands, self._chosen_quote, self)
        self._proving = Proving(bridge, selection, commands, self)
        self._lines: dict[RecordKind, FormLines] = {}
        self._scrolls: dict[RecordKind, _Scroll] = {}
        self._head = FormHead(commands)
        self._pages = QStackedWidget()
        self._body = QStackedLayout(self)
        self._empty = EmptyState("pencil", "")
        self._page = QWidget()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_record(selection.record)

    def _connect(self) -> None:
        self._head.title_committed.connect(self._take)
        self._head.title.typed.connect(self._note)
        self._head.title.given_up.connect(self._give_up)
        self._proving.told.connect(self.told)
        self._selection.record_changed.connect(self.show_record)
        self._selection.annotation_changed.connect(self._show_current_quote)
        self._selection.span_changed.connect(self._on_span)
        self._selection.edit_requested.connect(self.edit_title)
        self._bridge.changed.connect(self._on_changed)
        self.edits.drafts.changed.connect(self._on_draft)
        self._commands.bind("form.done", self.done)
        self._commands.bind("form.today", self._choose_today, self._has_time)
        self._commands.bind("form.calendar", self._open_calendar, self._has_time)

    def show_record(self, record: str) -> None:
        """Show a record; what was being typed for another is handed over first."""
        if self._record is not None and self._record.id != record:
            self.commit()
            if self._values.record(self._record.id) is None:
                self._leave_to_text()
        self._record = self._values.record(RecordId(record))
        if self._record is None:
            self._body.setCurrentWidget(self._empty)
            return
        self._pages.setCurrentWidget(self._scroll_of(kind_of(self._record)))
        self._refresh()
        self._body.setCurrentWidget(self._page)

    def edit_title(self, record: str = "") -> None:
        """Put the cursor into the title."""
        if record:
            self.show_record(record)
        if self._record is not None:
            self._head.edit_title()

    def focus_first(self, wanted: str = "") -> None:
        """Go to the field that is wanted, else to the first with a draft, else to the first beneath the title."""
        record = self._record
        if record is None:
            return
        if wanted in {"", title := title_field(kind_of(record))} and (wanted or self.edits.drafts.of(record.id, title)):
            self._head.edit_title()
        else:
            self._lines_of(kind_of(record)).focus_first(self.edits.drafts, wanted)

    def commit(self) -> None:
        """Hand over what is being typed."""
        if self._record is not None:
            self._head.title.commit()
            self._lines_of(kind_of(self._record)).commit()

    def done(self) -> None:
        """Hand over what is being typed and go back to the text, to where the caret was."""
        self.commit()
        self._commands["go.reader"].trigger()

    def set_active(self, active: bool) -> None:
        """Draw the accent line of the pane that has the focus."""
        self._head.set_active(active)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._head.retranslate()
        self._empty.set_words(
            self.tr("No record is selected"),
            self.tr("Choose one above, or select words in the article and press P, G, M or N."),
        )
        for lines in self._lines.values():
            lines.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._refresh()

    def _lay_out(self) -> None:
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._head)
        page.addWidget(self._pages, 1)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self._page)
        self._body.addWidget(self._empty)

    def _scroll_of(self, kind: RecordKind) -> "_Scroll":
        if kind not in self._scrolls:
            self._scrolls[kind] = _Scroll(self._lines_of(kind))
            self._pages.addWidget(self._scrolls[kind])
        return self._scrolls[kind]

    def _lines_of(self, kind: RecordKind) -> FormLines:
        if kind not in self._lines:
            self._lines[kind] = self._make_lines(kind)
        return self._lines[kind]

    def _make_lines(self, kind: RecordKind) -> FormLines:
        lines = FormLines(kind, self._values, partial(_parse, self._bridge, self._selection), self._commands)
        lines.title_message.given_up.connect(partial(self._give_up, title_field(kind)))
        lines.title_message.taken.connect(partial(self._take_draft, title_field(kind)))
        lines.committed.connect(self._take)
        lines.typed.connect(self._note)
        lines.name_begun.connect(self._keep_name)
        lines.draft_taken.connect(self._take_draft)
        lines.draft_given_up.connect(self._give_up)
        lines.words_wanted.connect(self._proving.prove)
        lines.form_offered.connect(self._add_alias)
        lines.added.connect(self._acts.add)
        lines.named.connect(self._acts.add_named)
        lines.removed.connect(self._acts.remove)
        lines.part_chosen.connect(self._acts.set_part)
        lines.when_chosen.connect(self._take_when)
        lines.opened.connect(self._selection.select_record)
        lines.jump_requested.connect(self._selection.show_annotation)
        lines.add_quote_requested.connect(self._acts.add_selected_quote)
        lines.quotes.unlink_requested.connect(self._quotes.unlink)
        lines.quotes.extended.connect(self._refresh)
        lines.quotes.chosen_changed.connect(self._commands.refresh_soon)
        self._commands.attach(Context.QUOTES, lines.quotes)
        return lines

    def _refresh(self) -> None:
        record = self._record
        if record is None:
            return
        kind = kind_of(record)
        field = title_field(kind)
        draft = self.edits.drafts.of(record.id, field)
        self._head.show_title(kind, field, str(getattr(record, field)), draft)
        lines = self._lines_of(kind)
        lines.show_record(record, self._values.quotes(record.id, self._selection.article), self.edits.drafts)
        lines.title_message.show_draft(draft)
        lines.show_current_quote(self._selection.annotation)
        self._on_span()
        order_tabs(self._head, lines)

    def _take(self, field: str, value: object) -> None:
        if self._record is not None and isinstance(value, str):
            self.edits.take(self._record.id, field, value)

    def _take_when(self, when: When) -> None:
        self._acts.set_when(when)
        self._give_up("when")

    def _take_draft(self, field: str) -> None:
        if self._record is not None:
            self.edits.take_draft(self._record.id, field)

    def _note(self, field: str, words: str) -> None:
        if self._record is not None:
            self.edits.note(self._record.id, field, words)

    def _keep_name(self, field: str, name: str) -> None:
        if self._record is not None:
            self.edits.keep_name(self._record.id, field, name)

    def _give_up(self, field: str) -> None:
        if self._record is not None:
            self.edits.give_up(self._record.id, field)

    def _add_alias(self, form: str) -> None:
        if isinstance(self._record, Participant):
            names = [alias.name for alias in self._record.aliases]
            self._take("aliases", "; ".join([*names, form]))

    def _chosen_quote(self) -> QuoteRow | None:
        return self._lines_of(kind_of(self._record)).quotes.chosen() if self._record is not None else None

    def _has_time(self) -> bool:
        return isinstance(self._record, Meeting)

    def _choose_today(self) -> None:
        when = self._lines_of(RecordKind.MEETING).when
        if when is not None and self._has_time():
            when.choose_today()

    def _open_calendar(self) -> None:
        when = self._lines_of(RecordKind.MEETING).when
        if when is not None and self._has_time():
            when.open_calendar()

    def _on_changed(self, change_set: ChangeSet) -> None:
        record = self._record
        others = change_set.touches("participant", "agenda_item", "meeting", "article")
        if record is None or not (others or record.id in concerned_records(change_set, self._reader)):
            return
        self._record = self._values.record(record.id)
        if self._record is None:
            self._leave_to_text()
            self._body.setCurrentWidget(self._empty)
        else:
            self._refresh()

    def _leave_to_text(self) -> None:
        """Let what is typed next not go into another record than the one that is gone."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._commands["go.reader"].trigger()

    def _on_draft(self, record: str) -> None:
        if self._record is not None and self._record.id == record:
            self._refresh()

    def _on_span(self) -> None:
        for lines in self._lines.values():
            lines.set_can_add_quote(self._selection.span is not None)

    def _show_current_quote(self, annotation: str) -> None:
        for lines in self._lines.values():
            lines.show_current_quote(annotation)


class _Scroll(QScrollArea):
    """The fields scroll beneath the head; the focused one is brought into view."""

    def __init__(self, lines: FormLines) -> None:
        super().__init__()
        self.setWidget(lines)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)


def _parse(bridge: StoreBridge, selection: DeskSelection, words: str) -> When:
    """What a meeting's time would be if these words were set."""
    if not words.strip() or not selection.record:
        return NO_TIME
    return parse_meeting_time(bridge.store, selection.record, words)
