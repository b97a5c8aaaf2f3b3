"""What applying a session would do, item by item, in words: before anything is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.gui.words import field_words, quoted
from newsdesk.model.review import Judgement, Left, QueueEntry
from newsdesk.reviewing.outcomes import deciding, outcome_of, proposal_of

LEFT_WORDS = {
    Left.UNDECIDED: QT_TRANSLATE_NOOP("Left", "nobody judged it"),
    Left.DISAGREE: QT_TRANSLATE_NOOP("Left", "reviewers disagree"),
    Left.CHANGED_SINCE: QT_TRANSLATE_NOOP("Left", "it was changed since"),
    Left.GONE: QT_TRANSLATE_NOOP("Left", "it is deleted"),
    Left.NOT_POSSIBLE: QT_TRANSLATE_NOOP("Left", "it cannot be set"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Lines of words: what would be deleted, what set, what stays open and why. `accepted` counts what stays as it is.

    Items that an earlier applying settled are in none of them.
    """

    deleted: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    accepted: int = 0

    @property
    def does_nothing(self) -> bool:
        """Whether nothing at all would come of it."""
        return not (self.deleted or self.changed or self.accepted)


def preview(entries: Sequence[QueueEntry], creator: str) -> Preview:
    """What applying a session would do with its items; `creator` is who made the session."""
    deleted, changed, left, accepted = [], [], [], 0
    for entry in sorted(entries, key=lambda each: each.place):
        if entry.item.outcome is not None:
            continue
        outcome = outcome_of(entry, creator)
        match outcome:
            case Judgement.REJECTED:
                deleted.append(entry.title)
            case Judgement.CHANGED:
                changed.append(_change(entry, creator))
            case Left():
                left.append(f"{entry.title}: {left_words(outcome)}")
            case _:
                accepted += 1
    return Preview(deleted=tuple(deleted), changed=tuple(changed), left=tuple(left), accepted=accepted)


def left_words(why: Left) -> str:
    """Say why an item is left as it is."""
    return QCoreApplication.translate("Left", str(LEFT_WORDS[why]))


def _change(entry: QueueEntry, creator: str) -> str:
    proposal = proposal_of(deciding(entry.verdicts, creator))
    said = "; ".join(f"{field_words(name)} → {quoted(words)}" for name, words in proposal.items())
    return f"{entry.title}: {said}"
