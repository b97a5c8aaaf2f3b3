"""How the analyst stands in an article: told so that it can be found again, and taken again."""

from newsdesk.gui.reader.group import ReaderGroup
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.view import PageView
from newsdesk.gui.selection import Spot, Stand
from newsdesk.model.article import ArticleId


def stand_of(group: ReaderGroup, article: ArticleId) -> Stand | None:
    """How the analyst stands, or stood last, in an open article of a group; None where that is not known."""
    page = group.page_of(article)
    if page is None:
        return None
    view = group.reader
    if page is view.page:
        points, cursor = page.offsets.to_points, view.textCursor()
        places = points(cursor.anchor()), points(cursor.position()), view.top_position
    else:
        places = (*page.selected, page.top)
    anchor, caret, top = (_spot_at(page, position) for position in places)
    return Stand(anchor=anchor, caret=caret, top=top)


def take(view: PageView, stand: Stand) -> None:
    """Stand in the page that is shown as before: the same words selected, the same line at the top."""
    page = view.page
    if page is not None:
        view.select(_position_of(page, stand.anchor), _position_of(page, stand.caret))
        view.show_top(_position_of(page, stand.top))


def _spot_at(page: Page, position: int) -> Spot:
    number = page.marks.block_at(position)
    blocks = page.canonical.blocks
    return Spot(block=number, offset=position - blocks[number].start) if blocks else Spot()


def _position_of(page: Page, spot: Spot) -> int:
    """The position of a spot, in another version of the text as near as may be."""
    blocks = page.canonical.blocks
    if not blocks:
        return 0
    block = blocks[min(spot.block, len(blocks) - 1)]
    return min(block.start + spot.offset, block.end)
