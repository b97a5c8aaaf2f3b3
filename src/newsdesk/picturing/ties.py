"""What a network is made of: participants, what ties them, and who stands close together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.model.record import ParticipantKind

_ROUNDS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A participant in a network; `quotes` is how many words speak of them."""

    id: str
    name: str
    kind: ParticipantKind = ParticipantKind.PERSON
    quotes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Two participants who come together in so many meetings and paragraphs; `first` stands before `second`."""

    first: str
    second: str
    meetings: int = 0
    paragraphs: int = 0

    @property
    def weight(self) -> int:
        """How strong it is."""
        return self.meetings + self.paragraphs


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Participants with their ties; only ties between these participants."""

    people: tuple[Person, ...] = ()
    ties: tuple[Tie, ...] = ()

    def at_least(self, weight: int) -> tuple[Tie, ...]:
        """The ties that are so strong or stronger."""
        return tuple(tie for tie in self.ties if tie.weight >= weight)


def neighbours(ties: Iterable[Tie]) -> dict[str, dict[str, int]]:
    """For each participant the others and how strongly they are tied."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for tie in ties:
        found[tie.first][tie.second] = tie.weight
        found[tie.second][tie.first] = tie.weight
    return dict(found)


def communities(people: Sequence[Person], ties: Iterable[Tie]) -> Mapping[str, int]:
    """Who belongs together, as numbers from 0, the largest community first; the same ties give the same.

    Label propagation (Raghavan, Albert, Kumara 2007) in a fixed order, ties settled by the smaller label.
    """
    near = neighbours(ties)
    labels = {person.id: place for place, person in enumerate(people)}
    order = sorted(labels, key=lambda each: (-len(near.get(each, ())), labels[each]))
    for _ in range(_ROUNDS):
        moved = False
        for each in order:
            votes: defaultdict[int, int] = defaultdict(int)
            for other, weight in near.get(each, {}).items():
                votes[labels[other]] += weight
            if votes:
                best = min(votes, key=lambda label: (-votes[label], label))
                if votes[best] > votes.get(labels[each], 0):
                    labels[each], moved = best, True
        if not moved:
            break
    sizes: defaultdict[int, int] = defaultdict(int)
    for label in labels.values():
        sizes[label] += 1
    ranks = {label: rank for rank, label in enumerate(sorted(sizes, key=lambda label: (-sizes[label], label)))}
    return {each: ranks[label] for each, label in labels.items()}
