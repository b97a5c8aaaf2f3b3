"""The articles, the hits of a search, or a sentence where there is nothing to list."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from newsdesk.gui.library.shelf import Shelf, ShelfKind
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.words import shortened
from newsdesk.model.query import ANYTHING, SearchQuery


class LibraryPages(QStackedWidget):
    """Shows one of the lists it is given, or why it has no rows and what to do about it."""

    clear_wanted = Signal()
    """The filter, or the search, that leaves nothing is to be emptied."""

    def __init__(self, rows: QWidget, results: QWidget, to_import: QAction) -> None:
        super().__init__()
        self._rows = rows
        self._results = results
        self._words = ""
        self._query = ANYTHING
        self._shelf: Shelf | None = None
        self._nothing = EmptyState("newspaper", "")
        self._nothing.add_command(to_import)
        self._unmatched = EmptyState("search", "")
        self._clear = QPushButton()
        self._clear.clicked.connect(self.clear_wanted)
        self._unmatched.add_widget(self._clear)
        for page in (rows, results, self._nothing, self._unmatched):
            self.addWidget(page)
        self.retranslate()

    def show_rows(self, count: int, *, shelf: Shelf, words: str) -> None:
        """Show the articles if there are any, else why not: no words, nothing on the shelf, or no article at all."""
        self._words, self._query, self._shelf = words, ANYTHING, shelf
        everything = not words and shelf.kind is ShelfKind.ALL
        self.setCurrentWidget(self._rows if count else self._nothing if everything else self._unmatched)
        self._say_unmatched()

    def show_results(self, count: int | None, *, query: SearchQuery, words: str) -> None:
        """Show the hits if there are any or may be any, else what to try; None: they are being counted."""
        self._words, self._query = words, query
        self.setCurrentWidget(self._unmatched if count == 0 else self._results)
        self._say_unmatched()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._nothing.set_words(self.tr("No articles yet"), self.tr("Drop files or folders here, or paste a text."))
        self._say_unmatched()

    def _say_unmatched(self) -> None:
        searching = not self._query.is_empty
        self._clear.setText(self.tr("End the search") if searching else self.tr("Show all articles"))
        if searching or self._words:
            headline = self.tr("Nothing matches “{words}”").format(words=shortened(self._words))
        else:
            headline = self.tr("Nothing here")
        self._unmatched.set_words(headline, self._advice())

    def _advice(self) -> str:
        """What to try, by what stands most in the way."""
        terms = self._query.terms
        advice = (
            (bool(self._query.filters), self.tr("Take a filter away above, or look for other words.")),
            (any(term.excluded for term in terms), self.tr("Leave out the words with a minus.")),
            (
                any(term.quoted for term in terms),
                self.tr("Leave out the quotation marks, and the words may stand apart."),
            ),
            (len(terms) > 1, self.tr("Every word must be there, in any of its forms. Try fewer words.")),
            (
                bool(terms),
                self.tr("Every form of the word was looked for. Try its first letters, or another word."),
            ),
            (bool(self._words), self.tr("Titles and texts were looked through, for every form of a word.")),
        )
        return next((words for applies, words in advice if applies), self._said_of_shelf())

    def _said_of_shelf(self) -> str:
        match self._shelf.kind if self._shelf is not None else ShelfKind.ALL:
            case ShelfKind.UNREAD:
                return self.tr("All articles were opened once.")
            case ShelfKind.UNRESOLVED:
                return self.tr("Every record and every quote is in order.")
            case ShelfKind.VIEW:
                return self.tr("No article answers to this view now.")
            case _:
                return self.tr("No article is left here.")
