"""Citations: numbered by first use, one number for the same marked words of one version."""

from collections.abc import Iterable

from newsdesk.edits.briefing.sources import Proof
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import VersionId
from newsdesk.model.brief import Citation


class Citations:
    """The citations of one brief; the order in which they are asked for is the order of their numbers."""

    def __init__(self) -> None:
        self._citations: dict[tuple[AnnotationId, VersionId], Citation] = {}

    def cite(self, proofs: Iterable[Proof]) -> tuple[int, ...]:
        """The numbers of these words, ascending, each once; words not cited before get the next numbers."""
        return tuple(sorted({self._number(proof) for proof in proofs}))

    def number(self, annotation: AnnotationId, version: VersionId) -> int | None:
        """The number of marked words that were cited as they stand in a version; else None."""
        citation = self._citations.get((annotation, version))
        return None if citation is None else citation.number

    def all(self) -> tuple[Citation, ...]:
        """All citations in order of their numbers, which count from 1 without a gap."""
        return tuple(self._citations.values())

    def _number(self, proof: Proof) -> int:
        key = proof.annotation, proof.source.version
        if key not in self._citations:
            self._citations[key] = Citation(
                number=len(self._citations) + 1,
                annotation=proof.annotation,
                quote=proof.quote,
                source=proof.source,
                paragraph=proof.paragraph,
                position=proof.position,
                orphan=proof.lost,
            )
        return self._citations[key].number
