"""What was dropped or pasted, as something to import: files and folders, or words from another program."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """Files go before words. Addresses of the web are left alone: nothing is ever fetched.

    `is_html` says that `text` is HTML, as browsers and mail programs give it.
    """

    paths: tuple[Path, ...] = ()
    text: str = ""
    is_html: bool = False

    def __bool__(self) -> bool:
        """Whether there is anything to import."""
        return bool(self.paths or self.text.strip())


def incoming(offered: QMimeData) -> Incoming:
    """Read what another program offers.

    A spreadsheet offers its cells as HTML too, but as plain text they keep a row a line.
    """
    paths = tuple(Path(url.toLocalFile()) for url in offered.urls() if url.isLocalFile())
    if paths:
        return Incoming(paths=paths)
    if offered.hasHtml() and not _is_table(offered):
        return Incoming(text=offered.html(), is_html=True)
    return Incoming(text="" if offered.hasUrls() and not offered.hasHtml() else offered.text())


def is_package(path: Path) -> bool:
    """Whether a file is one of those that analysts hand each other, by its name."""
    return path.suffix.casefold() == ".ndpack"


def _is_table(offered: QMimeData) -> bool:
    return "\t" in offered.text() and "<table" in offered.html().casefold()
