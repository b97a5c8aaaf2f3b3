"""Words who takes part and in what capacity."""

from newsdesk.exporting.characters import one_line
from newsdesk.exporting.page import Line, Run, Tone
from newsdesk.exporting.wording import Wording
from newsdesk.model.record import Participant, ParticipantKind
from newsdesk.text.stems import stems

_UNNAMED = {
    ParticipantKind.PERSON: "unnamed",
    ParticipantKind.ORGANISATION: "unnamed organisation",
    ParticipantKind.GROUP: "unnamed group",
}


def name_line(who: Participant, wording: Wording) -> Line:
    """The name with its other forms, or "not named" for whom the text only describes."""
    if not who.named:
        return (Run(text=wording.say(_UNNAMED[who.kind]), tone=Tone.EMPHASIS),)
    others = ", ".join(name for name in (one_line(alias.name) for alias in who.aliases) if name)
    name = Run(text=one_line(who.name) or wording.say("unnamed"), then=", ")
    return (name, Run(text=wording.say("aliases", others), tone=Tone.MUTED)) if others else (name,)


def capacity_line(who: Participant, wording: Wording) -> Line:
    """Role, affiliation and country, each unless what stands before already says it; else that it is not stated."""
    parts: list[str] = []
    described = "" if who.named else who.name
    for value in map(one_line, (described, who.role, who.affiliation, who.country)):
        if value and not _says(" ".join(parts), value):
            parts.append(value)
    if parts:
        return (Run(text=", ".join(parts)),)
    if who.kind is not ParticipantKind.PERSON:
        return (Run(text=wording.words.participant_kinds[who.kind]),)
    return (Run(text=wording.say("no capacity"), tone=Tone.EMPHASIS),)


def _says(said: str, value: str) -> bool:
    """Whether every word of `value` stands in `said`, endings aside ("президент Эстерии" says "Эстерия")."""
    known, words = set(stems(said)), set(stems(value))
    return bool(words) and words <= known
