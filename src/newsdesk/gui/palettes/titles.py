"""Titles by the hundred thousand, searched a few milliseconds at a time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from itertools import islice
from operator import itemgetter
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.gui.keyboard import same_place
from newsdesk.gui.models.when_words import date_words
from newsdesk.gui.palettes.ranking import folded, rank_on_layouts, words_of
from newsdesk.gui.palettes.row import Row, RowModel
from newsdesk.store.store import Store
from newsdesk.store.titles import Title, titles

SHOWN = 60
"""How many of the best are shown."""
_SLICE = 0.008
_RECENT = -1


@dataclass(frozen=True, slots=True)
class _Known:
    title: Title
    folded: str


class TitleModel(RowModel):
    """The titles of a workspace that answer what was typed: those opened lately first, then the best.

    `progressed` says that more was looked through and the rows may be others.
    """

    progressed = Signal()

    def __init__(self, store: Store, lately: Sequence[str], untitled: str, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._lately = {name: place for place, name in enumerate(lately)}
        self._untitled = untitled
        self._helpings: Iterator[list[Title]] = titles(store)
        self._known: list[_Known] = []
        self._whole = False
        self._asked = ""
        self._filter = _filter("")
        self._at = 0
        self._best: list[tuple[tuple[int, int], Row]] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def searching(self) -> bool:
        """Whether there are titles yet that were not looked at."""
        return self._timer.isActive()

    def narrow(self, text: str) -> None:
        """Begin to look for a text; the first rows are there at once."""
        self._asked = " ".join(folded(text).split())
        self._filter = _filter(self._asked)
        self._at = 0
        self._best = []
        self._look()
        self._show()
        self._timer.start()  # also when all were seen already, so that `progressed` follows

    def _go_on(self) -> None:
        before = self._best
        self._look()
        if self._best is not before:
            self._show()
        self.progressed.emit()

    def _look(self) -> None:
        """Look through titles for a slice of time, reading more where all that are known were seen."""
        until = perf_counter() + _SLICE
        while perf_counter() < until:
            if self._at == len(self._known) and not self._read_more():
                return
            self._take(self._known[self._at : self._at + 250])
            self._at += 250
            self._at = min(self._at, len(self._known))
        self._timer.start()

    def _read_more(self) -> bool:
        helping = next(self._helpings, None) if not self._whole else None
        if helping is None:
            self._whole = True
            return False
        self._known += [_Known(title, folded(f"{title.words}\n{title.also}")) for title in helping]
        return True

    def _take(self, some: Sequence[_Known]) -> None:
        found = [
            ((rank, self._at + place), _row(known.title, self._untitled))
            for place, known in enumerate(some)
            if (rank := self._rank(known)) is not None
        ]
        if found:
            found.sort(key=itemgetter(0))
            self._best = list(islice(merge(self._best, found, key=itemgetter(0)), SHOWN))

    def _rank(self, known: _Known) -> int | None:
        lately = self._lately.get(known.title.id)
        bonus = len(self._lately) - lately if lately is not None else 0
        if not self._asked:
            return -bonus
        if not self._filter.search(known.folded):
            return None
        ranks = [rank_on_layouts(self._asked, words_of(name)) for name in known.folded.split("\n")]
        best = min((rank for rank in ranks if rank is not None), default=None)
        return None if best is None else best * 2 + (_RECENT if bonus else 0)

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = tuple(row for _, row in self._best)
        self.endResetModel()


def _filter(asked: str) -> re.Pattern[str]:
    """A quick look whether a title can answer: its letters in their order from the beginning of a word, or a piece."""
    readings = {asked, *(folded(text) for text in same_place(asked))}
    return re.compile("|".join(_pattern(reading) for reading in readings))


def _pattern(reading: str) -> str:
    letters = [re.escape(letter) for letter in reading if letter != " "]
    if not letters:
        return ""
    in_order = rf"\b{letters[0]}" + "".join(f"[^{letter}\\n]*{letter}" for letter in letters[1:])
    return rf"{in_order}|{re.escape(reading.split(maxsplit=1)[0])}"


def _row(title: Title, untitled: str) -> Row:
    return Row(
        key=title.id,
        words=title.words or untitled,
        aside=", ".join(part for part in (title.beside, date_words(title.day)) if part),
        kind=title.kind,
        icon="" if title.kind else "file-text",
    )
