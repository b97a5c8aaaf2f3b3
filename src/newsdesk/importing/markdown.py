"""Markdown files: the source stays as it is, but for the front matter, which becomes proposals."""

import re

from newsdesk.importing.draft import NOT_FOUND, Draft, from_meta
from newsdesk.model.article import Proposal
from newsdesk.text.canonical import canonicalise, normalise
from newsdesk.text.proposals import find_dateline

_MAX_LINES = 100
_FENCE = re.compile(r"---[ \t]*")
_END = re.compile(r"(?:---|\.\.\.)[ \t]*")
_FIELD = re.compile(r"([A-Za-z][\w-]{0,39})\s{0,9}:(?:[ \t]+(.*))?")
_PART_OF_FIELD = re.compile(r"(?:\s.*|-(?:\s.*)?|#.*|)")
_PARTIAL_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|[T ])")


def read(text: str) -> Draft:
    """An article of Markdown; title, date, source, author and url come from the front matter, if it has one."""
    fields, body = _front_matter(normalise(text))
    return Draft(
        markdown=body,
        lines=canonicalise(body).text.split("\n"),
        importer="markdown",
        title=from_meta(fields.get("title")),
        source=from_meta(fields.get("source") or fields.get("site")),
        author=from_meta(fields.get("author")),
        published=_published(fields.get("date", "")),
        url=fields.get("url", ""),
    )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """The fields over the text and the text below; a rule that only looks so stays in the text."""
    first, *lines = text.split("\n", _MAX_LINES)
    if not _FENCE.fullmatch(first):
        return {}, text
    fields: dict[str, str] = {}
    for number, line in enumerate(lines):
        if _END.fullmatch(line) and fields:
            return fields, "\n".join(lines[number + 1 :]).lstrip("\n")
        if found := _FIELD.fullmatch(line):
            fields[found.group(1).lower()] = _scalar(found.group(2) or "")
        elif not _PART_OF_FIELD.fullmatch(line):
            break
    return {}, text


def _scalar(value: str) -> str:
    value = value.strip()
    for quote in "\"'":
        if len(value) > 1 and value.startswith(quote) and value.endswith(quote):
            return value[1:-1].replace("\\" + quote, quote)
    return value


def _published(value: str) -> Proposal:
    if found := _PARTIAL_DATE.match(value):
        return from_meta(found.group())
    dateline = find_dateline(value)
    return from_meta(dateline.published) if dateline else NOT_FOUND
