"""The foot of the centre: a pane beneath the articles, such as the comparison of two reports."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

_SHARES = [680, 320]
_LEAST_SHARE = _SHARES[1] / sum(_SHARES)


class Foot(QSplitter):
    """What stands in the centre, with at most one pane beneath it; `changed` when another one, or none, is shown."""

    changed = Signal()

    def __init__(self, above: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName("foot")
        self.setChildrenCollapsible(False)
        self.setProperty("default", _SHARES)
        self.panes = QStackedWidget()
        """Where the panes stand; hidden while none is shown."""
        self.panes.hide()
        self.addWidget(above)
        self.addWidget(self.panes)
        self.setStretchFactor(0, 1)
        self.setSizes(_SHARES)

    @property
    def pane(self) -> QWidget | None:
        """The pane that is shown; None while there is none."""
        return None if self.panes.isHidden() else self.panes.currentWidget()

    def take_focus(self) -> None:
        """Give the focus to the pane that is shown."""
        if self.pane is not None:
            self.pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_pane(self, pane: QWidget) -> None:
        """Show a pane beneath the articles, in place of any other."""
        if self.pane is pane:
            return
        if self.panes.indexOf(pane) < 0:
            self.panes.addWidget(pane)
        self.panes.setCurrentWidget(pane)
        self.panes.show()
        self._give_room()
        self.changed.emit()

    def _give_room(self) -> None:
        """A pane begins with a fair share of the height, whatever was left of it when it was last arranged."""
        whole = sum(self.sizes())
        least = round(whole * _LEAST_SHARE)
        if self.sizes()[1] < least:
            self.setSizes([whole - least, least])

    def hide_pane(self, pane: QWidget) -> None:
        """Give the room back, if this pane has it."""
        if self.pane is pane:
            self.panes.hide()
            self.changed.emit()
