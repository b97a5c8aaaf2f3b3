"""What an item's verdicts come to when a session is applied."""

from collections.abc import Collection, Iterable, Mapping

from newsdesk.model.review import Judgement, Left, QueueEntry, Verdict
from newsdesk.reviewing.states import completing, differ, fact_of


def outcome_of(entry: QueueEntry, creator: str) -> Judgement | Left:
    """What is to be done about an item, or why nothing is.

    The verdict of the session's creator decides; without one those of all who judged, if they can stand beside each
    other, and if what they would delete or change is still what it was when the session was made.
    """
    said = deciding(entry.verdicts, creator)
    if not said:
        return Left.UNDECIDED
    if differ(said):
        return Left.DISAGREE
    judgement = said[0].judgement
    if entry.gone:
        return judgement if judgement is Judgement.REJECTED else Left.GONE
    if any(verdict.reviewer == creator for verdict in said) or judgement is Judgement.ACCEPTED:
        return judgement
    at_stake = entry.changed if judgement is Judgement.REJECTED else _facts(proposal_of(said))
    return Left.CHANGED_SINCE if _facts(entry.changed) & _facts(at_stake) else judgement


def deciding(verdicts: Iterable[Verdict], creator: str) -> tuple[Verdict, ...]:
    """The verdicts by which an item is settled: the creator's, or else those of all who judged it."""
    said = completing(verdicts)
    return tuple(verdict for verdict in said if verdict.reviewer == creator) or said


def proposal_of(verdicts: Iterable[Verdict]) -> Mapping[str, str]:
    """What verdicts that can stand beside each other propose together."""
    return {name: value for verdict in completing(verdicts) for name, value in verdict.proposal.items()}


def _facts(fields: Collection[str]) -> frozenset[str]:
    return frozenset(map(fact_of, fields))
