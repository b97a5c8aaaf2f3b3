"""What a brief needs to have words for, apart from the words of the interface."""

from dataclasses import dataclass

from newsdesk.model.brief import BriefSection
from newsdesk.model.record import (
    AgendaStatus,
    MeetingFormat,
    MeetingStatus,
    Part,
    ParticipantKind,
    RecordKind,
)

NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Every fixed word and pattern of a brief in one language.

    Patterns are for `str.format`. `quotes` are the opening and the closing mark. `weekdays` begin with
    Monday. `months_of` stand after a day, `months` alone, `short_months` on an axis. `pictures` are the patterns
    of what pictures say of themselves. `counts` hold the plural forms of what is
    counted, in the order that `Wording.plural` asks for.
    """

    quotes: tuple[str, str]
    weekdays: tuple[str, ...]
    months_of: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    quarters: tuple[str, ...]
    patterns: dict[str, str]
    counts: dict[str, tuple[str, ...]]
    numerals: tuple[str, ...]
    sections: dict[BriefSection, str]
    empty: dict[BriefSection, str]
    kinds: dict[RecordKind, str]
    participant_kinds: dict[ParticipantKind, str]
    agenda_statuses: dict[AgendaStatus, str]
    meeting_statuses: dict[MeetingStatus, str]
    formats: dict[MeetingFormat, str]
    parts: dict[Part, str]
    fields: dict[str, str]
    reasons: dict[str, str]
    pictures: dict[str, str]
