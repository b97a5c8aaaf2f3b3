"""How surely two records of one kind are one thing, and which pairs are worth looking at."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from newsdesk.comparing.names import NOT_ALIKE, Judgement, names_alike
from newsdesk.comparing.wording import likeness_of_wording, telling_stems
from newsdesk.model.comparison import Account, Likeness
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.when import readings_agree
from newsdesk.text.skeletons import is_initial, name_words, skeletons

LEAST = 0.4
"""Below this nobody is asked."""
_TITLE, _TIME, _CIRCLE = 0.7, 0.15, 0.15
"""What speaks for two meetings being one: they add up to 1."""
_LEAST_CIRCLE = 2
"""So many people in common, at one time, tell of one meeting whatever it is called."""

Same = Mapping[RecordId, RecordId]
"""Which record stands for a record of another report; one that stands for itself may be missing."""


_Placed = tuple[int, Account]
"""An account with its column."""


def judge(one: Account, other: Account, same: Same) -> Judgement:
    """How surely two accounts tell of one thing; `NOT_ALIKE` for different kinds. The same either way round."""
    if one.kind is not other.kind or one.is_name is not other.is_name or one.is_visit is not other.is_visit:
        return NOT_ALIKE
    if one.is_name:
        score, likeness = _names(one, other)
    elif one.kind is RecordKind.MEETING:
        score, likeness = _meetings(one, other, same)
    else:
        score, likeness = _wording(one, other)
    return (score, likeness) if score >= LEAST else NOT_ALIKE


def _names(one: Account, other: Account) -> Judgement:
    """The surest pair of names; where both have full names, a family name alone counts for nothing."""
    full = [[name for name in account.names if len(name_words(name)) > 1] for account in (one, other)]
    names = full if all(full) else [one.names, other.names]
    return max((names_alike(*pair) for pair in product(*names)), default=NOT_ALIKE)


def _wording(one: Account, other: Account) -> Judgement:
    score = max((likeness_of_wording(*pair) for pair in product(one.names, other.names)), default=0.0)
    return score, Likeness.SAME_TITLE if _words(one) == _words(other) else Likeness.WORDING


def _words(account: Account) -> list[str]:
    return account.title.casefold().split()


def _meetings(one: Account, other: Account, same: Same) -> Judgement:
    """Title, time and circle together; another day speaks against nothing, as it is just what reports differ in."""
    title, likeness = _wording(one, other)
    times = [account.fields["when"].value for account in (one, other) if "when" in account.fields]
    at_once = len(times) == 2 and all(times) and readings_agree(*times)  # noqa: PLR2004 - one of each
    here, there = circle(one, same), circle(other, same)
    shared = len(here & there)
    if not title:
        enough = at_once and shared >= _LEAST_CIRCLE and shared == min(len(here), len(there))
        return (LEAST, Likeness.TIME_AND_CIRCLE) if enough else NOT_ALIKE
    around = shared / min(len(here), len(there)) if shared else 0.0
    return _TITLE * title + _TIME * at_once + _CIRCLE * around, likeness


def circle(account: Account, same: Same) -> frozenset[RecordId]:
    """Who takes part, each by the record that stands for them."""
    reading = account.fields.get("participants")
    return frozenset(same.get(other, other) for other in reading.others) if reading else frozenset()


_MOST_ALIKE = 40
"""Of the accounts that share a word all pairs are looked at up to this number, beyond it only neighbours by title."""
_NEIGHBOURS = 2


def candidates(columns: Iterable[Iterable[Account]], same: Same) -> Iterator[tuple[Account, Account]]:
    """Pairs of accounts of different records from two columns that share a telling word, each once; about linear."""
    seen = set()
    for found in _by_word(columns, same):
        for (column, one), (other_column, other) in _pairs(found):
            pair = frozenset(((column, one.record), (other_column, other.record)))
            if column != other_column and one.record != other.record and pair not in seen:
                seen.add(pair)
                yield one, other


def _pairs(found: Sequence[_Placed]) -> Iterator[tuple[_Placed, _Placed]]:
    if len(found) <= _MOST_ALIKE:
        yield from combinations(found, 2)
        return
    ordered = sorted(found, key=lambda placed: (placed[1].title.casefold(), placed[1].record))
    for step in range(1, _NEIGHBOURS + 1):
        yield from zip(ordered, ordered[step:], strict=False)


def _by_word(columns: Iterable[Iterable[Account]], same: Same) -> Iterable[list[_Placed]]:
    words: dict[tuple[RecordKind, str], list[_Placed]] = {}
    for column, accounts in enumerate(columns):
        for account in accounts:
            for word in _keys(account, same):
                words.setdefault((account.kind, word), []).append((column, account))
    return words.values()


def _keys(account: Account, same: Same) -> set[str]:
    whole = {f"whole {' '.join(sorted(_words(account)))}"}
    if account.is_name:
        words = (word for name in account.names for word in name_words(name) if not is_initial(word))
        return whole | {form for word in words for form in (skeletons(word) or {word.casefold()})}
    keys = {stem for name in account.names for stem in telling_stems(name)}
    return whole | keys | {f"with {record}" for record in circle(account, same)}
