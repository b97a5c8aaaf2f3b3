"""The rows of a dossier, worded as on paper: headings, lines, quotes and comments, each with where it leads."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from newsdesk.edits.briefing.pictures import mentions
from newsdesk.edits.dossiers.dossiers import compose_dossier
from newsdesk.edits.recording.splitting import mergers_of
from newsdesk.exporting.dossier import dossier_page
from newsdesk.exporting.page import Line, Page, PagePart, PartLine, PartTable, Tone
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.brief import Citation
from newsdesk.model.comment import Comment
from newsdesk.model.dossier import Dossier
from newsdesk.model.evidence import EvidenceId
from newsdesk.model.record import Meeting, RecordId, RecordKind
from newsdesk.picturing.sparkline import Period
from newsdesk.store.evidence import evidence_of_rows
from newsdesk.store.mergers import Merger
from newsdesk.store.store import Store

Piece = tuple[str, Tone]
"""Words, and the tone in which they are set."""

_LONGEST = 5000
"""Characters of one thing said that the page shows; a text of megabytes cannot be laid out between two frames."""

COMMENTS = "comments"
"""The name of the part that comments stand in."""


class RowKind(StrEnum):
    """What a row is."""

    HEADING = "heading"
    LINE = "line"
    QUOTE = "quote"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierRow:
    """One row. `leads` are the marks that it cites; `depth` counts from 0.

    `ties` are the evidence that a quote is to the record, `exact` the words of the quote, `published` the partial ISO
    date of its article.
    """

    kind: RowKind
    pieces: tuple[Piece, ...]
    label: str = ""
    depth: int = 0
    leads: tuple[AnnotationId, ...] = ()
    ties: tuple[EvidenceId, ...] = ()
    exact: str = ""
    published: str = ""
    comment: Comment | None = None

    @property
    def words(self) -> str:
        """The row in words, its label first."""
        return " ".join(filter(None, f"{self.label} {''.join(text for text, _ in self.pieces)}".split(" ")))

    @property
    def differs(self) -> bool:
        """Whether it says that reports differ."""
        return any(tone is Tone.DIFFERS for _, tone in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierSheet:
    """What the page of a dossier shows. `names` are the forms of a participant's name, each with its first quote.

    `mentions` are the quotes by week or month of their articles, the day that each begins first.
    """

    record: RecordId
    kind: RecordKind
    title: str
    facts: tuple[tuple[str, str], ...]
    names: tuple[tuple[str, AnnotationId | None], ...]
    articles: int
    quotes: int
    meetings: int
    language: str
    mentions: tuple[tuple[date, int], ...]
    period: Period
    mergers: tuple[Merger, ...]
    rows: tuple[DossierRow, ...]


def read_sheet(store: Store, *, record: RecordId, language: str) -> DossierSheet:
    """Compose a dossier and lay it out in rows; slow for a record of many articles.

    Raises:
        UnknownRecordError: if there is no such record any more.
    """
    dossier = compose_dossier(store, record, language=language)
    page = dossier_page(dossier)
    bars, period = mentions(store, record)
    marks = {citation.number: citation.annotation for citation in dossier.citations}
    return DossierSheet(
        record=record,
        kind=dossier.kind,
        title=_cut(page.title),
        facts=tuple((label, _cut(value)) for label, value in page.facts),
        names=tuple((form.name, marks[form.citations[0]] if form.citations else None) for form in dossier.forms),
        articles=len({source.article for source in dossier.sources}),
        quotes=len(dossier.proofs),
        meetings=len(dossier.meetings),
        language=language,
        mentions=tuple(bars),
        period=period,
        mergers=tuple(mergers_of(store, record)),
        rows=tuple(_rows(page, marks, _ties(store, dossier), dossier)),
    )


def _ties(store: Store, dossier: Dossier) -> dict[AnnotationId, list[EvidenceId]]:
    """The evidence of the record and its places in meetings, by the marked words."""
    record = dossier.record
    meetings = [record] if isinstance(record, Meeting) else [attended.meeting for attended in dossier.meetings]
    places = [(place.id, place.participant) for meeting in meetings for place in meeting.participants]
    places += [(matter.id, matter.agenda_item) for meeting in meetings for matter in meeting.agenda]
    own = [place for place, end in places if end == record.id or isinstance(record, Meeting)]
    found: defaultdict[AnnotationId, list[EvidenceId]] = defaultdict(list)
    for tie in evidence_of_rows(store, [record.id, *own]):
        found[tie.annotation].append(tie.id)
    return found


def _rows(
    page: Page,
    marks: dict[int, AnnotationId],
    ties: dict[AnnotationId, list[EvidenceId]],
    dossier: Dossier,
) -> Iterator[DossierRow]:
    parts = [part for part in page.sections if isinstance(part, PagePart)]
    for part in parts:
        if part.name != COMMENTS:
            yield _heading(part.title)
            if not part.body:
                yield DossierRow(kind=RowKind.LINE, pieces=((part.empty, Tone.MUTED),))
            yield from _part(part, marks)
    yield _heading(page.words["citations"])
    yield from _quotes(page, dossier.citations, ties)
    for part in parts:
        if part.name == COMMENTS:
            yield _heading(part.title)
            yield from _comments(part, dossier)


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _heading(words: str) -> DossierRow:
    return DossierRow(kind=RowKind.HEADING, pieces=((words, Tone.STRONG),))


def _part(part: PagePart, marks: dict[int, AnnotationId]) -> Iterator[DossierRow]:
    for each in part.body:
        if isinstance(each, PartLine):
            yield _line(each.line, marks, label=each.label, depth=each.depth)
        elif isinstance(each, PartTable):
            for row in each.rows:
                yield _line(row[0], marks)
                for header, cell in zip(each.header[1:], row[1:], strict=True):
                    if any(run.citations or run.tone is not Tone.MUTED for run in cell):
                        yield _line(cell, marks, label=header, depth=1)


def _line(line: Line, marks: dict[int, AnnotationId], *, label: str = "", depth: int = 0) -> DossierRow:
    numbers = [number for run in line for number in run.citations]
    return DossierRow(
        kind=RowKind.LINE,
        pieces=tuple(_pieces(line)),
        label=label,
        depth=depth,
        leads=tuple(dict.fromkeys(marks[number] for number in numbers)),
    )


def _pieces(line: Line) -> Iterator[Piece]:
    for place, run in enumerate(line):
        yield _cut(run.text), run.tone
        if run.citations:
            yield f" [{', '.join(map(str, run.citations))}]", Tone.MUTED
        if place < len(line) - 1:
            yield run.then, Tone.PLAIN


def _quotes(
    page: Page, citations: Iterable[Citation], ties: dict[AnnotationId, list[EvidenceId]]
) -> Iterator[DossierRow]:
    """Every quote beneath its report."""
    place = ""
    for entry, citation in zip(page.citations, citations, strict=True):
        report = entry.place.rpartition(", ")[0]
        if report != place:
            place = report
            yield DossierRow(kind=RowKind.LINE, pieces=((report, Tone.STRONG),))
        lost = ((f" – {entry.lost}", Tone.DOUBT),) if entry.lost else ()
        yield DossierRow(
            kind=RowKind.QUOTE,
            pieces=((f"{_cut(entry.quote)} ", Tone.PLAIN), (f"[{entry.number}]", Tone.MUTED), *lost),
            label=entry.place.rpartition(", ")[2],
            depth=1,
            leads=(citation.annotation,),
            ties=tuple(ties.get(citation.annotation, ())),
            exact=citation.quote,
            published=citation.source.published,
        )


def _comments(part: PagePart, dossier: Dossier) -> Iterator[DossierRow]:
    said = [comment for thread in dossier.threads for comment in (thread.first, *thread.answers)]
    lines = (each for each in part.body if isinstance(each, PartLine))
    for each, comment in zip(lines, said, strict=True):
        pieces = tuple(_pieces(each.line))
        yield DossierRow(kind=RowKind.COMMENT, pieces=pieces, label=each.label, depth=each.depth, comment=comment)
