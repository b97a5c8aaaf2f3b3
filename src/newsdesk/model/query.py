"""What is searched for: words and phrases, those that must not occur, and filters."""

from dataclasses import dataclass
from enum import StrEnum


class HitKind(StrEnum):
    """What a search can find. A value that a table of the workspace has too is that table's name."""

    ARTICLE = "article"
    PARTICIPANT = "participant"
    AGENDA_ITEM = "agenda_item"
    MEETING = "meeting"
    NOTE = "note"
    QUOTE = "quote"
    COMMENT = "comment"
    FINDING = "finding"


class FilterName(StrEnum):
    """What a filter looks at; the value is how it is written, in English."""

    TAG = "tag"
    KIND = "kind"
    FROM = "from"
    TO = "to"
    LANG = "lang"
    SOURCE = "source"
    HAS = "has"
    ANALYST = "analyst"


class Trait(StrEnum):
    """What `has:` can ask for."""

    UNRESOLVED = "unresolved"
    RECORDS = "records"
    COMMENTS = "comments"
    TAGS = "tags"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One `name:value`; `excluded` where a minus stands before it.

    `value` is normal: a `HitKind`, a `Trait`, a partial ISO date ("2026", "2026-02", "2026-02-19"), a
    language's code, else the words as typed without quotation marks.
    """

    name: FilterName
    value: str
    excluded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word, or with `quoted` words in a row; `excluded` where a minus stands before it."""

    words: str
    quoted: bool = False
    excluded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchQuery:
    """All `terms` and all `filters` must hold; of filters of one name that are not excluded any one is enough.

    `begun` says that the last term may be only the beginning of a word.
    """

    terms: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()
    begun: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return not self.terms and not self.filters

    @property
    def kinds(self) -> tuple[HitKind, ...]:
        """The kinds that the filters leave, in their order; without words, quotes only where they are asked for."""
        asked = [one for one in self.filters if one.name is FilterName.KIND]
        all_kinds = set(HitKind) if self.terms else set(HitKind) - {HitKind.QUOTE}
        wanted = {one.value for one in asked if not one.excluded} or all_kinds
        return tuple(kind for kind in HitKind if kind in wanted - {one.value for one in asked if one.excluded})


ANYTHING = SearchQuery()
"""Asks for nothing, and so finds everything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterSpan:
    """Where a filter stands in what was typed: `start` and `end` in code points, its minus and quotes included."""

    start: int
    end: int
    filter: Filter
