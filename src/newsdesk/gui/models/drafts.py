"""Words that stand in a field and not in the store: refused ones, and those that a crash cut off."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Words that stand in a field though the store does not hold them, and why, in the interface's words.

    `recovered` ones were being typed when the program ended; the analyst has yet to take them.
    """

    words: str
    message: str
    recovered: bool = False


class Drafts(QObject):
    """The drafts of a workspace, shared by table and form. View state: never stored as fact."""

    changed = Signal(str)
    """Id of the record whose drafts are others now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts: dict[tuple[str, str], Draft] = {}

    def of(self, record: str, field: str) -> Draft | None:
        """The draft of a field, if it has one."""
        return self._drafts.get((record, field))

    def any_of(self, record: str) -> bool:
        """Say whether some field of a record holds a draft."""
        return any(key[0] == record for key in self._drafts)

    def records(self) -> frozenset[str]:
        """The records of which some field holds a draft."""
        return frozenset(record for record, _ in self._drafts)

    def keep(self, record: str, field: str, draft: Draft) -> None:
        """Keep what was typed."""
        self._drafts[record, field] = draft
        self.changed.emit(record)

    def drop(self, record: str, field: str) -> None:
        """Forget the draft of a field, because a good value took its place or the person gave it up."""
        if self._drafts.pop((record, field), None) is not None:
            self.changed.emit(record)
