"""How an article looks in the library's table: one line, a cell a column."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.gui.library.article_columns import ArticleColumn
from newsdesk.gui.library.article_delegate import paint_counts
from newsdesk.gui.library.article_entry import ArticleEntry
from newsdesk.gui.library.article_model import ArticleListModel
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.painting import paint_ground, write
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.theme.theme import current_tokens

_INSET = 8
_DOT = 6


class ArticleCellDelegate(QStyledItemDelegate):
    """Paints from the theme's tokens; what is unread stands in the strong face with a dot in its column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of every row."""
        del option, index
        return QSize(0, row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground and words; the bar of the current row stands before its first cell."""
        entry = index.data(ArticleListModel.EntryRole)
        if not isinstance(entry, ArticleEntry):
            return
        tokens = current_tokens()
        painter.save()
        paint_ground(painter, option, tokens, barred=_is_first_of_current(option, index))
        rect = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        match ArticleColumn(index.column()):
            case ArticleColumn.RECORDS:
                paint_counts(painter, rect, entry, tokens, from_left=True)
            case ArticleColumn.READ if not entry.article.read:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.accent)
                painter.drawEllipse(QRect(rect.x(), rect.center().y() - _DOT // 2 + 1, _DOT, _DOT))
                rest = rect.adjusted(_DOT + 6, 0, 0, 0)
                write(painter, rest, str(index.data()), font(Role.INTERFACE), tokens.text)
            case ArticleColumn.TITLE:
                face = font(Role.INTERFACE if entry.article.read else Role.HEADING)
                write(painter, rect, str(index.data()), face, tokens.text)
            case _:
                write(painter, rect, str(index.data() or ""), font(Role.INTERFACE), tokens.muted)
        painter.restore()


def _is_first_of_current(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    view = option.widget
    return (
        isinstance(view, QAbstractItemView)
        and view.hasFocus()
        and option.rect.x() <= 0
        and view.currentIndex().row() == index.row()
    )
