"""How an article looks in the library: title in two lines, then source, date and counts."""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.edits.partial_dates import is_partial_date
from newsdesk.gui.day_words import DayForm, day_words, month_words
from newsdesk.gui.library.article_model import ArticleEntry, ArticleListModel
from newsdesk.gui.library.snippet import paint_snippet
from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.rows import ROW, row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS, Tokens
from newsdesk.model.article import Article
from newsdesk.model.record import RecordKind
from newsdesk.store.search import Hit

_INSET = 16
_TOP = 6
_BAR = 3
_LINES = 2
_GAP = 8
_MONTH, _DAY = 7, 10  # lengths of "2026-03" and "2026-03-10"
_STOPS = re.compile(r"(?<=\w\w)\.")  # those of a shortened month, not of a word like «ж.»


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
        """Ground, title, and meta or the words found."""
        entry = index.data(ArticleListModel.EntryRole)
        if not isinstance(entry, ArticleEntry):
            return
        tokens = current_tokens()
        painter.save()
        _paint_ground(painter, option, tokens)
        air = _TOP + (row_height() - ROW) // 2
        rect = option.rect.adjusted(_INSET, air, -_INSET, -air)
        _paint_title(painter, rect, entry, tokens)
        last = QRect(rect.x(), rect.bottom() - line_height(Role.LABEL) + 1, rect.width(), line_height(Role.LABEL))
        found = index.data(ArticleListModel.HitRole)
        if isinstance(found, Hit) and found.position is not None:
            paint_snippet(painter, last, found, tokens)
        else:
            _paint_meta(painter, last, entry, tokens)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, tokens.row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(option.rect.x(), option.rect.y(), _BAR, option.rect.height()), tokens.accent)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, tokens.hover)


def _paint_title(painter: QPainter, rect: QRect, entry: ArticleEntry, tokens: Tokens) -> None:
    used = font(Role.INTERFACE if entry.article.read else Role.HEADING)
    painter.setFont(used)
    painter.setPen(tokens.text)
    pitch = line_height(Role.INTERFACE)
    for number, line in enumerate(_two_lines(entry.article.title, used.toString(), rect.width())):
        place = QRect(rect.x(), rect.y() + number * pitch, rect.width(), pitch)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)


def _paint_meta(painter: QPainter, place: QRect, entry: ArticleEntry, tokens: Tokens) -> None:
    left = _paint_counts(painter, place, entry, tokens)
    painter.setFont(font(Role.LABEL))
    painter.setPen(tokens.muted)
    words = meta_words(entry.article)
    room = left - _GAP - place.x()
    shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _paint_counts(painter: QPainter, place: QRect, entry: ArticleEntry, tokens: Tokens) -> int:
    """Letters and numbers from the right edge; returns where they begin."""
    painter.setFont(font(Role.LETTER))
    metrics = QFontMetrics(painter.font())
    right = place.right() + 1
    for kind in reversed(RecordKind):
        count = entry.counts.get(kind, 0)
        if not count:
            continue
        words = f"{LETTERS[kind]} {count}"
        width = metrics.horizontalAdvance(words)
        painter.setPen(tokens.kinds[kind].ink)
        painter.drawText(QRect(right - width, place.y(), width, place.height()), Qt.AlignmentFlag.AlignVCenter, words)
        right -= width + _GAP
    return right


def meta_words(article: Article) -> str:
    """Source and date; that there is no date, where neither is known."""
    words = "  ".join(part for part in (article.source, short_date(article.published)) if part)
    return words or QCoreApplication.translate("ArticleDelegate", "no date")


def short_date(published: str) -> str:
    """A partial ISO date in few words, such as "10 Mar" or, of another year, "10 Mar 2025"; other words as they are."""
    if not is_partial_date(published):
        return published
    year = published[:4]
    if len(published) == _DAY:
        day = QDate.fromString(published, Qt.DateFormat.ISODate)
        this_year = QDate.currentDate().year() == day.year()
        return _STOPS.sub("", day_words(day, DayForm.BRIEF_YEARLESS if this_year else DayForm.BRIEF))
    if len(published) == _MONTH:
        return month_words(int(published[5:]), year)
    return year


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
