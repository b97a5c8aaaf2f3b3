"""A quote that is dragged from the form onto another record moves there; with Ctrl it supports both."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from newsdesk.edits.annotating.evidence import link_quote
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.participants import add_participant
from newsdesk.gui.panels.dock import RecordsDock
from newsdesk.gui.panels.quote_acts import quote_data
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.record import RecordKind
from newsdesk.store.store import Store


@pytest.mark.parametrize(
    ("held", "left"), [(Qt.KeyboardModifier.NoModifier, 0), (Qt.KeyboardModifier.ControlModifier, 1)]
)
def test_a_dropped_quote_goes_to_the_record_with_the_field_it_supports(
    dock: RecordsDock,
    store: Store,
    selection: DeskSelection,
    quote_of: Callable[[str], Quote],
    held: Qt.KeyboardModifier,
    left: int,
) -> None:
    dock.show_whole_workspace(True)
    ilsa, arman = (add_participant(store, name=name) for name in ("Ильза Торн", "Арман Велин"))
    link_quote(store, ilsa, quote_of("Премьер-министр"), "role")
    selection.select_record(ilsa)
    (item,) = dock.form._lines[RecordKind.PARTICIPANT].quotes._items
    data = quote_data(item.row)
    assert data.text().startswith("“Премьер-министр”")
    view = dock.tree
    point = view.visualRect(view.filtered.record_index(arman)).center()
    actions, button = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(point, actions, data, button, held))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(point, actions, data, button, held))
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(point), actions, data, button, held))
    QApplication.processEvents()
    assert [len(store.rows("evidence", row=record)) for record in (ilsa, arman)] == [left, 1]
    assert store.rows("evidence", row=arman)[0]["field"] == "role"
    store.undo()
    assert [len(store.rows("evidence", row=record)) for record in (ilsa, arman)] == [1, 0]
