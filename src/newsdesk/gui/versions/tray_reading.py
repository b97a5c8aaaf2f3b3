"""What waits, read away from the window's thread after each change."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.derived import Derived
from newsdesk.gui.versions.tray_rows import Rows, TrayHeading, TrayRow, read_tray
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet
from newsdesk.store.articles import versions

_PAUSE_MS = 50
_FOLLOWED = (
    "article",
    "article_version",
    "annotation",
    "carrying",
    "evidence",
    "participant",
    "agenda_item",
    "meeting",
)


class TrayReading(QObject):
    """The rows of one article, or of all. `read` says that `rows` were read anew, `failed` carries the error."""

    read = Signal()
    failed = Signal(object)

    def __init__(self, bridge: StoreBridge, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Rows = ()
        self.is_behind = False
        """Whether something changed since the rows were read."""
        self._store = bridge.store
        self._article: ArticleId | None = ArticleId("")
        self._derived = Derived(bridge.store.path, self)
        self._derived.ready.connect(self._on_ready)
        self._derived.failed.connect(self._on_failed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        bridge.changed.connect(self._on_changed)

    @property
    def article(self) -> ArticleId | None:
        """Whose rows are wanted: "" for nobody's, None for those of all articles."""
        return self._article

    def want(self, article: ArticleId | None) -> None:
        """Read the rows of another article: "" for none, None for all."""
        if article != self._article:
            self._article = article
            self._show(())
            self._ask()

    def stop(self) -> None:
        """Want nothing any more, before the workspace closes."""
        self._article = ArticleId("")
        self._pause.stop()
        self._derived.stop()

    def _on_changed(self, change_set: ChangeSet) -> None:
        if self._article != "" and change_set.touches(*_FOLLOWED):
            self.is_behind = True
            self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        if self._article is None or (self._article and self._was_updated(self._article)):
            self._derived.ask(partial(read_tray, article=self._article))
        else:
            self._derived.stop()
            self._show(())

    def _was_updated(self, article: ArticleId) -> bool:
        """Whether the article has more than one version; with one nothing can wait."""
        return len(versions(self._store, article)) > 1

    def _on_ready(self, rows: object) -> None:
        assert isinstance(rows, Sequence)  # noqa: S101 - what `read_tray` gives
        found: Sequence[TrayHeading | TrayRow] = rows
        self._show(found)

    def _on_failed(self, error: object) -> None:
        self._show(())
        self.failed.emit(error)

    def _show(self, rows: Rows) -> None:
        self.rows = rows
        self.is_behind = self._pause.isActive()
        self.read.emit()
