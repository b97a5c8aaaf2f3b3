"""What pictures are drawn from: meetings, who comes together with what, and how often, each in one query."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsdesk.model.record import RecordKind
from newsdesk.store.journal import to_json
from newsdesk.store.slicing import sliced
from newsdesk.store.store import Store

_QUOTED = """SELECT {what} FROM evidence e
JOIN annotation a ON a.id = e.annotation AND a.deleted = 0
JOIN article ar ON ar.version = a.version AND ar.deleted = 0
WHERE e.deleted = 0{also}"""
_SLICE = 400


class PictureScope(NamedTuple):
    """Which articles a picture draws on: ids or None for all, a tag's id or "", and ISO dates, both included."""

    articles: tuple[str, ...] | None = None
    tag: str = ""
    first: str = ""
    last: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return self.articles is None and not (self.tag or self.first or self.last)


WHOLE = PictureScope()


class MeetingRow(NamedTuple):
    """A meeting as a timeline needs it."""

    id: str
    title: str
    status: str
    place: str
    value: str
    words: str
    basis: str


class ReadingRow(NamedTuple):
    """Words that say when a meeting is, and the article in which they stand."""

    meeting: str
    annotation: str
    exact: str
    published: str
    language: str
    source: str


def _conditions(scope: PictureScope) -> tuple[str, list[str]]:
    tagged = 'SELECT "row" FROM tagging WHERE tag = ? AND "table" = \'article\' AND deleted = 0'
    pieces = (
        (
            "ar.id IN (SELECT value FROM json_each(?))",
            None if scope.articles is None else to_json(list(scope.articles)),
        ),
        (f"ar.id IN ({tagged})", scope.tag or None),
        ("ar.published >= ?", scope.first or None),
        ("ar.published < ?", f"{scope.last}~" if scope.last else None),
    )
    asked = [(condition, value) for condition, value in pieces if value is not None]
    return "".join(f" AND {condition}" for condition, _ in asked), [value for _, value in asked]


def _select(store: Store, what: str, scope: PictureScope, also: str = "", *values: str) -> Iterator[tuple[str, ...]]:
    conditions, asked = _conditions(scope)
    yield from store.connection.execute(_QUOTED.format(what=what, also=conditions + also), [*asked, *values])


def quote_counts(store: Store, scope: PictureScope = WHOLE) -> dict[str, int]:
    """How many quotes support each row of a record, or of a place in a meeting or on an agenda.

    A quote that proves several fields of a row counts once.
    """
    what = 'e."row", count(DISTINCT e.annotation)'
    return {str(row): int(count) for row, count in _select(store, what, scope, ' GROUP BY e."row"')}


def meeting_rows(store: Store) -> list[MeetingRow]:
    """All meetings, in no order."""
    query = (
        "SELECT id, title, status, place, when_value, when_words, when_basis FROM meeting WHERE deleted = 0 ORDER BY id"
    )
    return [MeetingRow._make(values) for values in store.connection.execute(query)]


def names_of(store: Store, kind: RecordKind) -> dict[str, tuple[str, str]]:
    """Id → name and kind of a participant, or title and "" of any other record."""
    columns = "name, kind" if kind is RecordKind.PARTICIPANT else "title, ''"
    query = f'SELECT id, {columns} FROM "{kind}" WHERE deleted = 0'  # noqa: S608 – names of the specification
    return {each: (name, sort) for each, name, sort in store.connection.execute(query)}


def circle_rows(store: Store) -> list[tuple[str, str, str]]:
    """Row, meeting and participant of every place in a meeting, but of those who stay away."""
    query = (
        "SELECT p.id, p.meeting, p.participant FROM meeting_participant p "
        "JOIN meeting m ON m.id = p.meeting AND m.deleted = 0 "
        "JOIN participant w ON w.id = p.participant AND w.deleted = 0 "
        "WHERE p.deleted = 0 AND p.part <> 'absent' ORDER BY p.rowid"
    )
    return list(store.connection.execute(query))


def agenda_rows(store: Store) -> list[tuple[str, str, str]]:
    """Row, meeting and agenda item of every item on a meeting's agenda."""
    query = (
        "SELECT p.id, p.meeting, p.agenda_item FROM meeting_agenda p "
        "JOIN meeting m ON m.id = p.meeting AND m.deleted = 0 "
        "JOIN agenda_item g ON g.id = p.agenda_item AND g.deleted = 0 WHERE p.deleted = 0 ORDER BY p.rowid"
    )
    return list(store.connection.execute(query))


def reading_rows(store: Store, meetings: Iterable[str], scope: PictureScope = WHOLE) -> list[ReadingRow]:
    """The words that say when these meetings are, in the order of the articles' dates."""
    what = "e.\"row\", a.id, a.exact, ar.published, ar.language, coalesce(nullif(ar.source, ''), ar.title)"
    also = (
        " AND e.\"table\" = 'meeting' AND e.field = 'when' AND a.state NOT IN ('orphan', 'ambiguous') "
        'AND e."row" IN (SELECT value FROM json_each(?)) ORDER BY ar.published, a.start, a.id'
    )
    return [ReadingRow._make(values) for values in _select(store, what, scope, also, to_json(list(meetings)))]


def published_of(store: Store, rows: Iterable[str]) -> dict[str, list[str]]:
    """The dates of the articles whose words support these rows, earliest first."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    also = " AND e.\"row\" IN (SELECT value FROM json_each(?)) AND ar.published <> '' ORDER BY ar.published"
    for row, published in _select(store, 'e."row", ar.published', WHOLE, also, to_json(list(rows))):
        found[row].append(published)
    return dict(found)


def counts_by_day(store: Store, rows: Sequence[str]) -> dict[str, int]:
    """How many quotes support any of these rows, by the date of their articles; each counts once."""
    also = ' AND e."row" IN (SELECT value FROM json_each(?)) GROUP BY ar.published'
    found = _select(store, "ar.published, count(DISTINCT e.annotation)", WHOLE, also, to_json(list(rows)))
    return {day: int(count) for day, count in found}


def paragraphs(store: Store, rows: Iterable[str], scope: PictureScope = WHOLE) -> Iterator[set[str]]:
    """The rows that share a paragraph, paragraph by paragraph; those that stand alone in theirs are passed over.

    Only articles in which several of the rows are spoken of are looked into, so many at a time.
    """
    also = ' AND e."row" IN (SELECT value FROM json_each(?)) ORDER BY a.version, a.start'
    spoken: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for version, start, row in _select(store, 'a.version, a.start, e."row"', scope, also, to_json(list(rows))):
        spoken[version].append((int(start), row))
    several = [version for version, marks in spoken.items() if len({row for _, row in marks}) > 1]
    for part in sliced(several, _SLICE):
        for version, starts in _block_starts(store, part):
            yield from _together(spoken[version], starts)


def _block_starts(store: Store, versions: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
    """Where the blocks of texts begin; see `text.canonical.blocks_to_json`."""
    query = (
        "SELECT v.id, b.blocks FROM article_version v JOIN body b ON b.sha256 = v.body "
        "WHERE v.id IN (SELECT value FROM json_each(?))"
    )
    for version, blocks in store.connection.execute(query, (to_json(list(versions)),)):
        rows, _ = json.loads(blocks)
        yield version, list(accumulate((row[1] + 1 for row in rows), initial=0))


def _together(marks: Sequence[tuple[int, str]], starts: Sequence[int]) -> Iterator[set[str]]:
    """Marks in order of position, gathered by the block in which they begin."""
    block, here = 0, set[str]()
    for start, row in marks:
        if start >= starts[min(block + 1, len(starts) - 1)]:
            if len(here) > 1:
                yield here
            here = set()
            while block + 1 < len(starts) - 1 and start >= starts[block + 1]:
                block += 1
        here.add(row)
    if len(here) > 1:
        yield here
