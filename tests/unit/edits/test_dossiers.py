"""What a dossier says of the records of the sample, in every format, and that every line of it is proved."""

import io
import json
import os
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from newsdesk.cli.main import main
from newsdesk.edits.annotating.comments import add_comment
from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.dossiers.dossiers import compose_dossier, export_dossier
from newsdesk.edits.errors import InvalidValueError, UnknownRecordError
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.recording.records import records_called, set_fields
from newsdesk.exporting.dossier import dossier_page
from newsdesk.exporting.page import PagePart, PartLine, PartTable
from newsdesk.exporting.pdf import page_data
from newsdesk.exporting.writers import WRITERS
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.change import Edit
from newsdesk.model.dossier import Dossier
from newsdesk.model.record import Part, RecordId, RecordKind
from newsdesk.store import articles
from newsdesk.store.store import Store

MADE = "2026-03-12T09:30"
GOLDEN = Path(__file__).parents[2] / "golden"
COUNCIL = "Второе заседание Межгосударственного совета по воде"


def called(store: Store, kind: RecordKind, name: str) -> RecordId:
    (record,) = records_called(store, kind, name)
    return record


@pytest.fixture
def velin(sample: Store) -> Dossier:
    return compose_dossier(sample, called(sample, RecordKind.PARTICIPANT, "Арман Велин"), made=MADE)


@pytest.fixture
def council(sample: Store) -> Dossier:
    return compose_dossier(sample, called(sample, RecordKind.MEETING, COUNCIL), made=MADE, language="en")


def take_in(store: Store, text: str, *, source: str, published: str) -> tuple[ArticleId, VersionId]:
    article = add_articles(store, [read_article(text.encode(), file_name=f"{source}.txt")])[0].article_id
    with store.step(Edit.EDIT_ARTICLE):
        store.update("article", article, {"source": source, "published": published, "language": "ru"})
    return ArticleId(article), VersionId(str((store.row("article", article) or {})["version"]))


def quote(store: Store, version: VersionId, words: str) -> Quote:
    start = articles.body(store, version)[1].text.index(words)
    return Quote(version=version, span=TextPositionSelector(start=start, end=start + len(words)))


def test_names_stand_with_the_quotes_in_which_they_were_read(velin: Dossier) -> None:
    quoted = {citation.number: citation.quote for citation in velin.citations}
    read = {form.name: {quoted[number] for number in form.citations} for form in velin.forms}
    assert read["Арман Велин"] == {"Арман Велин", "Армана Велина"}
    assert read["Arman Velin"] == {"Arman Velin"}
    assert read["Велин"] == {"Велин", "Велина"}


def test_meetings_stand_in_order_of_time_with_the_part_and_who_else_was_there(velin: Dossier) -> None:
    values = [attended.meeting.when.sort_key for attended in velin.meetings]
    assert values == sorted(values)
    council = next(attended for attended in velin.meetings if attended.meeting.title == COUNCIL)
    assert council.part is Part.CHAIR
    assert "Ильза Торн" in council.others
    assert (velin.companions[0].name, velin.companions[0].meetings) == ("Ильза Торн", 2)


def test_a_participants_meeting_says_where_reports_differ_as_the_meetings_own_dossier_does(
    velin: Dossier, council: Dossier
) -> None:
    attended = next(attended for attended in velin.meetings if attended.meeting.title == COUNCIL)
    said = {(other.source.source, other.when.value[-5:]) for other in attended.disagreements if other.when is not None}
    (conflict,) = [conflict for conflict in council.conflicts if conflict.field == "when"]
    others = {(other.source.source, other.value[-5:]) for other in conflict.statements}
    assert said == {other for other in others if other[1] != attended.meeting.when.value[-5:]} != set()
    lines = [line for part in dossier_page(velin).sections if isinstance(part, PagePart) for line in part.body]
    shown = ["".join(run.text for run in line.line) for line in lines if isinstance(line, PartLine)]
    assert any(line.startswith("≠") and "Курьер Лорны" in line and "12" in line for line in shown)


def test_a_meeting_says_how_it_changed_from_report_to_report(council: Dossier) -> None:
    when = [(report.source.source, report.statement("when")) for report in council.reports]
    values = [(source, said.value[-5:], said.changed) for source, said in when if said is not None]
    assert values == [
        ("Курьер Лорны", "03-12", False),
        ("Harbour Wire", "03-11", True),
        ("Агентство «Вестник»", "03-11", False),
    ]
    (conflict,) = [conflict for conflict in council.conflicts if conflict.field == "when"]
    assert len(conflict.statements) == 3
    assert all(statement.citations for statement in conflict.statements)


def test_a_role_stands_from_the_first_report_that_says_so_to_the_last(store: Store) -> None:
    linden = add_participant(store, name="Якоб Линд")
    for day, role in (("01", "министр"), ("02", "министр"), ("05", "посол"), ("03", "министр")):
        text = f"Сообщение {day}.\n\nЯкоб Линд, {role}, прибыл в Лорну {day} марта."
        _, version = take_in(store, text, source=f"Вестник {day}", published=f"2026-03-{day}")
        link_quote(store, linden, quote(store, version, "Якоб Линд"))
        link_quote(store, linden, quote(store, version, role), "role")
    found = compose_dossier(store, linden, made=MADE)
    told = [(each.value, each.first.published, each.last.published, each.changed) for each in found.standings]
    assert told == [("министр", "2026-03-01", "2026-03-03", False), ("посол", "2026-03-05", "2026-03-05", True)]
    assert [conflict.field for conflict in found.conflicts] == ["role"]
    assert [len(each.citations) for each in found.standings] == [3, 1]


def test_quotes_are_numbered_by_date_and_place_and_say_their_version(store: Store) -> None:
    linden = add_participant(store, name="Якоб Линд")
    text = "Сообщение.\n\nЯкоб Линд прибыл.\n\nСказал Якоб Линд."
    later, version = take_in(store, text, source="Вестник", published="2026-03-05")
    link_quote(store, linden, quote(store, version, "Сказал Якоб Линд"))
    link_quote(store, linden, quote(store, version, "Якоб Линд прибыл"))
    _, other = take_in(store, text + " Раньше.", source="Курьер Лорны", published="2026-03-01")
    link_quote(store, linden, quote(store, other, "Якоб Линд прибыл"))
    update_article(store, later, read_article((text + "\n\nДополнено.").encode(), file_name="a.txt"))
    found = compose_dossier(store, linden, made=MADE)
    assert [(each.number, each.source.source, each.paragraph) for each in found.citations] == [
        (1, "Курьер Лорны", 2),
        (2, "Вестник", 2),
        (3, "Вестник", 3),
    ]
    assert found.citations[1].source.version_number == 2
    assert "версия 2" in WRITERS["md"].write_page(dossier_page(found)).decode()


@pytest.mark.parametrize("kind", RecordKind)
@pytest.mark.parametrize("language", ["ru", "en", "kk"])
def test_every_record_of_the_sample_has_a_dossier_whose_citations_lead_to_their_quotes(
    sample: Store, kind: RecordKind, language: str
) -> None:
    for row in sample.rows(kind):
        page = dossier_page(compose_dossier(sample, RecordId(str(row["id"])), language=language, made=MADE))
        listed = {entry.number for entry in page.citations}
        parts = [part for part in page.sections if isinstance(part, PagePart)]
        lines = [each.line for part in parts for each in part.body if isinstance(each, PartLine)]
        lines += [
            line for part in parts for each in part.body if isinstance(each, PartTable) for r in each.rows for line in r
        ]
        assert {number for line in lines for run in line for number in run.citations} <= listed
        assert len({part.name for part in parts}) == len(parts)
        assert all(part.body or part.empty for part in parts)


def test_comments_and_their_answers_stand_at_the_end(sample: Store, velin: Dossier) -> None:
    asked = add_comment(sample, "participant", velin.record.id, "Сверить <b>должность</b>.")
    add_comment(sample, "participant", velin.record.id, "Сверено.", parent=asked)
    found = compose_dossier(sample, velin.record.id, made=MADE)
    made: Any = html.document_fromstring(WRITERS["html"].write_page(dossier_page(found)))
    said = [item.text_content() for item in made.xpath("//section[@id='comments']//li/span[last()]")]
    assert said == ["Сверить <b>должность</b>.", "Сверено."]


def check(name: str, made: str) -> None:
    path = GOLDEN / name
    if os.environ.get("NEWSDESK_UPDATE_GOLDEN"):
        path.write_text(made, "utf-8")
    assert made == path.read_text("utf-8")


@pytest.mark.parametrize("name", ["velin", "council"])
def test_dossiers_are_as_they_were(name: str, request: pytest.FixtureRequest) -> None:
    page = dossier_page(request.getfixturevalue(name))
    check(f"dossier-{name}.md", WRITERS["md"].write_page(page).decode())
    written = WRITERS["html"].write_page(page).decode()
    check(f"dossier-{name}.html", re.sub(r"<style>.*?</style>", "<style></style>", written, flags=re.DOTALL))
    check(f"dossier-{name}.json", json.dumps(page_data(page), ensure_ascii=False, indent=1) + "\n")
    with zipfile.ZipFile(io.BytesIO(WRITERS["docx"].write_page(page))) as package:
        xml = package.read("word/document.xml").decode()
    check(f"dossier-{name}-document.xml", re.sub(r"(</w:(?:p|tr|tbl)>)", r"\1\n", xml))


@pytest.mark.parametrize("name", ["velin", "council"])
def test_other_eyes_read_a_dossier_in_every_format(name: str, request: pytest.FixtureRequest) -> None:
    import pypdfium2

    found = request.getfixturevalue(name)
    page = dossier_page(found)
    made: Any = html.document_fromstring(WRITERS["html"].write_page(page))
    assert made.findtext(".//h1") == found.title
    assert all(made.xpath(f"//*[@id='{link[1:]}']") for link in made.xpath("//a/@href"))
    with zipfile.ZipFile(io.BytesIO(WRITERS["docx"].write_page(page))) as package:
        document: Any = etree.fromstring(package.read("word/document.xml"))
    pdf = pypdfium2.PdfDocument(WRITERS["pdf"].write_page(page))
    try:
        printed = "".join(each.get_textpage().get_text_bounded() for each in pdf)
    finally:
        pdf.close()
    for text in ("".join(document.itertext()), printed, made.text_content()):
        seen = re.sub(r"\s", "", text)
        assert all(re.sub(r"\s", "", part.title) in seen for part in page.sections)
        assert all(re.sub(r"\s", "", citation.quote) in seen for citation in found.citations)


def test_the_command_writes_a_dossier_by_id_or_by_a_name_that_only_one_record_has(
    sample: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = called(sample, RecordKind.PARTICIPANT, "Арман Велин")
    other = add_participant(sample, name="Двое")
    add_participant(sample, name="двое")
    set_fields(sample, other, {"note": "x"})
    path = str(sample.path)
    sample.close()
    target = tmp_path / "d.md"
    for words in (record, "арман велин"):
        assert main(["dossier", path, words, "--to", "md", "-o", str(target), "--language", "kk"]) == 0
        assert target.read_text("utf-8").startswith("# Арман Велин\n\nДосье · ")
        target.unlink()
    for words, sentence in (("Никто", "There is no record"), ("Двое", "More than one record is called")):
        assert main(["dossier", path, words, "--to", "md", "-o", str(target)]) == 2
        assert sentence in capsys.readouterr().err
        assert not target.exists()


def test_what_there_is_no_dossier_of_is_refused(sample: Store, velin: Dossier, tmp_path: Path) -> None:
    with pytest.raises(UnknownRecordError):
        compose_dossier(sample, RecordId("nobody"))
    with pytest.raises(InvalidValueError):
        compose_dossier(sample, velin.record.id, language="fr")
    with pytest.raises(InvalidValueError):
        export_dossier(velin, tmp_path / "x.odt", "odt")
