"""The words of a dossier that a brief does not need, in each language of briefs. Patterns are for `str.format`."""

from typing import NamedTuple


class DossierWords(NamedTuple):
    """Headings, what stands in empty sections, and patterns."""

    dossier: str
    names: str
    standings: str
    reports: str
    conflicts: str
    meetings: str
    no_meetings: str
    companions: str
    circle: str
    no_circle: str
    agenda: str
    comments: str
    report: str
    tags: str
    changed: str
    resolved: str
    not_in_quotes: str


DOSSIER_WORDS = {
    "en": DossierWords(
        dossier="Dossier",
        names="Names and forms",
        standings="What reports say, and since when",
        reports="From report to report",
        conflicts="Where reports differ",
        meetings="Meetings",
        no_meetings="No meeting has been recorded.",
        companions="Together with",
        circle="Who takes part",
        no_circle="Nobody has been recorded.",
        agenda="Agenda",
        comments="Comments",
        report="Report",
        tags="Tags",
        changed="changed",
        resolved="resolved",
        not_in_quotes="in no quote",
    ),
    "ru": DossierWords(
        dossier="Досье",
        names="Имена и формы",
        standings="Что сообщают и с какого времени",
        reports="От сообщения к сообщению",
        conflicts="Где сообщения расходятся",
        meetings="Встречи",
        no_meetings="Встречи не записаны.",
        companions="Вместе с кем",
        circle="Кто участвует",
        no_circle="Участники не записаны.",
        agenda="Повестка",
        comments="Комментарии",
        report="Сообщение",
        tags="Метки",
        changed="изменено",
        resolved="закрыт",
        not_in_quotes="в цитатах не встречается",
    ),
    "kk": DossierWords(
        dossier="Досье",
        names="Аттары мен түрлері",
        standings="Не хабарланады және қашаннан бері",
        reports="Хабардан хабарға",
        conflicts="Хабарлар қай жерде алшақ",
        meetings="Кездесулер",
        no_meetings="Кездесулер жазылмаған.",
        companions="Кіммен бірге",
        circle="Кім қатысады",
        no_circle="Қатысушылар жазылмаған.",
        agenda="Күн тәртібі",
        comments="Пікірлер",
        report="Хабар",
        tags="Тегтер",
        changed="өзгерді",
        resolved="жабылған",
        not_in_quotes="дәйексөздерде кездеспейді",
    ),
}
