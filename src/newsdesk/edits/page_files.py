"""Pages as files: of a brief, of a dossier, of the report on a review."""

from pathlib import Path

from newsdesk.edits.errors import InvalidValueError
from newsdesk.exporting.page import Page

FORMATS = ("md", "html", "docx", "pdf")
"""The formats that a page can be exported to."""

_FORMAT = "format"


def export_page(page: Page, path: Path, format: str) -> Path:  # noqa: A002 - the option's own name
    """Write a page in a format, wholly or not at all; returns the path.

    Raises:
        InvalidValueError: for a format that no page is written in.
        CannotWriteError: if the file cannot be written; an older one is then untouched.
    """
    from newsdesk.exporting.files import write_atomically  # noqa: PLC0415 - the writers load typst and docx
    from newsdesk.exporting.writers import writer_for  # noqa: PLC0415 - as above

    if format not in FORMATS:
        raise InvalidValueError(_FORMAT, format, FORMATS)
    write_atomically(path, writer_for(format).write_page(page))
    return path
