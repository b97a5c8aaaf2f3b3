"""The open conflicts, read away from the window's thread after each change."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.derived import Derived
from newsdesk.model.absorption import Dispute
from newsdesk.model.change import ChangeSet
from newsdesk.model.record import RecordKind
from newsdesk.store.records import kind_of_record
from newsdesk.store.store import Store

_PAUSE_MS = 50
_IDLE_MS = 500
"""Where nothing is open: an analyst alone opens no conflict, and a thread takes Python's lock from the window."""


class ConflictReading(QObject):
    """`found` are the open ones. `read` says that they were read anew, `failed` carries the error."""

    read = Signal()
    failed = Signal(object)

    def __init__(self, bridge: StoreBridge, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Dispute, ...] = ()
        self.kinds: dict[str, RecordKind] = {}
        """Of what kind the record is that a conflict is about, by the conflict's id."""
        self.is_behind = True
        """Whether something changed since they were read."""
        self._derived = Derived(bridge.store.path, self)
        self._derived.ready.connect(self._on_ready)
        self._derived.failed.connect(self.failed)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._ask)
        bridge.changed.connect(self._on_changed)
        self._pause.start(_IDLE_MS)

    def pass_over(self, decided: Collection[str]) -> None:
        """Do without those that were just decided, before all are read anew."""
        self.found = tuple(one for one in self.found if one.id not in decided)
        self.read.emit()

    def stop(self) -> None:
        """Want nothing any more, before the workspace closes."""
        self._pause.stop()
        self._derived.stop()

    def of_record(self, record: str) -> list[Dispute]:
        """Those that are about a record or what hangs on it."""
        return [one for one in self.found if record and record in {one.record, one.row}]

    def _on_changed(self, _: ChangeSet) -> None:
        self.is_behind = True
        self._pause.start(_PAUSE_MS if self.found else _IDLE_MS)

    def _ask(self) -> None:
        self._derived.ask(_read)

    def _on_ready(self, read: object) -> None:
        if self._pause.isActive():
            return  # it is what was open before the last change
        assert isinstance(read, _Read)  # noqa: S101 - what `_read` gives
        self.found, self.kinds, self.is_behind = read.found, read.kinds, False
        self.read.emit()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    found: tuple[Dispute, ...]
    kinds: dict[str, RecordKind]


def _read(store: Store) -> _Read:
    from newsdesk.edits.exchanging.disputes import disputes  # noqa: PLC0415 - brings the parsers of dates, not needed at start

    found = tuple(disputes(store))
    kinds = {one.id: kind_of_record(store, one.record, deleted=True) for one in found}
    return _Read(found=found, kinds={each: kind for each, kind in kinds.items() if kind is not None})
