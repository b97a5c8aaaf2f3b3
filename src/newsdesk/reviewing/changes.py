"""What of a row changed since a session was made."""

from collections.abc import Collection, Mapping

from newsdesk.model.change import Row, Scalar
from newsdesk.model.review import Judgement, ReviewItem, Verdict
from newsdesk.reviewing.outcomes import deciding, proposal_of
from newsdesk.reviewing.states import fact_of

NAMING: Mapping[str, str] = {
    "participants": "participant",
    "agenda": "agenda_item",
    "parent": "agenda_item",
    "visit": "meeting",
}
"""Fields that name other records by their ids, and the tables of these."""

_LISTS = ("participants", "agenda")


def changed_fields(base: Row, now: Row) -> tuple[str, ...]:
    """The fields that are no longer what they were, in their order; fields that only one of the two knows do not count.

    A field that only `base` has was dropped by a newer program, one that only `now` has was not asked about then.
    """
    return tuple(name for name, value in now.items() if name in base and base[name] != value)


def changed_by_others(
    item: ReviewItem, now: Row, verdicts: Collection[Verdict], creator: str, deleted: Collection[str]
) -> tuple[str, ...]:
    """The fields of an item that changed since its session was made, but for what applying the session did.

    That is what it set, and the records that it took out of lists: `deleted` has the ids of those.
    """
    base = {name: _without(name, value, deleted) for name, value in item.base.items()} if deleted else item.base
    proposal = proposal_of(deciding(verdicts, creator)) if item.outcome is Judgement.CHANGED else {}
    facts = {fact_of(name) for name in proposal}
    return tuple(name for name in changed_fields(base, now) if fact_of(name) not in facts)


def _without(name: str, value: Scalar, deleted: Collection[str]) -> Scalar:
    if name not in NAMING or value is None:
        return value
    left = "; ".join(one for one in str(value).split("; ") if one not in deleted)
    return left if left or name in _LISTS else None
