"""What can be wrong with a wish: errors that say themselves in one sentence.

The attributes hold the facts, so that an interface can say the same in its own language.
"""

from newsdesk.model.record import RecordKind


class EditError(Exception):
    """A wish that cannot be done as it stands; nothing was changed."""

    def sentence(self) -> str:
        """What is wrong and what would be right, in one English sentence."""
        return str(self)


class InvalidValueError(EditError):
    """A value that its field cannot hold. `allowed` lists the values that it can, if they can be listed."""

    def __init__(self, field: str, value: object, allowed: tuple[str, ...] = ()) -> None:
        self.field = field
        self.value = value
        self.allowed = allowed
        choice = f"; it can be {', '.join(allowed)}" if allowed else ""
        super().__init__(f"The field {field} cannot be {str(value)!r}{choice}.")


class UnknownNameError(InvalidValueError):
    """No record, or more than one, is called what a list names. `allowed` are the ids of those that are."""

    def __init__(self, field: str, value: str, called: tuple[str, ...] = ()) -> None:
        super().__init__(field, value, called)
        noun = {"participants": "participant"}.get(field, "agenda item")
        if called:
            sentence = f"More than one {noun} is called {value!r}; give an id: {', '.join(called)}."
        else:
            sentence = f"No {noun} is called {value!r}; nothing was changed."
        self.args = (sentence,)


class UnknownFieldError(EditError):
    """A field that this kind of record does not have."""

    def __init__(self, field: str, kind: str, allowed: tuple[str, ...]) -> None:
        self.field = field
        self.kind = kind
        self.allowed = allowed
        words = kind.replace("_", " ")
        super().__init__(f"There is no field {field} in a record of kind {words}; its fields are {', '.join(allowed)}.")


class UnknownRecordError(EditError):
    """No living record has this id."""

    def __init__(self, record: str) -> None:
        self.record = record
        super().__init__(f"There is no record {record} in this workspace.")


class UnknownArticleError(EditError):
    """No living article has this id."""

    def __init__(self, article: str) -> None:
        self.article = article
        super().__init__(f"There is no article {article} in this workspace.")


class UnknownAnnotationError(EditError):
    """No living annotation has this id."""

    def __init__(self, annotation: str) -> None:
        self.annotation = annotation
        super().__init__(f"There are no marked words {annotation} in this workspace.")


class UnknownViewError(EditError):
    """No saved view has this id."""

    def __init__(self, view: str) -> None:
        self.view = view
        super().__init__(f"There is no saved view {view} in this workspace.")


class UnknownSessionError(EditError):
    """No review session has this id."""

    def __init__(self, session: str) -> None:
        self.session = session
        super().__init__(f"There is no review session {session} in this workspace.")


class UnknownItemError(EditError):
    """No item of a review session has this id."""

    def __init__(self, item: str) -> None:
        self.item = item
        super().__init__(f"There is no item {item} to review in this workspace.")


class NoVerdictError(EditError):
    """A verdict was to be taken back where this analyst gave none."""

    def __init__(self, item: str) -> None:
        self.item = item
        super().__init__(f"You have no verdict on the item {item} that could be taken back.")


class NothingToReviewError(EditError):
    """A session that no record would be in."""

    def __init__(self) -> None:
        super().__init__("Nothing fits what this review session asks for, so there would be nothing to review.")


class ReviewClosedError(EditError):
    """A verdict in a session that is closed."""

    def __init__(self, session: str) -> None:
        self.session = session
        super().__init__(f"The review session {session!r} is closed; open it again to judge.")


class NotTheAuthorError(EditError):
    """A session that somebody else began, and who alone applies it; `author` is "" where nobody is to be named."""

    def __init__(self, session: str, author: str) -> None:
        self.session = session
        self.author = author
        who = author or "somebody else"
        super().__init__(f"The review session {session!r} was begun by {who}; send your verdicts back to them.")


class NotTheirsToEndError(EditError):
    """A session that somebody else began, and who alone may end it or let names be seen in it."""

    def __init__(self, session: str) -> None:
        self.session = session
        super().__init__(
            f"The review session {session!r} was begun by somebody else: only they can close it, open it again, "
            "delete it or say whether it is blind."
        )


class OnOneOwnError(EditError):
    """Something of a review asked of a session in which analysts annotate articles unseen by each other."""

    def __init__(self, session: str) -> None:
        self.session = session
        super().__init__(
            f"In the session {session!r} analysts annotate articles on their own: there is nothing to reject, change, "
            "apply or report. Accept an article when it is done, and see how far the analysts agree."
        )


class NoReasonError(InvalidValueError):
    """A rejection that does not say why."""

    def __init__(self) -> None:
        super().__init__("reason", "")
        self.args = ("A rejection needs a reason: say in a few words what is wrong.",)


class NoProposalError(InvalidValueError):
    """A change that proposes nothing."""

    def __init__(self) -> None:
        super().__init__("proposal", "")
        self.args = ("A change needs a proposal: name at least one field and its new value.",)


class WrongSpanError(EditError):
    """A span that runs past the end of the text."""

    def __init__(self, start: int, end: int, length: int) -> None:
        self.start = start
        self.end = end
        self.length = length
        super().__init__(f"The words from {start} to {end} lie outside the text, which has {length} characters.")


class LoopError(EditError):
    """A move that would put a record inside itself."""

    def __init__(self, kind: RecordKind, record: str) -> None:
        self.kind = kind
        self.record = record
        super().__init__(f"The record {record} cannot belong to itself or to what belongs to it.")


class UnlikeRecordsError(EditError):
    """Two records that cannot become one: they are of different kinds, or the same record."""

    def __init__(self, first: str, second: str) -> None:
        self.first = first
        self.second = second
        super().__init__(f"Only two different records of one kind can be merged, not {first} and {second}.")


class NotMergedError(EditError):
    """A record that was not merged into another, so that there is nothing to take apart."""

    def __init__(self, record: str) -> None:
        self.record = record
        super().__init__(f"The record {record} was not merged into another one, or was split off since.")


class UnknownDisputeError(EditError):
    """No open conflict has this id; somebody may have decided it."""

    def __init__(self, dispute: str) -> None:
        self.dispute = dispute
        super().__init__(f"There is no open conflict {dispute} in this workspace; it may have been decided.")


class NotYoursError(EditError):
    """A comment that another analyst wrote; only they can change it."""

    def __init__(self, comment: str) -> None:
        self.comment = comment
        super().__init__("Only who wrote a comment can change it or take it back.")


class WrongWordsError(EditError):
    """An anchor whose words do not stand at its position. Positions are code points of canonical text."""

    def __init__(self, record: str, start: int, end: int, expected: str, found: str) -> None:
        self.record = record
        self.start = start
        self.end = end
        self.expected = expected
        self.found = found
        super().__init__(
            f"Record {record}: at {start} to {end} the article has {_short(found)}, not {_short(expected)}; "
            "nothing was loaded."
        )


class RecordsFileError(EditError):
    """A file of records that is not in the documented shape.

    `record` is the entry's own id or its place in the file; empty where the whole file is meant.
    """

    def __init__(self, record: str, reason: str) -> None:
        self.record = record
        self.reason = reason
        subject = f"Record {record}" if record else "The file of records"
        super().__init__(f"{subject}: {reason}; nothing was loaded.")


class TooManyDeletionsError(EditError):
    """A package that would delete so many records that somebody has to say that this is meant."""

    def __init__(self, deleted: int, living: int) -> None:
        self.deleted = deleted
        self.living = living
        super().__init__(
            f"This would delete {deleted} of {living} records, so nothing was taken in. "
            "Look at what is in it, and allow the deletions if they are meant."
        )


class RefusedEntriesError(EditError):
    """A package with an entry that nobody can have written honestly; `reason` says how it shows, in some words."""

    def __init__(self, entry: str, reason: str) -> None:
        self.entry = entry
        self.reason = reason
        super().__init__(
            f"The entry {_short(entry)} of the package is damaged or forged: {reason}. "
            "Nothing was taken in; ask who sent it."
        )


def _short(words: str) -> str:
    return repr(words if len(words) <= 80 else words[:79] + "…")  # noqa: PLR2004 - a sentence stays readable
