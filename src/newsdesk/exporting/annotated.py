"""Cuts an annotated text into pieces that a writer can set one after the other."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.exporting.characters import legal, one_line
from newsdesk.exporting.page import MarkedRecord, MarkKind, PageBlock, PageMark, Piece
from newsdesk.exporting.remarks import told
from newsdesk.exporting.wording import Wording
from newsdesk.model.article import CanonicalText, InlineSpan, SpanKind
from newsdesk.model.brief import BriefMark
from newsdesk.model.record import RecordKind
from newsdesk.text.canonical import canonicalise
from newsdesk.text.segments import Segment, flatten, lanes

_KINDS = {
    RecordKind.PARTICIPANT: MarkKind.PARTICIPANT,
    RecordKind.AGENDA_ITEM: MarkKind.AGENDA_ITEM,
    RecordKind.MEETING: MarkKind.MEETING,
    RecordKind.NOTE: MarkKind.NOTE,
}
_SAFE_SCHEMES = ("http://", "https://", "mailto:")
_MARKDOWN = frozenset("\\`*_[]<>&#|~+-=\n")


def blocks_of(canonical: CanonicalText, marks: Sequence[BriefMark] = ()) -> tuple[PageBlock, ...]:
    """The blocks of a text in pieces, cut wherever a mark or an inline span begins or ends.

    Marks may nest and cross; each is opened before its first piece and closed after its last one.
    """
    return _Cutter(canonical, marks).blocks()


Names = Mapping[str, Sequence[str]]
"""The other names of those whom a brief lists, by the name that it calls them."""


def page_mark(mark: BriefMark, canonical: CanonicalText, names: Names, wording: Wording) -> PageMark:
    """A mark with its kind in words, what it proves, and the analyst's Markdown as plain lines."""
    kind = _KINDS[mark.kind] if mark.kind else MarkKind(str(min(max(mark.colour, 1), 5)))
    return PageMark(
        kind=kind,
        kind_word=wording.words.kinds[mark.kind] if mark.kind else wording.say("highlight", kind.value),
        number=mark.number,
        records=tuple(_marked_records(mark, canonical.text, names, wording)) if mark.kind else (),
        lines=plain_lines(mark.note),
        creator=one_line(mark.creator),
    )


def _marked_records(mark: BriefMark, text: str, names: Names, wording: Wording) -> Iterator[MarkedRecord]:
    """What a mark proves; only a record of the underline's own kind can be told by the words alone."""
    words = text[mark.position.start : mark.position.end]
    kinds = mark.kinds or (mark.kind,) * len(mark.titles)
    for kind, title in zip(kinds, map(one_line, mark.titles), strict=True):
        if kind and title:
            yield MarkedRecord(
                kind=_KINDS[kind],
                kind_word=wording.words.kinds[kind],
                title=title,
                told=kind is mark.kind and any(told(name, words) for name in (title, *names.get(title, ()))),
            )


def plain_lines(markdown: str) -> tuple[str, ...]:
    """The lines of a Markdown text without its markup; plain prose is not parsed at all."""
    text = markdown if _MARKDOWN.isdisjoint(markdown) else canonicalise(markdown).text
    return tuple(line for line in map(one_line, text.split("\n")) if line)


@dataclass(slots=True)
class _Cut:
    """A segment as far as it lies in one block."""

    block: int
    start: int
    end: int
    layers: tuple[int, ...]


class _Cutter:
    """Marks and inline spans are flattened together; what is below `len(marks)` is a mark.

    Only marks with a kind have an underline, so a free highlight takes no lane.
    """

    def __init__(self, canonical: CanonicalText, marks: Sequence[BriefMark]) -> None:
        self._text = canonical
        self._marks = marks
        spans = [(mark.position.start, mark.position.end) for mark in marks]
        self._lanes = lanes([span if mark.kind else (0, 0) for span, mark in zip(spans, marks, strict=True)])
        spans.extend((span.start, span.end) for span in canonical.spans)
        self._extents = spans
        self._segments: list[Segment] = flatten(spans)

    def blocks(self) -> tuple[PageBlock, ...]:
        """The article's blocks, each cut where a mark or inline markup begins or ends."""
        cuts = list(self._cuts())
        first: dict[int, int] = {}
        last: dict[int, int] = {}
        for index, cut in enumerate(cuts):
            for layer in cut.layers:
                first.setdefault(layer, index)
                last[layer] = index
        pieces: list[list[Piece]] = [[] for _ in self._text.blocks]
        for index, cut in enumerate(cuts):
            pieces[cut.block].append(self._piece(index, cut, first, last))
        return tuple(
            PageBlock(
                kind=block.kind,
                level=block.level,
                marker=one_line(block.marker),
                quoted=block.quoted,
                pieces=tuple(inside),
            )
            for block, inside in zip(self._text.blocks, pieces, strict=True)
        )

    def _cuts(self) -> Iterator[_Cut]:
        starts = [segment.start for segment in self._segments]
        for number, block in enumerate(self._text.blocks):
            done = block.start
            for segment in self._segments[max(bisect_right(starts, block.start) - 1, 0) :]:
                if segment.start >= block.end:
                    break
                if done < segment.start:
                    yield _Cut(number, done, segment.start, ())
                    done = segment.start
                if done < min(segment.end, block.end):
                    yield _Cut(number, done, min(segment.end, block.end), segment.layers)
                    done = min(segment.end, block.end)
            if done < block.end:
                yield _Cut(number, done, block.end, ())

    def _piece(self, index: int, cut: _Cut, first: dict[int, int], last: dict[int, int]) -> Piece:
        inline = [self._text.spans[layer - len(self._marks)] for layer in cut.layers if layer >= len(self._marks)]
        marks = sorted((layer for layer in cut.layers if layer < len(self._marks)), key=self._outermost_first)
        kinds = {span.kind for span in inline}
        return Piece(
            text=legal(self._text.text[cut.start : cut.end]).replace("\n", " "),
            layers=tuple((mark, self._lanes[mark]) for mark in marks),
            opens=tuple(mark for mark in marks if first[mark] == index),
            closes=tuple(mark for mark in reversed(marks) if last[mark] == index),
            strong=SpanKind.STRONG in kinds,
            emphasis=SpanKind.EMPHASIS in kinds,
            code=SpanKind.CODE in kinds,
            href=_href(inline),
        )

    def _outermost_first(self, mark: int) -> tuple[int, int, int]:
        start, end = self._extents[mark]
        return start, -end, mark


def _href(inline: Sequence[InlineSpan]) -> str:
    hrefs = [one_line(span.href) for span in inline if span.kind is SpanKind.LINK]
    return next((href for href in hrefs if href.casefold().startswith(_SAFE_SCHEMES)), "")
