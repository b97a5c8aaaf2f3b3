"""Where reports differ on one meeting: its time, its place, its circle."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdesk.edits.brief_scope import Scope
from newsdesk.edits.brief_sources import Proof
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import BriefSource
from newsdesk.model.record import Meeting, Part
from newsdesk.model.when import When, readings_agree
from newsdesk.text.dates import parse_when
from newsdesk.text.stems import stems

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_SEVERAL = 2
_SHORTEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One report's other reading, with the words that give it; see `model.brief.Disagreement`."""

    field: str
    source: BriefSource
    when: When | None = None
    value: str = ""
    proofs: tuple[Proof, ...] = ()


def differences(meeting: Meeting, scope: Scope) -> list[Difference]:
    """Every reading of a report that cannot stand beside what the record, or the first report, says."""
    proofs = scope.proofs(meeting.id)
    return [
        *_times(meeting, [proof for proof in proofs if proof.field == "when" and not proof.lost]),
        *_places(meeting, [proof for proof in proofs if proof.field == "place" and not proof.lost]),
        *_circles(meeting, scope),
    ]


def _times(meeting: Meeting, proofs: Sequence[Proof]) -> Iterator[Difference]:
    readings = [(proof, _reading(proof)) for proof in proofs]
    said = [(proof, when) for proof, when in readings if when.value]
    first = meeting.when.value or next((when.value for _, when in said), "")
    found: dict[tuple[ArticleId, str], Difference] = {}
    for proof, when in said:
        key = proof.source.article, when.value
        if key not in found and not readings_agree(first, when.value):
            found[key] = Difference(field="when", source=proof.source, when=when, proofs=(proof,))
    yield from found.values()


def _reading(proof: Proof) -> When:
    return parse_when(proof.quote, published=proof.source.published, language=proof.source.language)


def _places(meeting: Meeting, proofs: Sequence[Proof]) -> Iterator[Difference]:
    """Places are compared by their words, so only within one script."""
    first = meeting.place or next((proof.quote for proof in proofs), "")
    found: set[ArticleId] = set()
    for proof in proofs:
        comparable = bool(_CYRILLIC.search(first)) == bool(_CYRILLIC.search(proof.quote))
        if comparable and proof.source.article not in found and _words(first).isdisjoint(_words(proof.quote)):
            found.add(proof.source.article)
            yield Difference(field="place", source=proof.source, value=proof.quote, proofs=(proof,))


def _words(place: str) -> set[str]:
    """The stems of the words that name a place; prepositions and articles name none."""
    found = set(stems(place))
    return {stem for stem in found if len(stem) >= _SHORTEST and stem != "the"} or found


def _circles(meeting: Meeting, scope: Scope) -> Iterator[Difference]:
    """Participants whom one report names while another, which also says who comes, does not."""
    present = [place for place in scope.places(meeting) if place.part is not Part.ABSENT]
    naming = {place.id: scope.proofs(place.id) for place in present}
    reports = {proof.source.article for proofs in naming.values() for proof in proofs}
    if len(reports) < _SEVERAL:
        return
    for place in present:
        proofs = naming[place.id]
        if len({proof.source.article for proof in proofs}) == 1:
            name = scope.name(place.participant)
            yield Difference(field="participants", source=proofs[0].source, value=name, proofs=tuple(proofs))
