"""What stands beside an annotated text: merged by record, only where it says more, never one on another."""

import io
import zipfile
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.exporting.advances import LineFiller, typeface
from newsdesk.exporting.beside import leads_on, rows_of
from newsdesk.exporting.compose import page_of
from newsdesk.exporting.page import Page, Remark
from newsdesk.exporting.remarks import closed_in, ranges, remarks_of, runs_of, told
from newsdesk.exporting.writers import WRITERS
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.article import BlockKind, CanonicalText
from newsdesk.model.brief import Brief, BriefMark
from newsdesk.model.record import RecordKind
from newsdesk.text.canonical import canonicalise

NBSP = "\N{NO-BREAK SPACE}"
TEXT = "Президент Эстерии Арман Велин прилетел во вторник. Велин откроет заседание.\n\nВелина ждут в Лорне."


def mark(words: str, kind: RecordKind, number: int, *titles: str, at: int = 0, note: str = "") -> BriefMark:
    start = canonicalise(TEXT).text.index(words, at)
    span = TextPositionSelector(start=start, end=start + len(words))
    return BriefMark(position=span, kind=kind, number=number, titles=titles, note=note)


def page_with(brief: Brief, *marks: BriefMark) -> Page:
    ordered = tuple(sorted(marks, key=lambda found: (found.position.start, -found.position.end)))
    text = replace(brief.texts[0], canonical=canonicalise(TEXT), marks=ordered)
    return page_of(replace(brief, texts=(text,)))


def remarks(page: Page, block: int) -> list[Remark]:
    text = page.texts[0]
    return remarks_of(closed_in(text.blocks[block]), text.marks)


@pytest.mark.parametrize(
    ("title", "words", "known"),
    [
        ("Арман Велин", "Армана Велина", True),
        ("Арман Велин", "Велин", True),
        ("Лейла Аррен", "прилетит министр энергетики Лейла Аррен", True),
        ("Арман Велин", "Президент", False),
        ("Ответный визит Ильзы Торн в Эстерию", "Эстерию", False),
        ("Совет по воде", "the water council", False),
        ("", "Велин", False),
        ("🌊", "🌊", False),
    ],
)
def test_words_tell_of_a_record_whose_name_they_say(title: str, words: str, known: bool) -> None:
    assert told(title, words) is known


def test_marks_of_one_record_share_a_remark_within_a_paragraph(russian: Brief) -> None:
    page = page_with(
        russian,
        mark("Президент", RecordKind.PARTICIPANT, 11, "Арман Велин"),
        mark("Арман Велин", RecordKind.PARTICIPANT, 12, "Арман Велин"),
        mark("Велин", RecordKind.PARTICIPANT, 13, "Арман Велин", at=50),
        mark("Велина", RecordKind.PARTICIPANT, 14, "Арман Велин"),
    )
    (remark,) = remarks(page, 0)
    assert (remark.numbers, remark.title, remark.kind.value) == ((11, 12, 13), "Арман Велин", "P")
    assert remarks(page, 1) == []


def test_another_name_of_a_participant_tells_of_him_too(russian: Brief) -> None:
    known = russian.participants[0].participant
    alias = replace(known.aliases[0], name="Президент")
    brief = replace(
        russian,
        participants=(replace(russian.participants[0], participant=replace(known, aliases=(alias,))),),
    )
    president = mark("Президент", RecordKind.PARTICIPANT, 1, "Арман Велин")
    assert remarks(page_with(brief, president), 0) == []
    assert len(remarks(page_with(russian, president), 0)) == 1


def test_an_analysts_words_stand_beside_the_text_even_where_the_mark_tells_all(russian: Brief) -> None:
    (remark,) = remarks(
        page_with(russian, mark("Арман Велин", RecordKind.PARTICIPANT, 1, "Арман Велин", note="проверить")), 0
    )
    assert remark.lines == ("проверить",)


def test_a_record_of_another_kind_under_the_same_words_is_named(russian: Brief) -> None:
    both = replace(
        mark("Арман Велин", RecordKind.PARTICIPANT, 1, "Арман Велин", "Встреча с Арманом Велином"),
        kinds=(RecordKind.PARTICIPANT, RecordKind.MEETING),
    )
    assert [(found.kind.value, found.title) for found in remarks(page_with(russian, both), 0)] == [
        ("M", "Встреча с Арманом Велином")
    ]


@given(st.sets(st.integers(1, 60)))
def test_runs_of_numbers_hold_exactly_these_numbers(numbers: set[int]) -> None:
    runs = runs_of(sorted(numbers))
    assert [n for run in runs for n in range(run[0], run[-1] + 1)] == sorted(numbers)
    assert all(len(run) == 1 or run[-1] - run[0] >= 2 for run in runs)


def test_numbers_before_a_remark_are_short() -> None:
    assert ranges([11, 12]) == "11, 12"
    assert ranges([3, 13, 14, 15, 16]) == "3, 13–16"


def test_superior_numbers_that_meet_are_parted_in_every_format(russian: Brief) -> None:
    text = replace(
        russian.texts[0],
        canonical=canonicalise(TEXT),
        marks=(
            mark("прилетел во вторник", RecordKind.MEETING, 8, "Визит"),
            mark("во вторник", RecordKind.MEETING, 5, "Визит"),
        ),
    )
    brief = replace(russian, texts=(text,))
    made = {name: writer.write(brief) for name, writer in WRITERS.items()}
    assert f'<sup><a href="#cite-5">5</a>,{NBSP}<a href="#cite-8">8</a></sup>' in made["html"].decode()
    assert "⟧⁵⟧⁸" in made["md"].decode()
    assert f"5,{NBSP}8" in pdf_text(made["pdf"])
    assert f",{NBSP}8</w:t>" in word_text(made["docx"])


def pdf_text(data: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()
    return text.replace("5, 8", f"5,{NBSP}8")


def word_text(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("word/document.xml").decode()


paragraphs = st.lists(
    st.tuples(st.sampled_from(["", "- ", "# ", "> "]), st.integers(1, 60), st.integers(0, 6)), min_size=1, max_size=12
)


@given(paragraphs)
@settings(max_examples=60)
def test_rows_hold_every_block_and_every_remark_once_and_in_order(
    crowded: Brief, shape: list[tuple[str, int, int]]
) -> None:
    canonical, marks = marked(shape)
    text = page_of(replace(crowded, texts=(replace(crowded.texts[0], canonical=canonical, marks=marks),))).texts[0]
    rows = rows_of(text)
    assert [block for row in rows for block, _ in row.blocks] == list(text.blocks)
    placed = [found.remark.numbers for row in rows for found in row.remarks]
    assert placed == [found.numbers for block in text.blocks for found in remarks_of(closed_in(block), text.marks)]
    for row in rows:
        assert all(found.shift >= 6 for found in row.remarks[1:])
        assert all(found.shift >= 0 and found.pad >= 0 for found in row.remarks)
    for before, after in pairwise(rows):
        assert not leads_on(before.blocks[-1][0], after.blocks[0][0])


def marked(shape: list[tuple[str, int, int]]) -> tuple[CanonicalText, tuple[BriefMark, ...]]:
    """Paragraphs of so many words, of which the first ones are marked."""
    canonical = canonicalise("\n\n".join(prefix + " ".join(["слово"] * words) for prefix, words, _ in shape))
    marks: list[BriefMark] = []
    blocks = [block for block in canonical.blocks if block.kind is not BlockKind.RULE]
    for block, (_, words, wanted) in zip(blocks, shape, strict=True):
        for place in range(min(words, wanted)):
            start = block.start + 6 * place
            number = len(marks) + 1
            marks.append(
                BriefMark(
                    position=TextPositionSelector(start=start, end=start + 5),
                    kind=RecordKind.NOTE,
                    number=number,
                    titles=(f"Запись {number} с довольно длинным названием, которое не встаёт в две строки",),
                )
            )
    return canonical, tuple(marks)


def test_a_text_with_few_remarks_never_waits_for_them(russian_page: Page) -> None:
    rows = rows_of(russian_page.texts[0])
    assert all(found.remark.title.count(" ") <= 6 for row in rows for found in row.remarks)
    assert len([row for row in rows if row.remarks]) == 2


def test_a_long_title_is_cut_at_a_word_and_never_after_a_preposition(russian: Brief) -> None:
    title = "Совместное заседание комиссий по воде, транзиту и энергетике двух стран"
    (row,) = rows_of(page_with(russian, mark("во вторник", RecordKind.MEETING, 8, title)).texts[0])[:1]
    shown = row.remarks[0].remark.title
    assert shown.endswith("…")
    assert title.startswith(shown.removesuffix("…"))
    assert not shown.endswith((" по…", ",…", " и…"))


def test_letters_are_as_wide_as_typesetting_makes_them() -> None:
    face = typeface("PTSerif_400Regular.ttf")
    assert face.width("Президент Эстерии Арман Велин прилетел", 10) == pytest.approx(201.8, rel=0.01)
    assert face.width("🌊", 10) == 5


@given(st.text("абв ", max_size=80), st.floats(20, 200))
def test_lines_are_filled_word_by_word_however_the_text_is_cut(text: str, measure: float) -> None:
    face = typeface("PTSerif_400Regular.ttf")
    whole, cut = LineFiller(face, 10, measure), LineFiller(face, 10, measure)
    whole.add(text)
    for letter in text:
        cut.add(letter)
    assert cut.line == whole.line
    assert whole.line <= len(text.split()) + 1  # a space at the start may take a line of its own
