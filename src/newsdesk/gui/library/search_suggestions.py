"""What may follow in the search field: names of filters, and values that the workspace has."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QDate, Qt

from newsdesk.gui.library.filter_words import name_words, value_words
from newsdesk.gui.palettes.ranking import folded
from newsdesk.model.query import FilterName, HitKind, Trait
from newsdesk.store.articles import sources
from newsdesk.store.store import Store
from newsdesk.store.tags import tags
from newsdesk.text.alphabet import alphabetical
from newsdesk.text.queries import filter_named, filter_spans

_TOKEN = re.compile(
    r'(?:^|(?<=\s))(?P<minus>-?)(?:(?P<name>[^\W\d_]+):(?P<value>["«“][^"»”]*|[^\s"«»“”]*)|(?P<word>[^\W\d_]*))$'
)
_LANGUAGES = ("ru", "en", "kk")
_LEAST = 2
"""Letters of a filter's name that are typed before it is offered; it may be a word as well."""
MOST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What is being typed before the cursor, from `start`: a filter's value, or a word that may become a name."""

    start: int
    minus: str
    name: FilterName | None
    typed_name: str
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """`text` takes the place of the token; `words` are what is shown, `aside` what is said beside them."""

    text: str
    words: str
    aside: str = ""


def token_before(typed: str) -> Token | None:
    """The last thing in what was typed, if it may be a filter or become one."""
    found = _TOKEN.search(typed)
    if found is None:
        return None
    name = filter_named(found["name"]) if found["name"] else None
    if found["name"] and name is None:
        return None
    part = (found["value"] or "").strip('"«“') if found["name"] else found["word"] or ""
    return Token(start=found.start(), minus=found["minus"], name=name, typed_name=found["name"] or "", part=part)


def suggestions(store: Store, token: Token, *, asked: bool = False) -> list[Suggestion]:
    """What may stand in the token's place, best first; names of filters only after some letters, or when `asked`."""
    part = folded(token.part)
    if token.name is None:
        if len(part) < _LEAST and not asked:
            return []
        return [each for each in map(_name, FilterName) if _fits(each, part)]
    found = (_value(token, value, aside) for value, aside in _values(store, token.name))
    return [each for each in found if _fits(each, part)][:MOST]


def _name(name: FilterName) -> Suggestion:
    words = name_words(name)
    own = words if filter_named(words) is name else str(name)
    return Suggestion(text=f"{own}:", words=f"{own}:", aside="" if own == words else words)


def _value(token: Token, value: str, aside: str) -> Suggestion:
    name = token.name or FilterName.TAG
    words = value_words(name, value)
    quoted = f'"{words}"' if re.search(r"[\s\"«»]", words) else words
    own = f"{token.typed_name}:{quoted}"
    read = [span.filter.value for span in filter_spans(own)]
    text = own if read == [value] else f"{token.typed_name}:" + (f'"{value}"' if " " in value else value)
    return Suggestion(text=f"{token.minus}{text} ", words=words, aside=aside)


def _values(store: Store, name: FilterName) -> Iterable[tuple[str, str]]:  # noqa: PLR0911 - one for each filter
    match name:
        case FilterName.TAG:
            return [(tag.name, "") for tag in tags(store)]
        case FilterName.SOURCE:
            return [(source, str(count)) for source, count in sources(store)]
        case FilterName.ANALYST:
            names = {str(row["name"]) for row in store.rows("analyst") if row["name"]}
            return [(each, "") for each in sorted(names, key=alphabetical)]
        case FilterName.KIND:
            return [(str(kind), "") for kind in HitKind]
        case FilterName.HAS:
            return [(str(trait), "") for trait in Trait]
        case FilterName.LANG:
            return [(code, code) for code in _LANGUAGES]
        case FilterName.FROM | FilterName.TO:
            return [(day, day) for day in _days()]


def _days() -> list[str]:
    """Today, yesterday, a week ago, this month, the last one, this year."""
    today = QDate.currentDate()
    days = [today, today.addDays(-1), today.addDays(-7)]
    months = [today.toString("yyyy-MM"), today.addMonths(-1).toString("yyyy-MM")]
    return [*(day.toString(Qt.DateFormat.ISODate) for day in days), *months, today.toString("yyyy")]


def _fits(suggestion: Suggestion, part: str) -> bool:
    if not part:
        return True
    known = [folded(suggestion.words), folded(suggestion.aside)]
    return any(each.startswith(part) or f" {part}" in f" {each}" for each in known)
