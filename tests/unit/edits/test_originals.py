"""Which article an imported text corrects, also where both are as long as books."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.library.originals import original_of
from newsdesk.edits.workspace import create_workspace
from newsdesk.importing import read_article
from newsdesk.model.article import ImportedArticle
from newsdesk.store.store import Store

WORDS = ["вода", "река", "совет", "день", "сток", "Лорна", "Арна", "визит"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create_workspace(tmp_path / "w.newsdesk")
    yield made
    made.close()


def report(lines: list[str]) -> ImportedArticle:
    return read_article("\n\n".join(["Итоги дня", *lines]).encode(), file_name="report.txt")


def lines_of(seed: int, count: int) -> list[str]:
    chance = random.Random(seed)
    return [" ".join(chance.choices(WORDS, k=40)) for _ in range(count)]


@pytest.mark.parametrize("count", [20, 4_000])
def test_a_text_with_a_few_lines_changed_corrects_and_another_of_the_same_title_does_not(
    store: Store, count: int
) -> None:
    lines = lines_of(1, count)
    (added,) = add_articles(store, [report(lines)])
    corrected = report(["Исправлено.", *lines[:5], *lines[7:]])
    found = original_of(store, corrected)
    assert found is not None
    assert found.id == added.article_id
    assert original_of(store, report(lines)) is None
    if count > 1_000:
        assert original_of(store, report(lines_of(2, count))) is None
