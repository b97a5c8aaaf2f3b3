"""The filters of a search as SQL: conditions on the rows of each kind."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from newsdesk.model.query import Filter, FilterName, HitKind, Trait
from newsdesk.store.analysts import analysts
from newsdesk.store.connection import fold
from newsdesk.store.documents import range_of
from newsdesk.store.journal import to_json
from newsdesk.store.resting import articles_of, newest_article_of, proved_rows
from newsdesk.store.store import Store
from newsdesk.store.unresolved import UNRESOLVED

_NOBODY: Final = to_json([])
"""The value of a filter that names what is not there."""

Values = dict[str, str | int]
"""Named values of a statement."""

_QUOTATION_MARKS: Final = str.maketrans("", "", '"«»“”„')
_TOGETHER: Final = frozenset({FilterName.TAG, FilterName.FROM, FilterName.TO, FilterName.HAS})
"""Filters of which a row can satisfy several, so that it must."""

_MOST: Final = 50
"""Filters of one query that are heeded; SQLite takes no expression of any depth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Family:
    """How rows of some kinds are read. `source` gives a key's row, `row` is its id, `subject` what it is about.

    `a` is the article in which it is shown, the newest of several; `any_article` says in SQL
    that one of its articles meets a condition on `a`.
    """

    source: str
    row: str
    subject: str
    any_article: Callable[[str], str]


def _one(condition: str) -> str:
    return condition


def _among(subject: str) -> Callable[[str], str]:
    of_it = articles_of(subject)
    return lambda condition: (
        f"EXISTS (SELECT 1 FROM article a WHERE a.id IN ({of_it}) AND +a.deleted = 0 AND {condition})"
    )


def _documents(subject: str, joined: str = "") -> _Family:
    newest = f"LEFT JOIN article a ON a.rowid = {newest_article_of(subject)}"
    source = f"search_doc d {joined} {newest} WHERE d.id BETWEEN {{}} AND {{}}"
    return _Family(source=source, row='d."row"', subject=subject, any_article=_among(subject))


_RECORD: Final = _documents('d."row"')
_FAMILIES: Final[Mapping[HitKind, _Family]] = {
    **dict.fromkeys(HitKind, _RECORD),
    HitKind.ARTICLE: _Family(
        source="article a WHERE a.deleted = 0",
        row="a.id",
        subject="a.id",
        any_article=_one,
    ),
    HitKind.QUOTE: _Family(
        source="annotation d LEFT JOIN article_version v ON v.id = d.version "
        "LEFT JOIN article a ON a.id = v.article AND a.deleted = 0 WHERE d.deleted = 0",
        row="d.id",
        subject="d.id",
        any_article=_one,
    ),
    HitKind.COMMENT: _documents('c."row"', 'JOIN comment c ON c.id = d."row"'),
}


SOURCES: Final = {kind: family.source.format(*range_of(kind)) for kind, family in _FAMILIES.items()}
"""For each kind what follows FROM: its rows as `d`, and as `a` the article in which each is shown, or which it is."""


def conditions(store: Store, kind: HitKind, filters: Sequence[Filter], values: Values, prefix: str) -> Iterator[str]:
    """What the rows of a kind must meet, in SQL; what it names is put into `values`, under names with that prefix."""
    either: dict[FilterName, list[str]] = {}
    for number, asked in enumerate(list(dict.fromkeys(filters))[:_MOST]):
        if asked.name is FilterName.KIND:
            continue
        name = f"{prefix}f{number}"
        if (value := _value(store, asked)) is not None:
            values[name] = value
        condition = "0" if value == _NOBODY else _CONDITIONS[asked.name](kind, asked, name)
        if asked.excluded:
            yield f"NOT ifnull({condition}, 0)"
        elif asked.name in _TOGETHER:
            yield condition
        else:
            either.setdefault(asked.name, []).append(condition)
    yield from (f"({' OR '.join(met)})" for met in either.values())


def _value(store: Store, asked: Filter) -> str | None:
    match asked.name:
        case FilterName.FROM | FilterName.LANG:
            return asked.value
        case FilterName.TO:
            return f"{asked.value}~"
        case FilterName.SOURCE:
            return to_json(_named(store, "source", "article", asked.value, within=True))
        case FilterName.TAG:
            return to_json(_named(store, "name", "tag", asked.value))
        case FilterName.ANALYST:
            names = _named(store, "name", "analyst", asked.value, within=True)
            return _told_of(store, names) if names else _NOBODY
        case _:
            return None


def _since(_: HitKind, __: Filter, name: str) -> str:
    return f"(a.published <> '' AND a.published >= :{name})"


def _until(_: HitKind, __: Filter, name: str) -> str:
    return f"(a.published <> '' AND a.published < :{name})"


def _in_language(kind: HitKind, _: Filter, name: str) -> str:
    return _FAMILIES[kind].any_article(f"a.language = :{name}")


def _from_source(kind: HitKind, _: Filter, name: str) -> str:
    return _FAMILIES[kind].any_article(f"a.source IN (SELECT value FROM json_each(:{name}))")


def _tagged(kind: HitKind, _: Filter, name: str) -> str:
    family = _FAMILIES[kind]
    tags = f"SELECT id FROM tag WHERE name IN (SELECT value FROM json_each(:{name}))"
    tagged = f'SELECT "row" FROM tagging WHERE deleted = 0 AND tag IN ({tags})'
    return f"({family.subject} IN ({tagged}) OR {family.any_article(f'a.id IN ({tagged})')})"


def _named(store: Store, column: str, table: str, value: str, *, within: bool = False) -> list[str]:
    """The names that stand in a column, without regard to capitals, quotation marks and spaces."""
    wanted = _plain(value)
    names = (
        name for (name,) in store.connection.execute(f'SELECT DISTINCT "{column}" FROM "{table}" WHERE deleted = 0')
    )
    return [name for name in names if (wanted in _plain(name) if within else wanted == _plain(name))]


def _told_of(store: Store, names: list[str]) -> str:
    """Names of analysts, and where others than `own` must not be known."""
    known = analysts(store)
    return json.dumps({"names": names, "own": known.own, "covered": sorted(known.covered)})


def _plain(words: str) -> str:
    return " ".join(fold(words).translate(_QUOTATION_MARKS).split())


def _made_by(kind: HitKind, _: Filter, name: str) -> str:
    """What an analyst brought in or, of an article, marked; as far as it may be told."""
    family = _FAMILIES[kind]
    if kind in {HitKind.QUOTE, HitKind.COMMENT}:
        return _told_by(f"{'d' if kind is HitKind.QUOTE else 'c'}.creator", family.row, name)
    born = (
        f'EXISTS (SELECT 1 FROM change WHERE "table" = \'{kind}\' AND "row" = {family.row} AND birth = 1 '
        f"AND {_told_by('analyst', family.row, name)})"
    )
    if kind is not HitKind.ARTICLE:
        return born
    marked = (
        "EXISTS (SELECT 1 FROM article_version w JOIN annotation n ON n.version = w.id AND n.deleted = 0 "
        f"WHERE w.article = a.id AND {_told_by('n.creator', 'n.id', name)})"
    )
    return f"({born} OR {marked})"


def _told_by(creator: str, row: str, name: str) -> str:
    """That one of the named analysts made a row, and that this may be told of it."""
    return (
        f"({creator} IN (SELECT id FROM analyst WHERE name IN (SELECT value FROM json_each(:{name}, '$.names'))) "
        f"AND ({creator} = json_extract(:{name}, '$.own') "
        f"OR {row} NOT IN (SELECT value FROM json_each(:{name}, '$.covered'))))"
    )


def _having(kind: HitKind, asked: Filter, _: str) -> str:
    family = _FAMILIES[kind]
    match Trait(asked.value):
        case Trait.UNRESOLVED:
            return f"{family.row} IN ({UNRESOLVED[kind]})"
        case Trait.UNREAD:
            return "a.read = 0"
        case Trait.TAGS:
            return f'{family.subject} IN (SELECT "row" FROM tagging WHERE deleted = 0)'
        case Trait.COMMENTS:
            return _with_quotes(kind, family, 'SELECT "row" FROM comment WHERE deleted = 0')
        case Trait.RECORDS:
            return _recorded(family, kind)


def _with_quotes(kind: HitKind, family: _Family, rows: str) -> str:
    """That a row is among some, or is an article with such a quote."""
    if kind is not HitKind.ARTICLE:
        return f"{family.row} IN ({rows})"
    of_quotes = (
        "SELECT w.article FROM annotation n JOIN article_version w ON w.id = n.version "
        f"WHERE n.deleted = 0 AND n.id IN ({rows})"
    )
    return f"(a.id IN ({rows}) OR a.id IN ({of_quotes}))"


def _recorded(family: _Family, kind: HitKind) -> str:
    """That words of an article, or a quote, prove something."""
    match kind:
        case HitKind.ARTICLE:
            return (
                "a.id IN (SELECT w.article FROM evidence e JOIN annotation n ON n.id = e.annotation AND n.deleted = 0 "
                "JOIN article_version w ON w.id = n.version WHERE e.deleted = 0)"
            )
        case HitKind.QUOTE:
            proved = "e.annotation = d.id"
        case _:
            proved = f'e."row" IN ({proved_rows(family.subject)})'
    return f"EXISTS (SELECT 1 FROM evidence e WHERE e.deleted = 0 AND {proved})"


_CONDITIONS: Final[Mapping[FilterName, Callable[[HitKind, Filter, str], str]]] = {
    FilterName.FROM: _since,
    FilterName.TO: _until,
    FilterName.LANG: _in_language,
    FilterName.SOURCE: _from_source,
    FilterName.TAG: _tagged,
    FilterName.ANALYST: _made_by,
    FilterName.HAS: _having,
}
"""For each filter the condition on rows of a kind, with the name of its value."""
