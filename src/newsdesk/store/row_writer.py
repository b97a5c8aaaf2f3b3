"""Changing rows, which needs an open step."""

from collections.abc import Collection

from newsdesk.model.article import CanonicalText, Sha256
from newsdesk.model.change import Row, SkippedField, StepId
from newsdesk.store import bodies, steps
from newsdesk.store.drafting import StepDraft
from newsdesk.store.file import WorkspaceFile
from newsdesk.store.picture import RowKey
from newsdesk.store.reader import Reader
from newsdesk.store.undoing import take_apart


class RowWriter(Reader):
    """The part of a `Store` that changes rows and stores texts; each of it needs `Store.step` around it."""

    def __init__(self, file: WorkspaceFile, analyst: str) -> None:
        super().__init__(file, analyst)
        self._draft: StepDraft | None = None

    def insert(self, table: str, row: str, fields: Row) -> None:
        """Bring a row to life; fields not given take their defaults.

        A row that lives already (an article imported twice) stays as it is; a deleted one comes back.
        :raises ValueError: for an unknown field or a value of the wrong type.
        """
        self._open_draft().insert(table, row, fields)

    def update(self, table: str, row: str, fields: Row) -> None:
        """Set the fields that differ from what stands; nothing is written if none does.

        :raises UnknownRowError: if the row does not live.
        :raises ValueError: for an unknown field or a value of the wrong type.
        """
        self._open_draft().update(table, row, fields)

    def delete(self, table: str, row: str) -> None:
        """Delete a row; what points to it stays and finds it with `row(…, deleted=True)`.

        :raises UnknownRowError: if the row does not live.
        """
        self._open_draft().delete(table, row)

    def decide(self, table: str, row: str, values: Row) -> None:
        """Close a conflict: the values given stand, whichever were shown. For `deleted` it is true or false.

        :raises UnknownRowError: if there never was such a row.
        """
        self._open_draft().decide(table, row, values)

    def take_apart(self, merge: StepId, spared: Collection[RowKey] = ()) -> list[SkippedField]:
        """Take back within a step what a merge did, but for `spared` rows; returns the fields that were set since."""
        return take_apart(self.connection, self._open_draft(), steps.chain(self.connection, merge), spared)

    def put_body(self, markdown: str, canonical: CanonicalText, original: bytes = b"") -> Sha256:
        """Store a text, once, and the bytes it came from, if given; returns the hash that finds the text."""
        draft = self._open_draft()
        if original:
            bodies.put_original(self.connection, original)
        sha256 = bodies.put(self.connection, markdown, canonical)
        draft.new_bodies.add(sha256)
        return sha256

    def _open_draft(self) -> StepDraft:
        if self._draft is None:
            msg = "a change needs a step around it"
            raise RuntimeError(msg)
        return self._draft
