"""What reports say of one record one after another: each field's values since when, and where reports differ."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsdesk.comparing.verdicts import FIELDS, field_verdict
from newsdesk.edits.briefing.sources import source_of
from newsdesk.edits.comparing.accounts import accounts_of
from newsdesk.edits.dossiers.quotes import Quotes
from newsdesk.model.brief import BriefSource
from newsdesk.model.comparison import Account, QuotedWords, Reading, Verdict
from newsdesk.model.dossier import Conflict, Report, Standing, Statement
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the current versions of reports say of a record, in order of their dates."""

    kind: RecordKind
    accounts: tuple[tuple[BriefSource, Account], ...]
    quotes: Quotes

    def reports(self) -> tuple[Report, ...]:
        """Each report's statements; `changed` where the last report that said anything there said something else."""
        said: dict[str, Reading] = {}
        found = []
        for source, account in self.accounts:
            statements = []
            for field in FIELDS[self.kind]:
                if reading := account.fields.get(field):
                    changed = field in said and self._differ(field, (said[field], reading))
                    statements.append(self._statement(field, source, reading, changed=changed))
                    said[field] = reading
            found.append(
                Report(source=source, statements=tuple(statements), citations=self._numbers(source, account.mentions))
            )
        return tuple(found)

    def conflicts(self) -> Iterator[Conflict]:
        """The fields in which reports differ, by the rule of the comparison."""
        for field in FIELDS[self.kind]:
            found = [(source, account.fields[field]) for source, account in self.accounts if account.fields.get(field)]
            if len(found) > 1 and self._differ(field, [reading for _, reading in found]):
                statements = (self._statement(field, source, reading) for source, reading in found)
                yield Conflict(field=field, statements=tuple(statements))

    def _differ(self, field: str, readings: Sequence[Reading]) -> bool:
        said = {(reading.value, reading.words, reading.others): reading for reading in readings}
        return len(said) > 1 and field_verdict(self.kind, field, list(said.values()), {}) is Verdict.DIFFERS

    def _statement(self, field: str, source: BriefSource, reading: Reading, *, changed: bool = False) -> Statement:
        return Statement(
            field=field,
            source=source,
            value=reading.value or reading.words,
            when=reading.when,
            changed=changed,
            citations=self._numbers(source, reading.quotes),
        )

    def _numbers(self, source: BriefSource, quotes: Sequence[QuotedWords]) -> tuple[int, ...]:
        return self.quotes.numbers(source.version, (quote.annotation for quote in quotes))


def told_of(store: Store, kind: RecordKind, record: RecordId, quotes: Quotes) -> Told:
    """Read what each article whose words prove a record says of it."""
    articles = dict.fromkeys(source.article for source in quotes.sources)
    sources = [source_of(store, article) for article in articles if store.row("article", article) is not None]
    found = zip(sources, accounts_of(store, sources), strict=True) if kind is not RecordKind.NOTE else ()
    accounts = ((source, account) for source, of_all in found for account in of_all if account.record == record)
    return Told(kind=kind, accounts=tuple(accounts), quotes=quotes)


def standings(kind: RecordKind, reports: Sequence[Report]) -> Iterator[Standing]:
    """The values of each field but the name one after another, each from the first report that says so to the last."""
    for field in FIELDS[kind][1:]:
        run: list[Statement] = []
        for statement in filter(None, (report.statement(field) for report in reports)):
            if run and (statement.changed or statement.value.casefold() != run[-1].value.casefold()):
                yield _standing(run)
                run = []
            run.append(statement)
        if run:
            yield _standing(run)


def _standing(run: Sequence[Statement]) -> Standing:
    first, last = run[0], run[-1]
    return Standing(
        field=first.field,
        value=first.value,
        first=first.source,
        last=last.source,
        reports=len(run),
        changed=first.changed,
        citations=tuple(sorted({number for statement in run for number in statement.citations})),
    )
