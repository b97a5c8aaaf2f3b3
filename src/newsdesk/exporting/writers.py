"""The formats of a brief, by the word that names them on the command line."""

from newsdesk.exporting.docx import DocxWriter
from newsdesk.exporting.html import HtmlWriter
from newsdesk.exporting.markdown import MarkdownWriter
from newsdesk.exporting.pdf import PdfWriter
from newsdesk.exporting.writer import BriefWriter

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
