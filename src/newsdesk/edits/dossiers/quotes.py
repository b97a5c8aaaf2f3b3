"""The quotes of a dossier: the marked words that prove some rows, in whichever version of an article they stand."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.edits.briefing.citations import Citations
from newsdesk.edits.briefing.sources import LOST, Paragraphs, Proof, source_of_version
from newsdesk.model.annotation import Annotation, AnnotationId
from newsdesk.model.article import VersionId
from newsdesk.model.brief import BriefSource
from newsdesk.store import articles
from newsdesk.store.annotations import annotation as find_annotation
from newsdesk.store.evidence import evidence_of_rows
from newsdesk.store.store import Store

_UNDATED = "~"
"""Stands behind every date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotes:
    """What proves each row, in order of date and place; `sources` are the versions, in the same order."""

    sources: tuple[BriefSource, ...]
    proofs: Mapping[str, Sequence[Proof]]
    citations: Citations

    def cite(self, *rows: str, field: str | None = None) -> tuple[int, ...]:
        """The numbers of the quotes that prove some rows, or one of their fields."""
        found = (proof for row in rows for proof in self.proofs.get(row, ()))
        return self.citations.cite(proof for proof in found if field in {None, proof.field})

    def numbers(self, version: VersionId, annotations: Iterable[AnnotationId]) -> tuple[int, ...]:
        """The numbers of those marked words of a version that are cited."""
        found = (self.citations.number(annotation, version) for annotation in annotations)
        return tuple(sorted({number for number in found if number is not None}))


def read_quotes(store: Store, own: Sequence[str], others: Sequence[str]) -> Quotes:
    """Read what proves a record and its places, numbered by date and place, and behind it what proves other rows."""
    ties = evidence_of_rows(store, [*own, *others])
    marks = {tie.annotation: find_annotation(store, tie.annotation) for tie in ties}
    versions = {mark.target.version for mark in marks.values() if mark is not None}
    sources = sorted(filter(None, (source_of_version(store, version) for version in versions)), key=_age)
    places = {source.version: place for place, source in enumerate(sources)}
    paragraphs = {source.version: Paragraphs(articles.body(store, source.version)[1]) for source in sources}
    proofs: defaultdict[str, list[Proof]] = defaultdict(list)
    for tie in ties:
        mark = marks[tie.annotation]
        if mark is not None and mark.target.version in places:
            version = mark.target.version
            proofs[tie.row].append(
                _proof(mark, tie.field, sources[places[version]], places[version], paragraphs[version])
            )
    citations = Citations()
    for rows in (own, others):
        for proof in sorted((proof for row in rows for proof in proofs[row]), key=lambda proof: proof.order):
            citations.cite([proof])
    return Quotes(sources=tuple(sources), proofs=proofs, citations=citations)


def _age(source: BriefSource) -> tuple[str, str, str, str, int]:
    return source.published or _UNDATED, source.source, source.title, source.article, source.version_number


def _proof(mark: Annotation, field: str, source: BriefSource, place: int, paragraphs: Paragraphs) -> Proof:
    span = mark.target.position
    return Proof(
        annotation=mark.id,
        field=field,
        quote=mark.target.quote.exact,
        position=span,
        paragraph=paragraphs.number(span.start),
        source=source,
        order=(place, span.start, span.end),
        lost=mark.target.state in LOST,
    )
