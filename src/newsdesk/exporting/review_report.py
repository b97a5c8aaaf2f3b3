"""Words the report on a review session: what was deleted and changed first, what waits, and at the end what is well."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from newsdesk.exporting.characters import one_line
from newsdesk.exporting.compose import page_of
from newsdesk.exporting.links import linked
from newsdesk.exporting.page import Page, PagePart, PartLine, Run, Tone
from newsdesk.exporting.wording import Wording
from newsdesk.exporting.words_review import REVIEW_WORDS, ReviewWords
from newsdesk.model.brief import Brief, BriefSection
from newsdesk.model.comment import Comment
from newsdesk.model.record import RecordKind
from newsdesk.model.review import Judgement, Left
from newsdesk.model.review_report import ReportedChange, ReportedItem, ReportedVerdict, ReviewReport

_DAY = len("2026-03-11")
_DATES = frozenset({"when", "when_value"})


def report_page(report: ReviewReport) -> Page:
    """Word a report in its own language; sections that have nothing to say are left out, but for what waits."""
    brief = Brief(
        title=report.summary.session.name,
        language=report.language,
        made=report.made,
        analyst="",
        sections=(BriefSection.SOURCES,) if report.citations else (),
        sources=report.sources,
        citations=report.citations,
    )
    page, worded = page_of(brief), _Worded(report)
    whose = worded.words.whose.format(one_line(report.whose)) if report.whose else ""
    return linked(
        replace(
            page,
            kind=worded.words.report,
            view=whose,
            facts=tuple(worded.facts()),
            sections=(*worded.parts(), *page.sections),
        )
    )


class _Worded:
    """The parts of one report."""

    def __init__(self, report: ReviewReport) -> None:
        self._report = report
        self.wording = Wording(report.language)
        self.words: ReviewWords = REVIEW_WORDS[self.wording.language]

    def facts(self) -> Iterator[tuple[str, str]]:
        """The session in short: how much came to what, who judged how much, and why things were rejected."""
        words, summary = self.words, self._report.summary
        said = [f"{title.lower()}: {len(items)}" for _, title, items, _ in self._sections() if items]
        state = () if self._report.applied else (words.not_applied,)
        yield words.about, "; ".join((self._counted(len(self._report.items)), *said, *state))
        judged = (self._judged(reviewer, count) for reviewer, count in summary.judged.items())
        if found := "; ".join(judged):
            yield words.reviewers, found
        if reasons := "; ".join(
            f"{one_line(words.reason(reason))} ({count})" for reason, count in summary.reasons.items()
        ):
            yield words.reasons, reasons
        if note := one_line(summary.session.note):
            yield words.note, note

    def _judged(self, reviewer: str, count: int) -> str:
        pace = self._report.summary.pace.get(reviewer, 0.0)
        hourly = f", {self.words.hourly.format(round(pace))}" if pace else ""
        judged = self.words.judged.format(count, self._report.summary.total)
        return self.words.reviewer.format(self._name(reviewer), f"{judged}{hourly}")

    def _counted(self, number: int) -> str:
        return self.words.items[self.wording.plural(number)].format(number)

    def parts(self) -> Iterator[PagePart]:
        """The sections in the order in which the reader needs them."""
        for name, title, items, worded in self._sections():
            if items or name == "waiting":
                body = tuple(line for item in items for line in worded(item))
                yield PagePart(name=name, title=title, empty=self.words.nothing_waits, body=body)

    def _sections(self) -> Iterator[tuple[str, str, list[ReportedItem], Callable[[ReportedItem], Iterator[PartLine]]]]:
        """Name, title, items of each section, and how much is said of each item."""
        words, items = self.words, self._report.items
        waiting = [item for item in items if isinstance(item.came_to, Left) and item.came_to is not Left.UNDECIDED]
        well = [item for item in items if item.came_to is Judgement.ACCEPTED]
        undecided = [item for item in items if item.came_to is Left.UNDECIDED]
        for done, titles in ((True, (words.deleted, words.changed)), (False, (words.to_delete, words.to_change))):
            for judgement, title in zip((Judgement.REJECTED, Judgement.CHANGED), titles, strict=True):
                found = [item for item in items if item.came_to is judgement and item.done is done]
                yield f"{judgement}-{'done' if done else 'ahead'}", title, found, self._in_full
        yield "waiting", words.waiting, waiting, self._in_full
        yield "talked", words.talked, [item for item in well if item.in_full], self._in_full
        yield "accepted", words.accepted, [item for item in well if not item.in_full], self._in_short
        yield "undecided", words.undecided, undecided, self._in_short

    def _in_short(self, item: ReportedItem) -> Iterator[PartLine]:
        yield PartLine(line=(Run(text=self._title(item)),), label=self._kind(item), record=item.record)
        yield from (self._since(item.kind, change) for change in item.changed)
        yield from self._talk(item)

    def _in_full(self, item: ReportedItem) -> Iterator[PartLine]:
        yield PartLine(line=tuple(self._titled(item)), label=self._kind(item), record=item.record)
        for words in item.words:
            quoted = self.wording.quoted(one_line(words))
            yield PartLine(depth=1, line=(Run(text=self.words.quote.format(quoted), tone=Tone.MUTED),))
        for verdict in item.verdicts:
            yield from self._verdict(item.kind, verdict)
        yield from (self._since(item.kind, change) for change in item.changed)
        yield from self._talk(item)

    def _kind(self, item: ReportedItem) -> str:
        return self.wording.words.kinds[item.kind]

    def _title(self, item: ReportedItem) -> str:
        return one_line(item.title) or self.wording.say("no title")

    def _titled(self, item: ReportedItem) -> Iterator[Run]:
        yield Run(text=self._title(item), tone=Tone.STRONG, citations=item.citations, then=" · ")
        if isinstance(item.came_to, Left) and item.came_to is not Left.UNDECIDED:
            yield Run(text=self.words.why[item.came_to], tone=Tone.DIFFERS, then=" · ")
        if item.maker and item.maker in self._report.analysts:
            yield Run(text=self.words.made_by.format(self._name(item.maker)), tone=Tone.MUTED)

    def _verdict(self, kind: RecordKind, verdict: ReportedVerdict) -> Iterator[PartLine]:
        """Who says what and why; then, field by field, what it was and what it is to be."""
        who = self._name(verdict.reviewer)
        if verdict.by_author:
            who = self.words.author.format(who)
        said = self.words.judgements[verdict.judgement]
        because = " – ".join(filter(None, (one_line(self.words.reason(verdict.reason)), one_line(verdict.note))))
        runs = (Run(text=f"{said} – {because}" if because else said),)
        yield PartLine(depth=1, label=who, line=runs)
        for change in verdict.proposal:
            yield PartLine(depth=2, label=self._field(change.field), line=tuple(self._old_and_new(kind, change)))

    def _since(self, kind: RecordKind, change: ReportedChange) -> PartLine:
        field = Run(text=self.words.since.format(self._field(change.field)), tone=Tone.DOUBT, then=": ")
        return PartLine(depth=1, line=(field, *self._old_and_new(kind, change)))

    def _old_and_new(self, kind: RecordKind, change: ReportedChange) -> Iterator[Run]:
        yield Run(text=self._value(kind, change.field, change.old), tone=Tone.MUTED, then=" → ")
        yield Run(text=self._value(kind, change.field, change.new), tone=Tone.STRONG)

    def _field(self, name: str) -> str:
        return self.words.fields.get(name) or one_line(self.wording.field(name))

    def _value(self, kind: RecordKind, name: str, value: str) -> str:
        """A value in words: dates and the values of enums as the brief says them, else the words as they are."""
        said = one_line(value)
        if name in _DATES:
            said = self.wording.day(said)
        return self._enum(kind, name).get(said, said) or self.words.empty

    def _enum(self, kind: RecordKind, name: str) -> Mapping[str, str]:
        """The words of a field's values."""
        words = self.wording.words
        tables: dict[tuple[RecordKind, str], Mapping[str, str]] = {
            (RecordKind.AGENDA_ITEM, "status"): {str(one): said for one, said in words.agenda_statuses.items()},
            (RecordKind.MEETING, "status"): {str(one): said for one, said in words.meeting_statuses.items()},
            (RecordKind.MEETING, "format"): {str(one): said for one, said in words.formats.items()},
            (RecordKind.PARTICIPANT, "kind"): {str(one): said for one, said in words.participant_kinds.items()},
            (RecordKind.MEETING, "when_precision"): self.words.times,
            (RecordKind.MEETING, "when_basis"): self.words.times,
            (RecordKind.MEETING, "when_reason"): words.reasons,
        }
        return tables.get((kind, name), {})

    def _talk(self, item: ReportedItem) -> Iterator[PartLine]:
        """What was said; of a deleted record not how it stands: the deletion ended it, nobody settled it."""
        is_gone = item.done and item.came_to is Judgement.REJECTED
        for thread in item.threads:
            state = Run(text=self.words.resolved if thread.resolved else self.words.open, tone=Tone.MUTED)
            body = Run(text=one_line(thread.first.body), then="" if is_gone else " · ")
            line = (body,) if is_gone else (body, state)
            yield PartLine(depth=1, label=self._said_by(thread.first), line=line)
            for answer in thread.answers:
                yield PartLine(depth=2, label=self._said_by(answer), line=(Run(text=one_line(answer.body)),))

    def _said_by(self, comment: Comment) -> str:
        day = self.wording.short_day(one_line(comment.created)[:_DAY])
        return ", ".join(filter(None, (self._name(comment.creator), day)))

    def _name(self, analyst: str) -> str:
        return one_line(self._report.analysts.get(analyst, "")) or self.words.nobody
