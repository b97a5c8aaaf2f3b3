"""The pane of what is missing: of this article, or of the whole workspace."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from newsdesk.edits.errors import EditError
from newsdesk.gui.announce import announce
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.derived import Derived
from newsdesk.gui.gaps.gap_list import GapList
from newsdesk.gui.gaps.rows import GapHeading, GapLine, read_rows
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.modes import ModeBar
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.theme.fonts import Role

_PAUSE_MS = 250
"""So long after a change the list is worked out anew, so that typing is not followed key by key."""
_ARTICLE, _WORKSPACE = "article", "workspace"


class GapsPane(TranslatedWidget):
    """Works out what is missing away from the window's thread, and follows every change while it is seen.

    `wanted` carries the `Gap` whose place is to be shown, `closed` says that the pane is to go.
    """

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, bridge: StoreBridge, selection: DeskSelection) -> None:
        super().__init__()
        self._selection = selection
        self._whole = False
        self._stale = True
        self._header = PaneHeader("")
        self._modes = ModeBar(((_ARTICLE, ""), (_WORKSPACE, "")))
        self._modes.set_mode(_ARTICLE)
        self._modes.mode_chosen.connect(self._on_mode)
        self._close = IconButton("x")
        self._close.clicked.connect(self.closed)
        self._busy = Words("", Role.LABEL, muted=True)
        self._header.add_widget(self._busy, after_title=True)
        self._header.add_widget(self._modes)
        self._header.add_widget(self._close)
        self.list = GapList()
        self.list.wanted.connect(self.wanted)
        self._empty = EmptyState("circle-help", "")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)
        self._derived = Derived(bridge.store.path, self)
        self._derived.ready.connect(self._on_ready)
        self._derived.failed.connect(self._on_failed)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        bridge.changed.connect(self._on_changed)
        selection.article_changed.connect(self._on_article)
        self.retranslate()

    def stop(self) -> None:
        """Want nothing any more, before the workspace closes."""
        self._pause.stop()
        self._derived.stop()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._header.set_title(self.tr("What is missing"))
        self._modes.set_words(_ARTICLE, self.tr("This article"))
        self._modes.set_words(_WORKSPACE, self.tr("Workspace"))
        self._close.name_as(self.tr("Close"))
        self.list.setAccessibleName(self.tr("What is missing"))
        self._say_empty()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def _on_mode(self, mode: str) -> None:
        self._whole = mode == _WORKSPACE
        self.list.gaps.fill(())
        self._ask()

    def _on_article(self) -> None:
        if self._whole:
            return
        self.list.gaps.fill(())
        self._stale = True
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        self._stale = False
        self._pause.stop()
        self._busy.setText(self.tr("Being worked out…"))
        self._pages.setCurrentWidget(self.list)
        if self._whole:
            self._derived.ask(partial(read_rows, article=None))
        elif self._selection.article:
            self._derived.ask(partial(read_rows, article=self._selection.article))
        else:
            self._derived.stop()
            self._on_ready(())

    def _on_ready(self, rows: object) -> None:
        assert isinstance(rows, Sequence)  # noqa: S101 - what `read_rows` gives
        found: Sequence[GapHeading | GapLine] = rows
        self._busy.setText("")
        row = max(self.list.currentIndex().row(), 0)
        before = [line.gap for line in self.list.gaps.rows if isinstance(line, GapLine)]
        self.list.gaps.fill(found)
        now = [line.gap for line in found if isinstance(line, GapLine)]
        self._say_empty()
        self._pages.setCurrentWidget(self.list if now else self._empty)
        if now and not self.list.currentIndex().isValid():
            self.list.choose(row)
        if now != before and self.isVisible():
            announce(self.list, self.tr("%n thing(s) missing", "", len(now)))

    def _on_failed(self, error: object) -> None:
        """An article that is gone has no gaps; anything else is said in place of the list."""
        self.list.gaps.fill(())
        self._busy.setText("")
        if isinstance(error, EditError):
            self._say_empty()
        elif isinstance(error, Exception):
            self._empty.set_words(self.tr("This could not be worked out"), error_sentence(error))
        self._pages.setCurrentWidget(self._empty)

    def _say_empty(self) -> None:
        if self._whole:
            self._empty.set_words(
                self.tr("Nothing is missing"), self.tr("Every record has its words, and nothing waits for a decision.")
            )
        elif self._selection.article:
            words = self.tr("Every sentence of this article has a mark, and every field its words.")
            self._empty.set_words(self.tr("Nothing is missing"), words)
        else:
            words = self.tr("Open one to see what of it nobody has captured.")
            self._empty.set_words(self.tr("No article is open"), words)
