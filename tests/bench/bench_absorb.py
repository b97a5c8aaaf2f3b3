"""A package of 5,000 records and 20,000 entries: packed, read, rehearsed, taken in, again, undone and redone."""

import gc
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.floor import Row
from tests.bench.library import make_library

from newsdesk.edits.exchanging import absorbing
from newsdesk.edits.exchanging.packing import pack
from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.exchange import read, write
from newsdesk.model.change import Edit
from newsdesk.model.change import Row as Fields
from newsdesk.model.package import PackageFile
from newsdesk.store.store import Store

_WHAT = "5,000 records, 20,000 entries"
_RECORDS = 5_000
_ARTICLES = 200
_MARKS_EACH = 25
_FIELDS: dict[str, Fields] = {
    "participant": {"name": "Арман Велин", "role": "президент Эстерии"},
    "agenda_item": {"title": "Сток реки Арны"},
    "meeting": {"title": "Совет по воде", "place": "Лорна"},
    "note": {"title": "Паводок", "body": "Сверено с «Вестником»"},
}


def rows(*, large: bool) -> Iterator[Row]:
    """Each figure is of one run: a second one would find everything there."""
    del large
    with tempfile.TemporaryDirectory(prefix="newsdesk-bench-") as folder:
        make_library(Path(folder, "theirs.newsdesk"), _ARTICLES, _MARKS_EACH)
        with open_workspace(Path(folder, "theirs.newsdesk")) as theirs:
            make_records(theirs)
            begun = time.perf_counter()
            data = write(pack(theirs))
            yield Row(name=f"{_WHAT}: packed", value=time.perf_counter() - begun, unit="s", limit=5)
        begun = time.perf_counter()
        file = read(data)
        yield Row(name=f"{_WHAT}: read and looked over", value=time.perf_counter() - begun, unit="s", limit=5)
        assert len(file.package.entries) >= 20_000
        with create_workspace(Path(folder, "mine.newsdesk")) as mine:
            yield from _figures(mine, file)


def make_records(store: Store) -> None:
    """5,000 records, each with a quote and one correction."""
    kinds = list(_FIELDS)
    marks = [str(row["id"]) for row in store.rows("annotation")]
    with store.step(Edit.LOAD_RECORDS):
        for number in range(_RECORDS):
            kind, row = kinds[number % len(kinds)], f"{number:032}"
            store.insert(kind, row, _FIELDS[kind])
            tie: Fields = {"annotation": marks[number % len(marks)], "table": kind, "row": row}
            store.insert("evidence", f"e{number:031}", tie)
    with store.step(Edit.FILL_CELLS):
        for number in range(_RECORDS):
            kind = kinds[number % len(kinds)]
            store.update(kind, f"{number:032}", {"body" if kind == "note" else "note": f"строка {number}"})


def _figures(mine: Store, file: PackageFile) -> Iterator[Row]:
    begun = time.perf_counter()
    absorbing.rehearse(mine, file)
    yield Row(name=f"{_WHAT}: rehearsed", value=time.perf_counter() - begun, unit="s", limit=10)
    yield from _sliced("taken in", absorbing.absorbing(mine, file), limit=10)
    begun = time.perf_counter()
    again = absorbing.absorb(mine, file)
    yield Row(name=f"{_WHAT}: again, no change", value=time.perf_counter() - begun, unit="s", limit=2)
    assert again.is_empty
    yield from _sliced("undone", mine.undoing(), limit=5)
    assert not mine.rows("note")
    yield from _sliced("redone", mine.redoing(), limit=5)


def _sliced(act: str, work: Iterator[object], *, limit: float) -> Iterator[Row]:
    """How long work takes, and how much its slices keep a window at work; memory is cleaned up between, as there."""
    slices: list[float] = []
    last, ended = object(), object()
    begun = time.perf_counter()
    gc.disable()
    while last is not ended:
        worked = time.thread_time()
        last = next(work, ended)
        slices.append((time.thread_time() - worked) * 1000)
    gc.enable()
    yield Row(name=f"{_WHAT}: {act}", value=time.perf_counter() - begun, unit="s", limit=limit)
    slices.sort()
    yield Row(name=f"{_WHAT}: {act}, work in a slice, 99 of 100", value=slices[len(slices) * 99 // 100], limit=30)
    yield Row(name=f"{_WHAT}: {act}, work in the longest slice", value=slices[-1], limit=100)
