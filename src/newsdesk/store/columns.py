"""Columns of the journalled tables: what each holds, what it accepts, and how SQL defines it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import NoneType

from newsdesk.model.change import Scalar

MERGED = "merged"
"""The field of a record merged away that names the record which stands for it."""


class ColumnKind(StrEnum):
    """What a column holds; `REFERENCE` is the id of a row of another table, or None."""

    TEXT = "text"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    REFERENCE = "reference"


_TYPES: Mapping[ColumnKind, tuple[type, ...]] = {
    ColumnKind.TEXT: (str,),
    ColumnKind.REFERENCE: (str, NoneType),
    ColumnKind.BOOLEAN: (int,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A journalled field.

    `contested` is false where two analysts' differing values are no matter to decide, such as
    when each imported the same article: the newest simply stands. `since` is the schema version
    that brought the column. `form` is a regular expression for text that reading relies on, "" for any:
    what others wrote is looked at for it.
    """

    name: str
    kind: ColumnKind
    default: Scalar
    references: str = ""
    contested: bool = True
    since: int = 1
    form: str = ""

    @property
    def definition(self) -> str:
        """The column as SQL has it."""
        match self.kind:
            case ColumnKind.TEXT:
                return f"\"{self.name}\" TEXT NOT NULL DEFAULT '{self.default}'"
            case ColumnKind.REFERENCE:
                target = f'REFERENCES "{self.references}" (id) DEFERRABLE INITIALLY DEFERRED'
                return f'"{self.name}" TEXT {target}'
            case _:
                return f'"{self.name}" INTEGER NOT NULL DEFAULT {int(self.default or 0)}'

    def accepts(self, value: object) -> bool:
        """Say whether a value has the column's type; a newer program may have written another."""
        if self.kind is ColumnKind.INTEGER:
            return isinstance(value, int) and -(2**63) <= value < 2**63
        return isinstance(value, _TYPES[self.kind])

    def has_form(self, value: object) -> bool:
        """Say whether a value has the form that reading relies on."""
        return not self.form or (isinstance(value, str) and re.fullmatch(self.form, value) is not None)

    def normalise(self, value: Scalar) -> Scalar:
        """Give the value in the form that the journal keeps: real booleans, text that UTF-8 can carry.

        :raises ValueError: if the value is of another type.
        """
        if not self.accepts(value):
            msg = f"{self.name} takes {self.kind.value}, not {value!r}"
            raise ValueError(msg)
        if self.kind is ColumnKind.BOOLEAN:
            return bool(value)
        if isinstance(value, str):
            return mended(value)
        return value


def mended(words: str) -> str:
    """Words that UTF-8 can carry: half a surrogate pair becomes a question mark."""
    return str(words).encode("utf-8", "replace").decode()


def text(name: str, default: str = "", *, contested: bool = True, since: int = 1, form: str = "") -> Column:
    """Describe a column of text."""
    return Column(name=name, kind=ColumnKind.TEXT, default=default, contested=contested, since=since, form=form)


def table_name(*tables: str, name: str = "table") -> Column:
    """Describe a column that says in which of some tables the row is that another column names."""
    return text(name, form="|".join(tables))


def integer(name: str, default: int = 0, *, contested: bool = True) -> Column:
    """Describe a column of whole numbers."""
    return Column(name=name, kind=ColumnKind.INTEGER, default=default, contested=contested)


def boolean(name: str, *, default: bool = False, contested: bool = True) -> Column:
    """Describe a column of truth values."""
    return Column(name=name, kind=ColumnKind.BOOLEAN, default=default, contested=contested)


def reference(name: str, references: str, *, since: int = 1) -> Column:
    """Describe a column that names a row of another table, or None."""
    return Column(name=name, kind=ColumnKind.REFERENCE, default=None, references=references, since=since)


def merged_into(table: str) -> Column:
    """Describe the column that names, in a record merged away, the one that stands for it."""
    return reference(MERGED, table, since=2)
