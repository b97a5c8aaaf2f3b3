"""Which places of a page of the preview lead to a record or to words of an article."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF

from newsdesk.exporting.preview import SCHEME

_SAME_LINE = 0.004
"""Two places belong to one line if their tops differ by less than this share of the page's height."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """A place that can be clicked; its sides are shares of the page, from 0 to 1 from the upper left corner.

    `kind` is "record" or "annotation", `target` the id of one, `words` what stands there.
    """

    place: QRectF
    kind: str
    target: str
    words: str = ""


def page_lines(pdf: bytes, number: int) -> tuple[PageLine, ...]:
    """The lines of a page, counted from 1, in reading order; pieces of one line are one.

    :raises IndexError: if there is no such page.
    """
    from pypdfium2 import PdfDocument  # noqa: PLC0415  loads a large library that only a preview needs

    document = PdfDocument(pdf)
    try:
        page = document[number - 1]
        return tuple(_joined(_links(document, page)))
    finally:
        document.close()


def _links(document: Any, page: Any) -> Iterator[PageLine]:
    from pypdfium2 import raw  # noqa: PLC0415  as above

    width, height = page.get_size()
    text = page.get_textpage()
    position, link, side = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    while raw.FPDFLink_Enumerate(page.raw, ctypes.byref(position), ctypes.byref(link)):
        kind, _, target = _address(document, raw.FPDFLink_GetAction(link)).removeprefix(SCHEME).partition("/")
        if target and raw.FPDFLink_GetAnnotRect(link, ctypes.byref(side)):
            corner = (side.left / width, 1 - side.top / height)
            extent = ((side.right - side.left) / width, (side.top - side.bottom) / height)
            words = text.get_text_bounded(side.left, side.bottom, side.right, side.top)
            yield PageLine(QRectF(*corner, *extent), kind, target, " ".join(words.split()))


def _address(document: Any, action: Any) -> str:
    """Where a link leads, if to one of ours; "" otherwise."""
    from pypdfium2 import raw  # noqa: PLC0415  as above

    if not action:
        return ""
    length = raw.FPDFAction_GetURIPath(document.raw, action, None, 0)
    buffer = ctypes.create_string_buffer(max(length, 1))
    raw.FPDFAction_GetURIPath(document.raw, action, buffer, length)
    address = buffer.value.decode("ascii", "replace")
    return address if address.startswith(SCHEME) else ""


def _joined(pieces: Iterator[PageLine]) -> Iterator[PageLine]:
    current: PageLine | None = None
    for piece in pieces:
        beside = current is not None and abs(current.place.top() - piece.place.top()) < _SAME_LINE
        if current is not None and beside and (current.kind, current.target) == (piece.kind, piece.target):
            words = f"{current.words} {piece.words}".strip()
            current = PageLine(current.place.united(piece.place), piece.kind, piece.target, words)
            continue
        if current is not None:
            yield current
        current = piece
    if current is not None:
        yield current
