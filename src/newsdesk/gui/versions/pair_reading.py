"""Two versions of an article, read and compared away from the window's thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.anchoring import Piece, changes
from newsdesk.edits.errors import UnknownArticleError
from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Reading
from newsdesk.gui.reader.reading import ReadingRoom
from newsdesk.gui.versions.differences import Difference, differences, has_words, shared_places
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionPair:
    """What the page of versions shows: both texts with their marks as they stood, and what differs.

    `shared` are places (old, new) in code points that answer each other.
    """

    readings: tuple[Reading, Reading]
    marks: tuple[Sequence[Mark], Sequence[Mark]]
    pieces: Sequence[Piece]
    differences: Sequence[Difference]
    shared: Sequence[tuple[int, int]]


def read_pair(store: Store, article: ArticleId, old: VersionId, new: VersionId) -> VersionPair:
    """Read two versions of an article.

    Raises:
        UnknownArticleError: if one of them is gone.
    """
    room = ReadingRoom(store)
    left, right = room.read_version(old), room.read_version(new)
    if left is None or right is None:
        raise UnknownArticleError(article)
    texts = left.canonical.text, right.canonical.text
    pieces = [piece for piece in changes(*texts) if has_words(piece, *texts)]
    return VersionPair(
        readings=(left, right),
        marks=(room.marks_then(old), room.marks_then(new)),
        pieces=pieces,
        differences=differences(pieces),
        shared=shared_places(pieces),
    )
