"""What picture is asked for, and what is read for it in a thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.edits.briefing.picture_words import picture_words
from newsdesk.edits.briefing.pictures import agenda_matrix, participant_network, timed_meetings
from newsdesk.model.drawing import Drawing, Point
from newsdesk.picturing.graphs import place_by_networkx
from newsdesk.picturing.matrix import Matrix, matrix_drawing
from newsdesk.picturing.meetings import Lanes, TimedMeeting
from newsdesk.picturing.network import Colouring, network_drawing
from newsdesk.picturing.placing import place
from newsdesk.picturing.ties import Network
from newsdesk.picturing.timeline import timeline
from newsdesk.store.pictures import WHOLE, PictureScope
from newsdesk.store.store import Store


class PictureKind(StrEnum):
    """The pictures that the page shows; each has a command."""

    TIMELINE = "timeline"
    NETWORK = "network"
    MATRIX = "matrix"


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureWish:
    """What has to be read: which picture, of what, in whose words. `before` is where participants stood."""

    kind: PictureKind
    scope: PictureScope = WHOLE
    language: str = "en"
    by_networkx: bool = False
    before: Mapping[str, Point] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureLook:
    """How it is to be drawn; nothing need be read anew for it."""

    lanes: Lanes = Lanes.PLACE
    least: int = 1
    colouring: Colouring = Colouring.KIND


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFacts:
    """What was read for a wish; of the three only that which its picture needs."""

    wish: PictureWish
    meetings: tuple[TimedMeeting, ...] = ()
    network: Network = field(default_factory=Network)
    places: Mapping[str, Point] = field(default_factory=dict)
    matrix: Matrix = field(default_factory=Matrix)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        match self.wish.kind:
            case PictureKind.TIMELINE:
                return not self.meetings
            case PictureKind.NETWORK:
                return not self.network.people
            case PictureKind.MATRIX:
                return not (self.matrix.subjects and self.matrix.people)

    @property
    def strongest(self) -> int:
        """The weight of the strongest tie."""
        return max((tie.weight for tie in self.network.ties), default=1)

    def drawing(self, look: PictureLook, width: float, height: float) -> Drawing:
        """The picture in a size; a timeline and a matrix take the height that they need."""
        words = picture_words(self.wish.language)
        match self.wish.kind:
            case PictureKind.TIMELINE:
                return timeline(self.meetings, words, lanes=look.lanes, width=width)
            case PictureKind.NETWORK:
                size = (width, height)
                return network_drawing(
                    self.network, self.places, words, least=look.least, colouring=look.colouring, size=size
                )
            case PictureKind.MATRIX:
                return matrix_drawing(self.matrix, words, width=width)


def facts_of(wish: PictureWish, store: Store) -> PictureFacts:
    """Read what a picture needs, and place the participants of a network."""
    match wish.kind:
        case PictureKind.TIMELINE:
            return PictureFacts(wish=wish, meetings=tuple(timed_meetings(store, wish.scope, wish.language)))
        case PictureKind.NETWORK:
            network = participant_network(store, wish.scope)
            placing = place_by_networkx if wish.by_networkx else place
            return PictureFacts(wish=wish, network=network, places=placing(network, wish.before))
        case PictureKind.MATRIX:
            return PictureFacts(wish=wish, matrix=agenda_matrix(store, wish.scope))
