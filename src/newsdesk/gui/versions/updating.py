"""Updating an article from the window: the dialog, the step, and what is said of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from newsdesk.edits.library.carrying import updating_article
from newsdesk.gui.dialogs.long_work import LongWork
from newsdesk.gui.library.import_reading import Candidate
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.state import DeskState
from newsdesk.gui.versions.correction import Correction, Source
from newsdesk.gui.versions.words import Counts
from newsdesk.model.article import Article, ArticleId
from newsdesk.model.carried import CarryResult, Update
from newsdesk.store.articles import article as find_article

if TYPE_CHECKING:
    from newsdesk.gui.versions.update_dialog import UpdateDialog


class Updating(QObject):
    """Binds the command of one window; it lives as long as the window. `updated` carries the `Update` that was made."""

    updated = Signal(object)

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices, state: DeskState) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._notices = notices
        self._state = state
        self._work = LongWork(window, notices)
        window.commands.bind("article.update", self._ask, self._has_article)

    def _has_article(self) -> bool:
        return bool(self._wanted())

    def _wanted(self) -> ArticleId:
        """The article chosen in the library while the focus is there, else the one that is open."""
        focus, library = QApplication.focusWidget(), self._panes.library
        chosen = library.chosen()
        if chosen and focus is not None and library.isAncestorOf(focus):
            return chosen[0]
        return self._window.selection.article or (chosen[0] if chosen else ArticleId(""))

    def take_up(self, candidate: Candidate) -> None:
        """Ask whether a text that came to be imported shall update its original."""
        if candidate.original is not None:
            encoding = candidate.imported.encoding.value if candidate.imported is not None else ""
            dialog = self._opened(candidate.original)
            dialog.take(Source(data=candidate.data, file_name=candidate.file_name, encoding=encoding))

    def _ask(self) -> None:
        found = find_article(self._window.bridge.store, self._wanted())
        if found is not None:
            self._opened(found)

    def _opened(self, found: Article) -> "UpdateDialog":
        from newsdesk.gui.versions.update_dialog import UpdateDialog  # noqa: PLC0415 - not needed at start

        window = self._window
        dialog = UpdateDialog(found, window.bridge.store.path, window.jobs, window)
        dialog.file_wanted.connect(partial(self._ask_file, dialog.take_file))
        dialog.update_chosen.connect(partial(self.update, found))
        window.leaving.connect(dialog.reject)  # no job outlives the window
        dialog.open()
        return dialog

    def _ask_file(self, take: Callable[[Path], None]) -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        kinds = (
            self.tr("Articles")
            + " (*.txt *.md *.markdown *.html *.htm *.xhtml *.eml);;"
            + self.tr("All files")
            + " (*)"
        )
        dialog = PathDialog(self._window, self.tr("Choose the corrected text"), Path.home(), kinds)
        dialog.remembering(self._state, "articles")
        dialog.path_chosen.connect(take)
        dialog.open()

    def update(self, article: Article, correction: Correction) -> None:
        """Give an article its corrected text and say what became of its quotes."""
        imported = correction.read.imported
        if imported is None:
            return
        steps = updating_article(self._window.bridge.store, article.id, imported, correction.places)
        title = QCoreApplication.translate("UpdateDialog", "Update article")
        self._work.start(title, article.title, steps, self._on_updated)

    def _on_updated(self, update: Update | None) -> None:
        if update is not None:
            self._window.selection.open_article(update.article)
            self.tell(update)

    def tell(self, update: Update) -> None:
        """Say what an update did."""
        self._notices.tell(self._said(update))
        self.updated.emit(update)

    def _said(self, update: Update) -> str:
        if update.unchanged:
            return self.tr("Nothing changed: this is the text that the article has.")
        results = {result: update.count(result) for result in CarryResult}
        if not any(results.values()):
            return self.tr("Updated to version {number}").format(number=update.number)
        counted = Counts().results(results)
        return self.tr("Updated to version {number}: {results}").format(number=update.number, results=counted)
