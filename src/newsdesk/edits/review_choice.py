"""Which rows a review session takes, and in which order."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.comparing.verdicts import compared_fields
from newsdesk.edits.accounts import accounts_of
from newsdesk.edits.articles import article_row
from newsdesk.edits.brief_sources import source_of
from newsdesk.edits.subjects import kind_of_row
from newsdesk.model.article import ArticleId
from newsdesk.model.comparison import Account, Verdict
from newsdesk.model.query import HitKind
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import Only, SessionKind
from newsdesk.reviewing.sampling import drawn
from newsdesk.reviewing.states import differ
from newsdesk.store import reviews
from newsdesk.store.evidence import articles_proving
from newsdesk.store.records import record_ids, records_of_article
from newsdesk.store.search import hits, newest_keys
from newsdesk.store.standing import NOWHERE, article_places, changed_since, first_places
from newsdesk.store.store import Store
from newsdesk.text.queries import parse

_ARTICLE = "article"
_KINDS = tuple(RecordKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a session asks for; everything must hold, and what is empty does not matter.

    `query` is a search as it is typed. `records` are taken by their ids, `articles` bring the records that they prove,
    or in a session of articles themselves. `since` counts for `Only.CHANGED`. `sample` of 0 takes all.
    """

    query: str = ""
    records: Sequence[RecordId] = ()
    articles: Sequence[ArticleId] = ()
    kinds: Collection[RecordKind] = ()
    only: Only = Only.ALL
    since: str = ""
    sample: int = 0
    seed: int = 0


def chosen_rows(store: Store, kind: SessionKind, choice: Choice) -> list[tuple[str, str]]:
    """Table and id of the rows that a session takes, in the order of the articles.

    Raises:
        UnknownRecordError: if one of the records is not there.
        UnknownArticleError: if one of the articles is not there.
    """
    for article in choice.articles:
        article_row(store, article)
    found = _articles(store, choice) if kind is SessionKind.INDEPENDENT else _records(store, choice)
    sample = drawn(found, choice.sample, choice.seed)
    tables = {row: table for row, table in found.items() if row in sample}
    wanted = [row for row, table in tables.items() if table == _ARTICLE]
    places = first_places(store, tables.keys() - set(wanted)) | article_places(store, wanted)
    ordered = sorted(tables, key=lambda row: (places.get(row, NOWHERE), _rank(tables[row]), row))
    return [(tables[row], row) for row in ordered]


def _rank(table: str) -> int:
    return _KINDS.index(RecordKind(table)) if table != _ARTICLE else 0


def _articles(store: Store, choice: Choice) -> dict[str, str]:
    hit = set(_found(store, choice.query, [HitKind.ARTICLE])) if choice.query.strip() or not choice.articles else None
    found = [str(article) for article in choice.articles] if choice.articles else sorted(hit or ())
    return {article: _ARTICLE for article in found if hit is None or article in hit}


def _records(store: Store, choice: Choice) -> dict[str, str]:
    """The ids of the records that a session takes, each with its table."""
    found: dict[str, str] = {}
    if choice.records:
        found = {record: str(kind_of_row(store, record)) for record in choice.records}
    else:
        found = {record: str(kind) for kind in RecordKind for record in record_ids(store, kind)}
    if choice.kinds:
        found = {record: kind for record, kind in found.items() if kind in choice.kinds}
    if choice.articles:
        proved = {record.id for article in choice.articles for record in records_of_article(store, article)}
        found = {record: kind for record, kind in found.items() if record in proved}
    if choice.query.strip():
        hit = set(_found(store, choice.query, [HitKind(kind) for kind in RecordKind]))
        found = {record: kind for record, kind in found.items() if record in hit}
    match choice.only:
        case Only.CHANGED:
            changed = changed_since(store, choice.since)
            return {record: kind for record, kind in found.items() if record in changed}
        case Only.DISAGREEMENTS:
            disputed = _disputed(store, found)
            return {record: kind for record, kind in found.items() if record in disputed}
        case _:
            return found


def _found(store: Store, query: str, kinds: Collection[HitKind]) -> Iterable[str]:
    """The ids of what a search finds, of some kinds."""
    asked = parse(query)
    return [hit.id for hit in hits(store, asked, newest_keys(store, asked)) if hit.kind in kinds]


def _disputed(store: Store, records: Mapping[str, str]) -> set[str]:
    """Those of some records that reports tell differently, that have an open conflict, or that reviewers differ on."""
    found = {conflict.row for conflict in store.conflicts()}
    for given in reviews.differently_judged(store).values():
        item = reviews.item(store, given[0].item)
        if item is not None and differ(given):
            found.add(item.row)
    return (found & records.keys()) | told_differently(store, records)


def told_differently(store: Store, records: Mapping[str, str]) -> set[str]:
    """Those of some records, given with their kinds, on which two reports cannot both be right."""
    proving = articles_proving(store, records)
    articles = sorted({article for found in proving.values() for article in found})
    told: defaultdict[str, list[Account]] = defaultdict(list)
    sources = [source_of(store, article) for article in articles if store.row(_ARTICLE, article) is not None]
    for column in accounts_of(store, sources):
        for account in column:
            told[account.record].append(account)
    return {
        record
        for record, accounts in told.items()
        if record in records
        and any(
            field.verdict is Verdict.DIFFERS for field in compared_fields(RecordKind(records[record]), accounts, {})
        )
    }
