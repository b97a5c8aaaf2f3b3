"""What a plan of taking in comes to for a person: counts, conflicts, articles, and what then waits for a decision."""

import sqlite3
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence

from newsdesk.model.absorption import Absorption, Disputed, TableCounts
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.change import ChangeSet, Row, RowChange, Step
from newsdesk.model.record import RecordKind
from newsdesk.store import journal
from newsdesk.store.absorbing import Plan
from newsdesk.store.disputed import disputed

_VERSIONS = "SELECT id, article FROM article_version WHERE deleted = 0 AND article IN (SELECT value FROM json_each(?))"
_STANDING = "SELECT id, version FROM annotation WHERE deleted = 0 AND version IN (SELECT value FROM json_each(?))"
_GIVEN_UP = """SELECT id, annotation, source FROM carrying WHERE deleted = 0
AND (result IN ('ambiguous', 'lost') OR decision = 'let go') AND annotation IN (SELECT value FROM json_each(?))"""


def foresee(
    connection: sqlite3.Connection,
    plan: Plan,
    step: Step,
    changes: Sequence[RowChange],
    open_before: frozenset[Disputed],
) -> Generator[int, None, Absorption]:
    """Say what a plan comes to, with all the rows that change, and what was disputed before; reads only.

    Nothing of the plan is written yet.
    """
    tables = _counts(changes)
    yield 0
    open_then = yield from disputed(connection, plan)
    late = tuple(_late(connection, plan, changes))
    yield 0
    records = [change for change in changes if change.table in set(RecordKind)]
    return Absorption(
        changes=ChangeSet(step=step.id, edit=step.edit, subject=step.subject, changes=tuple(changes)),
        entries=len(plan.vetted.new),
        known=len(plan.vetted.known),
        tables=tables,
        disputes=tuple(sorted(open_then - open_before)),
        corrected=tuple(_corrected(changes)),
        late=late,
        living=sum(_living(connection, kind) for kind in RecordKind),
        deleted_records=sum(1 for change in records if change.after is None),
    )


def _counts(changes: Iterable[RowChange]) -> dict[str, TableCounts]:
    counted = Counter((change.table, change.before is None, change.after is None) for change in changes)
    return {
        table: TableCounts(
            new=counted[table, True, False], changed=counted[table, False, False], deleted=counted[table, False, True]
        )
        for table in dict.fromkeys(table for table, _, _ in counted)
    }


def _corrected(changes: Iterable[RowChange]) -> Iterator[ArticleId]:
    for change in changes:
        before, after = change.before, change.after
        if change.table == "article" and before and after and before["version"] != after["version"]:
            yield ArticleId(change.row)


def _living(connection: sqlite3.Connection, kind: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{kind}" WHERE deleted = 0').fetchone()[0])  # noqa: S608 – a table's name


def _late(connection: sqlite3.Connection, plan: Plan, changes: Iterable[RowChange]) -> Iterator[AnnotationId]:
    """The annotations that then stand on another version than the current one, and nobody has carried them.

    They came in, or their article got another version.
    """
    came = {change.row: change.after for change in changes if change.table == "annotation" and change.after}
    standing = {row: str(values["version"]) for row, values in came.items() if values["version"] is not None}
    corrected = journal.to_json(list(_corrected(changes)))
    versions = journal.to_json([version for version, _ in connection.execute(_VERSIONS, (corrected,))])
    for row, version in connection.execute(_STANDING, (versions,)):
        if (after := _row_after(plan, "annotation", row, {"version": version})) is not None:
            standing.setdefault(row, str(after["version"]))
    current = {version: _is_current(connection, plan, version) for version in set(standing.values())}
    late = {row: version for row, version in standing.items() if current[version] is False}
    if late:
        given_up = _given_up(connection, plan, late)
        yield from (AnnotationId(row) for row, version in sorted(late.items()) if (row, version) not in given_up)


def _row_after(plan: Plan, table: str, row: str, held: Row) -> Row | None:
    return plan.after(table, row) if (table, row) in plan.states else held


def _is_current(connection: sqlite3.Connection, plan: Plan, version: str) -> bool | None:
    """Whether an article shows a version; None where neither of them lives."""
    home = _after(connection, plan, "article_version", version, "article")
    shown = None if home is None else _after(connection, plan, "article", home, "version")
    return None if shown is None else shown == version


def _after(connection: sqlite3.Connection, plan: Plan, table: str, row: str, field: str) -> str | None:
    if (table, row) in plan.states:
        values = plan.after(table, row)
        return None if values is None or values[field] is None else str(values[field])
    query = f'SELECT "{field}" FROM "{table}" WHERE id = ? AND deleted = 0'  # noqa: S608 – names of ours
    found = connection.execute(query, (row,)).fetchone()
    return None if found is None else found[0]


def _given_up(connection: sqlite3.Connection, plan: Plan, late: Iterable[str]) -> set[tuple[str, str]]:
    """Annotations, each with the version where it was left: no place was found for it from there, or it was let go."""
    rows = connection.execute(_GIVEN_UP, (journal.to_json(list(late)),))
    found = {(annotation, source) for row, annotation, source in rows if ("carrying", row) not in plan.states}
    for table, row in plan.states:
        values = plan.after(table, row) if table == "carrying" else None
        if values and (values["result"] in {"ambiguous", "lost"} or values["decision"] == "let go"):
            found.add((str(values["annotation"]), str(values["source"])))
    return found
