"""How an article looks in the library: title in two lines, then source, date and counts."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.gui.library.article_entry import ArticleEntry
from newsdesk.gui.library.article_model import ArticleListModel
from newsdesk.gui.library.article_words import meta_words, short_date
from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.painting import INSET, paint_ground, write
from newsdesk.gui.theme.rows import ROW, row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS, Tokens
from newsdesk.model.record import RecordKind

AIR = 6
_LINES = 2
_GAP = 8


def entry_height() -> int:
    """Two lines of title and one of meta, with their air: 72 at 100 %, more or less as rows are preferred."""
    return 2 * line_height(Role.INTERFACE) + line_height(Role.LABEL) + 14 + row_height() - ROW


class ArticleDelegate(QStyledItemDelegate):
    """Paints from the theme's tokens; every row has the same height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of every row; the list makes a row as wide as it is itself, with or without its scroll bar."""
        del option, index
        return QSize(0, entry_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, title and meta."""
        entry = index.data(ArticleListModel.EntryRole)
        if not isinstance(entry, ArticleEntry):
            return
        tokens = current_tokens()
        painter.save()
        paint_ground(painter, option, tokens)
        air = AIR + (row_height() - ROW) // 2
        rect = option.rect.adjusted(INSET, air, -INSET, -air)
        _paint_title(painter, rect, entry, tokens)
        last = QRect(rect.x(), rect.bottom() - line_height(Role.LABEL) + 1, rect.width(), line_height(Role.LABEL))
        _paint_meta(painter, last, entry, tokens)
        painter.restore()


def _paint_title(painter: QPainter, rect: QRect, entry: ArticleEntry, tokens: Tokens) -> None:
    used = font(Role.INTERFACE if entry.article.read else Role.HEADING)
    painter.setFont(used)
    painter.setPen(tokens.text)
    pitch = line_height(Role.INTERFACE)
    for number, line in enumerate(_two_lines(entry.article.title, used.toString(), rect.width())):
        place = QRect(rect.x(), rect.y() + number * pitch, rect.width(), pitch)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)


def _paint_meta(painter: QPainter, place: QRect, entry: ArticleEntry, tokens: Tokens) -> None:
    """Source, date and counts; where there is little room, the source is cut."""
    left = paint_counts(painter, place, entry, tokens)
    metrics = QFontMetrics(font(Role.LABEL))
    words, date = meta_words(entry.article), short_date(entry.article.published)
    room = left - _GAP - place.x()
    if date and entry.article.source and metrics.horizontalAdvance(words) > room:
        source = metrics.elidedText(
            entry.article.source, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(f"  {date}")
        )
        words = f"{source}  {date}"
    write(painter, QRect(place.x(), place.y(), room, place.height()), words, font(Role.LABEL), tokens.muted)


def paint_counts(
    painter: QPainter, place: QRect, entry: ArticleEntry, tokens: Tokens, *, from_left: bool = False
) -> int:
    """Letters and numbers up to the right edge, or from the left one; returns where they begin."""
    painter.setFont(font(Role.LETTER))
    metrics = QFontMetrics(painter.font())
    counts = [(kind, f"{LETTERS[kind]} {count}") for kind in RecordKind if (count := entry.counts.get(kind, 0))]
    widths = [metrics.horizontalAdvance(words) for _, words in counts]
    right = place.right() + 1
    if from_left:
        right = min(right, place.x() + sum(widths) + _GAP * max(0, len(widths) - 1))
    for (kind, words), width in zip(reversed(counts), reversed(widths), strict=True):
        painter.setPen(tokens.kinds[kind].ink)
        painter.drawText(QRect(right - width, place.y(), width, place.height()), Qt.AlignmentFlag.AlignVCenter, words)
        right -= width + _GAP
    return right


@lru_cache(maxsize=512)
def _two_lines(title: str, font_words: str, width: int) -> tuple[str, ...]:
    used = QFont()
    used.fromString(font_words)
    layout = QTextLayout(title, used)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = line.textStart()
        rest = _from_utf16(title, start)
        if len(lines) == _LINES - 1:
            lines.append(QFontMetrics(used).elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            lines.append(_from_utf16(title, start, line.textLength()).rstrip())
    layout.endLayout()
    return tuple(lines)


def _from_utf16(text: str, start: int, length: int | None = None) -> str:
    """Cut by Qt's units, of which a character beyond the basic plane has two."""
    units = text.encode("utf-16-le")
    stop = None if length is None else 2 * (start + length)
    return units[2 * start : stop].decode("utf-16-le", errors="replace")
