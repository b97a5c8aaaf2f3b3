"""What is taken from a saved page beside its words, and what is left where it was."""

import pytest

from newsdesk.importing import ImportRefusedError, markup, read_article
from newsdesk.importing.limits import MAX_EXTRACTED_TAGS
from newsdesk.model.article import BlockKind, ImportedArticle, InlineSpan, Proposal, SpanKind
from newsdesk.text.canonical import canonicalise

FILLING = """
<p>Президент Эстерии Арман Велин прилетел во вторник в Лорну, столицу Морании, с государственным визитом.</p>
<p>В аэропорту главу государства встретила премьер-министр Ильза Торн, сообщило агентство «Вестник».</p>
<p>Главным событием визита станет второе заседание совета по воде, которое откроют в среду утром.</p>
"""
META = """
<meta property="og:title" content="Визит Велина: главное"><meta property="og:site_name" content="Вестник">
<meta name="author" content="Якоб Линд"><meta property="article:published_time" content="2026-03-10T08:00:00+03:00">
<link rel="canonical" href="https://vestnik.example/news/1">
"""


def imported(body: str, head: str = "<title>Визит</title>") -> ImportedArticle:
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return read_article(page.encode(), file_name="визит.html")


def text_of(article: ImportedArticle) -> str:
    return canonicalise(article.markdown).text


def test_title_day_author_and_site_are_proposed() -> None:
    article = imported(f"<article><h1>Велин прибыл в Лорну</h1>{FILLING}</article>", META)

    assert article.title == Proposal(value="Велин прибыл в Лорну", how="heading")
    assert article.source == Proposal(value="Вестник", how="meta")
    assert article.author == Proposal(value="Якоб Линд", how="meta")
    assert article.published == Proposal(value="2026-03-10", how="meta")
    assert article.url == "https://vestnik.example/news/1"
    assert article.warnings == (("two titles", "Визит Велина: главное"),)
    assert article.importer.startswith("trafilatura ")


def test_the_headline_stands_over_the_text_even_if_it_stood_apart() -> None:
    article = imported(f"<header><h1>Велин прибыл в Лорну</h1></header><div><article>{FILLING}</article></div>")

    assert text_of(article).split("\n")[0] == "Велин прибыл в Лорну"
    assert canonicalise(article.markdown).blocks[0].level == 1


def test_the_name_of_the_site_is_no_headline() -> None:
    article = imported(f"<header><h1>Вестник</h1></header><article>{FILLING}</article>", META)

    assert article.title == Proposal(value="Визит Велина: главное", how="meta")
    assert not text_of(article).startswith("Вестник")


def test_of_several_headlines_the_one_in_the_article_counts() -> None:
    article = imported(f"<h1>Новости дня</h1><article><h1>Велин прибыл в Лорну</h1>{FILLING}</article>", META)

    assert article.title.value == "Велин прибыл в Лорну"


def test_a_page_without_meta_takes_day_and_source_from_its_dateline() -> None:
    article = imported(f"<article><h1>Велин прибыл</h1><p>«Курьер Лорны», 9 марта 2026</p>{FILLING}</article>")

    assert article.source == Proposal(value="Курьер Лорны", how="dateline")
    assert article.published == Proposal(value="2026-03-09", how="dateline")


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0034)https://vestnik.example/news/1 -->",
        "<!--\n Page saved\n url: https://vestnik.example/news/1\n-->",
    ],
)
def test_the_address_that_a_browser_wrote_into_the_page_is_proposed(comment: str) -> None:
    assert imported(f"{comment}<article>{FILLING}</article>").url == "https://vestnik.example/news/1"


def test_what_stands_around_the_article_is_left_out() -> None:
    article = imported(
        f"""<nav><ul><li><a href="/">Главная</a></li><li><a href="/p">Политика</a></li></ul></nav>
        <main><article>{FILLING}<aside><p>Реклама: лучшие насосы для вашего сада.</p></aside></article>
        <div class="comments"><h3>Комментарии</h3>
        <div class="comment"><p>Читатель: не верю ни единому слову.</p></div></div>
        </main><footer>© Вестник, все права защищены</footer>"""
    )

    shown = text_of(article)
    assert "столицу Морании" in shown
    for words in ("Главная", "Реклама", "Комментарии", "не верю", "все права", "Визит"):
        assert words not in shown
    assert article.warnings == ()


def test_captions_stay_and_pictures_go() -> None:
    caption = "<figcaption>Встреча. Фото <b>службы</b></figcaption>"
    figure = f'<figure><img src="file:///canary.png" alt="Двое">{caption}</figure>'

    shown = text_of(imported(f"<article>{figure}{FILLING}</article>"))

    assert shown.startswith("Встреча. Фото службы\n")
    assert "Двое" not in shown


def test_structure_is_kept() -> None:
    article = imported(
        f"""<article>{FILLING}<h2>Повестка</h2><ol start="3"><li>сток<ul><li>летний</li></ul></li></ol>
        <blockquote>Мы договорились.<blockquote>Обо всём.</blockquote></blockquote><pre>x = 1\n  y = 2</pre>
        <table><caption>Реки</caption><tr><th>Река</th><th>Уровень</th></tr><tr><td>Арна<td>40 см</table>
        {FILLING}</article>"""
    )

    canonical = canonicalise(article.markdown)
    found = [(canonical.text[b.start : b.end], b.kind, b.level, b.marker, b.quoted) for b in canonical.blocks[3:-3]]
    assert found == [
        ("Повестка", BlockKind.HEADING, 2, "", 0),
        ("сток", BlockKind.LIST_ITEM, 1, "3.", 0),
        ("летний", BlockKind.LIST_ITEM, 2, "-", 0),
        ("Мы договорились.", BlockKind.QUOTE, 0, "", 1),
        ("Обо всём.", BlockKind.QUOTE, 0, "", 2),
        ("x = 1", BlockKind.CODE, 0, "", 0),
        ("  y = 2", BlockKind.CODE, 0, "", 0),
        ("Реки", BlockKind.PARAGRAPH, 0, "", 0),
        ("Река\tУровень", BlockKind.TABLE_ROW, 0, "", 0),
        ("Арна\t40 см", BlockKind.TABLE_ROW, 0, "", 0),
    ]


@pytest.mark.parametrize(
    ("href", "kept"),
    [
        ("https://lorna.example/a?b=1&amp;copy;=2", "https://lorna.example/a?b=1&copy;=2"),
        ("mailto:desk@lorna.example", "mailto:desk@lorna.example"),
        ("http://lorna.example/a (b)|[c]", "http://lorna.example/a%20%28b%29%7C%5Bc%5D"),
        ("/local", ""),
        ("//host/share", ""),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("smb://host/x", ""),
        ("data:text/html,x", ""),
        ("http:", ""),
        ("https://lorna.example/" + "a" * 3000, ""),
    ],
)
def test_links_are_kept_only_if_they_lead_to_the_web_or_to_a_mailbox(href: str, kept: str) -> None:
    words = f'<p>О поездке сообщила <a href="{href}">канцелярия президента</a> ещё в начале марта, без программы.</p>'

    canonical = canonicalise(imported(f"<article>{FILLING}{words}{FILLING}</article>").markdown)

    start = canonical.text.index("канцелярия президента")
    expected = InlineSpan(kind=SpanKind.LINK, start=start, end=start + len("канцелярия президента"), href=kept)
    assert canonical.spans == ((expected,) if kept else ())


def test_emphasis_is_kept_where_markdown_can_carry_it() -> None:
    words = "<p>Совет <b>по <i>воде</i></b> соберётся в <em>сре</em>ду, <b>«Вестник»</b> и <code>a*b</code>.</p>"

    canonical = canonicalise(imported(f"<article>{FILLING}{words}{FILLING}</article>").markdown)

    found = {(span.kind, canonical.text[span.start : span.end]) for span in canonical.spans}
    assert {(SpanKind.STRONG, "по"), (SpanKind.STRONG, "«Вестник»")} <= found
    assert {(SpanKind.STRONG, "воде"), (SpanKind.EMPHASIS, "воде"), (SpanKind.EMPHASIS, "сре")} <= found
    assert (SpanKind.CODE, "a*b") in found


def test_quotation_marks_of_a_line_are_written_as_a_browser_shows_them() -> None:
    words = "<p>Торн сказала: <q>мы <b>довольны</b></q>, и ушла на заседание совета по воде в Лорне.</p>"

    assert "Торн сказала: “мы довольны”, и ушла" in text_of(imported(f"<article>{FILLING}{words}{FILLING}</article>"))


def test_white_space_and_soft_hyphens_come_in_as_a_browser_shows_them() -> None:
    words = (
        "<p>  Прави&shy;тель\u00adство<wbr>Морании\n\t и&nbsp;<b> совет </b> \u2028 по<br>"
        "воде <!-- нет -->решили&#13;всё.</p>"
    )

    shown = text_of(imported(f"<article>{FILLING}{words}{FILLING}</article>")).split("\n")

    assert shown[3:-3] == ["ПравительствоМорании и\u00a0 совет по", "воде решили всё."]


def test_hidden_words_and_scripts_stay_out() -> None:
    hidden = "<p hidden>тайна раз</p><p style='display: none'>тайна два</p><script>тайна()</script>"
    hidden += "<template>тайна</template>"

    assert "тайна" not in text_of(imported(f"<article>{FILLING}{hidden}{FILLING}</article>"))


def test_words_between_the_items_of_a_list_or_the_cells_of_a_table_are_kept() -> None:
    loose = (
        "<ul>до<li>один</li>между<ul><li>внутри</li></ul></ul><table><tr><td>клетка</td><span>рядом</span></tr></table>"
    )

    shown = text_of(imported(f"<article>{FILLING}{loose}{FILLING}</article>")).split()

    assert {"до", "один", "между", "внутри", "клетка", "рядом"} <= set(shown)


def test_a_page_laid_out_by_tables_is_read_as_text() -> None:
    page = f"<table><tr><td>{FILLING}<table><tr><td>Уровень</td><td>40 см</td></tr></table></td></tr></table>"

    blocks = canonicalise(imported(page).markdown).blocks

    assert [block.kind for block in blocks] == [BlockKind.PARAGRAPH] * 3 + [BlockKind.TABLE_ROW]


def test_a_page_in_windows_1251_is_read_by_its_declaration() -> None:
    page = f'<html><head><meta charset="windows-1251"><title>Визит</title></head><body>{FILLING}</body></html>'

    article = read_article(page.encode("cp1251"), file_name="визит.htm")

    assert article.encoding == Proposal(value="windows-1251", how="declared")
    assert "столицу Морании" in text_of(article)


def test_where_no_article_is_told_apart_all_words_are_kept() -> None:
    page = "<nav>Меню</nav><p>да</p>" + "<i></i>" * MAX_EXTRACTED_TAGS

    article = imported(page)

    assert text_of(article) == "Меню\nда"
    assert article.warnings == (("no article found", "all words of the page were kept"),)


def test_words_that_only_a_script_holds_are_kept_as_paragraphs() -> None:
    body = "Совет по воде собрался в Лорне во вторник и обсудил сток Арны. " * 5
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{body}"}}</script>'

    article = imported(f"<div id='root'>Загрузка</div>{script}")

    assert text_of(article) == body.strip()
    assert [code for code, _ in article.warnings] == ["structure lost"]


def test_a_page_on_which_the_extractor_fails_keeps_all_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr("trafilatura.bare_extraction", fail)

    article = imported(f"<nav>Меню</nav><h1>Велин прибыл</h1>{FILLING}")

    assert text_of(article).startswith("Меню\nВелин прибыл\nПрезидент")
    assert article.title == Proposal(value="Велин прибыл", how="heading")
    assert [code for code, _ in article.warnings] == ["extractor failed", "no article found", "two titles"]


def test_lists_of_links_and_advertisements_among_the_paragraphs_are_left_out() -> None:
    links = "".join(f'<li><a href="/n/{n}">Новость номер {n} о насосах и садах</a></li>' for n in range(5))
    foreign = f"""<h3>Читайте также</h3><ul class="related">{links}</ul><div class="share"><p>Поделиться</p></div>"""

    shown = text_of(imported(f"<article>{FILLING}{foreign}<hr>{FILLING}<hr></article>"))

    for words in ("насосах", "Поделиться"):
        assert words not in shown


def test_a_page_whose_parser_gives_no_body_is_read_as_text() -> None:
    article = read_article(f"<frameset>{'<p>' + FILLING}</frameset>".encode(), file_name="рамки.html")

    assert "столицу Морании" in text_of(article)


def test_a_page_of_nothing_but_tags_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markup, "MAX_READABLE_TAGS", 1000)

    with pytest.raises(ImportRefusedError, match="is too large"):
        imported("<div>" * 2000)


def test_code_keeps_its_lines() -> None:
    code = "<pre>a = 1<br>b = 2\n\n<b>c</b></pre>"

    shown = text_of(imported(f"<article>{FILLING}{code}{FILLING}</article>")).split("\n")

    assert [line for line in shown[3:-3] if line] == ["a = 1", "b = 2", "c"]


def test_lists_in_cells_and_empty_cells_keep_their_words_apart() -> None:
    table = "<table><tr><th>Кто<th><th>Что</tr><tr><td>Велин<td><td><ul><li>вода<li>рыба</ul></tr><tr><td></tr></table>"

    shown = text_of(imported(f"<article>{FILLING}{table}{FILLING}</article>")).split("\n")

    assert [line.split() for line in shown[3:-3]] == [["Кто", "Что"], ["Велин", "вода", "рыба"]]


def test_empty_blocks_leave_no_trace() -> None:
    empty = "<h2> </h2><ul><li></li></ul><blockquote></blockquote><pre> </pre><table></table><p>&nbsp;</p>"

    canonical = canonicalise(imported(f"<article>{FILLING}{empty}{FILLING}</article>").markdown)

    assert len(canonical.blocks) == 6
