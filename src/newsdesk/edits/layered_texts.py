"""Articles as several analysts annotated them: which articles, who worked on each, and what each made of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from newsdesk.edits.errors import UnknownArticleError
from newsdesk.edits.reviews import known_session
from newsdesk.model.agreement import LayeredText, Moment, Unit
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.review import SessionId
from newsdesk.store import reviews
from newsdesk.store.hand_ins import hand_ins
from newsdesk.store.layers import articles_in_common, current_layers, lengths, own_layers
from newsdesk.store.store import Store

Layers = Mapping[str, Sequence[Unit]]
"""The analysts who worked on an article, each with the units that they made of it."""


def texts_at(
    store: Store, moment: Moment, *, articles: Sequence[ArticleId] = (), session: SessionId | None = None
) -> list[LayeredText]:
    """The articles asked for as analysts handed them in, or as they stand now.

    Without articles those of the session, and without a session those that several analysts marked. Who said to be
    done with an article worked on it, also if they marked nothing; so did everybody who marked something, unless a
    session is given. As handed in there are only those who said to be done.

    Raises:
        UnknownArticleError: if one of the articles is not there.
        UnknownSessionError: if there is no such session.
    """
    sizes = _sizes(store, articles, session)
    done = hand_ins(store, sizes, session)
    if moment is Moment.HANDED_IN:
        found = {each: _handed_in(store, version, each, done.get(each, {})) for each, (version, _) in sizes.items()}
    else:
        standing = current_layers(store, {version: article for article, (version, _) in sizes.items()})
        found = {each: _standing(standing[each], done.get(each, {}), session) for each in sizes}
    return [
        LayeredText(
            article=article,
            version=version,
            length=length,
            layers={who: tuple(units) for who, units in found[article].items()},
        )
        for article, (version, length) in sizes.items()
    ]


def texts_as_made(
    store: Store, *, articles: Sequence[ArticleId] = (), session: SessionId | None = None
) -> list[LayeredText]:
    """The articles asked for with what each analyst alone made of them until today, whatever was adjudicated.

    Raises:
        UnknownArticleError, UnknownSessionError: as `texts_at`.
    """
    now = texts_at(store, Moment.NOW, articles=articles, session=session)
    versions = {text.version: text.article for text in now}
    analysts = sorted({analyst for text in now for analyst in text.layers})
    made = {analyst: own_layers(store, versions, analyst) for analyst in analysts}
    return [
        replace(text, layers={analyst: tuple(made[analyst][text.article]) for analyst in text.layers}) for text in now
    ]


def _sizes(
    store: Store, articles: Sequence[ArticleId], session: SessionId | None
) -> dict[ArticleId, tuple[VersionId, int]]:
    asked = list(dict.fromkeys(articles))
    if session is not None:
        known_session(store, session)
        asked = asked or [ArticleId(item.row) for item in reviews.items(store, session) if item.table == "article"]
    elif not asked:
        asked = articles_in_common(store)
    sizes = lengths(store, asked)
    missing = next((article for article in articles if article not in sizes), None)
    if missing is not None:
        raise UnknownArticleError(missing)
    return {article: sizes[article] for article in asked if article in sizes}


def _handed_in(store: Store, version: VersionId, article: ArticleId, done: Mapping[str, int]) -> Layers:
    return {who: own_layers(store, {version: article}, who, until)[article] for who, until in sorted(done.items())}


def _standing(layers: Layers, done: Mapping[str, int], session: SessionId | None) -> Layers:
    workers = set(done) if session is not None else {*layers, *done}
    return {who: layers.get(who, ()) for who in sorted(workers)}
