"""The library: which articles, in which order, and what can be done with them."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QActionGroup, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.library.article_delegate import ArticleDelegate, entry_height
from newsdesk.gui.library.article_model import ArticleListModel, Sort
from newsdesk.gui.library.incoming import incoming
from newsdesk.gui.library.pages import LibraryPages
from newsdesk.gui.library.scopes import Scope, ScopeList
from newsdesk.gui.library.search_line import SearchLine
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.words import Words
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.state import Json
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet
from newsdesk.store.articles import ArticleFilter

Index = QModelIndex | QPersistentModelIndex

_FILTER_DELAY = 120
_LAID_AT_ONCE = 1000
"""So many rows are laid out before the list is shown; the others follow in slices of as many."""
_CONTEXT = (
    "article.open",
    "article.open_beside",
    "article.open_in_tab",
    "article.edit",
    "article.tag",
    "article.mark_read",
    "article.delete",
)


class ArticleList(QListView):
    """The list itself. Files and folders may be dropped on it. `escaped` is emitted on Esc."""

    escaped = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_LAID_AT_ONCE)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setBackgroundRole(self.backgroundRole())
        self.setItemDelegate(ArticleDelegate(self))
        self.verticalScrollBar().setSingleStep(entry_height() // 2)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into view; one that has no place yet gets it now, with all the others if it stands far down."""
        if index.isValid() and not self.visualRect(index).isValid():
            if index.row() >= _LAID_AT_ONCE:
                self.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.doItemsLayout()
            self.setLayoutMode(QListView.LayoutMode.Batched)
        super().scrollTo(index, hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends a search; a Cyrillic letter is a command's key before it is one to look for in the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif not self._commands.take_key(event, self):
            super().keyPressEvent(event)

    def chosen(self) -> list[QModelIndex]:
        """The selected rows, from the top."""
        return sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)


class LibraryPane(QDockWidget):
    """`dropped` carries what was dropped on the pane, as `Incoming`.

    `hit_opened` is emitted when an article was opened by hand, `search_ended` when the search should end.
    """

    dropped = Signal(object)
    hit_opened = Signal()
    search_ended = Signal()

    def __init__(
        self, bridge: StoreBridge, selection: DeskSelection, commands: Commands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setMinimumWidth(200)
        self._selection = selection
        self._commands = commands
        self.model = ArticleListModel(bridge, self)
        self._header = PaneHeader("")
        self._add = self._header.add_button("plus")
        self._add.clicked.connect(commands["article.import"].trigger)
        self.setTitleBarWidget(self._header)
        self._scopes = ScopeList(bridge)
        self.filter_line = QLineEdit()
        self.filter_line.setClearButtonEnabled(True)
        self.search_line = SearchLine()
        self._count = Words("", Role.LABEL, muted=True)
        self._order = QPushButton()
        self._order.setFlat(True)
        self._order.setFont(font(Role.LABEL))
        self._order_menu = QMenu(self._order)
        self._fill_order()
        self.list = ArticleList(commands)
        self.list.setModel(self.model)
        self._pages = LibraryPages(self.list, commands["article.import"])
        self._pages.clear_wanted.connect(self.clear_filter)
        self._search_words = ""
        self._lay_out()
        self._filter_timer = QTimer(self, singleShot=True, interval=_FILTER_DELAY)
        self._filter_timer.timeout.connect(self._apply)
        self._connect(bridge)
        commands.attach(Context.LIBRARY, self.list)
        self.setAcceptDrops(not bridge.store.read_only)
        self._retranslate()
        self._on_reset()

    def chosen(self) -> list[ArticleId]:
        """The selected articles, from the top."""
        return [self.model.article_at(index.row()) for index in self.list.chosen()]

    def focus_list(self) -> None:
        """Show the list and go to it, with what was typed last in force."""
        self.show()
        if self._filter_timer.isActive():
            self._filter_timer.stop()
            self._apply()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def focus_filter(self) -> None:
        """Show the line in which the articles are filtered, and go to it."""
        self.show()
        self.filter_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_line.selectAll()

    def search(self, words: str) -> None:
        """Show only articles whose title or text has these words in any form; "" ends the search."""
        self._search_words = words.strip()
        if not self._search_words:
            self._filter_timer.stop()
            self._apply()
            return
        self.show()  # a hidden list would show no hits
        self._filter_timer.start()

    def clear_filter(self) -> None:
        """Show all articles again."""
        self.filter_line.clear()
        self._scopes.choose(Scope.ALL)
        self.search_ended.emit()
        self._apply()

    def state(self) -> dict[str, Json]:
        """Order, scope and filter, to be found again."""
        return {
            "order": str(self.model.sorted_by),
            "scope": str(self._scopes.chosen),
            "filter": self.filter_line.text(),
        }

    def restore(self, left: dict[str, Json]) -> None:
        """Put order, scope and filter back; what is unknown is passed over."""
        words = left.get("filter")
        self.filter_line.setText(words if isinstance(words, str) else "")
        if left.get("scope") in list(Scope):
            self._scopes.choose(Scope(str(left["scope"])))
        order = left.get("order")
        self._apply(Sort(str(order)) if order in list(Sort) else None)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, folders and words of other programs are welcome, but not what is dragged within the desk."""
        if event.source() is None and incoming(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere on the pane will do."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        came = incoming(event.mimeData())
        if came:
            event.acceptProposedAction()
            self.dropped.emit(came)

    def _lay_out(self) -> None:
        field = QHBoxLayout()
        field.setContentsMargins(10, 0, 10, 4)
        field.addWidget(self.filter_line)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 8, 0)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._order)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scopes)
        column.addLayout(field)
        column.addLayout(foot)
        column.addWidget(self.search_line)
        column.addWidget(self._pages, 1)
        self.setWidget(holder)

    def _fill_order(self) -> None:
        group = QActionGroup(self._order_menu)
        for sort in Sort:
            action = self._order_menu.addAction("")
            action.setData(str(sort))
            action.setCheckable(True)
            action.setChecked(sort is Sort.NEWEST)
            group.addAction(action)
        self._order.setMenu(self._order_menu)

    def _connect(self, bridge: StoreBridge) -> None:
        self._order_menu.triggered.connect(self._on_order)
        self._scopes.scope_chosen.connect(self._apply)
        self.filter_line.textChanged.connect(self._filter_timer.start)
        self.search_line.cleared.connect(self.search_ended)
        self.list.escaped.connect(self.search_ended)
        self.model.modelReset.connect(self._on_reset)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().selectionChanged.connect(self._commands.refresh_soon)
        self._selection.article_changed.connect(self._show_current)
        bridge.changed.connect(self._on_changed)

    def _apply(self, sort: Sort | None = None) -> None:
        typed = self.filter_line.text().strip()
        read = False if self._scopes.chosen is Scope.UNREAD else None
        wanted = ArticleFilter(words=self._search_words, typed=typed, read=read)
        self.model.show(wanted, sort or self.model.sorted_by)
        self._show_order()

    def _on_order(self, action: QAction) -> None:
        self._apply(Sort(str(action.data())))

    def _on_changed(self, change_set: ChangeSet) -> None:
        if any(change.table == "article" and change.before is not None for change in change_set.changes):
            self._scopes.count_soon()  # those that came are counted when they are shown

    def _on_reset(self) -> None:
        rows = self.model.rowCount()
        words = self.filter_line.text().strip() or self._search_words
        self._pages.show_rows(rows, filtered=self.model.filter != ArticleFilter(), words=words)
        self._count.setText(self.tr("%n article(s)", "", rows))
        self.search_line.say(self.model.filter.words, rows)
        self._scopes.count_soon()
        self._show_current()

    def _on_activated(self, index: QModelIndex) -> None:
        if len(self.list.chosen()) <= 1:
            self._selection.open_article(self.model.article_at(index.row()))
            self.hit_opened.emit()

    def _show_current(self) -> None:
        row = self.model.row_of(self._selection.article)
        chosen = self.list.selectionModel()
        if row < 0:
            chosen.clearSelection()
            return
        index = self.model.index(row)
        if not chosen.isSelected(index):
            chosen.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _show_menu(self, place: QPoint) -> None:
        if not self.list.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in _CONTEXT:
            if command == _CONTEXT[-1]:
                menu.addSeparator()
            menu.addAction(self._commands[command])
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _show_order(self) -> None:
        for action in self._order_menu.actions():
            if action.data() == self.model.sorted_by:
                action.setChecked(True)
                self._order.setText(action.text())

    def _retranslate(self) -> None:
        title = self.tr("Library")
        self.setWindowTitle(title)
        self._header.set_title(title)
        self.list.setAccessibleName(self.tr("Articles"))
        self.filter_line.setPlaceholderText(self.tr("Filter by words"))
        self.filter_line.setAccessibleName(self.tr("Filter by words"))
        self._order.setAccessibleName(self.tr("Order"))
        self._add.name_as(self.tr("Import articles…"), self._commands["article.import"].key_shown())
        self._pages.retranslate()
        names = {
            Sort.NEWEST: self.tr("newest first"),
            Sort.OLDEST: self.tr("oldest first"),
            Sort.IMPORTED: self.tr("lately imported"),
            Sort.TITLE: self.tr("by title"),
        }
        for action in self._order_menu.actions():
            action.setText(names[Sort(str(action.data()))])
        self._show_order()
        self._count.setText(self.tr("%n article(s)", "", self.model.rowCount()))
