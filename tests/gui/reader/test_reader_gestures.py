"""Selecting, clicking and moving by mouse and keys."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.popup import SelectionPopup
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.record import RecordKind
from newsdesk.text.blocks import block_at
from newsdesk.text.sentences import sentence_at

MakeMark = Callable[..., Mark]
LEFT = Qt.MouseButton.LeftButton


def span_of(page: Page, words: str) -> TextPositionSelector:
    start = page.text.index(words)
    return TextPositionSelector(start=start, end=start + len(words))


def drag(reader: Reader, span: TextPositionSelector) -> None:
    rects = reader.rects_of(span)
    first = QPoint(round(rects[0].left()), round(rects[0].center().y()))
    last = QPoint(round(rects[-1].right()), round(rects[-1].center().y()))
    QTest.mousePress(reader.viewport(), LEFT, pos=first)
    QTest.mouseMove(reader.viewport(), last)
    QTest.mouseRelease(reader.viewport(), LEFT, pos=last)


def test_a_selection_by_mouse_is_fitted_to_whole_words(reader: Reader, page: Page, qtbot: QtBot) -> None:
    cut = span_of(page, "рман Вел")
    with qtbot.waitSignal(reader.span_selected) as told:
        drag(reader, cut)
    assert told.args == [span_of(page, "Арман Велин")]
    assert reader.span == span_of(page, "Арман Велин")


def test_a_selection_by_keys_is_told_as_it_stands_once_it_rests(reader: Reader, page: Page, qtbot: QtBot) -> None:
    start = page.text.index("Арман")
    reader.select(start, start)
    with qtbot.waitSignal(reader.span_selected) as told:
        for _ in range(3):
            QTest.keyClick(reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert told.args == [TextPositionSelector(start=start, end=start + 3)]


def test_letting_a_selection_go_is_told_at_once(reader: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.span_selected):
        reader.select(10, 20)
    with qtbot.waitSignal(reader.span_selected) as told:
        QTest.keyClick(reader, Qt.Key.Key_Escape)
    assert told.args == [None]
    assert reader.span is None


def test_a_click_on_a_mark_is_told(reader: Reader, mark: MakeMark, page: Page, qtbot: QtBot) -> None:
    made = mark("Арман Велин")
    place = reader.rects_of(span_of(page, "Арман Велин"))[0].center().toPoint()
    with qtbot.waitSignal(reader.mark_clicked) as told:
        QTest.mouseClick(reader.viewport(), LEFT, pos=place)
    assert told.args == [made.id]


def test_pointing_at_a_mark_is_told_after_a_moment_and_leaving_at_once(
    reader: Reader, mark: MakeMark, page: Page, qtbot: QtBot
) -> None:
    made = mark("Арман Велин")
    place = reader.rects_of(span_of(page, "Арман Велин"))[0].center().toPoint()
    with qtbot.waitSignal(reader.mark_hovered) as told:
        QTest.mouseMove(reader.viewport(), place)
    assert told.args == [made.id]
    with qtbot.waitSignal(reader.mark_hovered) as told:
        QTest.mouseMove(reader.viewport(), QPoint(3, 3))
    assert told.args == [""]


def test_down_and_up_go_from_paragraph_to_paragraph(reader: Reader, page: Page) -> None:
    reader.select(0, 0)
    QTest.keyClick(reader, Qt.Key.Key_Down)
    QTest.keyClick(reader, Qt.Key.Key_Down)
    assert reader.caret == page.canonical.blocks[2].start
    QTest.keyClick(reader, Qt.Key.Key_Up)
    assert reader.caret == page.canonical.blocks[1].start


def test_ctrl_down_selects_sentence_after_sentence_and_ctrl_up_goes_back(reader: Reader, page: Page) -> None:
    first = page.text.index("Президент Эстерии Арман")
    reader.select(first, first)
    chosen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(reader, key, Qt.KeyboardModifier.ControlModifier)
        assert reader.span is not None
        chosen.append((reader.span.start, reader.span.end))
    assert chosen[0] == sentence_at(page.text, first)
    assert page.text[slice(*chosen[1])].startswith("В аэропорту")
    assert chosen[2] == chosen[0]


def test_ctrl_down_goes_on_from_a_sentence_that_one_is_done_with(reader: Reader, page: Page) -> None:
    first = page.text.index("Президент Эстерии Арман")
    reader.select(first, first)
    QTest.keyClick(reader, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    reader.clear_selection()  # as after a record was made of it
    QTest.keyClick(reader, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert reader.span is not None
    assert page.text[reader.span.start :].startswith("В аэропорту")


def test_copied_words_are_those_of_the_article_with_their_no_break_spaces(
    reader: Reader, page: Page, qapp: QApplication
) -> None:
    reader.select(0, 40)
    reader.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == page.text[:40]
    assert "<html" not in data.html()
    assert qapp is not None


def test_nothing_can_be_typed_or_pasted(reader: Reader, page: Page) -> None:
    QGuiApplication.clipboard().setText("чужое")
    reader.paste()
    QTest.keyClicks(reader, "abc")
    assert reader.document().toRawText().replace("\u2029", "\n") == page.text


def test_ctrl_and_the_wheel_ask_for_another_size(reader: Reader, qtbot: QtBot) -> None:
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    size = reader.document().defaultFont().pixelSize()
    with qtbot.waitSignal(reader.zoom_requested) as told:
        QApplication.sendEvent(reader.viewport(), event)
    assert told.args == [1]
    assert reader.document().defaultFont().pixelSize() == size


def test_a_place_far_down_is_brought_into_view(reader: Reader, page: Page) -> None:
    last = page.text.index("Визит завершится")
    reader.scroll_to(last)
    rect = reader.rects_of(TextPositionSelector(start=last, end=last + 5))[0]
    assert 0 < rect.top() < reader.viewport().height()


def test_the_same_words_stay_at_the_top_when_the_width_changes(reader: Reader, page: Page) -> None:
    start = page.text.index("Отдельно стороны")
    reader.resize(785, 300)
    reader.show_top(start)
    reader.resize(500, 300)
    assert block_at(page.canonical, reader.top_position).start == start


def test_a_line_is_never_wider_than_the_measure(reader: Reader, page: Page) -> None:
    reader.resize(1600, 600)
    rects = reader.rects_of(TextPositionSelector(start=0, end=len(page.text)))
    assert max(rect.width() for rect in rects) <= page.setting.measure
    assert min(rect.left() for rect in rects) > 300


def test_the_pitch_of_lines_is_exact_at_every_size(page: Page, reader: Reader) -> None:
    for zoom, pitch in ((1.0, 28), (1.5, 42), (2.0, 56)):
        page.set_type(Setting(zoom=zoom), current_tokens())
        reader.show_page(page)
        rects = reader.rects_of(
            span_of(page, "прилетел во вторник в Лорну, столицу Морании, с государственным визитом")
        )
        tops = sorted({round(rect.top()) for rect in rects})
        assert {later - earlier for earlier, later in pairwise(tops)} == {pitch}


def test_the_strip_leads_to_the_place_that_is_clicked(reader: Reader) -> None:
    reader.resize(785, 300)
    strip = reader.strip
    QTest.mouseClick(strip, LEFT, pos=QPoint(10, strip.height() - 22))
    assert reader.verticalScrollBar().value() > reader.verticalScrollBar().maximum() // 2


@pytest.mark.parametrize("kind", RecordKind)
def test_the_pop_up_triggers_the_command_of_a_kind_and_hides(reader: Reader, page: Page, kind: RecordKind) -> None:
    asked: list[str] = []
    popup = SelectionPopup(reader.viewport(), asked.append)
    popup.show_below(reader.rects_of(span_of(page, "Арман Велин")))
    assert popup.isVisible()
    reader.setFocus()
    button = popup.findChild(QAbstractButton, f"record.{kind}")
    assert button is not None
    QTest.mouseClick(button, LEFT)
    assert asked == [f"record.{kind}"]
    assert not popup.isVisible()
    assert not button.hasFocus()


def test_the_pop_up_stands_under_the_words_and_above_them_at_the_foot(reader: Reader, page: Page) -> None:
    popup = SelectionPopup(reader.viewport(), print)
    rects = reader.rects_of(span_of(page, "Арман Велин"))
    popup.show_below(rects)
    assert popup.geometry().top() >= rects[-1].bottom()
    low = [rect.translated(0, reader.viewport().height() - rect.bottom() - 5) for rect in rects]
    popup.show_below(low)
    assert popup.geometry().bottom() <= low[0].top()
    popup.show_below([rect.translated(0, 5000) for rect in rects])
    assert not popup.isVisible()
