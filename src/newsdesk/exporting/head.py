"""Words the head of a brief: what it holds, when it happens, who reports."""

from collections.abc import Iterable, Iterator

from newsdesk.exporting.characters import one_line
from newsdesk.exporting.wording import Wording
from newsdesk.model.brief import Brief, BriefSource
from newsdesk.model.record import Meeting, MeetingStatus

_OFF = (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)
_DAY = len("2026-03-11")


def summary(brief: Brief, wording: Wording) -> str:
    """When the brief was made, from how many articles and quotes, and by whom."""
    made = wording.day(one_line(brief.made)[:_DAY])
    parts = (
        wording.say("made", made) if made else "",
        wording.say("from", wording.count("article", len(brief.sources), in_words=True)) if brief.sources else "",
        wording.count("quote", len(brief.citations)) if brief.citations else "",
        one_line(brief.analyst),
    )
    return " · ".join(part for part in parts if part)


def facts(brief: Brief, wording: Wording) -> Iterator[tuple[str, str]]:
    """What the brief is about, when that is to take place, and who reports it."""
    held = (
        ("meeting", len(brief.meetings)),
        ("participant", len(brief.participants)),
        ("agenda item", len(brief.agenda)),
        ("note", len(brief.notes)),
    )
    about = ", ".join(wording.count(noun, number) for noun, number in held if number)
    if about:
        yield wording.say("about"), about
    if when := period([entry.meeting for entry in brief.meetings], wording):
        yield wording.say("when"), when
    reports = dict.fromkeys(_reporter(source, wording) for source in brief.sources)
    if reports:
        yield wording.say("who reports"), "; ".join(reports)


def period(meetings: Iterable[Meeting], wording: Wording) -> str:
    """From the first to the last day of what is to take place, and how many have no full date; "" for none."""
    days, others = set(), 0
    for meeting in meetings:
        if meeting.status in _OFF:
            continue
        value = one_line(meeting.when.value)[:_DAY]
        if len(value) == _DAY and not value.startswith("-"):
            days.add(value)
        else:
            others += 1
    if not days:
        return ""
    said = wording.span(min(days), max(days))
    return f"{said}; {wording.say('not fully dated', wording.count('of meetings', others))}" if others else said


def _reporter(source: BriefSource, wording: Wording) -> str:
    day = wording.short_day(one_line(source.published))
    name = one_line(wording.source(source))
    return f"{name}, {day}" if day else name
