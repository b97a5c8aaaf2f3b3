"""The words of a page come through whatever they are and however they are nested."""

from collections.abc import Sequence
from html import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.importing import read_article
from newsdesk.importing.markdown_writing import MAX_NESTING, write_markdown
from newsdesk.importing.page import Block, Grid, Listing, Part, Quotation, Rule, Run, Style, Words, leaves
from newsdesk.text.canonical import canonicalise

FILLING = (
    "Президент Эстерии Арман Велин прилетел во вторник в Лорну, столицу Морании, с государственным визитом.",
    "В аэропорту главу государства встретила премьер-министр Ильза Торн, сообщило агентство «Вестник».",
    "Главным событием визита станет второе заседание совета по воде, которое откроют в среду утром.",
    "Визит завершится 13 марта, ответная поездка ожидается до конца года, уточнили в канцелярии.",
)
MARKUP_LIKE = [
    "*",
    "**",
    "_",
    "`",
    "``",
    "#",
    "##",
    "1.",
    "2)",
    "-",
    "+",
    "---",
    "===",
    ">",
    "|",
    "[",
    "](",
    "![",
    "<b>",
]
MARKUP_LIKE += [
    "&amp;",
    "&copy;",
    "\\",
    "~~",
    "~~~",
    "http://x.example",
    "a*b*c",
    "snake_case_word",
    "[a]:",
    "x|y",
    "```",
]

words = st.lists(
    st.one_of(
        st.sampled_from(
            ["Велин", "вода", "Arna", "совет", "40", "🌊", "қала", "е\u0301", "«Вестник»", "конец.", "да,"]
        ),
        st.sampled_from(MARKUP_LIKE),
        st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=4),
    ),
    min_size=1,
    max_size=5,
).map(" ".join)
HREFS = ["", "", "https://lorna.example/x?a=1&copy;=2", "mailto:desk@lorna.example", "http://x.example/a_b*c"]
spaces = st.sampled_from(["", " "])
code = st.lists(words, min_size=1, max_size=3).map(lambda lines: Words(part=Part.CODE, runs=(Run("\n".join(lines)),)))


def nested(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    blocks = st.lists(inner, min_size=1, max_size=3).map(tuple)
    items = st.lists(blocks, min_size=1, max_size=3).map(tuple)
    starts = st.sampled_from([None, None, 1, 3, 999_999_999])
    return st.one_of(st.builds(Quotation, blocks=blocks), st.builds(Listing, items=items, start=starts))


def documents(hrefs: list[str]) -> st.SearchStrategy[list[Block]]:
    flag = st.booleans()
    styles = st.builds(Style, strong=flag, emphasis=flag, code=flag, href=st.sampled_from(hrefs))
    run = st.builds(lambda before, text, after, style: Run(before + text + after, style), spaces, words, spaces, styles)
    runs = st.lists(run, min_size=1, max_size=4).map(tuple)
    paragraphs = st.builds(Words, part=st.just(Part.PARAGRAPH), runs=runs)
    headings = st.builds(Words, part=st.just(Part.HEADING), level=st.integers(2, 6), runs=runs)
    cells = st.one_of(paragraphs, st.just(Words(part=Part.PARAGRAPH, runs=())))
    rows = st.lists(cells, min_size=1, max_size=3).map(tuple)
    grids = st.lists(rows, min_size=1, max_size=3).map(lambda found: Grid(rows=tuple(found)))
    block_trees = st.recursive(st.one_of(paragraphs, headings, code, grids), nested, max_leaves=6)
    return st.lists(st.one_of(block_trees, st.just(Rule())), min_size=1, max_size=5)


def words_of(blocks: Sequence[Block]) -> list[str]:
    return " ".join(line.text for line in leaves(blocks)).split()


@settings(max_examples=100)
@given(documents(HREFS))
def test_markdown_of_a_page_reads_back_as_its_words(blocks: list[Block]) -> None:
    assert canonicalise(write_markdown(blocks)).text.split() == words_of(blocks)


@given(documents([""]))  # lines that are nothing but links are left out as advertisements
def test_a_saved_page_is_imported_with_exactly_its_words(blocks: list[Block]) -> None:
    around = [[Words(part=Part.PARAGRAPH, runs=(Run(line),))] for line in FILLING]
    whole = [*around[0], *around[1], *blocks, *around[2], *around[3]]
    page = f"<html><head><title>Визит</title></head><body><article>{html_of(whole)}</article></body></html>"

    article = read_article(page.encode(), file_name="визит.html")

    assert canonicalise(article.markdown).text.split() == words_of(whole)


def test_words_nested_deeper_than_markdown_can_go_are_kept() -> None:
    block: Block = Words(part=Part.PARAGRAPH, runs=(Run("дно"),))
    for level in range(MAX_NESTING * 3):
        above = Words(part=Part.PARAGRAPH, runs=(Run(f"уровень {level}"),))
        block = Quotation(blocks=(above, block)) if level % 2 else Listing(items=((above, block),))

    assert canonicalise(write_markdown([block])).text.split() == words_of([block])


def test_lists_that_follow_each_other_stay_two() -> None:
    one, two = (Listing(items=((Words(part=Part.PARAGRAPH, runs=(Run(word),)),),), start=1) for word in ("раз", "два"))

    canonical = canonicalise(write_markdown([one, two]))

    assert [block.marker.rstrip(".)") for block in canonical.blocks] == ["1", "1"]


def html_of(blocks: Sequence[Block]) -> str:
    return "".join(html_of_block(block) for block in blocks)


def html_of_block(block: Block) -> str:  # noqa: PLR0911 - one return a kind
    match block:
        case Words(part=Part.CODE):
            return f"<pre>\n{escape(block.text)}</pre>"
        case Words(part=Part.HEADING):
            return f"<h{block.level}>{html_of_runs(block.runs)}</h{block.level}>"
        case Words():
            return f"<p>{html_of_runs(block.runs)}</p>"
        case Quotation():
            return f"<blockquote>{html_of(block.blocks)}</blockquote>"
        case Listing():
            tag = "ul" if block.start is None else "ol"
            start = f' start="{block.start}"' if block.start else ""
            return f"<{tag}{start}>{''.join(f'<li>{html_of(item)}</li>' for item in block.items)}</{tag}>"
        case Grid():
            cells = ("".join(f"<td>{html_of_runs(cell.runs)}</td>" for cell in row) for row in block.rows)
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"
        case Rule():
            return "<hr>"


def html_of_runs(found: Sequence[Run]) -> str:
    return "".join(html_of_run(run) for run in found)


def html_of_run(run: Run) -> str:
    marked = escape(run.text)
    for tag, is_set in (("b", run.style.strong), ("em", run.style.emphasis), ("code", run.style.code)):
        if is_set:
            marked = f"<{tag}>{marked}</{tag}>"
    return f'<a href="{escape(run.style.href)}">{marked}</a>' if run.style.href else marked
