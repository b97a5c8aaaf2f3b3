"""A whole article done in the real window with a real mouse and real keys; run by test_whole_article.py under Xvfb.

usage: whole_article.py FOLDER PICTURES THEME LANGUAGE
"""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.journeys.hand import click, drag, look, point, press, until, write

from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.workspace import create_workspace
from newsdesk.gui.app import application, build_session
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.models.columns import Column
from newsdesk.gui.panels.palette import Palette
from newsdesk.gui.reader.popup import SelectionPopup
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.state import DeskState
from newsdesk.gui.workspace.session import Session
from newsdesk.importing import read_article
from newsdesk.model.annotation import Annotation, TextPositionSelector
from newsdesk.model.record import Participant, RecordKind
from newsdesk.store.annotations import annotations_of_article
from newsdesk.store.articles import articles
from newsdesk.store.evidence import evidence_of
from newsdesk.store.records import participants, records
from newsdesk.store.store import Store

KINDS = tuple(RecordKind)
RECORDED = {**dict.fromkeys(RecordKind, 1), RecordKind.PARTICIPANT: 2}
ACTS = 10
"""Steps of the first sitting: five records, a title, two highlights, a link, a cell."""


class Desk:
    """The window as the analyst sees it, and what the journey asks of it."""

    def __init__(self, app: QApplication, folder: Path, theme: str, language: str) -> None:
        self.app = app
        state = DeskState(folder / "desk.json")
        state.remember("theme", theme)
        state.remember("language", language)
        self.session: Session = build_session(app, state, folder)
        self.session.start(folder / "journey.newsdesk")
        until(lambda: self.window.isVisible() and self.window.isActiveWindow(), "the window is there")
        look(0.3)

    @property
    def window(self) -> MainWindow:
        window = self.session.window
        assert isinstance(window, MainWindow)
        return window

    @property
    def store(self) -> Store:
        return self.window.bridge.store

    @property
    def reader(self) -> Reader:
        return self.window.panes.reader_area.active.reader

    def open_first(self) -> None:
        """Click the first article of the library."""
        listing = self.window.panes.library.list
        index = listing.model().index(0, 0)
        click(listing.viewport(), listing.visualRect(index).center(), times=2)
        until(lambda: self.reader.page is not None, "the article stands in the reader")
        look(0.2)

    def ends_of(self, start: int, end: int) -> tuple[QPoint, QPoint]:
        """Where words begin and end in the reader's viewport."""
        rects = self.reader.rects_of(TextPositionSelector(start=start, end=end))
        first, last = rects[0], rects[-1]
        return QPointF(first.left(), first.center().y()).toPoint(), QPointF(last.right(), last.center().y()).toPoint()

    def select(self, words: str) -> None:
        """Draw the mouse over words of the article, scrolling to them first."""
        page = self.reader.page
        assert page is not None
        start = page.text.index(words)
        end = start + len(words)
        if not self.reader.viewport().rect().adjusted(0, 60, 0, -140).contains(self.ends_of(start, end)[0]):
            self.reader.scroll_to(start)
            look(0.4)
        press("Escape")
        first, last = self.ends_of(start, end)
        text = self.reader.viewport()
        drag(point(text, first + QPoint(2, 0)), point(text, last - QPoint(2, 0)))
        until(lambda: self.popup_shown, f"the pop-up for {words}")

    @property
    def popup_shown(self) -> bool:
        return any(popup.isVisible() for popup in self.reader.findChildren(SelectionPopup))

    def count(self) -> dict[RecordKind, int]:
        return {kind: len(list(records(self.store, kind))) for kind in KINDS}

    def annotations(self) -> list[Annotation]:
        (listed,) = articles(self.store)
        return annotations_of_article(self.store, listed.id)

    def has_highlight(self, colour: int) -> bool:
        return any(found.colour == colour for found in self.annotations())

    def velin(self) -> Participant:
        """Whom the first act recorded."""
        return next(found for found in participants(self.store) if found.name == "Арман Велин")

    def total(self) -> int:
        return sum(self.count().values())

    def record_with_key(self, words: str, key: str, title: str = "") -> None:
        """Select words, press the key of a kind, perhaps type another title, go back to the text."""
        before = self.total()
        self.select(words)
        press(key)
        until(lambda: self.total() == before + 1, f"{key} made a record of {words}")
        until(lambda: isinstance(self.app.focusWidget(), QLineEdit), "the title waits for typing")
        if title:
            press("ctrl+a")
            write(title)
        press("ctrl+Return")
        until(lambda: self.app.focusWidget() is self.reader, "back in the text")

    def leave(self) -> None:
        """Close the window by its own key."""
        press("ctrl+q")
        until(lambda: self.session.window is None or not self.session.window.isVisible(), "the window closed")


def first_sitting(desk: Desk, pictures: Path) -> None:
    """Record one of each kind, link, edit a cell, undo ten times, redo, and leave."""
    desk.open_first()
    desk.record_with_key("Арман Велин", "p")
    desk.record_with_key("Ильза Торн", "p")
    desk.record_with_key("второе заседание Межгосударственного совета по воде", "m", "Заседание совета по воде")
    desk.record_with_key("распределение стока реки Арны", "g")
    desk.record_with_key("в полном составе соберётся впервые", "n")
    assert desk.count() == RECORDED, desk.count()

    for words, colour in (("готово на девять десятых", 1), ("не назвав полной программы", 3)):
        desk.select(words)
        press(str(colour))
        until(partial(desk.has_highlight, colour), f"highlight {colour}")
        until(lambda: not desk.popup_shown, "the words are let go, so that the highlight is seen")

    link(desk, "главу государства", "Арман")
    until(lambda: len(evidence_of(desk.store, desk.velin().id)) == 2, "the quote is linked")
    desk.window.grab().save(str(pictures / "recorded.png"))

    edit_a_cell(desk)
    for _ in range(ACTS):
        press("ctrl+z")
    until(lambda: not desk.annotations() and not desk.total(), "everything is undone")
    look(0.3)
    desk.window.grab().save(str(pictures / "undone.png"))
    for _ in range(ACTS):
        press("ctrl+shift+z")
    until(lambda: desk.count() == RECORDED, "everything is back")
    assert len(evidence_of(desk.store, desk.velin().id)) == 2
    desk.window.grab().save(str(pictures / "redone.png"))
    desk.leave()


def link(desk: Desk, words: str, typed: str) -> None:
    """Link words to an existing record through the palette."""
    desk.select(words)
    press("l")
    until(lambda: any(palette.isVisible() for palette in desk.window.findChildren(Palette)), "the palette is open")
    write(typed)
    press("Return")
    until(lambda: not any(p.isVisible() for p in desk.window.findChildren(Palette)), "the palette is closed")


def edit_a_cell(desk: Desk) -> None:
    """Change the participant's role in the table, by keys."""
    dock = desk.window.panes.records
    dock.show_table(True)
    until(dock.table.isVisible, "the table is shown")
    dock.table.show_kind(RecordKind.PARTICIPANT)
    look(0.2)
    model, root = dock.table.model(), dock.table.rootIndex()
    index = next(
        model.index(row, Column.ROLE, root)
        for row in range(model.rowCount(root))
        if model.index(row, Column.TITLE, root).data() == "Арман Велин"
    )
    click(dock.table.viewport(), dock.table.visualRect(index).center())
    press("F2")
    until(lambda: isinstance(desk.app.focusWidget(), QLineEdit), "the cell is being edited")
    press("ctrl+a")
    write("президент Эстерии")
    press("Return")
    until(lambda: desk.velin().role == "президент Эстерии", "the cell is stored")


def second_sitting(desk: Desk, pictures: Path) -> None:
    """Everything is there after a restart, and undo still works."""
    until(lambda: desk.reader.page is not None, "the article is open again")
    assert desk.count() == RECORDED, desk.count()
    assert desk.velin().role == "президент Эстерии"
    look(0.3)
    desk.window.grab().save(str(pictures / "reopened.png"))
    page = desk.reader.page
    assert page is not None
    seen = page.text.index("Главным событием")  # what lies above may be scrolled away, and a menu is there instead
    click(desk.reader.viewport(), desk.ends_of(seen, seen + 1)[0])
    press("ctrl+z")
    until(lambda: desk.velin().role == "", "the cell is undone after a restart")
    press("ctrl+shift+z")
    until(lambda: desk.velin().role == "президент Эстерии", "and done again")
    assert not desk.store.check()
    desk.leave()


def main() -> None:
    """Live through both sittings."""
    folder, pictures, theme, language = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    sample = Path(sys.argv[5])
    with create_workspace(folder / "journey.newsdesk") as store:
        add_articles(store, [read_article(sample.read_bytes(), file_name=sample.name)])
    app = application()
    app.setQuitOnLastWindowClosed(False)
    try:
        first_sitting(Desk(app, folder, theme, language), pictures)
        second_sitting(Desk(app, folder, theme, language), pictures)
    except AssertionError:
        for number, window in enumerate(app.topLevelWidgets()):
            if window.isVisible():
                window.grab().save(str(pictures / f"failed-{number}.png"))
        raise
    print("done")


if __name__ == "__main__":
    main()
