"""Text that is hard on a parser, made of what news, markup and the clipboard bring."""

import pytest
from hypothesis import strategies as st

_PIECES = (
    *("Совет по воде", "Harbour Wire", "пресс-служба", "слово", "А", "z", "7", "«Вестник», 10 марта 2026"),
    *("👩‍💻", "🌊", "🇰🇿", "𝔘", "е\u0301", "и\u0306", "\u200b", "\u00ad", "\ufeff"),
    *(" ", "  ", "    ", "\t", "\u00a0", "\u2003", "\u3000", "\u202f", "\u1680"),
    *("\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\f", "\x1c", "\ufdd0", "\ufdd1"),
    *("\x00", "\x07", "\ud800", "\udfff", "\ufffe", "\uffff"),
    *("#", "##", "# ", "=", "===", "-", "---", "- ", "* ", "+ ", "1. ", "2) ", "10.", "> ", ">", "— ", "• "),
    *("*", "**", "_", "__", "~", "~~", "~~~", "`", "``", "```", "\\", "|", "|-|", "| a | b |", ":", ";", ".", "!"),
    *("[", "]", "(", ")", "![", "](", "[a]: http://a.b", "[a]", "[a](http://a.b)", "[x](javascript:y)", "[^1]"),
    *("<", ">", "<b>", "</b>", "<!--", "-->", "<http://a.b>", "<a@b.cd>", "<http://a/%0A>", "http://a.b", "www.a.b"),
    *("&", "&amp;", "&#32;", "&#10;", "&#0;", "&NewLine;", "&Tab;", "&nbsp;", "&#x2028;", "&copy", "\\\n", "  \n"),
    *("\nв повестку войдут:\n", "первый пункт;\n", "второй пункт.\n", "\n— пункт", "\n1) пункт", "\n- пункт"),
)


@pytest.fixture(scope="session")
def hard_text() -> st.SearchStrategy[str]:
    """Strings of any characters at all, mixed with markup, breaks, lists and odd spaces."""
    piece = st.one_of(st.sampled_from(_PIECES), st.sampled_from(_PIECES), st.text(st.characters(), max_size=4))
    return st.lists(piece, max_size=14).map("".join)
