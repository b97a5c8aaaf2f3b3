"""The conflicts in the window: their page, and the count at the foot of the window that leads to it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from newsdesk.gui.catalogue import Context
from newsdesk.gui.exchange.conflict_acts import ConflictActs
from newsdesk.gui.exchange.conflict_reading import ConflictReading
from newsdesk.gui.exchange.conflict_words import ConflictCounts
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.shell.notices import Notices
from newsdesk.model.absorption import Dispute
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordId
from newsdesk.store.records import record

if TYPE_CHECKING:
    from newsdesk.gui.exchange.conflict_page import ConflictPage


class ConflictCommands(QObject):
    """Binds the commands of one window; it lives as long as the window. The page is made when first wanted.

    The panes at the sides go while the page stands, and come back with the article. It stays where Undo leads the
    articles beneath it elsewhere, because what is undone is most likely a decision.
    """

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._notices = notices
        self._page: ConflictPage | None = None
        self._known: frozenset[str] = frozenset()
        self._reopens = False
        """Whether the next conflict that appears was opened again by Undo or Redo, and is to be shown."""
        self.reading = ConflictReading(window.bridge, self)
        self.reading.read.connect(self._on_read)
        self._acts = ConflictActs(window.bridge, window.commands, self.reading)
        self._acts.setParent(self)
        self._acts.told.connect(notices.tell)
        self._acts.record_wanted.connect(self._open_record)
        self._acts.left.connect(self._on_left)
        self._bind()
        window.bridge.replayed.connect(self._on_replayed)
        window.commands["go.reader"].triggered.connect(self.close)
        window.selection.article_changed.connect(self._on_elsewhere)
        window.selection.jump_requested.connect(self._on_elsewhere)
        window.selection.record_changed.connect(window.commands.refresh_soon)
        window.layouts.used.connect(self.close)
        window.status.follow_conflicts(self._count_words)
        window.status.conflicts.clicked.connect(self._on_sign)
        window.leaving.connect(self._leave)

    def open(self, first: str = "") -> "ConflictPage":
        """Show the conflicts, beginning with the one whose id is given."""
        page = self._page
        if page is None:
            from newsdesk.gui.exchange.conflict_page import ConflictPage  # noqa: PLC0415 - not needed at start

            window = self._window
            setting = replace(self._panes.reader_area.setting, compact=True)
            page = ConflictPage(window.bridge, window.commands, setting)
            page.closed.connect(self.close)
            window.commands.attach(Context.CONFLICTS, page)
            self._acts.act_on(page)
            self._page = page
        self._window.lend_centre(page, alone=True)
        self._fill(first)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.commands.refresh_soon()
        return page

    def close(self) -> None:
        """Give the centre back to the articles; what is open stays open."""
        page, self._page = self._page, None
        if page is None:
            return
        self._acts.act_on(None)
        self._window.take_centre_back(page)
        page.deleteLater()
        self._panes.reader_area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.commands.refresh_soon()

    def _bind(self) -> None:
        bind = self._window.commands.bind
        bind("conflicts.show", self._toggle, self._has_any, checked_when=self._is_shown)
        bind("record.conflicts", self._open_of_record, self._has_of_record)

    def _has_any(self) -> bool:
        return bool(self.reading.found) or self._page is not None

    def _is_shown(self) -> bool:
        return self._page is not None and self._window.centre.currentWidget() is self._page

    def _has_of_record(self) -> bool:
        return bool(self.reading.of_record(self._window.selection.record))

    def _toggle(self) -> None:
        if self._is_shown():
            self.close()
        else:
            self.open()

    def _open_of_record(self) -> None:
        found = self.reading.of_record(self._window.selection.record)
        if found:
            self.open(found[0].id)

    def _open_record(self, dispute: Dispute) -> None:
        """Go to the record that a conflict is about, and to its words."""
        self.close()
        store, selection = self._window.bridge.store, self._window.selection
        if record(store, RecordId(dispute.record)) is not None:
            selection.select_record(RecordId(dispute.record))
        elif store.row("article", dispute.record) is not None:
            selection.open_article(ArticleId(dispute.record))
        if dispute.annotation is not None:
            selection.show_annotation(dispute.annotation)

    def _on_left(self) -> None:
        """All were put off."""
        self.close()
        self._notices.inform(ConflictCounts().left(len(self.reading.found)))

    def _fill(self, first: str = "") -> None:
        if self._page is not None:
            self._page.fill(self.reading, show=first)

    def _on_read(self) -> None:
        before, self._known = self._known, frozenset(one.id for one in self.reading.found)
        appeared = [one.id for one in self.reading.found if one.id not in before]
        self._fill(appeared[0] if appeared and self._reopens else "")
        if not self.reading.is_behind:
            self._reopens = False
            if not self.reading.found:
                self._notices.let_go(self.open)
        self._window.status.retranslate()
        self._window.commands.refresh_soon()

    def _on_replayed(self) -> None:
        self._reopens = True

    def _on_elsewhere(self) -> None:
        if not self._window.selection.retracing:
            self.close()

    def _on_sign(self) -> None:
        self.open()

    def _count_words(self) -> str:
        return ConflictCounts().open(len(self.reading.found)) if self.reading.found else ""

    def _leave(self) -> None:
        self.reading.stop()
        self.close()
