"""The findings of a brief: what each version of a report says, and its words as they stood in that version."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdesk.edits.briefing.differences import Difference
from newsdesk.edits.briefing.scope import Scope
from newsdesk.edits.briefing.sources import Proof, source_of_version
from newsdesk.edits.errors import InvalidValueError
from newsdesk.edits.subjects import subject_of, table_of
from newsdesk.edits.times import precision_of
from newsdesk.model.annotation import AnnotationId, Target
from newsdesk.model.article import VersionId
from newsdesk.model.brief import BriefSource
from newsdesk.model.finding import Finding, FindingReading
from newsdesk.model.record import RecordId
from newsdesk.model.when import When
from newsdesk.store import articles
from newsdesk.store.annotations import annotation as find_annotation
from newsdesk.store.carrying import carryings_of
from newsdesk.store.findings import findings
from newsdesk.store.store import Store
from newsdesk.text.blocks import paragraph_number
from newsdesk.text.dates import parse_when

_FAR = 2**31


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedReading:
    """What a version of a report says, with the words that say so; see `model.brief.BriefReading`."""

    source: BriefSource
    value: str
    when: When | None
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedFinding:
    """A finding that belongs to a brief; see `model.brief.BriefFinding`."""

    finding: Finding
    record: RecordId | None
    subject: str
    readings: tuple[CitedReading, ...]

    def tells(self, record: RecordId, difference: Difference) -> bool:
        """Whether it says already how a report differs on a record."""
        versions = (reading.source.version for reading in self.readings)
        about = record in self.finding.records and difference.field == self.finding.field
        return about and difference.source.version in versions


def cited_findings(store: Store, scope: Scope) -> list[CitedFinding]:
    """The findings all of whose reports are among the brief's, as far as they are still there; oldest first."""
    chosen = {source.article for source in scope.material.sources}
    found = []
    for finding in findings(store):
        readings = tuple(_readings(store, scope, finding))
        reports = {reading.source.article for reading in readings}
        living = {article for article in reports if store.row("article", article) is not None}
        if living and living <= chosen:
            record = next((each for each in finding.records if table_of(store, each) is not None), None)
            subject = subject_of(store, record) if record else ""
            found.append(CitedFinding(finding=finding, record=record, subject=subject, readings=readings))
    return found


def _readings(store: Store, scope: Scope, finding: Finding) -> Iterator[CitedReading]:
    for reading in finding.readings:
        source = source_of_version(store, reading.version)
        if source is None:
            continue
        proofs = tuple(sorted(_proofs(store, scope, reading, source, finding.field), key=lambda proof: proof.order))
        when = _when(reading.value, proofs, source) if finding.field == "when" and reading.value else None
        yield CitedReading(source=source, value=reading.value, when=when, proofs=proofs)


def _when(value: str, proofs: Sequence[Proof], source: BriefSource) -> When:
    """The time of a reading, with the words that give it where they still do."""
    for proof in proofs:
        read = parse_when(proof.quote, published=source.published, language=source.language)
        if value in {read.value, read.words}:
            return read
    try:
        return When(value=value, precision=precision_of(value))
    except InvalidValueError:
        return When(words=value)


def _proofs(store: Store, scope: Scope, reading: FindingReading, source: BriefSource, field: str) -> Iterator[Proof]:
    versions = [known.version for known in scope.material.sources]
    place = versions.index(source.version) if source.version in versions else _FAR
    for tie in store.rows("evidence", row=reading.id):
        target = _target(store, AnnotationId(str(tie["annotation"])), reading.version)
        if target is None:
            continue
        cited = source if target.version == source.version else source_of_version(store, target.version)
        if cited is None:
            continue
        span = target.position
        canonical = scope.material.texts.get(cited.version) or articles.body(store, cited.version)[1]
        yield Proof(
            annotation=AnnotationId(str(tie["annotation"])),
            field=field,
            quote=target.quote.exact,
            position=span,
            paragraph=paragraph_number(canonical, span.start),
            source=cited,
            order=(place, span.start, span.end),
            lost=canonical.text[span.start : span.end] != target.quote.exact,
        )


def _target(store: Store, annotation: AnnotationId, version: VersionId) -> Target | None:
    """Where marked words stood in a version, also when an update of the article has carried them on since."""
    found = find_annotation(store, annotation)
    if found is None:
        return None
    if found.target.version == version:
        return found.target
    carried = (carrying.source for carrying in carryings_of(store, annotation))
    return next((source for source in carried if source.version == version), found.target)
