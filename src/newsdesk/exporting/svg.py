"""Lets of a drawing only shapes and words through, and makes a bitmap of it for files that hold no SVG."""

from dataclasses import dataclass
from typing import Any

from newsdesk.exporting.glyphs import spelled_out
from newsdesk.exporting.typesetting import typeset

_NAMESPACE = "http://www.w3.org/2000/svg"
_ELEMENTS = frozenset({"svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"})
_ATTRIBUTES = frozenset({
    "width", "height", "viewBox", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "d",
    "points", "transform", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap",
    "stroke-linejoin", "stroke-opacity", "opacity", "font-family", "font-size", "font-weight", "font-style",
    "text-anchor", "dominant-baseline",
})  # fmt: skip
_PIXELS = 192
"""Pixels to the inch: sharp on paper and on any screen."""
_SHEET = b"""#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg")"""
_WIDTH = slice(16, 20)
_HEIGHT = slice(20, 24)
_POINTS_TO_THE_INCH = 72


@dataclass(frozen=True, slots=True, kw_only=True)
class Bitmap:
    """A PNG; `width` and `height` are the size it is to be shown at, in points."""

    png: bytes
    width: float
    height: float


def harmless(svg: str, title: str = "") -> str:
    """The drawing without anything that could load, run, lead or style beyond itself.

    What is no shape and no words goes with all that is in it; ids, links, classes and references go.
    `title` becomes its title for screen readers.

    :raises ValueError: if it is no SVG element.
    """
    from lxml import etree  # noqa: PLC0415 - 20 ms that only an export with pictures needs

    parser: Any = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root: Any = etree.fromstring(svg.encode(), parser)
    except etree.XMLSyntaxError as cause:
        msg = "this drawing is not well-formed SVG"
        raise ValueError(msg) from cause
    if root.tag != f"{{{_NAMESPACE}}}svg":
        msg = "this drawing is not an SVG element"
        raise ValueError(msg)
    made: Any = etree.Element(root.tag, nsmap={None: _NAMESPACE})  # type: ignore[dict-item] # its stub knows no None
    if title:
        made.set("role", "img")
        etree.SubElement(made, f"{{{_NAMESPACE}}}title").text = title
    _copy(root, made)
    return str(etree.tostring(made, encoding="unicode"))


def _copy(from_: Any, to: Any) -> None:
    """What is allowed of an element's attributes, words and children."""
    from lxml import etree  # noqa: PLC0415 - as above

    for name, value in from_.attrib.items():
        if name in _ATTRIBUTES and (name == "transform" or "(" not in value):
            to.set(name, value)
    if len(to):
        to[-1].tail = from_.text
    else:
        to.text = from_.text
    for child in from_:
        if isinstance(child.tag, str) and child.tag.removeprefix(f"{{{_NAMESPACE}}}") in _ELEMENTS:
            copied = etree.SubElement(to, child.tag)
            _copy(child, copied)
            copied.tail = child.tail


def bitmap(svg: str) -> Bitmap:
    """The drawing as a PNG in its own size, in the typefaces of the page."""
    shown, _ = spelled_out(harmless(svg))
    png = typeset(_SHEET, {"svg": shown}, format="png", ppi=_PIXELS)
    across, down = (int.from_bytes(png[part]) * _POINTS_TO_THE_INCH / _PIXELS for part in (_WIDTH, _HEIGHT))
    return Bitmap(png=png, width=across, height=down)
