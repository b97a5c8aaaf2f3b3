"""A query as SQL: its words as FTS5 takes them, and statements that find, count and order what answers."""

from dataclasses import dataclass, field
from typing import Final

from newsdesk.model.query import FilterName, HitKind, SearchQuery
from newsdesk.store.documents import KIND_BITS, KINDS, range_of
from newsdesk.store.filtering import SOURCES, Values, conditions
from newsdesk.store.store import Store
from newsdesk.text.sought import SoughtTerm, sought

_WEIGHTS: Final = "bm25(4.0, 1.0, 1.0, 1.0)"
"""How much a word weighs in names, other words, quotes and Kazakh words."""


def match(query: SearchQuery) -> str:
    """The words that must be there, less those that must not, as FTS5 takes them; "" where no word must be there."""
    asked = sought(query)
    if asked.is_void:
        return '""'  # words without a letter or digit find nothing, rather than everything
    wanted = " AND ".join(_phrase(term) for term in asked.terms if not term.excluded)
    without = unwanted(query)
    return f"({wanted}) NOT ({without})" if wanted and without else wanted


def unwanted(query: SearchQuery) -> str:
    """The words that must not be there, as FTS5 takes them."""
    return " OR ".join(_phrase(term) for term in sought(query).terms if term.excluded)


def _phrase(term: SoughtTerm) -> str:
    forms = [f'"{" ".join(term.stems)}"']
    if term.begun:
        forms.append(f'"{" ".join((*term.stems[:-1], term.words[-1]))}" *')
    if term.has_forms_without_stems:
        forms.append(f'kazakh : "{" ".join(term.words)}" *')
    return f"({' OR '.join(forms)})"


@dataclass(slots=True, kw_only=True)
class Matching:
    """A query made ready for one store. `values` are the named values of its SQL, whose names begin with `prefix`."""

    store: Store
    query: SearchQuery
    prefix: str = ""
    words: str = field(init=False)
    values: Values = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.words = match(self.query)
        if self.words:
            self.values[f"{self.prefix}words"] = self.words

    def counted(self) -> str:
        """A query of the number of hits."""
        return self._over("count(*)") if self._needs_rows else f"SELECT count(*) FROM ({self._found()})"

    def newest(self) -> str:
        """A query of the keys of all hits, the latest published first."""
        return self._over("key", "ORDER BY day DESC, came DESC, key DESC")

    def ranked(self) -> str:
        """A query of the keys of all hits, best first, quotes after all that they may stand in.

        Where no words are sought, the newest first.
        """
        if not self.words:
            return self.newest()
        order = f"ORDER BY key >> {KIND_BITS} = {KINDS[HitKind.QUOTE]}, rank, key"
        if self._needs_rows:
            return self._over("key", order, ranked=True)
        return f"SELECT key FROM ({self._found(ranked=True)}) {order}"

    def articles(self) -> str:
        """A condition on the articles `a` that answer."""
        if HitKind.ARTICLE not in self.query.kinds:
            return "0"
        met = self._filters(HitKind.ARTICLE)
        low, high = range_of(HitKind.ARTICLE)
        found = (
            f"a.rowid {{}} (SELECT rowid - {low} FROM search_index "
            f"WHERE search_index MATCH :{self.prefix}{{}} AND rowid BETWEEN {low} AND {high})"
        )
        if self.words:
            met.append(found.format("IN", "words"))
        elif self._bars_words():
            met.append(found.format("NOT IN", "without"))
        return f"({' AND '.join(met)})" if met else "1"

    @property
    def _needs_rows(self) -> bool:
        """Whether the index alone cannot answer."""
        return not self.words or any(one.name is not FilterName.KIND for one in self.query.filters)

    def _over(self, columns: str, order: str = "", *, ranked: bool = False) -> str:
        found = f"WITH found AS MATERIALIZED ({self._found(ranked=ranked)}) " if self.words else ""
        return f"{found}SELECT {columns} FROM ({self._rows()}) {order}"

    def _found(self, *, ranked: bool = False) -> str:
        """A query of all keys, with their rank, that the index finds, of whatever kinds are wanted."""
        kinds = self.query.kinds
        low, high = (range_of(kinds[0])[0], range_of(kinds[-1])[1]) if kinds else (1, 0)
        numbers = ", ".join(str(KINDS[kind]) for kind in kinds)
        rank, weighed = ("rank", f"AND rank MATCH '{_WEIGHTS}' ") if ranked else ("0", "")
        return (
            f"SELECT rowid AS key, {rank} AS rank FROM search_index WHERE search_index MATCH :{self.prefix}words "
            f"{weighed}AND rowid BETWEEN {low} AND {high} AND (rowid >> {KIND_BITS}) IN ({numbers})"
        )

    def _rows(self) -> str:
        """A query of the keys of all hits, with their rank, the day of their article and its number."""
        nothing = "SELECT 0 AS key, 0 AS rank, '' AS day, 0 AS came WHERE 0"
        return " UNION ALL ".join(map(self._rows_of, self.query.kinds)) or nothing

    def _rows_of(self, kind: HitKind) -> str:
        number = "a.rowid" if kind is HitKind.ARTICLE else "d.rowid"
        base = range_of(kind)[0] if kind in {HitKind.ARTICLE, HitKind.QUOTE} else 0
        met = ["", *self._filters(kind)]
        rank, found = "0", ""
        if self.words:
            low, high = range_of(kind)
            rank = "rank"
            found = f"(SELECT key AS found, rank FROM found WHERE key BETWEEN {low} AND {high}) CROSS JOIN "
            met.append(f"{number} = found - {base}")
        elif self._bars_words():
            barred = f"SELECT rowid FROM search_index WHERE search_index MATCH :{self.prefix}without"
            met.append(f"{number} + {base} NOT IN ({barred})")
        return (
            f"SELECT {number} + {base} AS key, {rank} AS rank, ifnull(a.published, '') AS day, "
            f"ifnull(a.rowid, 0) AS came FROM {found}{SOURCES[kind]}{' AND '.join(met)}"
        )

    def _filters(self, kind: HitKind) -> list[str]:
        return list(conditions(self.store, kind, self.query.filters, self.values, self.prefix))

    def _bars_words(self) -> bool:
        """Whether words are only excluded; then their value is set."""
        without = unwanted(self.query)
        if without:
            self.values[f"{self.prefix}without"] = without
        return bool(without)
