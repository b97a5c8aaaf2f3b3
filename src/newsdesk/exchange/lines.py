"""Entries of the journal as lines of JSON, and lines from others as entries, each looked over."""

import re
from collections.abc import Mapping

from newsdesk.exchange import strict
from newsdesk.exchange.faults import refuse
from newsdesk.exchange.limits import MAX_COUNTER, MAX_FIELDS, MAX_LINE, MAX_WORDS
from newsdesk.model.change import Entry, EntryId, Scalar, StepId

_ID = re.compile(r"\w[\w.:-]{0,127}")
_TABLE = re.compile(r"[a-z][a-z0-9_]{0,59}")
_FIELD = re.compile(r"\w{1,60}")
_MOST_SHORT = 100
_MOST_SEEN = 100_000
_NAMES = frozenset(("id", "step", "analyst", "time", "counter", "edit", "subject", "table", "row", "fields", "seen"))
_IDS = ("id", "step", "analyst", "row")
_SHORT = ("time", "edit")
_SQL_INTEGER = 2**63


def to_line(entry: Entry) -> bytes:
    """One line without its line break; what a newer program wrote beside the known names stands among them."""
    known = {name: getattr(entry, name) for name in _NAMES}
    return strict.compose({**entry.extra, **known, "fields": dict(entry.fields), "seen": dict(entry.seen)})


def from_line(line: bytes) -> Entry:
    """Read one line.

    :raises PackageError: with the reason, if it is not what `to_line` writes, or holds a value out of its range.
    """
    if len(line) > MAX_LINE:
        refuse(f"the line has {len(line)} bytes")
    value = strict.parse(line)
    if not isinstance(value, dict):
        refuse("it is no entry")
    if missing := _NAMES - value.keys():
        refuse(f"it has no {min(missing)}")
    extra = {name: value[name] for name in value.keys() - _NAMES}
    strict.refuse_depth(extra)
    _check_names(value)
    return Entry(
        id=EntryId(value["id"]),
        step=StepId(value["step"]),
        analyst=value["analyst"],
        time=value["time"],
        counter=_counter(value["counter"]),
        edit=value["edit"],
        subject=_words("subject", value["subject"]),
        table=value["table"],
        row=value["row"],
        fields=_fields(value["fields"]),
        seen=_seen(value["seen"]),
        extra=extra,
    )


def _check_names(value: Mapping[str, object]) -> None:
    for name in _IDS:
        refuse_unless_id(name, value[name])
    for name in _SHORT:
        words = value[name]
        if not isinstance(words, str) or len(words) > _MOST_SHORT or not words.isprintable():
            refuse(f"its {name} is none")
    table = value["table"]
    if not isinstance(table, str) or not _TABLE.fullmatch(table):
        refuse("its table is none")


def refuse_unless_id(name: str, value: object) -> None:
    """See that a value has the form of an id: up to 128 letters, digits, and of . : - _.

    :raises PackageError: if not.
    """
    if not isinstance(value, str) or not _ID.fullmatch(value):
        refuse(f"its {name} is no id")


def _counter(value: object) -> int:
    if type(value) is not int or not 0 <= value <= MAX_COUNTER:
        refuse("its counter is out of range")
    return value


def _words(name: str, value: object) -> str:
    if not isinstance(value, str):
        refuse(f"its {name} is no text")
    if len(value) > MAX_WORDS:
        refuse(f"its {name} has {len(value)} characters")
    return value


def _fields(value: object) -> dict[str, Scalar]:
    if not isinstance(value, dict) or len(value) > MAX_FIELDS:
        refuse("its fields are none")
    return {_field(name): _scalar(name, each) for name, each in value.items()}


def _field(name: str) -> str:
    if not _FIELD.fullmatch(name):
        refuse("it names a field that none can be called")
    return name


def _scalar(name: str, value: object) -> Scalar:
    if isinstance(value, str):
        return _words(name, value)
    if value is None or isinstance(value, bool | float):
        return value
    if not isinstance(value, int) or not -_SQL_INTEGER <= value < _SQL_INTEGER:
        refuse(f"its field {name} holds no plain value")
    return value


def _seen(value: object) -> dict[str, tuple[EntryId, ...]]:
    if not isinstance(value, dict) or len(value) > MAX_FIELDS:
        refuse("what it has seen is no list of entries")
    return {_field(name): _entry_ids(ids) for name, ids in value.items()}


def _entry_ids(value: object) -> tuple[EntryId, ...]:
    if not isinstance(value, list) or len(value) > _MOST_SEEN:
        refuse("what it has seen is no list of entries")
    for each in value:
        refuse_unless_id("entry seen", each)
    return tuple(value)
