"""Comments and their threads."""

from newsdesk.model.change import Row
from newsdesk.model.comment import Comment, CommentId, Thread
from newsdesk.store.store import Store


def comment(store: Store, comment_id: str) -> Comment | None:
    """One comment, if it lives."""
    row = store.row("comment", comment_id)
    return None if row is None else comment_from(row)


def threads(store: Store, row_id: str) -> list[Thread]:
    """What is said about a row, thread by thread, the oldest first. An answer to what is deleted begins a thread."""
    found = sorted(map(comment_from, store.rows("comment", row=row_id)), key=lambda each: each.created)
    living = {each.id: each for each in found}
    firsts: dict[CommentId, list[Comment]] = {each.id: [] for each in found if each.parent not in living}
    for each in found:
        first = _first(each, living)
        answers = firsts.setdefault(first, [])
        if each.id != first:
            answers.append(each)
    return [Thread(first=living[first], answers=tuple(answers)) for first, answers in firsts.items()]


def _first(answer: Comment, living: dict[CommentId, Comment]) -> CommentId:
    """The comment with which an answer's thread begins; of comments that answer each other in a circle any one."""
    seen = {answer.id}
    while answer.parent in living:
        if answer.parent in seen:
            return min(seen)
        answer = living[answer.parent]
        seen.add(answer.id)
    return answer.id


def comment_from(row: Row) -> Comment:
    """The comment that a row holds."""
    return Comment(
        id=CommentId(str(row["id"])),
        table=str(row["table"]),
        row=str(row["row"]),
        body=str(row["body"]),
        parent=None if row["parent"] is None else CommentId(str(row["parent"])),
        resolved=bool(row["resolved"]),
        creator=str(row["creator"]),
        created=str(row["created"]),
        session=str(row["session"]),
    )
