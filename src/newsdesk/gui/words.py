"""The interface's words for what the core names by codes: edits, kinds, states, fields.

Every table pairs a code with an English sentence that Qt Linguist finds by its context; the
translation is looked up at the moment of asking, so a change of language needs no restart.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from newsdesk.gui.catalogue.command import Needs
from newsdesk.model.annotation import TargetState
from newsdesk.model.change import Edit
from newsdesk.model.record import (
    AgendaStatus,
    MeetingFormat,
    MeetingStatus,
    Part,
    ParticipantKind,
    RecordKind,
)
from newsdesk.model.when import Basis, Precision

_LONGEST = 48
"""So many characters of a title are shown where an act is named."""

_EDITS: Mapping[str, object] = {
    Edit.IMPORT_ARTICLES: QT_TRANSLATE_NOOP("Edit", "Import articles"),
    Edit.EDIT_ARTICLE: QT_TRANSLATE_NOOP("Edit", "Edit article"),
    Edit.MARK_READ: QT_TRANSLATE_NOOP("Edit", "Mark article as read"),
    Edit.DELETE_ARTICLE: QT_TRANSLATE_NOOP("Edit", "Delete article"),
    Edit.ADD_PARTICIPANT: QT_TRANSLATE_NOOP("Edit", "Add participant"),
    Edit.ADD_AGENDA_ITEM: QT_TRANSLATE_NOOP("Edit", "Add agenda item"),
    Edit.ADD_MEETING: QT_TRANSLATE_NOOP("Edit", "Add meeting"),
    Edit.ADD_NOTE: QT_TRANSLATE_NOOP("Edit", "Add note"),
    Edit.ADD_HIGHLIGHT: QT_TRANSLATE_NOOP("Edit", "Add highlight"),
    Edit.EDIT_PARTICIPANT: QT_TRANSLATE_NOOP("Edit", "Edit participant"),
    Edit.EDIT_AGENDA_ITEM: QT_TRANSLATE_NOOP("Edit", "Edit agenda item"),
    Edit.EDIT_MEETING: QT_TRANSLATE_NOOP("Edit", "Edit meeting"),
    Edit.EDIT_NOTE: QT_TRANSLATE_NOOP("Edit", "Edit note"),
    Edit.EDIT_HIGHLIGHT: QT_TRANSLATE_NOOP("Edit", "Edit highlight"),
    Edit.MOVE_AGENDA_ITEM: QT_TRANSLATE_NOOP("Edit", "Move agenda item"),
    Edit.RESCHEDULE_MEETING: QT_TRANSLATE_NOOP("Edit", "Change time"),
    Edit.ADD_TO_MEETING: QT_TRANSLATE_NOOP("Edit", "Add to meeting"),
    Edit.REMOVE_FROM_MEETING: QT_TRANSLATE_NOOP("Edit", "Remove from meeting"),
    Edit.FILL_CELLS: QT_TRANSLATE_NOOP("Edit", "Fill cells"),
    Edit.PASTE_CELLS: QT_TRANSLATE_NOOP("Edit", "Paste cells"),
    Edit.MERGE_RECORDS: QT_TRANSLATE_NOOP("Edit", "Merge"),
    Edit.DELETE_RECORD: QT_TRANSLATE_NOOP("Edit", "Delete record"),
    Edit.LINK_QUOTE: QT_TRANSLATE_NOOP("Edit", "Link quote"),
    Edit.UNLINK_QUOTE: QT_TRANSLATE_NOOP("Edit", "Unlink quote"),
    Edit.MOVE_MARK: QT_TRANSLATE_NOOP("Edit", "Move mark"),
    Edit.DELETE_MARK: QT_TRANSLATE_NOOP("Edit", "Delete mark"),
    Edit.ADD_TAG: QT_TRANSLATE_NOOP("Edit", "Add tag"),
    Edit.REMOVE_TAG: QT_TRANSLATE_NOOP("Edit", "Remove tag"),
    Edit.LOAD_RECORDS: QT_TRANSLATE_NOOP("Edit", "Load records"),
    Edit.UPDATE_ARTICLE: QT_TRANSLATE_NOOP("Edit", "Update article"),
    Edit.ACCEPT_CARRIED: QT_TRANSLATE_NOOP("Edit", "Accept carried quotes"),
    Edit.ATTACH_CARRIED: QT_TRANSLATE_NOOP("Edit", "Attach quote again"),
    Edit.LET_GO: QT_TRANSLATE_NOOP("Edit", "Let quotes go"),
    Edit.PAIR_RECORDS: QT_TRANSLATE_NOOP("Edit", "Pair records"),
    Edit.PART_RECORDS: QT_TRANSLATE_NOOP("Edit", "Part records"),
    Edit.SPLIT_RECORD: QT_TRANSLATE_NOOP("Edit", "Split"),
    Edit.KEEP_FINDING: QT_TRANSLATE_NOOP("Edit", "Keep finding"),
    Edit.EDIT_FINDING: QT_TRANSLATE_NOOP("Edit", "Edit finding"),
    Edit.DELETE_FINDING: QT_TRANSLATE_NOOP("Edit", "Delete finding"),
    Edit.ADD_COMMENT: QT_TRANSLATE_NOOP("Edit", "Add comment"),
    Edit.EDIT_COMMENT: QT_TRANSLATE_NOOP("Edit", "Edit comment"),
    Edit.RESOLVE_COMMENT: QT_TRANSLATE_NOOP("Edit", "Resolve comment"),
    Edit.DELETE_COMMENT: QT_TRANSLATE_NOOP("Edit", "Delete comment"),
    Edit.SAVE_VIEW: QT_TRANSLATE_NOOP("Edit", "Save view"),
    Edit.EDIT_VIEW: QT_TRANSLATE_NOOP("Edit", "Edit view"),
    Edit.DELETE_VIEW: QT_TRANSLATE_NOOP("Edit", "Delete view"),
    Edit.START_REVIEW: QT_TRANSLATE_NOOP("Edit", "Start review"),
    Edit.EDIT_REVIEW: QT_TRANSLATE_NOOP("Edit", "Edit review"),
    Edit.DELETE_REVIEW: QT_TRANSLATE_NOOP("Edit", "Delete review"),
    Edit.GIVE_VERDICT: QT_TRANSLATE_NOOP("Edit", "Give verdict"),
    Edit.TAKE_VERDICT_BACK: QT_TRANSLATE_NOOP("Edit", "Take verdict back"),
    Edit.APPLY_REVIEW: QT_TRANSLATE_NOOP("Edit", "Apply review"),
    Edit.ADJUDICATE: QT_TRANSLATE_NOOP("Edit", "Adjudicate"),
    Edit.NAME_ANALYST: QT_TRANSLATE_NOOP("Edit", "Name analyst"),
    Edit.DECIDE_CONFLICT: QT_TRANSLATE_NOOP("Edit", "Decide conflict"),
    Edit.ABSORB: QT_TRANSLATE_NOOP("Edit", "Take in another's work"),
    Edit.UNDO: QT_TRANSLATE_NOOP("Edit", "Undo"),
    Edit.REDO: QT_TRANSLATE_NOOP("Edit", "Redo"),
}


class Naming(StrEnum):
    """Whether a participant's name is one, or only describes who is meant; the values are those of a truth value."""

    NAMED = "True"
    DESCRIBED = "False"


_ENUMS: Mapping[str, Mapping[StrEnum, object]] = {
    "Needs": {
        Needs.NOTHING: QT_TRANSLATE_NOOP("Needs", "not possible here"),
        Needs.ARTICLE_OPEN: QT_TRANSLATE_NOOP("Needs", "open an article"),
        Needs.WORDS_SELECTED: QT_TRANSLATE_NOOP("Needs", "select words in the article"),
        Needs.MARK_CHOSEN: QT_TRANSLATE_NOOP("Needs", "click a mark in the article"),
        Needs.RECORD_CHOSEN: QT_TRANSLATE_NOOP("Needs", "choose a record"),
        Needs.ROWS_CHOSEN: QT_TRANSLATE_NOOP("Needs", "choose rows of the table"),
        Needs.QUOTE_CHOSEN: QT_TRANSLATE_NOOP("Needs", "choose a quote in the form"),
        Needs.ARTICLE_CHOSEN: QT_TRANSLATE_NOOP("Needs", "choose an article in the library"),
        Needs.SEARCH_UNDER_WAY: QT_TRANSLATE_NOOP("Needs", "search the library first"),
        Needs.VIEW_CHOSEN: QT_TRANSLATE_NOOP("Needs", "choose a saved view in the library"),
        Needs.VIEW_PINNED: QT_TRANSLATE_NOOP("Needs", "no view is pinned here"),
        Needs.TAB_CLOSED: QT_TRANSLATE_NOOP("Needs", "no tab was closed"),
        Needs.SEVERAL_TABS: QT_TRANSLATE_NOOP("Needs", "there is no other tab"),
        Needs.HITS_FOUND: QT_TRANSLATE_NOOP("Needs", "find something in the article"),
        Needs.DATE_FIELD: QT_TRANSLATE_NOOP("Needs", "go to the date of a meeting"),
        Needs.PANE_BENEATH: QT_TRANSLATE_NOOP("Needs", "no pane beneath"),
        Needs.TWO_SHOWN: QT_TRANSLATE_NOOP("Needs", "put two articles side by side"),
        Needs.SEVERAL_CHOSEN: QT_TRANSLATE_NOOP("Needs", "choose two or more articles in the library"),
        Needs.ROW_COMPARED: QT_TRANSLATE_NOOP("Needs", "choose a row of the comparison"),
        Needs.PAIR_PROPOSED: QT_TRANSLATE_NOOP("Needs", "choose a row of two records"),
        Needs.FINDING_KEPT: QT_TRANSLATE_NOOP("Needs", "choose a row that is kept as a finding"),
        Needs.PICTURE_SHOWN: QT_TRANSLATE_NOOP("Needs", "show a picture"),
        Needs.SESSION_SHOWN: QT_TRANSLATE_NOOP("Needs", "start or resume a review session"),
        Needs.ITEM_SHOWN: QT_TRANSLATE_NOOP("Needs", "start or resume a review session"),
        Needs.REJECTING: QT_TRANSLATE_NOOP("Needs", "reject an item of a review first"),
        Needs.VERDICT_GIVEN: QT_TRANSLATE_NOOP("Needs", "no verdict was given yet"),
        Needs.PLACE_SHOWN: QT_TRANSLATE_NOOP("Needs", "begin an adjudication"),
        Needs.AGREED_WAITING: QT_TRANSLATE_NOOP("Needs", "nothing that is agreed waits"),
        Needs.QUOTE_WAITING: QT_TRANSLATE_NOOP("Needs", "choose a quote that waits"),
        Needs.FACT_REPLACED: QT_TRANSLATE_NOOP("Needs", "choose a fact that was replaced"),
        Needs.CONFLICT_OPEN: QT_TRANSLATE_NOOP("Needs", "no conflict is open"),
        Needs.CONFLICT_SHOWN: QT_TRANSLATE_NOOP("Needs", "show a conflict"),
        Needs.TWO_SPANS: QT_TRANSLATE_NOOP("Needs", "show a conflict about the words of a mark"),
        Needs.RECORD_DISPUTED: QT_TRANSLATE_NOOP("Needs", "choose a record with a conflict"),
        Needs.BEEN_ELSEWHERE: QT_TRANSLATE_NOOP("Needs", "no earlier place"),
        Needs.GONE_BACK: QT_TRANSLATE_NOOP("Needs", "no later place"),
        Needs.SOMETHING_DONE: QT_TRANSLATE_NOOP("Needs", "nothing to undo"),
        Needs.SOMETHING_UNDONE: QT_TRANSLATE_NOOP("Needs", "nothing to redo"),
    },
    "RecordKind": {
        RecordKind.PARTICIPANT: QT_TRANSLATE_NOOP("RecordKind", "participant"),
        RecordKind.AGENDA_ITEM: QT_TRANSLATE_NOOP("RecordKind", "agenda item"),
        RecordKind.MEETING: QT_TRANSLATE_NOOP("RecordKind", "meeting"),
        RecordKind.NOTE: QT_TRANSLATE_NOOP("RecordKind", "note"),
    },
    "Naming": {
        Naming.NAMED: QT_TRANSLATE_NOOP("Naming", "by name"),
        Naming.DESCRIBED: QT_TRANSLATE_NOOP("Naming", "only described"),
    },
    "ParticipantKind": {
        ParticipantKind.PERSON: QT_TRANSLATE_NOOP("ParticipantKind", "person"),
        ParticipantKind.ORGANISATION: QT_TRANSLATE_NOOP("ParticipantKind", "organisation"),
        ParticipantKind.GROUP: QT_TRANSLATE_NOOP("ParticipantKind", "group"),
    },
    "AgendaStatus": {
        AgendaStatus.PROPOSED: QT_TRANSLATE_NOOP("AgendaStatus", "proposed"),
        AgendaStatus.AGREED: QT_TRANSLATE_NOOP("AgendaStatus", "agreed"),
        AgendaStatus.DISCUSSED: QT_TRANSLATE_NOOP("AgendaStatus", "discussed"),
        AgendaStatus.DECIDED: QT_TRANSLATE_NOOP("AgendaStatus", "decided"),
        AgendaStatus.POSTPONED: QT_TRANSLATE_NOOP("AgendaStatus", "postponed"),
        AgendaStatus.DROPPED: QT_TRANSLATE_NOOP("AgendaStatus", "dropped"),
    },
    "MeetingStatus": {
        MeetingStatus.PLANNED: QT_TRANSLATE_NOOP("MeetingStatus", "planned"),
        MeetingStatus.CONFIRMED: QT_TRANSLATE_NOOP("MeetingStatus", "confirmed"),
        MeetingStatus.UNDER_WAY: QT_TRANSLATE_NOOP("MeetingStatus", "under way"),
        MeetingStatus.HELD: QT_TRANSLATE_NOOP("MeetingStatus", "held"),
        MeetingStatus.POSTPONED: QT_TRANSLATE_NOOP("MeetingStatus", "postponed"),
        MeetingStatus.CANCELLED: QT_TRANSLATE_NOOP("MeetingStatus", "cancelled"),
    },
    "MeetingFormat": {
        MeetingFormat.MEETING: QT_TRANSLATE_NOOP("MeetingFormat", "meeting"),
        MeetingFormat.VISIT: QT_TRANSLATE_NOOP("MeetingFormat", "visit"),
        MeetingFormat.TALKS: QT_TRANSLATE_NOOP("MeetingFormat", "talks"),
        MeetingFormat.SESSION: QT_TRANSLATE_NOOP("MeetingFormat", "session"),
        MeetingFormat.SUMMIT: QT_TRANSLATE_NOOP("MeetingFormat", "summit"),
        MeetingFormat.CONFERENCE: QT_TRANSLATE_NOOP("MeetingFormat", "conference"),
        MeetingFormat.CALL: QT_TRANSLATE_NOOP("MeetingFormat", "call"),
        MeetingFormat.OTHER: QT_TRANSLATE_NOOP("MeetingFormat", "other"),
    },
    "Part": {
        Part.ATTENDEE: QT_TRANSLATE_NOOP("Part", "attendee"),
        Part.HOST: QT_TRANSLATE_NOOP("Part", "host"),
        Part.CHAIR: QT_TRANSLATE_NOOP("Part", "chair"),
        Part.SPEAKER: QT_TRANSLATE_NOOP("Part", "speaker"),
        Part.INVITED: QT_TRANSLATE_NOOP("Part", "invited"),
        Part.ABSENT: QT_TRANSLATE_NOOP("Part", "absent"),
    },
    "Precision": {
        Precision.MINUTE: QT_TRANSLATE_NOOP("Precision", "to the minute"),
        Precision.DAY: QT_TRANSLATE_NOOP("Precision", "day"),
        Precision.MONTH: QT_TRANSLATE_NOOP("Precision", "month"),
        Precision.QUARTER: QT_TRANSLATE_NOOP("Precision", "quarter"),
        Precision.YEAR: QT_TRANSLATE_NOOP("Precision", "year"),
        Precision.UNKNOWN: QT_TRANSLATE_NOOP("Precision", "not known"),
    },
    "Basis": {
        Basis.STATED: QT_TRANSLATE_NOOP("Basis", "stated"),
        Basis.INFERRED: QT_TRANSLATE_NOOP("Basis", "inferred"),
    },
    "TargetState": {
        TargetState.EXACT: QT_TRANSLATE_NOOP("TargetState", "at its words"),
        TargetState.MOVED: QT_TRANSLATE_NOOP("TargetState", "moved"),
        TargetState.CHANGED: QT_TRANSLATE_NOOP("TargetState", "words changed"),
        TargetState.AMBIGUOUS: QT_TRANSLATE_NOOP("TargetState", "several places"),
        TargetState.ORPHAN: QT_TRANSLATE_NOOP("TargetState", "not in the text"),
    },
}

_HEADINGS: Mapping[RecordKind, object] = {
    RecordKind.PARTICIPANT: QT_TRANSLATE_NOOP("KindHeading", "Participants"),
    RecordKind.AGENDA_ITEM: QT_TRANSLATE_NOOP("KindHeading", "Agenda"),
    RecordKind.MEETING: QT_TRANSLATE_NOOP("KindHeading", "Meetings"),
    RecordKind.NOTE: QT_TRANSLATE_NOOP("KindHeading", "Notes"),
}

_FIELDS: Mapping[str, object] = {
    "title": QT_TRANSLATE_NOOP("Field", "Title"),
    "source": QT_TRANSLATE_NOOP("Field", "Source"),
    "author": QT_TRANSLATE_NOOP("Field", "Author"),
    "published": QT_TRANSLATE_NOOP("Field", "Published"),
    "language": QT_TRANSLATE_NOOP("Field", "Language"),
    "read": QT_TRANSLATE_NOOP("Field", "Read"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "kind": QT_TRANSLATE_NOOP("Field", "Kind"),
    "named": QT_TRANSLATE_NOOP("Field", "Named"),
    "role": QT_TRANSLATE_NOOP("Field", "Role"),
    "affiliation": QT_TRANSLATE_NOOP("Field", "Affiliation"),
    "country": QT_TRANSLATE_NOOP("Field", "Country"),
    "aliases": QT_TRANSLATE_NOOP("Field", "Aliases"),
    "note": QT_TRANSLATE_NOOP("Field", "Note"),
    "body": QT_TRANSLATE_NOOP("Field", "Text"),
    "status": QT_TRANSLATE_NOOP("Field", "State"),
    "parent": QT_TRANSLATE_NOOP("Field", "Part of"),
    "order": QT_TRANSLATE_NOOP("Field", "Order"),
    "format": QT_TRANSLATE_NOOP("Field", "Format"),
    "when": QT_TRANSLATE_NOOP("Field", "When"),
    "when_words": QT_TRANSLATE_NOOP("Field", "When, in the text's words"),
    "when_value": QT_TRANSLATE_NOOP("Field", "When"),
    "when_precision": QT_TRANSLATE_NOOP("Field", "Precision"),
    "when_basis": QT_TRANSLATE_NOOP("Field", "Stated or inferred"),
    "when_reason": QT_TRANSLATE_NOOP("Field", "Inferred from"),
    "place": QT_TRANSLATE_NOOP("Field", "Where"),
    "participants": QT_TRANSLATE_NOOP("Field", "Who"),
    "agenda": QT_TRANSLATE_NOOP("Field", "Agenda"),
    "visit": QT_TRANSLATE_NOOP("Field", "Visit"),
    "part": QT_TRANSLATE_NOOP("Field", "Part"),
    "colour": QT_TRANSLATE_NOOP("Field", "Colour"),
    "quotes": QT_TRANSLATE_NOOP("Field", "Quotes"),
    "deleted": QT_TRANSLATE_NOOP("Field", "Deleted"),
}

_LANGUAGES: Mapping[str, object] = {
    "ru": QT_TRANSLATE_NOOP("Language", "Russian"),
    "en": QT_TRANSLATE_NOOP("Language", "English"),
    "kk": QT_TRANSLATE_NOOP("Language", "Kazakh"),
    "": QT_TRANSLATE_NOOP("Language", "not known"),
}


class Counted(QObject):
    """Sentences that count. Qt's tool finds the plural forms of a sentence only in a method named `tr`."""

    def cells_filled(self, cells: int) -> str:
        """Say that cells were filled down."""
        return self.tr("Fill %n cell(s)", "", cells)

    def cells_pasted(self, cells: int) -> str:
        """Say that cells were pasted."""
        return self.tr("Paste %n cell(s)", "", cells)

    def quotes(self, number: int) -> str:
        """Say how many quotes there are."""
        return self.tr("%n quote(s)", "", number)


_COUNTING: Mapping[str, Callable[[Counted, int], str]] = {
    Edit.FILL_CELLS: Counted.cells_filled,
    Edit.PASTE_CELLS: Counted.cells_pasted,
}
"""Acts on many records at once, whose subject is how many cells they set."""


def edit_words(edit: str, subject: str = "") -> str:
    """Say what an edit does and to what, such as "Add participant “Ilsa Thorn”".

    An edit of a newer program, which this one has no words for, is shown by its code.
    """
    source = _EDITS.get(edit)
    act = QCoreApplication.translate("Edit", str(source)) if source is not None else edit
    if not subject:
        return act
    if subject.isdigit() and edit in _COUNTING:
        return _COUNTING[edit](Counted(), int(subject))
    return QCoreApplication.translate("Edit", "{act} “{subject}”").format(act=act, subject=shortened(subject))


def shortened(subject: str, most: int = _LONGEST) -> str:
    """A title cut to what a menu has room for, or to `most` characters."""
    return subject if len(subject) <= most else subject[: most - 1].rstrip() + "…"


def quoted(words: str) -> str:
    """Words in the quotation marks of the interface's language, on one line."""
    return QCoreApplication.translate("Quote", "“{words}”").format(words=" ".join(words.split()))


def enum_words(value: StrEnum) -> str:
    """Say a kind, status, format, part, precision or state in small letters.

    Raises:
        KeyError: if the interface has no words for it.
    """
    context = type(value).__name__
    return QCoreApplication.translate(context, str(_ENUMS[context][value]))


def kind_heading(kind: RecordKind) -> str:
    """Head a group of records of one kind, such as "Participants"."""
    return QCoreApplication.translate("KindHeading", str(_HEADINGS[kind]))


def has_field_words(field: str) -> bool:
    """Say whether a field is one that people see; others hold ids and counters."""
    return field in _FIELDS


def field_words(field: str) -> str:
    """Name a field of a form or table; a field of a newer program is shown by its code."""
    source = _FIELDS.get(field)
    return QCoreApplication.translate("Field", str(source)) if source is not None else field


def size_words(size: int) -> str:
    """Say the size of a file, given in bytes, in whole kilobytes or in megabytes."""
    kilobytes = max(1, round(size / 1000))
    if kilobytes < 1000:  # noqa: PLR2004 - a megabyte
        return QCoreApplication.translate("Size", "{number} KB").format(number=kilobytes)
    megabytes = QLocale().toString(kilobytes / 1000, "f", 1)
    return QCoreApplication.translate("Size", "{number} MB").format(number=megabytes)


def language_words(code: str) -> str:
    """Name the language of an article by its two letters; unknown letters are shown as they are."""
    source = _LANGUAGES.get(code)
    return QCoreApplication.translate("Language", str(source)) if source is not None else code
