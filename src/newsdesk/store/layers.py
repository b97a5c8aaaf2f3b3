"""Layers: what each analyst made of articles, as units that can be compared."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from newsdesk.model.agreement import HIGHLIGHT, Unit
from newsdesk.model.annotation import AnnotationId, Motivation, TargetState
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.change import DELETED, Edit, Row
from newsdesk.model.record import Part, RecordId, RecordKind
from newsdesk.store.journal import to_json
from newsdesk.store.pasts import Past, Picture, Present
from newsdesk.store.reviews import makers
from newsdesk.store.store import Store

Layers = dict[str, list[Unit]]
"""The units of one article by the analyst who made them; who made a mark is told by its first entry."""

_LOST = {TargetState.AMBIGUOUS, TargetState.ORPHAN}
_PLACES = {
    "meeting_participant": ("participants", RecordKind.PARTICIPANT, "participant", "name"),
    "meeting_agenda": ("agenda", RecordKind.AGENDA_ITEM, "agenda_item", "title"),
}
"""What belongs to meetings: the field of the meeting, and the kind, column and title of what stands in it."""

_FIELDS = {
    RecordKind.PARTICIPANT: ("name", "kind", "role", "affiliation", "country"),
    RecordKind.AGENDA_ITEM: ("title", "status"),
    RecordKind.MEETING: ("title", "format", "when", "place", "status"),
    RecordKind.NOTE: ("title", "body"),
}
"""The fields of a record's own row that are compared; the note beside a record is nobody's reading of a text."""


def current_layers(store: Store, versions: Mapping[VersionId, ArticleId]) -> dict[ArticleId, Layers]:
    """What stands today in these versions, by the analyst who made each mark, whoever worked on it since."""
    reading = _Reading(store, Present(store), versions)
    return _by_article(reading.units(), versions)


def own_layers(
    store: Store, versions: Mapping[VersionId, ArticleId], analyst: str, until: int | None = None
) -> dict[ArticleId, list[Unit]]:
    """What an analyst alone made of these versions, up to a Lamport counter if one is given, by article.

    A mark that has moved to one of these versions with a correction of the article stands where it stands today.
    """
    reading = _Reading(store, Past(store, analyst, until), versions)
    return {article: layers.get(analyst, []) for article, layers in _by_article(reading.units(), versions).items()}


def _by_article(units: Iterable[Unit], versions: Mapping[VersionId, ArticleId]) -> dict[ArticleId, Layers]:
    found: dict[ArticleId, Layers] = {article: {} for article in versions.values()}
    for unit in units:
        found[unit.article].setdefault(unit.analyst, []).append(unit)
    return found


class _Reading:
    """Units read from one picture of the rows; a dozen queries however many there are."""

    def __init__(self, store: Store, picture: Picture, versions: Mapping[VersionId, ArticleId]) -> None:
        self._picture = picture
        self._versions = versions
        self._marks = _marks(store, picture, versions)
        self._makers = makers(store, (("annotation", mark) for mark in self._marks))
        self._ties = picture.rows("evidence", "annotation", self._marks)
        links = {table: self._rows(table, self._proved(table)) for table in _PLACES}
        wanted = {kind: self._proved(kind) for kind in RecordKind}
        wanted[RecordKind.MEETING] |= {str(row["meeting"]) for rows in links.values() for row in rows.values()}
        self._links = links
        self._records = {kind: self._rows(kind, wanted[kind]) for kind in RecordKind}
        self._beside = self._read_beside()

    def units(self) -> Iterator[Unit]:
        """All units, mark by mark."""
        for mark in self._marks.values():
            if mark["motivation"] == Motivation.HIGHLIGHTING:
                fields = {"colour": str(mark["colour"]), "body": str(mark["body"])}
                yield self._unit(mark, HIGHLIGHT, fields=fields)
        for tie in self._ties:
            mark, table, row, field = (
                self._marks[str(tie["annotation"])],
                str(tie["table"]),
                str(tie["row"]),
                tie["field"],
            )
            if table in _PLACES and row in self._links[table]:
                meeting = str(self._links[table][row]["meeting"])
                yield from self._unit_of(mark, RecordKind.MEETING, meeting, _PLACES[table][0])
            elif table in set(RecordKind):
                yield from self._unit_of(mark, RecordKind(table), row, str(field))

    def _unit_of(self, mark: Row, kind: RecordKind, record: str, proves: str) -> Iterator[Unit]:
        row = self._records[kind].get(record)
        if row is not None:
            fields = {name: _words(row, name) for name in _FIELDS[kind]} | self._beside.get(record, {})
            yield self._unit(mark, kind.value, proves=proves, fields=fields, record=RecordId(record))

    def _unit(
        self, mark: Row, kind: str, *, proves: str = "", fields: Mapping[str, str], record: RecordId | None = None
    ) -> Unit:
        version, start = VersionId(str(mark["version"])), int(str(mark["start"]))
        return Unit(
            analyst=self._makers.get(str(mark["id"]), str(mark["creator"])),
            article=self._versions[version],
            version=version,
            start=start,
            end=max(int(str(mark["end"])), start + 1),
            kind=kind,
            proves=proves,
            fields=fields,
            record=record,
            annotation=AnnotationId(str(mark["id"])),
        )

    def _proved(self, table: str) -> set[str]:
        return {str(tie["row"]) for tie in self._ties if tie["table"] == table}

    def _rows(self, table: str, ids: Collection[str]) -> dict[str, Row]:
        return {str(row["id"]): row for row in self._picture.rows(table, "id", ids)}

    def _read_beside(self) -> dict[str, dict[str, str]]:
        """The fields that rows of other tables hold: who meets and on what, and what an agenda item stands beneath."""
        found: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for table, (field, kind, column, title) in _PLACES.items():
            places = self._picture.rows(table, "meeting", self._records[RecordKind.MEETING])
            names = self._rows(kind, {str(place[column]) for place in places})
            told: defaultdict[str, list[str]] = defaultdict(list)
            for place in places:
                if str(place[column]) in names and place.get("part") != Part.ABSENT:
                    told[str(place["meeting"])].append(str(names[str(place[column])][title]))
            for meeting in self._records[RecordKind.MEETING]:
                found[meeting][field] = "; ".join(sorted(told[meeting], key=str.casefold))
        items = self._records[RecordKind.AGENDA_ITEM]
        above = self._rows(RecordKind.AGENDA_ITEM, {str(row["parent"]) for row in items.values() if row["parent"]})
        for item, row in items.items():
            found[item]["parent"] = str(above.get(str(row["parent"]), {}).get("title", ""))
        return found


def _marks(store: Store, picture: Picture, versions: Mapping[VersionId, ArticleId]) -> dict[str, Row]:
    """The marks in these versions with the places that they had then; where they stood elsewhere, those of today.

    Not those that lie outside the text, as only a stranger's hand puts them.
    """
    query = "SELECT id FROM annotation WHERE version IN (SELECT value FROM json_each(?)) ORDER BY version, start, rowid"
    ids = [str(found) for (found,) in store.connection.execute(query, (to_json(list(versions)),))]
    now = {str(row["id"]): row for row in Present(store).rows("annotation", "id", ids)}
    then = {str(row["id"]): row for row in picture.rows("annotation", "id", ids)}
    placed = ((mark, row if row["version"] in versions else now.get(mark)) for mark in ids if (row := then.get(mark)))
    found = {mark: row for mark, row in placed if row is not None and row["state"] not in _LOST}
    sizes = _sizes(store, versions)
    return {mark: row for mark, row in found.items() if _is_within(row, sizes.get(str(row["version"]), 0))}


def _sizes(store: Store, versions: Iterable[str]) -> dict[str, int]:
    """The length of the text of each version in code points; one query."""
    query = """SELECT v.id, length(b.text) FROM article_version v JOIN body b ON b.sha256 = v.body
    WHERE v.id IN (SELECT value FROM json_each(?))"""
    return dict(store.connection.execute(query, (to_json(list(versions)),)).fetchall())


def _is_within(mark: Row, size: int) -> bool:
    start, end = mark["start"], mark["end"]
    return isinstance(start, int) and isinstance(end, int) and 0 <= start < size and end <= size


def _words(row: Row, field: str) -> str:
    """What a row says in a field; a time as its value, or as its words where nobody could read them."""
    return str(row["when_value"] or row["when_words"]) if field == "when" else str(row[field])


def articles_in_common(store: Store) -> list[ArticleId]:
    """The articles in whose current version more than one analyst ever marked something, oldest first; one query."""
    query = """SELECT r.id FROM annotation a JOIN article r ON r.version = a.version AND r.deleted = 0
    GROUP BY r.id HAVING count(DISTINCT a.creator) > 1 ORDER BY min(r.rowid)"""
    return [ArticleId(str(found)) for (found,) in store.connection.execute(query)]


def workers(store: Store, versions: Iterable[str]) -> dict[VersionId, set[str]]:
    """Who ever marked something in each of these versions, also what was taken away since; one query.

    Not who did so only in what was undone, as when their package was.
    """
    query = """SELECT DISTINCT a.version, c.analyst FROM annotation a
    JOIN change c ON c."table" = 'annotation' AND c."row" = a.id AND c.birth = 1
    WHERE a.version IN (SELECT value FROM json_each(?)) AND NOT (a.deleted = 1 AND EXISTS (
        SELECT 1 FROM head h JOIN change u ON u.id = h.entry
        WHERE h."table" = 'annotation' AND h."row" = a.id AND h.field = ? AND u.edit = ?))"""
    found: dict[VersionId, set[str]] = {}
    for version, analyst in store.connection.execute(query, (to_json(list(versions)), DELETED, Edit.UNDO.value)):
        found.setdefault(VersionId(str(version)), set()).add(str(analyst))
    return found


def lengths(store: Store, articles: Iterable[str]) -> dict[ArticleId, tuple[VersionId, int]]:
    """The current version of each living article with the length of its text in code points; one query."""
    query = """SELECT r.id, v.id, length(b.text) FROM article r JOIN article_version v ON v.id = r.version
    JOIN body b ON b.sha256 = v.body WHERE r.deleted = 0 AND r.id IN (SELECT value FROM json_each(?))"""
    found = store.connection.execute(query, (to_json(list(articles)),))
    return {ArticleId(str(article)): (VersionId(str(version)), int(length)) for article, version, length in found}
