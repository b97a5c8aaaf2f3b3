"""What is done with the conflict that is shown: a side taken, both kept, another value typed, put off."""

from collections.abc import Callable, Collection, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.edits.errors import EditError
from newsdesk.edits.exchanging.dispute_words import QUOTE
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.exchange.conflict_reading import ConflictReading
from newsdesk.gui.exchange.conflict_words import ConflictCounts, about_words
from newsdesk.gui.sentences import error_sentence
from newsdesk.model.absorption import Dispute
from newsdesk.store.errors import WorkspaceError

if TYPE_CHECKING:
    from newsdesk.gui.exchange.conflict_page import ConflictPage


class ConflictActs(QObject):
    """Binds the keys of the page. Each decision is written at once, and Undo opens the conflict again.

    `told` carries a sentence about what was done, `record_wanted` the conflict whose record is to be shown, and
    `left` says that all were put off.
    """

    told = Signal(str)
    record_wanted = Signal(object)
    left = Signal()

    def __init__(self, bridge: StoreBridge, commands: Commands, reading: ConflictReading) -> None:
        super().__init__()
        self._bridge = bridge
        self._commands = commands
        self._reading = reading
        self._page: ConflictPage | None = None
        self._for_all = False
        bind = commands.bind
        bind("conflict.next", partial(self._go, 1), self._has_shown)
        bind("conflict.previous", partial(self._go, -1), self._has_shown)
        for number in (1, 2, 3):
            bind(f"conflict.take_{number}", partial(self._take, number), partial(self._has_side, number))
        bind("conflict.both", self._keep_both, self._has_spans)
        bind("conflict.other", self._type, self._takes_words)
        bind("conflict.all", self._toggle_all, self._has_alike, checked_when=self._is_for_all)
        bind("conflict.later", self._put_off, self._has_shown)
        bind("conflict.open", self._want_record, self._has_shown)

    def act_on(self, page: "ConflictPage | None") -> None:
        """Act on what a page shows; on nothing without one."""
        self._page = page
        if page is not None:
            page.chosen.connect(self._take)
            page.typed.connect(self._take_words)
            page.shown_changed.connect(self._on_shown)
            page.for_all.clicked.connect(self._commands["conflict.all"].trigger)

    @property
    def _shown(self) -> Dispute | None:
        return self._page.current if self._page is not None else None

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

    def _go(self, steps: int) -> None:
        if self._page is not None:
            self._page.go(steps)

    def _take(self, number: int) -> None:
        """Let a side stand: here, or wherever the same analyst differs in this field."""
        from newsdesk.edits.exchanging.disputes import decide_all  # noqa: PLC0415 - brings the parsers of dates

        page, shown = self._page, self._shown
        if page is None or shown is None or not page.is_settled:
            return
        choices = {shown.id: number}
        if self._for_all:
            choices |= sides_of(shown.choices[number - 1].analyst, page.alike())
        if self._done(partial(decide_all, self._bridge.store, choices), choices) and len(choices) > 1:
            self.told.emit(ConflictCounts().decided(len(choices)))

    def _keep_both(self) -> None:
        from newsdesk.edits.exchanging.disputes import keep_both  # noqa: PLC0415 - as above

        page, shown = self._page, self._shown
        if page is not None and shown is not None and page.is_settled:
            self._done(partial(keep_both, self._bridge.store, shown.id), [shown.id])

    def _type(self) -> None:
        if self._page is not None:
            self._page.card.open_line()

    def _take_words(self, words: str) -> None:
        """Let a typed value stand; one that does not fit is refused beside the line."""
        from newsdesk.edits.exchanging.disputes import decide_value  # noqa: PLC0415 - as above

        page, shown = self._page, self._shown
        if page is None or shown is None:
            return
        try:
            decide_value(self._bridge.store, shown.id, words)
        except EditError as error:
            page.card.refuse(error_sentence(error))
        except WorkspaceError as error:
            self._bridge.failed.emit(error)
        else:
            page.card.close_line()
            self._reading.pass_over([shown.id])

    def _done(self, decision: Callable[[], object], decided: Collection[str]) -> bool:
        """Write a decision and go on to what is open beside it; say whether it was written."""

        def act() -> bool:
            decision()
            return True

        if not self._bridge.run(act):
            return False
        self._for_all = False
        self._reading.pass_over(decided)
        return True

    def _toggle_all(self) -> None:
        self._for_all = not self._for_all
        self._show_alike()

    def _put_off(self) -> None:
        """Leave a conflict open; where all were put off, leave the page."""
        if self._page is not None and not self._page.put_off():
            self.left.emit()

    def _on_shown(self) -> None:
        self._for_all = False
        self._show_alike()
        self._commands.refresh()

    def _show_alike(self) -> None:
        """Offer to decide what is alike as one, where there is more than the one shown."""
        page, shown = self._page, self._shown
        if page is not None and shown is not None:
            number = len(page.alike())
            words = ConflictCounts().alike(about_words(shown), number) if number > 1 else ""
            page.show_alike(words, checked=self._for_all)

    def _want_record(self) -> None:
        if self._shown is not None:
            self.record_wanted.emit(self._shown)


def sides_of(analyst: str, alike: Iterable[Dispute]) -> dict[str, int]:
    """The side of an analyst in each conflict where they have one, by the id of the conflict, from 1."""
    return {
        dispute.id: number
        for dispute in alike
        for number, choice in enumerate(dispute.choices, 1)
        if choice.analyst == analyst
    }
