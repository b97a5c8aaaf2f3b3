"""The conflicts in the window: their page, the count at the foot of the window, and what is decided by key."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from newsdesk.edits.dispute_words import QUOTE
from newsdesk.edits.disputes import decide_all, decide_value, keep_both
from newsdesk.edits.errors import EditError
from newsdesk.gui.catalogue import Context
from newsdesk.gui.exchange.conflict_reading import ConflictReading
from newsdesk.gui.exchange.conflict_words import ConflictCounts, about_words
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.shell.notices import Notices
from newsdesk.model.absorption import Dispute
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordId
from newsdesk.store.errors import WorkspaceError
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
        self._for_all = False
        self._known: frozenset[str] = frozenset()
        self._reopens = False
        """Whether the next conflict that appears was opened again by Undo or Redo, and is to be shown."""
        self._retracing = QTimer(self, singleShot=True, interval=0)
        self._aside: list[bool] = []
        self.reading = ConflictReading(window.bridge, self)
        self.reading.read.connect(self._on_read)
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
            page.chosen.connect(self._take)
            page.typed.connect(self._take_words)
            page.shown_changed.connect(self._on_shown)
            window.commands.attach(Context.CONFLICTS, page)
            docks = (self._panes.library, self._panes.records)
            self._aside = [not dock.isHidden() for dock in docks]
            for dock in docks:
                dock.hide()
            self._page = page
        self._window.lend_centre(page)
        self._fill(first)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.commands.refresh_soon()
        return page

    def close(self) -> None:
        """Give the centre back to the articles; what is open stays open."""
        page, self._page = self._page, None
        if page is None:
            return
        self._window.take_centre_back(page)
        page.deleteLater()
        for dock, was_shown in zip((self._panes.library, self._panes.records), self._aside, strict=True):
            dock.setVisible(was_shown)
        self._panes.reader_area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.commands.refresh_soon()

    def _bind(self) -> None:
        bind = self._window.commands.bind
        bind("conflicts.show", self._toggle, self._has_any, checked_when=self._is_shown)
        bind("record.conflicts", self._open_of_record, self._has_of_record)
        bind("conflict.next", partial(self._go, 1), self._has_shown)
        bind("conflict.previous", partial(self._go, -1), self._has_shown)
        for number in (1, 2, 3):
            bind(f"conflict.take_{number}", partial(self._take, number), partial(self._has_side, number))
        bind("conflict.both", self._keep_both, self._has_spans)
        bind("conflict.other", self._type, self._takes_words)
        bind("conflict.all", self._toggle_all, self._has_alike, checked_when=self._is_for_all)
        bind("conflict.later", self._put_off, self._has_shown)
        bind("conflict.open", self._open_record, self._has_shown)

    @property
    def _shown(self) -> Dispute | None:
        return self._page.current if self._page is not None else None

    def _has_any(self) -> bool:
        return bool(self.reading.found) or self._page is not None

    def _is_shown(self) -> bool:
        return self._page is not None and self._window.centre.currentWidget() is self._page

    def _has_of_record(self) -> bool:
        return bool(self.reading.of_record(self._window.selection.record))

    def _has_shown(self) -> bool:
        return self._shown is not None

    def _has_side(self, number: int) -> bool:
        return self._shown is not None and number <= len(self._shown.choices)

    def _has_spans(self) -> bool:
        return self._shown is not None and self._shown.field == QUOTE

    def _takes_words(self) -> bool:
        return self._page is not None and self._shown is not None and self._page.card.takes_words

    def _has_alike(self) -> bool:
        return self._page is not None and len(self._page.alike()) > 1

    def _is_for_all(self) -> bool:
        return self._for_all

    def _toggle(self) -> None:
        if self._is_shown():
            self.close()
        else:
            self.open()

    def _open_of_record(self) -> None:
        found = self.reading.of_record(self._window.selection.record)
        if found:
            self.open(found[0].id)

    def _go(self, steps: int) -> None:
        if self._page is not None:
            self._page.go(steps)

    def _take(self, number: int) -> None:
        """Let a side stand: here, or wherever the same analyst differs in this field."""
        page, shown = self._page, self._shown
        if page is None or shown is None or not page.is_settled:
            return
        choices = {shown.id: number}
        if self._for_all:
            choices |= sides_of(shown.choices[number - 1].analyst, page.alike())
        if self._done(partial(decide_all, self._window.bridge.store, choices), choices) and len(choices) > 1:
            self._notices.tell(ConflictCounts().decided(len(choices)))

    def _keep_both(self) -> None:
        page, shown = self._page, self._shown
        if page is not None and shown is not None and page.is_settled:
            self._done(partial(keep_both, self._window.bridge.store, shown.id), [shown.id])

    def _type(self) -> None:
        if self._page is not None:
            self._page.card.open_line()

    def _take_words(self, words: str) -> None:
        """Let a typed value stand; one that does not fit is refused beside the line."""
        page, shown = self._page, self._shown
        if page is None or shown is None:
            return
        try:
            decide_value(self._window.bridge.store, shown.id, words)
        except EditError as error:
            page.card.refuse(error_sentence(error))
        except WorkspaceError as error:
            self._window.bridge.failed.emit(error)
        else:
            page.card.close_line()
            self.reading.pass_over([shown.id])

    def _done(self, decision: Callable[[], object], decided: Collection[str]) -> bool:
        """Write a decision and go on to what is open beside it; say whether it was written."""

        def act() -> bool:
            decision()
            return True

        if not self._window.bridge.run(act):
            return False
        self._for_all = False
        self.reading.pass_over(decided)
        return True

    def _toggle_all(self) -> None:
        self._for_all = not self._for_all

    def _put_off(self) -> None:
        """Leave a conflict open; where all were put off, leave the page."""
        if self._page is not None and not self._page.put_off():
            self.close()
            self._notices.inform(ConflictCounts().left(len(self.reading.found)))

    def _open_record(self) -> None:
        """Go to the record that a conflict is about, and to its words."""
        shown, selection = self._shown, self._window.selection
        if shown is None:
            return
        self.close()
        store = self._window.bridge.store
        if record(store, RecordId(shown.record)) is not None:
            selection.select_record(RecordId(shown.record))
        elif store.row("article", shown.record) is not None:
            selection.open_article(ArticleId(shown.record))
        if shown.annotation is not None:
            selection.show_annotation(shown.annotation)

    def _fill(self, first: str = "") -> None:
        if self._page is not None:
            self._page.fill(self.reading.found, show=first, waits=self.reading.is_behind)

    def _on_read(self) -> None:
        before, self._known = self._known, frozenset(one.id for one in self.reading.found)
        appeared = [one.id for one in self.reading.found if one.id not in before]
        self._fill(appeared[0] if appeared and self._reopens else "")
        if not self.reading.is_behind:
            self._reopens = False
        self._window.status.retranslate()
        self._window.commands.refresh_soon()

    def _on_shown(self) -> None:
        page, shown = self._page, self._shown
        if page is None or shown is None:
            return
        alike = page.alike()
        self._for_all = False
        page.say_alike(ConflictCounts().alike(about_words(shown), len(alike)))
        self._window.commands.refresh()

    def _on_replayed(self) -> None:
        self._reopens = True
        self._retracing.start()

    def _on_elsewhere(self) -> None:
        if not self._retracing.isActive():
            self.close()

    def _on_sign(self) -> None:
        self.open()

    def _count_words(self) -> str:
        return ConflictCounts().open(len(self.reading.found)) if self.reading.found else ""

    def _leave(self) -> None:
        self.reading.stop()
        self.close()


def sides_of(analyst: str, alike: Iterable[Dispute]) -> dict[str, int]:
    """The side of an analyst in each conflict where they have one, by the id of the conflict, from 1."""
    return {
        dispute.id: number
        for dispute in alike
        for number, choice in enumerate(dispute.choices, 1)
        if choice.analyst == analyst
    }
