"""Limits are counted on the page as it is written, before any parser sees it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.importing import limits, markup
from newsdesk.importing.limits import PageTally
from newsdesk.importing.markup import TokenKind, TooManyTagsError, tokens, visible_text

PIECES = [
    "<p>",
    "</p>",
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "<a href='",
    '<a b="',
    "'",
    '"',
    "<!",
    "<?x>",
    "<script>",
    "</script>",
]
PIECES += ["слово", " ", "&amp;", "<br/>", "=", "<TITLE>", "</Title>", "<template>", "</template>"]


def exceeded(page: str) -> str:
    tally = PageTally()
    for token in tokens(page):
        tally.count(token)
    return tally.exceeded


@pytest.mark.parametrize(
    ("within", "beyond", "code"),
    [
        ("<div>" * limits.MAX_DEPTH, "<div>" * (limits.MAX_DEPTH + 1), "too deep"),
        ("<p>" * 900, "<b>" * 900, "too deep"),
        ("<ul><li><p>" + "<li>" * 900, "<ul><li>" * 101, "too deep"),
        ("<table>" + "<tr><td>" * 900, "<td><div>" * 101, "too deep"),
        ("<br>" * 900, "<b><i></b>" * 101, ""),
        ("<table>" * limits.MAX_TABLE_DEPTH, "<table>" * (limits.MAX_TABLE_DEPTH + 1), "tables too deep"),
        ("<table></table>" * 50, "<table><tr><td>" * 20, "tables too deep"),
        ("<i></i>" * 1000, "<i></i>" * 200_000 + "<i>", "too many tags"),
        ("</i>" * 1000, "</i>" * 200_001, "too many tags"),
        ("<td>" * limits.MAX_CELLS, "<td>" * (limits.MAX_CELLS + 1), "too many cells"),
        (f"<p {'a ' * limits.MAX_ATTRIBUTES}>", f"<p {'a ' * (limits.MAX_ATTRIBUTES + 1)}>", "too many attributes"),
        (f"<p a='{'b ' * 99}'>", f"<p {'a=1 ' * 51}>", "too many attributes"),
        (f"<p a='{'b' * 900_000}'>", f"<p a='{'b' * 1_000_001}'>", "too many attributes"),
        ("я" * limits.MAX_RUN, "я" * (limits.MAX_RUN + 1), "text too long"),
    ],
)
def test_a_page_is_within_its_limits_or_names_the_first_that_it_passes(within: str, beyond: str, code: str) -> None:
    assert exceeded(within) == ""
    assert exceeded(beyond) == code


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_word_outside_tags_is_lost_and_no_page_is_read_twice(page: str) -> None:
    texts = [token.text for token in tokens(page) if token.kind is TokenKind.TEXT]
    assert sum(map(len, texts)) <= len(page)

    position = 0
    for text in texts:
        position = page.index(text, position) + len(text)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("<p>раз</p>два<div>три<br>четыре", "раз\nдва\nтри\nчетыре"),
        ("a &lt; b &amp;amp; c", "a < b &amp; c"),
        ("a < b, 1<2 и </ 3", "a < b, 1<2 и </ 3"),
        ("<title>x</title><script>'<p>нет'</script><style>p{}</style><p>да</p>", "да"),
        ("<template><p>нет</p></template></template>да", "да"),
        ("<b>сл</b>о<i>во</i>", "слово"),
        ("до<!-- нет --><!doctype html><?xml нет?>после", "допосле"),
        ("<a title='>'>да</a><a b = \">\">да</a><a '>да</a>", "дадада"),
        ("да<a title='", "да"),
        ("да<!-- нет", "да"),
        ("да<script>нет", "да"),
        ("да<br", "да"),
        ("да</p", "да"),
        ("<SCRIPT>нет</sCript >да", "да"),
    ],
)
def test_visible_text_is_what_a_browser_shows(page: str, words: str) -> None:
    assert visible_text(page) == words


def test_a_page_of_nothing_but_tags_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markup, "MAX_READABLE_TAGS", 1000)

    assert visible_text("<i>" * 999 + "да") == "да"
    with pytest.raises(TooManyTagsError):
        visible_text("<i>" * 1000 + "да")
