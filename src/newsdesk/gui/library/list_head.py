"""The line over the articles: how many there are, and the menu of their order and columns."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from newsdesk.gui.library.article_columns import ArticleColumn, head_words
from newsdesk.gui.library.sorting import OFFERED, Sorting, sorting_from_text
from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.store.articles import ArticleOrder

_ORDER = "order"


class ListHead(TranslatedWidget):
    """`sorting_chosen` carries a `Sorting`, `column_toggled` an `ArticleColumn`."""

    sorting_chosen = Signal(object)
    column_toggled = Signal(object)

    def __init__(self, table: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._sorting = OFFERED[0]
        self._columns: tuple[ArticleColumn, ...] = tuple(ArticleColumn)
        self._rows: int | None = 0
        self._count = Words("", Role.LABEL, muted=True)
        self.order = WordButton("-", Role.LABEL, chevron=True)
        self.order.clicked.connect(self.open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.order)
        self.retranslate()

    @property
    def sentence(self) -> str:
        """What it says of the number of articles."""
        return self._count.text()

    def show_count(self, rows: int | None) -> None:
        """Say how many articles are listed; None while that is being worked out."""
        self._rows = rows
        self._count.setText(self.tr("Being worked out…") if rows is None else self.tr("%n article(s)", "", rows))

    def show_order(self, sorting: Sorting) -> None:
        """Say in which order they are listed."""
        self._sorting = sorting
        self.order.say(self._order_words(sorting))
        self.order.setAccessibleName(self.tr("Order: {order}").format(order=self._order_words(sorting)))

    def show_columns(self, columns: Sequence[ArticleColumn]) -> None:
        """Tick these columns in the menu."""
        self._columns = tuple(columns)

    def open_menu(self, where: QPoint | None = None) -> None:
        """Offer the orders, the table and its columns."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for sorting in dict.fromkeys((*OFFERED, self._sorting)):
            act = menu.addAction(self._order_words(sorting))
            act.setData((_ORDER, sorting.as_text()))
            act.setCheckable(True)
            act.setChecked(sorting == self._sorting)
            group.addAction(act)
        menu.addSeparator()
        menu.addAction(self._table)
        columns = menu.addMenu(self.tr("Columns"))
        for column in ArticleColumn:
            act = columns.addAction(head_words(column))
            act.setData((column.name, ""))
            act.setCheckable(True)
            act.setChecked(column in self._columns)
            act.setEnabled(column is not ArticleColumn.TITLE)
        menu.triggered.connect(self._on_menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where if isinstance(where, QPoint) else self.order.mapToGlobal(QPoint(0, self.order.height())))

    def _on_menu(self, act: QAction) -> None:
        data = act.data()
        if not isinstance(data, tuple):
            return
        name, value = data
        if name == _ORDER:
            self.sorting_chosen.emit(sorting_from_text(value))
        else:
            self.column_toggled.emit(ArticleColumn[name])

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.show_count(self._rows)
        self.show_order(self._sorting)

    def _order_words(self, sorting: Sorting) -> str:
        words = {
            (ArticleOrder.PUBLISHED, True): self.tr("newest first"),
            (ArticleOrder.PUBLISHED, False): self.tr("oldest first"),
            (ArticleOrder.IMPORTED, True): self.tr("lately imported"),
            (ArticleOrder.IMPORTED, False): self.tr("first imported"),
            (ArticleOrder.TITLE, False): self.tr("by title"),
            (ArticleOrder.TITLE, True): self.tr("by title, from the end"),
            (ArticleOrder.SOURCE, False): self.tr("by source"),
            (ArticleOrder.SOURCE, True): self.tr("by source, from the end"),
        }
        return words[sorting.by, sorting.descending]
