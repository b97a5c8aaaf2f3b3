"""The list of disagreements behind a number; Enter leads to the words in their article."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsdesk.gui.agreement.partings import Parting, parting_of
from newsdesk.gui.agreement.sheet import AgreementSheet
from newsdesk.gui.parts.views import PlainList
from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.painting import INSET, paint_ground, write
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.gui.tips import tip
from newsdesk.model.agreement import Disagreement

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_AIR = 6
_NAME_WIDTH = 132
_BEFORE_SHARE = 0.35


class PartingModel(QAbstractListModel):
    """Disagreements over texts; each is put in words when it is looked at."""

    PartingRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = AgreementSheet(analysts=(), articles=0, names={})
        self.found: Sequence[Disagreement] = ()

    def fill(self, sheet: AgreementSheet, found: Sequence[Disagreement]) -> None:
        """Show other disagreements."""
        self.beginResetModel()
        self._sheet, self.found = sheet, found
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many disagreements there are."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The disagreement in words."""
        known = {self.PartingRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if role not in known | {Qt.ItemDataRole.AccessibleTextRole}:
            return None
        parting = parting_of(self._sheet, self.found[index.row()])
        match role:
            case self.PartingRole:
                return parting
            case Qt.ItemDataRole.ToolTipRole:
                return tip(parting.says)
            case _:
                return parting.says


class PartingList(PlainList):
    """`wanted` carries the `Disagreement` whose words are to be shown in their article, `left` that Esc was hit."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.partings = PartingModel(self)
        self.setModel(self.partings)
        self.setItemDelegate(_PartingDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.activated.connect(self._want)

    def show_partings(self, sheet: AgreementSheet, found: Sequence[Disagreement]) -> None:
        """Show other disagreements, from the first."""
        self.partings.fill(sheet, found)
        if found:
            self.setCurrentIndex(self.partings.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the numbers."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _want(self, index: QModelIndex) -> None:
        self.wanted.emit(self.partings.found[index.row()])


class _PartingDelegate(QStyledItemDelegate):
    """Where it is, the words in their context, and a line for each analyst."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All disagreements of one number have as many analysts."""
        parting = index.data(PartingModel.PartingRole)
        analysts = len(parting.readings) if isinstance(parting, Parting) else 0
        height = line_height(Role.LABEL) + line_height(Role.QUOTE) + analysts * line_height(Role.INTERFACE)
        return QSize(option.rect.width(), height + 2 * _AIR + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and lines."""
        parting = index.data(PartingModel.PartingRole)
        if not isinstance(parting, Parting):
            return
        tokens = current_tokens()
        painter.save()
        paint_ground(painter, option, tokens)
        painter.fillRect(QRect(option.rect.x() + INSET, option.rect.bottom(), option.rect.width(), 1), tokens.line)
        room = option.rect.adjusted(INSET, _AIR, -INSET, 0)
        head = QRect(room.x(), room.y(), room.width(), line_height(Role.LABEL))
        used = write(painter, head, parting.about, font(Role.LABEL), tokens.bad)
        write(painter, head.adjusted(used + 8, 0, 0, 0), parting.title, font(Role.LABEL), tokens.muted)
        context = QRect(room.x(), head.bottom() + 1, room.width(), line_height(Role.QUOTE))
        _paint_context(painter, context, parting, tokens)
        line = QRect(room.x(), context.bottom() + 3, room.width(), line_height(Role.INTERFACE))
        for name, reading in parting.readings:
            write(
                painter, QRect(line.x(), line.y(), _NAME_WIDTH - 8, line.height()), name, font(Role.LABEL), tokens.muted
            )
            write(painter, line.adjusted(_NAME_WIDTH, 0, 0, 0), reading, font(Role.INTERFACE), tokens.text)
            line.translate(0, line.height())
        painter.restore()


def _paint_context(painter: QPainter, rect: QRect, parting: Parting, tokens: Tokens) -> None:
    """The words on a tint; before them as much as there is room for, cut from its beginning."""
    face = font(Role.QUOTE)
    metrics = QFontMetrics(face)
    before = metrics.elidedText(parting.before, Qt.TextElideMode.ElideLeft, round(rect.width() * _BEFORE_SHARE))
    x = rect.x() + write(painter, rect, before, face, tokens.muted)
    words = QRect(x, rect.y(), max(rect.right() - x, 0), rect.height())
    wide = metrics.horizontalAdvance(metrics.elidedText(parting.words, Qt.TextElideMode.ElideRight, words.width()))
    painter.fillRect(QRect(words.x(), words.y() + 1, wide, words.height() - 2), tokens.hover)
    wide = write(painter, words, parting.words, face, tokens.text)
    write(painter, words.adjusted(wide, 0, 0, 0), parting.after, face, tokens.muted)
