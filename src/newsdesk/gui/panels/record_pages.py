"""List, table, or a sentence where there is nothing to list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.words import shortened


class RecordPages(QStackedWidget):
    """Shows one of the pages it is given, or why there are no rows and what to do about it."""

    clear_wanted = Signal()
    """The filter that leaves nothing is to be emptied."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        self._empty = EmptyState("users-round", "")
        self._unmatched = EmptyState("list-filter", "")
        self._clear = QPushButton()
        self._clear.clicked.connect(self.clear_wanted)
        self._unmatched.add_widget(self._clear)
        for page in (*pages, self._empty, self._unmatched):
            self.addWidget(page)
        self.retranslate()

    def show_empty(self, *, of_article: bool) -> None:
        """Say that there are no records, of the article or at all, and how they are made."""
        self._empty.set_words(
            self.tr("No records of this article yet") if of_article else self.tr("No records yet"),
            self.tr("Select words in the article and press P, G, M or N."),
        )
        self.setCurrentWidget(self._empty)

    def show_unmatched(self, words: str) -> None:
        """Say that no record has the words of the filter."""
        self._unmatched.set_words(self.tr("Nothing matches “{words}”").format(words=shortened(words)))
        self.setCurrentWidget(self._unmatched)

    def retranslate(self) -> None:
        """Take the words of the language now installed; the sentences are said anew by whoever shows them."""
        self._clear.setText(self.tr("Clear filter"))
