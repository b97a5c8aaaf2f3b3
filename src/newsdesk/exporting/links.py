"""Which numbers lead where: a number to its quote in the list, the list's number back to the marked words."""

from collections.abc import Iterator
from dataclasses import replace

from newsdesk.exporting.page import Line, Page, PagePart, PartLine, PartTable


def linked(page: Page) -> Page:
    """The page with `targets` and `origins` for every number whose other end is on it."""
    listed = {entry.number for entry in page.citations}
    used = set(_used(page))
    marked = set(_marked(page))
    shown = used | marked
    return replace(
        page,
        targets={n: f"cite-{n}" if n in listed else f"mark-{n}" for n in shown & (listed | marked)},
        origins={n: f"mark-{n}" if n in marked else f"use-{n}" for n in listed & shown},
    )


class Anchors:
    """Hands out each anchor of a page once, so that no file holds the same one twice."""

    def __init__(self, page: Page) -> None:
        self._left = {*page.targets.values(), *page.origins.values()}

    def take(self, name: str) -> str:
        """The name if a link leads there and the anchor is not yet set, else ""."""
        if name not in self._left:
            return ""
        self._left.discard(name)
        return name


def _used(page: Page) -> Iterator[int]:
    for line in _lines(page):
        for run in line:
            yield from run.citations
    for row in page.participants:
        yield from row.citations
    for note in page.notes:
        yield from note.citations


def _lines(page: Page) -> Iterator[Line]:
    for item in page.agenda:
        yield item.line
    for meeting in page.meetings:
        yield meeting.line
        yield from meeting.differences
    yield from page.questions
    for part in page.sections:
        if isinstance(part, PagePart):
            yield from _part_lines(part)


def _part_lines(part: PagePart) -> Iterator[Line]:
    """What is set in words; the table of a picture is not where the picture is."""
    for each in part.body:
        if isinstance(each, PartLine):
            yield each.line
        elif isinstance(each, PartTable):
            for row in each.rows:
                yield from row


def _marked(page: Page) -> Iterator[int]:
    for text in page.texts:
        for block in text.blocks:
            for piece in block.pieces:
                for mark in piece.opens:
                    if (number := text.marks[mark].number) is not None:
                        yield number
