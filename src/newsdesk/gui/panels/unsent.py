"""What is being typed and not handed over yet: kept outside the workspace, so that a crash loses next to nothing."""

from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from newsdesk.gui.state import DeskState, Json

SAVED_WITHIN = 300
"""Milliseconds after a key within which what was typed lies in the file, however the keys go on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """Words in a field of a record. `before` is what the store held when they were begun.

    `refused` says why the store would not take them; "" while they are still being typed.
    """

    record: str
    field: str
    words: str
    before: str
    refused: str = ""


class UnsentWords(QObject):
    """The unsent words of one workspace, in the desk's state. `earlier` are those that an earlier run left."""

    def __init__(self, state: DeskState, workspace: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._workspace = str(workspace)
        self.earlier = tuple(_read(self._kept().get(self._workspace)))
        self._words = {(each.record, each.field): each for each in self.earlier}
        # never started anew while it runs: who types on and on is saved as often as who pauses
        self._timer = QTimer(self, singleShot=True, interval=SAVED_WITHIN)
        self._timer.timeout.connect(self.save)

    def of(self, record: str, field: str) -> Unsent | None:
        """What is unsent in a field."""
        return self._words.get((record, field))

    def keep(self, unsent: Unsent) -> None:
        """Keep what stands in a field now."""
        if self._words.get((unsent.record, unsent.field)) != unsent:
            self._words[unsent.record, unsent.field] = unsent
            self._save_soon()

    def drop(self, record: str, field: str) -> None:
        """Nothing in this field waits any more."""
        if self._words.pop((record, field), None) is not None:
            self._save_soon()

    def save(self) -> None:
        """Write the state's file now."""
        self._timer.stop()
        left: list[Json] = [dict(asdict(each)) for each in self._words.values()]
        others = {path: words for path, words in self._kept().items() if path != self._workspace}
        self._state.remember("unsent", {**others, self._workspace: left} if left else others)
        self._state.save()

    def _kept(self) -> dict[str, Json]:
        kept = self._state.value("unsent")
        return kept if isinstance(kept, dict) else {}

    def _save_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()


def _read(left: Json) -> list[Unsent]:
    """What an earlier run left; what makes no sense is passed over."""
    found = []
    for each in left if isinstance(left, list) else []:
        match each:
            case {"record": str(record), "field": str(field), "words": str(words), "before": str(before), **rest}:
                refused = rest.get("refused")
                found.append(
                    Unsent(
                        record=record,
                        field=field,
                        words=words,
                        before=before,
                        refused=refused if isinstance(refused, str) else "",
                    )
                )
            case _:
                continue
    return found
