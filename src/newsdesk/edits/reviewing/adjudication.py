"""Adjudication: of several readings of the same words one stands, and the others become part of it."""

from collections.abc import Iterable, Mapping, Sequence

from newsdesk.edits.clock import utc_now
from newsdesk.edits.errors import InvalidValueError
from newsdesk.edits.ids import derived_id
from newsdesk.edits.reviewing.layered_texts import texts_as_made
from newsdesk.edits.reviewing.readings import ReadingTaken, let_go, standing_for
from newsdesk.edits.subjects import subject_of
from newsdesk.model.agreement import LayeredText, Stack, Unit
from newsdesk.model.article import ArticleId
from newsdesk.model.change import Edit, Row
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import SessionId
from newsdesk.reviewing.agreement.stacking import Readings, alike, stacks_of
from newsdesk.store.store import Store

_TABLE = "adjudication"
_ORDER = tuple(map(str, RecordKind))


def stacks(store: Store, *, articles: Sequence[ArticleId] = (), session: SessionId | None = None) -> list[Stack]:
    """What several analysts made of the same words in articles, or in those of a session, in the order of the texts.

    Readings are what each analyst alone made, so that they can be seen, and decided anew, after a decision. Articles on
    which fewer than two analysts worked have none.

    Raises:
        UnknownArticleError: if one of the articles is not there.
        UnknownSessionError: if there is no such session.
    """
    texts = [text for text in texts_as_made(store, articles=articles, session=session) if len(text.layers) > 1]
    decided = {str(row["id"]): row for text in texts for row in store.rows(_TABLE, version=text.version)}
    return [_stack(store, text, kind, found, decided) for text in texts for kind, found in stacks_of(text)]


def adjudicate(store: Store, stack: Stack, analyst: str) -> None:
    """Let the reading of one analyst stand for the words of a stack. One step; a decision taken before gives way.

    The others' records are merged into this analyst's, whose values stand as they were made, and their marks move to
    the words that stand, unless they prove something else besides. Where this analyst has nothing there, the others'
    marks go, and with them a record that nothing else proves.

    Raises:
        InvalidValueError: if the analyst did not work on the article.
    """
    if analyst not in stack.readings:
        field = "analyst"
        raise InvalidValueError(field, analyst, tuple(stack.readings))
    with store.step(Edit.ADJUDICATE, _title(store, stack, analyst)):
        _decide(store, stack, analyst, anew=True)


def merge_agreed(store: Store, stacks: Iterable[Stack]) -> int:
    """Let one record stand wherever all analysts say the same and nobody has decided yet; returns at how many places.

    One step. Values stay as they stand now, with what was corrected since.
    """
    agreed = [stack for stack in stacks if stack.agreed and not stack.decided]
    titles = [_title(store, stack, _first(stack)) for stack in agreed]
    with store.step(Edit.ADJUDICATE, ", ".join(dict.fromkeys(filter(None, titles)))):
        for stack in sorted(agreed, key=_by_kind):  # who meets is settled before the meetings
            _decide(store, stack, _first(stack), anew=False)
    return len(agreed)


def _decide(store: Store, stack: Stack, analyst: str, *, anew: bool) -> None:
    chosen = stack.readings[analyst]
    others = [unit for who, units in stack.readings.items() if who != analyst for unit in units]
    result: RecordId | None = None
    if chosen:
        taken = ReadingTaken(store, RecordKind(stack.kind), analyst, as_made=anew)
        result = taken.take(chosen, others)
    else:
        let_go(store, others)
    fields = {"analyst": analyst, "record": result or "", "creator": store.analyst, "created": utc_now()}
    store.insert(_TABLE, stack.id, {"version": stack.version, "kind": stack.kind, **fields})
    store.update(_TABLE, stack.id, fields)


def _stack(store: Store, text: LayeredText, kind: str, readings: Readings, decided: Mapping[str, Row]) -> Stack:
    units = [unit for found in readings.values() for unit in found]
    stack = derived_id(_TABLE, text.version, kind, *sorted(f"{unit.annotation}:{unit.record}" for unit in units))
    decision = decided.get(stack, {})
    return Stack(
        id=stack,
        article=text.article,
        version=text.version,
        start=min(unit.start for unit in units),
        end=max(unit.end for unit in units),
        kind=kind,
        readings=readings,
        agreed=alike(readings),
        chosen=str(decision.get("analyst", "")),
        result=standing_for(store, RecordKind(kind), str(decision.get("record", ""))),
    )


def _title(store: Store, stack: Stack, analyst: str) -> str:
    """The title of what is decided on: the chosen record's, or that of the one that goes."""
    units: list[Unit] = [*stack.readings[analyst], *(unit for found in stack.readings.values() for unit in found)]
    standing = standing_for(store, RecordKind(stack.kind), str(units[0].record))
    return subject_of(store, standing or str(units[0].record))


def _first(stack: Stack) -> str:
    return min(stack.readings)


def _by_kind(stack: Stack) -> tuple[int, int]:
    return _ORDER.index(stack.kind), stack.start
