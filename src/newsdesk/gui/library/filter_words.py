"""The filters of a search in the words of the interface."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.gui.library.article_words import short_date
from newsdesk.gui.library.hit_words import kind_words
from newsdesk.gui.words import language_words
from newsdesk.model.query import Filter, FilterName, HitKind, Trait

_NAMES = {
    FilterName.TAG: QT_TRANSLATE_NOOP("Filter", "tag"),
    FilterName.KIND: QT_TRANSLATE_NOOP("Filter", "kind"),
    FilterName.FROM: QT_TRANSLATE_NOOP("Filter", "from"),
    FilterName.TO: QT_TRANSLATE_NOOP("Filter", "to"),
    FilterName.LANG: QT_TRANSLATE_NOOP("Filter", "language"),
    FilterName.SOURCE: QT_TRANSLATE_NOOP("Filter", "source"),
    FilterName.HAS: QT_TRANSLATE_NOOP("Filter", "has"),
    FilterName.ANALYST: QT_TRANSLATE_NOOP("Filter", "analyst"),
}
_TRAITS = {
    Trait.UNRESOLVED: QT_TRANSLATE_NOOP("Trait", "something unresolved"),
    Trait.RECORDS: QT_TRANSLATE_NOOP("Trait", "records"),
    Trait.COMMENTS: QT_TRANSLATE_NOOP("Trait", "comments"),
    Trait.TAGS: QT_TRANSLATE_NOOP("Trait", "tags"),
    Trait.UNREAD: QT_TRANSLATE_NOOP("Trait", "unread articles"),
}


def name_words(name: FilterName) -> str:
    """What a filter looks at."""
    return QCoreApplication.translate("Filter", str(_NAMES[name]))


def value_words(name: FilterName, value: str) -> str:
    """What a filter asks for."""
    match name:
        case FilterName.KIND if value in list(HitKind):
            return kind_words(HitKind(value))
        case FilterName.HAS if value in list(Trait):
            return QCoreApplication.translate("Trait", str(_TRAITS[Trait(value)]))
        case FilterName.LANG:
            return language_words(value)
        case FilterName.FROM | FilterName.TO:
            return short_date(value)
        case _:
            return value


def filter_words(asked: Filter) -> str:
    """A whole filter, such as "tag: water" or "not from: 2 Mar"."""
    said = QCoreApplication.translate("Filter", "{name}: {value}").format(
        name=name_words(asked.name), value=value_words(asked.name, asked.value)
    )
    return QCoreApplication.translate("Filter", "not {filter}").format(filter=said) if asked.excluded else said
