"""What analysts mean by their units: those that stand against each other are one thing, however many analysts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.model.agreement import Disagreement, LayeredText, Unit
from newsdesk.reviewing.agreement.matching import Pair
from newsdesk.reviewing.agreement.pairs import parting
from newsdesk.reviewing.agreement.wording import normalised

Thing = tuple[Unit, ...]


def things_of(units: Iterable[Unit], pairs: Iterable[Pair]) -> list[Thing]:
    """Units of one text as things: what the matchings of every two analysts pair belongs together.

    Which analyst comes first makes no difference. Each unit is in one thing.
    """
    home = {id(unit): [unit] for unit in units}
    for one, other in pairs:
        here, there = home[id(one)], home[id(other)]
        if here is not there:
            here += there
            home.update((id(unit), here) for unit in there)
    found = {id(group): group for group in home.values()}
    return [tuple(group) for group in found.values()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked of units: the value of a field, or with no field of their own which kind the words are of."""

    field: str
    about_kind: bool = False

    def answer(self, unit: Unit) -> str:
        """What a unit says, as it is compared."""
        return unit.kind if self.about_kind else normalised(unit.fields.get(self.field, ""))

    def answers(self, thing: Sequence[Unit]) -> list[str]:
        """What the units of one thing say; nothing where it is empty for all of them, then it is not compared."""
        answers = [self.answer(unit) for unit in thing]
        return answers if any(answers) else []

    def parting(self, text: LayeredText, thing: Sequence[Unit], analysts: Iterable[str]) -> Iterator[Disagreement]:
        """The disagreement over one thing, if there is any; an analyst who has no unit there reads None."""
        if len(set(self.answers(thing))) > 1:
            readings: dict[str, Unit | None] = dict.fromkeys(analysts)
            readings |= {unit.analyst: unit for unit in reversed(thing)}
            yield parting(text, readings, self.field)
