"""The rows of the quotes that wait: facts that were replaced first, then quotes, each article's in its order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsdesk.anchoring.wording import compare
from newsdesk.edits.library.tray import waiting
from newsdesk.edits.recording.replaced_facts import replaced_facts
from newsdesk.edits.subjects import kind_of_row, subject_of
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.carried import CarriedQuote, CarryResult, ReplacedFact
from newsdesk.model.evidence import Evidence
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.articles import article as find_article
from newsdesk.store.evidence import evidence_of_annotations
from newsdesk.store.store import Store

_PLACES = {
    "meeting_participant": (RecordKind.PARTICIPANT, "participant", "participants"),
    "meeting_agenda": (RecordKind.AGENDA_ITEM, "agenda_item", "agenda"),
}
"""Places in a meeting: the kind and column of the record that holds one, and the meeting's field that lists it."""

Changes = tuple[tuple[int, int], ...]
"""Which characters of some words are not in the others, as starts and ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A record that words support, and the field, "" for the record as a whole."""

    record: RecordId
    kind: RecordKind
    title: str
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayRow:
    """A quote that waits; with `fact` it is one fact that its words prove and that was replaced.

    `gone` are the places in the old words that the new ones lack, `come` those in the new that the old lack.
    """

    quote: CarriedQuote
    article_title: str
    proofs: tuple[Proof, ...] = ()
    fact: ReplacedFact | None = None
    gone: Changes = ()
    come: Changes = ()

    @property
    def old(self) -> str:
        """The words as they were."""
        return self.quote.old.quote.exact

    @property
    def new(self) -> str:
        """The words as they are now, "" where they have no place."""
        return self.quote.new.quote.exact if self.quote.new is not None else ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same row after another reading."""
        return self.quote.annotation, self.fact.evidence if self.fact else "", self.fact.field if self.fact else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayHeading:
    """The heading above the replaced facts, or above the other quotes, with their number."""

    facts: bool
    count: int


Rows = Sequence[TrayHeading | TrayRow]


def read_tray(store: Store, article: ArticleId | None = None) -> list[TrayHeading | TrayRow]:
    """What waits in an article, or with None in the whole workspace, as rows from top to bottom."""
    quotes = {quote.annotation: quote for quote in waiting(store, article)}
    facts = replaced_facts(store, article)
    replaced = {fact.annotation for fact in facts}
    proofs = _proofs(store, quotes)
    titles = {quote.article: _title(store, quote.article) for quote in quotes.values()}
    alarms = [_row(quotes[fact.annotation], titles, fact=fact) for fact in facts if fact.annotation in quotes]
    others = [
        _row(quote, titles, proofs=proofs.get(quote.annotation, ()))
        for quote in quotes.values()
        if quote.annotation not in replaced
    ]
    return [*_headed(alarms, facts=True), *_headed(others, facts=False)]


def rows_in(rows: Rows) -> list[TrayRow]:
    """The rows without their headings."""
    return [row for row in rows if isinstance(row, TrayRow)]


def _headed(rows: Sequence[TrayRow], *, facts: bool) -> Iterator[TrayHeading | TrayRow]:
    if rows:
        yield TrayHeading(facts=facts, count=len(rows))
        yield from rows


def _row(
    quote: CarriedQuote,
    titles: dict[ArticleId, str],
    *,
    proofs: tuple[Proof, ...] = (),
    fact: ReplacedFact | None = None,
) -> TrayRow:
    if fact is not None:
        proofs = (Proof(record=fact.record, kind=fact.kind, title=fact.title, field=fact.field),)
    gone, come = _differing(quote) if quote.result is CarryResult.CHANGED else ((), ())
    return TrayRow(quote=quote, article_title=titles[quote.article], proofs=proofs, fact=fact, gone=gone, come=come)


def _differing(quote: CarriedQuote) -> tuple[Changes, Changes]:
    """The characters by which old and new words differ."""
    if quote.new is None:
        return (), ()
    others = [one for one in compare(quote.old.quote.exact, quote.new.quote.exact) if not one.same]
    gone = tuple((one.old_start, one.old_end) for one in others if one.old_start < one.old_end)
    return gone, tuple((one.new_start, one.new_end) for one in others if one.new_start < one.new_end)


def _proofs(store: Store, annotations: Iterable[AnnotationId]) -> dict[AnnotationId, tuple[Proof, ...]]:
    found: dict[AnnotationId, tuple[Proof, ...]] = {}
    for tie in evidence_of_annotations(store, annotations):
        proof = _proof(store, tie)
        if proof is not None:
            found[tie.annotation] = (*found.get(tie.annotation, ()), proof)
    return found


def _proof(store: Store, tie: Evidence) -> Proof | None:
    """What a tie speaks for; None for what is gone, and for a finding, which is no record."""
    if tie.table in _PLACES:
        place = store.row(tie.table, tie.row)
        if place is None:
            return None
        kind, column, field = _PLACES[tie.table]
        record = RecordId(str(place[column]))
        return Proof(record=record, kind=kind, title=subject_of(store, record), field=field)
    if tie.table not in set(RecordKind) or store.row(tie.table, tie.row) is None:
        return None
    kind = kind_of_row(store, tie.row)
    return Proof(record=RecordId(tie.row), kind=kind, title=subject_of(store, tie.row), field=tie.field)


def _title(store: Store, article: ArticleId) -> str:
    found = find_article(store, article)
    return found.title if found is not None else ""
