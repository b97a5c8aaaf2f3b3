"""How a comparison is said: values, signs and conclusions in the words of the interface."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QColor

from newsdesk.gui.models.columns import choices_of
from newsdesk.gui.models.when_words import date_words, when_words
from newsdesk.gui.theme.tokens import Tokens
from newsdesk.gui.words import enum_words, field_words
from newsdesk.model.brief import BriefSource
from newsdesk.model.comparison import ComparedField, ComparedRow, Likeness, Reading, Verdict
from newsdesk.model.record import RecordKind

LEFT, RIGHT = "◁", "▷"
_SIGNS = {
    Verdict.DIFFERS: "≠",
    Verdict.ADDS: "+",
    Verdict.ONLY: "·",
    Verdict.UNCOMPARED: "?",
    Verdict.IN_SENSE: "≈",
    Verdict.AGREES: "=",
}

_DIFFERS: Mapping[str, object] = {
    "when": QT_TRANSLATE_NOOP("Comparison", "the date differs"),
    "place": QT_TRANSLATE_NOOP("Comparison", "the place differs"),
    "status": QT_TRANSLATE_NOOP("Comparison", "the state differs"),
    "format": QT_TRANSLATE_NOOP("Comparison", "the format differs"),
    "role": QT_TRANSLATE_NOOP("Comparison", "the role differs"),
    "affiliation": QT_TRANSLATE_NOOP("Comparison", "the affiliation differs"),
    "country": QT_TRANSLATE_NOOP("Comparison", "the country differs"),
    "kind": QT_TRANSLATE_NOOP("Comparison", "the kind differs"),
    "participants": QT_TRANSLATE_NOOP("Comparison", "the circle differs"),
    "agenda": QT_TRANSLATE_NOOP("Comparison", "the agenda differs"),
    "title": QT_TRANSLATE_NOOP("Comparison", "the wording differs"),
    "name": QT_TRANSLATE_NOOP("Comparison", "the name differs"),
}

_WHAT: Mapping[str, object] = {
    "when": QT_TRANSLATE_NOOP("Comparison", "date"),
    "place": QT_TRANSLATE_NOOP("Comparison", "place"),
    "status": QT_TRANSLATE_NOOP("Comparison", "state"),
    "format": QT_TRANSLATE_NOOP("Comparison", "format"),
    "role": QT_TRANSLATE_NOOP("Comparison", "role"),
    "affiliation": QT_TRANSLATE_NOOP("Comparison", "affiliation"),
    "country": QT_TRANSLATE_NOOP("Comparison", "country"),
    "kind": QT_TRANSLATE_NOOP("Comparison", "kind"),
    "participants": QT_TRANSLATE_NOOP("Comparison", "participants"),
    "agenda": QT_TRANSLATE_NOOP("Comparison", "agenda"),
    "title": QT_TRANSLATE_NOOP("Comparison", "title"),
    "name": QT_TRANSLATE_NOOP("Comparison", "name"),
}

_SILENT: Mapping[str, object] = {
    "when": QT_TRANSLATE_NOOP("Comparison", "no date"),
    "place": QT_TRANSLATE_NOOP("Comparison", "no place"),
    "role": QT_TRANSLATE_NOOP("Comparison", "no role"),
}

_LIKENESS: Mapping[Likeness, object] = {
    Likeness.SAME_NAME: QT_TRANSLATE_NOOP("Likeness", "same name"),
    Likeness.OTHER_FORM: QT_TRANSLATE_NOOP("Likeness", "other form of the name"),
    Likeness.PART_OF_NAME: QT_TRANSLATE_NOOP("Likeness", "part of the name"),
    Likeness.INITIALS: QT_TRANSLATE_NOOP("Likeness", "initials"),
    Likeness.OTHER_SCRIPT: QT_TRANSLATE_NOOP("Likeness", "name in another script"),
    Likeness.SAME_TITLE: QT_TRANSLATE_NOOP("Likeness", "same title"),
    Likeness.WORDING: QT_TRANSLATE_NOOP("Likeness", "similar wording"),
    Likeness.TIME_AND_CIRCLE: QT_TRANSLATE_NOOP("Likeness", "same time and circle"),
}


def sign_of(verdict: Verdict, told: tuple[int, ...] = (), *, reports: int = 2) -> str:
    """The sign of a verdict; where one of two reports tells it alone, the sign points to that one."""
    if verdict is Verdict.ONLY and reports == len((LEFT, RIGHT)) and len(told) == 1:
        return (LEFT, RIGHT)[told[0]]
    return _SIGNS[verdict]


def colour_of(verdict: Verdict, tokens: Tokens) -> QColor:
    """The colour in which a verdict is said."""
    match verdict:
        case Verdict.DIFFERS:
            return tokens.bad
        case Verdict.ADDS:
            return tokens.warn
        case Verdict.IN_SENSE | Verdict.AGREES:
            return tokens.ok
        case _:
            return tokens.muted


def value_of_reading(kind: RecordKind, field: str, reading: Reading) -> str:
    """What a report says in a field; "" where it says nothing."""
    if field == "when":
        return when_words(reading.when) or reading.value or reading.words
    choices = choices_of(kind, field)
    if choices is not None and reading.value in set(choices):
        return enum_words(choices(reading.value))
    return reading.value or reading.words


def silent_words(field: str) -> str:
    """What stands where a report speaks of a record, but says nothing in a field."""
    return _said("Comparison", _SILENT.get(field)) or QCoreApplication.translate("Comparison", "not said")


def absent_words() -> str:
    """What stands where a report does not speak of a record."""
    return QCoreApplication.translate("Comparison", "not in the text")


def field_name(field: str) -> str:
    """The name of a field in the alignment."""
    return field_words(field)


def proposed_words(row: ComparedRow) -> str:
    """Why two records are proposed as one; "" where they are not merely proposed."""
    if not row.proposed:
        return ""
    said = QCoreApplication.translate("Comparison", "proposed: {likeness}")
    return said.format(likeness=_said("Likeness", _LIKENESS[row.likeness]))


def source_words(source: BriefSource) -> str:
    """A report as the head of a column: its source, or its title, and its day."""
    day = date_words(source.published)
    name = source.source or source.title
    if not day:
        return name
    return QCoreApplication.translate("Comparison", "{source}, {day}").format(source=name, day=day)


class Conclusions(QObject):
    """Sentences about verdicts; Qt's tool finds plurals only in a method named `tr`."""

    def of_row(self, row: ComparedRow) -> str:
        """What comes of a row as a whole."""
        if row.verdict in {Verdict.DIFFERS, Verdict.ADDS}:
            telling = [field for field in row.fields if field.verdict is row.verdict]
            if telling:
                further = sum(field.verdict is Verdict.DIFFERS for field in row.fields) - 1
                said = self.of_field(leading(telling, row.kind))
                if row.verdict is Verdict.DIFFERS and further > 0:
                    return self.tr("{first}, and %n more", "", further).format(first=said)
                return said
        if row.verdict is Verdict.ONLY:
            return self._only(row.told, len(row.accounts))
        return self._plain(row.verdict)

    def of_field(self, field: ComparedField) -> str:
        """What comes of one field."""
        if field.verdict is Verdict.DIFFERS:
            known = _said("Comparison", _DIFFERS.get(field.field))
            return known or self.tr("{field} differs").format(field=field_words(field.field))
        told = tuple(column for column, reading in enumerate(field.readings) if reading)
        if field.verdict is Verdict.ADDS:
            return self._added(field, told)
        if field.verdict is Verdict.ONLY:
            return self._only(told, len(field.readings))
        return self._plain(field.verdict)

    def counts(self, counts: Mapping[Verdict, int]) -> str:
        """How many rows there are of each sort, the most telling first."""
        agree = counts[Verdict.AGREES] + counts[Verdict.IN_SENSE]
        said = [
            (counts[Verdict.DIFFERS], self.tr("%n difference(s)", "", counts[Verdict.DIFFERS])),
            (counts[Verdict.ADDS], self.tr("%n addition(s)", "", counts[Verdict.ADDS])),
            (counts[Verdict.ONLY], self.tr("%n on one side only", "", counts[Verdict.ONLY])),
            (counts[Verdict.UNCOMPARED], self.tr("%n not compared", "", counts[Verdict.UNCOMPARED])),
            (agree, self.tr("%n agreement(s)", "", agree)),
        ]
        return ", ".join(words for number, words in said if number)

    def _added(self, field: ComparedField, told: tuple[int, ...]) -> str:
        what = _said("Comparison", _WHAT.get(field.field)) or field_words(field.field)
        reports = len(field.readings)
        if len(told) == reports:  # each says something, and one of them more
            fullest = max(range(reports), key=lambda column: len(field.readings[column].others))
            told = (fullest,)
            if reports == len((LEFT, RIGHT)):
                said = self.tr("{what}: more on the right") if fullest else self.tr("{what}: more on the left")
                return said.format(what=what)
        if reports == len((LEFT, RIGHT)):
            said = self.tr("{what} only on the right") if told[0] else self.tr("{what} only on the left")
        else:
            said = self.tr("{what} in {some} of %n report(s)", "", reports)
        return said.format(what=what, some=len(told))

    def _only(self, told: tuple[int, ...], reports: int) -> str:
        if reports == len((LEFT, RIGHT)) and len(told) == 1:
            return self.tr("only on the right") if told[0] else self.tr("only on the left")
        return self.tr("in {some} of %n report(s)", "", reports).format(some=len(told))

    def _plain(self, verdict: Verdict) -> str:
        match verdict:
            case Verdict.AGREES:
                return self.tr("agrees")
            case Verdict.IN_SENSE:
                return self.tr("agrees in sense")
            case Verdict.UNCOMPARED:
                return self.tr("not compared")
            case _:
                return self.tr("differs")


_PREFERRED: Mapping[RecordKind, tuple[str, ...]] = {
    RecordKind.PARTICIPANT: ("role", "affiliation", "country", "kind", "name"),
    RecordKind.AGENDA_ITEM: ("title", "status"),
    RecordKind.MEETING: ("when", "status", "place", "participants", "agenda", "format", "title"),
    RecordKind.NOTE: ("title", "body"),
}


def leading(fields: "list[ComparedField] | tuple[ComparedField, ...]", kind: RecordKind) -> ComparedField:
    """The field that tells most of records of a kind, among some."""
    order = _PREFERRED[kind]
    return min(fields, key=lambda field: order.index(field.field) if field.field in order else len(order))


def _said(context: str, source: object) -> str:
    return QCoreApplication.translate(context, str(source)) if source is not None else ""
