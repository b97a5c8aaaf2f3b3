"""The stages of the desk: each window, dialog, panel and pop-up that an analyst can have on screen.

A stage is a function that brings the desk there and yields the window to look at; what it opened in the desk
it takes back itself, dialogs and menus are closed for it. A new one is a function with `@stage`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from newsdesk.gui.main_window import SMALLEST, MainWindow
from newsdesk.gui.session import Session
from newsdesk.model.record import RecordKind, kind_of
from newsdesk.store.articles import articles
from newsdesk.store.records import records_of_article

FULL = (1440, 900)


@dataclass(kw_only=True)
class Desk:
    """A session that goes from stage to stage."""

    session: Session
    folder: Path
    language: str
    settle: Callable[[], None]
    until: Callable[[Callable[[], bool]], None]

    @property
    def window(self) -> MainWindow:
        """The desk on the sample, opened where it is not."""
        sample = self.folder / "sample.newsdesk"
        window = self.session.window
        if window is None or window.bridge.store.path != sample:
            self.session.open(sample)
            window = self.session.window
            assert window is not None
            self.place(window)
            self.read(window)
        return window

    def place(self, window: MainWindow, size: tuple[int, int] = FULL) -> None:
        """Give a desk the size it is looked at in."""
        room = window.screen().availableSize()
        window.resize(min(size[0], room.width()), min(size[1], room.height()))
        window.layouts.spread()
        self.settle()

    def read(self, window: MainWindow) -> None:
        """Open the article in the desk's language and choose its first meeting."""
        store = window.bridge.store
        found = articles(store)
        shown = next((each for each in found if each.language == self.language), found[0])
        window.selection.open_article(shown.id)
        self.choose(RecordKind.MEETING)

    def choose(self, kind: RecordKind) -> None:
        """Choose the first record of a kind in the open article, or else in another."""
        window = self.session.window
        assert window is not None
        store = window.bridge.store
        places = (window.selection.article, *(each.id for each in articles(store)))
        found = (each for place in places for each in records_of_article(store, place) if kind_of(each) is kind)
        window.selection.select_record(next(found).id)
        self.settle()

    def trigger(self, command: str) -> QWidget:
        """Give a command; the window that it opened, or else the desk."""
        window = self.window
        before = set(_shown())
        window.commands[command].trigger()
        self.settle()
        return next((each for each in _shown() if each not in before), window)

    def tidy(self) -> None:
        """Close what a stage has opened beside the desk."""
        for each in _shown():
            if each not in {self.session.window, self.session.welcome}:
                each.close()


STAGES: dict[str, Callable[[Desk], Iterator[QWidget]]] = {}


def stage(made: Callable[[Desk], Iterator[QWidget]]) -> Callable[[Desk], Iterator[QWidget]]:
    """Put a stage on the walk."""
    STAGES[made.__name__.replace("_", "-")] = made
    return made


def _shown() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


# --- windows -----------------------------------------------------------------------------------------------------


@stage
def welcome(desk: Desk) -> Iterator[QWidget]:
    assert desk.session.welcome is not None
    yield desk.session.welcome


@stage
def empty_desk(desk: Desk) -> Iterator[QWidget]:
    desk.session.create(desk.folder / "empty.newsdesk")
    window = desk.session.window
    assert window is not None
    desk.place(window)
    yield window


@stage
def the_desk(desk: Desk) -> Iterator[QWidget]:
    yield desk.window


@stage
def read_only_desk(desk: Desk) -> Iterator[QWidget]:
    desk.session.open(desk.folder / "sample.newsdesk", read_only=True)
    window = desk.session.window
    assert window is not None
    desk.place(window)
    yield window
    desk.session.close()


@stage
def small_desk(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    desk.place(window, SMALLEST)
    yield window
    desk.place(window)


# --- panes of the desk -------------------------------------------------------------------------------------------


@stage
def two_articles(desk: Desk) -> Iterator[QWidget]:
    yield desk.trigger("view.split")
    desk.trigger("view.split")


def _form(kind: RecordKind) -> Callable[[Desk], Iterator[QWidget]]:
    def form(desk: Desk) -> Iterator[QWidget]:
        window = desk.window
        desk.choose(kind)
        yield window
        desk.choose(RecordKind.MEETING)

    form.__name__ = f"form_of_{kind.name.lower()}"
    return form


for each_kind in RecordKind:
    stage(_form(each_kind))


@stage
def find_bar(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    desk.trigger("go.find")
    yield window
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("xyzzy")
    yield window
    QTest.keyClick(field, Qt.Key.Key_Escape)


@stage
def selection_popup(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    reader = window.panes.reader_area.groups[0].reader
    reader.setFocus()
    reader.select(200, 215)
    desk.until(lambda: bool(window.selection.span))
    yield window


@stage
def link_palette(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    yield desk.trigger("mark.link")
    _leave_palette(desk)
    window.panes.reader_area.groups[0].reader.clear_selection()


@stage
def tag_palette(desk: Desk) -> Iterator[QWidget]:
    desk.window.panes.reader_area.groups[0].reader.select(200, 215)
    desk.until(lambda: bool(desk.window.selection.span))
    yield desk.trigger("mark.tag")
    _leave_palette(desk)
    desk.window.panes.reader_area.groups[0].reader.clear_selection()


def _leave_palette(desk: Desk) -> None:
    field = QApplication.focusWidget()
    if field is not None:
        QTest.keyClick(field, Qt.Key.Key_Escape)
    desk.settle()


# --- menus -------------------------------------------------------------------------------------------------------


@stage
def menus(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    for shown in window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        shown.popup(window.mapToGlobal(QPoint(0, 40)))
        yield shown
        shown.close()


# --- dialogs -----------------------------------------------------------------------------------------------------


def _dialog(name: str, command: str) -> None:
    def dialog(desk: Desk) -> Iterator[QWidget]:
        yield desk.trigger(command)

    dialog.__name__ = name
    stage(dialog)


_dialog("keys", "help.keys")
_dialog("about", "help.about")
_dialog("history", "edit.history")
_dialog("record_history", "record.history")
_dialog("check", "workspace.check")
_dialog("backups", "workspace.restore")
_dialog("article_details", "article.edit")
_dialog("brief", "brief.export")
