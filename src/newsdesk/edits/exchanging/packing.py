"""Packages out of a workspace: all of it, some articles, or a review session; and the file that holds one."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from newsdesk.edits.errors import UnknownSessionError
from newsdesk.edits.library.articles import article_row
from newsdesk.exchange import PackageError, read, write
from newsdesk.exchange.limits import MAX_NAME
from newsdesk.exporting.files import write_atomically
from newsdesk.model.article import ArticleId
from newsdesk.model.change import Entry
from newsdesk.model.package import Package, PackageFile, PackageScope
from newsdesk.model.review import ReviewSession, SessionId, SessionKind
from newsdesk.store import packing, reviews
from newsdesk.store.packing import History
from newsdesk.store.store import Store

_ANALYST, _SESSION, _ARTICLE = "analyst", "review_session", "article"
_SAID = ("verdict", "comment")


def pack(store: Store, *, articles: Sequence[ArticleId] = (), session: SessionId | None = None) -> Package:
    """Put a workspace, some articles or a review session into a package; a row comes with its whole history.

    An article brings its versions, what is marked in it, the records that this proves, and what is said of them. A
    session brings its items with their quotes, the verdicts and the comments; one of kind INDEPENDENT its articles
    without what is marked in them and what others said, and for others than who began it what they marked themselves;
    a blind one that is open no names of analysts, but to who began it that of the reviewer. Reads only.

    Raises:
        UnknownArticleError, UnknownSessionError: if there is none of that id.
    """
    with packing.snapshot(store):
        if session is not None:
            return _pack_session(store, session)
        if articles:
            return _package(store, PackageScope.ARTICLES, _of_articles(store, articles))
        return _package(store, PackageScope.ALL, store.entries())


def write_package(path: Path, package: Package, passphrase: str = "") -> PackageFile:
    """Write a package beside `path`, see that it can be read, and put it in its place; returns it as it was read.

    Raises:
        PackageError: if it is larger than a package may be.
        CannotWriteError: if the file cannot be written; one that was there stays as it was.
    """
    try:
        data = write(package, passphrase)
    except PackageError as error:
        error.file_name = path.name
        raise
    file = read(data, passphrase, name=path.name)
    write_atomically(path, data)
    return file


def _of_articles(store: Store, articles: Iterable[ArticleId]) -> list[Entry]:
    rows = {(_ARTICLE, str(article_row(store, article)["id"])) for article in articles}
    found = packing.with_belongings(store, rows, packing.OF_ARTICLES)
    differences = packing.differences_within(store, found)
    found |= packing.with_belongings(store, differences, packing.OF_ARTICLES)
    return _with_analysts(store, found)


def _pack_session(store: Store, session_id: SessionId) -> Package:
    session = reviews.session(store, session_id)
    if session is None:
        raise UnknownSessionError(session_id)
    found = _of_independent(store, session) if session.kind is SessionKind.INDEPENDENT else _of_review(store, session)
    if not session.hides_names:
        return _package(store, PackageScope.REVIEW, _with_analysts(store, found))
    is_creator = session.creator == store.analyst
    entries = _entries(found) if is_creator else _with_analysts(store, found, [store.analyst])
    return _package(store, PackageScope.REVIEW, entries, named=not is_creator)


def _of_review(store: Store, session: ReviewSession) -> History:
    """The session with its items and the quotes that prove them."""
    items = [item.row for item in reviews.items(store, session.id)]
    rows = {(_SESSION, session.id), *packing.proofs_of(store, items)}
    return packing.with_belongings(store, rows, packing.OF_ITEMS)


def _of_independent(store: Store, session: ReviewSession) -> History:
    """The session with its articles; who did not begin it answers with what they marked in them.

    What others said in it stays here, as it may tell what they saw.
    """
    whole = packing.with_belongings(store, {(_SESSION, session.id)}, packing.OF_SESSION)
    heard = {store.analyst, session.creator}
    found = {key: said for key, said in whole.items() if key[0] not in _SAID or (said and said[0].analyst in heard)}
    if session.creator == store.analyst:
        return found
    versions = [row for table, row in found if table == "article_version"]
    layer = packing.own_annotations(store, versions, store.analyst)
    return found | packing.with_belongings(store, layer, packing.OF_LAYER)


def _with_analysts(store: Store, found: History, analysts: Iterable[str] = ()) -> list[Entry]:
    """The entries, and those that say how these analysts, or all who wrote any of them, are called."""
    entries = _entries(found)
    who = {(_ANALYST, analyst) for analyst in analysts} or {(_ANALYST, entry.analyst) for entry in entries}
    return [*entries, *_entries(packing.with_belongings(store, who, {}))]


def _entries(found: History) -> list[Entry]:
    return [entry for entries in packing.without_strays(found).values() for entry in entries]


def _package(store: Store, scope: PackageScope, entries: Iterable[Entry], *, named: bool = True) -> Package:
    ordered = packing.in_order(store, entries)
    texts, hashes = packing.texts_of(store, ordered)
    sessions = {entry.row for entry in ordered if entry.table == _SESSION}
    return Package(
        entries=tuple(ordered),
        texts=texts,
        text_hashes=hashes,
        scope=scope,
        analyst=store.analyst,
        name=str((store.row(_ANALYST, store.analyst) or {}).get("name", ""))[:MAX_NAME] if named else "",
        copy=store.copy,
        sessions={session.id: session.name[:MAX_NAME] for session in reviews.sessions(store) if session.id in sessions},
        extra=store.manifest_extra,
    )
