"""The table of figures: a colour, a sign and a word for the height of each number, its interval beneath it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from newsdesk.gui.agreement.figure_words import aside_words, value_words
from newsdesk.gui.agreement.figures_model import CellRole, FiguresModel
from newsdesk.gui.agreement.kinds import kind_of, kinds_words, letter_of
from newsdesk.gui.agreement.measures import level_colours, level_of, level_words, measure_words, moment_words
from newsdesk.gui.agreement.sheet import AgreementSheet, Cell, Line
from newsdesk.gui.models.row_copies import copied
from newsdesk.gui.parts.views import PlainTable
from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.painting import INSET, frame_current, write
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.gui.words import field_words

Index = QModelIndex | QPersistentModelIndex

_NAMES, _LEAST, _WIDEST = 180, 103, 200
_AIR, _DEEPER, _LETTER = 4, 18, 18
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FiguresTable(PlainTable):
    """`shown` says that another number is the current one, `opened` that its disagreements are wanted."""

    shown = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.figures = FiguresModel(self)
        self.setModel(self.figures)
        self.setItemDelegate(_FigureDelegate(self))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # the delegate frames the current number
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalHeader(_SideHead(self))
        self.setHorizontalHeader(_TopHead(self))
        self.verticalHeader().setDefaultSectionSize(line_height(Role.INTERFACE) + line_height(Role.SMALL) + 2 * _AIR)
        self.selectionModel().currentChanged.connect(self.shown)
        self.clicked.connect(self.opened)

    @property
    def cell(self) -> Cell | None:
        """The current number."""
        return self.figures.cell(self.currentIndex())

    def show_sheet(self, sheet: AgreementSheet) -> None:
        """Show other figures; who is on a line and column that are still there stays on them."""
        before, current = self.figures.sheet, self.currentIndex()
        at_line = before.lines[current.row()] if current.isValid() else None
        column = max(current.column(), 0)
        self.figures.show_sheet(sheet)
        self.horizontalHeader().setFixedHeight(2 * line_height(Role.LABEL) + 12)
        self._divide()
        keys = [(line.kind, line.field) for line in sheet.lines]
        row = keys.index((at_line.kind, at_line.field)) if at_line and (at_line.kind, at_line.field) in keys else 0
        self.setCurrentIndex(self.figures.index(row, min(column, len(sheet.columns) - 1)))

    def copy(self) -> None:
        """Put the whole table on the clipboard."""
        QApplication.clipboard().setMimeData(copied(self.figures.grid()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the disagreements behind a number, Ctrl+C copies the table."""
        if event.key() in _OPENS and self.cell is not None:
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the measures, none of which gets less than it needs."""
        super().resizeEvent(event)
        self._divide()

    def _divide(self) -> None:
        measures = self.figures.columnCount()
        for column in range(measures):
            self.setColumnWidth(column, min(max((self.viewport().width() - INSET) // measures, _LEAST), _WIDEST))


class _TopHead(QHeaderView):
    """Each measure once, over its moments."""

    def __init__(self, table: FiguresTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Nothing section by section: the name of a measure lies over several."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, measures and beneath each its moments."""
        del event
        tokens, columns = current_tokens(), self._table.figures.sheet.columns
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), tokens.window)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), tokens.line)
        half = self.height() // 2
        for section, (measure, moment) in enumerate(columns):
            left, wide = self.sectionViewportPosition(section) + 8, self.sectionSize(section)
            beneath = QRect(left, half - 2, wide - 12, half)
            write(painter, beneath, moment_words(moment), font(Role.LABEL), tokens.muted)
            if section == 0 or columns[section - 1][0] is not measure:
                moments = sum(each is measure for each, _ in columns)
                over = QRect(left, 4, moments * wide - 12, half - 4)
                write(painter, over, measure_words(measure), font(Role.HEADING), tokens.text)


class _SideHead(QHeaderView):
    """Kinds with their letter, fields beneath them; it stays in sight however far the numbers are scrolled."""

    def __init__(self, table: FiguresTable) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setFixedWidth(_NAMES)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the ground beneath the last line as it is beneath the numbers."""
        super().paintEvent(event)
        below = self.length() - self.offset()
        QPainter(self.viewport()).fillRect(0, below, self.width(), self.height(), current_tokens().base)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one line's name."""
        tokens = current_tokens()
        line = self._table.figures.sheet.lines[section]
        painter.save()
        painter.fillRect(rect, tokens.base if line.field else tokens.window)
        _paint_name(painter, rect, line, tokens)
        painter.restore()


class _FigureDelegate(QStyledItemDelegate):
    """A number on the tint of its level, with its word, its interval and how much was compared."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines, everywhere."""
        del index
        return QSize(option.rect.width(), line_height(Role.INTERFACE) + line_height(Role.SMALL) + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one place."""
        tokens, cell = current_tokens(), index.data(CellRole)
        painter.save()
        _paint_figure(painter, option.rect, cell if isinstance(cell, Cell) else None, tokens)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused or self._is_current(index):
            frame_current(painter, option.rect.adjusted(1, 2, -5, -3), tokens, focused=focused)
        painter.restore()

    def _is_current(self, index: Index) -> bool:
        view = self.parent()
        return isinstance(view, QTableView) and view.currentIndex() == index


def _paint_name(painter: QPainter, rect: QRect, line: Line, tokens: Tokens) -> None:
    room = rect.adjusted(INSET, 0, -8, 0)
    kind = kind_of(line.kind)
    if line.field:
        write(painter, room.adjusted(_DEEPER, 0, 0, 0), field_words(line.field), font(Role.INTERFACE), tokens.text)
        return
    if kind is not None:
        write(painter, room, letter_of(line.kind), font(Role.LETTER), tokens.kinds[kind].ink)
    write(
        painter, room.adjusted(_LETTER if kind else 0, 0, 0, 0), kinds_words(line.kind), font(Role.HEADING), tokens.text
    )


def _paint_figure(painter: QPainter, rect: QRect, cell: Cell | None, tokens: Tokens) -> None:
    box = rect.adjusted(0, 2, -4, -2)
    room = box.adjusted(8, _AIR - 2, -2, 0)
    first = QRect(room.x(), room.y(), room.width(), line_height(Role.INTERFACE))
    value = cell.value if cell is not None else None
    if cell is None or value is None:
        write(painter, first, value_words(cell), font(Role.INTERFACE), tokens.muted)
        return
    ink, tint = level_colours(level_of(value), tokens)
    if tokens.tinted:
        painter.fillRect(box, tint)
    used = write(painter, first, value_words(cell), font(Role.HEADING), tokens.text)
    beside, said = first.adjusted(used + 4, 0, 0, 0), level_words(level_of(value))
    if QFontMetrics(font(Role.LABEL)).horizontalAdvance(said) >= beside.width():
        said = said[:1]  # the sign, which the words beneath explain
    write(painter, beside, said, font(Role.LABEL), ink)
    second = QRect(room.x(), first.bottom() + 1, room.width(), line_height(Role.SMALL))
    write(painter, second, aside_words(cell), font(Role.SMALL), tokens.text)
