"""The values of the search field's filters: each reader gives the normal value, or "" where it cannot be one."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Final, TypeVar

from newsdesk.model.query import HitKind, Trait
from newsdesk.text.stems import stems

Name = TypeVar("Name", bound=str)

_ISO: Final = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")
_DOTTED: Final = re.compile(r"(?:(?:(?P<day>[0-9]{1,2})\.)?(?P<month>[0-9]{1,2})\.)?(?P<year>[0-9]{4})")
_CODE: Final = re.compile(r"[a-z]{2,3}")

_KINDS: Final = {
    HitKind.ARTICLE: ("article", "статья", "мақала"),
    HitKind.PARTICIPANT: ("participant", "участник", "қатысушы"),
    HitKind.AGENDA_ITEM: ("agenda item", "agenda", "пункт повестки", "повестка", "пункт", "күн тәртібі", "тармақ"),
    HitKind.MEETING: ("meeting", "встреча", "кездесу"),
    HitKind.NOTE: ("note", "заметка", "ескертпе"),
    HitKind.QUOTE: ("quote", "цитата", "дәйексөз"),
    HitKind.COMMENT: ("comment", "комментарий", "пікір"),
    HitKind.FINDING: ("finding", "вывод", "тұжырым"),
}
_TRAITS: Final = {
    Trait.UNRESOLVED: ("unresolved", "something unresolved", "нерешённое", "неясное", "шешілмеген"),
    Trait.RECORDS: ("records", "записи", "жазбалар"),
    Trait.COMMENTS: ("comments", "комментарии", "пікірлер"),
    Trait.TAGS: ("tags", "метки", "тегтер"),
    Trait.UNREAD: (
        "unread",
        "unread articles",
        "непрочитанное",
        "непрочитанные статьи",
        "оқылмаған",
        "оқылмаған мақалалар",
    ),
}
_LANGUAGES: Final = {
    "ru": ("russian", "русский", "орысша"),
    "en": ("english", "английский", "ағылшынша"),
    "kk": ("kazakh", "казахский", "қазақша"),
}


def words_value(words: str) -> str:
    """Any words, one space between them."""
    return " ".join(words.split())


def kind_value(words: str) -> str:
    """A `HitKind` by its English, Russian or Kazakh word, in any form."""
    return _named(_KINDS, words)


def trait_value(words: str) -> str:
    """A `Trait` by its English, Russian or Kazakh word, in any form."""
    return _named(_TRAITS, words)


def language_value(words: str) -> str:
    """A language's code, or the code of one of the three languages by its name."""
    code = words.strip().lower()
    return code if _CODE.fullmatch(code) else _named(_LANGUAGES, words)


def date_value(words: str) -> str:
    """A day, month or year as a partial ISO date; it may be typed with dots, such as 19.02.2026."""
    found = _ISO.fullmatch(words) or _DOTTED.fullmatch(words)
    if found is None:
        return ""
    parts = [int(part) for part in (found["year"], found["month"], found["day"]) if part]
    try:
        day = dt.date(*[*parts, 1, 1][:3])
    except ValueError:
        return ""
    return day.isoformat()[: (4, 7, 10)[len(parts) - 1]]


def _named(names: Mapping[Name, tuple[str, ...]], words: str) -> str:
    asked = stems(words)
    return next((str(name) for name, forms in names.items() if asked and asked in map(stems, forms)), "")
