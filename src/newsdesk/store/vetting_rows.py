"""Rows as the entries of others would leave them, looked at before they stand: what reading relies on must hold."""

import sqlite3
from collections.abc import Generator, Iterable, Mapping, Sequence

from newsdesk.model.annotation import TargetState
from newsdesk.model.article import CanonicalText, Sha256
from newsdesk.model.change import DELETED, Entry, Row, Scalar
from newsdesk.store import bodies, picture
from newsdesk.store.picture import RowKey
from newsdesk.store.recount import RowState
from newsdesk.store.slicing import sliced
from newsdesk.store.tables import TABLES
from newsdesk.store.vetting import ForgedEntryError

_AT_ONCE = 500

DEEPEST = 500
"""So many rows of a table may stand above each other; what people make has some ten."""

States = Mapping[RowKey, RowState]
"""Rows as they would stand."""

_Texts = Mapping[Sha256, tuple[str, CanonicalText]]

_ARTICLE = TABLES["article"]
_VERSION = TABLES["article_version"]
_PLACED = frozenset({TargetState.EXACT, TargetState.MOVED, TargetState.CHANGED})
_PLACE = frozenset({"version", "start", "end", "exact"})


def look_at_homes(connection: sqlite3.Connection, entries: Mapping[RowKey, Sequence[Entry]]) -> None:
    """A version never leaves its article or gets another text, and an annotation never leaves its article.

    `entries` are those of the rows that new entries speak of, with all that the journal has of them.
    :raises ForgedEntryError: if one did, and has taken the id of another.
    """
    told = {row: found for (table, row), found in entries.items() if table == _VERSION.name}
    homes = {row: _told(found, "article") for row, found in told.items()}
    strays = {row for row, found in told.items() if len(homes[row]) > 1 or len(_told(found, "body")) > 1}
    for (table, row), found in entries.items():
        versions = _told(found, "version") if table == "annotation" else set()
        if len(versions) > 1:
            articles = set[str]()
            for version in versions:
                articles |= homes.get(version) or _home(connection, version)
            if len(articles) > 1:
                strays.add(row)
    for row in strays:
        raise ForgedEntryError(row, "it would take something from one article to another")


def look_at_rows(connection: sqlite3.Connection, states: States, texts: _Texts) -> Generator[int, None, None]:
    """See slice by slice that rows which will live can be read, where `texts` come with them.

    Text has its form, nothing stands too deep, an article has the version that it shows, a version its text, and a mark
    words that are those of the text.
    :raises ForgedEntryError: if one lacks any of these, here and in what comes: whoever made it had them.
    """
    living = {key: state for key, state in states.items() if not state.values[DELETED]}
    for part in sliced(list(living.items()), _AT_ONCE):
        for (table, row), state in part:
            for column in TABLES[table].fields:
                if not column.has_form(state.values[column.name]):
                    raise ForgedEntryError(row, f"its {column.name} is none")
        yield 0
    for table in {table for table, _ in states}:
        _look_at_depth(connection, table, {row: state.values for (name, row), state in states.items() if name == table})
        yield 0
    versions = _Versions(connection, states, texts)
    _look_at_articles(connection, states, versions)
    yield 0
    for table, row in living:
        if table == _VERSION.name and not versions.has_text(row):
            raise ForgedEntryError(row, "its text is not here and not with it")
    yield from _look_at_marks({row: state for (table, row), state in living.items() if table == "annotation"}, versions)


class _Versions:
    """Versions as they would stand, and their texts."""

    def __init__(self, connection: sqlite3.Connection, states: States, texts: _Texts) -> None:
        self._connection = connection
        self._states = states
        self._texts = texts
        self._held: dict[str, Row] = {}
        self._read: tuple[str, str | None] = ("", None)

    def fetch(self, versions: Iterable[str]) -> None:
        """Get some versions at once."""
        self._held |= picture.rows_among(self._connection, _VERSION, list(versions))

    def row(self, version: str) -> Row | None:
        """A version that was fetched or comes; None for one that nobody has."""
        state = self._states.get((_VERSION.name, version))
        return self._held.get(version) if state is None else state.values

    def has_text(self, version: str) -> bool:
        """Whether its text is here or comes."""
        body = self._body(version)
        return body in self._texts or bodies.has(self._connection, body)

    def text(self, version: str) -> str | None:
        """The words of its text, the last one kept; None where nobody has it."""
        body = self._body(version)
        if self._read[0] != body:
            coming = self._texts.get(body)
            self._read = (body, bodies.get_text(self._connection, body) if coming is None else coming[1].text)
        return self._read[1]

    def _body(self, version: str) -> Sha256:
        row = self.row(version)
        return Sha256("" if row is None else str(row["body"]))


def _look_at_depth(connection: sqlite3.Connection, table: str, rows: Mapping[str, Row]) -> None:
    """Loops are no matter here: honest rows may come to one when two analysts moved them, and reading ends at it."""
    for name in (column.name for column in TABLES[table].references if column.references == table):
        held = connection.execute(f'SELECT id, "{name}" FROM "{table}" WHERE "{name}" IS NOT NULL')  # noqa: S608 – our names
        above: dict[str, Scalar] = dict(held) | {row: values[name] for row, values in rows.items()}
        for row in rows:
            line, at = set[str](), above.get(row)
            while at is not None and at not in line:
                line.add(str(at))
                at = above.get(str(at))
            if len(line) > DEEPEST:
                raise ForgedEntryError(row, f"too many rows would stand above each other by its {name}")


def _look_at_articles(connection: sqlite3.Connection, states: States, versions: _Versions) -> None:
    told = {row: state.values for (table, row), state in states.items() if table == _ARTICLE.name}
    homes = {str(state.values["article"]) for (table, _), state in states.items() if table == _VERSION.name}
    touched = picture.living_rows(connection, _ARTICLE, sorted(homes - told.keys())) | told
    shown = {row: str(values["version"]) for row, values in touched.items() if not values[DELETED]}
    versions.fetch(shown.values())
    for article, version in shown.items():
        held = versions.row(version)
        if held is None or held["article"] != article:
            raise ForgedEntryError(article, "it would show a version that it does not have")
        if not versions.has_text(version):
            raise ForgedEntryError(article, "its text is not here and not with it")


def _look_at_marks(marks: Mapping[str, RowState], versions: _Versions) -> Generator[int, None, None]:
    """Those that analysts moved apart are left alone: until that is decided, version and span may be of two."""
    versions.fetch({str(state.values["version"]) for state in marks.values()})
    for part in sliced(sorted(marks.items(), key=lambda mark: str(mark[1].values["version"])), _AT_ONCE):
        for row, state in part:
            _look_at_mark(row, state, versions)
        yield 0


def _look_at_mark(row: str, state: RowState, versions: _Versions) -> None:
    values = state.values
    start, end = _whole(values["start"]), _whole(values["end"])
    if not 0 <= start < end:
        raise ForgedEntryError(row, "it would mark no words")
    if values["state"] in _PLACED and not _PLACE & state.conflicts.keys():
        text = versions.text(str(values["version"]))
        if text is None or text[start:end] != values["exact"]:
            raise ForgedEntryError(row, "it would mark words that are not in its text")


def _whole(value: Scalar) -> int:
    return value if isinstance(value, int) else 0


def _told(entries: Iterable[Entry], field: str) -> set[str]:
    return {str(entry.fields[field]) for entry in entries if entry.fields.get(field) is not None}


def _home(connection: sqlite3.Connection, version: str) -> set[str]:
    query = "SELECT article FROM article_version WHERE id = ? AND article IS NOT NULL"
    return {article for (article,) in connection.execute(query, (version,))}
