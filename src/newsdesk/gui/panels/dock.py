"""The records dock: what the article, or the whole workspace, yielded; list or table above, form below."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedWidget,
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
from newsdesk.gui.panels.field_edits import FieldEdits
from newsdesk.gui.panels.form import RecordForm
from newsdesk.gui.panels.record_acts import RecordActs
from newsdesk.gui.panels.table import RecordTable
from newsdesk.gui.panels.table_page import TablePage
from newsdesk.gui.panels.tree import RecordsView, RecordTree
from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.words import enum_words
from newsdesk.model.record import RecordId, RecordKind

_INSET = 16
_SHARES = (56, 44)
"""How list and form share the height, in hundredths."""


class RecordsDock(QDockWidget):
    """Follows the article in the focused reader. Its views hold no facts of their own."""

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
        self._table_page = TablePage(self.records, self.table)
        self._empty = EmptyState("users-round", "")
        self._acts = RecordActs(bridge, selection, self)
        self._header = PaneHeader("")
        self._scope_button = WordButton("", Role.LABEL, chevron=True)
        self._filter_line = QLineEdit()
        self._views = QStackedWidget()
        self._lay_out()
        self._connect()
        self._bind(commands)
        self.retranslate()
        self._follow_article()

    def show_whole_workspace(self, whole: bool) -> None:
        """List all records, or those of the article in the focused reader."""
        self._whole = whole
        self._follow_article()

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

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.setWindowTitle(self.tr("Records"))
        self._header.set_title(self.tr("Records"))
        self._filter_button.name_as(self.tr("Filter"))
        self._table_button.name_as(self.tr("Table"))
        self._new_button.name_as(self.tr("New record"))
        self._filter_line.setPlaceholderText(self.tr("Filter the records"))
        self._filter_line.setAccessibleName(self.tr("Filter the records"))
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the filter line empties and closes it; Down goes to the list."""
        if watched is self._filter_line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._filter_button.setChecked(False)
                return True
            if event.key() == Qt.Key.Key_Down:
                self.shown_view().setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._filter_button = self._header.add_button("list-filter")
        self._table_button = self._header.add_button("table")
        self._new_button = self._header.add_button("plus")
        self._filter_button.setCheckable(True)
        self._table_button.setCheckable(True)
        self._header.add_widget(self._scope_button, after_title=True)
        self.setTitleBarWidget(self._header)
        self._filter_line.setProperty("framed", True)
        self._filter_line.setClearButtonEnabled(True)
        self._filter_line.hide()
        self._filter_line.installEventFilter(self)
        for view in (self.tree, self._table_page, self._empty):
            self._views.addWidget(view)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        filter_row = QVBoxLayout()
        filter_row.setContentsMargins(_INSET, 0, _INSET, 0)
        filter_row.addWidget(self._filter_line)
        column.addLayout(filter_row)
        column.addWidget(self._views, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(listing)
        splitter.addWidget(self.form)
        splitter.setStretchFactor(0, _SHARES[0])
        splitter.setStretchFactor(1, _SHARES[1])
        splitter.setSizes([share * 10 for share in _SHARES])
        self.setWidget(splitter)

    def _connect(self) -> None:
        self._scope_button.clicked.connect(self._open_scope_menu)
        self._filter_button.toggled.connect(self._on_filter_toggled)
        self._table_button.toggled.connect(self.show_table)
        self._new_button.clicked.connect(self._open_new_menu)
        self._filter_line.textChanged.connect(self._on_filter)
        self._selection.article_changed.connect(self._follow_article)
        self._selection.annotation_changed.connect(self._select_record_of_mark)
        self.records.counts_changed.connect(self._show_view)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _bind(self, commands: Commands) -> None:
        commands.attach(Context.RECORDS, self.tree)
        commands.attach(Context.FORM, self.form)
        has_record = self._has_record
        commands.bind("record.new", self._new_of_kind)
        commands.bind("record.edit", self._edit, has_record)
        commands.bind("record.delete", self._acts.delete_current, has_record)
        commands.bind("record.next_quote", self._acts.next_quote, has_record)
        commands.bind("record.previous_quote", self._acts.previous_quote, has_record)
        commands.bind("go.records", self._go_to_records)
        commands.bind("go.form", self._go_to_form)
        commands.bind("go.text_record", self._between_text_and_record, has_record)

    def _has_record(self) -> bool:
        return bool(self._selection.record)

    def _follow_article(self) -> None:
        self.records.set_scope(Scope(article="" if self._whole else self._selection.article))
        self._say_scope()
        self._show_view()

    def _say_scope(self) -> None:
        narrow = bool(self._selection.article) and not self._whole
        self._scope_button.say(self.tr("this article") if narrow else self.tr("whole workspace"))

    def _show_view(self) -> None:
        if sum(self.records.count(kind) for kind in RecordKind):
            self._views.setCurrentWidget(self._table_page if self._table_button.isChecked() else self.tree)
            return
        narrow = bool(self._selection.article) and not self._whole
        self._empty.set_words(
            self.tr("No records of this article yet") if narrow else self.tr("No records yet"),
            self.tr("Select words in the article and press P, G, M or N."),
        )
        self._views.setCurrentWidget(self._empty)

    def _select_record_of_mark(self, annotation: str) -> None:
        self._acts.select_record_of(annotation)

    def _on_filter_toggled(self, on: bool) -> None:
        self._filter_line.setVisible(on)
        if on:
            self._filter_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._filter_line.clear()
            self.shown_view().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_filter(self, text: str) -> None:
        self.filtered.narrow(text)
        self.tree.unfold()

    def _open_scope_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for whole, words in ((False, self.tr("This article")), (True, self.tr("Whole workspace"))):
            act = menu.addAction(words)
            act.setData(whole)
            act.setCheckable(True)
            act.setChecked(whole == self._whole)
            group.addAction(act)
        menu.triggered.connect(self._on_scope)
        menu.popup(self._scope_button.mapToGlobal(QPoint(0, self._scope_button.height())))

    def _on_scope(self, act: QAction) -> None:
        self.show_whole_workspace(bool(act.data()))

    def _open_new_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in RecordKind:
            menu.addAction(self.tr("New {kind}").format(kind=enum_words(kind))).setData(str(kind))
        menu.triggered.connect(self._on_new)
        menu.popup(self._new_button.mapToGlobal(QPoint(0, self._new_button.height())))

    def _on_new(self, act: QAction) -> None:
        self._make(RecordKind(act.data()))

    def _new_of_kind(self) -> None:
        """A new record of the kind at hand: the table's, or that of the current row."""
        kind = self.table.kind if self._table_button.isChecked() else self.tree.current_kind()
        self._make(kind)

    def _make(self, kind: RecordKind) -> None:
        made = self._acts.make(kind)
        if made is None:
            return
        if not self.records.record_index(made).isValid():
            self.show_whole_workspace(True)
        self._selection.edit_record(RecordId(made))

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
