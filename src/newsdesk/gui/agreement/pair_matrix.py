"""One measure over all pairs of analysts: a matrix of analyst by analyst, each number with its own disagreements."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsdesk.gui.agreement.figure_words import NOTHING, FigureCounts, figure_words
from newsdesk.gui.agreement.measures import level_colours, level_of, level_words, number_words
from newsdesk.gui.parts.views import PlainTable
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.painting import frame_current, write
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.model.agreement import Figure

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FigureRole = Qt.ItemDataRole.UserRole
_PAIR, _FEW = 2, 3
_LEAST = 96
_TALLEST = 220


class PairModel(QAbstractTableModel):
    """Analysts by analysts; a pair stands in two places, and nobody is compared with themselves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._analysts: Sequence[str] = ()
        self._names: Mapping[str, str] = {}
        self._figures: Mapping[frozenset[str], Figure] = {}

    def show_pairs(self, figures: Sequence[Figure], analysts: Sequence[str], names: Mapping[str, str]) -> None:
        """Show other figures, each of a pair."""
        self.beginResetModel()
        self._analysts, self._names = analysts, names
        self._figures = {frozenset(figure.analysts): figure for figure in figures}
        self.endResetModel()

    def figure(self, index: Index) -> Figure | None:
        """The figure of a place; None on the diagonal and where two were not compared."""
        if not index.isValid():
            return None
        return self._figures.get(frozenset((self._analysts[index.row()], self._analysts[index.column()])))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many analysts there are."""
        return 0 if parent.isValid() else len(self._analysts)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many analysts there are."""
        return self.rowCount(parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number of a pair; in full for tool-tips and screen readers."""
        figure = self.figure(index)
        match role:
            case role if role == _FigureRole:
                return figure
            case Qt.ItemDataRole.DisplayRole:
                return _number(figure)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                says = self._says(index, figure)
                return tip(says) if role == Qt.ItemDataRole.ToolTipRole else says
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the analysts on both sides."""
        del orientation
        name = self._names[self._analysts[section]]
        return {Qt.ItemDataRole.DisplayRole: name, Qt.ItemDataRole.ToolTipRole: tip(name)}.get(Qt.ItemDataRole(role))

    def _says(self, index: Index, figure: Figure | None) -> str:
        pair = f"{self._names[self._analysts[index.row()]]} – {self._names[self._analysts[index.column()]]}"
        if figure is None:
            return pair
        return f"{pair}: {figure_words(figure)}, {FigureCounts().disagreements(len(figure.disagreements))}"


class PairMatrix(PlainTable):
    """`chosen` carries the `Figure` of the pair whose disagreements are wanted."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairs = PairModel(self)
        self.setModel(self.pairs)
        self.setItemDelegate(_PairDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # the delegate frames the current pair
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(_LEAST)
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.selectionModel().currentChanged.connect(self._choose)

    def show_pairs(self, figures: Sequence[Figure], analysts: Sequence[str], names: Mapping[str, str]) -> None:
        """Show the figures of pairs; nothing is seen where there are only two analysts."""
        several = len(figures) > 1 and all(len(figure.analysts) == _PAIR for figure in figures)
        self.setVisible(several)
        if several:
            self.pairs.show_pairs(figures, analysts, names)
            rows = self.horizontalHeader().sizeHint().height() + len(analysts) * row_height()
            bar = self.horizontalScrollBar().sizeHint().height() if len(analysts) > _FEW else 2
            self.setFixedHeight(min(rows, _TALLEST) + bar)

    def _choose(self, index: QModelIndex) -> None:
        figure = self.pairs.figure(index)
        if figure is not None:
            self.chosen.emit(figure)


class _PairDelegate(QStyledItemDelegate):
    """A number on the tint of its level."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row of any list."""
        del index
        return QSize(option.rect.width(), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one pair."""
        tokens, figure, view = current_tokens(), index.data(_FigureRole), self.parent()
        painter.save()
        box = option.rect.adjusted(0, 1, -3, -1)
        value = figure.value if isinstance(figure, Figure) else None
        if value is None:
            write(painter, box.adjusted(6, 0, 0, 0), str(index.data()), font(Role.INTERFACE), tokens.muted)
        else:
            ink, tint = level_colours(level_of(value), tokens)
            if tokens.tinted:
                painter.fillRect(box, tint)
            used = write(painter, box.adjusted(6, 0, 0, 0), number_words(value), font(Role.INTERFACE), tokens.text)
            said = box.adjusted(used + 12, 0, 0, 0)
            write(painter, said, level_words(level_of(value)), font(Role.SMALL), ink)
        if isinstance(view, PairMatrix) and view.currentIndex() == index:
            frame_current(painter, box.adjusted(1, 1, -1, -1), tokens, focused=view.hasFocus())
        painter.restore()


def _number(figure: Figure | None) -> str:
    if figure is None:
        return ""
    return NOTHING if figure.value is None else number_words(figure.value)
