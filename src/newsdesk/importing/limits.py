"""How large and how tangled a file may be; all of it is counted before any parser sees the file."""

import re
from collections import Counter

from newsdesk.importing.markup import BLOCK_TAGS, Token, TokenKind

MAX_FILE_BYTES = 20_000_000
MAX_LINE_LENGTH = 2_000_000
"""Characters. Qt dies of memory on a line some times longer, at any size of type."""
MAX_LINES = 50_000
"""Each line becomes a block, and each block costs the parser and the reader some 50 microseconds."""
MAX_DEPTH = 200
MAX_TABLE_DEPTH = 6
MAX_TAGS = 200_000
MAX_CELLS = 20_000
MAX_ATTRIBUTES = 50
MAX_ATTRIBUTE_LENGTH = 1_000_000
MAX_RUN = 9_000_000
"""Characters between two tags; the parser silently cuts a longer run at 10 MB."""

MAX_EXTRACTED_TAGS = 20_000
MAX_EXTRACTED_CHARACTERS = 1_000_000
"""Pages beyond these keep all their words: to find the article among them would take too long."""

VOID_TAGS = frozenset(
    (  # noqa: SIM905 - a column of words reads worse
        "area base br col embed hr img input link meta param source track wbr"
    ).split()
)
_CELLS = frozenset({"td", "th"})
_CLOSED_BY = {
    "li": frozenset({"p", "li"}),
    "dt": frozenset({"p", "dt", "dd"}),
    "dd": frozenset({"p", "dt", "dd"}),
    "option": frozenset({"option"}),
    "td": frozenset({"p", "td", "th"}),
    "th": frozenset({"p", "td", "th"}),
    "tr": frozenset({"p", "td", "th", "tr"}),
    "tbody": frozenset({"p", "td", "th", "tr", "thead", "tbody"}),
    "tfoot": frozenset({"p", "td", "th", "tr", "thead", "tbody"}),
}
_CLOSES_PARAGRAPH = frozenset({"p"})
_NOTHING: frozenset[str] = frozenset()
_ATTRIBUTE = re.compile(r"""[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?""")


class PageTally:
    """Counts a page's tags as they stream by and names the first limit that is passed.

    `exceeded` is a warning code ("too deep", "tables too deep", "too many tags", "too many cells",
    "too many attributes", "text too long"), or empty while the page keeps within its limits.
    `is_extractable` tells whether the article can be looked for in bearable time.
    """

    def __init__(self) -> None:
        self.exceeded = ""
        self._open: list[str] = []
        self._opened: Counter[str] = Counter()
        self._tags = 0
        self._ends = 0
        self._characters = 0
        self._cells = 0

    @property
    def is_extractable(self) -> bool:
        """Whether the page is small enough to look for the article in it."""
        return self._tags <= MAX_EXTRACTED_TAGS and self._characters <= MAX_EXTRACTED_CHARACTERS

    def count(self, token: Token) -> None:
        """Take one token into account; after the first limit is passed there is nothing more to count."""
        if self.exceeded:
            return
        match token.kind:
            case TokenKind.START:
                self._start(token)
            case TokenKind.END:
                self._end(token)
            case TokenKind.TEXT:
                self._text(token)

    def _start(self, token: Token) -> None:
        name = token.name
        self._close_implied(name)
        self._tags += 1
        self._cells += name in _CELLS
        if name not in VOID_TAGS:
            self._open.append(name)
            self._opened[name] += 1
        self._judge(token)

    def _judge(self, token: Token) -> None:
        if self._tags > MAX_TAGS:
            self.exceeded = "too many tags"
        elif len(self._open) > MAX_DEPTH:
            self.exceeded = "too deep"
        elif self._opened["table"] > MAX_TABLE_DEPTH:
            self.exceeded = "tables too deep"
        elif self._cells > MAX_CELLS:
            self.exceeded = "too many cells"
        elif _has_too_many_attributes(token.attributes):
            self.exceeded = "too many attributes"

    def _end(self, token: Token) -> None:
        self._ends += 1
        if self._ends > MAX_TAGS:
            self.exceeded = "too many tags"
        if not self._opened[token.name]:
            return
        while self._pop() != token.name:
            pass

    def _text(self, token: Token) -> None:
        if not token.name:
            self._characters += len(token.text)
        if len(token.text) > MAX_RUN:
            self.exceeded = "text too long"

    def _close_implied(self, name: str) -> None:
        closes = _CLOSED_BY.get(name) or (_CLOSES_PARAGRAPH if name in BLOCK_TAGS else _NOTHING)
        while self._open and self._open[-1] in closes:
            self._pop()

    def _pop(self) -> str:
        name = self._open.pop()
        self._opened[name] -= 1
        return name


def _has_too_many_attributes(attributes: str) -> bool:
    if len(attributes) <= MAX_ATTRIBUTES:
        return False
    if len(attributes) > MAX_ATTRIBUTE_LENGTH:
        return True
    return sum(1 for _ in _ATTRIBUTE.finditer(attributes)) > MAX_ATTRIBUTES
