"""Comments: what analysts say to each other about a record, marked words, an article or a finding."""

from dataclasses import dataclass
from typing import NewType

CommentId = NewType("CommentId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """One comment. `table` and `row` name what it is about, `parent` the comment that it answers, or None.

    `body` is Markdown. `resolved` counts for the first comment of a thread. `created` is UTC, ISO 8601 with seconds;
    `creator` is the analyst's id, `session` the review session in which it was said, if any.
    """

    id: CommentId
    table: str
    row: str
    body: str
    parent: CommentId | None = None
    resolved: bool = False
    creator: str = ""
    created: str = ""
    session: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A comment and all that answers it, oldest first."""

    first: Comment
    answers: tuple[Comment, ...] = ()

    @property
    def resolved(self) -> bool:
        """Whether nothing is left to be said."""
        return self.first.resolved
