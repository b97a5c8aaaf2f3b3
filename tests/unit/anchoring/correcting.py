"""Invented articles and their corrections, with the truth about where every word went."""

import random
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from tests.bench.made_up import vocabulary

from newsdesk.model.annotation import TextPositionSelector

ENGLISH = ("river", "council", "water", "harbour", "delegation", "flood", "tariff", "border", "grain", "bridge")
_ENDINGS = ("", "s", "ed", "ing", "al", "ward", "ness", "er", "able", "hood")
BOILERPLATE = {
    "ru": (
        "Об этом сообщает агентство «Вестник» со ссылкой на пресс-службу.",
        "Подписывайтесь на наш канал, чтобы не пропустить новости.",
        "Других подробностей пока нет.",
        "Редакция следит за развитием событий в Лорне.",
    ),
    "en": (
        "Harbour Wire reported this with reference to the press service.",
        "Follow our channel so as not to miss the news.",
        "No further details are known at present.",
        "Our desk in Lorna follows the events.",
    ),
}
WORDS = {
    "ru": vocabulary(random.Random(1), 3_000),
    "en": [f"{one}{end}{two}" for two in ENGLISH for end in _ENDINGS for one in ENGLISH],
}


_ZIPF = list(accumulate(1 / (rank + 2.7) for rank in range(3_000)))
"""How often words of each rank occur in running text, summed up. Source: B. Mandelbrot, 1953."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a space of a text; `old` is where it stood in the text before, None for one that came in."""

    letters: str
    old: tuple[int, int] | None
    replaced: bool = False


Paragraph = list[Word]


class Draft:
    """A text that is being corrected; it knows of every word where it came from."""

    def __init__(self, text: str) -> None:
        self.old = text
        self.paragraphs: list[Paragraph] = []
        start = 0
        for line in text.split("\n"):
            paragraph: Paragraph = []
            for letters in _tokens(line):
                paragraph.append(Word(letters, (start, start + len(letters))))
                start += len(letters)
            self.paragraphs.append(paragraph)
            start += 1

    @property
    def text(self) -> str:
        return "\n".join("".join(word.letters for word in paragraph) for paragraph in self.paragraphs)

    def truth(self) -> Callable[[TextPositionSelector], TextPositionSelector | None]:
        """Where the words of a span of the old text stand now; None where all of them are gone."""
        places: dict[tuple[int, int], tuple[int, int]] = {}
        at = 0
        for paragraph in self.paragraphs:
            for word in paragraph:
                if word.old is not None:
                    places[word.old] = at, at + len(word.letters)
                at += len(word.letters)
            at += 1

        olds = sorted(places)

        def where(span: TextPositionSelector) -> TextPositionSelector | None:
            within = olds[bisect_left(olds, (span.start, 0)) : bisect_left(olds, (span.end, 0))]
            found = [places[old] for old in within]
            if not found:
                return None
            return TextPositionSelector(start=min(new[0] for new in found), end=max(new[1] for new in found))

        return where


def _tokens(line: str) -> Iterable[str]:
    """Words with their stops, and the spaces between them."""
    return [token for part in line.replace(" ", "\0 \0").split("\0") if (token := part)]


def article(chance: random.Random, language: str, characters: int, *, boilerplate: float = 0.1) -> str:
    """An invented article; so many of its sentences are boilerplate that repeats."""
    words, lines, written = WORDS[language], list[str](), 0
    while written < characters:
        sentences = list[str]()
        for _ in range(chance.randint(1, 4)):
            if sentences and chance.random() < boilerplate:
                sentences.append(chance.choice(BOILERPLATE[language]))
            else:
                sentences.append(sentence(chance, words))
        lines.append(" ".join(sentences))
        written += len(lines[-1]) + 1
    return "\n".join(lines)


def sentence(chance: random.Random, words: Sequence[str]) -> str:
    """An invented sentence of commoner and rarer words."""
    picked = chance.choices(words, cum_weights=_ZIPF[: len(words)], k=chance.randint(6, 18))
    return " ".join(picked).capitalize() + "."


_FORMULAE = (
    ("Президент Эстерии Арман Велин", "Премьер-министр Ильза Торн", "Посол Морании", "Спикер парламента Лейла Аррен"),
    ("провёл переговоры с", "встретился с", "поговорил по телефону с", "направил письмо", "подписал договор с"),
    ("делегацией Морании", "представителями союза", "советом директоров", "группой депутатов", "банком развития"),
    ("о поставках газа", "о тарифах на зерно", "о границе у Арны", "о паводках на Лорне", "о строительстве моста"),
    ("в среду", "19 марта", "на прошлой неделе", "в начале апреля", "20 мая в 15:00", "сегодня утром"),
    ("в Лорне", "в столице Морании", "во дворце Независимости", "на границе", "в здании парламента"),
)


def template_news(chance: random.Random, characters: int) -> str:
    """News made of a few formulae, each of which stands in dozens of paragraphs."""
    lines, written = list[str](), 0
    while written < characters:
        sentences = [f"{' '.join(map(chance.choice, _FORMULAE))}." for _ in range(chance.randint(1, 4))]
        lines.append(" ".join([*sentences, *chance.sample(["Подробностей пока нет."], chance.randint(0, 1))]))
        written += len(lines[-1]) + 1
    return "\n".join(lines)


def spans(chance: random.Random, text: str, count: int, *, longest: int = 12) -> list[TextPositionSelector]:
    """Spans of one word to some words, each within its paragraph."""
    found = []
    lines = [paragraph for paragraph in Draft(text).paragraphs if paragraph]
    for _ in range(count):
        places = [word.old for word in chance.choice(lines) if word.old and not word.letters.isspace()]
        first = chance.randrange(len(places))
        last = min(first + chance.randrange(longest), len(places) - 1)
        found.append(TextPositionSelector(start=places[first][0], end=places[last][1]))
    return found


def annotated_boilerplate(chance: random.Random, text: str, count: int) -> list[TextPositionSelector]:
    """Spans over sentences that stand in the text several times."""
    places = [
        TextPositionSelector(start=start, end=start + len(words))
        for words in [*BOILERPLATE["ru"], *BOILERPLATE["en"]]
        for start in _occurrences(text, words)
    ]
    return chance.sample(places, min(count, len(places)))


def _occurrences(text: str, words: str) -> Iterable[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def edit_words(chance: random.Random, draft: Draft, language: str, share: float) -> None:
    """Correct, replace, insert or drop so many of the words."""
    for place, paragraph in enumerate(draft.paragraphs):
        made: Paragraph = []
        for word in paragraph:
            if word.letters.isspace() or chance.random() >= share:
                made.append(word)
                continue
            kind = chance.choice(("letter", "replace", "replace", "insert", "drop"))
            other = chance.choice(WORDS[language])
            if kind == "letter":
                at = chance.randrange(len(word.letters))
                made.append(Word(word.letters[:at] + "ъ" + word.letters[at + 1 :], word.old, replaced=True))
            elif kind == "replace":
                made.append(Word(other, word.old, replaced=True))
            elif kind == "insert":
                made += [word, Word(" ", None), Word(other, None)]
            elif made and made[-1].letters.isspace():
                made.pop()
        draft.paragraphs[place] = made


def move_paragraphs(chance: random.Random, draft: Draft, share: float) -> None:
    """Put so many of the paragraphs elsewhere."""
    for _ in range(round(len(draft.paragraphs) * share)):
        taken = draft.paragraphs.pop(chance.randrange(len(draft.paragraphs)))
        draft.paragraphs.insert(chance.randrange(len(draft.paragraphs) + 1), taken)


def drop_paragraphs(chance: random.Random, draft: Draft, share: float) -> None:
    """Take so many of the paragraphs out."""
    for _ in range(round(len(draft.paragraphs) * share)):
        draft.paragraphs.pop(chance.randrange(len(draft.paragraphs)))


def add_paragraphs(chance: random.Random, draft: Draft, language: str, share: float) -> None:
    """Put so many new paragraphs in."""
    for _ in range(round(len(draft.paragraphs) * share)):
        words = " ".join(sentence(chance, WORDS[language]) for _ in range(chance.randint(1, 3)))
        draft.paragraphs.insert(chance.randrange(len(draft.paragraphs) + 1), [Word(words, None)])


def overlap(one: TextPositionSelector, other: TextPositionSelector) -> float:
    """How much of both spans is in both: 1 for the same span, 0 for spans apart."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(both, 0) / (max(one.end, other.end) - min(one.start, other.start))
