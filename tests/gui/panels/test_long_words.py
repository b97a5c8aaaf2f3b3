"""The panels hold words a third longer than English ones, and switch language while open."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.panels.dock import RecordsDock
from newsdesk.gui.panels.link_palette import LinkPalette
from newsdesk.gui.selection import DeskSelection
from newsdesk.store.store import Store

QuoteOf = Callable[[str], Quote]


class _Longer(QTranslator):
    """Every sentence with a third more letters, its last word drawn out."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt names it
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return source + "n" * -(-len(source) * 35 // 100)


@pytest.fixture
def _longer(qapp: QApplication) -> Iterator[None]:
    """The language changes while the panels are open."""
    translator = _Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def cut_words(top: QWidget) -> list[str]:
    """Words of labels and buttons for which there is too little room."""
    cut = []
    for label in top.findChildren(QLabel):
        if label.isVisible() and label.text():
            wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            widest = max(label.text().split(), key=len) if label.wordWrap() else label.text()
            margins = label.contentsMargins().left() + label.contentsMargins().right()
            if wanted > label.height() or label.fontMetrics().horizontalAdvance(widest) > label.width() - margins:
                cut.append(label.text())
    buttons = [button for button in top.findChildren(QAbstractButton) if button.isVisible() and button.text()]
    return cut + [button.text() for button in buttons if _is_cut(button)]


def _is_cut(button: QAbstractButton) -> bool:
    shows_words = getattr(button, "toolButtonStyle", lambda: None)() != Qt.ToolButtonStyle.ToolButtonIconOnly
    return shows_words and button.sizeHint().width() > button.width()


@pytest.fixture
def _filled(dock: RecordsDock, store: Store, selection: DeskSelection, quote_of: QuoteOf) -> None:
    """The form shows a meeting with all its fields, the time of which is being edited."""
    add_participant(store, name="Ильза Торн", quote=quote_of("Ильза Торн"))
    council = add_meeting(store, title="Совет по воде", quote=quote_of("Заседание совета по воде откроют в среду"))
    selection.select_record(council)
    dock.show()
    assert dock.isVisible()


@pytest.mark.usefixtures("_filled")
def test_no_word_is_cut_in_english(qtbot: QtBot, dock: RecordsDock) -> None:
    qtbot.waitUntil(lambda: cut_words(dock) == [])


@pytest.mark.usefixtures("_filled", "_longer")
def test_no_word_is_cut_in_a_language_a_third_longer(qtbot: QtBot, dock: RecordsDock, window: QMainWindow) -> None:
    window.resizeDocks([dock], [392], Qt.Orientation.Horizontal)
    dock.form.focus_first()
    assert dock._header._title.text() == "Recordsnnn"
    qtbot.waitUntil(lambda: cut_words(dock) == [])
    dock.show_table(True)
    qtbot.waitUntil(lambda: cut_words(dock) == [])


@pytest.mark.usefixtures("_filled", "_longer")
def test_no_word_is_cut_in_the_palette(qtbot: QtBot, store: Store, window: QMainWindow) -> None:
    palette = LinkPalette(store, "Ильза Торн", window)
    palette.open_over(window)
    qtbot.waitUntil(lambda: cut_words(palette) == [])
    palette.field.setText("such words are nowhere")
    qtbot.waitUntil(lambda: cut_words(palette) == [])
    palette.dismiss()
