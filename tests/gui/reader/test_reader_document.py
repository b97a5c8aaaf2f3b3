"""The document holds the canonical text, character for character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from newsdesk.gui.reader.document import build_document, head_of
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.theme.tokens import DARK, LIGHT
from newsdesk.model.article import BlockKind, CanonicalText
from newsdesk.text.canonical import canonicalise
from newsdesk.text.plain import markdown_from_plain

pytestmark = pytest.mark.usefixtures("qapp")

NEWS = """# Президент Эстерии прибыл в Моранию

«Вестник», 10 марта 2026

Арман **Велин** прилетел во *вторник* в [Лорну](https://lorna.example).

В повестке:

- сток реки Арны;
- оповещение о паводках.

> Сказано в среду.

    code here

| a | b |
|---|---|
| 1 | 2 |

---

Конец 😀.
"""
PIECES = st.sampled_from(
    [
        "😀",
        "🇰🇿",
        "👩\u200d👧",
        "\u00a0",
        "e\u0301",
        "𝔘",
        "\t",
        "  ",
        "\n",
        "\n\n",
        "# ",
        "- ",
        "> ",
        "**",
        "*",
        "`",
        "слово",
        "|",
    ]
    + [
        "    ",
        "\r\n",
        "\u2028",
        "\ufffc",
        "\u200f",
        "עברית",
        ":\n",
        "1. ",
        "[a](https://b.example)",
        "\ufeff",
        "\u2007",
    ]
)
ANY = st.text(max_size=60) | st.lists(PIECES, max_size=30).map("".join)


def held(document: QTextDocument) -> str:
    return document.toRawText().replace("\u2029", "\n")


def built(canonical: CanonicalText) -> QTextDocument:
    return build_document(canonical, head_of(canonical, ""), Setting(), LIGHT)


@given(ANY)
def test_any_markdown_is_held_exactly(source: str) -> None:
    canonical = canonicalise(source)
    document = built(canonical)
    assert held(document) == canonical.text
    assert document.blockCount() == max(len(canonical.blocks), 1)


@given(ANY)
def test_any_plain_text_is_held_exactly(raw: str) -> None:
    canonical = canonicalise(markdown_from_plain(raw))
    assert held(built(canonical)) == canonical.text


def test_a_document_takes_no_undo_and_asks_for_no_file() -> None:
    document = built(canonicalise(NEWS))
    assert not document.isUndoRedoEnabled()
    assert document.loadResource(2, "file:///etc/passwd").width() == 1
    assert bytes(document.loadResource(3, "file:///etc/passwd")) == b" "


def test_the_head_is_the_heading_and_the_dateline_under_it() -> None:
    canonical = canonicalise(NEWS)
    head = head_of(canonical, "")
    assert (head.title, head.dateline) == (1, 1)
    plain = canonicalise("Просто абзац без заголовка.\n\nЕщё один.")
    assert head_of(plain, "").title == 0
    assert head_of(plain, "Просто абзац без заголовка.").title == 1


def test_inline_markup_changes_the_face_and_not_the_words() -> None:
    canonical = canonicalise(NEWS)
    document = build_document(canonical, head_of(canonical, ""), Setting(), DARK)
    block = document.findBlock(canonical.text.index("Велин"))
    faces = {run.fragment().text(): run.fragment().charFormat() for run in block if run.fragment().isValid()}
    assert faces["Велин"].fontWeight() == 700
    assert faces["вторник"].fontItalic()
    assert faces["Лорну"].foreground().color() == DARK.link


def test_a_list_after_a_colon_moves_up_and_its_items_stand_together() -> None:
    canonical = canonicalise(NEWS)
    document = built(canonical)
    items = [index for index, block in enumerate(canonical.blocks) if block.kind is BlockKind.LIST_ITEM]
    gaps = [document.findBlockByNumber(index).blockFormat().topMargin() for index in items]
    assert gaps == [8.0, 0.0]
    assert document.findBlockByNumber(items[0]).blockFormat().leftMargin() == 24
