"""What a reviewer does with the item that is shown: judge it, propose, comment, take back."""

import time
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt

from newsdesk.edits.annotating.comments import resolve_comment
from newsdesk.edits.reviewing.reviews import judge, say, take_back
from newsdesk.gui.announce import announce
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.review.page import ReviewPage
from newsdesk.gui.review.verdict_pad import Asked
from newsdesk.gui.review.words import judgement_words
from newsdesk.model.comment import CommentId
from newsdesk.model.review import ItemId, Judgement
from newsdesk.store.store import Store

SETTLING = 0.15
"""Seconds after another item is shown in which no verdict is taken, so that a key pressed twice judges one item."""

_LONGEST_LOOK = 600
"""An item was looked at for so many seconds at most; whoever is away longer is not slow."""


class ReviewActs(QObject):
    """The acts of one page; they live as long as it. `clock` gives seconds."""

    def __init__(self, page: ReviewPage, bridge: StoreBridge, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(page)
        self.page = page
        self._bridge = bridge
        self._clock = clock
        self._shown_at = clock() - SETTLING  # nobody pressed a key for an item before the first one
        page.moved.connect(self._on_moved)
        page.card.answer_wanted.connect(self.ask_comment)
        page.card.settled.connect(self._settle)
        page.pad.reasons.reasoned.connect(self.give_reason)
        page.pad.proposal.proposed.connect(self._propose)
        page.pad.comment.said.connect(self._say)

    @property
    def settled(self) -> bool:
        """Whether the item has been shown long enough for a verdict."""
        return self._clock() - self._shown_at >= SETTLING

    def can_judge(self) -> bool:
        """Whether a verdict can be given: an item is shown and nothing is asked."""
        return self.page.sheet is not None and self.page.pad.asked is Asked.VERDICT

    def can_change(self) -> bool:
        """Whether a change can be proposed: of a record that is there, not of an article."""
        sheet = self.page.sheet
        return self.can_judge() and sheet is not None and sheet.kind is not None and not sheet.entry.gone

    def can_reject(self) -> bool:
        """Whether the item can be rejected: a record, also one that is deleted."""
        return self.can_judge() and self.page.sheet is not None and self.page.sheet.kind is not None

    def is_rejecting(self) -> bool:
        """Whether the reason of a rejection is awaited."""
        return self.page.pad.asked is Asked.REASON

    def can_take_back(self) -> bool:
        """Whether this reviewer has given a verdict."""
        return self.page.pad.asked is Asked.VERDICT and self.page.last_judged() is not None

    def accept(self) -> None:
        """Accept the item."""
        self._give(Judgement.ACCEPTED)

    def skip(self) -> None:
        """Put the item off until nothing else is left."""
        self._give(Judgement.SKIPPED)

    def give_reason(self, reason: str) -> None:
        """Reject the item for a reason."""
        self._give(Judgement.REJECTED, reason=reason)

    def ask_reason(self) -> None:
        """Ask why the item is rejected."""
        if self.settled:
            self.page.pad.ask_reason()

    def ask_proposal(self) -> None:
        """Ask what the item should say."""
        if self.page.sheet is not None and self.settled:
            self.page.pad.ask_proposal(self.page.sheet)

    def ask_comment(self, answered: str = "") -> None:
        """Ask what is to be said about the item."""
        if self.page.sheet is not None:
            self.page.pad.ask_comment(answered)

    def take_back(self) -> None:
        """Take the last verdict back, and show its item again."""
        last = self.page.last_judged()
        if last is not None and self._bridge.run(partial(_take_back, self._bridge.store, last.item.id)):
            self.page.show_item(last.item.id)
            self._announce(self.tr("Taken back: {title}").format(title=last.title))

    def step_out(self) -> None:
        """Take back what is asked, else leave the page."""
        if self.page.pad.asked is not Asked.VERDICT:
            self.page.pad.close_question()
        else:
            self.page.closed.emit()

    def _give(self, judgement: Judgement, *, reason: str = "", proposal: Mapping[str, str] | None = None) -> None:
        """Judge the item that is shown and go on to the next; a moment too early nothing happens."""
        page = self.page
        if page.sheet is None or not self.settled:
            return
        item = page.sheet.entry.item.id
        seconds = max(1, min(round(self._clock() - self._shown_at), _LONGEST_LOOK))
        act = partial(judge, self._bridge.store, item, judgement, reason=reason, proposal=proposal, seconds=seconds)
        if self._bridge.run(act) is None:
            return
        page.pad.close_question()
        self._announce(judgement_words(judgement))
        following = page.queue.queue.next_undecided(item)
        if following is None:
            self._announce(self.tr("Every item is judged."))
        else:
            page.show_item(following.item.id)

    def _propose(self, field: str, words: str) -> None:
        own = self.page.sheet.entry.own if self.page.sheet is not None else None
        before = dict(own.proposal) if own is not None else {}
        self._give(Judgement.CHANGED, proposal={**before, field: words})

    def _say(self, words: str, answered: str) -> None:
        sheet = self.page.sheet
        if sheet is None:
            return
        parent = CommentId(answered) if answered else None
        if self._bridge.run(partial(say, self._bridge.store, sheet.entry.item.id, words, parent=parent)):
            self.page.pad.comment.field.clear()
            self.page.pad.close_question()
            self.page.stop()
            self._announce(self.tr("Comment said."))

    def _settle(self, comment: str, settled: bool) -> None:
        self.page.queue.list.setFocus(Qt.FocusReason.OtherFocusReason)  # the link that was pressed goes
        self._bridge.run(partial(resolve_comment, self._bridge.store, CommentId(comment), resolved=settled))

    def _on_moved(self) -> None:
        self._shown_at = self._clock()

    def _announce(self, sentence: str) -> None:
        announce(self.page, sentence, at_once=True)


def _take_back(store: Store, item: ItemId) -> bool:
    """Take a verdict back, and say that it went."""
    take_back(store, item)
    return True
