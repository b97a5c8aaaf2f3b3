"""Why a file is not taken in, in the interface's language: an article that is no text, a package that is none."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_REFUSALS: Mapping[str, object] = {
    "empty": QT_TRANSLATE_NOOP("Refusal", "“{file}” holds no text. Check that it was saved completely."),
    "too large": QT_TRANSLATE_NOOP(
        "Refusal", "“{file}” is too large ({detail}). Save only the article itself and import that."
    ),
    "binary": QT_TRANSLATE_NOOP(
        "Refusal", "“{file}” is no text ({detail}). Save it as plain text, Markdown or an HTML page."
    ),
    "nothing found": QT_TRANSLATE_NOOP(
        "Refusal", "“{file}” is a page without words. Open it in a browser, copy the text and paste it."
    ),
    "unknown encoding": QT_TRANSLATE_NOOP(
        "Refusal", "“{file}” cannot be read with the encoding {detail}. Choose another one."
    ),
    "unknown format": QT_TRANSLATE_NOOP(
        "Refusal", "“{file}” has a format that NewsDesk does not read. Choose a .txt, .md or .html file."
    ),
    "missing": QT_TRANSLATE_NOOP("Refusal", "“{file}” is not there. Check whether it was moved."),
    "unreadable": QT_TRANSLATE_NOOP("Refusal", "“{file}” cannot be opened ({detail}). Check your rights to it."),
    "link": QT_TRANSLATE_NOOP("Refusal", "“{file}” is a link to somewhere else. Choose what it points to."),
    "not a file": QT_TRANSLATE_NOOP("Refusal", "“{file}” is no ordinary file. Choose a file."),
}


_SHORT: Mapping[str, object] = {
    "empty": QT_TRANSLATE_NOOP("Refusal", "no text"),
    "too large": QT_TRANSLATE_NOOP("Refusal", "too large"),
    "binary": QT_TRANSLATE_NOOP("Refusal", "no text file"),
    "nothing found": QT_TRANSLATE_NOOP("Refusal", "no words"),
    "unknown encoding": QT_TRANSLATE_NOOP("Refusal", "another encoding"),
}
_DETAILS: Mapping[str, object] = {
    "a PDF document": QT_TRANSLATE_NOOP("Refusal", "a PDF document"),
    "a zip archive or an office document": QT_TRANSLATE_NOOP("Refusal", "a zip archive or an office document"),
    "an RTF document": QT_TRANSLATE_NOOP("Refusal", "an RTF document"),
    "an old office document": QT_TRANSLATE_NOOP("Refusal", "an old office document"),
    "a database": QT_TRANSLATE_NOOP("Refusal", "a database"),
    "a picture": QT_TRANSLATE_NOOP("Refusal", "a picture"),
    "a compressed file": QT_TRANSLATE_NOOP("Refusal", "a compressed file"),
    "a program": QT_TRANSLATE_NOOP("Refusal", "a program"),
    "a web archive": QT_TRANSLATE_NOOP("Refusal", "a web archive"),
    "its bytes are no characters": QT_TRANSLATE_NOOP("Refusal", "its bytes are no characters"),
}
"""What importing says of a file that is no text, in our words."""


def refusal_words(refusal: Exception) -> str:
    """Why a file is not imported, in two or three words for a list."""
    reason = getattr(refusal, "reason", "")
    return QCoreApplication.translate("Refusal", str(_SHORT.get(reason, QT_TRANSLATE_NOOP("Refusal", "not readable"))))


_PACKAGES: Mapping[str, object] = {
    "missing": QT_TRANSLATE_NOOP("Package", "“{file}” is not there. Check whether it was moved."),
    "not a file": QT_TRANSLATE_NOOP("Package", "“{file}” is no ordinary file. Choose a file that ends in .ndpack."),
    "unreadable": QT_TRANSLATE_NOOP("Package", "“{file}” cannot be opened. Check your rights to it and try again."),
    "not a package": QT_TRANSLATE_NOOP(
        "Package",
        "“{file}” is no package of NewsDesk. Choose a file that ends in .ndpack, or have it sent again.",
    ),
    "newer": QT_TRANSLATE_NOOP(
        "Package",
        "“{file}” was written by a newer NewsDesk. Take it in with the newer program, or ask for one made with "
        "this one.",
    ),
    "too large": QT_TRANSLATE_NOOP(
        "Package",
        "“{file}” holds more than a package may. Ask for some articles or one review session at a time.",
    ),
    "unsafe": QT_TRANSLATE_NOOP(
        "Package",
        "“{file}” holds what does not belong in a package. Nothing of it was taken; ask who sent it.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Package",
        "“{file}” was damaged or changed on its way. Nothing of it was taken; have it sent again.",
    ),
    "invalid": QT_TRANSLATE_NOOP(
        "Package", "“{file}” says what no NewsDesk writes. Nothing of it was taken; ask who sent it."
    ),
    "wrong passphrase": QT_TRANSLATE_NOOP(
        "Package",
        "“{file}” does not fit this passphrase: another one was used, or somebody changed the package. "
        "Ask who sent it for the passphrase.",
    ),
    "not sealed": QT_TRANSLATE_NOOP(
        "Package",
        "“{file}” was made without a passphrase. Compare its fingerprint with who sent it.",
    ),
}
"""Why a package is not taken in, by its fault; its `detail` is English, and `newsdesk verify` tells it."""


def file_refused(error: Exception) -> str:
    """Say why a file or a package is not read; any other error as it says itself."""
    from newsdesk.exchange.faults import PackageError  # noqa: PLC0415 - brings the readers of packages
    from newsdesk.importing.refusal import ImportRefusedError  # noqa: PLC0415 - brings the importers

    if isinstance(error, PackageError):
        source = QCoreApplication.translate("Package", str(_PACKAGES[error.fault]))
        return source.format(file=error.file_name)
    if not isinstance(error, ImportRefusedError):
        return str(error)
    source = str(_REFUSALS[error.reason])
    return QCoreApplication.translate("Refusal", source).format(
        file=error.file_name,
        detail=QCoreApplication.translate("Refusal", str(_DETAILS.get(error.detail, error.detail))),
    )
