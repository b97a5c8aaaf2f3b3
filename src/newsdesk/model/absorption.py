"""What taking in a package does, or would do."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet, Scalar


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where entries came from: the name of the file, its fingerprint, and who packed it, by id.

    `extra` is what a newer program wrote in its manifest, values of JSON, which is kept.
    """

    file: str = ""
    fingerprint: str = ""
    analyst: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Disputed:
    """Where a dispute is: the row, and of the fields that hold one value together the first."""

    table: str
    row: str
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCounts:
    """How many rows of one table appear, change and go."""

    new: int = 0
    changed: int = 0
    deleted: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Absorption:
    """What came of a package, or would come of it; `changes` are the rows before and after.

    `tables` has the counts by table, `disputes` those that the package opens. `corrected` are articles whose text
    it replaces by a newer version, `late` annotations that then stand, or came in, on an older version and wait in
    the tray. `entries` counts those that are new here, `known` those that were here before. `living` is how many
    records lived before it, for the guard. `differing` are texts, by their hash, that this
    program reads from their Markdown otherwise than the sender's did.
    `brought_back` counts earlier absorbings of the same that were undone, and stand again; `taken_back` those that
    were undone, and stay so because nobody wished otherwise.
    """

    changes: ChangeSet
    entries: int
    known: int
    tables: Mapping[str, TableCounts] = field(default_factory=dict)
    disputes: tuple[Disputed, ...] = ()
    corrected: tuple[ArticleId, ...] = ()
    late: tuple[AnnotationId, ...] = ()
    differing: tuple[str, ...] = ()
    brought_back: int = 0
    taken_back: int = 0
    living: int = 0
    deleted_records: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether everything in it was here already."""
        return self.entries == 0 and not self.brought_back


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One side of a dispute: the value as it is stored, as a person reads it, and who gave it when.

    `who` is the analyst's name, or id if nobody named them, "" of one who must stay unknown; `when` is UTC, ISO 8601,
    as that analyst's clock said. Of a row that one deleted and another wants, `made` has what the latter made of it
    (name of the field and words), and `into` the title of the record that it was merged into.
    """

    values: Mapping[str, Scalar]
    words: str
    analyst: str
    who: str
    when: str
    made: tuple[tuple[str, str], ...] = ()
    into: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A conflict as a person decides it: the fields that hold one value together are one dispute.

    `id` follows from table, row and fields, so that it is the same in every copy. `field` is the name that records
    have for it ("when", "quote", "deleted"), `record` the row it is about and `title` its title; `choices` come
    newest first, the first is shown now. `annotation` leads to the words that it is about, if it has any.
    """

    id: str
    table: str
    row: str
    field: str
    fields: tuple[str, ...]
    record: str
    title: str
    choices: tuple[Choice, ...]
    annotation: AnnotationId | None = None
