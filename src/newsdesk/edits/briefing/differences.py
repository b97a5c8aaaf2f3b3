"""Where reports differ on one meeting, its time, its place, its circle: by the rules of `comparing`."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdesk.comparing.wording import words_verdict
from newsdesk.edits.briefing.scope import Scope
from newsdesk.edits.briefing.sources import Proof
from newsdesk.model.article import ArticleId
from newsdesk.model.brief import BriefSource
from newsdesk.model.comparison import Verdict
from newsdesk.model.record import Meeting, Part
from newsdesk.model.when import When, readings_agree
from newsdesk.text.dates import parse_when


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One report's other reading, with the words that give it; see `model.brief.Disagreement`."""

    field: str
    source: BriefSource
    when: When | None = None
    value: str = ""
    proofs: tuple[Proof, ...] = ()


def differences(meeting: Meeting, scope: Scope) -> list[Difference]:
    """Every reading of a report that cannot stand beside what the record, or the first report, says.

    A report is what its current version says.
    """
    proofs = _current_proofs(scope, meeting.id)
    return [
        *_times(meeting, [proof for proof in proofs if proof.field == "when" and not proof.lost]),
        *_places(meeting, [proof for proof in proofs if proof.field == "place" and not proof.lost]),
        *_circles(meeting, scope),
    ]


def _current_proofs(scope: Scope, row: str) -> list[Proof]:
    """What proves a row in the current versions of the reports."""
    current = {source.version for source in scope.material.sources}
    return [proof for proof in scope.proofs(row) if proof.source.version in current]


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


def own_time(meeting: Meeting, found: Sequence[Difference], scope: Scope) -> Difference | None:
    """The time that the brief's articles give where none of them, but other articles, prove the record's."""
    proofs = [proof for proof in _current_proofs(scope, meeting.id) if not proof.lost]
    agreeing = any(
        (meeting.when.words and meeting.when.words in proof.quote)
        or (proof.field == "when" and readings_agree(meeting.when.value, _reading(proof).value))
        for proof in proofs
    )
    if agreeing or not meeting.when.value or meeting.id not in scope.elsewhere:
        return None
    return next((difference for difference in found if difference.when is not None), None)


def _reading(proof: Proof) -> When:
    return parse_when(proof.quote, published=proof.source.published, language=proof.source.language)


def _places(meeting: Meeting, proofs: Sequence[Proof]) -> Iterator[Difference]:
    first = meeting.place or next((proof.quote for proof in proofs), "")
    found: set[ArticleId] = set()
    for proof in proofs:
        if proof.source.article not in found and words_verdict(first, proof.quote) is Verdict.DIFFERS:
            found.add(proof.source.article)
            yield Difference(field="place", source=proof.source, value=proof.quote, proofs=(proof,))


def _circles(meeting: Meeting, scope: Scope) -> Iterator[Difference]:
    """Participants whom one report alone names while another names somebody whom it leaves out."""
    present = [place for place in scope.places(meeting) if place.part is not Part.ABSENT]
    naming = {place.id: scope.proofs(place.id) for place in present}
    named: defaultdict[ArticleId, set[str]] = defaultdict(set)
    for row, proofs in naming.items():
        for proof in proofs:
            named[proof.source.article].add(row)
    for place in present:
        proofs = naming[place.id]
        reports = {proof.source.article for proof in proofs}
        if len(reports) == 1 and any(others - named[min(reports)] for others in named.values()):
            name = scope.name(place.participant)
            yield Difference(field="participants", source=proofs[0].source, value=name, proofs=tuple(proofs))
