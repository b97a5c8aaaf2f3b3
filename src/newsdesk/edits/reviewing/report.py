"""Compose the report on a review session, and write it to a file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from string import ascii_uppercase

from newsdesk.edits.briefing.briefs import LANGUAGES
from newsdesk.edits.clock import local_now
from newsdesk.edits.dossiers.quotes import read_quotes
from newsdesk.edits.errors import InvalidValueError, OnOneOwnError
from newsdesk.edits.page_files import export_page
from newsdesk.edits.recording.records import parse_meeting_time
from newsdesk.edits.reviewing.queue import old_and_new, queue, summary, words_of
from newsdesk.model.change import Row
from newsdesk.model.comment import Thread
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.review import QueueEntry, ReviewItem, ReviewSummary, SessionId, SessionKind, Verdict
from newsdesk.model.review_report import ReportedChange, ReportedItem, ReportedVerdict, ReviewReport
from newsdesk.reviewing.outcomes import outcome_of
from newsdesk.reviewing.states import completing
from newsdesk.store import reviews
from newsdesk.store.analysts import analysts
from newsdesk.store.comments import threads
from newsdesk.store.store import Store

_LANGUAGE, _ANALYST = "language", "analyst"
_TIME = ("when_value", "when_words")


def compose_report(
    store: Store, session: SessionId, *, language: str = "ru", analyst: str = "", made: str | None = None
) -> ReviewReport:
    """Gather what a session changed, or is about to change, by whom and why.

    `analyst` limits it to the records that this analyst made. `made` is a local ISO date with minutes; None is now.
    While the session is blind and open it tells analysts apart by letters, and only its author may limit it to
    another's records.

    Raises:
        UnknownSessionError: if there is no such session.
        OnOneOwnError: for a session of articles.
        InvalidValueError: for a language that no brief is written in, or an analyst whose records are not to be known.
    """
    if language not in LANGUAGES:
        raise InvalidValueError(_LANGUAGE, language, LANGUAGES)
    found = summary(store, session)
    if found.session.kind is SessionKind.INDEPENDENT:
        raise OnOneOwnError(found.session.name)
    entries = [entry for entry in queue(store, session) if entry.item.table in set(RecordKind)]
    known = analysts(store)
    hidden = known.covers(session, *(entry.item.row for entry in entries))
    if hidden and analyst not in {"", store.analyst} and store.analyst != found.session.creator:
        raise InvalidValueError(_ANALYST, analyst)
    makers = reviews.makers(store, ((entry.item.table, entry.item.row) for entry in entries))
    if analyst:
        entries = [entry for entry in entries if makers.get(entry.item.row) == analyst]
    several = len({makers.get(entry.item.row) for entry in entries}) > 1 and not hidden
    reader = _Reader(store=store, summary=found, makers=makers if several else {})
    items = [reader.item(entry) for entry in sorted(entries, key=lambda entry: entry.place)]
    quotes = read_quotes(store, [item.record for item in items if item.in_full], [])
    return ReviewReport(
        language=language,
        made=local_now() if made is None else made,
        summary=found,
        applied=any(entry.item.outcome for entry in entries),
        items=tuple(replace(item, citations=quotes.cite(item.record)) for item in items),
        whose=known.names.get(analyst, analyst),
        analysts=_letters(found.judged, items) if hidden else known.names_at(),
        sources=quotes.sources,
        citations=quotes.citations.all(),
    )


def _letters(reviewers: Iterable[str], items: Sequence[ReportedItem]) -> dict[str, str]:
    """A letter, or a number where there are none left, for every reviewer and whoever said something."""
    comments = (each for item in items for thread in item.threads for each in (thread.first, *thread.answers))
    said = sorted({*reviewers, *(each.creator for each in comments)})
    return {who: ascii_uppercase[at : at + 1] or str(at + 1) for at, who in enumerate(said)}


def export_report(report: ReviewReport, path: Path, format: str) -> Path:  # noqa: A002 - the option's own name
    """Write a report in a format, wholly or not at all; returns the path.

    Raises:
        InvalidValueError: for a format that no brief is written in.
        CannotWriteError: if the file cannot be written; an older one is then untouched.
    """
    from newsdesk.exporting.review_report import report_page  # noqa: PLC0415 - only what is exported is worded

    return export_page(report_page(report), path, format)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """Makes what is reported of an item from the queue's entry."""

    store: Store
    summary: ReviewSummary
    makers: Mapping[str, str]

    def item(self, entry: QueueEntry) -> ReportedItem:
        """What is reported of one item: what it came to, who said what, what was said about it."""
        item, creator = entry.item, self.summary.session.creator
        return ReportedItem(
            record=RecordId(item.row),
            kind=RecordKind(item.table),
            title=entry.title,
            came_to=item.outcome or outcome_of(entry, creator),
            done=item.outcome is not None,
            verdicts=tuple(self._verdict(verdict, item) for verdict in completing(entry.verdicts)),
            threads=tuple(self._threads(item.row)),
            changed=tuple(self._changed(entry)),
            words=tuple(filter(None, str(item.base.get("quotes", "")).split("\n"))) if entry.gone else (),
            maker=self.makers.get(item.row, ""),
        )

    def _verdict(self, verdict: Verdict, item: ReviewItem) -> ReportedVerdict:
        return ReportedVerdict(
            reviewer=verdict.reviewer,
            judgement=verdict.judgement,
            reason=verdict.reason,
            note=verdict.note,
            proposal=tuple(
                ReportedChange(field=name, old=self._was(name, item.base), new=self._is_to_be(name, verdict, item))
                for name in verdict.proposal
            ),
            by_author=verdict.reviewer == self.summary.session.creator,
        )

    def _was(self, name: str, base: Row) -> str:
        """What a field was when the session was made, in words."""
        if name == "when":
            return next((str(base[part]) for part in _TIME if base.get(part)), "")
        return words_of(self.store, name, base)

    def _is_to_be(self, name: str, verdict: Verdict, item: ReviewItem) -> str:
        """What a field is to be, in words; a time is read as it would be set."""
        if name == "when" and self.store.row(item.table, item.row) is not None:
            when = parse_meeting_time(self.store, RecordId(item.row), verdict.proposal[name])
            return when.value or when.words
        return words_of(self.store, name, verdict.proposal)

    def _changed(self, entry: QueueEntry) -> Iterator[ReportedChange]:
        """What changed of an item apart from the session: once it is applied, all that it did not set itself."""
        if entry.item.outcome is not None:
            return
        for name, (old, new) in old_and_new(self.store, entry).items():
            yield ReportedChange(field=name, old=old, new=new)

    def _threads(self, row: str) -> Iterator[Thread]:
        for thread in threads(self.store, row):
            if self.summary.session.id in {each.session for each in (thread.first, *thread.answers)}:
                yield thread
