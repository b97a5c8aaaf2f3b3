"""What the cells of the records model say, in the interface's words."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt

from newsdesk.gui.models.columns import Column, field_of, value_of
from newsdesk.gui.models.drafts import Draft, Drafts
from newsdesk.gui.models.outline import Outline
from newsdesk.gui.models.rows import Doubt, RecordRow
from newsdesk.gui.models.when_words import basis_words, when_words
from newsdesk.gui.tips import tip
from newsdesk.gui.words import Counted, enum_words, field_words, kind_heading
from newsdesk.model.record import AgendaItem, AgendaStatus, Meeting, Note, Participant, Record, RecordKind
from newsdesk.model.when import Precision, When

_Role = Qt.ItemDataRole

_HEADINGS = {
    Column.TITLE: "title",
    Column.PARTICIPANT_KIND: "kind",
    Column.ROLE: "role",
    Column.AFFILIATION: "affiliation",
    Column.COUNTRY: "country",
    Column.WHEN: "when",
    Column.PLACE: "place",
    Column.FORMAT: "format",
    Column.MEETING_STATUS: "status",
    Column.AGENDA_STATUS: "status",
    Column.BODY: "body",
    Column.QUOTES: "quotes",
}


def title_words(row: RecordRow) -> str:
    """A row's title, or what stands in its place while it has none."""
    return row.title or QCoreApplication.translate("Records", "without a title")


def aside(record: Record) -> str:
    """The one muted fact beside a title: role, date or state."""
    match record:
        case Participant(named=False):
            return QCoreApplication.translate("Records", "not named")
        case Participant():
            return record.role or record.affiliation
        case Meeting():
            return _time_aside(record.when) or QCoreApplication.translate("Records", "no date")
        case AgendaItem(status=status) if status is not AgendaStatus.PROPOSED:
            return enum_words(status)
        case Note(title=title, body=body) if title:
            return body.partition("\n")[0]
        case _:
            return ""


def _time_aside(when: When) -> str:
    """The text's own words tell more than a bare year or quarter."""
    vague = when.precision in {Precision.QUARTER, Precision.YEAR, Precision.UNKNOWN}
    return when.words if vague and when.words else when_words(when, short=True)


def doubt_sentences(row: RecordRow) -> list[str]:
    """Each doubt of a row as a short phrase, for tool tips and screen readers."""
    return [_doubt_words(doubt, row) for doubt in row.doubts]


def value_words(value: object) -> str:
    """A stored value in the interface's words."""
    if isinstance(value, StrEnum):
        return enum_words(value)
    if isinstance(value, When):
        return when_words(value, short=True)
    return "" if value is None else str(value)


class Cells:
    """Cells of groups and records; a refused value stands in its cell instead of the stored one."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    @staticmethod
    def heading(column: Column) -> str:
        """What stands over a column."""
        return field_words(_HEADINGS[column])

    def of_group(self, kind: RecordKind | None, column: int, role: int, outline: Outline) -> object:
        """A group shows its kind in the first column, and its count in the last."""
        if kind is None:
            return None
        if column == Column.QUOTES and role == _Role.DisplayRole:
            return outline.count(kind)
        if column != Column.TITLE:
            return None
        match role:
            case _Role.DisplayRole:
                return kind_heading(kind)
            case _Role.AccessibleTextRole:
                return f"{kind_heading(kind)}, {outline.count(kind)}"
            case _:
                return None

    def of_record(self, row: RecordRow, column: Column, role: int) -> object:
        """A record's cell."""
        match role:
            case _Role.DisplayRole:
                return self._words(row, column)
            case _Role.EditRole:
                return self._typed(row, column)
            case _Role.ToolTipRole:
                return tip(self.message(row, column) or self._tip(row, column) or "")
            case _Role.AccessibleTextRole if column == Column.TITLE:
                return self._spoken(row)
            case _Role.TextAlignmentRole if column == Column.QUOTES:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def message(self, row: RecordRow, column: Column) -> str:
        """Why the value in a cell was not taken; the empty string where all is well."""
        draft = self._draft(row, column)
        return draft.message if draft else ""

    def has_refused(self, row: RecordRow) -> bool:
        """Say whether some field of the record holds a refused value."""
        return self._drafts.any_of(row.id)

    def _draft(self, row: RecordRow, column: Column) -> Draft | None:
        shown = field_of(row.kind, column)
        return self._drafts.of(row.id, shown.field) if shown else None

    def _words(self, row: RecordRow, column: Column) -> object:
        draft = self._draft(row, column)
        if draft:
            return draft.words
        if column == Column.QUOTES:
            return row.quotes
        shown = field_of(row.kind, column)
        if shown is None:
            return None
        words = value_words(value_of(row.record, shown.field))
        return words or title_words(row) if column == Column.TITLE else words.partition("\n")[0]

    def _typed(self, row: RecordRow, column: Column) -> object:
        """What an editor begins with: the text's own words for a time, the code for a choice."""
        draft = self._draft(row, column)
        if draft:
            return draft.words
        shown = field_of(row.kind, column)
        value = value_of(row.record, shown.field) if shown else row.quotes
        return (value.words or value.value) if isinstance(value, When) else value

    def _tip(self, row: RecordRow, column: Column) -> str | None:
        if column != Column.TITLE:
            return None
        return "\n".join([title_words(row), *filter(None, [aside(row.record)]), *doubt_sentences(row)])

    def _spoken(self, row: RecordRow) -> str:
        quotes = Counted().quotes(row.quotes or 0)
        refused = QCoreApplication.translate("Records", "a value does not fit") if self.has_refused(row) else ""
        parts = [title_words(row), enum_words(row.kind), aside(row.record), refused, *doubt_sentences(row), quotes]
        return ", ".join(part for part in parts if part)


def _doubt_words(doubt: Doubt, row: RecordRow) -> str:
    record = row.record
    match doubt:
        case Doubt.WORDS_CHANGED:
            return QCoreApplication.translate("Records", "its words changed in the corrected text")
        case Doubt.REPORTS_DIFFER:
            return QCoreApplication.translate("Records", "reports differ")
        case Doubt.ANALYSTS_DIFFER:
            return QCoreApplication.translate("Records", "analysts' values differ")
        case Doubt.OBJECTED:
            return QCoreApplication.translate("Records", "a reviewer rejects it or proposes a change")
        case Doubt.INFERRED if isinstance(record, Meeting):
            return basis_words(record.when)
        case _:
            return _missing_words(row)


def _missing_words(row: RecordRow) -> str:
    record = row.record
    if row.quotes == 0 and not isinstance(record, AgendaItem | Note):
        return QCoreApplication.translate("Records", "no quote")
    if isinstance(record, Meeting) and not record.when.value:
        return QCoreApplication.translate("Records", "no date")
    if not row.title:
        return QCoreApplication.translate("Records", "no title")
    return QCoreApplication.translate("Records", "a quote is not in the text any more")
