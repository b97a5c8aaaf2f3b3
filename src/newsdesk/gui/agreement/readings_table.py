"""The readings of one place in rows: the result above, each analyst's beneath; where they differ it is signed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsdesk.gui.agreement.kinds import kind_words, value_words
from newsdesk.gui.agreement.stack_sheet import StackSheet
from newsdesk.gui.parts.views import PlainTable
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.painting import paint_ground, write
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.gui.words import field_words, quoted
from newsdesk.model.agreement import Stack, Unit

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
DIFFERS = Qt.ItemDataRole.UserRole
"""The role under which a cell says whether it is told differently by others."""
_WORDS_SHARE, _LEAST = 0.4, 120
_NAMES = 200
_INSET = 8
_ROWS_SEEN = 5
"""So many rows are never hidden, if there are as many."""
_EMPTY = "–"
"""Stands where a reading leaves a field empty."""
RESULT = ""
"""Stands for the result where an analyst's id stands for a reading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingRow:
    """One unit of an analyst, or of the result; `unit` is None for one who has nothing there.

    `number` is the key that takes the reading, 0 for further units of the same analyst.
    """

    analyst: str
    head: str
    cells: tuple[str, ...]
    number: int = 0
    is_void: bool = False


class ReadingsModel(QAbstractTableModel):
    """Rows of readings; columns are the words marked and the fields that anybody filled in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[ReadingRow] = ()
        self._heads: Sequence[str] = ()
        self._differing: Sequence[bool] = ()

    def show_stack(self, stack: Stack, sheet: StackSheet) -> None:
        """Show the readings of another place."""
        self.beginResetModel()
        fields = _fields(stack)
        text = sheet.readings[stack.version].canonical.text if stack.version in sheet.readings else ""
        self._heads = [QCoreApplication.translate("Agreement", "Words marked"), *map(field_words, fields)]
        readings = [row for row in _rows(stack, sheet, fields, text) if row.analyst != RESULT]
        self.rows = [_result(stack, sheet, readings), *readings]
        self._differing = [_differ(readings, at) for at in range(len(self._heads))]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The result and the readings."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Words and fields."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, and whether readings differ there."""
        row = self.rows[index.row()]
        words = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.ToolTipRole:
                return tip(words)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.head}, {self._heads[index.column()]}: {words}"
            case role if role == DIFFERS:
                is_said = row.analyst != RESULT and not row.is_void and words != _EMPTY
                return self._differing[index.column()] and is_said
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Whose reading it is; what a column holds, signed where readings differ."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if orientation is Qt.Orientation.Vertical:
            words = self.rows[section].head
        else:
            words = f"≠ {self._heads[section]}" if self._differing[section] else self._heads[section]
        return words if role == Qt.ItemDataRole.DisplayRole else tip(words)


class ReadingsTable(PlainTable):
    """`taken` carries the id of the analyst whose reading was chosen by a double click."""

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.readings = ReadingsModel(self)
        self.setModel(self.readings)
        self.setItemDelegate(_ReadingDelegate(self))
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.verticalHeader().setFixedWidth(_NAMES)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._take)

    def show_stack(self, stack: Stack, sheet: StackSheet) -> None:
        """Show the readings of a place."""
        self.readings.show_stack(stack, sheet)
        self.setMinimumHeight(self._height(min(self.readings.rowCount(), _ROWS_SEEN)))
        self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words the most room."""
        super().resizeEvent(event)
        self._divide()

    def _height(self, rows: int) -> int:
        bar = self.horizontalScrollBar().sizeHint().height()
        return self.horizontalHeader().sizeHint().height() + rows * row_height() + bar

    def _divide(self) -> None:
        columns = self.readings.columnCount()
        if not columns:
            return
        wide = self.viewport().width()
        share = wide if columns == 1 else max(round(wide * _WORDS_SHARE), 2 * _LEAST)
        words = max(share, min(self._widest(), wide))
        self.setColumnWidth(0, words)
        for column in range(1, columns):
            self.setColumnWidth(column, max((wide - words) // (columns - 1), _LEAST))

    def _widest(self) -> int:
        """What the words that were marked need, with what they are taken for."""
        metrics = QFontMetrics(font(Role.QUOTE))
        return (
            max((metrics.horizontalAdvance(row.cells[0]) for row in self.readings.rows), default=0) + 2 * _INSET + 1
        )  # widths are rounded

    def _take(self, index: QModelIndex) -> None:
        row = self.readings.rows[index.row()]
        if row.analyst != RESULT:
            self.taken.emit(row.analyst)


class _ReadingDelegate(QStyledItemDelegate):
    """Words of the article in the serif, values in the other face; the result strong, differences on a tint."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        tokens, view = current_tokens(), self.parent()
        if not isinstance(view, ReadingsTable):
            return
        row = view.readings.rows[index.row()]
        painter.save()
        paint_ground(painter, option, tokens)
        if index.data(DIFFERS) and tokens.tinted:
            painter.fillRect(option.rect.adjusted(0, 2, -4, -2), tokens.warn_tint)
        is_result = row.analyst == RESULT
        role = Role.QUOTE if index.column() == 0 and not row.is_void else Role.HEADING if is_result else Role.INTERFACE
        colour = tokens.muted if row.is_void else tokens.text
        write(painter, option.rect.adjusted(_INSET, 0, -_INSET, 0), str(index.data()), font(role), colour)
        if is_result:
            painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, tokens.control)
        painter.restore()


def _differ(readings: Sequence[ReadingRow], column: int) -> bool:
    """Whether those who have a reading there say different things in a column, each in all of their units."""
    said: dict[str, set[str]] = {}
    for row in readings:
        if not row.is_void:
            said.setdefault(row.analyst, set()).add(row.cells[column])
    return len(set(map(frozenset, said.values()))) > 1


def _fields(stack: Stack) -> list[str]:
    units = [unit for units in stack.readings.values() for unit in units]
    return list(dict.fromkeys(name for unit in units for name, value in unit.fields.items() if value))


def _rows(stack: Stack, sheet: StackSheet, fields: Sequence[str], text: str) -> list[ReadingRow]:
    rows = []
    for number, analyst in enumerate(sheet.analysts, start=1):
        if analyst not in stack.readings:
            continue
        units: Sequence[Unit | None] = stack.readings[analyst] or (None,)
        for place, unit in enumerate(units):
            head = f"{number}  {sheet.names[analyst]}" if place == 0 else ""
            cells = _cells(unit, fields, text)
            rows.append(
                ReadingRow(analyst=analyst, head=head, cells=cells, number=0 if place else number, is_void=unit is None)
            )
    return rows


def _cells(unit: Unit | None, fields: Sequence[str], text: str) -> tuple[str, ...]:
    if unit is None:
        return (QCoreApplication.translate("Agreement", "nothing here"), *("" for _ in fields))
    kind = kind_words(unit.kind)
    about = f"{kind}, {field_words(unit.proves)}" if unit.proves else kind
    return (
        f"{quoted(text[unit.start : unit.end])}  {about}",
        *(value_words(unit.kind, name, unit.fields.get(name, "")) or _EMPTY for name in fields),
    )


def _result(stack: Stack, sheet: StackSheet, readings: Sequence[ReadingRow]) -> ReadingRow:
    """What stands for the place: the reading that was taken, or that none was."""
    head = QCoreApplication.translate("Agreement", "Result")
    taken = next((row for row in readings if row.analyst == stack.chosen), None)
    if taken is not None:
        name = sheet.names[taken.analyst]
        head = QCoreApplication.translate("Agreement", "Result: {analyst}").format(analyst=name)
        return ReadingRow(analyst=RESULT, head=head, cells=taken.cells, is_void=taken.is_void)
    width = len(readings[0].cells) if readings else 1
    undecided = QCoreApplication.translate("Agreement", "undecided")
    return ReadingRow(analyst=RESULT, head=head, cells=(undecided, *[""] * (width - 1)), is_void=True)
