"""After Undo or Redo the view goes to what changed: the article, the words, the record."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.panes import Panes
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet, Row, RowChange, UndoResult
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.annotations import annotation
from newsdesk.store.articles import version
from newsdesk.store.records import record

_KINDS = frozenset(RecordKind)
_LEAD_TO_RECORD = {
    "evidence": "row",
    "alias": "participant",
    "meeting_participant": "meeting",
    "meeting_agenda": "meeting",
}
"""Rows that say something about a record, and the field that names it."""
_LEAD_TO_MARK = {"evidence": "annotation", "tagging": "row"}


class Retracing(QObject):
    """Follows the undo stack of one window."""

    def __init__(self, bridge: StoreBridge, selection: DeskSelection, panes: Panes) -> None:
        super().__init__(panes.reader_area)
        self._store = bridge.store
        self._selection = selection
        self._panes = panes
        bridge.replayed.connect(self._on_replayed)

    def _on_replayed(self, result: UndoResult) -> None:
        if result.change_set is not None:
            self._selection.retracing = True
            self._show(result.change_set)
            self._selection.retracing = False

    def _show(self, changes: ChangeSet) -> None:
        chosen = next(self._records(changes), None)
        if chosen is not None:
            self._selection.select_record(chosen)
        mark = next(self._marks(changes), None)
        gone = next((change.before for change in changes.changes if _is_gone_mark(change)), None)
        articles = [change.row for change in changes.changes if change.table == "article" and change.after is not None]
        if mark is not None:
            self._selection.show_annotation(mark)
        elif gone is not None:
            self._show_place(gone)
        elif chosen is not None:
            self._panes.records.bring_into_list(chosen)
            self._selection.select_record(chosen)
        elif len(articles) == 1:
            self._selection.open_article(ArticleId(articles[0]))

    def _records(self, changes: ChangeSet) -> Iterator[RecordId]:
        """The living records that the changes are about, those changed themselves first."""
        own = [change.row for change in changes.changes if change.table in _KINDS and change.after is not None]
        gone = {change.row for change in changes.changes if change.after is None}
        for row in (*own, *_named(changes, _LEAD_TO_RECORD)):
            if row not in gone and record(self._store, RecordId(row)) is not None:
                yield RecordId(row)

    def _marks(self, changes: ChangeSet) -> Iterator[AnnotationId]:
        """The living marks that the changes are about, those changed themselves first."""
        own = [change.row for change in changes.changes if change.table == "annotation" and change.after is not None]
        gone = {change.row for change in changes.changes if change.after is None}
        for row in (*own, *_named(changes, _LEAD_TO_MARK)):
            if row not in gone and annotation(self._store, row) is not None:
                yield AnnotationId(row)

    def _show_place(self, mark: Row) -> None:
        """Show where a mark has been."""
        found = version(self._store, str(mark["version"]))
        if found is None:
            return
        self._selection.open_article(found.article)
        reader = self._panes.reader_area.active.reader
        if reader.page is not None and reader.page.reading.version == found.id:
            start, end = int(mark["start"] or 0), int(mark["end"] or 0)
            reader.scroll_to(start, moving=True)
            reader.flash(start, end)


def _is_gone_mark(change: RowChange) -> bool:
    return change.table == "annotation" and change.before is not None and change.after is None


def _named(changes: ChangeSet, fields: dict[str, str]) -> Iterator[str]:
    """What rows of some tables name in one of their fields, those that live before those that are gone."""
    leading = [change for change in changes.changes if change.table in fields]
    for row, field in (
        *((change.after, fields[change.table]) for change in leading),
        *((change.before, fields[change.table]) for change in leading),
    ):
        if row is not None:
            yield str(row[field] or "")
