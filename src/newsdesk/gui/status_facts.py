"""Quiet facts for the foot of the window: place in the text, quotes, text size, work under way."""

from PySide6.QtCore import QObject

from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.notices import Notices
from newsdesk.store.evidence import evidence_of_article


class StatusFacts(QObject):
    """Listens to the panes and to the import; lives as long as the window."""

    def __init__(self, window: MainWindow, flow: ImportFlow, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        status, selection = window.status, window.selection
        window.bridge.changed.connect(self._count_quotes)
        selection.article_changed.connect(self._count_quotes)
        selection.article_changed.connect(window.left_otherwise)
        selection.record_changed.connect(window.left_otherwise)
        status.cancel_requested.connect(flow.cancel)
        flow.progressed.connect(self._show_import)
        flow.asked.connect(status.finish_job)
        flow.ended.connect(self._end_import)
        window.leaving.connect(flow.close)

    def follow_reader(self) -> None:
        """Listen to the readers, once the window is laid out."""
        reader_area, status = self._window.panes.reader_area, self._window.status
        reader_area.paragraph_changed.connect(status.show_paragraph)
        reader_area.text_size_changed.connect(status.show_text_size)
        reader_area.state_changed.connect(self._window.left_otherwise)
        status.show_text_size(reader_area.text_size)

    def _count_quotes(self) -> None:
        article = self._window.selection.article
        quotes = evidence_of_article(self._window.bridge.store, article) if article else []
        self._window.status.show_quotes(len({tie.annotation for tie in quotes}))
        if not article:
            self._window.status.show_paragraph(0, 0)

    def _show_import(self, done: int, total: int) -> None:
        words = self.tr("Importing: {done} of {total}") if total else self.tr("Reading files: {done}")
        self._window.status.show_job(words.format(done=done, total=total), done, total)

    def _end_import(self, sentence: str) -> None:
        self._window.status.finish_job()
        if sentence:
            self._notices.tell(sentence)
