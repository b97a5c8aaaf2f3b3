"""The sign of a meeting's status: a form of its own for each, so that no colour has to tell them apart."""

from newsdesk.model.drawing import Diamond, Disc, Ink, Shape, Stroke
from newsdesk.model.record import MeetingStatus

RADIUS = 6.0
"""From the middle of a sign to its edge."""


def sign(status: MeetingStatus, x: float, y: float, *, doubtful: bool = False) -> tuple[Shape, ...]:
    """Planned ○, confirmed ◆, under way ◉, held ●, postponed ◇ barred, cancelled ×; doubtful ones have broken edges."""
    ink = Ink.MEETING
    match status:
        case MeetingStatus.CONFIRMED:
            return (Diamond(x=x, y=y, radius=RADIUS + 1, fill=ink, edge=ink, dashed=doubtful),)
        case MeetingStatus.UNDER_WAY:
            ring = Disc(x=x, y=y, radius=RADIUS, fill=Ink.BASE, edge=ink, edge_width=2, dashed=doubtful)
            return (ring, Disc(x=x, y=y, radius=RADIUS / 2, fill=ink))
        case MeetingStatus.HELD:
            return (Disc(x=x, y=y, radius=RADIUS, fill=ink, edge=ink, edge_width=2, dashed=doubtful),)
        case MeetingStatus.POSTPONED:
            return (
                Diamond(x=x, y=y, radius=RADIUS + 1, fill=Ink.BASE, edge=ink, edge_width=2, dashed=doubtful),
                Stroke(points=((x - 3, y), (x + 3, y)), ink=ink, width=2),
            )
        case MeetingStatus.CANCELLED:
            reach = RADIUS - 1
            return (
                Disc(x=x, y=y, radius=RADIUS, fill=Ink.BASE, edge=Ink.CONTROL, dashed=doubtful),
                Stroke(points=((x - reach, y - reach), (x + reach, y + reach)), ink=Ink.DIFFERS, width=2.5),
                Stroke(points=((x - reach, y + reach), (x + reach, y - reach)), ink=Ink.DIFFERS, width=2.5),
            )
        case _:
            return (Disc(x=x, y=y, radius=RADIUS, fill=Ink.BASE, edge=ink, edge_width=2, dashed=doubtful),)
