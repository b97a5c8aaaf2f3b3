"""Finding words in the article: a line over the text, hits painted by the reader and shown on the strip."""

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.words import Words
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.theme.fonts import Role

_HEIGHT = 40
_WIDEST_FIELD = 360


class FindBar(QWidget):
    """Searches the canonical text, not the document; letters large or small alike. Esc closes it."""

    closed = Signal()

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._reader = reader
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        self.setFixedHeight(_HEIGHT)
        self.field = QLineEdit()
        self.field.setProperty("framed", True)
        self.field.setMaximumWidth(_WIDEST_FIELD)
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self._on_text)
        self.field.returnPressed.connect(self.go_next)
        self._count = Words("", Role.LABEL, muted=True)
        self._previous = IconButton("chevron-left", "-")
        self._next = IconButton("chevron-right", "-")
        self._close = IconButton("x", "-")
        self._previous.clicked.connect(self.go_previous)
        self._next.clicked.connect(self.go_next)
        self._close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 8, 2)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        self._retranslate()
        self.hide()

    def open_bar(self) -> None:
        """Show the line with the selected words in it, ready to be typed over."""
        span = self._reader.span
        if span is not None and self._reader.page is not None:
            words = self._reader.page.text[span.start : span.end]
            if "\n" not in words:
                self.field.setText(words)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self.search_again()

    def close_bar(self) -> None:
        """Hide the line and its hits; the reader has the focus again."""
        self.hide()
        self._hits = []
        self._show_hits()
        self._reader.setFocus()
        self.closed.emit()

    def search_again(self) -> None:
        """Find the same words in the page now shown."""
        page = self._reader.page
        words = self.field.text()
        if self.isHidden() or page is None or not words:
            self._hits = []
        else:
            found = re.finditer(re.escape(words), page.text, re.IGNORECASE)
            self._hits = [match.span() for match in found]
        self._at = -1
        self._show_hits()

    def go_next(self) -> None:
        """Go to the next hit after the caret, from the end to the first."""
        self._go(1)

    def go_previous(self) -> None:
        """Go to the hit before the caret, from the first to the last."""
        self._go(-1)

    @property
    def has_hits(self) -> bool:
        """Whether there is anything to go to."""
        return bool(self._hits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _on_text(self) -> None:
        self.search_again()
        if self._hits:
            self._go(1, stay=True)

    def _go(self, step: int, *, stay: bool = False) -> None:
        if not self._hits:
            return
        if self._at >= 0 and not stay:
            self._at = (self._at + step) % len(self._hits)
        else:
            caret = self._reader.caret
            after = [index for index, (start, _) in enumerate(self._hits) if start >= caret]
            first = after[0] if after else 0
            self._at = first if step > 0 else (first - 1) % len(self._hits)
        self._reader.scroll_to(self._hits[self._at][0], moving=True)
        self._show_hits()

    def _show_hits(self) -> None:
        current = self._hits[self._at] if 0 <= self._at < len(self._hits) else None
        self._reader.show_hits(self._hits, current)
        if not self.field.text() or self.isHidden():
            self._count.setText("")
        elif not self._hits:
            self._count.setText(self.tr("Not found"))
        else:
            place, total = max(self._at, 0) + 1, len(self._hits)
            self._count.setText(self.tr("{place} of {total}").format(place=place, total=total))

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in article"))
        self.field.setAccessibleName(self.tr("Find in article"))
        self._previous.name_as(self.tr("Previous"))
        self._next.name_as(self.tr("Next"))
        self._close.name_as(self.tr("Close"))
        self._show_hits()
