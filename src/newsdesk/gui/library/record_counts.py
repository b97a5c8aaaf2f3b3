"""How many records each listed article has: at once, but for articles so full of marks that counting takes time."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from newsdesk.gui.slices import Slices
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordKind
from newsdesk.store.articles import densely_marked, record_counts
from newsdesk.store.evidence import marked_rows
from newsdesk.store.records import living_among
from newsdesk.store.store import Store

_DENSE = 1_000
"""From so many marks on, an article is counted a moment later, slice by slice."""

Counts = Mapping[RecordKind, int]


class RecordCounts(QObject):
    """Counts records by article; `counted` names an article whose number was awaited."""

    counted = Signal(str)

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._dense: dict[ArticleId, Counts] = {}
        self._stale: set[ArticleId] = set()
        self._counting = Slices(self)

    def of(self, articles: Sequence[ArticleId]) -> dict[ArticleId, Counts]:
        """The numbers of these articles; those of a dense one as they were last counted, at first none."""
        dense = densely_marked(self._store, articles, _DENSE)
        counts: dict[ArticleId, Counts] = {}
        counts.update(record_counts(self._store, [article for article in articles if article not in dense]))
        counts.update((article, self._dense.get(article, {})) for article in dense)
        self._await(dense - self._dense.keys())
        return counts

    def forget(self) -> None:
        """Something changed: count dense articles again."""
        self._await(set(self._dense))

    def _await(self, articles: set[ArticleId]) -> None:
        if articles - self._stale or (articles and not self._counting.under_way):
            self._stale |= articles
            self._counting.begin(self._count())

    def _count(self) -> Iterator[None]:
        while self._stale:
            article = next(iter(self._stale))
            found: dict[str, set[str]] = {kind: set() for kind in RecordKind}
            for ties in marked_rows(self._store, article):
                yield
                for tie in ties:
                    if tie.table in found:
                        found[tie.table].add(tie.row)
            counts = {}
            for kind in RecordKind:
                yield
                counts[kind] = living_among(self._store, kind, found[kind])
            self._stale.discard(article)
            if counts != self._dense.get(article):
                self._dense[article] = counts
                self.counted.emit(article)
