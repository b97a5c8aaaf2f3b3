"""How a hit looks: badge and title, the words around what was found, where it is from."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.gui.library.article_delegate import AIR, entry_height
from newsdesk.gui.library.hit_words import meta_words
from newsdesk.gui.library.result_model import ResultModel
from newsdesk.gui.library.snippet import Spans, cut_words, paint_found
from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.painting import INSET, paint_ground, paint_icon, write
from newsdesk.gui.theme.rows import ROW, row_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS, Tokens
from newsdesk.model.query import HitKind
from newsdesk.model.record import RecordKind
from newsdesk.store.search import Hit

_BADGE = 16
_GAP = 8
_SEEN = 0.85
"""Within this share of a line the first found word has to stand."""
_ICONS = {
    HitKind.ARTICLE: "newspaper",
    HitKind.QUOTE: "quote",
    HitKind.COMMENT: "message-square",
    HitKind.FINDING: "equal-not",
}


class ResultDelegate(QStyledItemDelegate):
    """Paints from the theme's tokens; every row has the height of an article's."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of every row; the list makes a row as wide as it is itself."""
        del option, index
        return QSize(0, entry_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground and three lines."""
        hit = index.data(ResultModel.HitRole)
        if not isinstance(hit, Hit):
            return
        tokens = current_tokens()
        painter.save()
        paint_ground(painter, option, tokens)
        air = AIR + (row_height() - ROW) // 2
        rect = option.rect.adjusted(INSET, air, -INSET, -air)
        words = rect.adjusted(_BADGE + _GAP, 0, 0, 0)
        title = QRect(words.x(), words.y(), words.width(), line_height(Role.INTERFACE))
        _paint_badge(painter, QRect(rect.x(), title.y(), _BADGE, title.height()), hit.kind, tokens)
        _paint_cut(painter, title, (hit.title, hit.title_spans), Role.INTERFACE)
        last = QRect(words.x(), rect.bottom() - line_height(Role.LABEL) + 1, words.width(), line_height(Role.LABEL))
        middle = QRect(words.x(), title.bottom() + 1, words.width(), last.y() - title.bottom() - 1)
        _paint_cut(painter, middle, (hit.snippet, hit.snippet_spans), Role.LABEL)
        write(painter, last, meta_words(hit), font(Role.LABEL), tokens.muted)
        painter.restore()


def _paint_cut(painter: QPainter, place: QRect, found: tuple[str, Spans], role: Role) -> None:
    """Draw words in one line in which the first found word can be seen."""
    metrics = QFontMetrics(font(role))
    words, spans = cut_words(*found, lambda start: metrics.horizontalAdvance(start) < _SEEN * place.width())
    paint_found(painter, place, words, spans, role=role, ink=current_tokens().text)


def _paint_badge(painter: QPainter, place: QRect, kind: HitKind, tokens: Tokens) -> None:
    if kind not in _ICONS:
        record = RecordKind(kind)
        painter.setFont(font(Role.LETTER))
        painter.setPen(tokens.kinds[record].ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, LETTERS[record])
        return
    paint_icon(painter, place, _ICONS[kind], tokens.muted, size=_BADGE)
