"""A brief as a tagged PDF, set by Typst from a template and JSON."""

import json
from datetime import UTC, datetime
from typing import Any, ClassVar

from newsdesk.assets import asset
from newsdesk.exporting.glyphs import spelled_out
from newsdesk.exporting.page import Page
from newsdesk.exporting.typesetting import typeset
from newsdesk.exporting.typst_data import template_data
from newsdesk.exporting.writer import BriefWriter

_NO_TIME = datetime(1980, 1, 1, tzinfo=UTC)


class PdfWriter(BriefWriter):
    """A4, outline, links both ways, fonts inside; the same brief gives the same bytes.

    Words reach Typst as data, never as source; its root is an empty folder, so nothing can be read or loaded.
    """

    suffix: ClassVar[str] = ".pdf"

    def write_page(self, page: Page) -> bytes:
        """A page as a whole file."""
        return compiled(json.dumps(page_data(page), ensure_ascii=False), page.made)


def page_data(page: Page) -> dict[str, Any]:
    """What the template reads; characters that its typefaces lack are spelled out and named at the end."""
    data = template_data(page)
    text, missing = spelled_out(json.dumps(data, ensure_ascii=False))
    if not missing:
        return data
    shown: dict[str, Any] = json.loads(text)
    return shown | {"missing": page.words["missing characters"].format(missing)}


def compiled(data: str, made: str) -> bytes:
    """Compile the brief's template over its JSON; `made` is the time that the file states."""
    source = asset("briefs", "brief.typ").read_bytes()
    return typeset(source, {"data": data}, format="pdf", timestamp=_moment(made))


def _moment(made: str) -> datetime:
    try:
        return datetime.fromisoformat(made).replace(tzinfo=UTC)
    except ValueError:
        return _NO_TIME
