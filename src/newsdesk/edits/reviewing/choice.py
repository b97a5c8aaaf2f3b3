"""Which rows a review session takes, and in which order."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.comparing.verdicts import compared_fields
from newsdesk.edits.briefing.sources import source_of
from newsdesk.edits.comparing.accounts import accounts_of
from newsdesk.edits.library.articles import article_row
from newsdesk.edits.subjects import kind_of_row, subject_of
from newsdesk.model.article import ArticleId
from newsdesk.model.comparison import Account, Verdict
from newsdesk.model.query import HitKind
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import Only, ReviewSession, SessionKind
from newsdesk.reviewing.sampling import drawn
from newsdesk.reviewing.states import differ
from newsdesk.store import reviews
from newsdesk.store.evidence import articles_proving
from newsdesk.store.records import record_ids, records_of_article
from newsdesk.store.search import hits, newest_keys
from newsdesk.store.standing import NOWHERE, Place, article_places, changed_since, first_places
from newsdesk.store.store import Store
from newsdesk.text.queries import parse

_ARTICLE = "article"
_KINDS = tuple(RecordKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Rows from which a session takes its items: all must hold, and what is empty does not matter."""

    records: Sequence[RecordId] = ()
    articles: Sequence[ArticleId] = ()
    kinds: Collection[RecordKind] = ()


def chosen_rows(store: Store, session: ReviewSession, choice: Choice) -> list[tuple[str, str]]:
    """Table and id of the rows that a session takes, in the order of the articles.

    What no words prove comes last, kind by kind and by title.

    Raises:
        UnknownRecordError: if one of the records is not there.
        UnknownArticleError: if one of the articles is not there.
    """
    for article in choice.articles:
        article_row(store, article)
    independent = session.kind is SessionKind.INDEPENDENT
    found = _articles(store, session, choice) if independent else _records(store, session, choice)
    sample = drawn(found, session.sample, session.seed)
    tables = {row: table for row, table in found.items() if row in sample}
    wanted = [row for row, table in tables.items() if table == _ARTICLE]
    places = first_places(store, tables.keys() - set(wanted)) | article_places(store, wanted)

    def order(row: str) -> tuple[Place, int, str, str]:
        return places.get(row, NOWHERE), _rank(tables[row]), subject_of(store, row), row

    return [(tables[row], row) for row in sorted(tables, key=order)]


def _rank(table: str) -> int:
    return _KINDS.index(RecordKind(table)) if table != _ARTICLE else 0


def _articles(store: Store, session: ReviewSession, choice: Choice) -> dict[str, str]:
    if not choice.articles:
        return dict.fromkeys(_found(store, session.query, [HitKind.ARTICLE]), _ARTICLE)
    hit = set(_found(store, session.query, [HitKind.ARTICLE])) if session.query else set(map(str, choice.articles))
    return {article: _ARTICLE for article in choice.articles if article in hit}


def _records(store: Store, session: ReviewSession, choice: Choice) -> dict[str, str]:
    """The ids of the records that a session takes, each with its table."""
    if choice.records:
        found = {str(record): str(kind_of_row(store, record)) for record in choice.records}
    else:
        found = {str(record): str(kind) for kind in RecordKind for record in record_ids(store, kind)}
    found = {record: kind for record, kind in found.items() if not choice.kinds or kind in choice.kinds}
    for wanted in _limits(store, session, choice, found):
        found = {record: kind for record, kind in found.items() if record in wanted}
    return found


def _limits(
    store: Store, session: ReviewSession, choice: Choice, records: Mapping[str, str]
) -> Iterator[Collection[str]]:
    """Sets of records that a session is limited to, each worked out only where it is asked for."""
    if choice.articles:
        yield {record.id for article in choice.articles for record in records_of_article(store, article)}
    if session.query:
        yield set(_found(store, session.query, [HitKind(kind) for kind in RecordKind]))
    if session.only is Only.CHANGED:
        yield changed_since(store, session.changed_since)
    if session.only is Only.DISAGREEMENTS:
        yield _disputed(store, records)


def _found(store: Store, query: str, kinds: Collection[HitKind]) -> list[str]:
    """The ids of what a search finds, of some kinds."""
    asked = parse(query)
    return [hit.id for hit in hits(store, asked, newest_keys(store, asked)) if hit.kind in kinds]


def _disputed(store: Store, records: Mapping[str, str]) -> set[str]:
    """Those of some records that reports tell differently, that have an open conflict, or that reviewers differ on."""
    found = set(store.contested_rows())
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
