"""What may be dropped on the readers: records on words, files to be imported."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.gui.dragging import records_in
from newsdesk.gui.reader.view import PageView
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.record import RecordId
from newsdesk.text.sentences import sentence_at

if TYPE_CHECKING:
    from newsdesk.gui.reader.area import ReaderArea


class RecordDrop(QObject):
    """Lets records be dropped on one reader: on the selected words, else on the sentence under the pointer.

    The words that would be linked are framed meanwhile.
    """

    def __init__(self, area: "ReaderArea", view: PageView) -> None:
        super().__init__(view)
        self._area = area
        self._view = view
        self._hint = _DropHint(view.viewport())
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags of records; leave everything else to whom it concerns."""
        if event.type() == QEvent.Type.DragLeave:
            self._hint.frame([])
        elif isinstance(event, QDropEvent) and (records := records_in(event.mimeData())):
            span = words_under(self._view, event.position().toPoint())
            if isinstance(event, QDragMoveEvent):
                self._hint.frame(self._view.rects_of(span) if span else [])
                event.setAccepted(span is not None)
            else:
                self._hint.frame([])
                self._take(records, span, event)
            return True
        return super().eventFilter(watched, event)

    def _take(self, records: list[RecordId], span: TextPositionSelector | None, event: QDropEvent) -> None:
        page = self._view.page
        if span is not None and page is not None:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            self._area.links.link_records(records, Quote(version=page.reading.version, span=span))


class FileDrop(QObject):
    """Lets files and folders be dropped anywhere on the readers, to be imported."""

    def __init__(self, area: "ReaderArea") -> None:
        super().__init__(area)
        self._area = area
        area.setAcceptDrops(True)
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags of files."""
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
        if paths and event.type() == QEvent.Type.Drop:
            self._area.files_dropped.emit(paths)
        return bool(paths)


def words_under(view: PageView, point: QPoint) -> TextPositionSelector | None:
    """The selected words if a point of the viewport is on them, else the sentence there; None beside any."""
    page = view.page
    if page is None:
        return None
    position = page.offsets.to_points(view.cursorForPosition(point).position())
    chosen = view.span
    if chosen is not None and chosen.start <= position <= chosen.end:
        return chosen
    start, end = sentence_at(page.text, position)
    return TextPositionSelector(start=start, end=end) if start < end else None


class _DropHint(QWidget):
    """Frames over the page that take no event."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._rects: list[QRectF] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def frame(self, rects: list[QRectF]) -> None:
        """Frame some lines, or none."""
        if rects != self._rects:
            self._rects = rects
            self.setGeometry(self._over.rect())
            self.setVisible(bool(rects))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame around each line."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_tokens().accent, 2))
        for rect in self._rects:
            painter.drawRoundedRect(rect.adjusted(-2, 2, 2, 2), 3, 3)
