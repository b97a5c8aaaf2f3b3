"""The one picture of the welcome page: a sentence with its marks, drawn as the reader draws an article."""

import re

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsdesk.gui.reader.document import set_margins
from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Page, Reading
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId, Block, BlockKind, CanonicalText, Sha256, VersionId

_MARKED = re.compile(r"\[([^\]]+)\]([A-Z])")
_KINDS = {letter: kind for kind, letter in LETTERS.items()}
_ZOOM = 1.1


class MarkedSentence(QWidget):
    """A sentence as wide as the widget; letters of its marks stand in the `left` pixels before the text."""

    def __init__(self, left: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = left
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._page = self._set("")

    def show_words(self, words: str) -> None:
        """Show words in which "[…]P" marks what is between the brackets as words of a participant, and so on."""
        self._words = words
        self._page = self._set(words)
        self.setAccessibleName(self._page.text)
        self._place()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """The lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the lines are."""
        self._place(width)
        return round(self._page.document.size().height())

    def sizeHint(self) -> QSize:
        """As high as the present width asks for."""
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    def set_left(self, left: int) -> None:
        """Leave other room before the text."""
        if left != self._left:
            self._left = left
            self._page.document.setTextWidth(-1)  # asks for new margins
            self._place()
            self.updateGeometry()
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Set the sentence in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._words:
            self.show_words(self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The reader's marks, and the words over them."""
        del event
        self._place()
        painter = QPainter(self)
        self._page.painter.draw(painter, 0, self.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self._page.tokens.text)
        context.clip = QRectF(self.rect())
        self._page.document.documentLayout().draw(painter, context)

    def _place(self, width: int = 0) -> None:
        width = width or self.width()
        if self._page.document.textWidth() != width:
            set_margins(self._page.document, left=self._left, top=0, right=0, bottom=8)
            self._page.document.setTextWidth(width)
            self._page.painter.drop_all()

    def _set(self, words: str) -> Page:
        text, marks, at = "", list[Mark](), 0
        for found in _MARKED.finditer(words):
            text += words[at : found.start()]
            kind, name = _KINDS[found[2]], AnnotationId(str(len(marks)))
            marks.append(Mark(id=name, start=len(text), end=len(text) + len(found[1]), kind=kind))
            text, at = text + found[1], found.end()
        text += words[at:]
        canonical = CanonicalText(
            text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text)),), sha256=Sha256("")
        )
        reading = Reading(article=ArticleId(""), version=VersionId(""), title="", meta="", canonical=canonical)
        page = Page(reading, marks, Setting(zoom=_ZOOM), current_tokens())
        at_top = QTextBlockFormat()
        at_top.setTopMargin(0)  # an article's first paragraph stands lower, under its title
        QTextCursor(page.document).mergeBlockFormat(at_top)
        return page
