"""One file's bytes to an article that can be added to a workspace."""

import hashlib
import re
from dataclasses import replace
from pathlib import PurePath

from newsdesk.importing import html, markdown, plain
from newsdesk.importing.draft import NOT_FOUND, Draft, from_meta
from newsdesk.importing.encodings import Decoded, UnfitEncodingError, UnknownEncodingError, declared_encoding, decode
from newsdesk.importing.limits import MAX_FILE_BYTES, MAX_LINE_LENGTH, MAX_LINES
from newsdesk.importing.mail import MAIL_SUFFIXES, read_letter
from newsdesk.importing.markup import MAX_READABLE_TAGS, TooManyTagsError
from newsdesk.importing.refusal import ImportRefusedError, Reason
from newsdesk.model.article import ImportedArticle, Proposal, Sha256
from newsdesk.text.canonical import canonicalise
from newsdesk.text.language import guess_language
from newsdesk.text.proposals import find_dateline, propose_title

PLAIN_SUFFIXES = frozenset({".txt", ".text"})
MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
SUFFIXES = PLAIN_SUFFIXES | MARKDOWN_SUFFIXES | PAGE_SUFFIXES | MAIL_SUFFIXES
"""Endings of the files that NewsDesk reads, in lower case with their dots."""

_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"bplist00", "a web archive"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROL_SHARE = 0.02
_SAMPLE = 65536
_PAGE_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_DATELINE_WITHIN = 6  # lines


def read_article(data: bytes, *, file_name: str, encoding: str | None = None) -> ImportedArticle:
    """Make an article of one file's bytes; nothing is stored and no other file is opened.

    The format follows from the file name's ending, else from the content. `encoding` is the analyst's
    choice and goes before every guess.

    Raises:
        ImportRefusedError: if the file is empty, too large, no text, or holds no words.
    """
    if len(data) > MAX_FILE_BYTES:
        raise ImportRefusedError(file_name, Reason.TOO_LARGE, f"more than {MAX_FILE_BYTES // 1_000_000} MB")
    if not data.strip():
        raise ImportRefusedError(file_name, Reason.EMPTY)
    suffix = PurePath(file_name).suffix.lower()
    if suffix in MAIL_SUFFIXES:
        return _letter(data, file_name)
    decoded = _decoded(data, file_name, encoding, is_page=suffix not in PLAIN_SUFFIXES | MARKDOWN_SUFFIXES)
    is_page = suffix in PAGE_SUFFIXES or (suffix not in SUFFIXES and _PAGE_START.match(decoded.text) is not None)
    if is_page:
        draft = _page(decoded.text, file_name)
    else:
        draft = markdown.read(decoded.text) if suffix in MARKDOWN_SUFFIXES else plain.read(decoded.text)
    if not any(line.strip() for line in draft.lines):
        raise ImportRefusedError(file_name, Reason.NOTHING_FOUND if is_page else Reason.EMPTY)
    if len(draft.lines) > MAX_LINES:
        raise ImportRefusedError(file_name, Reason.TOO_LARGE, f"more than {MAX_LINES:,} lines")
    if any(len(line) > MAX_LINE_LENGTH for line in draft.lines):
        raise ImportRefusedError(file_name, Reason.TOO_LARGE, f"a line of more than {MAX_LINE_LENGTH:,} characters")
    return replace(_finished(draft, decoded, data, file_name), original=data if is_page else b"")


def _letter(data: bytes, file_name: str) -> ImportedArticle:
    """The words of a letter, read as the page or the text that they are."""
    letter = read_letter(data)
    if letter is None or not letter.words.strip():
        raise ImportRefusedError(file_name, Reason.NOTHING_FOUND)
    inner = f"{PurePath(file_name).stem}{'.html' if letter.is_html else '.txt'}"
    try:
        article = read_article(letter.words.encode("utf-8", "replace"), file_name=inner, encoding="utf-8")
    except ImportRefusedError as refusal:
        raise ImportRefusedError(file_name, refusal.reason, refusal.detail) from refusal
    return replace(
        article,
        title=from_meta(letter.subject) if letter.subject else article.title,
        source=article.source if article.source.value else from_meta(letter.sender),
        published=article.published if article.published.value else from_meta(letter.day),
        file_name=file_name,
        original=data,
        original_sha256=Sha256(hashlib.sha256(data).hexdigest()),
    )


def _decoded(data: bytes, file_name: str, encoding: str | None, *, is_page: bool) -> Decoded:
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise ImportRefusedError(file_name, Reason.BINARY, name)
    try:
        decoded = decode(data, declared=declared_encoding(data) if is_page else None, chosen=encoding)
    except (UnknownEncodingError, UnfitEncodingError) as cause:
        raise ImportRefusedError(file_name, Reason.UNKNOWN_ENCODING, str(cause)) from cause
    sample = decoded.text[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > _CONTROL_SHARE * len(sample):
        raise ImportRefusedError(file_name, Reason.BINARY, "its bytes are no characters")
    return decoded


def _page(text: str, file_name: str) -> Draft:
    try:
        return html.read(text)
    except TooManyTagsError as cause:
        raise ImportRefusedError(file_name, Reason.TOO_LARGE, f"more than {MAX_READABLE_TAGS:,} tags") from cause


def _finished(draft: Draft, decoded: Decoded, data: bytes, file_name: str) -> ImportedArticle:
    draft = _with_dateline(draft)
    warnings = draft.warnings
    if decoded.damaged:
        warnings = (*warnings, ("unreadable characters", str(decoded.damaged)))
    return ImportedArticle(
        markdown=draft.markdown,
        canonical=canonicalise(draft.markdown),
        title=draft.title if draft.title.value else propose_title(draft.lines),
        source=draft.source,
        author=draft.author,
        published=draft.published,
        language=Proposal(value=guess_language("\n".join(draft.lines)), how="letters"),
        encoding=Proposal(value=decoded.encoding, how=decoded.how),
        url=draft.url,
        file_name=file_name,
        original_sha256=Sha256(hashlib.sha256(data).hexdigest()),
        importer=draft.importer,
        warnings=warnings,
    )


def _with_dateline(draft: Draft) -> Draft:
    """The draft with day and source from a dateline among its first lines, where the file says nothing of them."""
    for line in draft.lines[:_DATELINE_WITHIN]:
        if found := find_dateline(line):
            source = Proposal(value=found.source, how="dateline") if found.source else NOT_FOUND
            published = Proposal(value=found.published, how="dateline")
            return replace(
                draft,
                source=draft.source if draft.source.value else source,
                published=draft.published if draft.published.value else published,
            )
    return draft
