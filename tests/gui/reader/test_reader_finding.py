"""Finding in the article: options, keeping the place, all hits to one record in one step; citing."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot
from tests.gui.reader.conftest import VESTNIK, Desk

from newsdesk.edits.library.articles import add_articles, edit_article
from newsdesk.gui.panels.link_palette import LinkPalette
from newsdesk.gui.reader.find import FindBar
from newsdesk.importing import read_article
from newsdesk.store.articles import articles
from newsdesk.store.evidence import evidence_of


def opened(desk: Desk) -> FindBar:
    desk.selection.open_article(desk.article(VESTNIK))
    desk.commands.refresh()
    desk.commands["go.find"].trigger()
    return desk.area.active.find_bar


def switch(bar: FindBar, letters: str) -> None:
    next(one for one in bar.options.findChildren(QToolButton) if one.text() == letters).click()


def test_options_narrow_and_widen_what_is_found(desk: Desk) -> None:
    bar = opened(desk)
    bar.field.setText("вели")
    plain = bar.hit_count
    assert plain
    switch(bar, "[ab]")
    assert bar.hit_count == 0
    switch(bar, "ab*")
    bar.field.setText("велином")
    assert bar.hit_count == plain
    switch(bar, "ab*")
    switch(bar, "[ab]")
    switch(bar, "Aa")
    bar.field.setText("ВЕЛИН")
    assert bar.hit_count == 0
    assert bar.count.text() == "Not found"


@pytest.mark.parametrize("by", ["key", "click"])
def test_where_nothing_is_found_as_typed_word_forms_are_one_key_or_click_away(desk: Desk, by: str) -> None:
    bar = opened(desk)
    bar.field.setText("велином")
    assert bar.hit_count == 0
    assert bar.forms_offer.isVisibleTo(bar)
    if by == "key":
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    else:
        bar.forms_offer.click()
    assert bar.hit_count > 0
    assert not bar.forms_offer.isVisibleTo(bar)
    bar.field.setText("нетакогослова")
    assert bar.hit_count == 0
    assert not bar.forms_offer.isVisibleTo(bar), "forms are looked for already"


def test_esc_keeps_the_place_with_the_hit_selected(desk: Desk) -> None:
    bar, reader = opened(desk), desk.area.active.reader
    bar.field.setText("велин")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    second = bar.places[1]
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert reader.span == second
    assert reader.hasFocus() or not reader.isActiveWindow()


def test_all_hits_become_quotes_of_one_record_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    bar = opened(desk)
    assert not desk.commands["go.find_all_as"].isEnabled()
    bar.field.setText("вели")
    desk.commands.refresh()
    desk.commands["go.find_all_as"].trigger()
    palette = desk.area.window().findChild(LinkPalette)
    assert palette is not None
    target = palette.current_choice()
    assert target is not None
    before = {tie.annotation for tie in evidence_of(desk.store, target.key)}
    steps = desk.bridge.undo_stack.count()
    with qtbot.waitSignal(desk.area.links.told):
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    page = desk.area.active.reader.page
    assert page is not None
    proved = {page.text[mark.start : mark.end] for mark in page.marks.of_record(desk.selection.record)}
    assert {"Велин", "Велина"} & proved
    assert "вели" not in {words.lower() for words in proved}
    assert desk.bridge.undo_stack.count() == steps + 1
    desk.bridge.undo()
    assert {tie.annotation for tie in evidence_of(desk.store, target.key)} == before


def test_a_long_text_is_searched_while_the_window_goes_on(desk: Desk, qtbot: QtBot) -> None:
    paragraph = "Совет по воде собрался в Лорне и говорил о реке Арне. " * 20
    before = {found.id for found in articles(desk.store)}
    add_articles(desk.store, [read_article((paragraph + "\n\n").encode() * 150, file_name="долго.txt")])
    (long,) = {found.id for found in articles(desk.store)} - before
    desk.selection.open_article(long)
    bar, page = desk.area.active.find_bar, desk.area.active.reader.page
    assert page is not None
    bar.open_bar()
    bar.field.setText("арне")
    assert bar.is_searching
    assert bar.hit_count
    qtbot.waitUntil(lambda: not bar.is_searching)
    assert bar.hit_count == page.text.count("Арне") == 3000


def test_words_are_cited_in_the_marks_of_their_article(desk: Desk) -> None:
    vestnik = desk.article(VESTNIK)
    for language, cited in (("ru", "«Арман Велин», "), ("en", "“Арман Велин”, ")):
        desk.bridge.run(partial(edit_article, desk.store, vestnik, {"language": language}))
        desk.selection.open_article(vestnik)
        reader = desk.area.active.reader
        assert reader.page is not None
        start = reader.page.text.index("Арман Велин")
        reader.select(start, start + len("Арман Велин"))
        desk.commands.refresh()
        desk.commands["edit.cite"].trigger()
        data = QApplication.clipboard().mimeData()
        assert data.text().startswith(cited)
        assert data.text().rpartition(", ")[2].startswith("¶")
        assert "<cite>" in data.html() or "cite" in data.html()
        desk.commands["edit.copy"].trigger()
        assert QApplication.clipboard().text() == "Арман Велин"
        assert not QApplication.clipboard().mimeData().hasHtml()
