"""Comparing the articles chosen in the library: two stand side by side, more of them in a table."""

from PySide6.QtCore import QObject, Qt, Signal

from newsdesk.gui.comparing.memory import Memory
from newsdesk.gui.comparing.reading import Compared, ComparisonReading
from newsdesk.gui.comparing.table_page import TablePage
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.shell.layouts import Layout
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId

_TWO = 2


class Reports(QObject):
    """Lends the centre to the table and takes it back; what was compared last is there again when it is asked for."""

    changed = Signal()
    """The table is shown, or no longer."""

    def __init__(self, window: MainWindow, area: ReaderArea, memory: Memory) -> None:
        super().__init__(window)
        self.page: TablePage | None = None
        self._window = window
        self._area = area
        self._memory = memory
        self._reading = ComparisonReading(window.bridge, self)
        self._reading.read.connect(self._on_read)
        window.commands["go.reader"].triggered.connect(self.put_away)
        window.layouts.used.connect(self.put_away)
        window.selection.jump_requested.connect(self.put_away)
        window.selection.article_changed.connect(self.put_away)
        window.leaving.connect(self._end)

    def put_away(self) -> None:
        """Show the articles again."""
        if self.page is not None:
            page, self.page = self.page, None
            self._reading.want(())
            self._window.take_centre_back(page)
            page.deleteLater()
            self.changed.emit()

    def compare(self, chosen: list[ArticleId]) -> None:
        """Put two articles side by side, or more of them in a table."""
        if len(chosen) == _TWO:
            self._side_by_side(*chosen)
        else:
            self.show_table(chosen)

    def _side_by_side(self, left: ArticleId, right: ArticleId) -> None:
        if self._window.layouts.current != Layout.COMPARE:
            self._window.layouts.use(Layout.COMPARE)
        beneath = self._window.foot.pane
        if beneath is not None and self._memory.shown:
            self._window.foot.hide_pane(beneath)  # the alignment takes its place
        selection = self._window.selection
        selection.open_article(right, 1)
        selection.open_article(left, 0)

    def show_table(self, articles: list[ArticleId]) -> None:
        """Put the table of these articles in place of the articles."""
        if self.page is None:
            page = TablePage(self._window.commands, self._memory.filtering)
            page.closed.connect(self._leave)
            page.place_chosen.connect(self._go_to)
            self._window.lend_centre(page)
            self.page = page
            self.changed.emit()
        self._reading.want(articles)
        self.page.cells.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_read(self, compared: Compared) -> None:
        if self.page is not None:
            self.page.show_compared(compared)

    def _leave(self) -> None:
        self.put_away()
        self._read_on()

    def _read_on(self) -> None:
        self._area.lead(self._window.selection.side)

    def _go_to(self, article: str, annotation: str) -> None:
        self.put_away()
        if annotation:
            self._window.selection.show_annotation(AnnotationId(annotation))
        self._window.selection.open_article(ArticleId(article))
        self._read_on()

    def _end(self) -> None:
        self._reading.stop()
        self.put_away()
