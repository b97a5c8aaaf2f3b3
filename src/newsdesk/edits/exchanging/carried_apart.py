"""Marks that two corrections of one article carried apart from each other: nobody moved them, so they follow it."""

from collections.abc import Iterable, Sequence

from newsdesk.model.change import Conflict
from newsdesk.store.conflicts import is_carried
from newsdesk.store.hanging import named_rows
from newsdesk.store.store import Store

_VERSION = "version"
_PLACE = (_VERSION, "start", "end", "exact", "prefix", "suffix", "state")


def carried_apart(store: Store, conflicts: Iterable[Sequence[Conflict]]) -> set[str]:
    """The annotations whose place is disputed only because it is open which correction of their article stands."""
    groups = list(conflicts)
    open_articles = {group[0].row for group in groups if (group[0].table, group[0].field) == ("article", _VERSION)}
    return {
        group[0].row
        for group in groups
        if open_articles and is_carried(group[0]) and open_articles.intersection(_article(store, group[0].row))
    }


def _article(store: Store, annotation: str) -> set[str]:
    return {row for _, row in named_rows(store, "annotation", annotation)}


def carry_along(store: Store, article: str) -> None:
    """Let marks stand where the correction that was decided on had carried them; within a step."""
    version = (store.row("article", article) or {}).get(_VERSION)
    for conflict in store.conflicts():
        if not is_carried(conflict) or article not in _article(store, conflict.row):
            continue
        for entry, _ in conflict.values:
            if entry.fields.get(_VERSION) == version:
                store.decide(
                    "annotation", conflict.row, {name: entry.fields[name] for name in _PLACE if name in entry.fields}
                )
