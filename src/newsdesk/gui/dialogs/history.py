"""What was done: the undo stack as a list to click in, and the history of one record."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.dialogs.entry_words import entry_words
from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.moments import moment_words
from newsdesk.gui.tips import tip
from newsdesk.gui.words import edit_words, has_field_words
from newsdesk.model.change import DELETED, Entry
from newsdesk.store.analysts import Analysts, analysts, analysts_of_steps
from newsdesk.store.store import Store

_REFERENCES = frozenset({DELETED, "parent", "visit", "participant", "meeting", "order"})
"""Fields whose values are ids, keys or flags and say nothing to a person."""
_SIZE = (720, 520)
_MUTED = QPalette.ColorRole.PlaceholderText


class HistoryDialog(DialogFrame):
    """Steps of this workspace, oldest first; a click on one goes to the state after it.

    Steps that were taken back are muted. Times are local.
    """

    def __init__(self, bridge: StoreBridge, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("HistoryDialog", "History"), parent)
        self.setObjectName("history")
        self.setModal(False)
        self.resize(*_SIZE)
        self._bridge = bridge
        self._tree = _timed_tree(self.tr("Steps"))
        self._tree.setRootIsDecorated(False)
        self._tree.itemClicked.connect(self._on_chosen)
        self._tree.itemActivated.connect(self._on_chosen)
        self.body.addWidget(self._tree)
        self.add_cancel(self.tr("Close"))
        self._renewal = QTimer(self, singleShot=True, interval=0)  # many steps may be pushed in a row
        self._renewal.timeout.connect(self._renew)
        bridge.undo_stack.indexChanged.connect(self._renewal.start)
        self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the present state into view."""
        super().showEvent(event)
        self._tree.scrollTo(self._tree.currentIndex())

    def _on_chosen(self, item: QTreeWidgetItem) -> None:
        self._bridge.undo_stack.setIndex(self._tree.indexOfTopLevelItem(item))

    def _renew(self) -> None:
        stack = self._bridge.undo_stack
        known = analysts_of_steps(self._bridge.store)
        while self._tree.topLevelItemCount() > stack.count() + 1:
            self._tree.takeTopLevelItem(self._tree.topLevelItemCount() - 1)
        for row in range(stack.count() + 1):
            item = self._tree.topLevelItem(row) or QTreeWidgetItem(self._tree)
            act = self._bridge.act_at(row - 1)
            item.setText(0, stack.text(row - 1) if row else self.tr("As it was opened"))
            item.setToolTip(0, tip(item.text(0)))
            item.setText(1, analyst_words(known, act.analyst, act.id) if act else "")
            item.setText(2, moment_words(act.time) if act else "")
            ink = self.palette().text() if row <= stack.index() else self.palette().brush(_MUTED)
            item.setForeground(0, ink)
            item.setForeground(1, self.palette().brush(_MUTED))
            item.setForeground(2, self.palette().brush(_MUTED))
        self._tree.setCurrentIndex(self._tree.model().index(stack.index(), 0))


class RecordHistoryDialog(DialogFrame):
    """Who set which field of a record to what, newest first. Times are shown in local time."""

    def __init__(self, title: str, entries: Sequence[Entry], store: Store, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("RecordHistoryDialog", "History of “{title}”").format(title=title), parent
        )
        self.setObjectName("record history")
        self.resize(*_SIZE)
        self._tree = _timed_tree(self.tr("History"))
        known = analysts(store)
        for entry in entries:
            self._tree.addTopLevelItem(_item(entry, known))
        self._tree.expandAll()
        self.body.addWidget(self._tree)
        self.add_cancel(self.tr("Close"))


def _timed_tree(name: str) -> QTreeWidget:
    """What was done, who did it and when; only the first is ever cut."""
    tree = QTreeWidget()
    tree.setAccessibleName(name)
    translate = QCoreApplication.translate
    names = [translate("History", "What was done"), translate("History", "Who"), translate("History", "When")]
    tree.setHeaderLabels(names)
    tree.setUniformRowHeights(True)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setStretchLastSection(False)
    quiet(tree)
    return tree


def analyst_words(known: Analysts, analyst: str, place: str) -> str:
    """What an analyst may be called at a row or step; without a name only whether it is the person here."""
    here = QT_TRANSLATE_NOOP("History", "you")
    other = QT_TRANSLATE_NOOP("History", "another analyst")
    name = known.name(analyst, place)
    return name or QCoreApplication.translate("History", str(here if analyst == known.own else other))


def _item(entry: Entry, known: Analysts) -> QTreeWidgetItem:
    act = edit_words(entry.edit, entry.subject)
    item = QTreeWidgetItem([act, analyst_words(known, entry.analyst, entry.row), moment_words(entry.time)])
    for field, value in entry.fields.items():
        if has_field_words(field) and field not in _REFERENCES and value not in {None, ""}:
            item.addChild(QTreeWidgetItem([entry_words(entry.table, field, value)]))
    return item
