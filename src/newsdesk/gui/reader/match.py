"""The record that selected words may already name: what keeps an analyst from making a twin."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.gui.bridge import StoreBridge
from newsdesk.model.change import ChangeSet
from newsdesk.model.record import Participant, Record, RecordId, RecordKind, kind_of, title_of
from newsdesk.store.evidence import evidence_of
from newsdesk.store.records import record
from newsdesk.text.stems import stems

LONGEST = 200
"""Longer selections name nothing."""

LEAST = 0.3
"""The shorter of two names has at least this share of the letters of the longer."""

AT_ONCE = 100
"""So many records are read in one go."""

Stems = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A record that the selected words name, and how many quotes it has."""

    record: RecordId
    kind: RecordKind
    title: str
    quotes: int


class Matches(QObject):
    """Finds the best match by the stems of names, which are read when they are first asked for, and after changes.

    Many records are read a few at a time while the window goes on; `completed` says that all are known.
    """

    completed = Signal()

    def __init__(self, bridge: StoreBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = bridge.store
        self._begun = False
        self._names: dict[RecordId, list[Stems]] = {}
        self._by_stem: dict[str, dict[RecordId, None]] = {}
        self._unread: dict[RecordId, None] = {}
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read_on)
        bridge.changed.connect(self._on_changed)

    def best(self, words: str) -> Match | None:
        """The record whose title or alias is most like the words; None where none is like enough."""
        if not words.strip() or len(words) > LONGEST:
            return None
        self._begin()
        wanted = _stems(words)
        sharing = {one: None for stem in wanted for one in self._by_stem.get(stem, ())}
        ranked = ((max(likeness(wanted, stems) for stems in self._names[one]), one) for one in sharing)
        best, chosen = max(ranked, key=_first, default=(0.0, RecordId("")))
        found = record(self._store, chosen) if best >= LEAST else None
        if found is None:
            return None
        quotes = len({tie.annotation for tie in evidence_of(self._store, found.id)})
        return Match(record=found.id, kind=kind_of(found), title=title_of(found), quotes=quotes)

    def _begin(self) -> None:
        """Read what is not known yet: now where it is little, else by and by."""
        if not self._begun:
            self._begun = True
            self._unread = {RecordId(str(row["id"])): None for kind in RecordKind for row in self._store.rows(kind)}
        if len(self._unread) > AT_ONCE:
            self._reading.start()
        else:
            self._read(list(self._unread))

    def _read_on(self) -> None:
        self._read(list(islice(self._unread, AT_ONCE)))
        if not self._unread:
            self._reading.stop()
            self.completed.emit()

    def _read(self, wanted: Iterable[RecordId]) -> None:
        for one in wanted:
            self._unread.pop(one, None)
            for name in self._names.pop(one, []):
                for stem in name:
                    self._by_stem[stem].pop(one, None)
            found = record(self._store, one)
            if found is not None:
                self._names[one] = [_stems(name) for name in _names(found)]
            for name in self._names.get(one, []):
                for stem in name:
                    self._by_stem.setdefault(stem, {})[one] = None

    def _on_changed(self, change_set: ChangeSet) -> None:
        if not self._begun:
            return
        for change in change_set.changes:
            if change.table in set(RecordKind):
                self._unread[RecordId(change.row)] = None
            elif change.table == "alias":
                rows = (row for row in (change.before, change.after) if row)
                self._unread.update({RecordId(str(row["participant"])): None for row in rows})


def _names(found: Record) -> list[str]:
    """Title and aliases."""
    aliases = found.aliases if isinstance(found, Participant) else ()
    return [title_of(found), *(alias.name for alias in aliases)]


def likeness(one: Stems, other: Stems) -> float:
    """1.0 for the same stems; where one holds all of the other in order, their share of its letters; else 0."""
    shorter, longer = sorted((one, other), key=_letters)
    rest = iter(longer)
    if not shorter or not all(stem in rest for stem in shorter):
        return 0.0
    return _letters(shorter) / _letters(longer)


def _stems(words: str) -> Stems:
    return tuple(stems(words))


def _letters(stems: Stems) -> int:
    return sum(map(len, stems))


def _first(pair: tuple[float, RecordId]) -> float:
    return pair[0]
