"""A brief as a tagged PDF, set by Typst from a template and JSON."""

import json
import tempfile
from datetime import UTC, datetime
from typing import Any, ClassVar

from newsdesk.assets import asset
from newsdesk.exporting.compose import page_of
from newsdesk.exporting.glyphs import spelled_out
from newsdesk.exporting.typst_data import template_data
from newsdesk.model.brief import Brief

_NO_TIME = datetime(1980, 1, 1, tzinfo=UTC)


class PdfWriter:
    """A4, outline, links both ways, fonts inside; the same brief gives the same bytes.

    Words reach Typst as data, never as source; its root is an empty folder, so nothing can be read or loaded.
    """

    suffix: ClassVar[str] = ".pdf"

    def write(self, brief: Brief) -> bytes:
        """The whole file."""
        return compiled(json.dumps(pdf_data(brief), ensure_ascii=False), brief.made)


def pdf_data(brief: Brief) -> dict[str, Any]:
    """What the template reads; characters that its typefaces lack are spelled out and named at the end."""
    page = page_of(brief)
    data = template_data(page)
    text, missing = spelled_out(json.dumps(data, ensure_ascii=False))
    if not missing:
        return data
    shown: dict[str, Any] = json.loads(text)
    return shown | {"missing": page.words["missing characters"].format(missing)}


def compiled(data: str, made: str) -> bytes:
    """Compile the brief's template over its JSON; `made` is the time that the file states."""
    import typst  # noqa: PLC0415 - 80 MB of compiled code that only an export needs

    source = asset("briefs", "brief.typ").read_bytes()
    with tempfile.TemporaryDirectory(prefix="newsdesk-") as nothing:
        compiler: Any = typst.Compiler(  # type: ignore[misc] # a type variable of its stub is left open
            source,
            root=nothing,
            font_paths=[str(asset("fonts"))],
            ignore_system_fonts=True,
            sys_inputs={"data": data},
        )
        made_file: Any = compiler.compile(format="pdf", timestamp=_moment(made))
    return bytes(made_file)


def _moment(made: str) -> datetime:
    try:
        return datetime.fromisoformat(made).replace(tzinfo=UTC)
    except ValueError:
        return _NO_TIME
