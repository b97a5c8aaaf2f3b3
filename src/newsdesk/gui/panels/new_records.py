"""New records without words: of a kind chosen from the menu of "+", or of the kind at hand."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.gui.commands import Commands
from newsdesk.gui.panels.record_acts import RecordActs
from newsdesk.gui.words import enum_words
from newsdesk.model.record import RecordKind


class NewRecords(QObject):
    """Makes a record and hands its id on; its title is to be typed."""

    made = Signal(str)

    def __init__(
        self, acts: RecordActs, kind_at_hand: Callable[[], RecordKind], commands: Commands, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._acts = acts
        self._kind_at_hand = kind_at_hand
        self._over = parent
        commands.bind("record.new", self.make_same)
        commands.bind("record.new_same", self.make_same)

    def open_menu(self, button: QWidget) -> None:
        """Offer the kinds beneath a button."""
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in RecordKind:
            menu.addAction(self.tr("New {kind}").format(kind=enum_words(kind))).setData(str(kind))
        menu.triggered.connect(self._on_chosen)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def make_same(self) -> None:
        """Make another record of the kind at hand."""
        self._make(self._kind_at_hand())

    def _on_chosen(self, act: QAction) -> None:
        self._make(RecordKind(act.data()))

    def _make(self, kind: RecordKind) -> None:
        made = self._acts.make(kind)
        if made is not None:
            self.made.emit(made)
