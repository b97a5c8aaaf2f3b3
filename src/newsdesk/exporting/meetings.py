"""Words a meeting: when with its doubts, what, where and who, and how reports differ."""

from collections.abc import Iterator
from dataclasses import replace

from newsdesk.exporting.characters import one_line
from newsdesk.exporting.page import Line, MeetingEntry, Run, Tone
from newsdesk.exporting.vocabulary import NBSP
from newsdesk.exporting.wording import Wording
from newsdesk.model.brief import BriefAttendee, BriefMeeting, Disagreement
from newsdesk.model.record import Meeting, MeetingFormat, MeetingStatus, Part
from newsdesk.model.when import Basis, When

_STOPS = (".", "!", "?", "…")


def meeting_entry(entry: BriefMeeting, wording: Wording) -> MeetingEntry:
    """Everything a brief says of one meeting."""
    when = _clean(entry.meeting.when)
    tone = Tone.DOUBT if when.basis is Basis.INFERRED else Tone.MUTED
    return MeetingEntry(
        when=wording.when(when),
        doubts=tuple(Run(text=doubt, tone=tone) for doubt in wording.doubts(when)),
        line=tuple(_statement(entry, wording)),
        further=tuple(_further(entry, wording)),
        differences=(*_elsewhere(entry, wording), *(_difference(other, wording) for other in entry.disagreements)),
    )


def reading(other: Disagreement, wording: Wording) -> str:
    """How another report tells it, as a sentence without its stop."""
    value = one_line(other.value)
    if other.when is not None:
        value = wording.when(_clean(other.when))
    pattern = f"differs {other.field}"
    known = pattern if pattern in wording.words.patterns else "differs other"
    return wording.say(known, one_line(wording.source(other.source)), value or wording.say("no reading"))


def _statement(entry: BriefMeeting, wording: Wording) -> Iterator[Run]:
    """What and where with the meeting's own quotes, then who, each with those that only speak of them."""
    meeting = entry.meeting
    title, place = one_line(meeting.title) or wording.say("no title"), one_line(meeting.place)
    what = _what(meeting, title, wording)
    sentences = [Run(text=title, tone=Tone.STRONG, then=f"{NBSP}– " if what else _stop_after(title))]
    if what:
        sentences.append(Run(text=what, tone=Tone.EMPHASIS, then=_stop_after(what)))
    if place:
        sentences.append(Run(text=place, then=_stop_after(place)))
    *first, last = sentences
    yield from first
    yield replace(last, citations=entry.citations, then=". " if entry.citations else last.then)
    for number, attendee in enumerate(entry.attendees):
        yield _attendee(attendee, entry.citations, wording, first=number == 0)


def _what(meeting: Meeting, title: str, wording: Wording) -> str:
    """Format and state, where they say more than "a meeting is planned" and the title do."""
    words = []
    plain = meeting.format in {MeetingFormat.MEETING, MeetingFormat.OTHER}
    if not plain and wording.words.formats[meeting.format] not in title.casefold():
        words.append(wording.words.formats[meeting.format])
    if meeting.status is not MeetingStatus.PLANNED:
        words.append(wording.words.meeting_statuses[meeting.status])
    return ", ".join(words)


def _attendee(attendee: BriefAttendee, known: tuple[int, ...], wording: Wording, *, first: bool) -> Run:
    """Who comes; the first one begins a sentence."""
    part = "" if attendee.part is Part.ATTENDEE else f" ({wording.words.parts[attendee.part]})"
    own = () if set(attendee.citations) <= set(known) else attendee.citations
    name = one_line(attendee.name) or wording.say("unnamed")
    return Run(text=f"{name[:1].upper() + name[1:] if first else name}{part}", citations=own, then=", ")


def _further(entry: BriefMeeting, wording: Wording) -> Iterator[Line]:
    when = _clean(entry.meeting.when)
    said = when.words and when.words.casefold() != wording.when(when).replace(NBSP, " ").casefold()
    if said and when.basis is Basis.STATED and wording.doubts(when):
        yield (Run(text=wording.say("in words", wording.quoted(when.words)), tone=Tone.MUTED),)
    if visit := one_line(entry.visit):
        yield (Run(text=wording.say("part of", visit), tone=Tone.MUTED),)
    if agenda := "; ".join(item for item in map(one_line, entry.agenda) if item):
        yield (Run(text=wording.say("agenda", agenda), tone=Tone.MUTED),)
    if note := one_line(entry.meeting.note):
        yield (Run(text=note, tone=Tone.MUTED),)


def _elsewhere(entry: BriefMeeting, wording: Wording) -> Iterator[Line]:
    """The time that other articles give."""
    if entry.elsewhere is not None:
        said = wording.say("by other reports", wording.when(_clean(entry.elsewhere)))
        yield (Run(text="≠", tone=Tone.DIFFERS), Run(text=said))


def _difference(other: Disagreement, wording: Wording) -> Line:
    return (
        Run(text="≠", tone=Tone.DIFFERS),
        Run(text=reading(other, wording), citations=other.citations),
    )


def _clean(when: When) -> When:
    return When(
        words=one_line(when.words),
        value=one_line(when.value),
        precision=when.precision,
        basis=when.basis,
        reason=one_line(when.reason),
    )


def _stop_after(sentence: str) -> str:
    return " " if sentence.endswith(_STOPS) else ". "
