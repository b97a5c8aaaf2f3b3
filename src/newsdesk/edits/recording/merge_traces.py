"""What a merge did to rows: which it took away, which it made, and which stand in the place of which."""

from collections.abc import Iterator, Mapping

from newsdesk.model.change import DELETED, Row
from newsdesk.model.record import RecordKind
from newsdesk.store.mergers import Merger, born_of_split, step_entries
from newsdesk.store.picture import RowKey
from newsdesk.store.store import Store
from newsdesk.store.tables import TABLES

HANGING = ("evidence", "tagging", "comment")
"""Tables whose rows hang on a row by `table` and `row`."""

_SAME: Mapping[str, tuple[str, ...]] = {
    "meeting_participant": ("meeting", "participant"),
    "meeting_agenda": ("meeting", "agenda_item"),
    "alias": ("participant", "name"),
    "evidence": ("annotation", "row", "field"),
    "tagging": ("tag", "row"),
}
"""The fields that make two rows say the same; places before what hangs on them."""


class MergeTrace:
    """The rows of one merge that still stands."""

    def __init__(self, store: Store, merger: Merger) -> None:
        self._store = store
        self.entries = step_entries(store, merger.step)
        self.gone = {(entry.table, entry.row) for entry in self.entries if entry.fields.get(DELETED) is True}
        self.made = {(entry.table, entry.row) for entry in self.entries if entry.fields.get(DELETED) is False}
        self.stands_for = dict(self._replacements({str(merger.record): str(merger.into)}))

    def _replacements(self, moved: dict[str, str]) -> Iterator[tuple[RowKey, RowKey]]:
        """For each row that the merge took away the living one that says the same of the other record."""
        for table, fields in _SAME.items():
            for key in (key for key in self.gone if key[0] == table):
                row = self._store.row(*key, deleted=True) or {}
                wanted = {name: moved.get(str(row[name]), row[name]) for name in fields}
                if found := self._store.rows(table, order="", **wanted):
                    moved[key[1]] = str(found[0]["id"])
                    yield key, (table, moved[key[1]])


class Parting:
    """Which rows stay, and which go, when one of the merges into a record is taken apart.

    `spared` are rows of the merge that are left as they are, `left_over` rows of merges split before that went on
    standing for this one alone.

    A row that it took away stays away if what it would hang on is gone, or if somebody took away what the merge had
    put in its place. One that it made stays if something hangs on it that came since, or if it stands for a row of
    another record that was merged, too.
    """

    def __init__(self, store: Store, trace: MergeTrace, others: list[MergeTrace]) -> None:
        self._store = store
        self._gone, self._made = trace.gone, trace.made
        self._taken_away = [key for key in self._made if not self._lives(key)]
        self._needed = {key for other in others for key in other.stands_for.values()}
        self.left_over = {
            key
            for key in trace.stands_for.values()
            if key not in self._made | self._needed and born_of_split(store, *key)
        }
        while kept := {key for key in self.left_over if any(map(bool, self._hung_since(key)))}:
            self.left_over -= kept
        self.spared: set[RowKey] = set()
        while fresh := set(self._stay()):
            self.spared |= fresh

    def _stay(self) -> Iterator[RowKey]:
        for key in self._made - self.spared:
            if self._lives(key) and (key in self._needed or any(map(bool, self._hung_since(key)))):
                yield key
        for key in self._gone - self.spared:
            row = self._store.row(*key, deleted=True) or {}
            if not all(map(self._will_live, _anchors(key[0], row))) or self._replaced_in_vain(key[0], row):
                yield key

    def _hung_since(self, key: RowKey) -> Iterator[RowKey]:
        """What hangs on a row and does not go with it."""
        if key[0] in HANGING:
            return
        for table in HANGING:
            for row in self._store.rows(table, row=key[1]):
                hung = (table, str(row["id"]))
                if hung not in self.left_over and hung not in self._made:
                    yield hung

    def _will_live(self, key: RowKey) -> bool:
        """Whether a row lives once the merge is taken apart."""
        if key in self.left_over:
            return False
        if key not in self.spared and key in self._gone | self._made:
            return key in self._gone
        return self._lives(key)

    def _lives(self, key: RowKey) -> bool:
        return self._store.row(*key) is not None

    def _replaced_in_vain(self, table: str, row: Row) -> bool:
        """Whether the merge made another row of the same content but one, and somebody took that away."""
        for made_table, made in self._taken_away:
            if made_table == table:
                other = self._store.row(table, made, deleted=True) or {}
                differing = [name for name in row if name not in {"id", DELETED} and row[name] != other.get(name)]
                if len(differing) == 1 and differing[0] in {"row", "participant", "meeting", "agenda_item"}:
                    return True
        return False


def _anchors(table: str, row: Row) -> Iterator[RowKey]:
    """The rows without which a row has nothing to hang on."""
    if table in HANGING:
        yield str(row["table"]), str(row["row"])
    if table in set(RecordKind):
        return  # what a record stands beneath may go; it then stands on top
    for column in TABLES[table].references:
        if row[column.name] is not None:
            yield column.references, str(row[column.name])
