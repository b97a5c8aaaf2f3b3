"""Between marks and the selection: what is pointed at or chosen in one place stands out in all others."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject

from newsdesk.gui.reader.group import ReaderGroup
from newsdesk.gui.reader.painter import PLAIN, Emphasis
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.record import RecordId


class Emphases(QObject):
    """Frames the marks of the hovered record, else of the selected one, in every open reader and on its strip.

    Pointing at a record makes the other marks step back; selecting it, or pointing at one of its marks, does not:
    nothing fades under the eye of who reads. A mark that is clicked or pointed at becomes the selection's.
    """

    def __init__(self, groups: Sequence[ReaderGroup], selection: DeskSelection, parent: QObject) -> None:
        super().__init__(parent)
        self._groups = groups
        self._selection = selection
        self._hovered = RecordId("")
        self._in_text = False
        self._dims = False
        self.mates_of: Callable[[RecordId], Collection[RecordId]] = _itself
        """The records that count as one thing with a record, itself among them."""
        selection.record_hovered.connect(self._on_hovered)
        selection.record_changed.connect(self.renew)
        for group in groups:
            group.reader.mark_clicked.connect(self._on_mark_clicked)
            group.reader.mark_hovered.connect(self._on_mark_hovered)

    def renew(self) -> None:
        """Frame anew, as after another page was shown or marks changed."""
        record = self._hovered or self._selection.record
        meant = self.mates_of(record) if record else ()
        for group in self._groups:
            page = group.reader.page
            marks = frozenset(mark for one in meant for mark in page.marks.of_record(one)) if page else frozenset()
            dims = self._dims and bool(marks)
            group.reader.set_emphasis(Emphasis(framed=marks, dims_others=dims) if marks else PLAIN)
            group.reader.strip.light(marks, dims_others=dims)

    def _on_hovered(self, record: str) -> None:
        self._hovered = RecordId(record)
        self._dims = bool(record) and not self._in_text
        self.renew()

    def _on_mark_clicked(self, annotation: str) -> None:
        self._selection.select_annotation(AnnotationId(annotation))
        if record := self._record_of(annotation):
            self._selection.select_record(record)

    def _on_mark_hovered(self, annotation: str) -> None:
        self._in_text = True
        self._selection.record_hovered.emit(self._record_of(annotation) if annotation else "")
        self._in_text = False

    def _record_of(self, annotation: str) -> RecordId:
        """The first record that an annotation proves, or ""."""
        pages = [group.reader.page for group in self._groups]
        marks = [mark for page in pages if page for mark in page.marks.of(AnnotationId(annotation))]
        return next((record for mark in marks for record in mark.records), RecordId(""))


def _itself(record: RecordId) -> Collection[RecordId]:
    """Where nothing is compared, a record stands for itself."""
    return (record,)
