"""Apply a review session to the workspace: what its reviewers agree on is done, the rest is left and said."""

from dataclasses import dataclass, field

from newsdesk.edits.errors import EditError, NotTheAuthorError, OnOneOwnError, ReviewClosedError
from newsdesk.edits.recording.records import delete_record, set_fields
from newsdesk.edits.reviewing.queue import queue
from newsdesk.edits.reviewing.reviews import known_session
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId
from newsdesk.model.review import (
    Applied,
    ItemId,
    Judgement,
    Left,
    LeftItem,
    QueueEntry,
    SessionId,
    SessionKind,
    SessionState,
)
from newsdesk.reviewing.outcomes import deciding, outcome_of, proposal_of
from newsdesk.store.analysts import analysts
from newsdesk.store.store import Store


def apply_session(store: Store, session: SessionId, *, on_behalf: bool = False) -> Applied:
    """Delete what is rejected, set what is proposed, and note what each item came to. One step.

    The verdict of the session's creator decides; without one an item is settled where all who judged it can stand
    beside each other. Items that were settled before are passed by, so that applying twice changes nothing, and what
    was left can be applied once it is decided. Applying is the creator's act, lest what one reviewer said comes to the
    others as a fact; anybody else has to say that it is done `on_behalf`, and cannot while the session hides names.

    Raises:
        UnknownSessionError: if there is no such session.
        ReviewClosedError: if it is closed.
        OnOneOwnError: for a session of articles, in which nothing is to be applied.
        NotTheAuthorError: if somebody else began it.
    """
    held = known_session(store, session)
    if held.kind is not SessionKind.REVIEW:
        raise OnOneOwnError(held.name)
    if held.state is SessionState.CLOSED:
        raise ReviewClosedError(held.name)
    if held.creator not in {"", store.analyst} and (held.hides_names or not on_behalf):
        raise NotTheAuthorError(held.name, analysts(store).name(held.creator, session))
    applying = _Applying(store=store, creator=held.creator)
    waiting = [entry for entry in queue(store, session) if entry.item.outcome is None]
    with store.step(Edit.APPLY_REVIEW, held.name):
        # What is set may name what is deleted, so deleting comes last.
        for entry in sorted(waiting, key=lambda entry: (applying.deletes(entry), entry.place)):
            applying.settle(entry)
        if applying.settled:
            store.update("review_session", session, {"state": SessionState.APPLIED.value})
    return applying.done()


@dataclass(slots=True, kw_only=True)
class _Applying:
    """Settles items one after another within a step, and counts what it did."""

    store: Store
    creator: str
    settled: dict[ItemId, Judgement] = field(default_factory=dict)
    left: list[LeftItem] = field(default_factory=list)
    fields: dict[ItemId, tuple[str, ...]] = field(default_factory=dict)

    def deletes(self, entry: QueueEntry) -> bool:
        """Whether what was said of an item lets its record go."""
        return outcome_of(entry, self.creator) is Judgement.REJECTED

    def settle(self, entry: QueueEntry) -> None:
        """Do what was said of an item, and note what it came to; or leave it, and note why."""
        outcome = outcome_of(entry, self.creator)
        if isinstance(outcome, Left):
            self._leave(entry, outcome)
            return
        try:
            self._carry_out(entry, outcome)
        except EditError as error:
            self._leave(entry, Left.NOT_POSSIBLE, error.sentence())
            return
        self.settled[entry.item.id] = outcome
        self.store.update("review_item", entry.item.id, {"outcome": outcome.value})

    def _carry_out(self, entry: QueueEntry, outcome: Judgement) -> None:
        """Do what an item came to.

        Raises:
            EditError: if a proposal can no longer be set; nothing was.
        """
        record = RecordId(entry.item.row)
        if outcome is Judgement.REJECTED and not entry.gone:
            delete_record(self.store, record)
        elif outcome is Judgement.CHANGED:
            proposal = proposal_of(deciding(entry.verdicts, self.creator))
            set_fields(self.store, record, proposal)
            self.fields[entry.item.id] = tuple(proposal)

    def _leave(self, entry: QueueEntry, why: Left, sentence: str = "") -> None:
        self.left.append(LeftItem(item=entry.item.id, title=entry.title, why=why, sentence=sentence))

    def done(self) -> Applied:
        """What became of every item."""
        return Applied(
            accepted=self._with(Judgement.ACCEPTED),
            changed=self._with(Judgement.CHANGED),
            deleted=self._with(Judgement.REJECTED),
            left=tuple(self.left),
            fields=self.fields,
        )

    def _with(self, outcome: Judgement) -> tuple[ItemId, ...]:
        return tuple(item for item, came_to in self.settled.items() if came_to is outcome)
