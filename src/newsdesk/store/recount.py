"""From the entries of one row to its fields, heads and conflicts: pure, and the same in whatever order they came."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.model.change import DELETED, Edit, Entry, EntryId, Scalar
from newsdesk.store.journal import Heads, to_json
from newsdesk.store.tables import Table

Alternatives = tuple[tuple[EntryId, Scalar], ...]
"""What stands against each other in a conflict: entry and value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowState:
    """A row as its entries tell it.

    `values` is the whole row of the table; `heads` has the fields that some entry changed after
    birth, `all_heads` those that only births set too; `conflicts` the fields whose heads differ.
    """

    values: dict[str, Scalar]
    heads: Heads
    all_heads: Heads
    conflicts: dict[str, Alternatives]


def recount(table: Table, row: str, entries: Sequence[Entry]) -> RowState:
    """Find what a row's entries say. Without entries the row is blank and not alive."""
    values = table.blank(row)
    later: Heads = {}
    all_heads: Heads = {}
    conflicts: dict[str, Alternatives] = {}
    standing: dict[str, list[Entry]] = {}
    for field, setters in _by_field(entries).items():
        # Most fields were set once.
        heads = setters if len(setters) == 1 else heads_of(field, setters, table.whole_of(field))
        standing[field] = heads
        all_heads[field] = tuple(head.id for head in heads)
        if any(entry.seen for entry in setters):
            later[field] = tuple(sorted(head.id for head in heads))
        column = table.column(field)
        if column is None or field == DELETED:
            continue
        shown = (heads[0] if len(heads) == 1 else newest(heads)).fields[field]
        if column.accepts(shown):
            values[field] = column.normalise(shown)
        if column.contested and len(heads) > 1 and _differ(head.fields[field] for head in heads):
            conflicts[field] = tuple((head.id, head.fields[field]) for head in heads)
    if DELETED in standing:
        claims = _claims_on_life(table, standing, {entry.id: entry for entry in entries})
        values[DELETED] = max(claims, key=lambda claim: age(claim[0]))[1]
        if len({deleted for _, deleted in claims}) > 1:
            conflicts[DELETED] = tuple((claim.id, deleted) for claim, deleted in claims)
    return RowState(values=values, heads=later, all_heads=all_heads, conflicts=conflicts)


def _by_field(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """The entries that set each field; going through all of them anew for each field would take long for a long row."""
    setters: dict[str, list[Entry]] = {}
    for entry in entries:
        for field in entry.fields:
            setters.setdefault(field, []).append(entry)
    return setters


def newest(entries: Iterable[Entry]) -> Entry:
    """The entry that is shown where several stand: highest counter, then id."""
    return max(entries, key=age)


def age(entry: Entry) -> tuple[int, str]:
    """The order of entries: counter, then id; never the time."""
    return (entry.counter, entry.id)


def heads_of(field: str, entries: Sequence[Entry], whole: Sequence[str] = ()) -> list[Entry]:
    """The entries that set a field and that no other entry has seen; `whole` are the fields of one value with it."""
    setters = [entry for entry in entries if field in entry.fields]
    if len(setters) == 1:
        return setters
    seen = {entry_id for entry in setters for entry_id in entry.seen.get(field, ()) if entry_id != entry.id}
    if field != DELETED:
        # Two births of one article say the same thing once: who has seen one has seen the other.
        names = whole or (field,)
        known = {_said(entry, names) for entry in setters if entry.id in seen and not entry.seen}
        seen |= {entry.id for entry in setters if not entry.seen and _said(entry, names) in known}
    return [entry for entry in setters if entry.id not in seen] or [newest(setters)]


def _differ(values: Iterable[Scalar]) -> bool:
    return len({to_json(value) for value in values}) > 1


def _said(entry: Entry, names: Iterable[str]) -> str:
    return to_json([entry.fields.get(name) for name in names])


def _claims_on_life(
    table: Table, standing: dict[str, list[Entry]], by_id: Mapping[EntryId, Entry]
) -> list[tuple[Entry, bool]]:
    """Who says that the row is deleted (true) or lives: the heads of `deleted`, and edits that no deletion has seen."""
    heads = standing[DELETED]
    claims = [(head, bool(head.fields[DELETED])) for head in heads]
    deletions = [head for head, deleted in claims if deleted]
    if not deletions:
        return claims
    known = {head.id for head in heads}
    seen = {(field, id_) for deletion in deletions for field, ids in deletion.seen.items() for id_ in ids}
    for field, edits in standing.items():
        column = table.column(field)
        if column is None or not column.contested or field == DELETED:
            continue
        unseen = {id_: entry for id_, entry in by_id.items() if (field, id_) not in seen}
        for edit in _words_of(table, field, edits, unseen):
            if edit.seen and edit.id not in known:
                known.add(edit.id)
                claims.append((edit, False))
    return claims


def _words_of(table: Table, field: str, edits: Iterable[Entry], unseen: Mapping[EntryId, Entry]) -> Iterator[Entry]:
    """Unseen edits by which somebody said something; where an update of the article carried a mark, what it carried."""
    waiting, met = [edit.id for edit in edits], set[EntryId]()
    while waiting:
        edit = unseen.get(waiting.pop(0))
        if edit is None or edit.id in met:
            continue  # who knew it knew what it had seen, too
        met.add(edit.id)
        if table.name == "annotation" and edit.edit == Edit.UPDATE_ARTICLE:
            waiting += edit.seen.get(field, ())
        else:
            yield edit
