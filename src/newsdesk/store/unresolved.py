"""What nobody has settled yet, as SQL: the rule of the records panel, for the whole workspace at once.

A record is unsettled without a title or, but for agenda items and notes, without a quote; with a quote whose words
are lost, stand in several places, or were changed by a correction and not accepted yet; a meeting without a time, or
whose time is inferred; and whatever two analysts have given different values. So are a quote that an update left
undecided or without a place, and a comment that is not resolved. An article is unsettled with anything unsettled in it.
"""

from typing import Final

from newsdesk.model.query import HitKind
from newsdesk.store.resting import LOST, PLACES, proved_rows

_CONFLICT: Final = 'SELECT "row" FROM conflict'
_UNDECIDED: Final = "SELECT annotation FROM carrying WHERE deleted = 0 AND decision = '' AND result <> 'exact'"
_LET_GO: Final = "SELECT annotation FROM carrying WHERE deleted = 0 AND decision = 'let go'"
_QUOTES: Final = f"""SELECT id FROM annotation WHERE state IN {LOST} AND deleted = 0 AND id NOT IN ({_LET_GO})
UNION {_UNDECIDED} UNION {_CONFLICT} WHERE "table" = 'annotation'"""
_PLACES_OF_DOUBTED: Final = " ".join(
    f'UNION SELECT "{column}" FROM {table} WHERE deleted = 0 AND id IN (SELECT "row" FROM doubted_row)'
    for table, column in PLACES
)
# From the few quotes in doubt to their records: the other way round, every quote of every record would be read. Words
# are changed by an update alone, and then it left a carrying.
_DOUBTED: Final = f"""WITH doubted_row AS (SELECT e."row" FROM evidence e WHERE e.deleted = 0 AND e.annotation IN (
SELECT id FROM annotation WHERE state IN {LOST} AND deleted = 0 UNION
SELECT id FROM annotation WHERE state = 'changed' AND deleted = 0 AND id IN (SELECT annotation FROM carrying))),
doubted AS (SELECT "row" FROM doubted_row {_PLACES_OF_DOUBTED})"""
_PROOF: Final = """SELECT 1 FROM evidence e JOIN annotation n ON n.id = e.annotation AND n.deleted = 0
WHERE e.deleted = 0 AND e."row" """
# Most have words of their own; where they have, the places of a record need not be gathered.
_UNPROVED: Final = f"(NOT EXISTS ({_PROOF} = t.id) AND NOT EXISTS ({_PROOF} IN ({proved_rows('t.id')})))"
_FLAWS: Final = {
    HitKind.PARTICIPANT: f"name = '' OR {_UNPROVED}",
    HitKind.AGENDA_ITEM: "title = ''",
    HitKind.MEETING: f"title = '' OR when_value = '' OR when_basis = 'inferred' OR {_UNPROVED}",
    HitKind.NOTE: "title = '' AND body = ''",
}


def _records(kind: HitKind) -> str:
    """The records of a kind that are not settled; a query that follows `_DOUBTED`."""
    return (
        f'SELECT t.id FROM "{kind}" t WHERE t.deleted = 0 AND ({_FLAWS[kind]} OR t.id IN ({_CONFLICT}) '
        "OR t.id IN (SELECT * FROM doubted))"
    )


def _articles() -> str:
    records = " UNION ALL ".join(_records(kind) for kind in _FLAWS)
    places = " ".join(
        f'UNION SELECT id FROM {table} WHERE deleted = 0 AND "{column}" IN (SELECT id FROM unsettled)'
        for table, column in PLACES
    )
    return f"""{_DOUBTED}, unsettled AS ({records}), proved AS (SELECT id FROM unsettled {places})
SELECT v.article FROM annotation n JOIN article_version v ON v.id = n.version
WHERE n.deleted = 0 AND n.id IN ({_QUOTES}
UNION SELECT annotation FROM evidence WHERE deleted = 0 AND "row" IN (SELECT id FROM proved))
UNION {_CONFLICT} WHERE "table" = 'article'"""


UNRESOLVED: Final = {
    **{kind: f"{_DOUBTED} {_records(kind)}" for kind in _FLAWS},
    HitKind.ARTICLE: _articles(),
    HitKind.QUOTE: _QUOTES,
    HitKind.COMMENT: "SELECT id FROM comment WHERE deleted = 0 AND resolved = 0",
    HitKind.FINDING: f"{_CONFLICT} WHERE \"table\" = 'finding'",
}
"""For each kind a query of the ids of all rows that are not settled."""
