"""The sign of a meeting's status: a form of its own for each, so that no colour has to tell them apart."""

from newsdesk.model.drawing import Diamond, Disc, Ink, Shape, Stroke
from newsdesk.model.record import MeetingStatus

RADIUS = 6.0
"""From the middle of a sign to its edge."""
_DOUBTFUL = 3.5


def sign(status: MeetingStatus, x: float, y: float, *, doubtful: bool = False) -> tuple[Shape, ...]:
    """Planned ○, confirmed ◆, under way ◉, held ●, postponed ◇ barred, cancelled ×; if doubtful in a broken ring."""
    if not doubtful:
        return _sign(status, x, y, RADIUS)
    ring = Disc(x=x, y=y, radius=RADIUS + 1, fill=Ink.BASE, edge=Ink.MEETING, dashed=True)
    return (ring, *_sign(status, x, y, _DOUBTFUL))


def _sign(status: MeetingStatus, x: float, y: float, radius: float) -> tuple[Shape, ...]:
    ink = Ink.MEETING
    match status:
        case MeetingStatus.CONFIRMED:
            return (Diamond(x=x, y=y, radius=radius + 1, fill=ink, edge=ink),)
        case MeetingStatus.UNDER_WAY:
            ring = Disc(x=x, y=y, radius=radius, fill=Ink.BASE, edge=ink, edge_width=2)
            return (ring, Disc(x=x, y=y, radius=radius / 2, fill=ink))
        case MeetingStatus.HELD:
            return (Disc(x=x, y=y, radius=radius, fill=ink, edge=ink, edge_width=2),)
        case MeetingStatus.POSTPONED:
            bar = Stroke(points=((x - radius / 2, y), (x + radius / 2, y)), ink=ink, width=2)
            return (Diamond(x=x, y=y, radius=radius + 1, fill=Ink.BASE, edge=ink, edge_width=2), bar)
        case MeetingStatus.CANCELLED:
            reach = radius - 1
            return (
                Disc(x=x, y=y, radius=radius, fill=Ink.BASE, edge=Ink.CONTROL),
                Stroke(points=((x - reach, y - reach), (x + reach, y + reach)), ink=Ink.DIFFERS, width=2.5),
                Stroke(points=((x - reach, y + reach), (x + reach, y - reach)), ink=Ink.DIFFERS, width=2.5),
            )
        case _:
            return (Disc(x=x, y=y, radius=radius, fill=Ink.BASE, edge=ink, edge_width=2),)
