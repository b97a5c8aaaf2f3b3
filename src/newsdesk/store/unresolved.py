"""What nobody has settled yet, as SQL: the rule of the records panel, for the whole workspace at once.

A record is unsettled without a title or, but for agenda items and notes, without a quote; with a quote whose words
are lost, stand in several places, or were changed by a correction and not accepted yet; a meeting without a time, or
whose time is inferred; and whatever two analysts have given different values. So are a quote that an update left
undecided or without a place, and a comment that is not resolved. An article is unsettled with anything unsettled in it.
"""

from typing import Final

from newsdesk.model.query import HitKind
from newsdesk.store.resting import LOST, proved_rows

_DOUBTED: Final = f"{LOST[:-1]}, 'changed')"
_CONFLICT: Final = 'SELECT "row" FROM conflict'
_UNDECIDED: Final = "SELECT annotation FROM carrying WHERE deleted = 0 AND decision = '' AND result <> 'exact'"
_LET_GO: Final = "SELECT annotation FROM carrying WHERE deleted = 0 AND decision = 'let go'"
_QUOTES: Final = f"""SELECT id FROM annotation WHERE state IN {LOST} AND deleted = 0 AND id NOT IN ({_LET_GO})
UNION {_UNDECIDED} UNION {_CONFLICT} WHERE "table" = 'annotation'"""
_PROOF: Final = f"""SELECT 1 FROM evidence e JOIN annotation n ON n.id = e.annotation AND n.deleted = 0
WHERE e.deleted = 0 AND e."row" IN ({proved_rows("t.id")})"""
_FLAWS: Final = {
    HitKind.PARTICIPANT: f"name = '' OR NOT EXISTS ({_PROOF})",
    HitKind.AGENDA_ITEM: "title = ''",
    HitKind.MEETING: f"title = '' OR when_value = '' OR when_basis = 'inferred' OR NOT EXISTS ({_PROOF})",
    HitKind.NOTE: "title = '' AND body = ''",
}


def _records(kind: HitKind) -> str:
    return (
        f'SELECT t.id FROM "{kind}" t WHERE t.deleted = 0 AND ({_FLAWS[kind]} OR t.id IN ({_CONFLICT}) '
        f"OR EXISTS ({_PROOF} AND n.state IN {_DOUBTED}))"
    )


def _articles() -> str:
    records = " UNION ALL ".join(_records(kind) for kind in _FLAWS)
    of_records = f"""SELECT e.annotation FROM ({records}) t CROSS JOIN evidence e
ON e."row" IN ({proved_rows("t.id")}) AND e.deleted = 0"""
    return f"""SELECT v.article FROM annotation n JOIN article_version v ON v.id = n.version
WHERE n.deleted = 0 AND n.id IN ({_QUOTES} UNION {of_records}) UNION {_CONFLICT} WHERE "table" = 'article'"""


UNRESOLVED: Final = {
    **{kind: _records(kind) for kind in _FLAWS},
    HitKind.ARTICLE: _articles(),
    HitKind.QUOTE: _QUOTES,
    HitKind.COMMENT: "SELECT id FROM comment WHERE deleted = 0 AND resolved = 0",
    HitKind.FINDING: f"{_CONFLICT} WHERE \"table\" = 'finding'",
}
"""For each kind a query of the ids of all rows that are not settled."""
