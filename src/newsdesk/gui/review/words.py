"""The words and signs of a review: states, verdicts, reasons, and who is meant."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QColor

from newsdesk.gui.theme.tokens import Tokens
from newsdesk.gui.words import field_words, quoted
from newsdesk.model.review import ItemState, Judgement, QueueEntry, SessionKind, Verdict
from newsdesk.store.analysts import Analysts

REASONS: Mapping[str, object] = {
    "wrong date": QT_TRANSLATE_NOOP("Reason", "wrong date"),
    "wrong words marked": QT_TRANSLATE_NOOP("Reason", "wrong words marked"),
    "wrong role or kind": QT_TRANSLATE_NOOP("Reason", "wrong role or kind"),
    "not in the text": QT_TRANSLATE_NOOP("Reason", "not in the text"),
    "already recorded": QT_TRANSLATE_NOOP("Reason", "already recorded"),
    "not important": QT_TRANSLATE_NOOP("Reason", "not important"),
}
"""Reasons that have a key; stored by their English words, so that copies in several languages count them together."""


class Sign(StrEnum):
    """What stands before an item in the queue; the value is the icon that is drawn, or the sign itself."""

    ACCEPTED = "check"
    REJECTED = "x"
    CHANGED = "pencil"
    SKIPPED = "skip-forward"
    DISAGREE = "≠"
    INCOMPLETE = "½"
    OPEN = "message-square"
    UNDECIDED = "·"


_OWN = {
    Judgement.ACCEPTED: Sign.ACCEPTED,
    Judgement.REJECTED: Sign.REJECTED,
    Judgement.CHANGED: Sign.CHANGED,
    Judgement.SKIPPED: Sign.SKIPPED,
}
_STATES = {
    ItemState.UNDECIDED: Sign.UNDECIDED,
    ItemState.ACCEPTED: Sign.ACCEPTED,
    ItemState.REJECTED: Sign.REJECTED,
    ItemState.CHANGED: Sign.CHANGED,
    ItemState.AGREE_OPEN: Sign.OPEN,
    ItemState.DISAGREE: Sign.DISAGREE,
    ItemState.INCOMPLETE: Sign.INCOMPLETE,
}
_STATE_WORDS: Mapping[ItemState, object] = {
    ItemState.UNDECIDED: QT_TRANSLATE_NOOP("ItemState", "undecided"),
    ItemState.ACCEPTED: QT_TRANSLATE_NOOP("ItemState", "accepted"),
    ItemState.REJECTED: QT_TRANSLATE_NOOP("ItemState", "rejected"),
    ItemState.CHANGED: QT_TRANSLATE_NOOP("ItemState", "change proposed"),
    ItemState.AGREE_OPEN: QT_TRANSLATE_NOOP("ItemState", "agreed, comments open"),
    ItemState.DISAGREE: QT_TRANSLATE_NOOP("ItemState", "reviewers disagree"),
    ItemState.INCOMPLETE: QT_TRANSLATE_NOOP("ItemState", "not judged by all"),
}
_JUDGEMENT_WORDS: Mapping[Judgement, object] = {
    Judgement.ACCEPTED: QT_TRANSLATE_NOOP("Judgement", "accepted"),
    Judgement.REJECTED: QT_TRANSLATE_NOOP("Judgement", "rejected"),
    Judgement.CHANGED: QT_TRANSLATE_NOOP("Judgement", "change proposed"),
    Judgement.SKIPPED: QT_TRANSLATE_NOOP("Judgement", "skipped"),
}


def sign_of(entry: QueueEntry) -> Sign:
    """The sign of an item in the queue: that reviewers differ, else one's own verdict, else how it stands."""
    if entry.state is ItemState.DISAGREE or entry.own is None:
        return _STATES[entry.state]
    return _OWN[entry.own.judgement]


def own_sign(entry: QueueEntry) -> Sign:
    """The sign of this reviewer's own verdict."""
    return Sign.UNDECIDED if entry.own is None else _OWN[entry.own.judgement]


def sign_of_state(state: ItemState) -> Sign:
    """The sign of a state over all verdicts."""
    return _STATES[state]


_TONES = {Judgement.ACCEPTED: "ok", Judgement.REJECTED: "bad", Judgement.CHANGED: "changed"}
_SIGNS = {Judgement.ACCEPTED: "✓", Judgement.REJECTED: "✗", Judgement.CHANGED: "✎", Judgement.SKIPPED: "→"}


def tone_of(judgement: Judgement) -> str:
    """The token in whose colour a judgement is said."""
    return _TONES.get(judgement, "muted")


def sign_of_judgement(judgement: Judgement) -> str:
    """The sign of a judgement within words."""
    return _SIGNS[judgement]


def sign_colour(sign: Sign, tokens: Tokens) -> QColor:
    """The colour of a sign."""
    return {
        Sign.ACCEPTED: tokens.ok,
        Sign.REJECTED: tokens.bad,
        Sign.CHANGED: tokens.changed,
        Sign.DISAGREE: tokens.bad,
        Sign.OPEN: tokens.warn,
    }.get(sign, tokens.muted)


def state_words(state: ItemState) -> str:
    """Say how an item stands."""
    return QCoreApplication.translate("ItemState", str(_STATE_WORDS[state]))


def judgement_words(judgement: Judgement) -> str:
    """Say what a reviewer found."""
    return QCoreApplication.translate("Judgement", str(_JUDGEMENT_WORDS[judgement]))


def reason_words(reason: str) -> str:
    """Say a reason that has a key in the interface's language; a typed one as it was typed."""
    known = REASONS.get(reason)
    return reason if known is None else QCoreApplication.translate("Reason", str(known))


def verdict_words(verdict: Verdict) -> str:
    """Say a verdict with its reason or what it would change."""
    said = judgement_words(verdict.judgement)
    if verdict.judgement is Judgement.REJECTED and verdict.reason:
        return f"{said}: {reason_words(verdict.reason)}"
    if verdict.judgement is Judgement.CHANGED and verdict.proposal:
        proposed = "; ".join(f"{field_words(name)} → {quoted(words)}" for name, words in verdict.proposal.items())
        return f"{said}: {proposed}"
    return said


def another_analyst() -> str:
    """Say somebody who must stay unknown."""
    return QCoreApplication.translate("Review", "another analyst")


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What analysts are called where some rows are shown together."""

    analysts: Analysts = field(default_factory=Analysts)
    rows: tuple[str, ...] = ()

    def at(self, *rows: str) -> "Names":
        """What they are called where these rows are shown too."""
        return replace(self, rows=(*self.rows, *rows))

    def of(self, analyst: str) -> str:
        """What to call an analyst."""
        if analyst == self.analysts.own:
            return QCoreApplication.translate("Review", "you")
        if self.analysts.hides(analyst, *self.rows):
            return another_analyst()
        return self.analysts.name(analyst) or QCoreApplication.translate("Review", "an analyst without a name")

    def letter(self, analyst: str) -> str:
        """One letter for an analyst, for where there is no room for a name: that of the last word of it."""
        words = self.analysts.name(analyst, *self.rows).split()
        return words[-1][:1].upper() if words else "?"


class Counts(QObject):
    """Sentences that count. Qt's tool finds the plural forms of a sentence only in a method named `tr`."""

    def items(self, number: int, kind: SessionKind = SessionKind.REVIEW) -> str:
        """Say how many items a session has: records that are judged, or articles that are annotated."""
        if kind is SessionKind.INDEPENDENT:
            return self.tr("%n article(s)", "", number)
        return self.tr("%n item(s)", "", number)

    def marked(self, number: int) -> str:
        """Say how many articles of an independent annotation have marks, and how nobody sees those of others."""
        return self.tr(
            "%n of these article(s) already have marks, and those who annotate in this workspace see them. "
            "The session's package leaves them out: take it into a new workspace to annotate independently.",
            "",
            number,
        )

    def left(self, number: int) -> str:
        """Say how many items are left."""
        return self.tr("%n left", "", number)

    def disagree(self, number: int) -> str:
        """Say in how many items reviewers differ."""
        return self.tr("%n disagree", "", number)

    def incomplete(self, number: int) -> str:
        """Say how many items some reviewer has not judged."""
        return self.tr("%n incomplete", "", number)

    def not_by_all(self, number: int) -> str:
        """Say in full how many items some reviewer has not judged."""
        return self.tr("%n item(s) not judged by all", "", number)

    def changed(self, number: int) -> str:
        """Say how many items are not any more what they were."""
        return self.tr("%n item(s) changed since the session was made", "", number)

    def pace(self, number: int) -> str:
        """Say how many items an hour bring."""
        return self.tr("%n an hour", "", number)

    def comments(self, number: int) -> str:
        """Say how many comments there are."""
        return self.tr("%n comment(s)", "", number)
