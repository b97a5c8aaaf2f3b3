"""A workspace to work in, made anew for each test."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsdesk.store.store import Store

Opened = Callable[..., Store]


def ticking_clock(step: int = 60) -> Callable[[], str]:
    """A clock that goes on by `step` seconds each time it is read."""
    seconds = itertools.count(0, step)

    def read() -> str:
        moment = next(seconds)
        minutes, second = divmod(moment, 60)
        hours, minute = divmod(minutes, 60)
        days, hour = divmod(hours, 24)
        months, day = divmod(days, 28)
        return f"2026-{months % 12 + 1:02}-{day + 1:02}T{hour:02}:{minute:02}:{second:02}Z"

    return read


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Эстерия.newsdesk"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.create(path, clock=ticking_clock()) as made:
        yield made
