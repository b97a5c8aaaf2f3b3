"""What is said of something that a search found."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.gui.library.article_words import short_date
from newsdesk.model.query import HitKind
from newsdesk.model.record import RecordKind
from newsdesk.store.search import Hit

_KINDS = {
    HitKind.ARTICLE: QT_TRANSLATE_NOOP("HitKind", "article"),
    HitKind.PARTICIPANT: QT_TRANSLATE_NOOP("HitKind", "participant"),
    HitKind.AGENDA_ITEM: QT_TRANSLATE_NOOP("HitKind", "agenda item"),
    HitKind.MEETING: QT_TRANSLATE_NOOP("HitKind", "meeting"),
    HitKind.NOTE: QT_TRANSLATE_NOOP("HitKind", "note"),
    HitKind.QUOTE: QT_TRANSLATE_NOOP("HitKind", "quote"),
    HitKind.COMMENT: QT_TRANSLATE_NOOP("HitKind", "comment"),
    HitKind.FINDING: QT_TRANSLATE_NOOP("HitKind", "finding"),
}


RECORDS = frozenset(HitKind(kind) for kind in RecordKind)
"""The kinds of hits that are records."""


def kind_words(kind: HitKind) -> str:
    """Name a kind of hit in the interface's language."""
    return QCoreApplication.translate("HitKind", str(_KINDS[kind]))


def meta_words(hit: Hit) -> str:
    """Kind, what a quote proves, source and date in one line; of an article, what it is goes without saying."""
    kind = "" if hit.kind is HitKind.ARTICLE else kind_words(hit.kind)
    return "  ".join(part for part in (kind, hit.proves, hit.source, short_date(hit.published)) if part)


def spoken_words(hit: Hit) -> str:
    """All that is seen of a hit, in one sentence."""
    parts = (kind_words(hit.kind), hit.title, hit.snippet, hit.proves, hit.source, short_date(hit.published))
    return ", ".join(part for part in parts if part)
