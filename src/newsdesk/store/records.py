"""Records: participants, agenda items, meetings and notes, alone, by kind, by article."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from newsdesk.model.change import Row
from newsdesk.model.record import (
    AgendaItem,
    AgendaStatus,
    Alias,
    Meeting,
    MeetingAgenda,
    MeetingFormat,
    MeetingParticipant,
    MeetingStatus,
    Note,
    Part,
    Participant,
    ParticipantKind,
    Record,
    RecordId,
    RecordKind,
    title_of,
)
from newsdesk.model.when import Basis, Precision, When
from newsdesk.store.journal import to_json
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES
from newsdesk.store.values import known
from newsdesk.text.alphabet import alphabetical


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPlace:
    """An agenda item where it stands in the tree. `number` is such as "2.1"; `depth` counts from 0."""

    item: AgendaItem
    number: str
    depth: int


def kind_of_record(store: Store, record_id: str, *, deleted: bool = False) -> RecordKind | None:
    """Which kind a record is, by its id."""
    return next((kind for kind in RecordKind if store.row(kind, record_id, deleted=deleted)), None)


def record(store: Store, record_id: str, *, deleted: bool = False) -> Record | None:
    """A record by its id; a deleted one only when asked for."""
    kind = kind_of_record(store, record_id, deleted=deleted)
    row = None if kind is None else store.row(kind, record_id, deleted=deleted)
    return None if kind is None or row is None else _READERS[kind](store, [row])[0]


def records(store: Store, kind: RecordKind) -> list[Record]:
    """All records of a kind: participants and notes by name, the agenda as its tree, meetings by time."""
    if kind is RecordKind.AGENDA_ITEM:
        return [place.item for place in agenda_tree(store)]
    return _sorted(kind, _READERS[kind](store, store.rows(kind)))


def record_ids(store: Store, kind: RecordKind) -> list[RecordId]:
    """The ids of all records of a kind, oldest first."""
    query = f'SELECT id FROM "{kind}" WHERE deleted = 0 ORDER BY rowid'  # noqa: S608 – a table's name
    return [RecordId(found) for (found,) in store.connection.execute(query)]


def living_among(store: Store, kind: RecordKind, ids: Iterable[str]) -> int:
    """How many of these ids are of living records of a kind."""
    query = f'SELECT count(*) FROM "{kind}" WHERE deleted = 0 AND id IN (SELECT value FROM json_each(?))'  # noqa: S608
    return int(store.connection.execute(query, (to_json(list(ids)),)).fetchone()[0])


def records_among(store: Store, kind: RecordKind, ids: Iterable[str]) -> list[Record]:
    """The records of a kind that have one of these ids, oldest first; a few queries in all."""
    table = TABLES[kind]
    query = (
        f'SELECT {table.selection} FROM "{kind}" WHERE deleted = 0 '  # noqa: S608 – names of the specification
        "AND id IN (SELECT value FROM json_each(?)) ORDER BY rowid"
    )
    rows = [table.from_sql(values) for values in store.connection.execute(query, (to_json(list(ids)),))]
    return list(_READERS[kind](store, rows))


def participants(store: Store) -> list[Participant]:
    """All participants by name."""
    return [found for found in records(store, RecordKind.PARTICIPANT) if isinstance(found, Participant)]


def meetings(store: Store) -> list[Meeting]:
    """All meetings by time; those of unknown time last."""
    return [found for found in records(store, RecordKind.MEETING) if isinstance(found, Meeting)]


def notes(store: Store) -> list[Note]:
    """All notes, oldest first."""
    return [found for found in records(store, RecordKind.NOTE) if isinstance(found, Note)]


def agenda_tree(store: Store) -> list[AgendaPlace]:
    """The agenda from top to bottom. An item whose parent is deleted stands at the top level."""
    items = _agenda_items(store, store.rows("agenda_item", order="order,id"))
    living = {item.id for item in items}
    children: dict[str | None, list[AgendaItem]] = {}
    for item in items:
        children.setdefault(item.parent if item.parent in living else None, []).append(item)
    places: list[AgendaPlace] = []
    waiting = [(item, str(number), 0) for number, item in enumerate(children.get(None, ()), 1)][::-1]
    while waiting:
        item, number, depth = waiting.pop()
        places.append(AgendaPlace(item=item, number=number, depth=depth))
        below = [(child, f"{number}.{place}", depth + 1) for place, child in enumerate(children.get(item.id, ()), 1)]
        waiting += reversed(below)
    return places


def records_of_article(store: Store, article_id: str) -> list[Record]:
    """The records with evidence in any version of an article, kind by kind; a few queries in all.

    Words that support a participant's place in a meeting, or an agenda item's, speak for both.
    """
    return [found for kind in RecordKind for found in _of_article(store, kind, article_id)]


_IN_ARTICLE = """SELECT e."row" FROM article_version v
JOIN annotation a ON a.version = v.id AND a.deleted = 0
JOIN evidence e ON e.annotation = a.id AND e.deleted = 0
WHERE v.article = ?1 AND e."table" = '{}'"""

_PLACES = {
    RecordKind.PARTICIPANT: (("meeting_participant", "participant"),),
    RecordKind.AGENDA_ITEM: (("meeting_agenda", "agenda_item"),),
    RecordKind.MEETING: (("meeting_participant", "meeting"), ("meeting_agenda", "meeting")),
    RecordKind.NOTE: (),
}


def _of_article(store: Store, kind: RecordKind, article_id: str) -> list[Record]:
    sources = [_IN_ARTICLE.format(kind)]
    for bridge, column in _PLACES[kind]:
        supported = _IN_ARTICLE.format(bridge)
        sources.append(f"SELECT {column} FROM {bridge} WHERE deleted = 0 AND id IN ({supported})")  # noqa: S608 – fixed
    table = TABLES[kind]
    query = (
        f'SELECT {table.selection} FROM "{kind}" WHERE deleted = 0 '  # noqa: S608 – names of the specification
        f"AND id IN ({' UNION '.join(sources)}) ORDER BY rowid"
    )
    rows = [table.from_sql(values) for values in store.connection.execute(query, (article_id,))]
    if kind is RecordKind.AGENDA_ITEM:
        wanted = {row["id"] for row in rows}
        return [place.item for place in agenda_tree(store) if place.item.id in wanted]
    return _sorted(kind, _READERS[kind](store, rows))


def _sorted(kind: RecordKind, found: Sequence[Record]) -> list[Record]:
    match kind:
        case RecordKind.MEETING:
            return sorted(found, key=_by_time)
        case RecordKind.NOTE:
            return list(found)
        case _:
            return sorted(found, key=lambda r: (alphabetical(title_of(r)), r.id))


def _by_time(found: Record) -> tuple[str, str]:
    return found.when.sort_key if isinstance(found, Meeting) else "", alphabetical(title_of(found))


def _participants(store: Store, rows: Iterable[Row]) -> list[Record]:
    rows = list(rows)
    aliases = _related(store, "alias", "participant", rows)
    return [
        Participant(
            id=RecordId(str(row["id"])),
            name=str(row["name"]),
            kind=known(row["kind"], ParticipantKind.PERSON),
            role=str(row["role"]),
            affiliation=str(row["affiliation"]),
            country=str(row["country"]),
            note=str(row["note"]),
            named=bool(row["named"]),
            aliases=tuple(
                Alias(id=str(alias["id"]), participant=RecordId(str(row["id"])), name=str(alias["name"]))
                for alias in aliases.get(str(row["id"]), ())
            ),
        )
        for row in rows
    ]


def _agenda_items(_store: Store, rows: Iterable[Row]) -> list[AgendaItem]:
    return [
        AgendaItem(
            id=RecordId(str(row["id"])),
            title=str(row["title"]),
            status=known(row["status"], AgendaStatus.PROPOSED),
            parent=_reference(row, "parent"),
            order=str(row["order"]),
            note=str(row["note"]),
        )
        for row in rows
    ]


def _meetings(store: Store, rows: Iterable[Row]) -> list[Record]:
    rows = list(rows)
    people = _related(store, "meeting_participant", "meeting", rows)
    agenda = _related(store, "meeting_agenda", "meeting", rows)
    return [
        Meeting(
            id=RecordId(str(row["id"])),
            title=str(row["title"]),
            format=known(row["format"], MeetingFormat.OTHER),
            when=_when(row),
            place=str(row["place"]),
            status=known(row["status"], MeetingStatus.PLANNED),
            visit=_reference(row, "visit"),
            note=str(row["note"]),
            participants=tuple(_meeting_participant(place) for place in people.get(str(row["id"]), ())),
            agenda=tuple(_meeting_agenda(place) for place in agenda.get(str(row["id"]), ())),
        )
        for row in rows
    ]


def _when(row: Row) -> When:
    return When(
        words=str(row["when_words"]),
        value=str(row["when_value"]),
        precision=known(row["when_precision"], Precision.UNKNOWN),
        basis=known(row["when_basis"], Basis.STATED),
        reason=str(row["when_reason"]),
    )


def _meeting_participant(row: Row) -> MeetingParticipant:
    return MeetingParticipant(
        id=str(row["id"]),
        meeting=RecordId(str(row["meeting"])),
        participant=RecordId(str(row["participant"])),
        part=known(row["part"], Part.ATTENDEE),
    )


def _meeting_agenda(row: Row) -> MeetingAgenda:
    meeting, item = RecordId(str(row["meeting"])), RecordId(str(row["agenda_item"]))
    return MeetingAgenda(id=str(row["id"]), meeting=meeting, agenda_item=item)


def _notes(_store: Store, rows: Iterable[Row]) -> list[Record]:
    return [Note(id=RecordId(str(row["id"])), title=str(row["title"]), body=str(row["body"])) for row in rows]


def _reference(row: Row, name: str) -> RecordId | None:
    return None if row[name] is None else RecordId(str(row[name]))


def _related(store: Store, name: str, column: str, rows: Sequence[Row]) -> dict[str, list[Row]]:
    """The living rows of a table that name any of these rows, by the row that they name; one query."""
    table = TABLES[name]
    query = (
        f'SELECT {table.selection} FROM "{name}" WHERE deleted = 0 '  # noqa: S608 – names of the specification
        f'AND "{column}" IN (SELECT value FROM json_each(?)) ORDER BY rowid'
    )
    found: dict[str, list[Row]] = {}
    for values in store.connection.execute(query, (to_json([row["id"] for row in rows]),)):
        related = table.from_sql(values)
        found.setdefault(str(related[column]), []).append(related)
    return found


_READERS: dict[RecordKind, Callable[[Store, Iterable[Row]], Sequence[Record]]] = {
    RecordKind.PARTICIPANT: _participants,
    RecordKind.AGENDA_ITEM: _agenda_items,
    RecordKind.MEETING: _meetings,
    RecordKind.NOTE: _notes,
}
