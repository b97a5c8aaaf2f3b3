"""Reviews: what is to be judged, what reviewers said of it, and how it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from newsdesk.model.change import Row

SessionId = NewType("SessionId", str)
ItemId = NewType("ItemId", str)
VerdictId = NewType("VerdictId", str)


class SessionKind(StrEnum):
    """Whether a session judges what is recorded, or lets several analysts annotate the same articles unseen."""

    REVIEW = "review"
    INDEPENDENT = "independent"


class Only(StrEnum):
    """To which records a session is limited: all, those that analysts or reports tell differently, those changed."""

    ALL = ""
    DISAGREEMENTS = "disagreements"
    CHANGED = "changed"


class SessionState(StrEnum):
    """How far a session is: verdicts come in, or they have been applied and it is over."""

    OPEN = "open"
    APPLIED = "applied"
    CLOSED = "closed"


class Judgement(StrEnum):
    """What a reviewer says of an item. SKIPPED puts it at the end of the queue and completes nothing."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CHANGED = "changed"
    SKIPPED = "skipped"


class ItemState(StrEnum):
    """How an item stands over all verdicts.

    UNDECIDED: nobody judged it. ACCEPTED, REJECTED, CHANGED: all who judged agree and nothing is asked. AGREE_OPEN:
    they agree, and a thread about it is open. DISAGREE: they differ. INCOMPLETE: some of the reviewers of the session
    have not judged it.
    """

    UNDECIDED = "undecided"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CHANGED = "changed"
    AGREE_OPEN = "agree, open"
    DISAGREE = "disagree"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSession:
    """A session. `query` is the search that chose its items, `sample` how many were drawn (0: all) with `seed`.

    `changed_since` is UTC, ISO 8601, for `Only.CHANGED`. `blind` hides who made and judged what until it is over.
    `creator` is an analyst's id, `created` UTC, ISO 8601 with seconds.
    """

    id: SessionId
    name: str
    kind: SessionKind = SessionKind.REVIEW
    query: str = ""
    only: Only = Only.ALL
    changed_since: str = ""
    sample: int = 0
    seed: int = 0
    blind: bool = False
    note: str = ""
    state: SessionState = SessionState.OPEN
    creator: str = ""
    created: str = ""

    @property
    def hides_names(self) -> bool:
        """Whether it is blind and not over yet; `store.analysts` says what that covers."""
        return self.blind and self.state is SessionState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewItem:
    """One row to be judged: a record, or an article where analysts annotate on their own.

    `base` is the row as it stood when the session was made, by which later changes are noticed. `outcome` is what
    the session came to for it once it was applied.
    """

    id: ItemId
    session: SessionId
    table: str
    row: str
    order: str = ""
    base: Row = field(default_factory=dict)
    outcome: Judgement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one reviewer says of one item; there is one of each reviewer, and a later one takes its place.

    `reason` belongs to a rejection. `proposal` has for each field that the reviewer would change the words that
    `edits.records.set_fields` takes. `seconds` is how long the item was looked at. `created` is UTC, ISO 8601.
    """

    id: VerdictId
    session: SessionId
    item: ItemId
    reviewer: str
    judgement: Judgement
    reason: str = ""
    note: str = ""
    proposal: Mapping[str, str] = field(default_factory=dict)
    seconds: int = 0
    created: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueEntry:
    """An item as a reviewer meets it: its place from 1, its title, its state, everybody's verdicts and what changed.

    `own` is this reviewer's verdict. `changed` names the fields that others changed since the session was made, so not
    what applying it set; `gone` says that the row is deleted, by whomever. `maker` is the analyst who made it, "" of
    whom nobody may be told. `open_threads` counts comments that nobody has settled.
    """

    item: ReviewItem
    place: int
    title: str
    state: ItemState
    own: Verdict | None = None
    verdicts: tuple[Verdict, ...] = ()
    changed: tuple[str, ...] = ()
    gone: bool = False
    maker: str = ""
    open_threads: int = 0

    @property
    def changed_since(self) -> bool:
        """Whether others changed or deleted it since the session was made; what applying the session did is no news."""
        return bool(self.changed) or (self.gone and self.item.outcome is not Judgement.REJECTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSummary:
    """What a session came to. `tally` counts items by record table and state, `reasons` rejections by reason.

    `pace` is items an hour of each reviewer's own time, by analyst id; 0 where too little was measured. `judged` counts
    by reviewer how many of the `total` items each completed.
    """

    session: ReviewSession
    total: int
    tally: Mapping[tuple[str, ItemState], int] = field(default_factory=dict)
    reasons: Mapping[str, int] = field(default_factory=dict)
    judged: Mapping[str, int] = field(default_factory=dict)
    pace: Mapping[str, float] = field(default_factory=dict)
    comments: int = 0
    open_threads: int = 0


class Left(StrEnum):
    """Why applying a session left an item as it was.

    UNDECIDED: nobody judged it. DISAGREE: the reviewers differ and the author of the session has not judged it.
    CHANGED_SINCE: what they judged is no longer what the record says. GONE: the record is deleted. NOT_POSSIBLE: the
    proposal can no longer be set.
    """

    UNDECIDED = "undecided"
    DISAGREE = "disagree"
    CHANGED_SINCE = "changed since"
    GONE = "gone"
    NOT_POSSIBLE = "not possible"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftItem:
    """An item that applying a session left alone; `sentence` says more where `why` is NOT_POSSIBLE."""

    item: ItemId
    title: str
    why: Left
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What applying a session did: which items it took as accepted, set, deleted or left. `fields` says what was set.

    Items that an earlier applying settled are in none of them.
    """

    accepted: tuple[ItemId, ...] = ()
    changed: tuple[ItemId, ...] = ()
    deleted: tuple[ItemId, ...] = ()
    left: tuple[LeftItem, ...] = ()
    fields: Mapping[ItemId, tuple[str, ...]] = field(default_factory=dict)
