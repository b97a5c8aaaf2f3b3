"""What went wrong, in the interface's language: which file or field, what cause, what next."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from newsdesk.edits.errors import (
    EditError,
    InvalidValueError,
    LoopError,
    NothingToReviewError,
    NotMergedError,
    NotTheAuthorError,
    NotTheirsToEndError,
    NotYoursError,
    OnOneOwnError,
    RefusedEntriesError,
    ReviewClosedError,
    TooManyDeletionsError,
    UnknownDisputeError,
    UnlikeRecordsError,
)
from newsdesk.edits.identity import CannotKeepIdentityError
from newsdesk.exporting.files import CannotWriteError
from newsdesk.gui.file_refusals import file_refused
from newsdesk.gui.moments import moment_words
from newsdesk.gui.words import field_words
from newsdesk.store import causes
from newsdesk.store.errors import (
    BusyWorkspaceError,
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


def error_sentence(error: Exception) -> str:
    """Say an error of the store, of an edit or of an import to a person."""
    for kind, say in _SAYINGS:
        if isinstance(error, kind):
            return say(error)
    return file_refused(error)


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


def _busy(error: BusyWorkspaceError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence",
            "Nothing was saved to “{file}”: a package is being taken in. Wait until that is done, or cancel it.",
        ),
        file=error.path.name,
    )


def _refused_entries(error: RefusedEntriesError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence",
            "The package holds an entry that is damaged or forged ({reason}). Nothing was taken in; ask who sent it.",
        ),
        reason=error.reason,
    )


def _too_many_deletions(error: TooManyDeletionsError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence",
            "This would delete {deleted} of {living} records, so nothing was taken in. Look at what is in it first.",
        ),
        deleted=error.deleted,
        living=error.living,
    )


def _unknown_dispute(error: UnknownDisputeError) -> str:
    del error
    return _tr(QT_TRANSLATE_NOOP("Sentence", "This conflict is open no more: it was decided meanwhile."))


def _cannot_keep_identity(error: CannotKeepIdentityError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP("Sentence", "The name could not be kept in {file}. Check your rights to the folder."),
        file=error.path,
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
        QT_TRANSLATE_NOOP("Sentence", "The review session “{session}” is closed. Open it again to judge."),
        session=error.session,
    )


def _not_the_author(error: NotTheAuthorError) -> str:
    if not error.author:
        return _tr(
            QT_TRANSLATE_NOOP(
                "Sentence",
                "The review session “{session}” was begun by somebody else. Send your verdicts back to them.",
            ),
            session=error.session,
        )
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence", "The review session “{session}” was begun by {author}. Send your verdicts back to them."
        ),
        session=error.session,
        author=error.author,
    )


def _not_theirs_to_end(error: NotTheirsToEndError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence",
            "The review session “{session}” was begun by somebody else: only they can close it, open it again, delete "
            "it or say whether it is blind.",
        ),
        session=error.session,
    )


def _on_one_own(error: OnOneOwnError) -> str:
    return _tr(
        QT_TRANSLATE_NOOP(
            "Sentence",
            "In the session “{session}” analysts annotate articles on their own: there is nothing to reject, change, "
            "apply or report. Accept an article when it is done, and see how far the analysts agree.",
        ),
        session=error.session,
    )


_SAYINGS: tuple[tuple[type[Exception], Callable[..., str]], ...] = (
    (NewerWorkspaceError, _newer),
    (WorkspaceInUseError, _in_use),
    (TakenOverError, _taken_over),
    (CannotSaveError, _cannot_save),
    (BusyWorkspaceError, _busy),
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
    (RefusedEntriesError, _refused_entries),
    (TooManyDeletionsError, _too_many_deletions),
    (UnknownDisputeError, _unknown_dispute),
    (CannotKeepIdentityError, _cannot_keep_identity),
    (NothingToReviewError, _nothing_to_review),
    (ReviewClosedError, _review_closed),
    (NotTheAuthorError, _not_the_author),
    (NotTheirsToEndError, _not_theirs_to_end),
    (OnOneOwnError, _on_one_own),
    (WorkspaceError, str),
    (EditError, str),
)
