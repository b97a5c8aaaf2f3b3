"""A workspace with so many meetings and participants, made up in the world of the sample; the same each time."""

from pathlib import Path
from random import Random

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.recording.agenda import add_agenda_item
from newsdesk.edits.recording.meeting_links import add_to_agenda, add_to_meeting
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.times import changed_when
from newsdesk.edits.workspace import create_workspace
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.change import Edit
from newsdesk.model.record import MeetingStatus, ParticipantKind, RecordId
from newsdesk.model.when import When
from newsdesk.store.articles import article, body
from newsdesk.store.store import Store

_FIRST = ("Арман", "Ильза", "Лейла", "Якоб", "Нильс", "Тея", "Марек", "Ода", "Рун", "Сана", "Дорн", "Эмиль")
_LAST = ("Велин", "Торн", "Аррен", "Линд", "Орре", "Сатти", "Брок", "Хальм", "Весте", "Кадир", "Нойр", "Ямаль")
_BODIES = ("Совет по воде", "Палата Морании", "Комитет по зерну", "Банк Эстерии", "Порт Лорны", "Союз перевозчиков")
_PLACES = ("Лорна", "Арна", "Верхняя Арна", "Порт-Сель", "Мирен", "Старая Лорна", "Кассель", "")
_ABOUT = ("тарифы на зерно", "сток Арны", "паводки", "таможенный пост", "кредит порту", "мост у Мирена", "визы")
_FORMS = ("Переговоры", "Встреча", "Заседание", "Визит", "Беседа")


def build_crowd(path: Path, count: int, *, seed: int = 3) -> Store:
    """Make a workspace with `count` meetings and as many participants, and open it."""
    chance = Random(seed)
    store = create_workspace(path)
    people = [_name(number, chance) for number in range(count)]
    agenda = [f"{about.capitalize()}" for about in _ABOUT]
    paragraphs = [", ".join(chance.sample(people, min(len(people), chance.randint(1, 3)))) for _ in range(count)]
    with store.step(Edit.LOAD_RECORDS):
        text = "Хроника встреч\nАгентство «Вестник», 10 марта 2026\n\n" + "\n\n".join(
            f"{names} говорили, что 11 марта 2026 года обсудят {chance.choice(_ABOUT)}." for names in paragraphs
        )
        added = add_articles(store, [read_article(text.encode(), file_name="chronicle.txt")])[0].article_id
        found = article(store, added)
        assert found is not None
        words = body(store, found.version)[1].text

        def quote(of: str, after: int = 0) -> Quote | None:
            start = words.find(of, after)
            if start < 0:
                return None
            return Quote(version=found.version, span=TextPositionSelector(start=start, end=start + len(of)))

        made = [
            add_participant(store, name=name, kind=_kind(number), quote=quote(name))
            for number, name in enumerate(people)
        ]
        items = [add_agenda_item(store, title=title, quote=quote(title.lower())) for title in agenda]
        for number in range(count):
            meeting = add_meeting(
                store,
                title=f"{chance.choice(_FORMS)}: {chance.choice(_ABOUT)}, {number + 1}",
                when=_when(number, count, chance),
                place=chance.choices(_PLACES, weights=(9, 6, 4, 3, 2, 2, 1, 3))[0],
                status=chance.choices(list(MeetingStatus), weights=(6, 4, 1, 8, 2, 2))[0],
                quote=quote("обсудят", number * 40),
            )
            for place in _circle(number, count, chance):
                add_to_meeting(store, meeting, made[place], quote=quote(people[place]))
            add_to_agenda(store, meeting, RecordId(chance.choice(items[:-1])))
    return store


def _circle(number: int, count: int, chance: Random) -> list[int]:
    """Who comes: some of one delegation of twelve, mostly its heads, and now and then a head of another one."""
    size = min(12, count)
    first = number % max(1, count // size) * size
    found = [first + min(int(chance.expovariate(0.35)), size - 1) for _ in range(chance.randint(2, 4))]
    if chance.random() < 0.2:
        found.append(chance.randrange(max(1, count // size)) * size)
    return [each for each in dict.fromkeys(found) if each < count]


def _name(number: int, chance: Random) -> str:
    if number % 7 == 5:
        return f"{chance.choice(_BODIES)} № {number}"
    first, last = _FIRST[number % len(_FIRST)], _LAST[number // len(_FIRST) % len(_LAST)]
    return f"{first} {last}" if number < 144 else f"{first} {last}-{_LAST[number % 11]}"


def _kind(number: int) -> ParticipantKind:
    if number % 7 == 5:
        return ParticipantKind.ORGANISATION
    return ParticipantKind.GROUP if number % 17 == 9 else ParticipantKind.PERSON


def _when(number: int, count: int, chance: Random) -> When:
    """A time in the year around the sample's: mostly a day, now and then a month, a quarter, a year or nothing."""
    months = 6 + number * 12 // count
    year, month = 2025 + months // 12, months % 12 + 1
    day = chance.randint(1, 28)
    shape = chance.randrange(12)
    values = {
        0: "",
        1: f"{year}-{month:02}",
        2: f"{year}" if number % 3 == 0 else "",
        3: f"--{month:02}-{day:02}",
        4: f"{year}-Q{(month + 2) // 3}",
    }
    return changed_when(When(words="в те дни"), {"value": values.get(shape, f"{year}-{month:02}-{day:02}")})
