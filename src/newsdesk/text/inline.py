"""Flatten the inline tokens of one block into lines of text with spans."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsdesk.model.article import InlineSpan, SpanKind

if TYPE_CHECKING:  # only the name: the library is loaded by the first article
    from markdown_it.token import Token

_BREAKS = re.compile(r"[\n\r\v\f\x85\u2028\u2029]")
"""Line breaks that a character reference or a percent sign can smuggle into a line."""

_OPENERS = {"strong_open": SpanKind.STRONG, "em_open": SpanKind.EMPHASIS, "link_open": SpanKind.LINK}
_CLOSERS = frozenset({"strong_close", "em_close", "link_close"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of inline text; span positions count code points from the line's start."""

    text: str
    spans: tuple[InlineSpan, ...] = ()


@dataclass(slots=True)
class _OpenLine:
    """A line while it grows, with the markup that is open.

    `length` and all places count code points from the start of the line that grows. `open` holds the markup
    begun and not closed yet, outermost first: its kind, its start in this line and its address ("" for none).
    """

    lines: list[Line] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    length: int = 0
    spans: list[InlineSpan] = field(default_factory=list)
    open: list[tuple[SpanKind, int, str]] = field(default_factory=list)

    def add(self, words: str) -> None:
        """Put words, without line breaks, at the end of the line."""
        self.parts.append(words)
        self.length += len(words)

    def open_span(self, kind: SpanKind, href: str) -> None:
        """Begin markup where the line now ends; `href` is the address of a link, "" for other kinds."""
        self.open.append((kind, self.length, href))

    def close_span(self) -> None:
        """End the markup begun last: it becomes a span that ends where the line now ends."""
        kind, start, href = self.open.pop()
        self.add_span(kind, start, href)

    def add_span(self, kind: SpanKind, start: int, href: str = "") -> None:
        """Keep a span from `start` to where the line now ends; one without words is dropped."""
        if start < self.length:
            self.spans.append(InlineSpan(kind=kind, start=start, end=self.length, href=href))

    def end_line(self) -> None:
        """Put the line that grew into `lines` and begin an empty one.

        Markup still open ends with the line, as a span of its own, and begins again at 0 of the next. The
        spans of a line stand by their start, of those with one start the longest first.
        """
        for kind, start, href in reversed(self.open):
            self.add_span(kind, start, href)
        self.spans.sort(key=lambda span: (span.start, -span.end))
        self.lines.append(Line(text="".join(self.parts), spans=tuple(self.spans)))
        self.parts, self.spans, self.length = [], [], 0
        self.open = [(kind, 0, href) for kind, _, href in self.open]


def lines_of(tokens: "Sequence[Token]") -> list[Line]:
    """Flatten inline tokens: a soft break is a space, a hard break begins a line, markup becomes spans.

    Markup that runs over a hard break is cut in two, so that each span lies inside its line. Returns one line
    at least, empty where the tokens have no words.
    """
    line = _OpenLine()
    for token in tokens:
        _take(line, token)
    line.end_line()
    return line.lines


def _take(line: _OpenLine, token: "Token") -> None:
    """Let one token change the line; tokens that have no words, such as pictures, are passed over."""
    match token.type:
        case "text":
            line.add(_BREAKS.sub(" ", token.content))
        case "softbreak":
            line.add(" ")
        case "hardbreak":
            line.end_line()
        case "code_inline":
            start = line.length
            line.add(_BREAKS.sub(" ", token.content))
            line.add_span(SpanKind.CODE, start)
        case opener if opener in _OPENERS:
            line.open_span(_OPENERS[opener], str(token.attrs.get("href", "")))
        case closer if closer in _CLOSERS:
            line.close_span()
