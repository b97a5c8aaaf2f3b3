"""The conflicts that are open, one under the other: the record, and the field in which its sides differ."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsdesk.gui.exchange.conflict_words import about_words
from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.painting import INSET, paint_ground, paint_icon, write
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.gui.tips import tip
from newsdesk.model.absorption import Dispute
from newsdesk.model.record import RecordKind

_AIR = 5
_LETTER = 18
_GLYPH = 14
_OWN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_DisputeRole = Qt.ItemDataRole.UserRole
_PutOffRole = Qt.ItemDataRole.UserRole + 1
_KindRole = Qt.ItemDataRole.UserRole + 2


class ConflictList(QListWidget):
    """The current row is the conflict that is shown; J and K are keys of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Rows(self))
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fill(
        self,
        disputes: Sequence[Dispute],
        kinds: Mapping[str, RecordKind],
        put_off: Collection[str],
        current: int,
    ) -> None:
        """Show these, with the letter of the record's kind, and a clock beside those that were put off."""
        self.blockSignals(True)
        self.clear()
        for dispute in disputes:
            said = f"{dispute.title}, {about_words(dispute)}"
            item = QListWidgetItem(said)
            item.setData(_DisputeRole, dispute)
            item.setData(_KindRole, kinds.get(dispute.id))
            item.setData(_PutOffRole, dispute.id in put_off)
            item.setToolTip(tip(said))
            self.addItem(item)
        self.setCurrentRow(current)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits, also those of a Cyrillic layout, are keys of the page and not names to look for."""
        if event.text().strip() and event.key() not in _OWN:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines of words with their air."""
        del index
        return QSize(option.rect.width(), line_height(Role.INTERFACE) + line_height(Role.LABEL) + 2 * _AIR)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, letter, title and field."""
        tokens, dispute = current_tokens(), index.data(_DisputeRole)
        if not isinstance(dispute, Dispute):
            return
        painter.save()
        paint_ground(painter, option, tokens)
        room = option.rect.adjusted(INSET, _AIR, -INSET, -_AIR)
        if index.data(_PutOffRole):
            paint_icon(painter, room.adjusted(room.width() - 1 - _GLYPH, 0, 0, 0), "clock", tokens.muted, size=_GLYPH)
            room.adjust(0, 0, -_GLYPH - 6, 0)
        first = QRect(room.x(), room.y(), room.width(), line_height(Role.INTERFACE))
        if (kind := index.data(_KindRole)) is not None:
            write(painter, first, LETTERS[kind], font(Role.LETTER), tokens.kinds[kind].ink)
        room.adjust(_LETTER, 0, 0, 0)
        first.adjust(_LETTER, 0, 0, 0)
        write(painter, first, dispute.title, font(Role.INTERFACE), tokens.text)
        second = QRect(first.x(), first.bottom() + 1, first.width(), line_height(Role.LABEL))
        write(painter, second, about_words(dispute), font(Role.LABEL), tokens.muted)
        painter.restore()
