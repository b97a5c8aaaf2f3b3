"""Saved web pages: the article's own words, and what the page says of its title, day and author."""

import logging
import re
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from newsdesk.importing import plain
from newsdesk.importing.choosing import Chosen, article_blocks
from newsdesk.importing.draft import Draft, from_meta
from newsdesk.importing.limits import PageTally
from newsdesk.importing.markdown_writing import write_markdown
from newsdesk.importing.markup import tokens, visible_text
from newsdesk.importing.page import Block, Part, Run, Words, leaves, letters
from newsdesk.importing.page_reading import read_blocks
from newsdesk.model.article import Proposal

if TYPE_CHECKING:  # only the names: the libraries are loaded by the first page
    from lxml.etree import _Element
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

_DATA_URI = re.compile(r"""(?<=["'(=\s])data:[a-z]+/[^\s"'()<>]{256,}""", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_SAVED_FROM = re.compile(
    r"saved from url=\(\d{1,6}\)(https?://[^\s>]{1,2000})|^\s*url: (https?://\S{1,2000})", re.MULTILINE
)
_SAVED_WITHIN = 4096
_SPACE = re.compile(r"\s+")
_DATES = {"original_date": True, "extensive_search": False, "min_date": "1990-01-01", "max_date": "2200-01-01"}
_LINE_TAGS = frozenset({"p", "head", "item", "list", "row", "cell", "quote", "table", "lb", "body"})


def read(page: str) -> Draft:
    """The article in a saved page, as the analyst would have read it there.

    Nothing that the page points to is opened. A page beyond the limits is kept as plain text and says so;
    where no article can be told from the rest, all words of the page are kept.

    Raises:
        TooManyTagsError: if the page is nothing but tags.
    """
    saved_from = _SAVED_FROM.search(page[:_SAVED_WITHIN])
    page = _CONTROLS.sub("", _DATA_URI.sub("data:,", page))
    tally = PageTally()
    for token in tokens(page):
        tally.count(token)
        if tally.exceeded:
            return plain.read(visible_text(page), warnings=((tally.exceeded, "kept as plain text"),))
    tree = _parsed(page)
    body = None if tree is None else tree.find("body")
    if tree is None or body is None:
        return plain.read(visible_text(page))
    document, failure = _extracted(tree) if tally.is_extractable else (None, ())
    whole = read_blocks(body, noise=document is None)
    blocks, warnings = _article(body, whole, document)
    title, blocks, other = _titled(whole, document, tree.findtext(".//title") or "", blocks)
    return Draft(
        markdown=write_markdown(blocks),
        lines=[words.text for words in leaves(blocks)],
        importer=f"trafilatura {_extractor().__version__}",
        title=title,
        source=from_meta(document.sitename if document else None),
        author=from_meta(document.author if document else None),
        published=from_meta(document.date if document else None),
        url=(document.url if document else None) or (saved_from.group(1) or saved_from.group(2) if saved_from else ""),
        warnings=(*failure, *warnings, *other),
    )


def _parsed(page: str) -> "HtmlElement | None":
    from lxml import etree, html  # noqa: PLC0415 - heavy, and only pages need it

    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False, collect_ids=False
    )
    try:
        tree = html.document_fromstring(page.encode(), parser=parser)
    except (etree.LxmlError, ValueError):
        return None
    _write_what_browsers_add(tree)
    return tree


def _write_what_browsers_add(tree: "HtmlElement") -> None:
    """Marks round a quotation inside a line, and line breaks in code: shown, though they stand nowhere in the page."""
    for quotation in tree.iter("q"):
        quotation.tag = "span"
        quotation.text = "“" + (quotation.text or "")
        quotation.tail = "”" + (quotation.tail or "")
    for line_break in tree.iterfind(".//pre//br"):
        line_break.tail = "\n" + (line_break.tail or "")


@cache
def _extractor() -> ModuleType:
    """The extractor, silent, and loaded without the socket that its HTTP library opens to try out IPv6."""
    import socket  # noqa: PLC0415, TID251 - only to keep others from opening one

    for name in ("trafilatura", "htmldate", "courlan", "justext", "readability"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)  # words of the page do not belong into a log
    known, socket.has_ipv6 = socket.has_ipv6, False
    try:
        import trafilatura  # noqa: PLC0415 - heavy, and only pages need it
    finally:
        socket.has_ipv6 = known
    return trafilatura


def _extracted(tree: "HtmlElement") -> "tuple[Document | None, tuple[tuple[str, str], ...]]":
    """What the extractor makes of the page, if it makes anything of it."""
    try:
        document = _extractor().bare_extraction(
            tree,
            include_comments=False,
            include_formatting=True,
            include_links=True,
            with_metadata=True,
            date_extraction_params=dict(_DATES),
        )
    except Exception as cause:  # noqa: BLE001 - whatever a hostile page makes it raise, the page's words can be kept
        return None, (("extractor failed", type(cause).__name__),)
    return document, ()


def _article(
    body: "HtmlElement", whole: tuple[Block, ...], document: "Document | None"
) -> tuple[tuple[Block, ...], tuple[tuple[str, str], ...]]:
    everything = (("no article found", "all words of the page were kept"),)
    if document is None:
        return whole, everything
    text = _lines_of(document.body)
    if not letters(text):
        return read_blocks(body, noise=True), everything
    if blocks := article_blocks(whole, Chosen(text)):
        return blocks, ()
    lines = (" ".join(line.split()) for line in text.split("\n"))
    found = tuple(Words(part=Part.PARAGRAPH, runs=(Run(line),)) for line in lines if line)
    return found, (("structure lost", "the words stand in no visible part of the page"),)


def _lines_of(body: "_Element") -> str:
    """The words of the extractor's tree, a line for each of its blocks."""
    from lxml import etree  # noqa: PLC0415 - heavy, and only pages need it

    pieces: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _LINE_TAGS:
            pieces.append("\n")
        pieces.append(_SPACE.sub(" ", (element.text if event == "start" else element.tail) or ""))
    return "".join(pieces)


_Titled = tuple[Proposal, tuple[Block, ...], tuple[tuple[str, str], ...]]


def _titled(
    whole: tuple[Block, ...], document: "Document | None", search_title: str, blocks: tuple[Block, ...]
) -> _Titled:
    """The title, the blocks with the page's own headline over them, and another title if the page has one.

    The headline that readers saw goes before the title that was meant for search engines.
    """
    meta = from_meta((document.title if document else "") or search_title)
    headline = _headline(whole, document, meta, blocks)
    if headline is None:
        return meta, blocks, ()
    if headline not in leaves(blocks):
        blocks = (headline, *blocks)
    title = Proposal(value=" ".join(headline.text.split()), how="heading")
    differs = meta.value and letters(meta.value) != letters(title.value)
    return title, blocks, (("two titles", meta.value),) if differs else ()


def _headline(
    whole: tuple[Block, ...], document: "Document | None", meta: Proposal, blocks: tuple[Block, ...]
) -> Words | None:
    """The first-level heading that names the article rather than the site."""
    site = letters((document.sitename if document else None) or "")
    headings = [words for words in leaves(whole) if words.level == 1 and letters(words.text) not in {"", site}]
    if not headings:
        return None
    kept = set(leaves(blocks))
    known = letters(meta.value)
    same = [words for words in headings if letters(words.text) == known]
    inside = [words for words in headings if words in kept]
    alone = headings if len(headings) == 1 else []
    return next(iter(same or inside or alone), None)
