"""Changes: the journal's entries, the acts that write them, and the announcement after a commit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

StepId = NewType("StepId", str)
EntryId = NewType("EntryId", str)

Scalar = str | int | float | bool | None
"""What a field of a row may hold."""

Row = Mapping[str, Scalar]
"""A row of a table: field name to value."""

DELETED = "deleted"
"""The field that says whether a row lives; a row's birth sets it to false."""

MAX_LEAP = 2**40
"""How far a counter may lie above the next lower one. Honest counters grow by ones; a leap would use them up."""


class Edit(StrEnum):
    """What an analyst can do, as an imperative sentence; the interface has its words."""

    IMPORT_ARTICLES = "import articles"
    EDIT_ARTICLE = "edit article"
    MARK_READ = "mark read"
    DELETE_ARTICLE = "delete article"
    ADD_PARTICIPANT = "add participant"
    ADD_AGENDA_ITEM = "add agenda item"
    ADD_MEETING = "add meeting"
    ADD_NOTE = "add note"
    ADD_HIGHLIGHT = "add highlight"
    EDIT_PARTICIPANT = "edit participant"
    EDIT_AGENDA_ITEM = "edit agenda item"
    EDIT_MEETING = "edit meeting"
    EDIT_NOTE = "edit note"
    EDIT_HIGHLIGHT = "edit highlight"
    MOVE_AGENDA_ITEM = "move agenda item"
    RESCHEDULE_MEETING = "reschedule meeting"
    ADD_TO_MEETING = "add to meeting"
    REMOVE_FROM_MEETING = "remove from meeting"
    FILL_CELLS = "fill cells"
    PASTE_CELLS = "paste cells"
    MERGE_RECORDS = "merge records"
    DELETE_RECORD = "delete record"
    LINK_QUOTE = "link quote"
    UNLINK_QUOTE = "unlink quote"
    MOVE_MARK = "move mark"
    DELETE_MARK = "delete mark"
    ADD_TAG = "add tag"
    REMOVE_TAG = "remove tag"
    LOAD_RECORDS = "load records"
    UPDATE_ARTICLE = "update article"
    ACCEPT_CARRIED = "accept carried quote"
    ATTACH_CARRIED = "attach quote again"
    LET_GO = "let quote go"
    PAIR_RECORDS = "pair records"
    PART_RECORDS = "part records"
    SPLIT_RECORD = "split record"
    KEEP_FINDING = "keep finding"
    EDIT_FINDING = "edit finding"
    DELETE_FINDING = "delete finding"
    ADD_COMMENT = "add comment"
    EDIT_COMMENT = "edit comment"
    RESOLVE_COMMENT = "resolve comment"
    DELETE_COMMENT = "delete comment"
    SAVE_VIEW = "save view"
    EDIT_VIEW = "edit view"
    DELETE_VIEW = "delete view"
    START_REVIEW = "start review"
    EDIT_REVIEW = "edit review"
    DELETE_REVIEW = "delete review"
    GIVE_VERDICT = "give verdict"
    TAKE_VERDICT_BACK = "take verdict back"
    APPLY_REVIEW = "apply review"
    ADJUDICATE = "adjudicate"
    NAME_ANALYST = "name analyst"
    DECIDE_CONFLICT = "decide conflict"
    ABSORB = "absorb"
    UNDO = "undo"
    REDO = "redo"


NEVER_UNDONE = frozenset({Edit.MARK_READ, Edit.NAME_ANALYST})
"""Acts that undo passes by and that leave what can be redone: nobody means them by "undo"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What one step did to one row: an entry of the journal, the unit that travels and merges.

    `counter` is the Lamport counter of the step. `time` is UTC, ISO 8601; it is shown, never used
    for order. `seen` names, for each field set, the entries that last set it as the author knew
    them; a birth has none. A deletion has `seen` for every field of the row. `edit` is a string,
    not an `Edit`, because a newer program may have acts that this one does not know; `extra` is what such a
    program wrote beside the fields named here, values of JSON, kept so that it travels on.
    """

    id: EntryId
    step: StepId
    analyst: str
    time: str
    counter: int
    edit: str
    subject: str = ""
    table: str
    row: str
    fields: Row
    seen: Mapping[str, tuple[EntryId, ...]] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """One row before and after a commit; None where the row did not live."""

    table: str
    row: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """The one announcement after a commit. `subject` is the title of what was touched, for words."""

    step: StepId
    edit: str
    subject: str = ""
    changes: tuple[RowChange, ...] = ()
    undoes: StepId | None = None

    def rows(self, *tables: str) -> frozenset[str]:
        """Ids of the rows of these tables that changed."""
        return frozenset(change.row for change in self.changes if change.table in tables)

    def touches(self, *tables: str) -> bool:
        """Say whether a row of one of these tables changed."""
        return any(change.table in tables for change in self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One act in the history: who did what, when, and whether it now stands undone."""

    id: StepId
    edit: str
    subject: str
    analyst: str
    time: str
    counter: int
    undoes: StepId | None = None
    local: bool = True
    undone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedField:
    """A field that undo left alone because somebody set it since."""

    table: str
    row: str
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoResult:
    """What an undo or redo did. `change_set` is None when every field had to be left alone."""

    step: Step
    change_set: ChangeSet | None
    skipped: tuple[SkippedField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A field with several heads that differ. `values` are (entry, value), newest first."""

    table: str
    row: str
    field: str
    values: tuple[tuple[Entry, Scalar], ...]
