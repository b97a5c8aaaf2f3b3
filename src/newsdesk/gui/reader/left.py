"""How a reader group was left, as values for the desk's state file."""

from newsdesk.gui.reader.group import ReaderGroup
from newsdesk.gui.state import Json
from newsdesk.model.article import ArticleId


def group_left_as(group: ReaderGroup) -> dict[str, Json]:
    """The open articles, the one shown, the code point at the top of each, and the words selected."""
    span = group.reader.span
    selected: list[Json] = [span.start, span.end] if span is not None else []
    return {
        "selected": selected,
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
        _select(group, left.get("selected"))


def _select(group: ReaderGroup, selected: Json) -> None:
    """Select words again without moving the text."""
    page, top = group.reader.page, group.reader.top_position
    match selected:
        case [int(start), int(end)] if page is not None and 0 <= start < end <= len(page.text):
            group.reader.select(start, end)
            group.reader.show_top(top)
        case _:
            pass
