"""Stages of what floats over the desk: pop-ups, palettes, menus, messages."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QMenu, QPushButton, QWidget
from tests.gui.walk.desk import Desk, stage

from newsdesk.model.record import RecordKind
from newsdesk.store.annotations import annotation
from newsdesk.store.evidence import evidence_of


@stage
def selection_popup(desk: Desk) -> Iterator[QWidget]:
    """Over words without a mark, and over a name that a record has already."""
    window = desk.window
    desk.select(200, 215)
    yield window
    desk.read(window)
    desk.choose(RecordKind.PARTICIPANT)
    quote = annotation(window.bridge.store, evidence_of(window.bridge.store, window.selection.record)[0].annotation)
    assert quote is not None
    at = quote.target.position
    desk.reader.clear_selection()
    desk.select(at.start, at.end)
    yield window
    desk.reader.clear_selection()
    desk.choose(RecordKind.MEETING)


@stage
def link_palette(desk: Desk) -> Iterator[QWidget]:
    yield from _over_words(desk, "mark.link")


@stage
def tag_palette(desk: Desk) -> Iterator[QWidget]:
    yield from _over_words(desk, "mark.tag")


def _over_words(desk: Desk, command: str) -> Iterator[QWidget]:
    """A palette as it opens, and with something typed that nothing has."""
    desk.select(200, 215)
    yield desk.trigger(command)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("xyzzy")
    yield desk.window
    desk.leave_field()
    desk.reader.clear_selection()


@stage
def command_palette(desk: Desk) -> Iterator[QWidget]:
    yield from _palette(desk, "go.palette", desk.words(en="rec", ru="зап", kk="жаз"))


@stage
def quick_open(desk: Desk) -> Iterator[QWidget]:
    yield from _palette(desk, "go.quick_open", desk.words(en="thorn", ru="торн", kk="торн"))


@stage
def recent_workspaces(desk: Desk) -> Iterator[QWidget]:
    yield from _palette(desk, "workspace.recent", "sample")


@stage
def merge_palette(desk: Desk) -> Iterator[QWidget]:
    desk.choose(RecordKind.PARTICIPANT)
    yield from _palette(desk, "record.merge", "xyzzy")
    desk.choose(RecordKind.MEETING)


def _palette(desk: Desk, command: str, typed: str) -> Iterator[QWidget]:
    yield desk.trigger(command)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText(typed)
    yield desk.window
    desk.leave_field()


@stage
def menus(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    for shown in window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        shown.popup(window.mapToGlobal(QPoint(0, 40)))
        yield shown
        shown.close()


@stage
def context_menus(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    desk.select(200, 215)
    for area in (desk.reader, window.panes.records.tree, window.panes.library.list):
        area.setFocus()
        shown = desk.opened_by(lambda area=area: _ask_for_menu(area))  # type: ignore[misc]  # bound at once
        assert isinstance(shown, QMenu)
        yield shown
        shown.close()
        desk.settle()
    desk.reader.clear_selection()


def _ask_for_menu(area: QAbstractScrollArea) -> None:
    place = QPoint(40, 40)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, area.viewport().mapToGlobal(place))
    QApplication.sendEvent(area.viewport(), asked)


@stage
def menus_of_buttons(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    for button in window.findChildren(QPushButton):
        menu: QMenu | None = button.menu()
        if menu is not None and button.isVisible():
            menu.popup(button.mapToGlobal(QPoint(0, button.height())))
            yield menu
            menu.close()


@stage
def toast(desk: Desk) -> Iterator[QWidget]:
    """After a deletion, after it was undone, and what the bell keeps of it."""
    window = desk.window
    desk.choose(RecordKind.NOTE)
    desk.trigger("record.delete")
    yield window
    desk.trigger("edit.undo")
    yield window
    yield desk.trigger("desk.messages")
    desk.choose(RecordKind.MEETING)


@stage
def name_of_a_version(desk: Desk) -> Iterator[QWidget]:
    yield desk.trigger("workspace.version")


@stage
def name_of_a_layout(desk: Desk) -> Iterator[QWidget]:
    yield desk.trigger("view.save_layout")
