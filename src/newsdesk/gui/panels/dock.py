"""The records dock: what the article, or the whole workspace, yielded; list or table above, form below."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.models.drafts import Drafts
from newsdesk.gui.models.filtered import FilteredRecords
from newsdesk.gui.models.records import RecordsModel
from newsdesk.gui.models.rows import Scope
from newsdesk.gui.panels.cell_acts import CellActs
from newsdesk.gui.panels.field_edits import FieldEdits
from newsdesk.gui.panels.filter_row import FilterRow
from newsdesk.gui.panels.form import RecordForm
from newsdesk.gui.panels.list_acts import ListActs
from newsdesk.gui.panels.merging import Merging
from newsdesk.gui.panels.new_records import NewRecords
from newsdesk.gui.panels.record_acts import RecordActs
from newsdesk.gui.panels.record_drops import RecordDrops
from newsdesk.gui.panels.record_pages import RecordPages
from newsdesk.gui.panels.records_view import RecordsView
from newsdesk.gui.panels.scope_button import ScopeButton
from newsdesk.gui.panels.table import RecordTable
from newsdesk.gui.panels.table_page import TablePage
from newsdesk.gui.panels.tree import RecordTree
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.state import Json
from newsdesk.model.record import RecordId, RecordKind

LIST_AND_FORM = "records and form"
"""The name of the splitter between the list of records and the form."""
_SHARES = (56, 44)
"""How list and form share the height, in hundredths."""


class RecordsDock(QDockWidget):
    """Follows the article in the focused reader. Its views hold no facts of their own."""

    told = Signal(str)
    """A sentence about what was done; the shell offers to undo it."""

    def __init__(
        self, bridge: StoreBridge, selection: DeskSelection, commands: Commands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("records")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self._selection = selection
        self._commands = commands
        self._whole = False
        self._drafts = Drafts(self)
        self._edits = FieldEdits(bridge, self._drafts, self)
        self.records = RecordsModel(bridge, self._drafts, self)
        self.filtered = FilteredRecords(self.records, self)
        self.tree = RecordTree(self.filtered, selection, commands)
        self.table = RecordTable(self.filtered, selection, commands, self._edits)
        self.form = RecordForm(bridge, selection, commands, self._edits)
        self._table_page = TablePage(self.records, self.table, self._edits)
        self._acts = RecordActs(bridge, selection, self)
        self._new = NewRecords(self._acts, self._kind_at_hand, commands, self)
        self._header = PaneHeader("")
        self._scope_button = ScopeButton()
        self._filter = FilterRow()
        self._pages = RecordPages(self.tree, self._table_page)
        self._lay_out()
        self._connect()
        self._bind(commands)
        self._set_up_acts(bridge, commands)
        self.retranslate()
        self._follow_article()

    def show_whole_workspace(self, whole: bool) -> None:
        """List all records, or those of the article in the focused reader."""
        self._whole = whole
        self._follow_article()

    def bring_into_list(self, record: str) -> None:
        """List a record: with the article of its first quote or, where it has none, with the whole workspace."""
        if not self.records.record_index(record).isValid() and not self._acts.show_first_quote(record):
            self.show_whole_workspace(True)

    def show_table(self, on: bool) -> None:
        """Show the table instead of the list, at the kind of the current record."""
        row = self.records.row_of(self._selection.record)
        if on and row is not None:
            self._table_page.show_kind(row.kind)
        self._table_button.setChecked(on)
        self._show_view()

    def shown_view(self) -> RecordsView:
        """The list or the table, whichever is shown."""
        return self.table if self._table_button.isChecked() else self.tree

    def state(self) -> dict[str, Json]:
        """View, scope and filter, to be found again."""
        return {"table": self._table_button.isChecked(), "whole": self._whole, "filter": self._filter.line.text()}

    def restore(self, left: dict[str, Json]) -> None:
        """Put view, scope and filter back; what makes no sense is passed over."""
        self.show_whole_workspace(left.get("whole") is True)
        self.show_table(left.get("table") is True)
        words = left.get("filter")
        if isinstance(words, str) and words:
            self._filter.restore(words)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.setWindowTitle(self.tr("Records"))
        self._header.set_title(self.tr("Records"))
        self._filter_button.name_as(self.tr("Filter"), self._commands["go.filter_records"].key_shown())
        self._table_button.name_as(self.tr("Table"), self._commands["view.table"].key_shown())
        self._new_button.name_as(self.tr("New record"), self._commands["record.new"].key_shown())
        self._filter.retranslate()
        self._pages.retranslate()
        self.tree.setAccessibleName(self.tr("Records"))
        self.table.setAccessibleName(self.tr("Table of records"))
        self._say_scope()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language; the model's words change with it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._table_page.retranslate()
            self.records.reread()

    def _lay_out(self) -> None:
        self._header.add_widget(self._scope_button, after_title=True)
        self._filter_button = self._header.add_button("list-filter")
        self._table_button = self._header.add_button("table")
        self._new_button = self._header.add_button("plus")
        self._filter_button.setCheckable(True)
        self._table_button.setCheckable(True)
        self.setTitleBarWidget(self._header)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._filter)
        column.addWidget(self._pages, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setHandleWidth(1)
        splitter.setObjectName(LIST_AND_FORM)
        splitter.setProperty("default", [share * 10 for share in _SHARES])
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(listing)
        splitter.addWidget(self.form)
        splitter.setStretchFactor(0, _SHARES[0])
        splitter.setStretchFactor(1, _SHARES[1])
        splitter.setSizes([share * 10 for share in _SHARES])
        self.setWidget(splitter)

    def _connect(self) -> None:
        self._scope_button.chosen.connect(self.show_whole_workspace)
        self._filter.follow(self._filter_button)
        self._table_button.toggled.connect(self.show_table)
        self._new_button.clicked.connect(self._open_new_menu)
        self._filter.narrowed.connect(self.filtered.narrow)
        self._filter.left.connect(self._focus_view)
        self._pages.clear_wanted.connect(self._filter.close_line)
        self.filtered.counted.connect(self._show_view)
        self._selection.article_changed.connect(self._follow_article)
        self._selection.edit_requested.connect(self.show)
        self._selection.annotation_changed.connect(self._acts.select_record_of)
        self.records.counts_changed.connect(self._show_view)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _set_up_acts(self, bridge: StoreBridge, commands: Commands) -> None:
        self.merging = Merging(bridge, self._selection, commands, self)
        drops = RecordDrops(bridge, self._selection, self.merging.ask, self)
        cells = CellActs(bridge, self.table, self._edits, commands)
        rows = ListActs(bridge, self._selection, commands, self.shown_view, self)
        for view in (self.tree, self.table):
            view.drops = drops
            view.selectionModel().selectionChanged.connect(commands.refresh_soon)
        self._pages.currentChanged.connect(commands.refresh_soon)
        self._new.made.connect(self._on_made)
        cells.made.connect(self.bring_into_list)
        for acts in (self.merging, drops, cells, rows, self.form):
            acts.told.connect(self.told)

    def _bind(self, commands: Commands) -> None:
        commands.attach(Context.RECORDS, self.tree)
        commands.attach(Context.TABLE, self.table)
        commands.attach(Context.FORM, self.form)
        has_record = self._has_record
        commands.bind("record.edit", self._edit, has_record)
        commands.bind("record.next_quote", self._acts.next_quote, has_record)
        commands.bind("record.previous_quote", self._acts.previous_quote, has_record)
        commands.bind("view.table", self._toggle_table, checked_when=self._table_button.isChecked)
        commands.bind("view.whole_workspace", self._toggle_whole, checked_when=self._is_whole)
        commands.bind("go.filter_records", self._open_filter)
        commands.bind("go.records", self._go_to_records)
        commands.bind("go.form", self._go_to_form)
        commands.bind("go.text_record", self._between_text_and_record, has_record)

    def _has_record(self) -> bool:
        return bool(self._selection.record)

    def _follow_article(self) -> None:
        scope = Scope(article="" if self._whole else self._selection.article)
        if scope != self.records.scope:
            self.records.set_scope(scope)
        self._say_scope()
        self._show_view()

    def _say_scope(self) -> None:
        self._scope_button.show_scope(whole=self._whole, narrow=self._is_narrow())

    def _is_narrow(self) -> bool:
        return bool(self._selection.article) and not self._whole

    def _show_view(self) -> None:
        total = self.records.total()
        shown = self.filtered.count()
        self._filter.say_count(shown, total)
        if shown:
            self._pages.setCurrentWidget(self._table_page if self._table_button.isChecked() else self.tree)
        elif total:
            self._pages.show_unmatched(self._filter.line.text().strip())
        else:
            self._pages.show_empty(of_article=self._is_narrow())

    def _open_filter(self) -> None:
        self.show()
        self._filter.open()

    def _focus_view(self) -> None:
        self.shown_view().setFocus(Qt.FocusReason.TabFocusReason)

    def _toggle_table(self) -> None:
        inside = self.shown_view().hasFocus()
        self.show()
        self.show_table(not self._table_button.isChecked())
        if inside:
            self._focus_view()

    def _toggle_whole(self) -> None:
        self.show_whole_workspace(not self._whole)

    def _is_whole(self) -> bool:
        return self._whole

    def _kind_at_hand(self) -> RecordKind:
        """The table's kind, or that of the current row."""
        return self.table.kind if self._table_button.isChecked() else self.tree.current_kind()

    def _on_made(self, made: str) -> None:
        self.show()
        self.bring_into_list(made)
        self._selection.edit_record(RecordId(made))

    def _open_new_menu(self) -> None:
        self._new.open_menu(self._new_button)

    def _edit(self) -> None:
        if self._table_button.isChecked() and self.table.hasFocus():
            self.table.edit_current()
        else:
            self.form.edit_title()

    def _go_to_records(self) -> None:
        self.show()
        self.shown_view().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to_form(self) -> None:
        self.show()
        self.form.focus_first()

    def _between_text_and_record(self) -> None:
        """From the record to its words, from anywhere else to the record's form."""
        inside = QApplication.focusWidget()
        if inside is not None and self.isAncestorOf(inside):
            self._acts.next_quote()
            self._commands["go.reader"].trigger()
        else:
            self._go_to_form()

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        in_form = new is not None and self.form.isAncestorOf(new)
        self.form.set_active(in_form)
        self._header.set_active(new is not None and self.isAncestorOf(new) and not in_form)
