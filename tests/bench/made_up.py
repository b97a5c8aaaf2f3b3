"""Made-up articles of any number and length, the same at every run."""

import random
from collections.abc import Iterator

from newsdesk.importing import read_article
from newsdesk.model.article import ImportedArticle

_ROOTS = ["вод", "рек", "порт", "зерн", "совет", "визит", "мост", "груз", "поток", "тариф", "берег", "станц", "паводк"]
_ENDINGS = ["а", "у", "ом", "е", "ы", "ов", "ами", "ный", "ного", "ному", "ить", "ил", "ится", "ение", "ения"]
_PREFIXES = ["", "пере", "под", "при", "за", "рас", "не", "само", "водо", "меж"]


def vocabulary(chance: random.Random, size: int = 12_000) -> list[str]:
    """Invented words with Russian endings, commonest first."""
    words = set[str]()
    while len(words) < size:
        root = chance.choice(_ROOTS) + chance.choice(["", "оч", "н", "к", "ств", "ар", "ист"]) + chance.choice("аеиоу")
        words.add(chance.choice(_PREFIXES) + root + chance.choice(["л", "т", "м", "р"]) + chance.choice(_ENDINGS))
    return sorted(words)


def paragraphs(chance: random.Random, words: list[str], characters: int) -> str:
    """Text of about so many characters, a line a paragraph, with commoner and rarer words."""
    lines, written = [], 0
    while written < characters:
        count = chance.randint(20, 60)
        picked = [words[min(int(chance.paretovariate(0.9)) - 1, len(words) - 1)] for _ in range(count)]
        line = " ".join(picked).capitalize() + "."
        lines.append(line)
        written += len(line) + 1
    return "\n".join(lines) + "\n"


def article_bytes(number: int, characters: int = 1_500) -> bytes:
    """One plain-text article; the number makes it unlike any other."""
    chance = random.Random(number)
    words = vocabulary(random.Random(1))
    return f"Сообщение номер {number}\n\n{paragraphs(chance, words, characters)}".encode()


def imported(count: int, characters: int = 1_500) -> Iterator[ImportedArticle]:
    """So many imported articles."""
    words = vocabulary(random.Random(1))
    for number in range(count):
        chance = random.Random(number)
        text = f"Сообщение номер {number}\n\n{paragraphs(chance, words, characters)}"
        yield read_article(text.encode(), file_name=f"{number}.txt")
