"""The annotated texts of a brief: which words are marked, as what, and for which records."""

from collections.abc import Iterator, Sequence

from newsdesk.edits.briefing.citations import Citations
from newsdesk.edits.briefing.scope import Scope
from newsdesk.model.annotation import AnnotationId, Motivation, TextPositionSelector
from newsdesk.model.brief import BriefMark, BriefSource, BriefText
from newsdesk.model.change import Row
from newsdesk.model.record import RecordId, RecordKind, kind_of, title_of
from newsdesk.store.analysts import Analysts, analysts
from newsdesk.store.store import Store

_LINKED = {"meeting_participant": "participant", "meeting_agenda": "agenda_item"}
"""What the words are about that prove a place in a meeting."""


def brief_texts(store: Store, scope: Scope, citations: Citations) -> tuple[BriefText, ...]:
    """Every source with its marks in order of position."""
    known = analysts(store)
    return tuple(
        BriefText(
            source=source,
            canonical=scope.material.texts[source.version],
            marks=tuple(_marks(store, scope, citations, source, known)),
        )
        for source in scope.material.sources
    )


def _marks(
    store: Store, scope: Scope, citations: Citations, source: BriefSource, known: Analysts
) -> Iterator[BriefMark]:
    for row in scope.material.annotations[source.version]:
        annotation = AnnotationId(str(row["id"]))
        records = _records(store, scope, scope.material.ties[annotation])
        kinds = [kind_of(scope.records[record]) for record in records]
        if not kinds and row["motivation"] == Motivation.IDENTIFYING:
            continue
        yield BriefMark(
            position=TextPositionSelector(start=int(str(row["start"])), end=int(str(row["end"]))),
            kind=min(kinds, key=list(RecordKind).index) if kinds else None,
            colour=0 if kinds else max(1, int(str(row["colour"]))),
            number=citations.number(annotation, source.version),
            titles=tuple(title_of(scope.records[record]) for record in records),
            kinds=tuple(kinds),
            note=str(row["body"]),
            creator=known.name(str(row["creator"]), annotation),
        )


def _records(store: Store, scope: Scope, ties: Sequence[Row]) -> list[RecordId]:
    """The records of the brief that marked words are about, each once, in the order of their kinds."""
    found: dict[RecordId, None] = {}
    for tie in ties:
        table, record = str(tie["table"]), str(tie["row"])
        if table in _LINKED:
            link = store.row(table, record) or {}
            record = str(link.get(_LINKED[table], ""))
        if record in scope.records:
            found[RecordId(record)] = None
    order = list(RecordKind)
    return sorted(found, key=lambda record: order.index(kind_of(scope.records[record])))
