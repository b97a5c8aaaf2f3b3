"""A brief over corrected articles: each quote with its version, and replaced facts as open questions."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.briefing.briefs import LANGUAGES, compose_brief
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.library.tray import accept, waiting
from newsdesk.edits.recording.marking import make_record
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.workspace import create_workspace
from newsdesk.exporting.compose import page_of
from newsdesk.exporting.writers import writer_for
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import VersionId
from newsdesk.model.brief import QuestionKind
from newsdesk.model.record import RecordKind
from newsdesk.model.when import When
from newsdesk.store import articles
from newsdesk.store.store import Store

FIRST = "Совет по воде\n\nЗаседание откроется 19 марта в Лорне.\n\nУчастники обсудят сток реки Арны.\n"
SECOND = "Совет по воде\n\nЗаседание откроется 20 марта в Лорне.\n"


@pytest.fixture
def corrected(tmp_path: Path) -> Iterator[Store]:
    """A workspace in which the date of a meeting was replaced, and a matter of the agenda is gone."""
    with create_workspace(tmp_path / "desk.newsdesk") as store:
        (added,) = add_articles(store, [read_article(FIRST.encode(), file_name="a.txt")])
        meeting = add_meeting(store, title="Заседание", when=When(words="19 марта", value="--03-19"))
        link_quote(store, meeting, _quote(store, "19 марта"), "when")
        make_record(store, RecordKind.AGENDA_ITEM, _quote(store, "сток реки Арны"))
        update_article(store, added.article_id, read_article(SECOND.encode(), file_name="b.txt"))
        yield store


def _quote(store: Store, words: str) -> Quote:
    version = VersionId(str(store.rows("article")[0]["version"]))
    start = articles.text(store, version).index(words)
    return Quote(version=version, span=TextPositionSelector(start=start, end=start + len(words)))


def test_quotes_of_an_older_version_are_cited_with_it(corrected: Store) -> None:
    brief = compose_brief(corrected)
    cited = {citation.quote: (citation.source.version_number, citation.orphan) for citation in brief.citations}
    assert cited == {"20 марта": (2, False), "сток реки Арны": (1, True)}
    page = page_of(brief)
    places = {entry.quote: entry.place for entry in page.citations}
    assert "версия 2" in places["«20 марта»"]
    assert "версия 1" in places["«сток реки Арны»"]
    assert [source.rpartition(", ")[2] for source in page.sources] == ["версия 2", "версия 1"]
    assert [text.source.version_number for text in brief.texts] == [2]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", "вместо «19 марта» теперь «20 марта»"),
        ("en", "“20 марта” in place of “19 марта”"),
        ("kk", "«19 марта» орнына «20 марта»"),
    ],
)
def test_a_replaced_fact_is_an_open_question_with_both_readings_until_decided(
    corrected: Store, language: str, said: str
) -> None:
    brief = compose_brief(corrected, language=language)
    (asked,) = [question for question in brief.questions if question.kind is QuestionKind.REPLACED_FACT]
    assert (asked.field, asked.old, asked.new, len(asked.citations)) == ("when", "19 марта", "20 марта", 1)
    assert any(said in line[0].text.replace("\N{NO-BREAK SPACE}", " ") for line in page_of(brief).questions)
    assert said.encode() in writer_for("md").write(brief)
    accept(corrected, [quote.annotation for quote in waiting(corrected)])
    kinds = [question.kind for question in compose_brief(corrected, language=language).questions]
    assert QuestionKind.REPLACED_FACT not in kinds
    assert QuestionKind.LOST_QUOTE in kinds


def test_an_uncorrected_article_names_no_version(tmp_path: Path) -> None:
    with create_workspace(tmp_path / "desk.newsdesk") as store:
        add_articles(store, [read_article(FIRST.encode(), file_name="a.txt")])
        make_record(store, RecordKind.AGENDA_ITEM, _quote(store, "сток реки Арны"))
        for language in LANGUAGES:
            page = page_of(compose_brief(store, language=language))
            assert not any(word in "".join(page.sources) for word in ("верси", "version", "нұсқа"))
