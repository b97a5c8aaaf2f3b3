"""The list of articles: two-line rows in a narrow pane, a table of columns in a wide one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from newsdesk.gui.commands import Commands
from newsdesk.gui.library.article_cells import ArticleCellDelegate
from newsdesk.gui.library.article_columns import WIDTHS, ArticleColumn
from newsdesk.gui.library.article_delegate import ArticleDelegate, entry_height
from newsdesk.gui.parts.views import PlainTable
from newsdesk.gui.theme.rows import row_height

TABLE_FROM = 480
"""From this width of the pane on there is room for a table."""

_Action = QAbstractItemView.CursorAction


class ArticleList(PlainTable):
    """Every row has the same height, so that a hundred thousand cost no more than ten.

    `escaped` is emitted on Esc, `columns_changed` when a column was moved or made wider by hand.
    """

    escaped = Signal()
    columns_changed = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._as_table = False
        self._columns: tuple[ArticleColumn, ...] = tuple(ArticleColumn)
        self._arranging = False
        self.may_be_table = True
        """Whether columns are shown where there is room for them."""
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setBackgroundRole(self.backgroundRole())
        self._rows, self._cells = ArticleDelegate(self), ArticleCellDelegate(self)
        self._set_up_heads()

    @property
    def is_table(self) -> bool:
        """Whether columns are shown now."""
        return self._as_table

    @property
    def columns(self) -> tuple[ArticleColumn, ...]:
        """The columns of the table in the order in which they stand."""
        return self._columns

    def show_columns(self, columns: Sequence[ArticleColumn]) -> None:
        """Let the table have these columns in this order."""
        self._columns = tuple(columns)
        self.arrange()

    def chosen(self) -> list[QModelIndex]:
        """The selected rows, from the top."""
        return sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)

    def arrange(self) -> None:
        """Take the look that there is room for."""
        self._as_table = self.may_be_table and self.width() >= TABLE_FROM
        self._arranging = True
        self.horizontalHeader().setVisible(self._as_table)
        self.setItemDelegate(self._cells if self._as_table else self._rows)
        sideways = Qt.ScrollBarPolicy.ScrollBarAsNeeded if self._as_table else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(sideways)
        height = row_height() if self._as_table else entry_height()
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(row_height() if self._as_table else height // 2)
        for column in ArticleColumn:
            shown = column in self._columns if self._as_table else column is ArticleColumn.TITLE
            self.setColumnHidden(column, not shown)
        for place, column in enumerate(self._columns if self._as_table else ()):
            self.horizontalHeader().moveSection(self.horizontalHeader().visualIndex(column), place)
        self._arranging = False
        self._widen_title()

    def setModel(self, model: object) -> None:
        """Show the articles of a model."""
        super().setModel(model)  # type: ignore[arg-type]  # Qt checks it
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Follow the height of rows that is preferred."""
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_cells"):
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the look where the room for it comes or goes, and keep the same article at the top."""
        super().resizeEvent(event)
        if (self.may_be_table and self.width() >= TABLE_FROM) == self._as_table:
            self._widen_title()
            return
        top = self.rowAt(0)
        self.arrange()
        if top >= 0:
            self.scrollTo(self.model().index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends a search; a Cyrillic letter is a command's key before it is one to look for in the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif not self._commands.take_key(event, self):
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last article; there is nothing to the left or to the right."""
        match action:
            case _Action.MoveHome:
                return self.model().index(0, 0)
            case _Action.MoveEnd:
                return self.model().index(self.model().rowCount() - 1, 0)
            case _Action.MoveLeft | _Action.MoveRight:
                return self.currentIndex()
            case _:
                return super().moveCursor(action, modifiers).siblingAtColumn(0)

    def show_row(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Bring a row into view without moving sideways."""
        self.scrollTo(index.sibling(index.row(), ArticleColumn.TITLE))

    def _set_up_heads(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)  # later, with 100,000 rows, it would take seconds
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(48)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what a head does, the menu beside the count does too
        head.sectionResized.connect(self._on_resized)
        head.sectionMoved.connect(self._on_moved)

    def _on_resized(self, column: int) -> None:
        if not self._arranging and column != ArticleColumn.TITLE:
            self._widen_title()
            self.columns_changed.emit()

    def _on_moved(self) -> None:
        if self._arranging or not self._as_table:
            return
        head = self.horizontalHeader()
        self._columns = tuple(sorted(self._columns, key=head.visualIndex))
        self.columns_changed.emit()

    def _widen_title(self) -> None:
        """Spare width goes to the title; two-line rows have nothing beside it."""
        if self.model() is None:
            return
        self._arranging = True
        mode = QHeaderView.ResizeMode.Interactive if self._as_table else QHeaderView.ResizeMode.Stretch
        self.horizontalHeader().setSectionResizeMode(ArticleColumn.TITLE, mode)
        if self._as_table:
            taken = sum(self.columnWidth(column) for column in self._columns if column is not ArticleColumn.TITLE)
            self.setColumnWidth(ArticleColumn.TITLE, max(WIDTHS[ArticleColumn.TITLE], self.viewport().width() - taken))
        self._arranging = False
