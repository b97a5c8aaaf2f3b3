"""The list of what is missing: its model, how a row is drawn, and the view that leads to places."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsdesk.gui.gaps.rows import GapHeading, GapLine
from newsdesk.gui.gaps.words import aside_words, heading_words
from newsdesk.gui.panels.record_delegate import Line, paint_line
from newsdesk.gui.parts.views import PlainList
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.painting import INSET, paint_ground, write
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_PARAGRAPH = 48
_MOST_SEEN = 1000


class GapModel(QAbstractListModel):
    """Headings and lines; a heading cannot be chosen."""

    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[GapHeading | GapLine] = ()

    def fill(self, rows: Sequence[GapHeading | GapLine]) -> None:
        """Show other rows; nothing happens where they are the same."""
        if list(rows) != list(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Lines can be chosen."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return chosen if isinstance(self.rows[index.row()], GapLine) else Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, its words, and what a screen reader says."""
        row = self.rows[index.row()]
        if role == self.RowRole:
            return row
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if isinstance(row, GapHeading):
            return heading_words(row.kind)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.gap.words
        said = ", ".join(part for part in (row.gap.words, aside_words(row.gap, row.title)) if part)
        return tip(said) if role == Qt.ItemDataRole.ToolTipRole else said


class GapDelegate(QStyledItemDelegate):
    """A heading with its number; a line with the letter of its record, its words, what stands beside them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows have the height that is preferred."""
        del index
        return QSize(option.rect.width(), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and row."""
        tokens = current_tokens()
        row = index.data(GapModel.RowRole)
        painter.save()
        if isinstance(row, GapHeading):
            room = option.rect.adjusted(INSET, 0, -INSET, 0)
            used = write(painter, room, heading_words(row.kind), font(Role.HEADING), tokens.text)
            write(painter, room.adjusted(used + 8, 0, 0, 0), str(row.count), font(Role.LABEL), tokens.muted)
        elif isinstance(row, GapLine):
            paint_ground(painter, option, tokens)
            place = f"¶{row.paragraph}" if row.paragraph else ""
            cell = QRect(option.rect.right() - INSET - _PARAGRAPH, option.rect.y(), _PARAGRAPH, option.rect.height())
            write(painter, cell, place, font(Role.LABEL), tokens.muted, flags=Qt.AlignmentFlag.AlignRight)
            line = Line(
                kind=row.record_kind,
                title=" ".join(row.gap.words[:_MOST_SEEN].split()),
                aside=aside_words(row.gap, row.title),
            )
            paint_line(painter, option.rect.adjusted(INSET, 0, -_PARAGRAPH, 0), line, tokens)
        painter.restore()


class GapList(PlainList):
    """`wanted` carries the `Gap` whose place is to be shown: by a click, Return, or a double click."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gaps = GapModel(self)
        self.setModel(self.gaps)
        self.setItemDelegate(GapDelegate(self))
        self.setUniformItemSizes(True)
        self.clicked.connect(self._want)
        self.activated.connect(self._want)

    def choose(self, place: int) -> None:
        """Choose the line at a row, or the nearest one, without going anywhere."""
        lines = [row for row, found in enumerate(self.gaps.rows) if isinstance(found, GapLine)]
        if lines:
            self.setCurrentIndex(self.gaps.index(min(lines, key=lambda row: (abs(row - place), row))))

    def _want(self, index: QModelIndex) -> None:
        row = index.data(GapModel.RowRole)
        if isinstance(row, GapLine):
            self.wanted.emit(row.gap)
