"""What a brief cannot answer: records without proof, empty fields, readings that differ or were concluded."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.edits.briefing.differences import Difference
from newsdesk.edits.briefing.scope import Scope
from newsdesk.edits.briefing.sources import Proof
from newsdesk.model.brief import QuestionKind
from newsdesk.model.carried import ReplacedFact
from newsdesk.model.record import (
    AgendaItem,
    Meeting,
    MeetingStatus,
    Participant,
    ParticipantKind,
    Record,
    RecordId,
)
from newsdesk.model.when import Basis

_OFF = (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One open question with the words that raise it; see `model.brief.OpenQuestion`."""

    kind: QuestionKind
    record: Record
    field: str = ""
    difference: Difference | None = None
    fact: ReplacedFact | None = None
    proofs: tuple[Proof, ...] = ()


def questions(
    records: Sequence[Record],
    scope: Scope,
    differences: Mapping[RecordId, Sequence[Difference]],
    replaced: Mapping[RecordId, Sequence[ReplacedFact]],
) -> Iterator[Question]:
    """The open questions on these records, in their order."""
    parents = {record.parent for record in scope.records.values() if isinstance(record, AgendaItem)}
    for record in records:
        proofs = scope.proofs(record.id)
        if not proofs and record.id not in parents and not _placed(record, scope):
            yield Question(kind=QuestionKind.NO_EVIDENCE, record=record)
        proved = {proof.field for proof in proofs}
        for field in _empty_fields(record):
            if field in proved:
                continue  # the text does speak of it, only the record does not
            whole = sorted(proofs, key=lambda proof: (bool(proof.field), proof.order))
            yield Question(kind=QuestionKind.EMPTY_FIELD, record=record, field=field, proofs=tuple(whole[:1]))
        if isinstance(record, Meeting) and record.when.value and record.when.basis is Basis.INFERRED:
            about = tuple(proof for proof in proofs if proof.field == "when")
            yield Question(kind=QuestionKind.INFERRED, record=record, field="when", proofs=about)
        for difference in differences.get(record.id, ()):
            yield Question(
                kind=QuestionKind.REPORTS_DISAGREE,
                record=record,
                field=difference.field,
                difference=difference,
                proofs=difference.proofs,
            )
        yield from _replaced(record, replaced.get(record.id, ()), proofs)
        lost = tuple(proof for proof in proofs if proof.lost)
        if lost:
            yield Question(kind=QuestionKind.LOST_QUOTE, record=record, proofs=lost)


def _replaced(record: Record, facts: Sequence[ReplacedFact], proofs: Sequence[Proof]) -> Iterator[Question]:
    """Facts with two readings, each once however many words give it; words that are gone are lost quotes."""
    cited: dict[tuple[str, str, str], list[ReplacedFact]] = {}
    for fact in facts:
        if fact.new is not None:
            cited.setdefault((fact.field, fact.old.words, fact.new.words), []).append(fact)
    for same in cited.values():
        marks = {fact.annotation for fact in same}
        about = tuple(proof for proof in proofs if proof.annotation in marks)
        yield Question(kind=QuestionKind.REPLACED_FACT, record=record, field=same[0].field, fact=same[0], proofs=about)


def _placed(record: Record, scope: Scope) -> bool:
    """Say whether the words that prove a participant's place in a meeting speak for the participant too."""
    meetings = (found for found in scope.records.values() if isinstance(found, Meeting))
    return isinstance(record, Participant) and any(
        place.participant == record.id and scope.proofs(place.id)
        for meeting in meetings
        for place in meeting.participants
    )


def _empty_fields(record: Record) -> Iterator[str]:
    match record:
        case Participant():
            yield from _unknown_of(record)
        case Meeting(status=status):
            if not record.when.value and status not in _OFF:
                yield "when"
            if not record.place and status not in _OFF:
                yield "place"
            if not record.participants:
                yield "participants"
        case _:
            return


def _unknown_of(participant: Participant) -> Iterator[str]:
    """Of a person everybody asks the name, the role and for whom; of a body or a group only that it is known."""
    if participant.kind is not ParticipantKind.PERSON:
        return
    if not participant.named:
        yield "name"
    for field, value in (("role", participant.role), ("affiliation", participant.affiliation)):
        if not value:
            yield field
