"""Articles, their versions, and the canonical text that every position refers to."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

ArticleId = NewType("ArticleId", str)
VersionId = NewType("VersionId", str)
Sha256 = NewType("Sha256", str)


class BlockKind(StrEnum):
    """What a block of canonical text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CODE = "code"
    TABLE_ROW = "table row"
    RULE = "rule"


class SpanKind(StrEnum):
    """What an inline span of canonical text is."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of canonical text: `text[start:end]`, code points, end exclusive.

    Neighbouring blocks are parted by exactly one line break, so a block never holds one.
    `level` is the heading's level (1 to 6) or the list item's depth (1 is outermost), else 0.
    `marker` is what a list item hangs on ("-" or "3."); it is no part of the text, and it is
    empty where the text carries its own bullet or the item goes on in a further paragraph.
    `quoted` is how many block quotes the block stands in.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    marker: str = ""
    quoted: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineSpan:
    """Inline markup over `text[start:end]`, code points, end exclusive."""

    kind: SpanKind
    start: int
    end: int
    href: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CanonicalText:
    """The one flattening of an article version that reader, search, anchors and exports share.

    `text` equals its blocks joined by one line break each; `sha256` is the hex digest of its UTF-8.
    """

    text: str
    blocks: tuple[Block, ...]
    spans: tuple[InlineSpan, ...] = ()
    sha256: Sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A value that an importer found for a field of the article; the analyst may change it.

    `how` is a short code of where it came from: "meta", "heading", "dateline", "first sentence",
    "file name", "byte order mark", "utf-8", "declared", "detector", "chosen", "letters".
    """

    value: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedArticle:
    """What an importer makes of one file: Markdown source, its text, and proposals; nothing stored yet.

    `original` holds the file's bytes where the Markdown does not give all of them back, else nothing.
    `published` is a partial ISO date ("2026-03-10", "2026-03", "2026") or empty.
    `warnings` are codes of what was left out or cut, each with its detail, such as
    ("too deep", "kept as plain text").
    """

    markdown: str
    canonical: CanonicalText
    title: Proposal
    source: Proposal
    author: Proposal
    published: Proposal
    language: Proposal
    encoding: Proposal
    url: str = ""
    file_name: str = ""
    original_sha256: Sha256
    original: bytes = b""
    importer: str
    warnings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleVersion:
    """One reading of an article. It never changes; a correction is a further version.

    `number` counts from 1 within the article. `body` is the SHA-256 of the Markdown source and
    finds the stored text. `imported` is UTC, ISO 8601 with seconds.
    """

    id: VersionId
    article: ArticleId
    number: int
    body: Sha256
    file_name: str = ""
    url: str = ""
    encoding: str = ""
    importer: str = ""
    original_sha256: str = ""
    imported: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A news article as the library lists it.

    `published` is a partial ISO date or empty. `version` is the current one. `title_guessed` is
    true until a person has confirmed or changed a title that no heading gave.
    """

    id: ArticleId
    version: VersionId
    title: str
    title_guessed: bool = False
    source: str = ""
    author: str = ""
    published: str = ""
    language: str = ""
    read: bool = False
    imported: str = ""
    tags: tuple[str, ...] = field(default=())
