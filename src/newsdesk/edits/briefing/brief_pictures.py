"""The pictures of a brief: of the articles that it draws on, in its language."""

from collections.abc import Iterator, Sequence

from newsdesk.edits.annotating.tags import tag_id
from newsdesk.edits.briefing.picture_words import picture_words
from newsdesk.edits.briefing.pictures import agenda_matrix, participant_network, timed_meetings
from newsdesk.model.article import ArticleId
from newsdesk.model.drawing import Picture
from newsdesk.picturing.matrix import matrix_drawing
from newsdesk.picturing.network import network_drawing
from newsdesk.picturing.placing import place
from newsdesk.picturing.timeline import timeline
from newsdesk.store.pictures import PictureScope
from newsdesk.store.store import Store

WIDTH = 720.0
"""So wide that its words can be read when it fills the width of a page."""
_NETWORK_HEIGHT = 520.0


def brief_pictures(store: Store, articles: Sequence[ArticleId] | None, tag: str, language: str) -> Iterator[Picture]:
    """Timeline, network and matrix, each if there is something to draw."""
    scope = PictureScope(
        articles=None if articles is None else tuple(articles), tag=tag_id(tag) if tag and articles is None else ""
    )
    words = picture_words(language)
    meetings = timed_meetings(store, scope, language)
    if meetings:
        yield Picture(title=words.say("timeline"), drawing=timeline(meetings, words, width=WIDTH))
    network = participant_network(store, scope)
    if network.ties:
        drawing = network_drawing(network, place(network), words, size=(WIDTH, _NETWORK_HEIGHT))
        yield Picture(title=words.say("network"), drawing=drawing)
    matrix = agenda_matrix(store, scope)
    if matrix.cells:
        yield Picture(title=words.say("matrix"), drawing=matrix_drawing(matrix, words, width=WIDTH))
