"""What a field was and what it is, or is proposed to be, in the interface's words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from PySide6.QtCore import QCoreApplication

from newsdesk.edits.errors import EditError
from newsdesk.edits.recording.records import parse_meeting_time, when_of
from newsdesk.edits.reviewing.queue import old_and_new, words_of
from newsdesk.edits.values import listed
from newsdesk.gui.models.cells import value_words
from newsdesk.gui.models.columns import choices_of
from newsdesk.gui.models.when_words import when_words
from newsdesk.gui.words import field_words, shortened
from newsdesk.model.change import Row
from newsdesk.model.record import Meeting, Participant, RecordId, RecordKind
from newsdesk.model.review import QueueEntry, ReviewItem, Verdict
from newsdesk.store.records import record as find_record
from newsdesk.store.store import Store
from newsdesk.store.titles import titled

_WHEN = "when"
_LISTS = ("aliases", "participants", "agenda")
_LONG = 100
"""Of longer words only what differs is shown, with a little of what stands around it."""
_AROUND = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A field, what it was when the session was made, and what it is now or is to be."""

    name: str
    old: str
    new: str


def changes_since(store: Store, entry: QueueEntry) -> Iterator[Change]:
    """What others changed of an item since the session was made."""
    item = entry.item
    found = old_and_new(store, entry)
    for name, (old, new) in found.items():
        if not name.startswith("when_"):
            yield Change(name=name, old=_shown(store, item, name, old), new=_shown(store, item, name, new))
    if any(name.startswith("when_") for name in found):
        row = store.row(item.table, item.row, deleted=True) or {}
        yield Change(name=_WHEN, old=_time(item, row), new=when_words(when_of(row)))


def proposed_changes(store: Store, item: ReviewItem, verdict: Verdict) -> Iterator[Change]:
    """What a verdict would change of an item."""
    for name, words in verdict.proposal.items():
        if name == _WHEN:
            row = store.row(item.table, item.row, deleted=True) or {}
            yield Change(name=name, old=_time(item, row), new=_read_time(store, item, words))
        else:
            old, new = (words_of(store, name, values) for values in (item.base, verdict.proposal))
            yield Change(name=name, old=_shown(store, item, name, old), new=_shown(store, item, name, new))


def change_words(change: Change) -> str:
    """Say a change: the field, what it was, what it is; of a list what came and what went."""
    field = field_words(change.name)
    if change.name in _LISTS and (members := _members(change)):
        return QCoreApplication.translate("Review", "{field}: {difference}").format(field=field, difference=members)
    empty = QCoreApplication.translate("Review", "empty")
    old, new = _parted(" ".join(change.old.split()), " ".join(change.new.split()))
    return QCoreApplication.translate("Review", "{field}: {old} → {new}").format(
        field=field, old=old or empty, new=new or empty
    )


def _members(change: Change) -> str:
    """Which members a list gained and lost; "" where it keeps none, so that both are shown whole."""
    old, new = listed(change.old), listed(change.new)
    if not set(old) & set(new):
        return ""
    gained = [f"+ {one}" for one in new if one not in old]
    return "; ".join([*gained, *(f"− {one}" for one in old if one not in new)])


def _parted(old: str, new: str) -> tuple[str, str]:
    """Both words, each without most of what they begin and end with alike, if they are long."""
    if max(len(old), len(new)) <= _LONG:
        return old, new
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    first, left_out = max(start - _AROUND, 0), max(end - _AROUND, 0)

    def middle(words: str) -> str:
        said = words[first : len(words) - left_out]
        return f"{'…' if first else ''}{shortened(said, 2 * _LONG)}{'…' if left_out else ''}"

    return middle(old), middle(new)


def _alike(one: str, other: str) -> int:
    """How many characters two words begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _time(item: ReviewItem, row: Row) -> str:
    """The time that an item had when the session was made; `row` has what the item does not know of it."""
    return when_words(when_of({**row, **item.base})) if row else ""


def _read_time(store: Store, item: ReviewItem, words: str) -> str:
    """A time as it would be set; as it was typed where it is read as none, or the record is gone."""
    try:
        return when_words(parse_meeting_time(store, RecordId(item.row), words)) or words
    except EditError:
        return words


def _shown(store: Store, item: ReviewItem, name: str, words: str) -> str:
    """A value of a choice in the interface's words, a list in the order of the record; other words as they are."""
    if name in _LISTS:
        members = _listed_in(store, item, name)
        return "; ".join(sorted(listed(words), key=lambda one: members.get(one, len(members))))
    choices = choices_of(RecordKind(item.table), name) if item.table in set(RecordKind) else None
    if choices is not None and words in {choice.value for choice in choices}:
        return value_words(choices(words))
    return words


def _listed_in(store: Store, item: ReviewItem, name: str) -> dict[str, int]:
    """At which place a record has each name of a list, as its card shows it."""
    match find_record(store, RecordId(item.row), deleted=True):
        case Participant(aliases=aliases):
            names = [alias.name for alias in aliases]
        case Meeting(participants=people, agenda=agenda):
            ids = [one.participant for one in people] if name == "participants" else [one.agenda_item for one in agenda]
            table = RecordKind.PARTICIPANT if name == "participants" else RecordKind.AGENDA_ITEM
            names = [titled(store.row(table, one, deleted=True)) for one in ids]
        case _:
            names = []
    return {words: at for at, words in enumerate(names)}
