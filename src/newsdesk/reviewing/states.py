"""How an item stands over the verdicts of all reviewers, and what its verdicts come to."""

from collections.abc import Collection, Iterable, Mapping
from itertools import combinations

from newsdesk.model.review import ItemId, ItemState, Judgement, Verdict

_STATES = {
    Judgement.ACCEPTED: ItemState.ACCEPTED,
    Judgement.REJECTED: ItemState.REJECTED,
    Judgement.CHANGED: ItemState.CHANGED,
}


def completing(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """The verdicts that say something of the item: all but those that put it off."""
    return tuple(verdict for verdict in verdicts if verdict.judgement is not Judgement.SKIPPED)


def differ(verdicts: Iterable[Verdict]) -> bool:
    """Whether verdicts cannot stand beside each other: other judgements, or another value for the same field.

    Proposals for different fields can; a time is one field, however many parts of it a proposal names.
    """
    said = completing(verdicts)
    return len({verdict.judgement for verdict in said}) > 1 or any(
        _proposals_clash(one.proposal, other.proposal) for one, other in combinations(said, 2)
    )


def counting(verdicts: Iterable[Verdict], creator: str) -> tuple[Verdict, ...]:
    """The verdicts that count: all that complete the item, or the creator's alone where the others differ.

    So the author of a session settles what the reviewers disagree on.
    """
    said = completing(verdicts)
    own = tuple(verdict for verdict in said if verdict.reviewer == creator)
    return own if own and differ(verdict for verdict in said if verdict.reviewer != creator) else said


def reviewers_of(verdicts: Mapping[ItemId, Collection[Verdict]], creator: str) -> frozenset[str]:
    """Who is expected to judge every item of a session: whoever completed any.

    A creator who only settled what others differ on is not.
    """
    found: set[str] = set()
    only_settles = True
    for given in filter(None, verdicts.values()):
        said = completing(given)
        found.update(verdict.reviewer for verdict in said)
        others = [verdict for verdict in said if verdict.reviewer != creator]
        only_settles = only_settles and (len(others) == len(said) or differ(others))
    return frozenset(found - {creator} if only_settles else found)


def state_of(
    verdicts: Iterable[Verdict], *, reviewers: Collection[str] = (), creator: str = "", open_threads: int = 0
) -> ItemState:
    """How an item stands; see `ItemState`. `reviewers` are those of the session, `creator` is who made it."""
    given = tuple(verdicts)
    said = counting(given, creator)
    if not said:
        return ItemState.UNDECIDED
    if differ(said):
        return ItemState.DISAGREE
    settled = len(said) < len(completing(given))
    if not settled and set(reviewers) - {verdict.reviewer for verdict in said}:
        return ItemState.INCOMPLETE
    return ItemState.AGREE_OPEN if open_threads else _STATES[said[0].judgement]


def fact_of(field: str) -> str:
    """What a field of a record speaks of: the parts of a time are one fact."""
    return "when" if field.startswith("when_") else field


def _proposals_clash(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    here, there = _by_fact(one), _by_fact(other)
    return any(here[fact] != there[fact] for fact in here.keys() & there.keys())


def _by_fact(proposal: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """The values of a proposal by what they speak of."""
    found: dict[str, dict[str, str]] = {}
    for name, value in proposal.items():
        found.setdefault(fact_of(name), {})[name] = value
    return found
