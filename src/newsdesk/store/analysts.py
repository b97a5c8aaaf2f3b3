"""Who the analysts are, and where it must not be told which of them made or judged what.

While a blind session is open (`ReviewSession.hides_names`), what it covers tells nobody's name but one's own: its
items, what proves them, what is said and judged about them, and of an article all that is marked in it and recorded
from it. Whatever shows the name of an analyst, in the window, in a file or in a line of a command, asks here.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from newsdesk.store.journal import to_json
from newsdesk.store.reviews import sessions
from newsdesk.store.store import Store

_COVERED = """WITH session(id) AS (SELECT value FROM json_each(?)),
item(id, "row") AS (SELECT id, "row" FROM review_item WHERE session IN session AND deleted = 0),
version(id) AS (SELECT id FROM article_version WHERE article IN (SELECT "row" FROM item)),
mark(id) AS (SELECT id FROM annotation WHERE version IN version),
subject(id) AS (SELECT "row" FROM item UNION SELECT "row" FROM evidence WHERE annotation IN mark),
part(id) AS (
    SELECT id FROM subject
    UNION SELECT id FROM alias WHERE participant IN subject
    UNION SELECT id FROM meeting_participant WHERE meeting IN subject OR participant IN subject
    UNION SELECT id FROM meeting_agenda WHERE meeting IN subject OR agenda_item IN subject),
tie(id, annotation) AS (SELECT id, annotation FROM evidence WHERE "row" IN part OR annotation IN mark),
shown(id) AS (
    SELECT id FROM part UNION SELECT id FROM version UNION SELECT id FROM mark
    UNION SELECT id FROM tie UNION SELECT annotation FROM tie WHERE annotation IS NOT NULL)
SELECT id FROM session UNION SELECT id FROM item UNION SELECT id FROM shown
UNION SELECT id FROM verdict WHERE session IN session
UNION SELECT id FROM comment WHERE session IN session OR "row" IN shown
UNION SELECT id FROM tagging WHERE "row" IN shown
UNION SELECT id FROM carrying WHERE annotation IN shown
UNION SELECT id FROM adjudication WHERE version IN version"""

_STEPS = 'SELECT DISTINCT step FROM change WHERE "row" IN (SELECT value FROM json_each(?))'


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysts:
    """The analysts of a workspace: `names` of those who have one by their ids; `own` is the analyst of this account.

    `covered` are the rows, or steps, at which nobody else may be known.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    own: str = ""
    covered: AbstractSet[str] = frozenset()

    def covers(self, *places: str) -> bool:
        """Whether nobody else may be known where all of these rows or steps are shown together."""
        return not self.covered.isdisjoint(places)

    def hides(self, analyst: str, *places: str) -> bool:
        """Whether an analyst must stay unknown, the id too, at these rows or steps."""
        return analyst != self.own and self.covers(*places)

    def name(self, analyst: str, *places: str) -> str:
        """What an analyst may be called at these rows or steps; "" for who has no name or must stay unknown."""
        return "" if self.hides(analyst, *places) else self.names.get(analyst, "")

    def names_at(self, *places: str) -> dict[str, str]:
        """The names that may be told at these rows or steps, by the ids of the analysts."""
        return {analyst: name for analyst, name in self.names.items() if not self.hides(analyst, *places)}


def analysts(store: Store) -> Analysts:
    """The analysts, and the rows of any table at which an open blind session lets nobody else be known."""
    blind = [session.id for session in sessions(store) if session.hides_names]
    covered = store.connection.execute(_COVERED, (to_json(blind),)) if blind else ()
    return Analysts(
        names={str(row["id"]): str(row["name"]) for row in store.rows("analyst") if row["name"]},
        own=store.analyst,
        covered=frozenset(str(row) for (row,) in covered),
    )


def analysts_of_steps(store: Store) -> Analysts:
    """As `analysts`, where steps are shown: those that touched a covered row are covered."""
    known = analysts(store)
    touching = store.connection.execute(_STEPS, (to_json(sorted(known.covered)),)) if known.covered else ()
    return replace(known, covered=frozenset(str(step) for (step,) in touching))
