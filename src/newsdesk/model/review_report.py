"""The report on a review session: what was changed in somebody's records, by whom, and why. Facts, not yet worded."""

from dataclasses import dataclass, field

from newsdesk.model.brief import BriefSource, Citation
from newsdesk.model.comment import Thread
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import Judgement, Left, ReviewSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedChange:
    """A field that somebody changed, or would change: what it was and what it is to be.

    Names stand for the records that a value names; a time is a cut ISO 8601 value, or words where it has none.
    """

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedVerdict:
    """What one reviewer said; `reviewer` is an analyst's id. `by_author` says that it was the session's author."""

    reviewer: str
    judgement: Judgement
    reason: str = ""
    note: str = ""
    proposal: tuple[ReportedChange, ...] = ()
    by_author: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedItem:
    """A record of the session. `came_to` is what was `done`, or is to be done, or why nothing is.

    `verdicts` are those that complete it, `threads` what was said of it in the session, `changed` what was changed of
    it apart from the session. `citations` are the quotes that prove it, cited only `in_full`; `words` those that proved
    it when the session was made, where it is gone since. `maker` is the analyst who made it, "" where that is hidden
    or the same for all.
    """

    record: RecordId
    kind: RecordKind
    title: str
    came_to: Judgement | Left
    done: bool = False
    verdicts: tuple[ReportedVerdict, ...] = ()
    threads: tuple[Thread, ...] = ()
    changed: tuple[ReportedChange, ...] = ()
    citations: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    maker: str = ""

    @property
    def in_full(self) -> bool:
        """Whether there is more to say of it than that it is well, or that nobody judged it."""
        if self.came_to is Left.UNDECIDED:
            return False
        remarks = (verdict.note or verdict.judgement is not Judgement.ACCEPTED for verdict in self.verdicts)
        return self.came_to is not Judgement.ACCEPTED or bool(self.threads) or any(remarks)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewReport:
    """A whole report. `language` and `made` as in `model.brief.Brief`; `applied` says that the session was applied.

    `whose` is the name of the analyst whose records it is limited to, or "". `items` stand in the order of the queue.
    `analysts` are names by ids.
    """

    language: str
    made: str
    summary: ReviewSummary
    applied: bool
    items: tuple[ReportedItem, ...]
    whose: str = ""
    analysts: dict[str, str] = field(default_factory=dict)
    sources: tuple[BriefSource, ...] = ()
    citations: tuple[Citation, ...] = ()
