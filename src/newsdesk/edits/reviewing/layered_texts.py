"""Articles as several analysts annotated them: which articles, who worked on each, and what each made of it."""

from collections.abc import Iterable, Mapping, Sequence

from newsdesk.edits.errors import UnknownArticleError
from newsdesk.edits.reviewing.reviews import known_session
from newsdesk.model.agreement import LayeredText, Moment, Unit
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.review import SessionId
from newsdesk.store import reviews
from newsdesk.store.hand_ins import hand_ins
from newsdesk.store.layers import articles_in_common, current_layers, lengths, own_layers, workers
from newsdesk.store.store import Store

Layers = Mapping[str, Sequence[Unit]]
"""The analysts who worked on an article, each with the units that they made of it."""

_Sizes = Mapping[ArticleId, tuple[VersionId, int]]
"""For each article its current version and the length of the text."""


def texts_at(
    store: Store, moment: Moment, *, articles: Sequence[ArticleId] = (), session: SessionId | None = None
) -> list[LayeredText]:
    """The articles asked for as analysts handed them in, or as they stand now.

    Without articles those of the session, and without a session those that several analysts marked. Who said to be
    done with an article worked on it, also if they marked nothing; so did everybody who ever marked something in it,
    unless a session is given. As handed in there are only those who said to be done.

    Raises:
        UnknownArticleError: if one of the articles is not there.
        UnknownSessionError: if there is no such session.
    """
    sizes = _sizes(store, articles, session)
    done = hand_ins(store, sizes, session)
    if moment is Moment.HANDED_IN:
        handed = {each: _handed_in(store, version, each, done.get(each, {})) for each, (version, _) in sizes.items()}
        return _texts(sizes, handed)
    standing = current_layers(store, {version: article for article, (version, _) in sizes.items()})
    return _texts(
        sizes, {each: _of(who, standing[each]) for each, who in _workers(store, sizes, done, session).items()}
    )


def texts_as_made(
    store: Store, *, articles: Sequence[ArticleId] = (), session: SessionId | None = None
) -> list[LayeredText]:
    """The articles asked for with what each analyst alone made of them until today, whatever was adjudicated.

    Raises:
        UnknownArticleError, UnknownSessionError: as `texts_at`.
    """
    sizes = _sizes(store, articles, session)
    versions = {version: article for article, (version, _) in sizes.items()}
    working = _workers(store, sizes, hand_ins(store, sizes, session), session)
    made = {who: own_layers(store, versions, who) for who in sorted(set().union(*working.values()))}
    return _texts(sizes, {each: {one: made[one][each] for one in sorted(who)} for each, who in working.items()})


def _texts(sizes: _Sizes, found: Mapping[ArticleId, Layers]) -> list[LayeredText]:
    return [
        LayeredText(
            article=article,
            version=version,
            length=length,
            layers={analyst: tuple(units) for analyst, units in found[article].items()},
        )
        for article, (version, length) in sizes.items()
    ]


def _workers(
    store: Store, sizes: _Sizes, done: Mapping[ArticleId, Mapping[str, int]], session: SessionId | None
) -> dict[ArticleId, set[str]]:
    marking = {} if session is not None else workers(store, [version for version, _ in sizes.values()])
    return {each: marking.get(version, set()) | done.get(each, {}).keys() for each, (version, _) in sizes.items()}


def _sizes(store: Store, articles: Sequence[ArticleId], session: SessionId | None) -> _Sizes:
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


def _of(analysts: Iterable[str], layers: Layers) -> Layers:
    return {analyst: layers.get(analyst, ()) for analyst in sorted(analysts)}
