"""The record that selected words may already name: what keeps an analyst from making a twin."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsdesk.gui.bridge import StoreBridge
from newsdesk.model.change import ChangeSet
from newsdesk.model.record import Participant, Record, RecordId, RecordKind, kind_of, title_of
from newsdesk.store.evidence import evidence_of
from newsdesk.store.records import records

LONGEST = 200
"""Longer selections name nothing."""

LEAST = 0.3
"""The shorter of two names has at least this share of the letters of the longer."""

Stems = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A record that the selected words name, and how many quotes it has."""

    record: RecordId
    kind: RecordKind
    title: str
    quotes: int


class Matches:
    """Finds the best match by the stems of names; reads them once, and again after records changed."""

    def __init__(self, bridge: StoreBridge) -> None:
        self._store = bridge.store
        self._known: list[tuple[Stems, Record]] | None = None
        bridge.changed.connect(self._on_changed)

    def best(self, words: str) -> Match | None:
        """The record whose title or alias is most like the words; None where none is like enough."""
        if not words.strip() or len(words) > LONGEST:
            return None
        if self._known is None:
            self._known = list(self._names())
        wanted = _stems(words)
        ranked = ((likeness(wanted, stems), record) for stems, record in self._known)
        best, found = max(ranked, key=_first, default=(0.0, None))
        if found is None or best < LEAST:
            return None
        quotes = len({tie.annotation for tie in evidence_of(self._store, found.id)})
        return Match(record=found.id, kind=kind_of(found), title=title_of(found), quotes=quotes)

    def _names(self) -> Iterable[tuple[Stems, Record]]:
        for kind in RecordKind:
            for record in records(self._store, kind):
                aliases = [alias.name for alias in record.aliases] if isinstance(record, Participant) else []
                for name in (title_of(record), *aliases):
                    yield _stems(name), record

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(*RecordKind, "alias"):
            self._known = None


def likeness(one: Stems, other: Stems) -> float:
    """1.0 for the same stems; where one holds all of the other in order, their share of its letters; else 0."""
    shorter, longer = sorted((one, other), key=_letters)
    rest = iter(longer)
    if not shorter or not all(stem in rest for stem in shorter):
        return 0.0
    return _letters(shorter) / _letters(longer)


def _stems(words: str) -> Stems:
    from newsdesk.text.stems import stems  # noqa: PLC0415 - loads the stemmer, which a window without selection spares

    return tuple(stems(words))


def _letters(stems: Stems) -> int:
    return sum(map(len, stems))


def _first(pair: tuple[float, Record]) -> float:
    return pair[0]
