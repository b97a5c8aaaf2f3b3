"""A theme goes on, and off again, with every widget following it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QStyle, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.chip import Chip, KeyCap
from newsdesk.gui.parts.field import FieldLine
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.modes import ModeBar
from newsdesk.gui.parts.tabs import PaneTabs
from newsdesk.gui.parts.toast import Toast
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.icons import icon, pixmap
from newsdesk.gui.theme.theme import apply_theme, current_tokens
from newsdesk.gui.theme.tokens import DARK, LIGHT, ThemeName
from newsdesk.model.record import RecordKind


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, ThemeName.LIGHT)
    yield
    apply_theme(qapp, ThemeName.LIGHT)


def colours_in(widget: QWidget) -> set[str]:
    image: QImage = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_theme_sets_palette_and_tokens_and_another_replaces_it(qapp: QApplication) -> None:
    assert current_tokens() is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window) == LIGHT.window
    assert apply_theme(qapp, "dark") is DARK
    assert current_tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == DARK.selection


def test_an_unknown_theme_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="purple"):
        apply_theme(qapp, "purple")


def test_the_faces_that_ship_are_used_and_have_kazakh_letters() -> None:
    assert {"PT Serif", "Source Sans 3"} <= set(QFontDatabase.families())
    for role in Role:
        metrics = QFontMetrics(font(role))
        assert all(metrics.inFontUcs4(ord(letter)) for letter in "қәңөұЖ")
        assert line_height(role) >= font(role).pixelSize()


def test_the_reading_face_is_seventeen_on_twenty_eight_and_grows_with_zoom() -> None:
    assert (font(Role.ARTICLE).pixelSize(), line_height(Role.ARTICLE)) == (17, 28)
    assert font(Role.ARTICLE, zoom=2).pixelSize() == 34


def test_an_icon_is_drawn_in_its_colour_at_each_scale() -> None:
    for scale in (1.0, 1.5, 2.0):
        drawn = pixmap("search", QColor(LIGHT.accent), scale=scale)
        assert drawn.width() == round(16 * scale)
        image = drawn.toImage()
        solid = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert solid <= {LIGHT.accent.name()}
    assert not icon("search", LIGHT).isNull()
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon", LIGHT.text)


def test_the_default_button_is_filled_with_the_accent_and_others_are_not(qtbot: QtBot) -> None:
    primary, plain = QPushButton("Export"), QPushButton("Cancel")
    primary.setDefault(True)
    for button in (primary, plain):
        qtbot.addWidget(button)
        button.show()
        assert button.sizeHint().height() >= 32
    assert LIGHT.accent.name() in colours_in(primary)
    assert LIGHT.accent.name() not in colours_in(plain)


def test_a_field_is_a_line_at_rest_and_a_frame_while_it_is_typed_in(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(200, 32)
    field.show()
    assert LIGHT.control.name() in colours_in(field)
    field.setProperty("bare", True)
    assert LIGHT.control.name() not in colours_in(field)
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert LIGHT.accent.name() in colours_in(field)


def test_scroll_bars_are_thin_and_splitters_one_pixel(qapp: QApplication) -> None:
    style = qapp.style()
    assert style.pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) == 10
    assert style.pixelMetric(QStyle.PixelMetric.PM_SplitterWidth) == 1


@pytest.mark.parametrize("theme", [ThemeName.LIGHT, ThemeName.DARK])
def test_the_parts_draw_in_the_tokens_of_the_theme(qtbot: QtBot, qapp: QApplication, theme: ThemeName) -> None:
    tokens = apply_theme(qapp, theme)
    header, tabs = PaneHeader("Записи"), PaneTabs()
    header.add_button("plus", name="New")
    header.set_active(True)
    tabs.addTab("Президент Эстерии")
    tabs.set_active(True)
    chip, cap = Chip("Арман Велин", RecordKind.PARTICIPANT), KeyCap("L")
    modes = ModeBar([("read", "Чтение"), ("compare", "Сравнение")])
    modes.set_mode("read")
    for part in (header, tabs, chip, cap, modes):
        qtbot.addWidget(part)
        part.resize(part.sizeHint().expandedTo(QSize(40, 20)))
        part.show()
    for part in (header, tabs, modes):
        assert tokens.accent.name() in colours_in(part)
    assert tokens.hover.name() in colours_in(chip)
    assert tokens.control.name() in colours_in(cap)


def test_an_icon_button_has_a_name_and_takes_the_colours_of_the_next_theme(qtbot: QtBot, qapp: QApplication) -> None:
    button = IconButton("plus", "New record")
    qtbot.addWidget(button)
    button.show()
    assert button.accessibleName() == button.toolTip() == "New record"
    before = button.icon().pixmap(16, 16).toImage()
    apply_theme(qapp, ThemeName.DARK)
    qtbot.waitUntil(lambda: button.icon().pixmap(16, 16).toImage() != before)


def test_a_field_line_names_its_editor_and_says_its_hint(qtbot: QtBot) -> None:
    line = FieldLine("Когда")
    qtbot.addWidget(line)
    line.show()
    line.set_hint("выведено из даты статьи")
    assert line.label.buddy() is line.line_edit
    assert line.line_edit.accessibleName() == "Когда"
    assert line.line_edit.accessibleDescription() == "выведено из даты статьи"


def test_a_toast_says_one_thing_keeps_to_the_bottom_and_acts_by_its_link(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(700, 400)
    toast = Toast(pane)
    pane.show()
    toast.say("Запись удалена", "Отменить")
    assert toast.isVisible()
    assert toast.geometry().bottom() == 400 - 2 - 1
    pane.resize(700, 500)
    assert toast.geometry().bottom() == 500 - 2 - 1
    link = next(button for button in toast.findChildren(QPushButton) if button.text() == "Отменить")
    with qtbot.waitSignal(toast.link_clicked):
        link.click()
    assert not toast.isVisible()


def test_a_long_toast_stands_on_two_lines_and_a_longer_one_keeps_all_its_words_in_the_tool_tip(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(700, 400)
    toast = Toast(pane)
    pane.show()
    toast.say("Запись удалена", "Отменить")
    height = toast.height()
    sentence = "Импорт статей «Совет по воде соберётся в среду 🌊» нельзя отменить: статью с тех пор изменили"
    toast.say(sentence, "Отменить")
    label = toast.findChild(Words)
    assert isinstance(label, Words)
    assert label.text().replace("\n", "") == sentence
    assert label.text().count("\n") == 1
    assert label.sizeHint().width() <= label.width()
    assert toast.height() > height
    assert (label.toolTip(), toast.accessibleName()) == ("", sentence)
    pane.resize(340, 400)
    assert label.text().endswith("…")
    assert label.sizeHint().width() <= label.width()
    assert label.toolTip() == sentence
    assert pane.rect().contains(toast.geometry())


def test_a_tab_asks_to_be_closed_by_its_cross_only(qtbot: QtBot) -> None:
    tabs = PaneTabs()
    qtbot.addWidget(tabs)
    for title in ("Одна", "Другая"):
        tabs.addTab(title)
    tabs.resize(400, 40)
    tabs.show()
    with qtbot.assertNotEmitted(tabs.close_requested):
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert tabs.currentIndex() == 1
    cross = QPoint(tabs.tabRect(1).right() - 19, tabs.tabRect(1).center().y())
    with qtbot.waitSignal(tabs.close_requested) as closing:
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=cross)
    assert closing.args == [1]
