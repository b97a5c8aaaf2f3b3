"""Finding words in the article: a bar over the text, hits painted by the reader and shown on the strip."""

import math
from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.reader.find_options import FindOptions
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.theme.fonts import Role
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.text.finding import SLICE, Span, Wanted, find

_WIDEST_FIELD = 320
_NARROWEST_FIELD = 96
_NARROW = 540
"""In a bar less wide than this, the options stand under the field."""

_start = itemgetter(0)


class FindBar(TranslatedWidget):
    """Searches the canonical text, not the document. Esc closes it, with the hit gone to selected.

    A long text is searched slice by slice while the window goes on. `hits_changed` says that there may be
    something to go to, or nothing any more.
    """

    closed = Signal()
    hits_changed = Signal()

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._reader = reader
        self._hits: list[Span] = []
        self._at = -1
        self._from = 0
        self._slices: Iterator[list[Span]] = iter(())
        self._left = 0
        self._going = False
        self._searching = QTimer(self, interval=0)
        self._searching.timeout.connect(self._search_on)
        self.field = QLineEdit()
        self.field.setProperty("framed", True)
        self.field.setMinimumWidth(_NARROWEST_FIELD)
        self.field.setMaximumWidth(_WIDEST_FIELD)
        self.field.textChanged.connect(self._on_wanted)
        self.field.returnPressed.connect(self._on_return)
        self.options = FindOptions()
        self.options.changed.connect(self._on_wanted)
        self.count = Words("", Role.LABEL, muted=True)
        self.forms_offer = Link(role=Role.LABEL)
        self.forms_offer.clicked.connect(self._find_forms)
        self._previous = IconButton("chevron-left", "-")
        self._next = IconButton("chevron-right", "-")
        self._close = IconButton("x", "-")
        self._previous.clicked.connect(self.go_previous)
        self._next.clicked.connect(self.go_next)
        self._close.clicked.connect(self.close_bar)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.retranslate()
        self.hide()

    @property
    def hit_count(self) -> int:
        """How many places were found so far."""
        return len(self._hits)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.field.text()

    @property
    def places(self) -> list[TextPositionSelector]:
        """Where it was found, in order."""
        return [TextPositionSelector(start=start, end=end) for start, end in self._hits]

    @property
    def is_searching(self) -> bool:
        """Whether a part of the text is still to be searched."""
        return self._searching.isActive()

    def open_bar(self) -> None:
        """Show the bar with the selected words in it, ready to be typed over."""
        span = self._reader.span
        self._from = span.start if span else self._reader.caret
        if span is not None and self._reader.page is not None:
            words = self._reader.page.text[span.start : span.end]
            if "\n" not in words:
                self.field.setText(words)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self.search_again()

    def close_bar(self) -> None:
        """Hide the bar and its hits; the reader has the focus again, and the hit last gone to is selected."""
        current = self._current()
        self.hide()
        self._forget()
        self._reader.show_hits([], None)
        self._reader.setFocus()
        if current is not None:
            self._reader.select(*current)
        self.closed.emit()
        self.hits_changed.emit()

    def search_again(self) -> None:
        """Find the same words in the page now shown."""
        self._forget()
        page = self._reader.page
        if page is not None and not self.isHidden():
            self._slices = find(page.text, self.options.wanted(self.words, page.reading.language))
            self._left = math.ceil(len(page.text) / SLICE)
            self._searching.start()
            self._search_on()
        self.hits_changed.emit()

    def go_next(self) -> None:
        """Go to the next hit after the caret, from the end to the first."""
        self._go(1)

    def go_previous(self) -> None:
        """Go to the hit before the caret, from the first to the last."""
        self._go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; go back on Shift+Enter."""
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and shift:
            self.go_previous()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the options under the field where there is no room beside it."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self._rows.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight,
        )

    def _on_wanted(self) -> None:
        """Look for something else, and go to its first hit after the place where the search began."""
        page = self._reader.page
        self.options.show_hint(Wanted(words=self.words, language=page.reading.language if page else "").hint())
        self._going = bool(self.words)
        self.search_again()

    def _on_return(self) -> None:
        """Go on, or look for word forms where that is what is offered."""
        if self._offers_forms():
            self._find_forms()
        else:
            self.go_next()

    def _offers_forms(self) -> bool:
        return not self._hits and not self.is_searching and self.options.could_find_forms

    def _find_forms(self) -> None:
        self.field.setFocus()
        self.options.find_forms()

    def _search_on(self) -> None:
        """Search one slice more."""
        self._hits += next(self._slices, ())
        self._left -= 1
        if self._left <= 0:
            self._searching.stop()
        if self._going and (not self.is_searching or (self._hits and self._hits[-1][0] >= self._from)):
            self._going = False
            self._go(1, stay=True)
        else:
            self._show_hits()
        if not self.is_searching:
            self.hits_changed.emit()
            announce(self.field, self._said())

    def _go(self, step: int, *, stay: bool = False) -> None:
        if not self._hits:
            self._show_hits()
            return
        if self._at >= 0 and not stay:
            self._at = (self._at + step) % len(self._hits)
        else:
            origin = self._from if stay else self._reader.caret
            first = bisect_left(self._hits, origin, key=_start)
            self._at = (first if step > 0 else first - 1) % len(self._hits)
        self._reader.scroll_to(self._hits[self._at][0], moving=True)
        self._show_hits()
        if not stay:
            announce(self.field, self._said())

    def _current(self) -> Span | None:
        return self._hits[self._at] if 0 <= self._at < len(self._hits) else None

    def _forget(self) -> None:
        self._searching.stop()
        self._slices = iter(())
        self._hits = []
        self._at = -1

    def _show_hits(self) -> None:
        if self.isHidden():
            return
        self._reader.show_hits(self._hits, self._current())
        self.forms_offer.setVisible(self._offers_forms())
        more = "…" if self.is_searching else ""
        if self._hits:
            self.count.setText(f"{self._at + 1 or 1}/{len(self._hits)}{more}")
        else:
            self.count.setText("" if self.is_searching or not self.words else self.tr("Not found"))

    def _said(self) -> str:
        if not self._hits:
            offer = self.tr("Not found; Enter looks for word forms") if self._offers_forms() else self.tr("Not found")
            return offer if self.words else ""
        return self.tr("{place} of {total}").format(place=self._at + 1 or 1, total=len(self._hits))

    def _lay_out(self) -> None:
        line, row = QWidget(), QHBoxLayout()
        line.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addWidget(self.count)
        row.addWidget(self.forms_offer)
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows.setContentsMargins(16, 4, 8, 4)
        self._rows.setSpacing(4)
        self._rows.addWidget(line, 1)
        self._rows.addWidget(self.options)
        self.options.add_last(self._close)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.field.setPlaceholderText(self.tr("Find in article"))
        self.field.setAccessibleName(self.tr("Find in article"))
        self._previous.name_as(self.tr("Previous"))
        self._previous.setAccessibleDescription("Shift+F3")
        self._next.name_as(self.tr("Next"))
        self._next.setAccessibleDescription("F3")
        self.forms_offer.name(self.tr("Look for word forms"))
        self.forms_offer.setToolTip(self.tr("Word forms are off; Enter or a click looks for them"))
        self.forms_offer.setAccessibleDescription("Enter")
        self._close.name_as(self.tr("Close"))
        self._close.setAccessibleDescription("Esc")
        self._show_hits()
