"""Commands of the reader: split, text size, finding, copying."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from newsdesk.gui.commands import Commands
from newsdesk.gui.reader.citing import cite
from newsdesk.gui.selection import DeskSelection

if TYPE_CHECKING:
    from newsdesk.gui.reader.area import ReaderArea


class ReaderCommands(QObject):
    """Binds the reader's commands and holds their deeds; lives as long as the area."""

    def __init__(self, area: "ReaderArea", selection: DeskSelection, commands: Commands) -> None:
        super().__init__(area)
        self._area = area
        self._selection = selection
        bind = commands.bind
        bind("edit.copy", self._copy, self._has_words)
        bind("edit.cite", self._cite, self._has_words)
        bind("go.find", self._find, self._has_article)
        bind("go.find_next", self._find_next, self._has_article)
        bind("go.find_previous", self._find_previous, self._has_article)
        bind("go.reader", self._go_left)
        bind("go.second_reader", self._go_right, self._is_split)
        bind("view.split", self._split, self._has_article, checked_when=self._is_split)
        bind("view.larger_text", self._larger)
        bind("view.smaller_text", self._smaller)
        bind("view.reset_text", self._reset)

    def _has_article(self) -> bool:
        return bool(self._area.active.article)

    def _has_words(self) -> bool:
        return self._area.active.reader.span is not None

    def _is_split(self) -> bool:
        return self._area.is_split

    def _copy(self) -> None:
        """Copy the words and nothing else."""
        reader = self._area.active.reader
        if reader.page is not None and (span := reader.span):
            QGuiApplication.clipboard().setText(reader.page.text[span.start : span.end])

    def _cite(self) -> None:
        """Copy the words in quotation marks with source, date and paragraph."""
        reader = self._area.active.reader
        if reader.page is not None and (span := reader.span):
            citation = cite(reader.page.reading, span)
            data = QMimeData()
            data.setText(citation.text)
            data.setHtml(citation.html)
            QGuiApplication.clipboard().setMimeData(data)

    def _find(self) -> None:
        self._selection.leave_place()
        self._area.active.find_bar.open_bar()

    def _find_next(self) -> None:
        bar = self._area.active.find_bar
        if bar.hit_count:
            bar.go_next()
        elif not self._area.step_through_search(1):
            self._find()

    def _find_previous(self) -> None:
        if not self._area.step_through_search(-1):
            self._area.active.find_bar.go_previous()

    def _go_left(self) -> None:
        self._area.lead(0)

    def _go_right(self) -> None:
        self._area.lead(1)

    def _split(self) -> None:
        self._area.split(not self._area.is_split)

    def _larger(self) -> None:
        self._area.zoom_by(1)

    def _smaller(self) -> None:
        self._area.zoom_by(-1)

    def _reset(self) -> None:
        self._area.set_zoom(100)
