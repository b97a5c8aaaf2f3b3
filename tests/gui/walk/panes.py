"""Stages within the desk: what its three panes can show."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from tests.gui.walk.desk import Desk, Stage, stage

from newsdesk.edits.library.views import save_view
from newsdesk.gui.panels.field_edits import FieldEdits
from newsdesk.gui.pictures.page import PicturesPage
from newsdesk.model.record import RecordId, RecordKind
from newsdesk.model.view import SavedView


@stage
def two_articles(desk: Desk) -> Iterator[QWidget]:
    yield desk.trigger("view.split")
    desk.trigger("view.split")


def _form(kind: RecordKind) -> Stage:
    def form(desk: Desk) -> Iterator[QWidget]:
        window = desk.window
        desk.choose(kind)
        yield window
        desk.trigger("go.form")
        yield window
        desk.choose(RecordKind.MEETING)

    form.__name__ = f"form_of_{kind.name.lower()}"
    return form


for each_kind in RecordKind:
    stage(_form(each_kind))


@stage
def month_picker(desk: Desk) -> Iterator[QWidget]:
    desk.choose(RecordKind.MEETING)
    desk.trigger("go.form")
    yield desk.trigger("form.calendar")


@stage
def value_that_does_not_fit(desk: Desk) -> Iterator[QWidget]:
    """In the form, and in the table."""
    window = desk.window
    desk.choose(RecordKind.MEETING)
    edits = window.panes.records.findChild(FieldEdits)
    assert isinstance(edits, FieldEdits)
    record = RecordId(window.selection.record)
    edits.take(record, "title", "")
    edits.keep_name(record, "participants", desk.words(en="Arman Velin", ru="Арман Велин", kk="Арман Велин"))
    yield window
    desk.trigger("view.table")
    yield window
    edits.give_up(record, "title")
    edits.give_up(record, "participants")
    desk.trigger("view.table")


@stage
def tables(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    desk.trigger("view.whole_workspace")
    for kind in RecordKind:
        desk.choose(kind)
        desk.trigger("view.table")
        yield window
        desk.trigger("view.table")
    desk.trigger("view.whole_workspace")
    desk.read(window)


@stage
def pictures(desk: Desk) -> Iterator[QWidget]:
    """Timeline, network and agenda by participant; then the table of the last."""
    window = desk.window
    for kind in ("timeline", "network", "matrix"):
        desk.trigger(f"pictures.{kind}")
        page = window.findChild(PicturesPage)
        assert isinstance(page, PicturesPage)
        desk.until(lambda shown=page: shown.facts is not None)  # type: ignore[misc]
        desk.settle()
        yield window
    desk.trigger("pictures.table")
    yield window
    desk.trigger("pictures.close")


@stage
def filters(desk: Desk) -> Iterator[QWidget]:
    """Of library and records: with something found, and with nothing."""
    window = desk.window
    for command in ("go.filter_library", "go.filter_records"):
        for typed in (desk.words(en="Lorna", ru="Лорн", kk="Лорн"), "xyzzy"):
            desk.trigger(command)
            field = _field()
            field.setText(typed)
            desk.until(lambda: not window.panes.library.listing._filter_timer.isActive())
            yield window
            field.clear()
            desk.until(lambda: not window.panes.library.listing._filter_timer.isActive())
    desk.leave_field()


@stage
def library_search(desk: Desk) -> Iterator[QWidget]:
    window = desk.window
    search = window.top_row.search
    for typed in (desk.words(en="minister", ru="министр", kk="министр"), "xyzzy"):
        search.setText(typed)
        desk.until(lambda: window.panes.library.searched == search.text())
        yield window
    search.clear()
    desk.until(lambda: not window.panes.library.searched)
    desk.read(window)


@stage
def library_views(desk: Desk) -> Iterator[QWidget]:
    """A pinned view beside the tags, and a search with filters."""
    window = desk.window
    search, store = window.top_row.search, window.bridge.store
    name = desk.words(en="Water and transit", ru="Вода и транзит", kk="Су мен транзит")
    save_view(store, SavedView(id="", name=name, query="вода", pin=1))
    desk.settle()
    yield window
    search.setText("-kind:quote from:2026-03 has:records ")
    desk.until(lambda: window.panes.library.searched == search.text().strip())
    yield window
    search.clear()
    desk.until(lambda: not window.panes.library.searched)
    desk.trigger("edit.undo")
    desk.read(window)


@stage
def find_bar(desk: Desk) -> Iterator[QWidget]:
    """With nothing typed, with nothing found, with every option on."""
    window = desk.window
    desk.trigger("go.find")
    yield window
    field, bar = _field(), window.panes.reader_area.groups[0].find_bar
    field.setText("xyzzy")
    yield window
    field.setText(desk.words(en="visit", ru="визит", kk="визит"))
    switches = [each for each in bar.options.findChildren(QToolButton) if each.isCheckable()]
    for switch in switches:
        switch.setChecked(True)
    desk.until(lambda: not bar.is_searching)
    yield window
    for switch in switches:
        switch.setChecked(False)
    desk.leave_field()


def _field() -> QLineEdit:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field
