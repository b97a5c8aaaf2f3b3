"""The file of records that `annotate` loads: JSON values → checked plans, nothing stored yet.

The shape is documented in the manual, chapter "Command line". Keys that are not named there are
left alone, so that a file may carry more than the program needs.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newsdesk.edits.errors import InvalidValueError, RecordsFileError, WrongWordsError
from newsdesk.edits.recording.record_plans import (
    PlannedAttendee,
    PlannedHighlight,
    PlannedQuote,
    PlannedRecord,
    PlannedTag,
    RecordsFile,
)
from newsdesk.edits.times import changed_when
from newsdesk.edits.values import allowed_fields, checked_value
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.record import Part, RecordKind
from newsdesk.model.when import NO_TIME, When

Entry = Mapping[str, Any]

_LISTS = {
    RecordKind.PARTICIPANT: "participants",
    RecordKind.MEETING: "meetings",
    RecordKind.AGENDA_ITEM: "agenda_items",
    RecordKind.NOTE: "notes",
}
_FILE = ""
_ELSEWHERE = ("aliases", "participants", "agenda", "parent", "visit")
_ANCHORS = {
    "anchor": "",
    "role_anchor": "role",
    "affiliation_anchor": "affiliation",
    "country_anchor": "country",
    "place_anchor": "place",
    "when_anchor": "when",
    "status_anchor": "status",
    "cue": "status",
}


def read_records_file(gold: object, text: str) -> RecordsFile:
    """Check a file of records against the canonical text that its positions count in.

    Raises:
        RecordsFileError: if the file is not in the documented shape.
        WrongWordsError: if the words of an anchor do not stand at its position.
    """
    if not isinstance(gold, Mapping):
        raise RecordsFileError(_FILE, "the file must hold one JSON object")
    reader = _Reader(text)
    records = tuple(
        reader.record(kind, entry, f"{name}[{place}]")
        for kind, name in _LISTS.items()
        for place, entry in enumerate(_entries(gold, name))
    )
    keys = {record.key for record in records}
    if len(keys) < len(records):
        raise RecordsFileError(_FILE, "two records have the same id")
    _check_references(records, keys, gold)
    return RecordsFile(
        records=_parents_first(records),
        highlights=tuple(
            reader.highlight(entry, f"highlights[{place}]") for place, entry in enumerate(_entries(gold, "highlights"))
        ),
        tags=tuple(_tag(entry, f"tags[{place}]", keys) for place, entry in enumerate(_entries(gold, "tags"))),
    )


def _entries(gold: Entry, name: str) -> Sequence[Entry]:
    entries = gold.get(name, [])
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        raise RecordsFileError(_FILE, f"{name} must be a list of objects")
    return entries


def _text(entry: Entry, name: str, record: str) -> str:
    """A text of an entry; null and a missing key are empty."""
    value = entry.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise RecordsFileError(record, f"{name} must be text")
    return value.strip()


def _texts(entry: Entry, name: str, record: str) -> tuple[str, ...]:
    values = entry.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise RecordsFileError(record, f"{name} must be a list of texts")
    return tuple(values)


class _Reader:
    """Reads entries whose positions count in one text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def span(self, anchor: object, record: str) -> TextPositionSelector:
        """The span of an anchor in code points, once its words were found to stand there.

        Raises:
            RecordsFileError: if it is no anchor.
            WrongWordsError: if other words stand there.
        """
        if not isinstance(anchor, Mapping):
            raise RecordsFileError(record, "an anchor must be an object with start, end and text")
        start, end, words = anchor.get("start"), anchor.get("end"), anchor.get("text")
        if type(start) is not int or type(end) is not int or not isinstance(words, str):
            raise RecordsFileError(record, "an anchor needs start and end as whole numbers and text")
        if not 0 <= start < end:
            raise RecordsFileError(record, f"the anchor from {start} to {end} is empty or negative")
        found = self._text[start:end]
        if found != words or len(found) != end - start:
            raise WrongWordsError(record, start, end, words, found)
        return TextPositionSelector(start=start, end=end)

    def record(self, kind: RecordKind, entry: Entry, place: str) -> PlannedRecord:
        """A record of the file with its quotes, not stored yet; `place` names it in errors if it has no id."""
        key = _text(entry, "id", place) or place
        title = self._title(kind, entry, key)
        return PlannedRecord(
            kind=kind,
            key=key,
            title=title,
            values=_values(kind, entry, key, title),
            quotes=tuple(self._quotes(entry, key)),
            same_as=_text(entry, "same_as", key),
            aliases=_texts(entry, "aliases", key),
            parent=_text(entry, "parent", key) if kind is RecordKind.AGENDA_ITEM else "",
            of=_text(entry, "of", key) if kind is RecordKind.AGENDA_ITEM else "",
            visit=_text(entry, "visit", key),
            when=_when(entry, key),
            date=_text(entry, "date", key),
            attendees=tuple(self._attendees(entry, key)),
        )

    def _title(self, kind: RecordKind, entry: Entry, key: str) -> str:
        name = "name" if kind is RecordKind.PARTICIPANT else "title" if kind is RecordKind.NOTE else "text"
        title = _text(entry, name, key) or _text(entry, "title", key) or _text(entry, "same_as", key)
        if not title and kind is not RecordKind.NOTE:
            raise RecordsFileError(key, f"{name} is missing")
        return title

    def _quotes(self, entry: Entry, key: str) -> Iterator[PlannedQuote]:
        anchors = [(name, entry[name]) for name in _ANCHORS if entry.get(name) is not None]
        mentions = entry.get("mentions", [])
        if not isinstance(mentions, list):
            raise RecordsFileError(key, "mentions must be a list of anchors")
        anchors[1:1] = [("anchor", mention) for mention in mentions]
        quotes = (PlannedQuote(span=self.span(anchor, key), field=_ANCHORS[name]) for name, anchor in anchors)
        yield from dict.fromkeys(quotes)

    def _attendees(self, entry: Entry, key: str) -> Iterator[PlannedAttendee]:
        attendees = entry.get("participants", [])
        if not isinstance(attendees, list):
            raise RecordsFileError(key, "participants must be a list")
        for attendee in attendees:
            if isinstance(attendee, str):
                yield PlannedAttendee(participant=attendee)
            elif isinstance(attendee, Mapping):
                yield self._attendee(attendee, key)
            else:
                raise RecordsFileError(key, "a participant of a meeting must be an id, or an object with id and part")

    def _attendee(self, attendee: Entry, key: str) -> PlannedAttendee:
        part = _text(attendee, "part", key) or Part.ATTENDEE.value
        if part not in set(Part):
            raise RecordsFileError(key, f"no part is called {part!r}; it can be {', '.join(Part)}")
        anchor = attendee.get("anchor")
        return PlannedAttendee(
            participant=_text(attendee, "id", key),
            part=Part(part),
            span=None if anchor is None else self.span(anchor, key),
        )

    def highlight(self, entry: Entry, place: str) -> PlannedHighlight:
        """A highlight of the file, not stored yet."""
        colour = entry.get("colour", 1)
        if type(colour) is not int or not 1 <= colour <= 5:  # noqa: PLR2004 - there are five
            raise RecordsFileError(place, "the colour of a highlight is a number from 1 to 5")
        return PlannedHighlight(
            span=self.span(entry.get("anchor"), place), colour=colour, note=_text(entry, "note", place)
        )


def _values(kind: RecordKind, entry: Entry, key: str, title: str) -> Mapping[str, str | bool]:
    """The fields that the entry gives, as the workspace stores them; links are left for later."""
    given = {
        name: entry[name]
        for name in allowed_fields(kind)
        if name in entry and name not in _ELSEWHERE and not name.startswith("when")
    }
    given["name" if kind is RecordKind.PARTICIPANT else "title"] = title
    if kind is RecordKind.PARTICIPANT:
        given.setdefault("named", given.get("kind") != "group")
    for name, value in given.items():
        if not isinstance(value, str | bool | None):
            raise RecordsFileError(key, f"{name} must be text")
    try:
        return {name: checked_value(kind, name, value) for name, value in given.items()}
    except InvalidValueError as error:
        raise RecordsFileError(key, error.sentence().rstrip(".")) from error


def _when(entry: Entry, key: str) -> When:
    when = entry.get("when")
    if when is None:
        return NO_TIME
    if not isinstance(when, Mapping):
        raise RecordsFileError(key, "when must be an object with words, value, precision, basis and reason")
    given = {
        name: text for name in ("words", "value", "precision", "basis", "reason") if (text := _text(when, name, key))
    }
    try:
        for name in given.keys() & {"precision", "basis"}:
            given[name] = str(checked_value(RecordKind.MEETING, f"when_{name}", given[name]))
        return changed_when(NO_TIME, given)
    except InvalidValueError as error:
        raise RecordsFileError(key, error.sentence().rstrip(".")) from error


def _tag(entry: Entry, place: str, keys: set[str]) -> PlannedTag:
    name, of = _text(entry, "name", place), _texts(entry, "of", place)
    if not name:
        raise RecordsFileError(place, "name is missing")
    for key in of:
        if key not in keys:
            raise RecordsFileError(place, f"there is no record {key} in the file")
    return PlannedTag(name=name, of=of)


def _check_references(records: Sequence[PlannedRecord], keys: set[str], gold: Entry) -> None:
    """See that every id that a record names is in the file, and that the agenda is a tree."""
    kinds = {record.key: record.kind for record in records}
    optional = {str(entry.get("id")) for entry in _entries(gold, "meetings_optional")}
    for record in records:
        wanted = [
            (record.parent, RecordKind.AGENDA_ITEM),
            (record.of if record.of not in optional - keys else "", RecordKind.MEETING),
            (record.visit, RecordKind.MEETING),
            *((attendee.participant, RecordKind.PARTICIPANT) for attendee in record.attendees),
        ]
        for key, kind in wanted:
            if key and kinds.get(key) is not kind:
                raise RecordsFileError(record.key, f"there is no {kind.replace('_', ' ')} {key} in the file")


def _parents_first(records: Sequence[PlannedRecord]) -> tuple[PlannedRecord, ...]:
    """Records with each parent and each visit before what belongs to it; otherwise as they came."""
    ordered: dict[str, PlannedRecord] = {}
    waiting = list(records)
    while waiting:
        ready = [record for record in waiting if {record.parent, record.visit} - {""} <= ordered.keys()]
        if not ready:
            raise RecordsFileError(waiting[0].key, "it belongs to itself by way of parent or visit")
        ordered |= {record.key: record for record in ready}
        waiting = [record for record in waiting if record.key not in ordered]
    return tuple(ordered.values())
