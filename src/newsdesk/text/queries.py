"""The language of the search field: what was typed becomes a `SearchQuery`, and back. Any text means something.

Words are looked for in all their forms, words in quotes in a row; a minus before either excludes it. `name:value`
is a filter where the name is known and the value fits; otherwise it is plain words.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from newsdesk.model.query import Filter, FilterName, FilterSpan, SearchQuery, Term
from newsdesk.text.query_values import date_value, kind_value, language_value, trait_value, words_value

_LONGEST: Final = 200_000
"""Characters of a query that are heeded: many more than are ever typed; a view from elsewhere may hold any."""

_QUOTES = '"«»“”„'
_QUOTED = rf'["«“„](?P<{{}}>[^{_QUOTES}]*)["»”“]'
_PLAIN = rf"[^\s{_QUOTES}]+"
_ITEM: Final = re.compile(
    rf"(?P<minus>-)?(?:(?P<name>[^\W\d_]++):(?:{_QUOTED.format('quoted')}|(?P<value>{_PLAIN}))"
    rf"|{_QUOTED.format('phrase')}|(?P<word>{_PLAIN}))"
)

_NAMES: Final = {
    name: filter_name
    for filter_name, names in {
        FilterName.TAG: "tag метка тег",
        FilterName.KIND: "kind вид түрі",
        FilterName.FROM: "from с бастап",
        FilterName.TO: "to по дейін",
        FilterName.LANG: "lang language язык тіл тілі",
        FilterName.SOURCE: "source источник дереккөз",
        FilterName.HAS: "has есть бар",
        FilterName.ANALYST: "analyst аналитик талдаушы",
    }.items()
    for name in names.split()
}

_READERS: Final[Mapping[FilterName, Callable[[str], str]]] = {
    FilterName.TAG: words_value,
    FilterName.KIND: kind_value,
    FilterName.FROM: date_value,
    FilterName.TO: date_value,
    FilterName.LANG: language_value,
    FilterName.SOURCE: words_value,
    FilterName.HAS: trait_value,
    FilterName.ANALYST: words_value,
}


def parse(typed: str) -> SearchQuery:
    """What is asked for; any text at all is an answerable question."""
    typed = typed[:_LONGEST]
    terms: list[Term] = []
    filters: list[Filter] = []
    begun = False
    for found in _ITEM.finditer(typed):
        asked = _filter(found)
        if asked is not None:
            filters.append(asked)
            begun = False
            continue
        terms += (read := list(_terms(found)))
        last = read[-1] if read else None
        begun = last is not None and not (last.quoted or last.excluded) and found.end() == len(typed)
    return SearchQuery(terms=tuple(terms), filters=tuple(filters), begun=begun)


def filter_spans(typed: str) -> list[FilterSpan]:
    """The filters in what was typed, in their order, so that a field can show them as chips."""
    found = ((item, _filter(item)) for item in _ITEM.finditer(typed[:_LONGEST]))
    return [FilterSpan(start=item.start(), end=item.end(), filter=one) for item, one in found if one is not None]


def write(query: SearchQuery) -> str:
    """The words by which a query can be typed, filters first; `parse` reads the same query from them."""
    words = " ".join([*map(write_filter, query.filters), *map(_write_term, query.terms)])
    is_open = query.terms and not (query.terms[-1].quoted or query.terms[-1].excluded or query.begun)
    return f"{words} " if is_open else words


def write_filter(asked: Filter) -> str:
    """A filter as it is typed."""
    value = re.sub(f"[{_QUOTES}]", "", asked.value)
    return f"{'-' if asked.excluded else ''}{asked.name}:" + (f'"{value}"' if re.search(r"\s", value) else value)


def _write_term(term: Term) -> str:
    return ("-" if term.excluded else "") + (f'"{term.words}"' if term.quoted else term.words)


def _filter(found: re.Match[str]) -> Filter | None:
    name = _NAMES.get((found["name"] or "").lower())
    if name is None:
        return None
    value = _READERS[name](found["value"] or found["quoted"] or "")
    return Filter(name=name, value=value, excluded=bool(found["minus"])) if value else None


def _terms(found: re.Match[str]) -> Iterator[Term]:
    """The plain words of what is no filter."""
    excluded = bool(found["minus"])
    if found["word"] or found["value"]:
        yield Term(words=found["word"] or f"{found['name']}:{found['value']}", excluded=excluded)
        return
    if found["name"]:
        yield Term(words=f"{found['name']}:", excluded=excluded)
        excluded = False
    words = " ".join((found["phrase"] or found["quoted"] or "").split())
    if words:
        yield Term(words=words, quoted=True, excluded=excluded)


def filter_named(word: str) -> FilterName | None:
    """The filter that a word before a colon names, in any of the three languages."""
    return _NAMES.get(word.lower())
