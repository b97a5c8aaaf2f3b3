"""Plain text: each line that is not blank is a block, and lists are recognised."""

from newsdesk.importing.draft import Draft
from newsdesk.text.canonical import normalise
from newsdesk.text.plain import markdown_from_plain


def read(text: str, warnings: tuple[tuple[str, str], ...] = ()) -> Draft:
    """An article of plain text; no word is changed."""
    lines = [line for line in normalise(text).split("\n") if line.strip()]
    return Draft(markdown=markdown_from_plain(text), lines=lines, importer="plain text", warnings=warnings)
