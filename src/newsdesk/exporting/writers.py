"""The formats of a brief, by the word that names them on the command line."""

from typing import ClassVar, Protocol

from newsdesk.exporting.docx import DocxWriter
from newsdesk.exporting.html import HtmlWriter
from newsdesk.exporting.markdown import MarkdownWriter
from newsdesk.exporting.page import Page
from newsdesk.exporting.pdf import PdfWriter
from newsdesk.model.brief import Brief


class BriefWriter(Protocol):
    """Turns a finished brief into the bytes of one file; no store, no dialogs, no clock."""

    suffix: ClassVar[str]

    def write(self, brief: Brief) -> bytes:
        """The whole file."""
        ...

    def write_page(self, page: Page) -> bytes:
        """The whole file of a page that is worded already."""
        ...


WRITERS: dict[str, BriefWriter] = {
    "md": MarkdownWriter(),
    "html": HtmlWriter(),
    "docx": DocxWriter(),
    "pdf": PdfWriter(),
}


def writer_for(name: str) -> BriefWriter:
    """The writer of a format.

    :raises ValueError: if there is no such format; the message names those that there are.
    """
    if name not in WRITERS:
        msg = f"there is no brief format {name!r}; choose one of {', '.join(WRITERS)}"
        raise ValueError(msg)
    return WRITERS[name]
