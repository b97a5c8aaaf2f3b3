"""How far analysts agree over articles that several of them annotated."""

from collections.abc import Sequence

from newsdesk.edits.reviewing.layered_texts import texts_at
from newsdesk.model.agreement import Agreement, Moment
from newsdesk.model.article import ArticleId
from newsdesk.model.review import SessionId
from newsdesk.reviewing.agreement.figures import figures
from newsdesk.store.analysts import analysts
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
    out with a store of its own, and gives up as queries do. Articles on which fewer than two analysts worked are left
    out. Who must stay unknown has no name.

    Raises:
        UnknownArticleError: if one of the articles is not there.
        UnknownSessionError: if there is no such session.
    """
    texts = [text for text in texts_at(store, moment, articles=articles, session=session) if len(text.layers) > 1]
    names = analysts(store).names_at(*filter(None, [session]), *(text.article for text in texts))
    compared = sorted({analyst for text in texts for analyst in text.layers})
    return Agreement(
        moment=moment,
        articles=tuple(text.article for text in texts),
        analysts=tuple(compared),
        figures=tuple(figures(texts, store.breathe)),
        names={analyst: names.get(analyst, "") for analyst in compared},
    )
