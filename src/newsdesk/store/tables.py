"""The one specification of the journalled tables: the schema, the checks and the reading derive from it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from newsdesk.model.change import DELETED, Row, Scalar
from newsdesk.model.record import RecordKind
from newsdesk.model.when import SHAPES
from newsdesk.store.columns import (
    Column,
    ColumnKind,
    boolean,
    integer,
    merged_into,
    reference,
    table_name,
    text,
)

_LIFE = boolean(DELETED)


@dataclass(frozen=True, slots=True)
class Table:
    """A journalled table.

    `fields` are what the journal carries, `indexes` the columns that are searched for rows, `since`
    is the schema version that brought it. `wholes` are fields that hold one value together, such as the
    ends of a span: an entry has all of them or none, so that no merge puts them together anew.
    `names` are all columns in their order, `selection` the same as an SQL select list, `select` the
    SQL that reads whole rows and `upsert` the SQL that puts one in place.
    """

    name: str
    fields: tuple[Column, ...]
    indexes: tuple[tuple[str, ...], ...] = ()
    since: int = 1
    wholes: tuple[tuple[str, ...], ...] = ()
    columns: Mapping[str, Column] = field(init=False, compare=False)
    names: tuple[str, ...] = field(init=False, compare=False)
    selection: str = field(init=False, compare=False)
    select: str = field(init=False, compare=False)
    upsert: str = field(init=False, compare=False)
    booleans: tuple[str, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        names = ("id", *(column.name for column in self.fields), DELETED)
        selection = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" * len(names))
        updates = ", ".join(f'"{name}" = excluded."{name}"' for name in names[1:])
        insert = f'INSERT INTO "{self.name}" ({selection}) VALUES ({marks})'  # noqa: S608 – names of the specification
        object.__setattr__(self, "columns", {column.name: column for column in (*self.fields, _LIFE)})
        object.__setattr__(self, "names", names)
        object.__setattr__(self, "selection", selection)
        object.__setattr__(self, "select", f'SELECT {selection} FROM "{self.name}"')  # noqa: S608 – as above
        object.__setattr__(self, "upsert", f"{insert} ON CONFLICT (id) DO UPDATE SET {updates}")
        booleans = tuple(column.name for column in self.columns.values() if column.kind is ColumnKind.BOOLEAN)
        object.__setattr__(self, "booleans", booleans)

    def column(self, name: str) -> Column | None:
        """The column of that name, `deleted` included; None if a newer program must have added it."""
        return self.columns.get(name)

    def whole_of(self, name: str) -> tuple[str, ...]:
        """The fields that hold one value with this one, itself included."""
        return next((whole for whole in self.wholes if name in whole), (name,))

    @property
    def references(self) -> tuple[Column, ...]:
        """The columns that name rows of other tables."""
        return tuple(column for column in self.fields if column.kind is ColumnKind.REFERENCE)

    def blank(self, row: str) -> dict[str, Scalar]:
        """A row of which nothing is known: every field at its default, not alive."""
        return {"id": row, **{column.name: column.default for column in self.fields}, DELETED: True}

    def from_sql(self, values: Iterable[object]) -> dict[str, Scalar]:
        """Read a row as selected by `selection`; truth values come back as such."""
        row: dict[str, Scalar] = dict(zip(self.names, values, strict=True))  # type: ignore[arg-type]
        for name in self.booleans:
            row[name] = bool(row[name])
        return row

    def normalise(self, fields: Row) -> dict[str, Scalar]:
        """Check and normalise the fields that an edit sets.

        :raises ValueError: for a field that the table does not have, or a value of another type.
        """
        normal: dict[str, Scalar] = {}
        for name, value in fields.items():
            column = self.column(name)
            if column is None or name == DELETED:
                msg = f"{self.name} has no field {name}"
                raise ValueError(msg)
            normal[name] = column.normalise(value)
        return normal

    def statements(self, version: int) -> Iterator[str]:
        """The SQL by which a schema version brings the table, its indexes or its further columns."""
        if version != self.since:
            for column in self.fields:
                if self.since < column.since == version:
                    yield f'ALTER TABLE "{self.name}" ADD COLUMN {column.definition}'
            return
        present = [column.definition for column in (*self.fields, _LIFE) if column.since <= version]
        columns = ",\n  ".join(['"id" TEXT PRIMARY KEY NOT NULL', *present])
        yield f'CREATE TABLE "{self.name}" (\n  {columns}\n) STRICT'
        for names in self.indexes:
            quoted = ", ".join(f'"{name}"' for name in names)
            yield f'CREATE INDEX "{self.name}_by_{"_".join(names)}" ON "{self.name}" ({quoted})'


_SPECIFICATION = (
    Table("analyst", (text("name"),)),
    Table(
        "article",
        (
            text("title"),
            boolean("title_guessed", contested=False),
            text("source"),
            text("author"),
            text("published"),
            text("language"),
            boolean("read", contested=False),
            reference("version", "article_version"),
            text("imported", contested=False),
        ),
        # "deleted" first, so that a sorted list of keys is read from the index alone.
        (("deleted", "published"), ("deleted", "imported"), ("deleted", "title"), ("deleted", "source"), ("version",)),
    ),
    Table(
        "article_version",
        (
            reference("article", "article"),
            integer("number", 1, contested=False),
            text("body"),
            text("file_name", contested=False),
            text("url", contested=False),
            text("encoding", contested=False),
            text("importer", contested=False),
            text("original_sha256", contested=False),
            text("imported", contested=False),
        ),
        (("article", "number"), ("body",)),
    ),
    Table(
        "annotation",
        (
            reference("version", "article_version"),
            integer("start"),
            integer("end"),
            text("exact"),
            text("prefix"),
            text("suffix"),
            text("state", "exact"),
            text("motivation", "identifying"),
            integer("colour"),
            text("body"),
            text("creator"),
            text("created"),
        ),
        (("version", "start"),),
        wholes=(("version", "start", "end", "exact", "prefix", "suffix", "state"),),
    ),
    Table(
        "participant",
        (
            text("name"),
            text("kind", "person"),
            text("role"),
            text("affiliation"),
            text("country"),
            text("note"),
            boolean("named", default=True),
            merged_into("participant"),
        ),
        wholes=(("name", "named"),),
    ),
    Table("alias", (reference("participant", "participant"), text("name")), (("participant",),)),
    Table(
        "agenda_item",
        (
            text("title"),
            text("status", "proposed"),
            reference("parent", "agenda_item"),
            text("order"),
            text("note"),
            merged_into("agenda_item"),
        ),
        (("parent", "order"),),
    ),
    Table(
        "meeting",
        (
            text("title"),
            text("format", "meeting"),
            text("when_words"),
            text("when_value", form="|".join(SHAPES.values())),
            text("when_precision", "unknown"),
            text("when_basis", "stated"),
            text("when_reason"),
            text("place"),
            text("status", "planned"),
            reference("visit", "meeting"),
            text("note"),
            merged_into("meeting"),
        ),
        (("visit",),),
        wholes=(("when_words", "when_value", "when_precision", "when_basis", "when_reason"),),
    ),
    Table(
        "meeting_participant",
        (reference("meeting", "meeting"), reference("participant", "participant"), text("part", "attendee")),
        (("meeting",), ("participant",)),
    ),
    Table(
        "meeting_agenda",
        (reference("meeting", "meeting"), reference("agenda_item", "agenda_item")),
        (("meeting",), ("agenda_item",)),
    ),
    Table("note", (text("title"), text("body"), merged_into("note"))),
    Table(
        "evidence",
        (
            reference("annotation", "annotation"),
            table_name(*RecordKind, "meeting_participant", "meeting_agenda", "finding_reading"),
            text("row"),
            text("field"),
        ),
        (("annotation",), ("row",)),
    ),
    Table("tag", (text("name"),)),
    Table(
        "tagging",
        (reference("tag", "tag"), table_name("article", "annotation", *RecordKind), text("row")),
        (("tag",), ("row",)),
    ),
    Table(
        "carrying",
        (
            reference("annotation", "annotation"),
            reference("source", "article_version"),
            reference("version", "article_version"),
            text("result"),
            integer("start"),
            integer("end"),
            text("exact"),
            text("prefix"),
            text("suffix"),
            text("decision"),
        ),
        (("annotation",), ("source",), ("version",)),
        since=2,
        wholes=(("source", "version", "result", "start", "end", "exact", "prefix", "suffix"),),
    ),
    Table(
        "pairing",
        (table_name(*RecordKind), text("first"), text("second"), text("verdict")),
        (("first",), ("second",)),
        since=2,
    ),
    Table(
        "finding",
        (
            table_name(*RecordKind),
            text("first"),
            text("second"),
            text("field"),
            text("title"),
            text("note"),
            text("creator"),
            text("created"),
        ),
        (("first",), ("second",)),
        since=2,
    ),
    Table(
        "finding_reading",
        (reference("finding", "finding"), reference("version", "article_version"), text("value")),
        (("finding",), ("version",)),
        since=2,
    ),
    Table(
        "comment",
        (
            table_name("article", "annotation", "finding", *RecordKind),
            text("row"),
            reference("parent", "comment"),
            text("body"),
            boolean("resolved"),
            text("creator"),
            text("created"),
            text("session", since=3),
        ),
        (("row",), ("parent",)),
        since=2,
    ),
    Table(
        "saved_view",
        (
            text("name"),
            text("query"),
            text("sort", "published"),
            boolean("descending", default=True),
            text("columns"),
            integer("pin"),
            text("order"),
        ),
        since=2,
    ),
    Table(
        "review_session",
        (
            text("name"),
            text("kind", "review"),
            text("query"),
            text("only"),
            text("changed_since"),
            integer("sample"),
            integer("seed"),
            boolean("blind"),
            text("note"),
            text("state", "open"),
            text("creator"),
            text("created"),
        ),
        since=3,
    ),
    Table(
        "review_item",
        (
            reference("session", "review_session"),
            table_name("article", *RecordKind),
            text("row"),
            text("order"),
            text("base"),
            text("outcome"),
        ),
        (("session", "order"), ("row",)),
        since=3,
    ),
    Table(
        "verdict",
        (
            reference("session", "review_session"),
            reference("item", "review_item"),
            text("reviewer"),
            text("verdict"),
            text("reason"),
            text("note"),
            text("proposal"),
            integer("seconds"),
            text("created"),
        ),
        (("session",), ("item",)),
        since=3,
        wholes=(("verdict", "reason", "note", "proposal", "seconds", "created"),),
    ),
    Table(
        "adjudication",
        (
            reference("version", "article_version"),
            table_name(*RecordKind, name="kind"),
            text("analyst"),
            text("record"),
            text("creator"),
            text("created"),
        ),
        (("version",),),
        since=3,
        wholes=(("analyst", "record", "creator", "created"),),
    ),
)

TABLES = {table.name: table for table in _SPECIFICATION}
"""The journalled tables by name."""


def table_named(name: str) -> Table:
    """Find a journalled table.

    :raises ValueError: if there is none of that name.
    """
    try:
        return TABLES[name]
    except KeyError:
        msg = f"there is no table {name}"
        raise ValueError(msg) from None
