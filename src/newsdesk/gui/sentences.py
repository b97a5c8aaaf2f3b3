"""What went wrong, in the interface's language: which file or field, what cause, what next."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.edits.errors import (
    EditError,
    InvalidValueError,
    LoopError,
    NothingToReviewError,
    NotMergedError,
    NotYoursError,
    ReviewClosedError,
    UnlikeRecordsError,
)
from newsdesk.exporting.files import CannotWriteError
from newsdesk.gui.moments import moment_words
from newsdesk.gui.words import field_words
from newsdesk.store import causes
from newsdesk.store.errors import (
    CannotSaveError,
    DamagedWorkspaceError,
    NewerWorkspaceError,
    NotAWorkspaceError,
    ReadOnlyWorkspaceError,
    TakenOverError,
    WorkspaceError,
    WorkspaceInUseError,
    WorkspaceMovedError,
)

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


def error_sentence(error: Exception) -> str:
    """Say an error of the store, of an edit or of an import to a person."""
    for kind, say in _SAYINGS:
        if isinstance(error, kind):
            return say(error)
    return _refused(error)


def _tr(source: object, **facts: object) -> str:
    return QCoreApplication.translate("Sentence", str(source)).format(**facts)


def _newer(error: NewerWorkspaceError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence",
            "“{file}” was written by a newer NewsDesk (format {found}, this program knows {known}). "
            "It was left unchanged; open it with the newer program.",
        ),
        file=error.path.name,
        found=error.found,
        known=error.known,
    )


def _in_use(error: WorkspaceInUseError) -> str:
    source = (
        QT_TRANSLATE_NOOP(
            "Sentence",
            "“{file}” is already open: {who}, computer {where}, process {pid}, since {time}. It has given no sign of "
            "life since {heard}. Take it over if it hangs there, or open it here to read only.",
        )
        if error.silent
        else QT_TRANSLATE_NOOP(
            "Sentence",
            "“{file}” is already open: {who}, computer {where}, process {pid}, since {time}. "
            "Close it there, or open it here to read only.",
        )
    )
    return _tr(source, file=error.path.name, heard=moment_words(error.heard), **_holder(error.holder))


def _taken_over(error: TakenOverError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence",
            "“{file}” was taken over by another program while this one did not answer, so nothing was saved. "
            "Close it here, or save a copy and work there.",
        ),
        file=error.path.name,
    )


def _holder(holder: Mapping[str, str]) -> dict[str, str]:
    unknown = "–"
    return {
        "who": holder.get("name") or unknown,
        "where": holder.get("host") or unknown,
        "pid": holder.get("pid") or unknown,
        "time": moment_words(holder.get("time", "")) or unknown,
    }


_CAUSES: Mapping[str, tuple[object, object]] = {
    causes.DISK_FULL: (
        QT_TRANSLATE_NOOP("Cause", "the disk is full"),
        QT_TRANSLATE_NOOP("Cause", "Free some space outside NewsDesk (deleting here needs a little too)"),
    ),
    causes.DISK_FAILS: (
        QT_TRANSLATE_NOOP("Cause", "the disk is full or failing"),
        QT_TRANSLATE_NOOP("Cause", "Free some space; if that does not help, save a copy on another disk"),
    ),
    causes.IN_USE: (
        QT_TRANSLATE_NOOP("Cause", "another program is using the file"),
        QT_TRANSLATE_NOOP("Cause", "Wait until it is done, or close it"),
    ),
    causes.NOT_ALLOWED: (
        QT_TRANSLATE_NOOP("Cause", "the file or its folder may not be written"),
        QT_TRANSLATE_NOOP("Cause", "Allow writing there, or save a copy in a folder of your own"),
    ),
    causes.FOLDER_GONE: (
        QT_TRANSLATE_NOOP("Cause", "its folder is not there"),
        QT_TRANSLATE_NOOP("Cause", "Bring the disk or folder back, or save a copy elsewhere"),
    ),
}
"""Why nothing could be written, in words, and what helps."""

_ANY_HELP = QT_TRANSLATE_NOOP("Cause", "Check that the folder is there, has room and can be written")


def cause_words(error: Exception) -> str:
    """Why nothing was saved, in a few words for the status bar; "" where only the sentence can tell."""
    if isinstance(error, WorkspaceMovedError):
        return QCoreApplication.translate("Cause", "the file was moved")
    if isinstance(error, TakenOverError):
        return QCoreApplication.translate("Cause", "taken over elsewhere")
    cause = getattr(error, "cause", "")
    known = _CAUSES.get(cause)
    return QCoreApplication.translate("Cause", str(known[0])) if known is not None else str(cause)


def _cannot_save(error: CannotSaveError) -> str:
    _, help_ = _CAUSES.get(error.cause, (None, _ANY_HELP))
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Nothing was saved to “{file}”: {cause}. What was saved before is safe. {help}; then do the same again.",
        ),
        file=error.path,
        cause=cause_words(error),
        help=QCoreApplication.translate("Cause", str(help_)),
    )


def _cannot_write(error: CannotWriteError) -> str:
    known = _CAUSES.get(causes.cause_of(error.cause))
    why = QCoreApplication.translate("Cause", str(known[0])) if known is not None else str(error.cause.strerror)
    return _tr(
        QT_TRANSLATE_NOOP("Sentence", "“{file}” was not written: {cause}. Choose another place, then try again."),
        file=error.path.name,
        cause=why,
    )


def _moved(error: WorkspaceMovedError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence",
            "“{file}” was moved, deleted or replaced while it was open, so nothing was saved to it. "
            "Save a copy under another name; it will hold everything saved so far.",
        ),
        file=error.path,
    )


def _damaged(error: DamagedWorkspaceError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence",
            "“{file}” is damaged ({cause}). Keep the file and restore the newest backup from {folder}.",
        ),
        file=error.path.name,
        cause=error.cause,
        folder=error.path.parent,
    )


def _read_only(error: ReadOnlyWorkspaceError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence",
            "“{file}” is open to read only, so nothing was saved. Save a copy where you may write, and work there.",
        ),
        file=error.path.name,
    )


def _not_a_workspace(error: NotAWorkspaceError) -> str:
    source = (
        QT_TRANSLATE_NOOP("Sentence", "“{file}” is no NewsDesk workspace. Choose a file that NewsDesk made.")
        if error.path.exists()
        else QT_TRANSLATE_NOOP("Sentence", "“{file}” is not there. Check whether it was moved.")
    )
    return _tr(source, file=error.path)


def _invalid(error: InvalidValueError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP("Sentence", "“{value}” does not fit the field {field}; the old value was kept."),
        value=error.value,
        field=field_words(error.field),
    )


def _loop(error: LoopError) -> str:
    del error
    return _tr(QT_TRANSLATE_NOOP("Sentence", "A record cannot belong to itself or to what belongs to it."))


def _unlike(error: UnlikeRecordsError) -> str:
    del error
    return _tr(QT_TRANSLATE_NOOP("Sentence", "Only two records of the same kind can be merged."))


def _not_merged(error: NotMergedError) -> str:
    del error
    return _tr(QT_TRANSLATE_NOOP("Sentence", "This record was not merged into another, or was split off since."))


def _not_yours(error: NotYoursError) -> str:
    del error
    return _tr(QT_TRANSLATE_NOOP("Sentence", "Only who wrote a comment can change it or take it back."))


def _nothing_to_review(error: NothingToReviewError) -> str:
    del error
    return _tr(QT_TRANSLATE_NOOP("Sentence", "Nothing fits what this review session asks for. Ask for less at once."))


def _review_closed(error: ReviewClosedError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP("Sentence", "The review session “{session}” is closed. Open it again to judge.")
    ).format(session=error.session)


_PACKAGES: Mapping[str, object] = {
    "missing": QT_TRANSLATE_NOOP("Package", "“{file}” is not there. Check whether it was moved."),
    "not a file": QT_TRANSLATE_NOOP("Package", "“{file}” is no ordinary file. Choose a file that ends in .ndpack."),
    "unreadable": QT_TRANSLATE_NOOP(
        "Package", "“{file}” cannot be opened ({detail}). Check your rights to it and try again."
    ),
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
        "“{file}” holds more than a package may ({detail}). Ask for some articles or one review session at a time.",
    ),
    "unsafe": QT_TRANSLATE_NOOP(
        "Package",
        "“{file}” holds what does not belong in a package ({detail}). Nothing of it was taken; ask who sent it.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Package",
        "“{file}” was damaged or changed on its way ({detail}). Nothing of it was taken; have it sent again.",
    ),
    "invalid": QT_TRANSLATE_NOOP(
        "Package", "“{file}” says what no NewsDesk writes ({detail}). Nothing of it was taken; ask who sent it."
    ),
    "wrong passphrase": QT_TRANSLATE_NOOP(
        "Package",
        "“{file}” does not fit this code word: another one was used, or somebody changed the package. "
        "Ask who sent it for the code word.",
    ),
    "not sealed": QT_TRANSLATE_NOOP(
        "Package",
        "“{file}” was made without a code word. Compare its fingerprint with who sent it.",
    ),
}
"""Why a package is not taken in, by its fault; what `detail` says of the part stays as the reader has it."""


def _refused(error: Exception) -> str:
    from newsdesk.exchange.faults import PackageError  # noqa: PLC0415 - brings the readers of packages
    from newsdesk.importing.refusal import ImportRefusedError  # noqa: PLC0415 - brings the importers

    if isinstance(error, PackageError):
        source = QCoreApplication.translate("Package", str(_PACKAGES[error.fault]))
        return source.format(file=error.file_name, detail=error.detail)
    if not isinstance(error, ImportRefusedError):
        return str(error)
    source = str(_REFUSALS[error.reason])
    return QCoreApplication.translate("Refusal", source).format(
        file=error.file_name,
        detail=QCoreApplication.translate("Refusal", str(_DETAILS.get(error.detail, error.detail))),
    )


_SAYINGS: tuple[tuple[type[Exception], Callable[..., str]], ...] = (
    (NewerWorkspaceError, _newer),
    (WorkspaceInUseError, _in_use),
    (TakenOverError, _taken_over),
    (CannotSaveError, _cannot_save),
    (CannotWriteError, _cannot_write),
    (WorkspaceMovedError, _moved),
    (DamagedWorkspaceError, _damaged),
    (ReadOnlyWorkspaceError, _read_only),
    (NotAWorkspaceError, _not_a_workspace),
    (InvalidValueError, _invalid),
    (LoopError, _loop),
    (UnlikeRecordsError, _unlike),
    (NotMergedError, _not_merged),
    (NotYoursError, _not_yours),
    (NothingToReviewError, _nothing_to_review),
    (ReviewClosedError, _review_closed),
    (WorkspaceError, str),
    (EditError, str),
)
