"""Briefs of an invented visit, made by hand: Esteria's president comes to Morania."""

from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.brief import (
    Brief,
    BriefAgendaItem,
    BriefAttendee,
    BriefFinding,
    BriefMark,
    BriefMeeting,
    BriefNote,
    BriefParticipant,
    BriefReading,
    BriefSource,
    BriefText,
    Citation,
    Disagreement,
    OpenQuestion,
    QuestionKind,
)
from newsdesk.model.finding import Finding, FindingId
from newsdesk.model.record import (
    AgendaItem,
    AgendaStatus,
    Alias,
    Meeting,
    MeetingFormat,
    MeetingStatus,
    Note,
    Part,
    Participant,
    ParticipantKind,
    RecordId,
    RecordKind,
)
from newsdesk.model.when import Basis, Precision, When
from newsdesk.text.canonical import canonicalise

VESTNIK_MARKDOWN = """\
# Президент Эстерии прибыл в Моранию на заседание совета по воде

Агентство «Вестник», 10 марта 2026

Президент Эстерии Арман Велин прилетел во вторник в Лорну, столицу Морании, с государственным визитом. \
В аэропорту главу государства встретила премьер-министр Ильза Торн.

Главным событием визита станет второе заседание Межгосударственного совета по воде, которое Велин и Торн \
откроют в среду. Совет учреждён прошлой осенью, и в полном составе соберётся впервые.

Как ожидается, в повестку заседания войдут:

- распределение стока реки Арны в засушливый период;
- совместное оповещение о паводках;
- порядок доступа к данным гидропостов.

Отдельно стороны обсудят тарифы на транзит зерна через порт Лорны. По словам министра транспорта Якоба Линда, \
соглашение «готово на девять десятых», однако будет ли оно **подписано** в ходе визита, он не уточнил. 🌊

> Мы ждали этого разговора три года.

Ответный визит Ильзы Торн ожидается до конца года.
"""

HARBOUR_MARKDOWN = """\
# President of Esteria lands in Morania for water council

Harbour Wire, 10 March 2026

President Arman Velin of Esteria landed on Tuesday in Lorna, the Moranian capital, for a state visit.

The main event will be the second session of the Interstate Water Council, to be opened on Wednesday.

Delegates are expected to discuss:

- sharing the flow of the river Arna in dry months;
- joint flood warnings.

The visit ends on 13 March.
"""

VESTNIK = BriefSource(
    article=ArticleId("a" * 32),
    version=VersionId("b" * 32),
    version_number=1,
    title="Президент Эстерии прибыл в Моранию на заседание совета по воде",
    source="Вестник",
    author="",
    published="2026-03-10",
    language="ru",
)
KURIER = BriefSource(
    article=ArticleId("c" * 32),
    version=VersionId("d" * 32),
    version_number=2,
    title="Совет по воде соберётся в четверг, уточнили в Лорне",
    source="Курьер Лорны",
    author="",
    published="2026-03-09",
    language="ru",
)
HARBOUR = BriefSource(
    article=ArticleId("e" * 32),
    version=VersionId("f" * 32),
    version_number=1,
    title="President of Esteria lands in Morania for water council",
    source="Harbour Wire",
    author="Lena Marsh",
    published="2026-03-10",
    language="en",
)


def span_of(text: str, words: str) -> TextPositionSelector:
    start = text.index(words)
    return TextPositionSelector(start=start, end=start + len(words))


def cited(number: int, source: BriefSource, quote: str, paragraph: int, *, orphan: bool = False) -> Citation:
    return Citation(
        number=number,
        annotation=AnnotationId(f"{number:032x}"),
        quote=quote,
        source=source,
        paragraph=paragraph,
        position=TextPositionSelector(start=0, end=len(quote)),
        orphan=orphan,
    )


def _id(name: str) -> RecordId:
    return RecordId(name)


def russian_brief() -> Brief:
    text = canonicalise(VESTNIK_MARKDOWN)

    def mark(
        words: str,
        kind: RecordKind | None,
        number: int | None,
        *titles: str,
        note: str = "",
        colour: int = 0,
    ) -> BriefMark:
        return BriefMark(
            position=span_of(text.text, words),
            kind=kind,
            number=number,
            titles=titles,
            note=note,
            colour=colour,
            creator="Аналитик А",
        )

    marks = (
        mark("Президент Эстерии Арман Велин", RecordKind.PARTICIPANT, 1, "Арман Велин"),
        mark("премьер-министр Ильза Торн", RecordKind.PARTICIPANT, 3, "Ильза Торн"),
        mark(
            "второе заседание Межгосударственного совета по воде, которое Велин и Торн откроют в среду",
            RecordKind.MEETING,
            8,
            "Заседание Межгосударственного совета по воде",
            note="11 марта: день выведен из даты статьи",
        ),
        mark("Велин и", RecordKind.PARTICIPANT, 2, "Арман Велин"),
        mark("в среду. Совет учреждён", None, None, colour=1),
        mark(
            "в полном составе соберётся впервые",
            RecordKind.NOTE,
            13,
            "Полный состав впервые",
            note="проверить по *уставу*",
        ),
        mark("распределение стока реки Арны", RecordKind.AGENDA_ITEM, 4, "Сток реки Арны"),
        mark("совместное оповещение о паводках", RecordKind.AGENDA_ITEM, 5, "Оповещение о паводках"),
        mark("тарифы на транзит зерна через порт Лорны", RecordKind.AGENDA_ITEM, 6, "Тарифы на зерно"),
        mark("министра транспорта Якоба Линда", RecordKind.PARTICIPANT, 7, "Якоб Линд"),
        mark("не уточнил. 🌊\nМы ждали этого разговора", None, None, note="через границу абзаца", colour=3),
        mark("Ответный визит Ильзы Торн ожидается до конца года", RecordKind.MEETING, 12, "Ответный визит Ильзы Торн"),
    )
    return Brief(
        title="Визит президента Эстерии в Моранию",
        language="ru",
        made="2026-03-10T14:20",
        analyst="Аналитик А",
        view="Вода и транзит",
        participants=_participants(),
        agenda=_agenda(),
        meetings=_meetings(),
        findings=_findings(),
        notes=(
            BriefNote(
                note=Note(
                    id=_id("n1"),
                    title="Полный состав впервые",
                    body="Проверить по **уставу совета**:\n\n- кто вправе подписывать;\n- был ли кворум осенью.",
                ),
                citations=(13,),
            ),
        ),
        questions=_questions(),
        texts=(BriefText(source=VESTNIK, canonical=text, marks=tuple(sorted(marks, key=lambda m: m.position))),),
        sources=(VESTNIK, KURIER, HARBOUR),
        citations=(
            cited(1, VESTNIK, "Президент Эстерии Арман Велин", 1),
            cited(2, VESTNIK, "Велин и", 2),
            cited(3, VESTNIK, "премьер-министр Ильза Торн", 1),
            cited(4, VESTNIK, "распределение стока реки Арны", 4),
            cited(5, VESTNIK, "совместное оповещение о паводках", 5),
            cited(6, VESTNIK, "тарифы на транзит зерна через порт Лорны", 7),
            cited(7, VESTNIK, "министра транспорта Якоба Линда", 7),
            cited(
                8,
                VESTNIK,
                "второе заседание Межгосударственного совета по воде, которое Велин и Торн откроют в среду",
                2,
            ),
            cited(9, KURIER, "в четверг, 12 марта", 1),
            cited(10, KURIER, "министр энергетики Лейла Аррен", 2),
            cited(11, HARBOUR, "the speaker of the Moranian parliament", 4),
            cited(12, VESTNIK, "Ответный визит Ильзы Торн ожидается до конца года", 9),
            cited(13, VESTNIK, "в полном составе соберётся впервые", 2, orphan=True),
        ),
    )


def _participants() -> tuple[BriefParticipant, ...]:
    return (
        BriefParticipant(
            participant=Participant(
                id=_id("p1"),
                name="Арман Велин",
                role="президент Эстерии",
                country="Эстерия",
                aliases=(Alias(id="al1", participant=_id("p1"), name="А. Велин"),),
            ),
            citations=(1, 2, 8),
        ),
        BriefParticipant(
            participant=Participant(
                id=_id("p2"), name="Ильза Торн", role="премьер-министр", affiliation="правительство Морании"
            ),
            citations=(3, 8),
        ),
        BriefParticipant(
            participant=Participant(id=_id("p3"), name="Якоб Линд", role="министр транспорта", country="Морания"),
            citations=(7,),
        ),
        BriefParticipant(
            participant=Participant(
                id=_id("p4"),
                name="Лейла Аррен",
                role="министр энергетики",
                note="о поездке пишет только «Курьер Лорны»",
            ),
            citations=(10,),
        ),
        BriefParticipant(
            participant=Participant(id=_id("p5"), name="председатель парламента Морании", named=False),
            citations=(11,),
        ),
        BriefParticipant(
            participant=Participant(id=_id("p6"), name="Центробанк Морании", kind=ParticipantKind.ORGANISATION)
        ),
    )


def _agenda() -> tuple[BriefAgendaItem, ...]:
    def item(number: str, title: str, *citations: int, status: AgendaStatus = AgendaStatus.PROPOSED) -> BriefAgendaItem:
        return BriefAgendaItem(
            item=AgendaItem(id=_id(f"g{number}"), title=title, status=status),
            number=number,
            depth=number.count("."),
            citations=citations,
        )

    return (
        item("1", "Вода реки Арны"),
        item("1.1", "Распределение стока в засушливый период", 4),
        item("1.2", "Совместное оповещение о паводках", 5, status=AgendaStatus.AGREED),
        item("2", "Транзит"),
        item("2.1", "Тарифы на зерно через порт Лорны; соглашение «готово на девять десятых»", 6, 7),
    )


def _meetings() -> tuple[BriefMeeting, ...]:
    return (
        BriefMeeting(
            meeting=Meeting(
                id=_id("m1"),
                title="Заседание Межгосударственного совета по воде",
                format=MeetingFormat.SESSION,
                when=When(
                    words="в среду",
                    value="2026-03-11",
                    precision=Precision.DAY,
                    basis=Basis.INFERRED,
                    reason="article date",
                ),
                place="Лорна",
            ),
            attendees=(
                BriefAttendee(name="Арман Велин", part=Part.ATTENDEE, citations=(8,)),
                BriefAttendee(name="Ильза Торн", part=Part.CHAIR, citations=(3, 8)),
            ),
            agenda=("Распределение стока в засушливый период", "Совместное оповещение о паводках"),
            visit="Государственный визит в Моранию",
            disagreements=(Disagreement(field="participants", source=KURIER, value="Лейла Аррен", citations=(10,)),),
            citations=(8,),
        ),
        BriefMeeting(
            meeting=Meeting(
                id=_id("m2"),
                title="Встреча с председателем парламента",
                when=When(words="13 марта", value="--03-13", precision=Precision.DAY),
                place="Лорна",
            ),
            attendees=(BriefAttendee(name="Арман Велин", part=Part.ATTENDEE),),
            citations=(11,),
        ),
        BriefMeeting(
            meeting=Meeting(
                id=_id("m3"),
                title="Беседа с главой Центробанка Морании",
                when=When(words="во вторник", value="2026-03-10", precision=Precision.DAY, basis=Basis.INFERRED),
                status=MeetingStatus.CANCELLED,
            ),
        ),
        BriefMeeting(
            meeting=Meeting(
                id=_id("m4"),
                title="Ответный визит Ильзы Торн",
                format=MeetingFormat.VISIT,
                when=When(words="до конца года"),
                place="Эстерия",
            ),
            citations=(12,),
        ),
    )


def _findings() -> tuple[BriefFinding, ...]:
    wednesday = When(words="в среду", value="2026-03-11", precision=Precision.DAY, basis=Basis.INFERRED)
    thursday = When(words="в четверг, 12 марта", value="2026-03-12", precision=Precision.DAY)
    session = Finding(
        id=FindingId("x1"),
        kind=RecordKind.MEETING,
        records=(_id("m1"),),
        field="when",
        title="День не сходится",
        note="Спросить аппарат премьер-министра.",
    )
    return (
        BriefFinding(
            finding=session,
            record=_id("m1"),
            subject="Заседание Межгосударственного совета по воде",
            readings=(
                BriefReading(source=VESTNIK, value="2026-03-11", when=wednesday, citations=(8,)),
                BriefReading(source=KURIER, value="2026-03-12", when=thursday, citations=(9,)),
                BriefReading(source=HARBOUR, value=""),
            ),
        ),
    )


def _questions() -> tuple[OpenQuestion, ...]:
    return (
        OpenQuestion(
            kind=QuestionKind.REPORTS_DISAGREE,
            record=_id("m1"),
            record_kind=RecordKind.MEETING,
            title="Заседание Межгосударственного совета по воде",
            field="participants",
            disagreement=Disagreement(field="participants", source=KURIER, value="Лейла Аррен", citations=(10,)),
            citations=(10,),
        ),
        OpenQuestion(
            kind=QuestionKind.EMPTY_FIELD,
            record=_id("p4"),
            record_kind=RecordKind.PARTICIPANT,
            title="Лейла Аррен",
            field="country",
            citations=(10,),
        ),
        OpenQuestion(
            kind=QuestionKind.NO_EVIDENCE,
            record=_id("p6"),
            record_kind=RecordKind.PARTICIPANT,
            title="Центробанк Морании",
        ),
    )


def english_brief() -> Brief:
    text = canonicalise(HARBOUR_MARKDOWN)
    session = "second session of the Interstate Water Council, to be opened on Wednesday"
    marks = (
        BriefMark(
            position=span_of(text.text, "President Arman Velin of Esteria"),
            kind=RecordKind.PARTICIPANT,
            number=1,
            titles=("Arman Velin",),
        ),
        BriefMark(
            position=span_of(text.text, session),
            kind=RecordKind.MEETING,
            number=2,
            titles=("Second session of the water council",),
            note="Wednesday is 11 March",
        ),
        BriefMark(
            position=span_of(text.text, "joint flood warnings"),
            kind=RecordKind.AGENDA_ITEM,
            number=3,
            titles=("Flood warnings",),
        ),
    )
    return Brief(
        title="Visit of Esteria’s president to Morania",
        language="en",
        made="2026-03-10T14:20",
        analyst="Analyst A",
        participants=(
            BriefParticipant(
                participant=Participant(id=_id("p1"), name="Arman Velin", role="President", country="Esteria"),
                citations=(1,),
            ),
        ),
        agenda=(
            BriefAgendaItem(
                item=AgendaItem(id=_id("g1"), title="Joint flood warnings"), number="1", depth=0, citations=(3,)
            ),
        ),
        meetings=(
            BriefMeeting(
                meeting=Meeting(
                    id=_id("m1"),
                    title="Second session of the water council",
                    when=When(
                        words="on Wednesday",
                        value="2026-03-11",
                        precision=Precision.DAY,
                        basis=Basis.INFERRED,
                        reason="article date",
                    ),
                    place="Lorna",
                ),
                attendees=(BriefAttendee(name="Arman Velin", part=Part.ATTENDEE, citations=(1,)),),
                citations=(2,),
            ),
        ),
        texts=(BriefText(source=HARBOUR, canonical=text, marks=marks),),
        sources=(HARBOUR,),
        citations=(
            cited(1, HARBOUR, "President Arman Velin of Esteria", 1),
            cited(2, HARBOUR, session, 2),
            cited(3, HARBOUR, "joint flood warnings", 5),
        ),
    )


def crowded_brief(marks: int = 24) -> Brief:
    """One short paragraph, every word of it marked, and each mark with a remark of two lines."""
    words = ["Совет", "по", "воде", "соберётся", "в", "Лорне", "в", "среду"]
    text = canonicalise(" ".join(words[number % len(words)] for number in range(marks)))
    found, position = [], 0
    for number in range(marks):
        end = position + len(words[number % len(words)])
        found.append(
            BriefMark(
                position=TextPositionSelector(start=position, end=end),
                kind=list(RecordKind)[number % 4],
                number=number + 1,
                titles=(f"Запись {number + 1}",),
                note=f"строка {number + 1}",
            )
        )
        position = end + 1
    return Brief(
        title="Тесный текст",
        language="ru",
        made="2026-03-10T14:20",
        texts=(BriefText(source=VESTNIK, canonical=text, marks=tuple(found)),),
        sources=(VESTNIK,),
        citations=tuple(cited(number + 1, VESTNIK, text.text[:5], 1) for number in range(marks)),
    )


def empty_brief(language: str = "ru") -> Brief:
    return Brief(title="", language=language, made="2026-03-10T14:20")
