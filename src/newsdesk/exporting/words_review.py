"""The words of a report on a review that a brief does not need, in each language. Patterns are for `str.format`."""

from collections.abc import Mapping
from typing import NamedTuple

from newsdesk.model.review import Judgement, Left


class ReviewWords(NamedTuple):
    """Headings, what stands in empty sections, verdicts, and patterns.

    `items` and `comments` hold the plural forms of what is counted, in the order that `Wording.plural` asks for.
    """

    report: str
    about: str
    session: str
    whose: str
    reviewers: str
    judged: str
    reviewer: str
    hourly: str
    reasons: str
    note: str
    not_applied: str
    deleted: str
    to_delete: str
    changed: str
    to_change: str
    waiting: str
    nothing_waits: str
    talked: str
    accepted: str
    undecided: str
    made_by: str
    nobody: str
    author: str
    quote: str
    since: str
    empty: str
    resolved: str
    open: str
    items: tuple[str, ...]
    judgements: Mapping[Judgement, str]
    why: Mapping[Left, str]
    fields: Mapping[str, str]
    times: Mapping[str, str]
    """Codes of how precisely a time is known, and of whether the text says it."""
    known_reasons: Mapping[str, str]
    """Reasons that reviewers give by one key; they are stored by their English words, whatever the language."""

    def reason(self, said: str) -> str:
        """A reason in this language where it is one of those, else as it was typed."""
        return self.known_reasons.get(said, said)


REVIEW_WORDS = {
    "en": ReviewWords(
        report="Review",
        about="In short",
        session="Session",
        whose="records of {0}",
        reviewers="Reviewers",
        judged="{0} of {1}",
        reviewer="{0}: {1}",
        hourly="{0} an hour",
        reasons="Rejected for",
        note="Note",
        not_applied="not applied yet",
        deleted="Deleted",
        to_delete="Rejected, to be deleted",
        changed="Changed",
        to_change="To be changed",
        waiting="Waiting for a decision",
        nothing_waits="Nothing waits for a decision.",
        talked="Accepted, with remarks",
        accepted="Accepted",
        undecided="Judged by nobody",
        made_by="made by {0}",
        nobody="an analyst without a name",
        author="{0}, author of the session",
        quote="in the text: {0}",
        since="changed since: {0}",
        empty="empty",
        resolved="resolved",
        open="open",
        items=("{0} item", "{0} items", "{0} items"),
        judgements={
            Judgement.ACCEPTED: "accepts it",
            Judgement.REJECTED: "rejects it",
            Judgement.CHANGED: "would change it",
            Judgement.SKIPPED: "put it off",
        },
        why={
            Left.UNDECIDED: "judged by nobody",
            Left.DISAGREE: "the reviewers differ",
            Left.CHANGED_SINCE: "the record was changed since it was judged",
            Left.GONE: "the record is deleted",
            Left.NOT_POSSIBLE: "the proposal can no longer be set",
        },
        fields={
            "named": "named in person", "quotes": "quotes", "when_words": "date in words", "when_value": "date",
            "when_precision": "precision of the date", "when_basis": "basis of the date",
            "when_reason": "what the date is inferred from",
        },
        times={
            "minute": "to the minute", "day": "day", "month": "month", "quarter": "quarter", "year": "year",
            "unknown": "not known", "stated": "stated", "inferred": "inferred",
        },
        known_reasons={},
    ),
    "ru": ReviewWords(
        report="Проверка",
        about="Коротко",
        session="Сессия",
        whose="записи: {0}",
        reviewers="Проверяющие",
        judged="{0} из {1}",
        reviewer="{0}: {1}",
        hourly="{0} в час",
        reasons="Причины отклонения",
        note="Заметка",
        not_applied="ещё не применено",
        deleted="Удалено",
        to_delete="Отклонено, будет удалено",
        changed="Изменено",
        to_change="Будет изменено",
        waiting="Ждёт решения",
        nothing_waits="Решения ничто не ждёт.",
        talked="Принято с замечаниями",
        accepted="Принято",
        undecided="Никто не проверил",
        made_by="автор записи: {0}",
        nobody="аналитик без имени",
        author="{0}, автор сессии",
        quote="в тексте: {0}",
        since="с тех пор изменено: {0}",
        empty="пусто",
        resolved="закрыт",
        open="открыт",
        items=("{0} запись", "{0} записи", "{0} записей"),
        judgements={
            Judgement.ACCEPTED: "принимает",
            Judgement.REJECTED: "отклоняет",
            Judgement.CHANGED: "предлагает изменить",
            Judgement.SKIPPED: "откладывает",
        },
        why={
            Left.UNDECIDED: "никто не проверил",
            Left.DISAGREE: "проверяющие расходятся",
            Left.CHANGED_SINCE: "запись изменилась после проверки",
            Left.GONE: "запись удалена",
            Left.NOT_POSSIBLE: "предложенное уже нельзя внести",
        },
        fields={
            "named": "назван по имени", "quotes": "цитаты", "when_words": "дата словами", "when_value": "дата",
            "when_precision": "точность даты", "when_basis": "основание даты", "when_reason": "из чего выведена дата",
        },
        times={
            "minute": "до минуты", "day": "день", "month": "месяц", "quarter": "квартал", "year": "год",
            "unknown": "неизвестна", "stated": "сказано", "inferred": "выведено",
        },
        known_reasons={
            "wrong date": "не та дата",
            "wrong words marked": "выделены не те слова",
            "wrong role or kind": "не та роль или вид",
            "not in the text": "нет в тексте",
            "already recorded": "уже записано",
            "not important": "неважно",
        },
    ),
    "kk": ReviewWords(
        report="Тексеру",
        about="Қысқаша",
        session="Сессия",
        whose="жазбалар: {0}",
        reviewers="Тексерушілер",
        judged="{1} ішінен {0}",
        reviewer="{0}: {1}",
        hourly="сағатына {0}",
        reasons="Қабылданбау себептері",
        note="Ескертпе",
        not_applied="әлі қолданылған жоқ",
        deleted="Жойылды",
        to_delete="Қабылданбады, жойылады",
        changed="Өзгертілді",
        to_change="Өзгертіледі",
        waiting="Шешім күтеді",
        nothing_waits="Шешім күтетін ештеңе жоқ.",
        talked="Пікірмен қабылданды",
        accepted="Қабылданды",
        undecided="Ешкім тексермеді",
        made_by="жазба авторы: {0}",
        nobody="аты жоқ талдаушы",
        author="{0}, сессия авторы",
        quote="мәтінде: {0}",
        since="содан бері өзгерді: {0}",
        empty="бос",
        resolved="жабылған",
        open="ашық",
        items=("{0} жазба", "{0} жазба", "{0} жазба"),
        judgements={
            Judgement.ACCEPTED: "қабылдайды",
            Judgement.REJECTED: "қабылдамайды",
            Judgement.CHANGED: "өзгертуді ұсынады",
            Judgement.SKIPPED: "кейінге қалдырады",
        },
        why={
            Left.UNDECIDED: "ешкім тексермеді",
            Left.DISAGREE: "тексерушілер келіспейді",
            Left.CHANGED_SINCE: "жазба тексерілгеннен кейін өзгерген",
            Left.GONE: "жазба жойылған",
            Left.NOT_POSSIBLE: "ұсынысты енді енгізу мүмкін емес",
        },
        fields={
            "named": "аталуы", "quotes": "дәйексөздер", "when_words": "күні сөзбен", "when_value": "күні",
            "when_precision": "күннің дәлдігі", "when_basis": "күннің негізі", "when_reason": "күн неден шығарылды",
        },
        times={
            "minute": "минутына дейін", "day": "күн", "month": "ай", "quarter": "тоқсан", "year": "жыл",
            "unknown": "белгісіз", "stated": "айтылған", "inferred": "шығарылған",
        },
        known_reasons={
            "wrong date": "күні қате",
            "wrong words marked": "басқа сөздер белгіленген",
            "wrong role or kind": "рөлі не түрі қате",
            "not in the text": "мәтінде жоқ",
            "already recorded": "бұрын жазылған",
            "not important": "маңызды емес",
        },
    ),
}  # fmt: skip
