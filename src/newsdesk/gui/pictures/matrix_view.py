"""Agenda by participant as a real table: arrows, heads that stay, and a colour for how much there is."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsdesk.edits.briefing.picture_words import picture_words
from newsdesk.gui.parts.views import PlainTable
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.painting import frame_current, write
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.model.drawing import Lead, Target
from newsdesk.model.record import RecordKind
from newsdesk.picturing.matrix import Matrix, Together, cell_says, figures
from newsdesk.picturing.words import PictureWords

_Index = QModelIndex | QPersistentModelIndex
_CellRole = Qt.ItemDataRole.UserRole
_TURN = -52.0
_HEAD_ROOM, _HEAD_HEIGHT = 190, 164
_COLUMN = 64
_SIDE = 320
_INSET, _DEEPER, _DEEPEST = 16, 14, 4


class MatrixCells(QAbstractTableModel):
    """Agenda items by participants; what a cell holds stands beneath `_CellRole`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.matrix = Matrix()
        self._words: PictureWords = picture_words("en")

    def show_matrix(self, matrix: Matrix, words: PictureWords) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self.matrix, self._words = matrix, words
        self.endResetModel()

    def together(self, index: _Index) -> Together:
        """How often the item and the participant of a cell come together."""
        return self.matrix.at(self.matrix.subjects[index.row()].id, self.matrix.people[index.column()].id)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many agenda items there are."""
        return 0 if parent.isValid() else len(self.matrix.subjects)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many participants there are."""
        return 0 if parent.isValid() else len(self.matrix.people)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Meetings and paragraphs together; in full for tool-tips and screen readers."""
        found = self.together(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return figures(found)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                subject, person = self.matrix.subjects[index.row()], self.matrix.people[index.column()]
                says = cell_says(subject, person, found, self._words)
                return tip(says) if role == Qt.ItemDataRole.ToolTipRole else says
            case role if role == _CellRole:
                return found
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Items at the side, participants at the top."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        words = self._head(section, orientation)
        return words if role == Qt.ItemDataRole.DisplayRole else tip(words)

    def _head(self, section: int, orientation: Qt.Orientation) -> str:
        if orientation is Qt.Orientation.Horizontal:
            return self.matrix.people[section].name
        subject = self.matrix.subjects[section]
        title = f"{subject.number}  {subject.title}"
        return f"! {title}" if self.matrix.is_gap(subject) else title


class MatrixView(PlainTable):
    """`chosen` carries the participant of a cell, or the item or participant of a head; `opened` the same again."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = MatrixCells(self)
        self.setModel(self.cells)
        self.setItemDelegate(_CellDelegate(self))
        self.setHorizontalHeader(_SlantedHead(self))
        self.setVerticalHeader(_SideHead(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # the delegate frames the current cell
        self.horizontalHeader().setDefaultSectionSize(_COLUMN)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height() + 2)
        self.verticalHeader().setFixedWidth(_SIDE)
        self.verticalHeader().setHighlightSections(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._on_person)
        self.verticalHeader().sectionClicked.connect(self._on_subject)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self.open_current)

    def show_matrix(self, matrix: Matrix, words: PictureWords) -> None:
        """Show another matrix; the current cell stays if there is still one."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.cells.show_matrix(matrix, words)
        place = self.cells.index(max(0, row), max(0, column))
        if place.isValid():
            self.setCurrentIndex(place)

    def target(self) -> Target | None:
        """The participant of the current cell."""
        index = self.currentIndex()
        return Target(Lead.RECORD, self.cells.matrix.people[index.column()].id) if index.isValid() else None

    def open_current(self) -> None:
        """Open the participant of the current cell."""
        target = self.target()
        if target is not None:
            self.opened.emit(target)

    def _on_clicked(self) -> None:
        target = self.target()
        if target is not None:
            self.chosen.emit(target)

    def _on_person(self, column: int) -> None:
        self.chosen.emit(Target(Lead.RECORD, self.cells.matrix.people[column].id))

    def _on_subject(self, row: int) -> None:
        self.chosen.emit(Target(Lead.RECORD, self.cells.matrix.subjects[row].id))


class _CellDelegate(QStyledItemDelegate):
    """A box in the colour of the agenda, framed where there is much; a dash where there is nothing."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one cell."""
        tokens = current_tokens()
        view = self.parent()
        found = index.data(_CellRole)
        if not isinstance(found, Together) or not isinstance(view, MatrixView):
            return
        colours = tokens.kinds[RecordKind.AGENDA_ITEM]
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = found.weight > view.cells.matrix.most / 2
        if found.weight:
            painter.setBrush(colours.tint)
            painter.setPen(QPen(colours.line if strong or not tokens.tinted else colours.tint, 1.5))
            painter.drawRoundedRect(rect.adjusted(2, 3, -3, -4), 4, 4)
        painter.setFont(font(Role.KEY if strong else Role.SMALL))
        painter.setPen(QColor(tokens.text if found.weight else tokens.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, figures(found) or "–")
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line)
        if view.currentIndex() == index and view.hasFocus():
            frame_current(painter, rect.adjusted(1, 1, -2, -2), tokens, focused=True)
        painter.restore()


class _SideHead(QHeaderView):
    """Agenda items as their tree; a warning before those that come together with nobody."""

    def __init__(self, view: MatrixView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one item, set in by its depth."""
        tokens = current_tokens()
        matrix = self._view.cells.matrix
        subject = matrix.subjects[section]
        painter.save()
        painter.fillRect(rect, tokens.window)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line)
        face = font(Role.INTERFACE if subject.depth else Role.HEADING)
        words = rect.adjusted(_INSET + _DEEPER * min(subject.depth, _DEEPEST), 0, -8, 0)
        title = str(self._view.cells.headerData(section, Qt.Orientation.Vertical))
        write(painter, words, title, face, tokens.warn if matrix.is_gap(subject) else tokens.text)
        painter.restore()


class _SlantedHead(QHeaderView):
    """Names of participants, slanted so that all can be read; muted where they come together with no item."""

    def __init__(self, view: MatrixView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view

    def sizeHint(self) -> QSize:
        """High enough for slanted names."""
        return QSize(super().sizeHint().width(), _HEAD_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Nothing section by section: a slanted name lies over the next ones."""

    def paintEvent(self, event: object) -> None:
        """Paint all names that can be seen, from the foot of their columns up to the right."""
        del event
        tokens = current_tokens()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), tokens.window)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), tokens.line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = font(Role.LABEL)
        painter.setFont(face)
        matrix = self._view.cells.matrix
        for section, person in enumerate(matrix.people):
            x = self.sectionViewportPosition(section)
            if x < -_HEAD_ROOM or x > self.width():
                continue
            painter.setPen(tokens.text if matrix.subjects_of(person.id) else tokens.muted)
            painter.save()
            painter.translate(x + self.sectionSize(section) / 2, self.height() - 10)
            painter.rotate(_TURN)
            painter.drawText(0, 0, QFontMetrics(face).elidedText(person.name, Qt.TextElideMode.ElideRight, _HEAD_ROOM))
            painter.restore()
