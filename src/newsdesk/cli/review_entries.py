"""A review session, its queue, its summary and what applying it did, as entries of JSON."""

from collections.abc import Mapping

from newsdesk.cli.shown_names import ShownNames
from newsdesk.model.review import Applied, QueueEntry, ReviewSession, ReviewSummary, Verdict


def session_entry(session: ReviewSession, names: ShownNames, items: int, judged: int) -> Mapping[str, object]:
    """A session with how many items it has and how many of them this analyst completed."""
    return {
        "id": session.id,
        "name": session.name,
        "kind": session.kind,
        "state": session.state,
        "query": session.query,
        "only": session.only or None,
        "changed_since": session.changed_since or None,
        "sample": session.sample,
        "seed": session.seed,
        "blind": session.blind,
        "note": session.note,
        "creator": names.id(session.creator),
        "created": session.created,
        "items": items,
        "judged": judged,
    }


def queue_entry(entry: QueueEntry, names: ShownNames, changes: Mapping[str, tuple[str, str]]) -> Mapping[str, object]:
    """An item with everybody's verdicts; `changes` has what it was and what it is, field by field."""
    return {
        "place": entry.place,
        "id": entry.item.id,
        "table": entry.item.table,
        "record": entry.item.row,
        "title": entry.title,
        "state": entry.state,
        "outcome": entry.item.outcome,
        "maker": entry.maker or None,
        "maker_name": names.name(entry.maker),
        "own": None if entry.own is None else entry.own.judgement,
        "verdicts": [verdict_entry(verdict, names) for verdict in entry.verdicts],
        "changed": [{"field": field, "old": old, "new": new} for field, (old, new) in changes.items()],
        "gone": entry.gone,
        "open_threads": entry.open_threads,
    }


def verdict_entry(verdict: Verdict, names: ShownNames) -> Mapping[str, object]:
    """A verdict."""
    return {
        "id": verdict.id,
        "reviewer": names.id(verdict.reviewer),
        "name": names.name(verdict.reviewer),
        "verdict": verdict.judgement,
        "reason": verdict.reason,
        "note": verdict.note,
        "proposal": dict(verdict.proposal),
        "seconds": verdict.seconds,
        "created": verdict.created,
    }


def summary_entry(summary: ReviewSummary, names: ShownNames) -> Mapping[str, object]:
    """What a session came to."""
    states: dict[str, dict[str, int]] = {}
    for (table, state), count in sorted(summary.tally.items()):
        states.setdefault(table, {})[state] = count
    return {
        "id": summary.session.id,
        "name": summary.session.name,
        "state": summary.session.state,
        "items": summary.total,
        "states": states,
        "reasons": dict(summary.reasons),
        "reviewers": [
            {
                "id": names.id(reviewer),
                "name": names.name(reviewer),
                "judged": judged,
                "an_hour": round(summary.pace.get(reviewer, 0.0), 1),
            }
            for reviewer, judged in summary.judged.items()
        ],
        "comments": summary.comments,
        "open_threads": summary.open_threads,
    }


def applied_entry(applied: Applied) -> Mapping[str, object]:
    """What applying a session did."""
    return {
        "accepted": list(applied.accepted),
        "changed": [{"item": item, "fields": list(applied.fields.get(item, ()))} for item in applied.changed],
        "deleted": list(applied.deleted),
        "left": [
            {"item": left.item, "title": left.title, "why": left.why, "sentence": left.sentence or None}
            for left in applied.left
        ],
    }
