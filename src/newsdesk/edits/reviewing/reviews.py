"""Review sessions: begin one, judge its items, take a verdict back, say something about an item, change or end it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime

from newsdesk.edits.annotating.comments import add_comment
from newsdesk.edits.clock import in_utc, utc_now
from newsdesk.edits.errors import (
    InvalidValueError,
    NoProposalError,
    NoReasonError,
    NothingToReviewError,
    NotTheirsToEndError,
    NoVerdictError,
    OnOneOwnError,
    ReviewClosedError,
    UnknownItemError,
    UnknownSessionError,
)
from newsdesk.edits.ids import derived_id, new_id
from newsdesk.edits.recording.records import check_fields
from newsdesk.edits.reviewing.choice import Choice, chosen_rows
from newsdesk.model.article import ArticleId
from newsdesk.model.change import Edit, Row, Scalar
from newsdesk.model.comment import CommentId
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import (
    ItemId,
    Judgement,
    Only,
    ReviewItem,
    ReviewSession,
    SessionId,
    SessionKind,
    SessionState,
    VerdictId,
)
from newsdesk.store import reviews
from newsdesk.store.reviews import as_text
from newsdesk.store.standing import standing
from newsdesk.store.store import Store
from newsdesk.store.titles import titled

_KEPT = (
    *("name", "kind", "query", "only", "changed_since", "sample", "seed"),
    *("blind", "note", "state", "creator", "created"),
)
_NAME, _SINCE, _SAMPLE = "name", "changed_since", "sample"


def start_session(  # noqa: PLR0913 - what a session can ask for
    store: Store,
    name: str,
    *,
    kind: SessionKind = SessionKind.REVIEW,
    query: str = "",
    records: Sequence[RecordId] = (),
    articles: Sequence[ArticleId] = (),
    kinds: Collection[RecordKind] = (),
    only: Only = Only.ALL,
    changed_since: str = "",
    sample: int = 0,
    seed: int = 0,
    blind: bool = False,
    note: str = "",
) -> SessionId:
    """Begin a session over the records that all of what is asked for leaves. One step.

    What is empty asks for nothing. `query` is a search as it is typed, `records` are taken by their ids, `articles`
    bring the records that they prove; a session of kind INDEPENDENT takes articles themselves. `changed_since` is a
    day or moment in ISO 8601, in UTC where it names no zone, for `Only.CHANGED`. Items keep their rows as they stand.

    Raises:
        InvalidValueError: without a name, for a negative sample, for no moment, or if only changes are asked
            for and not since when.
        UnknownRecordError, UnknownArticleError: for an id that is not there.
        NothingToReviewError: if nothing is left.
    """
    wanted = ReviewSession(
        id=SessionId(new_id()),
        name=_name(name),
        kind=kind,
        query=query.strip(),
        only=only,
        changed_since=_moment(changed_since),
        sample=sample,
        seed=seed,
        blind=blind,
        note=note.strip(),
        creator=store.analyst,
        created=utc_now(),
    )
    if sample < 0:
        raise InvalidValueError(_SAMPLE, sample)
    if only is Only.CHANGED and not changed_since:
        raise InvalidValueError(_SINCE, changed_since)
    choice = Choice(records=records, articles=articles, kinds=kinds)
    _begin(store, wanted, chosen_rows(store, wanted, choice))
    return wanted.id


def _begin(store: Store, session: ReviewSession, rows: Sequence[tuple[str, str]]) -> None:
    if not rows:
        raise NothingToReviewError
    bases = _bases(store, rows)
    with store.step(Edit.START_REVIEW, session.name):
        store.insert("review_session", session.id, {name: getattr(session, name) for name in _KEPT})
        for place, (table, row) in enumerate(rows, 1):
            fields = {"table": table, "row": row, "order": f"{place:06}", "base": as_text(bases[row])}
            store.insert("review_item", derived_id("review_item", session.id, row), {"session": session.id, **fields})


def _bases(store: Store, rows: Sequence[tuple[str, str]]) -> dict[str, Row]:
    found: dict[str, Row] = {}
    for table in dict.fromkeys(table for table, _ in rows):
        found |= standing(store, table, [row for of_table, row in rows if of_table == table])
    return found


def edit_session(
    store: Store,
    session: SessionId,
    *,
    name: str | None = None,
    note: str | None = None,
    blind: bool | None = None,
    state: SessionState | None = None,
) -> None:
    """Change what a session is called, its note, whether it is blind, or close it and open it again.

    Raises:
        UnknownSessionError: if there is no such session.
        NotTheirsToEndError: if it is to be closed, opened or told names, and somebody else began it.
        InvalidValueError: for an empty name.
    """
    held = known_session(store, session)
    if blind is not None or state is not None:
        _check_author(store, held)
    fields: dict[str, Scalar] = {}
    if name is not None:
        fields["name"] = _name(name)
    if note is not None:
        fields["note"] = note.strip()
    if blind is not None:
        fields["blind"] = blind
    if state is not None:
        fields["state"] = state.value
    with store.step(Edit.EDIT_REVIEW, held.name):
        store.update("review_session", session, fields)


def delete_session(store: Store, session: SessionId) -> None:
    """Take a session away with its items and all verdicts; what was said about its items stays. One step.

    Raises:
        UnknownSessionError: if there is no such session.
        NotTheirsToEndError: if somebody else began it.
    """
    held = known_session(store, session)
    _check_author(store, held)
    with store.step(Edit.DELETE_REVIEW, held.name):
        drop_session(store, session)


def drop_session(store: Store, session: SessionId) -> None:
    """Delete a session's rows, within a step."""
    for table in ("verdict", "review_item"):
        for row in store.rows(table, session=session):
            store.delete(table, str(row["id"]))
    store.delete("review_session", session)


def _check_author(store: Store, session: ReviewSession) -> None:
    if session.creator not in {"", store.analyst}:
        raise NotTheirsToEndError(session.name)


def judge(  # noqa: PLR0913 - what a verdict says
    store: Store,
    item: ItemId,
    judgement: Judgement,
    *,
    reason: str = "",
    note: str = "",
    proposal: Mapping[str, str] | None = None,
    seconds: int = 0,
) -> VerdictId:
    """Say what this analyst thinks of an item, in place of what they said before. One step.

    `proposal` has for each field the words that `set_fields` takes, and is checked as there. `seconds` is how
    long the item was looked at.

    Raises:
        UnknownItemError: if there is no such item.
        ReviewClosedError: if its session is closed.
        OnOneOwnError: for a rejection or a change in a session of articles.
        NoReasonError, NoProposalError: for a rejection without a reason, or a change that proposes nothing.
        InvalidValueError: for a proposal that is no record's.
        UnknownRecordError, UnknownFieldError, LoopError: for a proposal that could not be set.
    """
    held = known_item(store, item)
    _check_session(known_session(store, held.session), judgement)
    why = " ".join(reason.split()) if judgement is Judgement.REJECTED else ""
    if judgement is Judgement.REJECTED and not why:
        raise NoReasonError
    proposed = dict(proposal or {}) if judgement is Judgement.CHANGED else {}
    if judgement is Judgement.CHANGED:
        _check_proposal(store, held, proposed)
    verdict = VerdictId(derived_id("verdict", item, store.analyst))
    fields: dict[str, Scalar] = {
        "verdict": judgement.value,
        "reason": why,
        "note": note.strip(),
        "proposal": as_text(proposed),
        "seconds": max(seconds, 0),
        "created": utc_now(),
    }
    with store.step(Edit.GIVE_VERDICT, title_of_item(store, held)):
        if store.row("verdict", verdict) is None:
            owner = {"session": held.session, "item": item, "reviewer": store.analyst}
            store.insert("verdict", verdict, {**owner, **fields})
        else:
            store.update("verdict", verdict, fields)
    return verdict


def _check_session(session: ReviewSession, judgement: Judgement) -> None:
    if session.state is SessionState.CLOSED:
        raise ReviewClosedError(session.name)
    if session.kind is SessionKind.INDEPENDENT and judgement in {Judgement.REJECTED, Judgement.CHANGED}:
        raise OnOneOwnError(session.name)


def _check_proposal(store: Store, item: ReviewItem, proposal: Mapping[str, str]) -> None:
    if not proposal or item.table not in set(RecordKind):
        raise NoProposalError
    check_fields(store, RecordId(item.row), proposal)


def take_back(store: Store, item: ItemId) -> None:
    """Take this analyst's verdict on an item back. One step.

    Raises:
        UnknownItemError: if there is no such item.
        NoVerdictError: if this analyst has not judged it.
    """
    held = known_item(store, item)
    verdict = derived_id("verdict", item, store.analyst)
    if store.row("verdict", verdict) is None:
        raise NoVerdictError(item)
    with store.step(Edit.TAKE_VERDICT_BACK, title_of_item(store, held)):
        store.delete("verdict", verdict)


def say(store: Store, item: ItemId, body: str, *, parent: CommentId | None = None) -> CommentId:
    """Say something about an item, or answer what was said: a comment on what is judged that names the session.

    Raises:
        UnknownItemError: if there is no such item.
        InvalidValueError: if nothing is said.
        UnknownRecordError: if the record is deleted, or there is no such comment on it.
    """
    held = known_item(store, item)
    return add_comment(store, held.table, held.row, body, parent=parent, session=held.session)


def known_session(store: Store, session: str) -> ReviewSession:
    """A session.

    Raises:
        UnknownSessionError: if it is not there.
    """
    found = reviews.session(store, session)
    if found is None:
        raise UnknownSessionError(session)
    return found


def known_item(store: Store, item: str) -> ReviewItem:
    """An item.

    Raises:
        UnknownItemError: if it is not there.
    """
    found = reviews.item(store, item)
    if found is None:
        raise UnknownItemError(item)
    return found


def title_of_item(store: Store, item: ReviewItem) -> str:
    """What an item is called, now or, if it is deleted, when the session was made."""
    return titled(store.row(item.table, item.row, deleted=True)) or titled(item.base)


def _moment(words: str) -> str:
    """A moment in UTC as entries bear it; "" for none."""
    if not words:
        return ""
    try:
        moment = datetime.fromisoformat(words)
        return in_utc(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        raise InvalidValueError(_SINCE, words) from None


def _name(name: str) -> str:
    called = " ".join(name.split())
    if not called:
        raise InvalidValueError(_NAME, name)
    return called
