"""Words the findings of a brief: what was kept, and under it what each version of a report says."""

from collections.abc import Collection, Iterable, Iterator

from newsdesk.exporting.characters import one_line
from newsdesk.exporting.page import Line, PagePart, PartLine, Run, Tone
from newsdesk.exporting.wording import Wording
from newsdesk.model.article import VersionId
from newsdesk.model.brief import BriefFinding, BriefReading, BriefSection, BriefSource


def findings_part(findings: Iterable[BriefFinding], read: Collection[VersionId], wording: Wording) -> PagePart:
    """The section of findings. `read` are the versions that the brief draws on; another one is named."""
    section = BriefSection.FINDINGS
    return PagePart(
        name=str(section),
        title=wording.words.sections[section],
        empty=wording.words.empty[section],
        body=tuple(line for finding in findings for line in _lines(finding, read, wording)),
    )


def _lines(entry: BriefFinding, read: Collection[VersionId], wording: Wording) -> Iterator[PartLine]:
    record = entry.record or ""
    yield PartLine(line=_head(entry), record=record)
    for reading in entry.readings:
        yield PartLine(line=_reading(reading, read, wording), depth=1, record=record)
    if note := one_line(entry.finding.note):
        yield PartLine(line=(Run(text=note, tone=Tone.MUTED),), depth=1, record=record)


def _head(entry: BriefFinding) -> Line:
    """The finding's title, and the record's where the title does not name it."""
    title, subject = one_line(entry.finding.title), one_line(entry.subject)
    said = not subject or subject.casefold() in title.casefold()
    head = (Run(text="≠", tone=Tone.DIFFERS), Run(text=title, tone=Tone.STRONG, then="" if said else " · "))
    return head if said else (*head, Run(text=subject, tone=Tone.MUTED))


def _reading(reading: BriefReading, read: Collection[VersionId], wording: Wording) -> Line:
    value = _value(reading, wording)
    who = _who(reading.source, read, wording)
    if not value:
        return (Run(text=f"{who}: {wording.say('says nothing')}", tone=Tone.MUTED),)
    return (Run(text=f"{who}:"), Run(text=value, citations=reading.citations))


def _who(source: BriefSource, read: Collection[VersionId], wording: Wording) -> str:
    """Who says it, with the version where that is not the first, or no longer the one that is read."""
    who = one_line(wording.source(source))
    if source.version_number == 1 and source.version in read:
        return who
    return wording.say("reading version", who, str(source.version_number))


def _value(reading: BriefReading, wording: Wording) -> str:
    value = one_line(reading.value)
    if reading.when is not None:
        return wording.when(reading.when) if reading.when.value else value
    statuses = (*wording.words.agenda_statuses.items(), *wording.words.meeting_statuses.items())
    return next((word for status, word in statuses if status == value), value)
