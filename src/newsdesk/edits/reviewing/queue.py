"""The queue of a review session as a reviewer meets it, what is next, and what the session came to."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from newsdesk.edits.reviewing.reviews import known_session
from newsdesk.model.change import Row
from newsdesk.model.review import (
    ItemId,
    Judgement,
    QueueEntry,
    ReviewSummary,
    SessionId,
    Verdict,
)
from newsdesk.reviewing import tallies
from newsdesk.reviewing.changes import NAMING, changed_by_others
from newsdesk.reviewing.states import completing, reviewers_of, state_of
from newsdesk.store import reviews
from newsdesk.store.analysts import analysts
from newsdesk.store.picture import by_table
from newsdesk.store.standing import standing
from newsdesk.store.store import Store
from newsdesk.store.titles import titled


def queue(store: Store, session: SessionId, *, reviewer: str = "") -> list[QueueEntry]:
    """The items of a session in the order of the articles, for a reviewer; without one, for this analyst.

    What the reviewer skipped stands at the end, the longest ago first; its place stays what it was. A few queries in
    all, however many items there are.

    Raises:
        UnknownSessionError: if there is no such session.
    """
    held = known_session(store, session)
    found = reviews.items(store, session)
    rows = [(item.table, item.row) for item in found]
    now = {row: values for table, ids in by_table(rows).items() for row, values in standing(store, table, ids).items()}
    given = reviews.verdicts(store, session)
    expected = reviewers_of(given, held.creator)
    threads = reviews.open_threads(store, session)
    makers, known = reviews.makers(store, rows), analysts(store)
    deleted = {item.row for item in found if item.outcome is Judgement.REJECTED}
    entries = []
    for place, item in enumerate(found, 1):
        verdicts = given.get(item.id, ())
        standing_now = now.get(item.row)
        waiting = threads.get(item.row, 0)
        entries.append(
            QueueEntry(
                item=item,
                place=place,
                title=titled(standing_now) or titled(item.base),
                state=state_of(verdicts, reviewers=expected, creator=held.creator, open_threads=waiting),
                own=next((verdict for verdict in verdicts if verdict.reviewer == (reviewer or store.analyst)), None),
                verdicts=verdicts,
                changed=changed_by_others(item, standing_now or {}, verdicts, held.creator, deleted),
                gone=standing_now is None,
                maker="" if known.covers(session, item.row) else makers.get(item.row, ""),
                open_threads=waiting,
            )
        )
    return sorted(entries, key=_skipped_last)


def requeue(
    store: Store, session: SessionId, entries: Sequence[QueueEntry], touched: Collection[str]
) -> list[QueueEntry]:
    """A queue of this analyst after verdicts were given or taken back; `touched` has their ids.

    Nothing else is read anew, so that a verdict is seen at once in a session of thousands of items.

    Raises:
        UnknownSessionError: if there is no such session.
    """
    creator = known_session(store, session).creator
    before = {entry.item.id: entry.verdicts for entry in entries}
    given = {
        item: [verdict for verdict in verdicts if verdict.id not in touched]
        for item, verdicts in before.items()
        if any(verdict.id in touched for verdict in verdicts)
    }
    for verdict in (reviews.verdict(store, one) for one in sorted(touched)):
        if verdict is not None and verdict.item in before:
            given.setdefault(verdict.item, list(before[verdict.item])).append(verdict)
    now = before | {item: tuple(sorted(verdicts, key=_by_reviewer)) for item, verdicts in given.items()}
    expected = reviewers_of(now, creator)
    all_anew = expected != reviewers_of(before, creator)
    made = [
        _judged(store, entry, now[entry.item.id], creator, expected) if all_anew or entry.item.id in given else entry
        for entry in entries
    ]
    return sorted(sorted(made, key=lambda entry: entry.place), key=_skipped_last)


def _judged(
    store: Store, entry: QueueEntry, verdicts: tuple[Verdict, ...], creator: str, expected: Collection[str]
) -> QueueEntry:
    return replace(
        entry,
        state=state_of(verdicts, reviewers=expected, creator=creator, open_threads=entry.open_threads),
        own=next((verdict for verdict in verdicts if verdict.reviewer == store.analyst), None),
        verdicts=verdicts,
    )


def _by_reviewer(verdict: Verdict) -> tuple[str, str]:
    return verdict.reviewer, verdict.id


def next_item(entries: Sequence[QueueEntry], after: ItemId | None = None) -> QueueEntry | None:
    """The next of a reviewer's queue that is not judged: behind an item, else from the beginning; None if none is left.

    So a session goes on where it was left. What was skipped comes when nothing else is left.
    """
    place = next((place for place, entry in enumerate(entries) if entry.item.id == after), -1)
    turned = [*entries[place + 1 :], *entries[: place + 1]]
    waiting = [entry for entry in turned if entry.own is None]
    put_off = [entry for entry in turned if entry.own is not None and entry.own.judgement is Judgement.SKIPPED]
    return next(iter(waiting or put_off), None)


def summary(store: Store, session: SessionId) -> ReviewSummary:
    """What a session came to so far, the same whichever reviewer's verdicts came in first.

    Raises:
        UnknownSessionError: if there is no such session.
    """
    entries = queue(store, session)
    given = [verdict for entry in entries for verdict in entry.verdicts]
    return ReviewSummary(
        session=known_session(store, session),
        total=len(entries),
        tally=tallies.tally(entries),
        reasons=tallies.reasons(given),
        judged=tallies.judged(given),
        pace=tallies.pace(given),
        comments=len(reviews.comments_of_session(store, session)),
        open_threads=sum(entry.open_threads for entry in entries),
    )


def old_and_new(store: Store, entry: QueueEntry) -> dict[str, tuple[str, str]]:
    """What others changed of an item since the session was made: for each field the words that stood and that stand.

    Names stand for the ids of other records; lists are parted by "; ", quotes stand one a line.
    """
    item = entry.item
    now = standing(store, item.table, [item.row]).get(item.row, {})
    return {name: (words_of(store, name, item.base), words_of(store, name, now)) for name in entry.changed}


def words_of(store: Store, name: str, values: Row) -> str:
    """A field of an item in words: the names of the records that it names, else the value as it is."""
    value = values.get(name)
    words = "" if value is None else str(value)
    if name not in NAMING:
        return words
    found = (titled(store.row(NAMING[name], one, deleted=True)) or one for one in words.split("; ") if one)
    return "; ".join(found)


def _skipped_last(entry: QueueEntry) -> tuple[bool, str, int]:
    skipped = entry.own is not None and not completing([entry.own])
    return skipped, entry.own.created if skipped and entry.own is not None else "", entry.place
