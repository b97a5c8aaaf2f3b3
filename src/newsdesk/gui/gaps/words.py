"""How gaps are said: the heading of each kind, and what stands beside a line."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.gui.words import field_words
from newsdesk.model.gap import Gap, GapKind

_HEADINGS: dict[GapKind, object] = {
    GapKind.SENTENCE: QT_TRANSLATE_NOOP("Gap", "Sentences without a mark"),
    GapKind.LIST_ITEM: QT_TRANSLATE_NOOP("Gap", "List items without a mark"),
    GapKind.NAME: QT_TRANSLATE_NOOP("Gap", "Names that no record bears"),
    GapKind.FIELD: QT_TRANSLATE_NOOP("Gap", "Fields that no words prove"),
    GapKind.NO_EVIDENCE: QT_TRANSLATE_NOOP("Gap", "Records without evidence"),
    GapKind.DUPLICATE: QT_TRANSLATE_NOOP("Gap", "Records that may be one"),
    GapKind.CONFLICT: QT_TRANSLATE_NOOP("Gap", "Open conflicts"),
    GapKind.CARRIED: QT_TRANSLATE_NOOP("Gap", "Quotes waiting after an update"),
}


def heading_words(kind: GapKind) -> str:
    """Name a kind of gap, in the plural."""
    return QCoreApplication.translate("Gap", str(_HEADINGS[kind]))


def aside_words(gap: Gap, title: str) -> str:
    """What stands beside the words of a gap: the field with the record that has it, or the other record."""
    if gap.field and title:
        pattern = QCoreApplication.translate("Gap", "{field} of “{title}”")
        return pattern.format(field=field_words(gap.field).lower(), title=title)
    return field_words(gap.field).lower() if gap.field else title
