"""Why a file could not become an article."""

from enum import StrEnum


class Reason(StrEnum):
    """What stands in the way of an import; a window has its own words for each."""

    EMPTY = "empty"
    TOO_LARGE = "too large"
    BINARY = "binary"
    NOTHING_FOUND = "nothing found"
    UNKNOWN_ENCODING = "unknown encoding"
    UNKNOWN_FORMAT = "unknown format"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    LINK = "link"
    NOT_A_FILE = "not a file"


_SENTENCES = {
    Reason.EMPTY: ("holds no text", "Check that it was saved completely and save it again."),
    Reason.TOO_LARGE: ("is too large ({detail})", "Save only the article itself and import that."),
    Reason.BINARY: ("is no text ({detail})", "Save it as plain text, Markdown or an HTML page and import that."),
    Reason.NOTHING_FOUND: ("is a page without words", "Open it in a browser, copy the text and paste it."),
    Reason.UNKNOWN_ENCODING: (
        "cannot be read with the encoding {detail}",
        "Choose another encoding, or none to have it found out.",
    ),
    Reason.UNKNOWN_FORMAT: ("has a format that NewsDesk does not read", "Choose a .txt, .md, .html or .eml file."),
    Reason.MISSING: ("is not there", "Check the name and whether the folder was moved."),
    Reason.UNREADABLE: ("cannot be opened ({detail})", "Check your rights to the file and try again."),
    Reason.LINK: ("is a link to somewhere else", "Choose the file or folder that it points to."),
    Reason.NOT_A_FILE: ("is {detail}, not a file", "Choose an ordinary file."),
}


class ImportRefusedError(Exception):
    """A file that is not imported: which one, why, and what the cause said.

    `detail` completes the reason where it needs a figure or a cause, else it is empty.
    """

    def __init__(self, file_name: str, reason: Reason, detail: str = "") -> None:
        super().__init__(file_name, reason, detail)
        self.file_name = file_name
        self.reason = reason
        self.detail = detail

    def sentence(self) -> str:
        """The file, the cause and the next step, in English."""
        cause, step = _SENTENCES[self.reason]
        return f"“{self.file_name}” {cause.format(detail=self.detail)}. {step}"

    def __str__(self) -> str:
        return self.sentence()
