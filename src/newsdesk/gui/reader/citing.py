"""Words of an article with where they stand: to be pasted into a letter, or dragged there."""

from dataclasses import dataclass
from html import escape

from newsdesk.gui.models.when_words import date_words
from newsdesk.gui.reader.page import Reading
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.text.blocks import paragraph_number

_QUOTES = {"ru": ("«", "»"), "kk": ("«", "»")}
_OTHER_QUOTES = ("“", "”")


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The same as plain text and as HTML."""

    text: str
    html: str


def cite(reading: Reading, span: TextPositionSelector) -> Citation:
    """Quote words between the marks of their article's language, and name source, date and paragraph."""
    opening, closing = _QUOTES.get(reading.language, _OTHER_QUOTES)
    quoted = f"{opening}{reading.canonical.text[span.start : span.end]}{closing}"
    number = paragraph_number(reading.canonical, span.start)
    parts = (reading.source or reading.title, date_words(reading.published), f"¶{number}" if number else "")
    where = ", ".join(part for part in parts if part)
    text = ", ".join(part for part in (quoted, where) if part)
    words = escape(quoted).replace("\n", "<br>")
    return Citation(text=text, html=f"<p>{words}, <cite>{escape(where)}</cite></p>" if where else f"<p>{words}</p>")
