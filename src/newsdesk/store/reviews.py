"""Review sessions as they stand: their items, everybody's verdicts, and what is said about their items."""

import json
from collections.abc import Iterable

from newsdesk.model.change import Edit, Row, Scalar
from newsdesk.model.comment import Comment
from newsdesk.model.record import RecordKind
from newsdesk.model.review import (
    ItemId,
    Judgement,
    Only,
    ReviewItem,
    ReviewSession,
    SessionId,
    SessionKind,
    SessionState,
    Verdict,
    VerdictId,
)
from newsdesk.store.comments import comment_from
from newsdesk.store.journal import to_json
from newsdesk.store.picture import RowKey, by_table
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES
from newsdesk.store.values import known

_NO_ANSWER = "NOT EXISTS (SELECT 1 FROM comment p WHERE p.id = c.parent AND p.deleted = 0)"
_VERDICT = TABLES["verdict"]
_COLUMNS = ", ".join(f'v."{name}"' for name in _VERDICT.names)
_OF_RECORD = (
    f"SELECT {_COLUMNS} FROM review_item i "  # noqa: S608 – names of the specification
    "JOIN verdict v ON v.item = i.id AND v.deleted = 0 JOIN review_session s ON s.id = i.session AND s.deleted = 0 "
    'WHERE i."row" = ? AND i.deleted = 0 ORDER BY s.created, s.id, v.created, v.reviewer'
)
_APPLIED = (
    """SELECT c.time FROM review_item i JOIN change c ON c."table" = 'review_item' AND c."row" = i.id """
    "WHERE i.session = ? AND i.deleted = 0 AND i.outcome <> '' AND c.edit = ? "
    "ORDER BY c.counter DESC, c.id DESC LIMIT 1"
)
_OBJECTED = """SELECT i."row" FROM verdict v
JOIN review_item i ON i.id = v.item AND i.deleted = 0 AND i.outcome = ''
JOIN review_session s ON s.id = i.session AND s.deleted = 0 AND s.state <> 'closed'
WHERE v.deleted = 0 AND v.verdict IN ('rejected', 'changed') AND v.reviewer <> ?"""

REVIEWED = ("article", *map(str, RecordKind))
"""The tables whose rows are judged."""


def sessions(store: Store) -> list[ReviewSession]:
    """All sessions, the oldest first."""
    return [_session(row) for row in store.rows("review_session", order="created,id")]


def session(store: Store, session_id: str) -> ReviewSession | None:
    """A session, if it is there."""
    row = store.row("review_session", session_id)
    return None if row is None else _session(row)


def applied_at(store: Store, session_id: str) -> str:
    """When a session was last applied, UTC in ISO 8601; "" while none of its items is settled."""
    found = store.connection.execute(_APPLIED, (session_id, Edit.APPLY_REVIEW.value)).fetchone()
    return "" if found is None else str(found[0])


def items(store: Store, session_id: str) -> list[ReviewItem]:
    """The items of a session in their order, without those of a newer program's tables."""
    found = map(_item, store.rows("review_item", order="order,id", session=session_id))
    return [item for item in found if item.table in REVIEWED]


def item(store: Store, item_id: str) -> ReviewItem | None:
    """An item, if it is there."""
    row = store.row("review_item", item_id)
    return None if row is None or row["table"] not in REVIEWED else _item(row)


def verdicts(store: Store, session_id: str) -> dict[ItemId, tuple[Verdict, ...]]:
    """What everybody said of the items of a session, for each item that has any in order of the reviewers' ids."""
    found: dict[ItemId, list[Verdict]] = {}
    for row in store.rows("verdict", order="reviewer,id", session=session_id):
        verdict = _verdict(row)
        found.setdefault(verdict.item, []).append(verdict)
    return {key: tuple(given) for key, given in found.items()}


def verdict(store: Store, verdict_id: str) -> Verdict | None:
    """A verdict, if it was not taken back."""
    row = store.row("verdict", verdict_id)
    return None if row is None else _verdict(row)


def verdicts_of_record(store: Store, record: str) -> list[Verdict]:
    """What reviewers said of a record in any session, session by session; also of a record that is deleted."""
    return [_verdict(_VERDICT.from_sql(values)) for values in store.connection.execute(_OF_RECORD, (record,))]


def objected(store: Store) -> frozenset[str]:
    """The rows that others than this analyst reject or would change in a session that is not closed.

    Those that applying the session settled are not among them.
    """
    return frozenset(str(row) for (row,) in store.connection.execute(_OBJECTED, (store.analyst,)))


def differently_judged(store: Store) -> dict[str, list[Verdict]]:
    """All verdicts on records that several analysts judged in one session, by the item."""
    query = (
        f"{_VERDICT.select} WHERE deleted = 0 AND item IN (SELECT item FROM verdict WHERE deleted = 0 "  # noqa: S608 – as above
        "GROUP BY item HAVING count(*) > 1) ORDER BY item, reviewer"
    )
    found: dict[str, list[Verdict]] = {}
    for values in store.connection.execute(query):
        given = _verdict(_VERDICT.from_sql(values))
        found.setdefault(given.item, []).append(given)
    return found


def comments_of_session(store: Store, session_id: str) -> list[Comment]:
    """What was said in a session, the oldest first."""
    return [comment_from(row) for row in store.rows("comment", order="created,id", session=session_id)]


def open_threads(store: Store, session_id: str) -> dict[str, int]:
    """How many threads that began in a session nobody has settled, by the row that they are about."""
    query = (
        'SELECT c."row", count(*) FROM comment c WHERE c.deleted = 0 AND c.session = ? AND c.resolved = 0 '  # noqa: S608
        f'AND {_NO_ANSWER} GROUP BY c."row"'
    )
    return {str(row): int(count) for row, count in store.connection.execute(query, (session_id,))}


def makers(store: Store, keys: Iterable[RowKey]) -> dict[str, str]:
    """The analyst who made each row, by its first entry; one query a table."""
    query = (
        'SELECT "row", analyst FROM change WHERE "table" = ? AND birth = 1 '
        'AND "row" IN (SELECT value FROM json_each(?)) ORDER BY counter DESC, id DESC'
    )
    return {
        str(row): str(who)
        for table, rows in by_table(keys).items()
        for row, who in store.connection.execute(query, (table, to_json(rows)))
    }


def as_text(values: Row) -> str:
    """A row as text that is the same wherever the row is."""
    return json.dumps(dict(values), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _session(row: Row) -> ReviewSession:
    return ReviewSession(
        id=SessionId(str(row["id"])),
        name=str(row["name"]),
        kind=known(row["kind"], SessionKind.REVIEW),
        query=str(row["query"]),
        only=known(row["only"], Only.ALL),
        changed_since=str(row["changed_since"]),
        sample=int(row["sample"] or 0),
        seed=int(row["seed"] or 0),
        blind=bool(row["blind"]),
        note=str(row["note"]),
        state=known(row["state"], SessionState.OPEN),
        creator=str(row["creator"]),
        created=str(row["created"]),
    )


def _item(row: Row) -> ReviewItem:
    outcome = known(row["outcome"], Judgement.SKIPPED)
    return ReviewItem(
        id=ItemId(str(row["id"])),
        session=SessionId(str(row["session"])),
        table=str(row["table"]),
        row=str(row["row"]),
        order=str(row["order"]),
        base=_read(row["base"]),
        outcome=None if outcome is Judgement.SKIPPED else outcome,
    )


def _verdict(row: Row) -> Verdict:
    return Verdict(
        id=VerdictId(str(row["id"])),
        session=SessionId(str(row["session"])),
        item=ItemId(str(row["item"])),
        reviewer=str(row["reviewer"]),
        judgement=known(row["verdict"], Judgement.SKIPPED),
        reason=str(row["reason"]),
        note=str(row["note"]),
        proposal={name: "" if value is None else str(value) for name, value in _read(row["proposal"]).items()},
        seconds=int(row["seconds"] or 0),
        created=str(row["created"]),
    )


def _read(value: Scalar) -> dict[str, Scalar]:
    """A row from its text; nothing from text that a stranger's hand spoilt."""
    try:
        found = json.loads(str(value or "{}"))
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {name: one for name, one in found.items() if one is None or isinstance(one, str | int | float)}
