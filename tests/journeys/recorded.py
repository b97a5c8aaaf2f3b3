"""What an analyst recorded of an article, as plain values that two workspaces can be compared by."""

from collections.abc import Iterator
from typing import TypeAlias

from newsdesk.model.article import ArticleId
from newsdesk.model.record import Meeting, Participant, Record, RecordId, RecordKind, title_of
from newsdesk.store.annotations import annotations_of_article
from newsdesk.store.evidence import evidence_of
from newsdesk.store.records import record, records
from newsdesk.store.store import Store

Facts: TypeAlias = dict[str, object]
_BETWEEN = {"id", "deleted", "order", "parent", "visit"}
"""Fields that differ from workspace to workspace, or are said by titles instead."""


def recorded(store: Store, article: ArticleId) -> Facts:
    """Every record with its fields, links and words; the article's highlights and tags. No ids but by title."""
    words = {mark.id: mark.target.quote.exact for mark in annotations_of_article(store, article)}
    facts: Facts = {}
    for kind in RecordKind:
        for found in records(store, kind):
            ties = {
                (tie.field, words[tie.annotation]) for tie in evidence_of(store, found.id) if tie.annotation in words
            }
            facts[f"{kind} {title_of(found)}"] = (_fields(store, found), sorted(ties))
    marks = annotations_of_article(store, article)
    facts["highlights"] = sorted((words[mark.id], mark.colour, mark.body) for mark in marks if mark.colour)
    facts["tags"] = sorted(_tags(store))
    return facts


def _fields(store: Store, found: Record) -> Facts:
    row = dict(store.row(str(_kind(store, found.id)), found.id) or {})
    plain: Facts = {name: value for name, value in row.items() if name not in _BETWEEN}
    if isinstance(found, Participant):
        plain["aliases"] = sorted(alias.name for alias in found.aliases)
    if isinstance(found, Meeting):
        plain["who"] = sorted((_title(store, each.participant), str(each.part)) for each in found.participants)
        plain["agenda"] = sorted(_title(store, each.agenda_item) for each in found.agenda)
        plain["visit"] = _title(store, found.visit) if found.visit else ""
    return plain


def _kind(store: Store, found: RecordId) -> RecordKind:
    return next(kind for kind in RecordKind if store.row(kind, found) is not None)


def _title(store: Store, found: RecordId) -> str:
    named = record(store, found)
    return title_of(named) if named is not None else ""


def _tags(store: Store) -> Iterator[tuple[str, str, str]]:
    for tagging in store.rows("tagging"):
        tag = store.row("tag", str(tagging["tag"]))
        table, row = str(tagging["table"]), str(tagging["row"])
        about = _title(store, RecordId(row)) if table != "article" else row
        yield str((tag or {})["name"]), table, about
