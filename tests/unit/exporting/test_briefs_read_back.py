"""What stands in the files when other eyes read them: numbers, links, comments, marks, sections."""

import io
import re
import zipfile
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from lxml import etree, html

from newsdesk.exporting.compose import page_of
from newsdesk.exporting.page import Page
from newsdesk.exporting.writers import WRITERS, writer_for
from newsdesk.model.brief import Brief, BriefSection, QuestionKind
from newsdesk.model.record import MeetingFormat, ParticipantKind, RecordId, RecordKind
from newsdesk.text.canonical import canonicalise

NBSP = "\N{NO-BREAK SPACE}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def html_of(brief: Brief) -> Any:
    return html.document_fromstring(WRITERS["html"].write(brief))


def word_part(brief: Brief, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(WRITERS["docx"].write(brief))) as package:
        return etree.fromstring(package.read(name))


def text_in(brief: Brief, name: str) -> str:
    """Everything that a reader of the format reads."""
    match name:
        case "html":
            return str(html_of(brief).text_content())
        case "docx":
            return "".join(word_part(brief, "word/document.xml").itertext())
        case "pdf":
            return pdf_text(WRITERS["pdf"].write(brief))
        case _:
            return WRITERS[name].write(brief).decode()


def pdf_text(data: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document).replace("\r\n", "\n")
    finally:
        document.close()


def test_there_is_a_writer_for_each_format_and_a_sentence_for_any_other() -> None:
    assert {name: writer.suffix for name, writer in WRITERS.items()} == {
        "md": ".md",
        "html": ".html",
        "docx": ".docx",
        "pdf": ".pdf",
    }
    assert writer_for("md") is WRITERS["md"]
    with pytest.raises(ValueError, match="choose one of md, html, docx, pdf"):
        writer_for("odt")


@pytest.mark.parametrize("name", list(WRITERS))
def test_an_empty_brief_says_in_every_section_that_it_is_empty(empty: Brief, name: str) -> None:
    text = text_in(empty, name)
    for sentence in ("Участники не записаны.", "Открытых вопросов нет.", "Ссылок на источники нет."):
        assert sentence in text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("name", list(WRITERS))
def test_only_the_wished_sections_are_written_and_in_the_wished_order(russian: Brief, name: str) -> None:
    brief = replace(russian, sections=(BriefSection.MEETINGS, BriefSection.PARTICIPANTS))
    text = text_in(brief, name)
    assert text.index("Встречи") < text.index("Участники")
    for gone in ("Повестка\n", "Из текста", "Источники", "[1] «Вестник»"):
        assert gone not in text


def test_every_html_link_leads_to_an_anchor_that_is_there_once(briefs: dict[str, Brief]) -> None:
    for brief in briefs.values():
        page = html_of(brief)
        ids = Counter(page.xpath("//@id"))
        assert all(number == 1 for number in ids.values())
        assert {target.removeprefix("#") for target in page.xpath("//a/@href[starts-with(., '#')]")} <= set(ids)


def test_numbers_lead_both_ways_in_html(russian: Brief) -> None:
    page = html_of(russian)
    mark = page.get_element_by_id("mark-8")
    entry = page.get_element_by_id("cite-8")
    assert entry.xpath(".//a/@href") == ["#mark-8"]
    assert "#cite-8" in mark.xpath("following::sup[1]//a/@href") + mark.xpath("following::sup[2]//a/@href")
    assert page.get_element_by_id("cite-11").xpath(".//a/@href") == ["#use-11"]
    assert page.get_element_by_id("use-11").get("href") == "#cite-11"


def test_without_the_list_of_sources_numbers_lead_to_the_marked_words(russian: Brief) -> None:
    page = html_of(replace(russian, sections=(BriefSection.AGENDA, BriefSection.TEXT)))
    assert "#mark-4" in page.xpath("//section[@id='agenda']//a/@href")
    assert not page.xpath("//a[starts-with(@href, '#cite')]")


def test_html_forbids_every_load_and_loads_nothing(russian: Brief) -> None:
    page = html_of(russian)
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"]
    assert not page.xpath("//script | //link | //img | //iframe | //object | //@src | //@style")
    assert "@import" not in page.findtext(".//style")
    assert "url(" not in page.findtext(".//style")


def test_html_marks_hold_exactly_their_words(russian: Brief) -> None:
    page = html_of(russian)
    for sup in page.xpath("//sup"):
        sup.drop_tree()
    for mark in russian.texts[0].marks:
        if mark.number == 8:
            words = russian.texts[0].canonical.text[mark.position.start : mark.position.end]
            assert words in "".join(text for text in page.xpath("//mark[not(ancestor::mark)]//text()"))
    assert {"P", "G", "M", "N"} <= {name for value in page.xpath("//mark/@class") for name in value.split()}


def test_each_mark_with_something_to_say_is_a_word_comment_over_its_words(russian: Brief) -> None:
    document = word_part(russian, "word/document.xml")
    comments = {c.get(f"{W}id"): c for c in word_part(russian, "word/comments.xml")}
    spoken = [mark for mark in russian.texts[0].marks if mark.kind or mark.note]
    assert len(comments) == len(spoken)
    for number, mark in enumerate(sorted(spoken, key=lambda mark: mark.position)):
        words = russian.texts[0].canonical.text[mark.position.start : mark.position.end]
        assert commented_words(document, str(number)) == words.replace("\n", "")
        comment = comments[str(number)]
        assert comment.get(f"{W}author") == "Аналитик А"
        assert comment.get(f"{W}initials") == "АА"
        assert comment.get(f"{W}date") == "2026-03-10T14:20:00"
        assert "".join(mark.titles) in "".join(comment.itertext())


def commented_words(document: Any, number: str) -> str:
    """The text between a comment's two ends; superior numbers are no words of the article."""
    words, inside = "", False
    for element in document.iter():
        if element.tag == f"{W}commentRangeStart" and element.get(f"{W}id") == number:
            inside = True
        elif element.tag == f"{W}commentRangeEnd" and element.get(f"{W}id") == number:
            return words
        elif inside and element.tag == f"{W}t":
            styles = element.getparent().findall(f"{W}rPr/{W}rStyle")
            words += "" if any(style.get(f"{W}val") == "Superior" for style in styles) else element.text or ""
    return ""


def test_word_links_lead_to_bookmarks_that_are_there_once(briefs: dict[str, Brief]) -> None:
    for brief in briefs.values():
        document = word_part(brief, "word/document.xml")
        names = Counter(mark.get(f"{W}name") for mark in document.iter(f"{W}bookmarkStart"))
        assert all(number == 1 for number in names.values())
        assert {link.get(f"{W}anchor") for link in document.iter(f"{W}hyperlink")} <= set(names)
        ids = [mark.get(f"{W}id") for mark in document.iter(f"{W}bookmarkStart")]
        assert ids == [mark.get(f"{W}id") for mark in sorted_ends(document, ids)]


def sorted_ends(document: Any, ids: list[str]) -> list[Any]:
    ends = {end.get(f"{W}id"): end for end in document.iter(f"{W}bookmarkEnd")}
    return [ends[number] for number in ids]


def test_word_underlines_tell_the_kinds_apart(russian: Brief) -> None:
    document = word_part(russian, "word/document.xml")
    assert {line.get(f"{W}val") for line in document.iter(f"{W}u")} == {"single", "dash", "double", "wave"}


def test_a_word_document_says_nothing_of_the_program_that_made_its_parts(russian: Brief) -> None:
    import docx

    data = WRITERS["docx"].write(russian)
    properties = docx.Document(io.BytesIO(data)).core_properties
    assert properties.title == "Визит президента Эстерии в Моранию"
    assert (properties.author, properties.last_modified_by, properties.comments) == ("Аналитик А", "Аналитик А", "")
    assert str(properties.created).startswith("2026-03-10 14:20:00")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert not [name for name in package.namelist() if "thumbnail" in name or "customXml" in name]
        assert not [name for name in package.namelist() if b"python-docx" in package.read(name)]


def test_word_headings_are_headings(russian: Brief) -> None:
    document = word_part(russian, "word/document.xml")
    headings = [
        "".join(paragraph.itertext())
        for paragraph in document.iter(f"{W}p")
        if paragraph.find(f"{W}pPr/{W}pStyle[@{W}val='Heading1']") is not None
    ]
    assert headings == [
        "Участники",
        "Повестка",
        "Встречи",
        "Выводы",
        "Заметки",
        "Открытые вопросы",
        "Из текста",
        "Источники",
    ]


def test_links_of_the_article_stay_links_only_where_they_are_harmless(russian: Brief) -> None:
    canonical = canonicalise("see [good](https://example.org/a?b=1&c=2) here")
    bad = replace(canonical, spans=tuple(replace(span, href="javascript:alert(1)") for span in canonical.spans))
    for text, expected in ((canonical, ["https://example.org/a?b=1&c=2"]), (bad, [])):
        brief = replace(russian, texts=(replace(russian.texts[0], canonical=text, marks=()),))
        assert html_of(brief).xpath("//a[starts-with(@href, 'http') or starts-with(@href, 'java')]/@href") == expected
        for name in ("docx", "pdf", "md"):
            assert b"javascript:" not in WRITERS[name].write(brief)


def test_pdf_is_tagged_titled_and_has_outline_and_links(russian: Brief) -> None:
    import pypdfium2

    data = WRITERS["pdf"].write(russian)
    document = pypdfium2.PdfDocument(data)
    try:
        assert document.get_metadata_dict()["Title"] == russian.title
        assert document.is_tagged()
        outline = [item.get_title() for item in document.get_toc()]
    finally:
        document.close()
    for section in ("Участники", "Встречи", "Из текста", "Источники"):
        assert section in outline
    assert data.count(b"/Subtype/Link") >= 2 * len(russian.citations)
    assert data.count(b"/FontFile") >= 4


def test_pdf_says_every_sentence_of_the_page(russian: Brief, russian_page: Page) -> None:
    text = squeezed(pdf_text(WRITERS["pdf"].write(russian)))
    for entry in russian_page.citations:
        assert squeezed(f"{entry.place}: {entry.quote}") in text
    for meeting in russian_page.meetings:
        assert squeezed(meeting.when) in text
        for run in (*meeting.doubts, *meeting.line):
            assert squeezed(run.text) in text


def squeezed(text: str) -> str:
    return re.sub(r"[\s\N{NO-BREAK SPACE}\N{WORD JOINER}\N{SOFT HYPHEN}-]", "", text)


def test_remarks_beside_a_crowded_text_never_overlap_and_none_is_lost(crowded: Brief) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(WRITERS["pdf"].write(crowded))
    seen = []
    try:
        for page in document:
            words = page.get_textpage()
            boxes = sorted(
                (rectangle, words.get_text_bounded(*rectangle).strip())
                for rectangle in (words.get_rect(index) for index in range(words.count_rects()))
                if rectangle[0] > 150 / 25.4 * 72
            )
            column = sorted((box for box, text in boxes if text.startswith(("Запись", "строка"))), key=lambda b: -b[1])
            assert all(above[1] >= below[3] - 1 for above, below in pairwise(column))
            assert all(box[1] > 19 / 25.4 * 72 for box in column)
            seen += re.findall(r"Запись (\d+)", words.get_text_bounded(left=150 / 25.4 * 72))
    finally:
        document.close()
    assert [int(number) for number in seen] == list(range(1, len(crowded.texts[0].marks) + 1))


def test_who_reports_what_when_and_the_precision_stand_at_the_head(russian_page: Page) -> None:
    facts = {label.replace(NBSP, " "): value.replace(NBSP, " ") for label, value in russian_page.facts}
    assert facts == {
        "О чём": "4 встречи, 6 участников, 5 пунктов повестки, 1 заметка",
        "Когда": "11 марта 2026; ещё у 2 встреч нет полной даты",
        "Сообщают": "«Вестник», 10.03.2026; «Курьер Лорны», 09.03.2026; Harbour Wire, 10.03.2026",
    }


def test_every_statement_with_quotes_carries_their_numbers(russian: Brief, russian_page: Page) -> None:
    assert [row.citations for row in russian_page.participants] == [row.citations for row in russian.participants]
    for entry, shown in zip(russian.meetings, russian_page.meetings, strict=True):
        numbers = {number for run in shown.line for number in run.citations}
        assert set(entry.citations) <= numbers
        for other, line in zip(entry.disagreements, shown.differences, strict=True):
            assert {number for run in line for number in run.citations} == set(other.citations)


def test_a_colour_out_of_range_and_a_brief_without_a_day_still_export(russian: Brief) -> None:
    mark = replace(russian.texts[0].marks[0], kind=None, colour=9, number=None)
    brief = replace(russian, made="someday", texts=(replace(russian.texts[0], marks=(mark,)),))
    for writer in WRITERS.values():
        assert writer.write(brief)


def test_two_marks_over_the_same_words_both_keep_their_comment(russian: Brief) -> None:
    mark = next(mark for mark in russian.texts[0].marks if mark.number == 4)
    twin = replace(mark, kind=RecordKind.NOTE, number=13, titles=("Вторая",))
    brief = replace(russian, texts=(replace(russian.texts[0], marks=(mark, twin)),))
    document = word_part(brief, "word/document.xml")
    assert commented_words(document, "0") == commented_words(document, "1") == "распределение стока реки Арны"
    assert page_of(brief).texts[0].blocks[5].pieces[0].opens == (0, 1)


def test_every_kind_of_block_is_set_in_every_format(russian: Brief) -> None:
    source = (
        "# Title\n\n## Part\n\n1. first\n2. second\n   - deeper\n\n> quoted\n>\n> > twice\n\n    code = 1\n\n---\n\n"
        "| a | b |\n|---|---|\n| c | d |\n\nsome *soft* `mono` words"
    )
    brief = replace(russian, texts=(replace(russian.texts[0], canonical=canonicalise(source), marks=()),))
    page = html_of(brief)
    assert page.xpath("//section[@id='text']//hr")
    assert page.xpath("//section[@id='text']//blockquote/blockquote/p/text()") == ["twice"]
    assert page.xpath("//section[@id='text']//*[@class='marker']/text()") == ["1.", "2.", "—"]
    assert page.xpath("//section[@id='text']//em/text()") == ["soft"]
    document = word_part(brief, "word/document.xml")
    styles = {style.get(f"{W}val") for style in document.iter(f"{W}pStyle")}
    assert {"Heading3", "ArticleItem", "Quote", "Code", "Rule", "Article"} <= styles
    markdown = text_in(brief, "md")
    for line in ("#### Title", "##### Part", "1. first\n2. second\n   - deeper", "> quoted", "> > twice", "\n---\n"):
        assert line in markdown
    assert "first" in text_in(brief, "pdf")


def test_a_note_without_a_title_keeps_its_words_and_numbers(russian: Brief) -> None:
    note = replace(russian.notes[0], note=replace(russian.notes[0].note, title="", body="проверить\n\nещё раз"))
    brief = replace(russian, notes=(note, replace(note, citations=())))
    assert "проверить\n\nещё раз [13]\n\nпроверить\n\nещё раз\n" in text_in(brief, "md")
    for name in ("html", "docx", "pdf"):
        assert text_in(brief, name).count("ещё раз") == 2


def test_open_questions_and_remarks_are_sentences(russian: Brief) -> None:
    first = replace(russian.questions[0], field="when")
    kinds = (
        (QuestionKind.INFERRED, "выведено, а\N{NO-BREAK SPACE}не названо: дата"),
        (QuestionKind.LOST_QUOTE, "процитированных слов больше нет в\N{NO-BREAK SPACE}тексте"),
        (QuestionKind.REPORTS_DISAGREE, "сообщения расходятся: дата"),
    )
    for kind, words in kinds:
        page = page_of(replace(russian, questions=(replace(first, kind=kind, disagreement=None),)))
        said = f"Встреча «Заседание Межгосударственного совета по воде»{NBSP}– {words}"
        assert page.questions[0][0].text == said
    item = replace(russian.agenda[0], item=replace(russian.agenda[0].item, note="спорный"))
    assert [run.text for run in page_of(replace(russian, agenda=(item,))).agenda[0].line] == [
        "Вода реки Арны",
        "спорный",
    ]


def test_questions_on_one_record_that_differ_in_the_field_stand_on_one_line(russian: Brief) -> None:
    place = replace(russian.questions[1], field="place", citations=(7,))
    other = replace(place, record=RecordId("m9"), record_kind=RecordKind.MEETING, title="Встреча с общиной")
    disagree = russian.questions[0]
    page = page_of(replace(russian, questions=(russian.questions[1], disagree, other, disagree, place)))
    assert [(line[0].text.replace(NBSP, " "), line[0].citations) for line in page.questions] == [
        ("Участник «Лейла Аррен» – не заполнено: страна, место", (7, 10)),
        (page_of(russian).questions[0][0].text.replace(NBSP, " "), (10,)),
        ("«Встреча с общиной» – не заполнено: место", (7,)),
        (page_of(russian).questions[0][0].text.replace(NBSP, " "), (10,)),
    ]


def test_a_meeting_without_a_place_still_reads_as_sentences(russian: Brief) -> None:
    meeting = russian.meetings[0]
    guest = replace(meeting.attendees[0], name="руководители компаний", citations=(3,))
    bare = replace(meeting.meeting, place="", title="Встреча!", format=MeetingFormat.MEETING)
    brief = replace(russian, meetings=(replace(meeting, meeting=bare, attendees=(guest, guest), citations=()),))
    assert "**Встреча!** Руководители компаний [3], руководители компаний [3]\\\n" in text_in(brief, "md")


def test_whom_the_text_does_not_name_is_said_to_be_unnamed_in_the_right_number(russian: Brief) -> None:
    unnamed = replace(russian.participants[4].participant, kind=ParticipantKind.GROUP)
    brief = replace(russian, participants=(replace(russian.participants[4], participant=unnamed),))
    assert page_of(brief).participants[0].name[0].text == "не названы"


def test_words_of_the_text_stand_beside_a_time_that_says_less(russian: Brief) -> None:
    meeting = russian.meetings[1]
    when = replace(meeting.meeting.when, words="в марте, числа тринадцатого")
    page = page_of(replace(russian, meetings=(replace(meeting, meeting=replace(meeting.meeting, when=when)),)))
    assert page.meetings[0].further[0][0].text == "в\N{NO-BREAK SPACE}тексте: «в марте, числа тринадцатого»"


def test_who_is_known_by_nothing_is_said_to_be(russian: Brief) -> None:
    nobody = replace(russian.participants[0].participant, role="", affiliation="", country="", aliases=())
    brief = replace(russian, participants=(replace(russian.participants[0], participant=nobody),))
    assert page_of(brief).participants[0].capacity[0].text == "в\N{NO-BREAK SPACE}каком качестве, не указано"
