"""From two disagreeing reports to a brief: pair, keep the day, take a correction in, decide, cite both readings."""

from pathlib import Path

from newsdesk.cli.main import main
from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.comparing.comparison import compare
from newsdesk.edits.comparing.findings import keep_finding
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.library.tray import accept, waiting
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.pairings import pair_records
from newsdesk.edits.recording.replaced_facts import replaced_facts, take_reading
from newsdesk.edits.workspace import create_workspace
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.comparison import Likeness, Verdict
from newsdesk.store import articles
from newsdesk.store.store import Store

VESTNIK = """Совет по воде соберётся в среду
Агентство «Вестник», 10 марта 2026

Заседание совета по воде откроют в Лорне 11 марта 2026 года. Делегации уже прибыли.
"""
KURIER = """Совет по воде соберётся позже
«Курьер Лорны», 9 марта 2026

Заседание совета по воде пройдёт 12 марта 2026 года, сообщил источник. Делегации ждут во вторник.
"""


def _quote(store: Store, article: ArticleId, words: str) -> Quote:
    version = VersionId(str((store.row("article", article) or {})["version"]))
    start = articles.text(store, version).index(words)
    return Quote(version=version, span=TextPositionSelector(start=start, end=start + len(words)))


def test_a_kept_difference_survives_the_correction_of_a_report(tmp_path: Path) -> None:
    path, brief = tmp_path / "desk.newsdesk", tmp_path / "brief.md"
    with create_workspace(path) as store:
        reports = [read_article(text.encode(), file_name="report.txt") for text in (VESTNIK, KURIER)]
        vestnik, kurier = (added.article_id for added in add_articles(store, reports))
        records = []
        for article, day in ((vestnik, "11 марта 2026 года"), (kurier, "12 марта 2026 года")):
            quote = _quote(store, article, "Заседание совета по воде")
            record = add_meeting(store, title="Заседание совета по воде", quote=quote)
            link_quote(store, record, _quote(store, article, day), "when")
            records.append(record)

        (row,) = compare(store, [vestnik, kurier]).rows
        assert row.proposed
        pair_records(store, *records)
        comparison = compare(store, [vestnik, kurier])
        (row,) = comparison.rows
        assert (row.likeness, row.verdict) == (Likeness.CONFIRMED, Verdict.DIFFERS)
        keep_finding(store, comparison, row, "when", title="Заседание совета по воде: день не сходится")

        corrected = KURIER.replace("12 марта", "11 марта")
        update_article(store, kurier, read_article(corrected.encode(), file_name="report.txt"))
        (fact,) = replaced_facts(store)
        assert (fact.record, fact.field, fact.old.words) == (records[1], "when", "12 марта 2026 года")
        take_reading(store, fact)
        accept(store, [quote.annotation for quote in waiting(store)])
        (row,) = compare(store, [vestnik, kurier]).rows
        assert row.verdict is Verdict.AGREES
        assert not store.check()

    assert main(["brief", str(path), "--to", "md", "-o", str(brief), "--language", "ru"]) == 0
    said = brief.read_text(encoding="utf-8").replace("\N{NO-BREAK SPACE}", " ")
    assert "Агентство «Вестник»: ср, 11 марта 2026" in said
    assert "«Курьер Лорны», версия 1: чт, 12 марта 2026" in said
    assert "версия 1, абз. 1: «12 марта 2026 года»" in said
    assert "«11 марта 2026 года»" in said
