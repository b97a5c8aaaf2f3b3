"""A library of any size, made through the store: articles of three thousand characters, each with its marks.

Run as a program it makes one file, so that what making it took in memory is gone when it is measured.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench.made_up import paragraphs, vocabulary

from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.workspace import create_workspace
from newsdesk.importing import read_article
from newsdesk.model.article import ImportedArticle
from newsdesk.model.change import Edit, Row
from newsdesk.store.store import Store

MARKS_EACH = 10
STEP = 1_000
LENGTH = 2_900
_POOL = 3_000
_SOURCES = ("Агентство «Вестник»", "Курьер Лорны", "Harbour Wire", "Арна сегодня")


def made_articles(first: int, count: int, length: int = LENGTH) -> Iterator[ImportedArticle]:
    """So many articles of made-up words; every second one tells of a flood, every hundredth of a sluice."""
    lines = _lines()
    for number in range(first, first + count):
        yield read_article(article_text(number, lines, length).encode(), file_name=f"{number}.txt")


def article_text(number: int, lines: list[str], length: int = LENGTH) -> str:
    """One article as plain text; the number makes it unlike any other."""
    chance = random.Random(number)
    told = "Паводок" if number % 2 else "Шлюз" if number % 100 == 0 else "Лодка"
    text = [f"Сообщение {number} о воде", f"{_SOURCES[number % 4]}, {number % 28 + 1} {_month(number)} 2026", ""]
    text.append(f"{told}: станция {number}.")
    while sum(map(len, text)) < length:
        text.append(chance.choice(lines))
    return "\n".join(text)


def _month(number: int) -> str:
    return ("января", "февраля", "марта", "апреля", "мая", "июня")[number // 28 % 6]


def _lines() -> list[str]:
    chance = random.Random(1)
    words = vocabulary(chance)
    made: list[str] = []
    while len(made) < _POOL:
        made += paragraphs(chance, words, 100_000).splitlines()
    return made[:_POOL]


def make_library(path: Path, articles: int, marks_each: int = MARKS_EACH) -> None:
    """Make a workspace in steps of a thousand articles, each followed by a step with their marks."""
    lines = _lines()
    with create_workspace(path) as store:
        for first in range(0, articles, STEP):
            texts = [article_text(number, lines) for number in range(first, min(first + STEP, articles))]
            made = [read_article(text.encode(), file_name="x.txt") for text in texts]
            added = add_articles(store, made)
            versions = [str((store.row("article", one.article_id) or {})["version"]) for one in added]
            with store.step(Edit.LOAD_RECORDS):
                for version, one in zip(versions, made, strict=True):
                    _mark(store, version, one.canonical.text, marks_each)


def _mark(store: Store, version: str, text: str, count: int) -> None:
    chance = random.Random(version)
    for number in range(count):
        start = chance.randrange(len(text) - 100)
        end = start + chance.randint(10, 90)
        around = {"prefix": text[max(0, start - 32) : start], "suffix": text[end : end + 32]}
        place: Row = {
            "version": version,
            "start": start,
            "end": end,
            "exact": text[start:end],
            "creator": store.analyst,
        }
        store.insert("annotation", f"{version[:26]}{number:06}", {**place, **around})


if __name__ == "__main__":
    make_library(Path(sys.argv[1]), int(sys.argv[2]))
