"""Two records side by side, field by field where they differ: whose value stays?"""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from newsdesk.edits.recording.merging import OWN_WORDS, Take, usual_takes
from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.models.cells import value_words
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.words import field_words, shortened
from newsdesk.model.record import Participant, Record, title_of

Index = QModelIndex | QPersistentModelIndex

_WIDTH = 680
_ROW = 36
_MOST_LINES = 4
_PAD = 8
_TICK = 16
_TAKES = (Take.FIRST, Take.SECOND, Take.BOTH)
_KEYS = {Qt.Key.Key_1: Take.FIRST, Qt.Key.Key_2: Take.SECOND, Qt.Key.Key_3: Take.BOTH}
_ChosenRole = Qt.ItemDataRole.UserRole + 1


class MergeDialog(DialogFrame):
    """Says also what is united without a choice. `merged` carries the takes once the dialog is accepted."""

    merged = Signal(object)

    def __init__(self, first: Record, second: Record, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("MergeDialog", "Merge two records"), parent)
        self.setObjectName("merge")
        self.setMinimumWidth(_WIDTH)
        self.table = MergeTable(first, second)
        self._united = Words("", Role.LABEL, muted=True)
        self._united.setWordWrap(True)
        if self.table.takes:
            hint = Words(self.tr("Left and right, or 1 and 2, choose the value that stays."), Role.LABEL, muted=True)
            self.body.addWidget(hint)
            self.body.addWidget(self.table)
        else:
            self.body.addWidget(Words(self.tr("The two say the same.")))
        self.body.addWidget(self._united)
        self.add_cancel()
        self.act = self.add_act(self.tr("Merge"))
        self.table.chosen.connect(self._say_united)
        self.accepted.connect(self._tell)
        self._names = (title_of(first), title_of(second)) if isinstance(first, Participant) else ()
        self._say_united()
        (self.table if self.table.takes else self.act).setFocus()

    def _say_united(self) -> None:
        said = self.tr("Quotes, meetings, tags and what stands beneath go over from one to the other. Undo parts them.")
        if self._names and self._names[0] != self._names[1]:
            other = self._names[0 if self.table.takes.get("name") is Take.SECOND else 1]
            alias = self.tr("“{name}” becomes another name.").format(name=shortened(other))
            said = self.tr("{first} {second}").format(first=alias, second=said)
        self._united.setText(said)

    def _tell(self) -> None:
        self.merged.emit(dict(self.table.takes))


class MergeTable(QTableWidget):
    """A row for each field that differs; the current cell of a row is what it takes."""

    chosen = Signal()

    def __init__(self, first: Record, second: Record, parent: QWidget | None = None) -> None:
        takes = usual_takes(first, second)
        offers_both = any(field in OWN_WORDS for field in takes)
        super().__init__(len(takes), 3 + offers_both, parent)
        self.takes = takes
        self._fields = tuple(takes)
        heads = ["", "1", "2", self.tr("3 Both")]
        heads[1:3] = (f"{number}  {shortened(title_of(record), 32)}" for number, record in ((1, first), (2, second)))
        self.setHorizontalHeaderLabels(heads[: self.columnCount()])
        self.setAccessibleName(self.tr("Fields that differ"))
        for row, field in enumerate(self._fields):
            self._fill(row, field, getattr(first, field), getattr(second, field))
        self._set_up()
        self.currentCellChanged.connect(self._on_current)
        self._show_takes()
        if self._fields:
            self.setCurrentCell(0, self._column_of(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go to what the next field takes; 1, 2 and 3 take and stay."""
        row = self.currentRow()
        take = _KEYS.get(Qt.Key(event.key()))
        if take is not None and row >= 0 and self._offers(row, take):
            self.setCurrentCell(row, 1 + _TAKES.index(take))
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            row = max(0, min(self.rowCount() - 1, row + (1 if event.key() == Qt.Key.Key_Down else -1)))
            self.setCurrentCell(row, self._column_of(row))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their words need at this width."""
        super().resizeEvent(event)
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setMinimumHeight(min(rows, 10 * _ROW) + self.horizontalHeader().height() + 2)

    def _fill(self, row: int, field: str, one: object, other: object) -> None:
        name = QTableWidgetItem(field_words(field))
        name.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.setItem(row, 0, name)
        values = [value_words(one), value_words(other)]
        if self.columnCount() > len(values) + 1:
            values.append("\n\n".join(values) if field in OWN_WORDS else "")
        for column, words in enumerate(values, 1):
            item = QTableWidgetItem(words or "—")
            if not words and column > 2:  # noqa: PLR2004 - the column of both
                item = QTableWidgetItem("")
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.setItem(row, column, item)

    def _set_up(self) -> None:
        quiet(self)
        self.setItemDelegate(_Values(self))
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)

    def _on_current(self, row: int, column: int) -> None:
        if row >= 0 and column > 0 and self._offers(row, _TAKES[column - 1]):
            self.takes[self._fields[row]] = _TAKES[column - 1]
            self._show_takes()
            self.chosen.emit()

    def _offers(self, row: int, take: Take) -> bool:
        return take is not Take.BOTH or self._fields[row] in OWN_WORDS

    def _column_of(self, row: int) -> int:
        return 1 + _TAKES.index(self.takes[self._fields[row]])

    def _show_takes(self) -> None:
        for row in range(self.rowCount()):
            for column in range(1, self.columnCount()):
                cell, is_chosen = self.model().index(row, column), column == self._column_of(row)
                words = str(cell.data() or "")
                said = self.tr("{value}, stays").format(value=words) if is_chosen else words
                self.model().setData(cell, is_chosen, _ChosenRole)
                self.model().setData(cell, said, Qt.ItemDataRole.AccessibleTextRole)


class _Values(QStyledItemDelegate):
    """A tick and text colour for what stays, muted for what goes."""

    def __init__(self, view: QTableWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The width of the words, and up to some lines of them in the width that the column has."""
        del option
        words, metrics = str(index.data() or ""), QFontMetrics(_face(index))
        room = QRect(0, 0, self._view.columnWidth(index.column()) - _shift(index) - _PAD, 10_000)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
        most = _MOST_LINES * metrics.lineSpacing()
        return QSize(metrics.horizontalAdvance(words) + 3 * _PAD, max(_ROW, min(needed, most) + 2 * _PAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, tick and words."""
        tokens, is_chosen = current_tokens(), bool(index.data(_ChosenRole))
        rect = option.rect
        painter.save()
        if is_chosen:
            painter.fillRect(rect.adjusted(0, 1, -1, -1), tokens.row)
            tick = pixmap("check", tokens.accent, size=_TICK, scale=painter.device().devicePixelRatioF())
            painter.drawPixmap(rect.x() + _PAD, rect.y() + (_ROW - _TICK) // 2, tick)
        painter.setFont(_face(index))
        painter.setPen(tokens.text if is_chosen else tokens.muted)
        words = rect.adjusted(_shift(index), _PAD, -_PAD, -_PAD + 4)
        painter.drawText(words, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, str(index.data() or ""))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(tokens.accent)
            painter.drawRect(rect.adjusted(0, 1, -2, -2))
        painter.restore()


def _shift(index: Index) -> int:
    """How far the words stand in: behind the tick, or at the edge for the name of a field."""
    return 2 * _PAD + _TICK if index.column() else _PAD


def _face(index: Index) -> QFont:
    return font(Role.INTERFACE if index.column() else Role.LABEL)
