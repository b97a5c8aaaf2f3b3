"""How far analysts agree over articles that several of them annotated."""

from collections.abc import Sequence

from newsdesk.edits.reviewing.layered_texts import texts_at
from newsdesk.model.agreement import Agreement, Moment
from newsdesk.model.article import ArticleId
from newsdesk.model.review import SessionId
from newsdesk.reviewing.agreement.figures import figures
from newsdesk.store import reviews
from newsdesk.store.analysts import names_in
from newsdesk.store.store import Store


def agreement(
    store: Store,
    *,
    articles: Sequence[ArticleId] = (),
    session: SessionId | None = None,
    moment: Moment = Moment.NOW,
) -> Agreement:
    """All figures over articles, over those of a session, or over all that several analysts marked.

    Before and after discussion are two calls: as it was handed in, and now. Reads only, so that a thread can work it
    out with a store of its own. Articles on which fewer than two analysts worked are left out. A blind session names
    nobody.

    Raises:
        UnknownArticleError: if one of the articles is not there.
        UnknownSessionError: if there is no such session.
    """
    texts = [text for text in texts_at(store, moment, articles=articles, session=session) if len(text.layers) > 1]
    names = names_in(store, None if session is None else reviews.session(store, session))
    analysts = sorted({analyst for text in texts for analyst in text.layers})
    return Agreement(
        moment=moment,
        articles=tuple(text.article for text in texts),
        analysts=tuple(analysts),
        figures=tuple(figures(texts)),
        names={analyst: names.get(analyst, "") for analyst in analysts},
    )
