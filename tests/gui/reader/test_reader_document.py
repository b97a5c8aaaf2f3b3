"""The document holds the canonical text, character for character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption
from pytestqt.qtbot import QtBot

from newsdesk.gui.reader.document import build_document, head_of, wrap_mode
from newsdesk.gui.reader.page import Page, Reading
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.reader.view import PageView
from newsdesk.gui.theme.tokens import DARK, LIGHT
from newsdesk.model.article import ArticleId, BlockKind, CanonicalText, VersionId
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
MARKUP = ("**", "*", "`", "|", "# ", "- ", "> ", "1. ", "    ", "[a](https://b.example)", ":\n", "\n", "\n\n", "\r\n")
CHARACTERS = (
    "😀",
    "🇰🇿",
    "👩\u200d👧",
    "e\u0301",
    "𝔘",
    "слово",
    "\ufffc",
    "\u200f",
    "עברית",
    "\ufeff",
    "\u00a0",
    "\t",
    "  ",
)
PIECES = st.sampled_from((*MARKUP, *CHARACTERS, "\u2028", "\u2007"))
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
    faces = {}
    for word in ("Велин", "вторник", "Лорну"):
        cursor = QTextCursor(document)
        cursor.setPosition(canonical.text.index(word) + 1)
        faces[word] = cursor.charFormat()
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


def test_an_endless_word_is_broken_anywhere_and_painted_soon(qtbot: QtBot) -> None:
    canonical = canonicalise("ы" * 200_000)
    document = built(canonical)
    assert wrap_mode(canonical) == QTextOption.WrapMode.WrapAnywhere
    assert wrap_mode(canonicalise(NEWS)) == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    view = PageView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    reading = Reading(article=ArticleId("a"), version=VersionId("v"), title="", meta="", canonical=canonical)
    view.show_page(Page(reading, [], Setting(), LIGHT))
    view.grab()
    assert view.verticalScrollBar().maximum() > 10_000
    assert held(document) == canonical.text
