"""In the preview of a brief every line of a finding leads to the record that it is about."""

from pathlib import Path

import pytest

from newsdesk.edits.briefing.briefs import compose_brief
from newsdesk.edits.comparing.comparison import compare
from newsdesk.edits.comparing.findings import keep_finding
from newsdesk.edits.recording.records import delete_record
from newsdesk.edits.sample import build_sample
from newsdesk.exporting.preview import preview_pdf
from newsdesk.gui.briefs.page_lines import page_lines
from newsdesk.gui.briefs.previewer import page_count
from newsdesk.model.brief import BriefSection
from newsdesk.model.comparison import Verdict
from newsdesk.model.record import RecordId
from newsdesk.store.articles import articles
from newsdesk.store.store import Store

TITLE = "Заседание совета: день не сходится"


def _lines(store: Store) -> list[tuple[str, str]]:
    pdf = preview_pdf(compose_brief(store, sections=[BriefSection.FINDINGS]))
    places = [place for page in range(page_count(pdf)) for place in page_lines(pdf, page + 1)]
    return [(place.target, place.words) for place in places if place.kind == "record"]


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Store, RecordId]:
    """The sample with its one differing day kept as a finding, and the record that it is about."""
    store = build_sample(tmp_path / "sample.newsdesk")
    comparison = compare(store, [article.id for article in articles(store)])
    row = next(row for row in comparison.rows if (field := row.field("when")) and field.verdict is Verdict.DIFFERS)
    keep_finding(store, comparison, row, "when", title=TITLE)
    return store, row.records[0]


def test_each_line_of_a_finding_leads_to_its_record(kept: tuple[Store, RecordId]) -> None:
    store, record = kept
    with store:
        lines = _lines(store)
    assert {target for target, _ in lines} == {record}
    words = " ".join(words for _, words in lines)
    for said in (TITLE, "ср, 11", "12 марта", "Harbour Wire"):
        assert said in words


def test_a_finding_about_what_is_gone_leads_nowhere(kept: tuple[Store, RecordId]) -> None:
    store, record = kept
    with store:
        delete_record(store, record)
        assert compose_brief(store).findings
        assert not _lines(store)
