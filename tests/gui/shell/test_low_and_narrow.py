"""What parts leave out, or set otherwise, where there is little room; and that focus is always to be seen."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.reader.popup import SelectionPopup
from newsdesk.gui.theme.theme import current_tokens


def test_a_low_pane_without_rows_leaves_out_its_muted_line_before_its_button(qtbot: QtBot) -> None:
    holder = QWidget()
    pane = EmptyState("search", "Nothing matches", "Titles and texts were searched for every form of a word.", holder)
    button = QPushButton("Show all")
    pane.add_widget(button)
    qtbot.addWidget(holder)
    holder.show()
    muted = pane.findChildren(QLabel)[1]
    pane.resize(240, 400)
    qtbot.waitUntil(muted.isVisible)
    pane.resize(240, 90)
    qtbot.waitUntil(lambda: not muted.isVisible())
    qtbot.waitUntil(lambda: pane.rect().contains(button.geometry()))


def test_the_bar_beside_selected_words_breaks_its_row_in_a_narrow_reader(qtbot: QtBot) -> None:
    heights = []
    for width in (900, 330):
        view = QWidget()
        view.resize(width, 500)
        qtbot.addWidget(view)
        popup = SelectionPopup(view, print)
        view.show()
        popup.show_below([QRectF(20, 20, 100, 24)])
        shown = [each for each in popup.findChildren(QWidget) if each.isVisible()]
        assert all(popup.rect().contains(each.geometry()) for each in shown)
        heights.append(popup.height())
    assert heights[0] < heights[1]


def test_a_button_without_a_frame_shows_that_it_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    button = QPushButton("Cancel", window)
    button.setFlat(True)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    button.clearFocus()
    accent = current_tokens().accent.rgb()
    assert accent not in _colours(button)
    button.setFocus()
    assert accent in _colours(button)


def _colours(widget: QWidget) -> set[int]:
    image = widget.grab().toImage()
    return {QColor(image.pixel(x, y)).rgb() for x in range(image.width()) for y in range(image.height())}
