"""Cells of the records table: how they are drawn and with what they are edited."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from newsdesk.gui.models.columns import Column, ColumnField, field_of
from newsdesk.gui.models.records import MessageRole, RowRole
from newsdesk.gui.models.rows import RecordRow
from newsdesk.gui.panels.field_edits import FieldEdits
from newsdesk.gui.panels.record_delegate import LETTER_AT, STEP, TITLE_AT, depth_of, signs_of
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.painting import paint_ground, write
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS, Tokens
from newsdesk.gui.words import enum_words, field_words

Index = QModelIndex | QPersistentModelIndex

_PAD = 6


class CellDelegate(QStyledItemDelegate):
    """Short fields as plain words; a line edit or a choice while a cell is edited."""

    def __init__(self, edits: FieldEdits, parent: QWidget) -> None:
        super().__init__(parent)
        self._edits = edits
        self._keys = _CellKeys(self)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, words and, at the right, the sign of a value that was not taken."""
        tokens = current_tokens()
        row = index.data(RowRole)
        painter.save()
        paint_ground(painter, option, tokens)
        rect = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if index.column() == Column.TITLE and isinstance(row, RecordRow):
            shift = depth_of(index) * STEP
            letter = QRect(LETTER_AT - STEP // 2 + shift, rect.y(), STEP, rect.height())
            write(painter, letter, LETTERS[row.kind], font(Role.LETTER), tokens.kinds[row.kind].ink)
            rect.setLeft(TITLE_AT - STEP // 2 + shift)
        for sign, colour in reversed(_signs(index, row, tokens)):
            place = QRect(rect.right() - _PAD, rect.y(), 2 * _PAD, rect.height())
            write(painter, place, sign, font(Role.LETTER), colour)
            rect.setRight(place.left() - 4)
        words = index.data(Qt.ItemDataRole.DisplayRole)
        right = Qt.AlignmentFlag.AlignRight if index.column() == Column.QUOTES else Qt.AlignmentFlag.AlignLeft
        write(painter, rect, "" if words is None else str(words), font(Role.INTERFACE), tokens.text, flags=right)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.accent, 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows have the height that is preferred."""
        return QSize(super().sizeHint(option, index).width(), row_height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A choice for what has a list of values, else a line."""
        del option
        shown = _field(index)
        editor: QWidget
        if shown is not None and shown.choices is not None:
            editor = _choices(shown.choices, parent)
        else:
            editor = QLineEdit(parent)
            editor.setProperty("framed", True)
            row = index.data(RowRole)
            if isinstance(row, RecordRow) and shown is not None:
                editor.textEdited.connect(partial(self._edits.note, row.id, shown.field))
        editor.setAccessibleName(field_words(shown.field) if shown else "")
        editor.installEventFilter(self._keys)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the stored value, in the text's own words for a time."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(str(value)))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText("" if value is None else str(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the value over; the model learns of it from the store."""
        del model
        row, shown = index.data(RowRole), _field(index)
        if not isinstance(row, RecordRow) or shown is None:
            return
        value = str(editor.currentData()) if isinstance(editor, QComboBox) else _text(editor)
        if value != _as_text(index.data(Qt.ItemDataRole.EditRole)):
            self._edits.take(row.id, shown.field, value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Cover the cell, and at least a word's width."""
        del index
        editor.setGeometry(option.rect)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Forget an editor, and what was typed in it and not handed over."""
        row, shown = index.data(RowRole), _field(index)
        if isinstance(row, RecordRow) and shown is not None:
            self._edits.forget_typing(row.id, shown.field)
        editor.removeEventFilter(self._keys)
        super().destroyEditor(editor, index)


class _CellKeys(QObject):
    """Keeps the desk's keys away from an open cell: Enter, Del and letters belong to what is typed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim every key without Ctrl or Alt before it becomes a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            modified = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            if not modified:
                event.accept()
                return True
        return super().eventFilter(watched, event)


def _signs(index: Index, row: object, tokens: Tokens) -> tuple[tuple[str, QColor], ...]:
    """The sign of a value that was not taken; beside the title also what is in doubt about the record."""
    refused = bool(index.data(MessageRole))
    if index.column() == Column.TITLE and isinstance(row, RecordRow):
        return signs_of(row, tokens, refused=refused)
    return (("!", tokens.bad),) if refused else ()


def _field(index: Index) -> ColumnField | None:
    row = index.data(RowRole)
    return field_of(row.kind, Column(index.column())) if isinstance(row, RecordRow) else None


def _choices(values: type[StrEnum], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    for value in values:
        box.addItem(enum_words(value), str(value))
    return box


def _text(editor: QWidget) -> str:
    return editor.text().strip() if isinstance(editor, QLineEdit) else ""


def _as_text(value: object) -> str:
    return "" if value is None else str(value)
