"""Quiet facts for the foot of the window: place in the text, language, quotes, text size, the import under way."""

from PySide6.QtCore import QObject

from newsdesk.gui.jobs import Job
from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.notices import Notices
from newsdesk.model.change import ChangeSet
from newsdesk.store.annotations import annotation_count
from newsdesk.store.articles import article


class StatusFacts(QObject):
    """Listens to the panes and to the import; lives as long as the window."""

    def __init__(self, window: MainWindow, flow: ImportFlow, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._flow = flow
        self._importing: Job | None = None
        selection = window.selection
        window.bridge.changed.connect(self._on_changed)
        selection.article_changed.connect(self._show_article)
        selection.article_changed.connect(window.left_otherwise)
        selection.record_changed.connect(window.left_otherwise)
        flow.progressed.connect(self._show_import)
        flow.asked.connect(self._end_import)
        flow.ended.connect(self._end_import)
        window.jobs.told.connect(notices.report)
        window.leaving.connect(flow.close)
        window.leaving.connect(window.jobs.close)

    def follow_reader(self) -> None:
        """Listen to the readers, once the window is laid out."""
        reader_area, status = self._window.panes.reader_area, self._window.status
        reader_area.paragraph_changed.connect(status.show_paragraph)
        reader_area.steps.told.connect(status.show_step)
        reader_area.text_size_changed.connect(status.show_text_size)
        reader_area.state_changed.connect(self._window.left_otherwise)
        status.show_text_size(reader_area.text_size)
        self._window.centre.currentChanged.connect(self._follow_centre)

    def _follow_centre(self) -> None:
        self._window.status.leave_article_out(self._window.centre.currentWidget() is not self._window.panes.reader_area)

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches("annotation", "evidence"):
            self._count_quotes()
        if self._window.selection.article in change_set.rows("article"):
            self._show_article()

    def _show_article(self) -> None:
        chosen, status = self._window.selection.article, self._window.status
        found = article(self._window.bridge.store, chosen) if chosen else None
        status.show_language(found.language if found is not None else "")
        if not chosen:
            status.show_paragraph(0, 0)
        self._count_quotes()

    def _count_quotes(self) -> None:
        chosen = self._window.selection.article
        self._window.status.show_quotes(annotation_count(self._window.bridge.store, chosen) if chosen else 0)

    def _show_import(self, done: int, total: int) -> None:
        title = self.tr("Importing articles") if total else self.tr("Reading files")
        if self._importing is None:
            self._importing = self._window.jobs.begin(title)
            self._importing.cancelled.connect(self._flow.cancel)
        self._importing.title = title
        self._importing.tell(done, total)

    def _end_import(self, sentence: str = "") -> None:
        """The import is over, or waits for a person."""
        job, self._importing = self._importing, None
        if job is None:
            job = self._window.jobs.begin(self.tr("Importing articles"))
        job.end(sentence, undoable=self._flow.undoable)
