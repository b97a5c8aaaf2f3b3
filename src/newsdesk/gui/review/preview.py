"""What applying a session would do, or did, item by item and in words: what becomes of it, and who said so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.edits.errors import EditError
from newsdesk.edits.recording.records import check_fields
from newsdesk.gui.review.changes import Change, change_words, changes_since, proposed_changes
from newsdesk.gui.review.words import Names, judgement_words, reason_words
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.words import quoted
from newsdesk.model.record import RecordId
from newsdesk.model.review import ItemId, Judgement, Left, QueueEntry, Verdict
from newsdesk.reviewing.outcomes import deciding, outcome_of, proposal_of
from newsdesk.reviewing.states import completing
from newsdesk.store.store import Store

LEFT_WORDS = {
    Left.UNDECIDED: QT_TRANSLATE_NOOP("Left", "nobody judged it"),
    Left.DISAGREE: QT_TRANSLATE_NOOP("Left", "reviewers disagree"),
    Left.CHANGED_SINCE: QT_TRANSLATE_NOOP("Left", "it was changed since"),
    Left.GONE: QT_TRANSLATE_NOOP("Left", "it is deleted"),
    Left.NOT_POSSIBLE: QT_TRANSLATE_NOOP("Left", "it cannot be set"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewedItem:
    """An item in lines of words: `what` becomes of it or why nothing does, and `who` said what. `why` it stays open."""

    item: ItemId
    title: str
    what: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    why: Left | None = None

    @property
    def line(self) -> str:
        """The title and what becomes of it."""
        return f"{self.title} – {'; '.join(self.what)}" if self.what else self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would be deleted, what set, what stays open and why; `accepted` counts what stays as it is.

    What an earlier applying settled is in `was_deleted` and `was_changed` alone.
    """

    deleted: tuple[PreviewedItem, ...] = ()
    changed: tuple[PreviewedItem, ...] = ()
    left: tuple[PreviewedItem, ...] = ()
    accepted: int = 0
    was_deleted: tuple[PreviewedItem, ...] = ()
    was_changed: tuple[PreviewedItem, ...] = ()

    @property
    def does_nothing(self) -> bool:
        """Whether nothing at all would come of it."""
        return not (self.deleted or self.changed or self.accepted)


def preview(store: Store, entries: Sequence[QueueEntry], creator: str, names: Names) -> Preview:
    """What applying a session would do with its items, or did; `creator` is who made the session.

    What stays open because nobody judged it comes last.
    """
    teller = _Teller(store=store, creator=creator, names=names)
    told: dict[tuple[bool, Judgement | Left], list[PreviewedItem]] = {}
    for entry in sorted(entries, key=lambda each: each.place):
        settled = entry.item.outcome is not None
        outcome = entry.item.outcome or teller.outcome(entry)
        told.setdefault((settled, outcome), []).append(teller.told(entry, outcome))
    return Preview(
        deleted=tuple(told.get((False, Judgement.REJECTED), ())),
        changed=tuple(told.get((False, Judgement.CHANGED), ())),
        left=tuple(one for why in _IN_ORDER for one in told.get((False, why), ())),
        accepted=len(told.get((False, Judgement.ACCEPTED), ())),
        was_deleted=tuple(told.get((True, Judgement.REJECTED), ())),
        was_changed=tuple(told.get((True, Judgement.CHANGED), ())),
    )


_IN_ORDER = (Left.DISAGREE, Left.CHANGED_SINCE, Left.NOT_POSSIBLE, Left.GONE, Left.UNDECIDED)


def left_words(why: Left) -> str:
    """Say why an item is left as it is."""
    return QCoreApplication.translate("Left", str(LEFT_WORDS[why]))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Teller:
    """Tells of the items of one session."""

    store: Store
    creator: str
    names: Names

    def outcome(self, entry: QueueEntry) -> Judgement | Left:
        """What would become of an item, or why nothing would."""
        outcome = outcome_of(entry, self.creator)
        return Left.NOT_POSSIBLE if outcome is Judgement.CHANGED and self._refusal(entry) else outcome

    def told(self, entry: QueueEntry, outcome: Judgement | Left) -> PreviewedItem:
        """An item in words."""
        what = tuple(self._what(entry, outcome))
        return PreviewedItem(
            item=entry.item.id,
            title=entry.title,
            what=what,
            who=tuple(self._who(entry, outcome, what)),
            why=outcome if isinstance(outcome, Left) else None,
        )

    def _what(self, entry: QueueEntry, outcome: Judgement | Left) -> Iterator[str]:
        match outcome:
            case Judgement.CHANGED:
                yield from map(change_words, self._proposed(entry, deciding(entry.verdicts, self.creator)))
            case Left.NOT_POSSIBLE:
                yield self._refusal(entry)
            case Left():
                yield left_words(outcome)
                if outcome is Left.CHANGED_SINCE:
                    yield from map(change_words, changes_since(self.store, entry))

    def _who(self, entry: QueueEntry, outcome: Judgement | Left, what: Sequence[str]) -> Iterator[str]:
        """Whose word it is: of what is settled those that settle it, of what is open everybody's."""
        said = completing(entry.verdicts) if isinstance(outcome, Left) else deciding(entry.verdicts, self.creator)
        for verdict in said:
            yield QCoreApplication.translate("Review", "{name}: {verdict}").format(
                name=self.names.at(entry.item.row).of(verdict.reviewer), verdict=self._said(entry, verdict, what)
            )

    def _said(self, entry: QueueEntry, verdict: Verdict, what: Sequence[str]) -> str:
        """A verdict with its reason, and with what it would change unless that has been said."""
        changes = [change_words(change) for change in self._proposed(entry, [verdict])]
        reason = reason_words(verdict.reason) if verdict.judgement is Judgement.REJECTED else ""
        proposed = "; ".join(changes) if changes != list(what) else ""
        note = quoted(verdict.note) if verdict.note else ""
        return ", ".join(filter(None, (judgement_words(verdict.judgement), reason, proposed, note)))

    def _proposed(self, entry: QueueEntry, verdicts: Sequence[Verdict]) -> list[Change]:
        """What verdicts would change, each field once."""
        changes = (change for verdict in verdicts for change in proposed_changes(self.store, entry.item, verdict))
        return list(dict.fromkeys(changes))

    def _refusal(self, entry: QueueEntry) -> str:
        """Why what is proposed cannot be set any more; "" where it can."""
        try:
            check_fields(self.store, RecordId(entry.item.row), proposal_of(deciding(entry.verdicts, self.creator)))
        except EditError as error:
            return error_sentence(error)
        return ""
