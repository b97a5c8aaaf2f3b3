"""What was done: the undo stack as a list to click in, and the history of one record."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QUndoView, QWidget

from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.words import edit_words, field_words, has_field_words
from newsdesk.model.change import DELETED, Entry

_REFERENCES = frozenset({DELETED, "parent", "visit", "participant", "meeting", "order"})
"""Fields whose values are ids, keys or flags and say nothing to a person."""


class HistoryDialog(DialogFrame):
    """Steps of this workspace, oldest first; a click on one goes to the state after it."""

    def __init__(self, stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("HistoryDialog", "History"), parent)
        self.setObjectName("history")
        self.setModal(False)
        self.resize(440, 520)
        view = QUndoView(stack)
        view.setEmptyLabel(self.tr("As it was opened"))
        view.setAccessibleName(self.tr("Steps"))
        quiet(view)
        self.body.addWidget(view)
        self.add_cancel(self.tr("Close"))


class RecordHistoryDialog(DialogFrame):
    """Who set which field of a record to what, newest first. Times are shown in local time."""

    def __init__(self, title: str, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("RecordHistoryDialog", "History of “{title}”").format(title=title), parent
        )
        self.setObjectName("record history")
        self.resize(640, 480)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("History"))
        self._tree.setHeaderLabels([self.tr("What was done"), self.tr("When")])
        self._tree.setUniformRowHeights(True)
        for entry in entries:
            self._tree.addTopLevelItem(_item(entry))
        self._tree.expandAll()
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        quiet(self._tree)
        self.body.addWidget(self._tree)
        self.add_cancel(self.tr("Close"))


def _item(entry: Entry) -> QTreeWidgetItem:
    item = QTreeWidgetItem([edit_words(entry.edit, entry.subject), _local(entry.time)])
    for field, value in entry.fields.items():
        if has_field_words(field) and field not in _REFERENCES and value not in {None, ""}:
            item.addChild(QTreeWidgetItem([f"{field_words(field)}: {value}"]))
    return item


def _local(time: str) -> str:
    moment = QDateTime.fromString(time, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
