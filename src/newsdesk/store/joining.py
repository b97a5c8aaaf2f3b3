"""Typing into a field: steps that follow each other at once are undone together."""

import sqlite3
from datetime import datetime

from newsdesk.model.change import Step
from newsdesk.store import steps
from newsdesk.store.steps import StepKind, StepRow

JOIN_SECONDS = 10
"""Steps with the same key this near to each other are undone together."""


class Typing:
    """Remembers the last act of this session, so that the next one can join it."""

    def __init__(self) -> None:
        self._key: str | None = None
        self._last: StepRow | None = None

    def place(self, connection: sqlite3.Connection, step: Step, key: str | None) -> StepRow:
        """Give an act its place in undo: with the one before if both have the same key, else alone."""
        chain = step.id
        if key is not None and key == self._key and self._last is not None and _follows(connection, step, self._last):
            chain = self._last.chain
        self._key = key
        self._last = StepRow(step=step, kind=StepKind.ACT, root=chain, chain=chain)
        return self._last


def _follows(connection: sqlite3.Connection, step: Step, before: StepRow) -> bool:
    last = steps.last(connection)
    if last is None or last.step.id != before.step.id or not (step.time and before.step.time):
        return False
    pause = datetime.fromisoformat(step.time) - datetime.fromisoformat(before.step.time)
    return 0 <= pause.total_seconds() < JOIN_SECONDS
