"""The focus is never nowhere: where the widget that had it is gone or hidden, its pane takes it, or a neighbour."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.empty import EmptyState

_ORDER = ("go.reader", "go.library", "go.records", "go.form")


class FocusKeeper(QObject):
    """Watches a window while it is the active one; lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last = ""
        self._came_from: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._bring_back)
        window.installEventFilter(self)
        window.leaving.connect(self._rest)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]  # there is one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that comes to the front has a focus."""
        if event.type() == QEvent.Type.WindowActivate:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _rest(self) -> None:
        """A window that goes takes its panes away one by one, and the focus wanders meanwhile."""
        self._soon.stop()
        QApplication.instance().focusChanged.disconnect(self._on_focus)  # type: ignore[union-attr]  # there is one

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._window.foot.panes):  # where the program itself ends, Qt takes panes away one by one
            return
        pane = self._pane_of(now) if now is not None and now.isVisible() else ""
        if pane:
            self._last, self._came_from = pane, None
        else:
            self._came_from = before if before is not None and self._pane_of(before) else self._came_from
            self._soon.start()

    def _panes(self) -> dict[str, QWidget]:
        """The panes by the command that goes there; the form before the records that it lies in."""
        panes = self._window.panes
        return {
            "go.form": panes.records.form,
            "go.foot": self._window.foot.panes,
            "go.library": panes.library,
            "go.reader": self._window.centre,  # with whatever page stands there in place of the articles
            "go.records": panes.records,
        }

    def _pane_of(self, widget: QWidget) -> str:
        return next((command for command, pane in self._panes().items() if pane.isAncestorOf(widget)), "")

    def _bring_back(self) -> None:
        panes = self._panes()
        for command in (self._last, *_ORDER):
            if command and self._is_nowhere() and panes[command].isVisible():
                self._window.commands[command].trigger()
        for empty in self._window.findChildren(EmptyState):
            if self._is_nowhere() and empty.isVisible() and empty.focusProxy() is not None:
                empty.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._is_nowhere():
            self._window.menuBar().setFocus()
        self._came_from = None

    def _is_nowhere(self) -> bool:
        """Whether keys would go to nothing, or somewhere that Qt chose because a pane was hidden.

        A menu or a dialog that is open takes them itself.
        """
        focus = QApplication.focusWidget()
        astray = self._came_from is not None and not (isValid(self._came_from) and self._came_from.isVisible())
        return (
            self._window.isActiveWindow()
            and (focus is None or not focus.isVisible() or not self._last or astray)
            and QApplication.activePopupWidget() is None
            and QApplication.activeModalWidget() is None
        )
