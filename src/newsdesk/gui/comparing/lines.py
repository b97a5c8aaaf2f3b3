"""The lines of the alignment: one a record, beneath it one for each field and further quote."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import overload

from PySide6.QtCore import QCoreApplication

from newsdesk.gui.comparing.words import (
    Conclusions,
    absent_words,
    field_name,
    leading,
    proposed_words,
    sign_of,
    silent_words,
    value_of_reading,
)
from newsdesk.model.comparison import (
    Account,
    ComparedField,
    ComparedRow,
    Comparison,
    QuotedWords,
    Reading,
    RowOrder,
    Verdict,
)
from newsdesk.model.finding import FindingId
from newsdesk.model.record import RecordId, RecordKind

_AGREEING = frozenset({Verdict.AGREES, Verdict.IN_SENSE})
_NAMES = frozenset({"title", "name"})
DIFFERENT = frozenset({Verdict.DIFFERS, Verdict.ADDS})
"""Verdicts that a row is stepped to for, and that can be kept as findings in one click."""


class Sort(StrEnum):
    """What a line stands for."""

    ROW = "row"
    FIELD = "field"
    QUOTE = "quote"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What a line shows of one report: a value, the words that say so, and where these stand.

    It is `faint` where the report says nothing.
    """

    value: str = ""
    quote: QuotedWords | None = None
    words: str = ""
    faint: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line. `key` finds it again after the comparison was read anew; `cells` has one for each report."""

    key: str
    sort: Sort
    row: ComparedRow
    title: str
    sign: str
    verdict: Verdict
    conclusion: str = ""
    aside: str = ""
    cells: tuple[Cell, ...] = ()
    field: str = ""
    finding: FindingId | None = None
    children: "tuple[Line, ...]" = ()

    @property
    def records(self) -> tuple[RecordId, ...]:
        """The records that the line is about."""
        return self.row.records

    @property
    def is_strong(self) -> bool:
        """Whether its values are set apart from each other."""
        return self.verdict in DIFFERENT and self.sort is not Sort.QUOTE

    @property
    def spoken(self) -> str:
        """The line in one sentence for a screen reader: title, doubt, values, conclusion."""
        values = [cell.value or cell.words for cell in self.cells]
        return ", ".join(part for part in (self.title, self.aside, *values, self.conclusion) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filtering:
    """Which rows are wanted and in what order."""

    order: RowOrder = RowOrder.VERDICT
    only_differences: bool = False
    hidden: frozenset[RecordKind] = frozenset()

    def lets(self, row: ComparedRow) -> bool:
        """Whether a row is wanted."""
        return row.kind not in self.hidden and not (self.only_differences and row.verdict in _AGREEING)


def key_of(row: ComparedRow) -> str:
    """The key of a row: the records that it pairs."""
    return " ".join(row.records)


class Lines(Sequence[Line]):
    """The lines of some rows, each made when it is first looked at: few of a thousand ever are."""

    def __init__(self, rows: Sequence[ComparedRow], reports: int, notes: Mapping[FindingId, str]) -> None:
        self.rows = rows
        self._reports = reports
        self._notes = notes
        self._conclusions = Conclusions()
        self._made: dict[int, Line] = {}

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, number: int) -> Line: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Line]: ...
    def __getitem__(self, number: int | slice) -> Line | Sequence[Line]:
        """The line of a row, by its number."""
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        if not 0 <= number < len(self):
            raise IndexError(number)
        if number not in self._made:
            self._made[number] = _line_of(self.rows[number], self._reports, self._conclusions, self._notes)
        return self._made[number]


def lines_of(comparison: Comparison, filtering: Filtering, notes: Mapping[FindingId, str]) -> Lines:
    """The wanted rows in the wanted order, with what they open to; `notes` are those of the kept findings."""
    rows = [row for row in comparison.rows if filtering.lets(row)]
    if filtering.order is RowOrder.TEXT:
        rows.sort(key=_in_text)
    else:
        rows.sort(key=_by_verdict)
    return Lines(rows, len(comparison.sources), notes)


def _in_text(row: ComparedRow) -> tuple[int, int]:
    column = row.told[0] if row.told else 0
    account = row.accounts[column] if row.told else None
    return column, account.position if account else 0


_RANKS = {verdict: rank for rank, verdict in enumerate(Verdict)}


def _by_verdict(row: ComparedRow) -> int:
    return _RANKS[row.verdict]


def _line_of(row: ComparedRow, reports: int, conclusions: Conclusions, notes: Mapping[FindingId, str]) -> Line:
    shown = leading_field(row)
    key = key_of(row)
    return Line(
        key=key,
        sort=Sort.ROW,
        row=row,
        title=row.title,
        sign=sign_of(row.verdict, row.told, reports=reports),
        verdict=row.verdict,
        conclusion=conclusions.of_row(row),
        aside=proposed_words(row),
        cells=tuple(_cell(row, shown, column) for column in range(reports)),
        field=shown.field if shown and row.verdict in DIFFERENT else "",
        finding=finding_of(row),
        children=tuple(_children(row, reports, conclusions, notes)),
    )


def leading_field(row: ComparedRow) -> ComparedField | None:
    """The field that a row shows while it is closed; None where no report says anything in any."""
    telling = [found for found in row.fields if found.verdict is row.verdict] if row.verdict in DIFFERENT else []
    named = [found for found in row.fields if any(found.readings)]
    if row.kind is not RecordKind.AGENDA_ITEM:
        named = [found for found in named if found.field not in _NAMES] or named
    fields = telling or named
    return leading(fields, row.kind) if fields else None


def finding_of(row: ComparedRow) -> FindingId | None:
    """The finding kept of what a row shows while it is closed, or of the record as a whole."""
    shown = leading_field(row)
    return (shown.finding if shown else None) or row.finding


def _cell(row: ComparedRow, shown: ComparedField | None, column: int, *, quotes_silence: bool = True) -> Cell:
    """What a report says in a field; where it says nothing, the words about the record may stand in its place."""
    account = row.accounts[column]
    if account is None:
        return Cell(value=absent_words(), faint=True)
    reading = shown.readings[column] if shown else None
    if shown is None or not reading:
        quote = account.mentions[0] if account.mentions else None
        said = silent_words(shown.field) if shown else account.title
        return Cell(
            value=said, quote=quote, words=quote.exact if quote and quotes_silence else "", faint=shown is not None
        )
    return _reading_cell(row.kind, shown.field, reading, account)


def _reading_cell(kind: RecordKind, name: str, reading: Reading, account: Account) -> Cell:
    value = value_of_reading(kind, name, reading)
    quote = next(iter(reading.quotes or account.mentions), None)
    words = quote.exact if quote and reading.quotes else reading.words
    return Cell(value=value, quote=quote, words="" if words == value else words)


def _children(
    row: ComparedRow, reports: int, conclusions: Conclusions, notes: Mapping[FindingId, str]
) -> Iterator[Line]:
    for compared in row.fields:
        yield from _field_lines(row, compared, reports, conclusions)
        yield from _note_lines(row, compared.finding, reports, notes)
    yield from _note_lines(row, row.finding, reports, notes)
    proved = {quote.annotation for found in row.fields for reading in found.readings for quote in reading.quotes}
    mentions = [
        [quote for quote in account.mentions if quote.annotation not in proved] if account else []
        for account in row.accounts
    ]
    for number, quotes in enumerate(_side_by_side(mentions)):
        yield Line(
            key=f"{key_of(row)} mention {number}",
            sort=Sort.QUOTE,
            row=row,
            title="" if number else field_name("quotes"),
            sign="",
            verdict=Verdict.AGREES,
            cells=tuple(Cell(quote=quote, words=quote.exact if quote else "") for quote in quotes),
        )


def _field_lines(row: ComparedRow, compared: ComparedField, reports: int, conclusions: Conclusions) -> Iterator[Line]:
    told = tuple(column for column, reading in enumerate(compared.readings) if reading)
    key = f"{key_of(row)} {compared.field}"
    yield Line(
        key=key,
        sort=Sort.FIELD,
        row=row,
        title=field_name(compared.field),
        sign=sign_of(compared.verdict, told, reports=reports),
        verdict=compared.verdict,
        conclusion=conclusions.of_field(compared),
        cells=tuple(_cell(row, compared, column, quotes_silence=False) for column in range(reports)),
        field=compared.field,
        finding=compared.finding,
    )
    further = [list(reading.quotes[1:]) for reading in compared.readings]
    for number, quotes in enumerate(_side_by_side(further)):
        yield Line(
            key=f"{key} {number}",
            sort=Sort.QUOTE,
            row=row,
            title="",
            sign="",
            verdict=compared.verdict,
            cells=tuple(Cell(quote=quote, words=quote.exact if quote else "") for quote in quotes),
            field=compared.field,
        )


def _note_lines(
    row: ComparedRow, finding: FindingId | None, reports: int, notes: Mapping[FindingId, str]
) -> Iterator[Line]:
    if finding is None:
        return
    note = notes.get(finding, "")
    shown = Cell(value=note or QCoreApplication.translate("Comparison", "no note; F2 writes one"), faint=not note)
    yield Line(
        key=f"{key_of(row)} note {finding}",
        sort=Sort.NOTE,
        row=row,
        title=QCoreApplication.translate("Comparison", "Kept as a finding"),
        sign="",
        verdict=row.verdict,
        cells=(shown, *(Cell() for _ in range(reports - 1))),
        finding=finding,
    )


def _side_by_side(columns: Sequence[Sequence[QuotedWords]]) -> Iterator[tuple[QuotedWords | None, ...]]:
    for number in range(max(map(len, columns), default=0)):
        yield tuple(column[number] if number < len(column) else None for column in columns)
