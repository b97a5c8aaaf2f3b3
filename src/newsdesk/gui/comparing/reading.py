"""Reading a comparison away from the window's thread, anew whenever what it rests on changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.derived import Derived
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet
from newsdesk.model.comparison import Comparison
from newsdesk.model.finding import Finding, FindingId
from newsdesk.store.store import Store

_BUSY_AFTER = 300
"""Milliseconds after which it is said that a comparison is under way."""

_TABLES = (
    "article",
    "annotation",
    "evidence",
    "participant",
    "alias",
    "agenda_item",
    "meeting",
    "meeting_participant",
    "meeting_agenda",
    "note",
    "pairing",
    "finding",
    "finding_reading",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A comparison with all that the desk shows of it.

    `points` are places of the first two texts that belong together, in code points, rising in both, and `quotes` how
    many of them are quotes of one record; `findings` are those that rows and fields name.
    """

    articles: tuple[ArticleId, ...]
    comparison: Comparison
    points: Sequence[tuple[int, int]] = ()
    quotes: int = 0
    findings: Mapping[FindingId, Finding] = field(default_factory=dict)


class ComparisonReading(QObject):
    """Compares the articles that are wanted, and again whenever what the comparison rests on changed.

    `read` carries a `Compared`; `busy` whether one has been waited for so long that it is worth saying; `failed` an
    exception.
    """

    read = Signal(object)
    busy = Signal(bool)
    failed = Signal(object)

    def __init__(self, bridge: StoreBridge, parent: QObject) -> None:
        super().__init__(parent)
        self.articles: tuple[ArticleId, ...] = ()
        """The articles that are compared; fewer than two are none."""
        self._derived = Derived(bridge.store.path, self)
        self._derived.ready.connect(self._on_ready)
        self._derived.failed.connect(self._on_failed)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self._waiting = QTimer(self, singleShot=True, interval=_BUSY_AFTER)
        self._waiting.timeout.connect(partial(self.busy.emit, True))
        bridge.changed.connect(self._on_changed)

    def want(self, articles: Sequence[ArticleId]) -> None:
        """Compare these articles from now on, in this order; none where there are fewer than two."""
        wanted = tuple(dict.fromkeys(articles))
        wanted = wanted if len(wanted) > 1 else ()
        if wanted == self.articles:
            return
        self.articles = wanted
        if wanted:
            self._ask_soon()
        else:
            self.stop()

    def stop(self) -> None:
        """Drop what waits and let what runs come to its end."""
        self._soon.stop()
        self._derived.stop()
        self._rest()

    def _on_changed(self, change_set: ChangeSet) -> None:
        if self.articles and change_set.touches(*_TABLES):
            self._ask_soon()

    def _ask_soon(self) -> None:
        self._soon.start()
        self._waiting.start()

    def _ask(self) -> None:
        self._derived.ask(partial(compared, articles=self.articles))

    def _on_ready(self, result: object) -> None:
        self._rest()
        self.read.emit(result)

    def _on_failed(self, error: object) -> None:
        self._rest()
        self.failed.emit(error)

    def _rest(self) -> None:
        self._waiting.stop()
        self.busy.emit(False)


def compared(store: Store, articles: tuple[ArticleId, ...]) -> Compared:
    """Compare articles, and find where the first two texts say the same.

    Raises:
        UnknownArticleError: if one of them is gone.
    """
    from newsdesk.comparing.scrolling import scroll_map, shared_places  # noqa: PLC0415 - brings rapidfuzz
    from newsdesk.edits.comparing.comparison import compare  # noqa: PLC0415 - as above
    from newsdesk.store.articles import body  # noqa: PLC0415 - of use in the thread only
    from newsdesk.store.findings import findings_about  # noqa: PLC0415 - as above

    comparison = compare(store, articles)
    texts = [body(store, source.version)[1] for source in comparison.sources[:2]]
    shared = shared_places(comparison.rows)
    points = scroll_map(texts[0], texts[1], shared)
    records = {record for row in comparison.rows for record in row.records}
    return Compared(
        articles=articles,
        comparison=comparison,
        points=points,
        quotes=len({*points} & {*shared}),
        findings={finding.id: finding for finding in findings_about(store, records)},
    )
