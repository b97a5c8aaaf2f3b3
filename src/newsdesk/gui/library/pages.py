"""The list of articles, or a sentence where there is nothing to list."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.words import shortened


class LibraryPages(QStackedWidget):
    """Shows the list it is given, or why it has no rows and what to do about it."""

    clear_wanted = Signal()
    """The filter that leaves nothing is to be emptied."""

    def __init__(self, rows: QWidget, to_import: QAction) -> None:
        super().__init__()
        self._rows = rows
        self._words = ""
        self._nothing = EmptyState("newspaper", "")
        self._nothing.add_command(to_import)
        self._unmatched = EmptyState("search", "")
        self._clear = QPushButton()
        self._clear.clicked.connect(self.clear_wanted)
        self._unmatched.add_widget(self._clear)
        for page in (rows, self._nothing, self._unmatched):
            self.addWidget(page)
        self.retranslate()

    def show_rows(self, count: int, *, filtered: bool, words: str) -> None:
        """Show the list if it has rows, else why not: no article has the `words`, is unread, or is there at all."""
        self._words = words
        self.setCurrentWidget(self._rows if count else self._unmatched if filtered else self._nothing)
        self._say_unmatched()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._nothing.set_words(self.tr("No articles yet"), self.tr("Drop files or folders here, or paste a text."))
        self._clear.setText(self.tr("Show all articles"))
        self._say_unmatched()

    def _say_unmatched(self) -> None:
        if self._words:
            headline = self.tr("Nothing matches “{words}”").format(words=shortened(self._words))
            explanation = self.tr("Titles and texts were looked through, for every form of a word.")
        else:
            headline, explanation = self.tr("Nothing is unread"), self.tr("All articles were opened once.")
        self._unmatched.set_words(headline, explanation)
