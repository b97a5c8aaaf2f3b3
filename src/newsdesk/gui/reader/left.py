"""How a reader group was left, as values for the desk's state file."""

from newsdesk.gui.reader.group import ReaderGroup
from newsdesk.gui.state import Json
from newsdesk.model.article import ArticleId


def group_left_as(group: ReaderGroup) -> dict[str, Json]:
    """The open articles, the one shown, and the code point at the top of each."""
    return {
        "articles": [str(article) for article in group.articles],
        "current": str(group.article),
        "tops": {str(article): group.top_of(article) for article in group.articles},
    }


def find_group_as(group: ReaderGroup, left: Json) -> None:
    """Open what was open; articles that are gone, and anything that makes no sense, are passed over."""
    if not isinstance(left, dict):
        return
    tops, articles, current = left.get("tops"), left.get("articles"), left.get("current")
    for one, top in tops.items() if isinstance(tops, dict) else ():
        if isinstance(top, int):
            group.keep_top(ArticleId(one), top)
    for article in articles if isinstance(articles, list) else ():
        group.open(ArticleId(str(article)))
    if current in group.articles:
        group.open(ArticleId(str(current)))
