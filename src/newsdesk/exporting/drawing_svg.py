"""A drawing as an SVG element: shapes and words only, in the colours of the light theme, to be read anywhere."""

import math
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from newsdesk.exporting.advances import typeface
from newsdesk.exporting.characters import one_line
from newsdesk.model.drawing import Anchor, Box, Diamond, Disc, Drawing, Fade, Ink, Shape, Stroke, Words

_COLOURS = {
    Ink.TEXT: "#1E2428",
    Ink.MUTED: "#596165",
    Ink.CONTROL: "#8B8A82",
    Ink.LINE: "#E3E1DA",
    Ink.BASE: "#FEFDFB",
    Ink.HOVER: "#ECEAE4",
    Ink.DIFFERS: "#B0261C",
    Ink.DOUBT: "#855600",
    Ink.PARTICIPANT: "#0072B2",
    Ink.PARTICIPANT_TINT: "#DDECF6",
    Ink.AGENDA_ITEM: "#B57600",
    Ink.AGENDA_ITEM_TINT: "#FBECC8",
    Ink.MEETING: "#008562",
    Ink.MEETING_TINT: "#D4EFE3",
    Ink.NOTE: "#B9578F",
    Ink.NOTE_TINT: "#F8E2EE",
}
"""Colours of the light theme; `tests` hold them to it."""

_FAMILIES = "'Source Sans 3', 'Segoe UI', 'Noto Sans', sans-serif"
_FACE = "SourceSans3_400Regular.ttf"
_ANCHORS = {Anchor.START: "start", Anchor.MIDDLE: "middle", Anchor.END: "end"}
_STRIPS = 12
"""A fade is drawn in so many strips: a gradient would need a reference, which no writer lets through."""
_FADED, _SURE = 0.08, 0.55


def drawing_svg(drawing: Drawing) -> str:
    """The drawing as one SVG element on a ground of its own."""
    width, height = _number(drawing.width), _number(drawing.height)
    ground = f'<rect width="{width}" height="{height}" fill="{_COLOURS[Ink.BASE]}"/>'
    shapes = "\n".join(element for shape in drawing.shapes for element in _elements(shape))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f"font-family={quoteattr(_FAMILIES)}>\n{ground}\n{shapes}\n</svg>\n"
    )


def _elements(shape: Shape) -> Iterator[str]:
    match shape:
        case Stroke():
            yield _stroke(shape)
        case Box() if shape.fade is not Fade.NEITHER:
            yield from _strips(shape)
        case Box():
            place = _attributes(x=shape.x, y=shape.y, width=shape.width, height=shape.height, rx=shape.radius)
            yield f"<rect {place} {_paint(shape.fill, shape.edge, shape.edge_width)}/>"
        case Disc():
            place = _attributes(cx=shape.x, cy=shape.y, r=shape.radius)
            yield f"<circle {place} {_paint(shape.fill, shape.edge, shape.edge_width, dashed=shape.dashed)}/>"
        case Diamond():
            yield _diamond(shape)
        case Words():
            yield from _words(shape)


def _stroke(shape: Stroke) -> str:
    first, *others = (f"{_number(x)} {_number(y)}" for x, y in shape.points)
    way = f"M{first} Q{' '.join(others)}" if shape.curved else f"M{first} L{' L'.join(others)}"
    return f'<path d="{way}" fill="none" {_edge(shape.ink, shape.width, dashed=shape.dashed)}/>'


def _strips(shape: Box) -> Iterator[str]:
    """The nearer to a fading end the fainter; neighbouring strips touch."""
    broad = shape.width / _STRIPS
    for strip in range(_STRIPS):
        along = (strip + 0.5) / _STRIPS
        sure = {Fade.LEFT: along, Fade.RIGHT: 1 - along, Fade.BOTH: 1 - abs(2 * along - 1)}[shape.fade]
        place = _attributes(x=shape.x + strip * broad, y=shape.y, width=broad, height=shape.height)
        opacity = _number(_FADED + (_SURE - _FADED) * sure)
        yield f'<rect {place} fill="{_COLOURS[shape.fill or Ink.CONTROL]}" fill-opacity="{opacity}"/>'


def _diamond(shape: Diamond) -> str:
    x, y, reach = shape.x, shape.y, shape.radius
    points = " ".join(
        f"{_number(px)},{_number(py)}" for px, py in ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
    )
    return f'<polygon points="{points}" {_paint(shape.fill, shape.edge, shape.edge_width, dashed=shape.dashed)}/>'


def _words(shape: Words) -> Iterator[str]:
    place = _attributes(x=shape.x, y=shape.y)
    weight = ' font-weight="600"' if shape.strong else ""
    anchor = f' text-anchor="{_ANCHORS[shape.anchor]}"' if shape.anchor is not Anchor.START else ""
    turn = f' transform="rotate({_number(shape.turn)} {_number(shape.x)} {_number(shape.y)})"' if shape.turn else ""
    colour = _COLOURS[shape.ink]
    said = escape(one_line(shape.text))
    if shape.struck:
        broad = typeface(_FACE).width(shape.text, shape.size)
        yield _stroke(Stroke(points=((shape.x, shape.y - 4), (shape.x + broad, shape.y - 4)), ink=shape.ink))
    yield f'<text {place} font-size="{_number(shape.size)}" fill="{colour}"{weight}{anchor}{turn}>{said}</text>'


def _paint(fill: Ink | None, edge: Ink | None, width: float, *, dashed: bool = False) -> str:
    ground = f'fill="{_COLOURS[fill]}"' if fill is not None else 'fill="none"'
    return f"{ground} {_edge(edge, width, dashed=dashed)}" if edge is not None else ground


def _edge(ink: Ink, width: float, *, dashed: bool) -> str:
    broken = ' stroke-dasharray="4 3"' if dashed else ""
    return f'stroke="{_COLOURS[ink]}" stroke-width="{_number(width)}"{broken}'


def _attributes(**lengths: float) -> str:
    return " ".join(f'{name}="{_number(value)}"' for name, value in lengths.items() if value or name != "rx")


def _number(value: float) -> str:
    """A length with at most two decimals."""
    if not math.isfinite(value):
        msg = "a drawing has only finite lengths"
        raise ValueError(msg)
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"
