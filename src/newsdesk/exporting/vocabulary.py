"""The words of a brief in each language, apart from the words of the interface."""

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
    Monday. `months_of` stand after a day, `months` alone. `counts` hold the plural forms of what is
    counted, in the order that `Wording.plural` asks for.
    """

    quotes: tuple[str, str]
    weekdays: tuple[str, ...]
    months_of: tuple[str, ...]
    months: tuple[str, ...]
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


ENGLISH = Vocabulary(
    quotes=("“", "”"),
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months_of=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    quarters=("first", "second", "third", "fourth"),
    patterns={
        "brief": "Brief",
        "untitled": "Untitled brief",
        "no title": "untitled",
        "made": "made {0}",
        "from": "from {0}",
        "about": "About",
        "when": "When",
        "who reports": "Reported by",
        "span": "{0} to {1}",
        "weekday date": "{0}, {1}",
        "date": "{0} {1} {2}",
        "day without year": "{0} {1}",
        "minute": "{0}, {1}",
        "month": "{0} {1}",
        "quarter": "{0} quarter of {1}",
        "year": "{0}",
        "short date": "{0} {1} {2}",
        "no date": "date not stated",
        "day unknown": "day not stated",
        "month unknown": "month and day not stated",
        "year unknown": "year not stated",
        "inferred from words": "~ inferred from {0}",
        "inferred": "~ inferred, not stated",
        "inferred with reason": "{0}, {1}",
        "in words": "in the words of the text: {0}",
        "column who": "Who",
        "column capacity": "In what capacity",
        "column citations": "Quotes",
        "column when": "When",
        "column meeting": "Meeting",
        "unnamed": "not named",
        "unnamed organisation": "not named",
        "unnamed group": "not named",
        "no capacity": "capacity not stated",
        "aliases": "also {0}",
        "part of": "Part of {0}",
        "agenda": "On the agenda: {0}",
        "differs when": "{0} says {1}",
        "differs place": "{0} names another place: {1}",
        "differs participants": "only {0} names {1}",
        "differs other": "{0} says {1}",
        "no reading": "something else",
        "record": "{0} {1}",
        "question": "{0}\N{NO-BREAK SPACE}– {1}",
        "no evidence": "no quote supports it",
        "empty field": "not stated: {0}",
        "inferred question": "inferred, not stated: {0}",
        "lost quote": "the quoted words are no longer found in the text",
        "reports disagree": "reports disagree on {0}",
        "lost": "the words are no longer found in the text",
        "paragraph": "para. {0}",
        "headline": "headline",
        "not fully dated": "no full date for {0} more",
        "version": "version {0}",
        "undated": "undated",
        "citations": "Quotes",
        "articles": "Articles",
        "margin": "Beside the text",
        "legend": "Marked words stand in ⟦ ⟧ after the letter of their kind: {0}.",
        "highlight": "highlight {0}",
        "quote alone": "the quote is not linked to a record",
        "missing characters": "Characters that the typefaces of this page lack stand as their numbers: {0}.",
        "page": "{0} / {1}",
    },
    counts={
        "article": ("{0} article", "{0} articles"),
        "quote": ("{0} quote", "{0} quotes"),
        "meeting": ("{0} meeting", "{0} meetings"),
        "of meetings": ("{0}", "{0}"),
        "participant": ("{0} participant", "{0} participants"),
        "agenda item": ("{0} agenda item", "{0} agenda items"),
        "note": ("{0} note", "{0} notes"),
    },
    numerals=("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    sections={
        BriefSection.PARTICIPANTS: "Participants",
        BriefSection.AGENDA: "Agenda",
        BriefSection.MEETINGS: "Meetings",
        BriefSection.NOTES: "Notes",
        BriefSection.QUESTIONS: "Open questions",
        BriefSection.TEXT: "From the text",
        BriefSection.SOURCES: "Sources",
    },
    empty={
        BriefSection.PARTICIPANTS: "No participants have been recorded.",
        BriefSection.AGENDA: "No agenda items have been recorded.",
        BriefSection.MEETINGS: "No meetings have been recorded.",
        BriefSection.NOTES: "There are no notes.",
        BriefSection.QUESTIONS: "There are no open questions.",
        BriefSection.TEXT: "No text is included.",
        BriefSection.SOURCES: "No sources are cited.",
    },
    kinds={
        RecordKind.PARTICIPANT: "Participant",
        RecordKind.AGENDA_ITEM: "Agenda item",
        RecordKind.MEETING: "Meeting",
        RecordKind.NOTE: "Note",
    },
    participant_kinds={
        ParticipantKind.PERSON: "person",
        ParticipantKind.ORGANISATION: "organisation",
        ParticipantKind.GROUP: "group",
    },
    agenda_statuses={
        AgendaStatus.PROPOSED: "proposed",
        AgendaStatus.AGREED: "agreed",
        AgendaStatus.DISCUSSED: "discussed",
        AgendaStatus.DECIDED: "decided",
        AgendaStatus.POSTPONED: "postponed",
        AgendaStatus.DROPPED: "dropped",
    },
    meeting_statuses={
        MeetingStatus.PLANNED: "planned",
        MeetingStatus.CONFIRMED: "confirmed",
        MeetingStatus.UNDER_WAY: "under way",
        MeetingStatus.HELD: "held",
        MeetingStatus.POSTPONED: "postponed",
        MeetingStatus.CANCELLED: "cancelled",
    },
    formats={
        MeetingFormat.MEETING: "meeting",
        MeetingFormat.VISIT: "visit",
        MeetingFormat.TALKS: "talks",
        MeetingFormat.SESSION: "session",
        MeetingFormat.SUMMIT: "summit",
        MeetingFormat.CONFERENCE: "conference",
        MeetingFormat.CALL: "call",
        MeetingFormat.OTHER: "other",
    },
    parts={
        Part.ATTENDEE: "",
        Part.HOST: "host",
        Part.CHAIR: "in the chair",
        Part.SPEAKER: "speaker",
        Part.INVITED: "invited",
        Part.ABSENT: "absent",
    },
    fields={
        "name": "name", "title": "title", "kind": "kind", "role": "role", "affiliation": "affiliation",
        "country": "country", "aliases": "other names", "when": "date", "place": "place",
        "participants": "participants", "agenda": "agenda", "status": "status", "format": "format",
        "visit": "visit", "note": "note", "body": "wording", "parent": "place in the agenda",
    },
    reasons={"article date": "counted from the article’s date"},
)  # fmt: skip

RUSSIAN = Vocabulary(
    quotes=("«", "»"),
    weekdays=("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    months_of=(
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ),
    months=(
        "январь", "февраль", "март", "апрель", "май", "июнь",
        "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ),
    quarters=("I", "II", "III", "IV"),
    patterns={
        "brief": "Сводка",
        "untitled": "Сводка без названия",
        "no title": "без названия",
        "made": "составлено {0}",
        "from": "по {0}",
        "about": "О чём",
        "when": "Когда",
        "who reports": "Сообщают",
        "span": "{0} – {1}",
        "weekday date": "{0}, {1}",
        "date": "{0} {1} {2}",
        "day without year": "{0} {1}",
        "minute": "{0}, {1}",
        "month": "{0} {1}",
        "quarter": "{0} квартал {1} года",
        "year": "{0} год",
        "short date": "{0:0>2}.{1:0>2}.{2}",
        "no date": "дата не названа",
        "day unknown": "день не назван",
        "month unknown": "месяц и день не названы",
        "year unknown": "год в тексте не назван",
        "inferred from words": "~ выведено из {0}",
        "inferred": "~ выведено, в тексте не названо",
        "inferred with reason": "{0}, {1}",
        "in words": "в тексте: {0}",
        "column who": "Кто",
        "column capacity": "В каком качестве",
        "column citations": "Цитаты",
        "column when": "Когда",
        "column meeting": "Встреча",
        "unnamed": "не назван",
        "unnamed organisation": "не названа",
        "unnamed group": "не названы",
        "no capacity": "в каком качестве, не указано",
        "aliases": "также {0}",
        "part of": "В рамках: {0}",
        "agenda": "В повестке: {0}",
        "differs when": "{0} называет дату: {1}",
        "differs place": "{0} называет другое место: {1}",
        "differs participants": "только {0} называет участника: {1}",
        "differs other": "{0} сообщает: {1}",
        "no reading": "иначе",
        "record": "{0} {1}",
        "question": "{0}\N{NO-BREAK SPACE}– {1}",
        "no evidence": "нет ни одной цитаты",
        "empty field": "в тексте не указано: {0}",
        "inferred question": "выведено, а не названо: {0}",
        "lost quote": "процитированных слов больше нет в тексте",
        "reports disagree": "сообщения расходятся: {0}",
        "lost": "этих слов больше нет в тексте",
        "paragraph": "абз. {0}",
        "headline": "заголовок",
        "not fully dated": "ещё у {0} нет полной даты",
        "version": "версия {0}",
        "undated": "без даты",
        "citations": "Цитаты",
        "articles": "Статьи",
        "margin": "На полях",
        "legend": "Отмеченные слова стоят в скобках ⟦ ⟧ после буквы вида: {0}.",
        "highlight": "выделение {0}",
        "quote alone": "цитата не связана с записью",
        "missing characters": "Знаки, которых нет в шрифтах этой страницы, заменены номерами: {0}.",
        "page": "{0} / {1}",
    },
    counts={
        "article": ("{0} статье", "{0} статьям", "{0} статьям"),
        "quote": ("{0} цитата", "{0} цитаты", "{0} цитат"),
        "meeting": ("{0} встреча", "{0} встречи", "{0} встреч"),
        "of meetings": ("{0} встречи", "{0} встреч", "{0} встреч"),
        "participant": ("{0} участник", "{0} участника", "{0} участников"),
        "agenda item": ("{0} пункт повестки", "{0} пункта повестки", "{0} пунктов повестки"),
        "note": ("{0} заметка", "{0} заметки", "{0} заметок"),
    },
    numerals=(
        "", "одной", "двум", "трём", "четырём", "пяти", "шести", "семи", "восьми", "девяти", "десяти",
    ),
    sections={
        BriefSection.PARTICIPANTS: "Участники",
        BriefSection.AGENDA: "Повестка",
        BriefSection.MEETINGS: "Встречи",
        BriefSection.NOTES: "Заметки",
        BriefSection.QUESTIONS: "Открытые вопросы",
        BriefSection.TEXT: "Из текста",
        BriefSection.SOURCES: "Источники",
    },
    empty={
        BriefSection.PARTICIPANTS: "Участники не записаны.",
        BriefSection.AGENDA: "Пункты повестки не записаны.",
        BriefSection.MEETINGS: "Встречи не записаны.",
        BriefSection.NOTES: "Заметок нет.",
        BriefSection.QUESTIONS: "Открытых вопросов нет.",
        BriefSection.TEXT: "Текст не включён.",
        BriefSection.SOURCES: "Ссылок на источники нет.",
    },
    kinds={
        RecordKind.PARTICIPANT: "Участник",
        RecordKind.AGENDA_ITEM: "Пункт повестки",
        RecordKind.MEETING: "Встреча",
        RecordKind.NOTE: "Заметка",
    },
    participant_kinds={
        ParticipantKind.PERSON: "лицо",
        ParticipantKind.ORGANISATION: "организация",
        ParticipantKind.GROUP: "группа",
    },
    agenda_statuses={
        AgendaStatus.PROPOSED: "предложено",
        AgendaStatus.AGREED: "согласовано",
        AgendaStatus.DISCUSSED: "обсуждено",
        AgendaStatus.DECIDED: "решено",
        AgendaStatus.POSTPONED: "отложено",
        AgendaStatus.DROPPED: "снято с повестки",
    },
    meeting_statuses={
        MeetingStatus.PLANNED: "планируется",
        MeetingStatus.CONFIRMED: "подтверждено",
        MeetingStatus.UNDER_WAY: "идёт",
        MeetingStatus.HELD: "прошло",
        MeetingStatus.POSTPONED: "перенесено",
        MeetingStatus.CANCELLED: "отменено",
    },
    formats={
        MeetingFormat.MEETING: "встреча",
        MeetingFormat.VISIT: "визит",
        MeetingFormat.TALKS: "переговоры",
        MeetingFormat.SESSION: "заседание",
        MeetingFormat.SUMMIT: "саммит",
        MeetingFormat.CONFERENCE: "конференция",
        MeetingFormat.CALL: "телефонный разговор",
        MeetingFormat.OTHER: "другое",
    },
    parts={
        Part.ATTENDEE: "",
        Part.HOST: "принимает",
        Part.CHAIR: "ведёт",
        Part.SPEAKER: "выступает",
        Part.INVITED: "в числе приглашённых",
        Part.ABSENT: "не участвует",
    },
    fields={
        "name": "имя", "title": "название", "kind": "вид", "role": "должность", "affiliation": "организация",
        "country": "страна", "aliases": "другие имена", "when": "дата", "place": "место",
        "participants": "участники", "agenda": "повестка", "status": "состояние", "format": "формат",
        "visit": "визит", "note": "примечание", "body": "текст", "parent": "место в повестке",
    },
    reasons={"article date": "считая от даты статьи"},
)  # fmt: skip

VOCABULARIES = {"ru": RUSSIAN, "en": ENGLISH}
