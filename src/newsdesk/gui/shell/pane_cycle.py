"""F6 and Shift+F6: round all that the window shows, and never past anything that can be acted on."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.toast import Toast


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stop:
    """A place to go to: what lies there, and how to go."""

    place: QWidget
    go: Callable[[], object]


class PaneCycle(QObject):
    """Binds the pane keys of one window; it lives as long as the window.

    A toast and a banner take part while they are shown, so that what they offer is within reach of the keyboard.
    """

    def __init__(self, window: MainWindow, toast: Toast) -> None:
        super().__init__(window)
        self._window = window
        self._toast = toast
        window.commands.bind("go.next_pane", self._next)
        window.commands.bind("go.previous_pane", self._previous)
        window.commands.bind("go.foot", window.foot.take_focus, window.foot.panes.isVisible)
        window.foot.changed.connect(window.commands.refresh_soon)

    def _next(self) -> None:
        self._turn(1)

    def _previous(self) -> None:
        self._turn(-1)

    def _turn(self, steps: int) -> None:
        stops = [stop for stop in self._stops() if stop.place.isVisible()]
        focus = QApplication.focusWidget()
        holding = [at for at, stop in enumerate(stops) if focus is not None and _holds(stop.place, focus)]
        # The innermost place is the last: the form lies in the records, a toast over the articles.
        here = holding[-1] if holding else -1 if steps > 0 else 0
        for further in range(1, len(stops) + 1):
            stop = stops[(here + further * steps) % len(stops)]
            stop.go()
            focus = QApplication.focusWidget()
            if focus is not None and _holds(stop.place, focus):
                return  # an empty form, say, takes no focus and is passed by

    def _stops(self) -> list[_Stop]:
        window = self._window
        panes, commands = window.panes, window.commands
        return [
            _Stop(place=panes.library, go=commands["go.library"].trigger),
            _Stop(place=panes.reader_area.groups[0], go=commands["go.reader"].trigger),
            _Stop(place=panes.reader_area.groups[1], go=commands["go.second_reader"].trigger),
            *self._lent(),
            _Stop(place=window.foot.panes, go=commands["go.foot"].trigger),
            _Stop(place=panes.records, go=commands["go.records"].trigger),
            _Stop(place=panes.records.form, go=commands["go.form"].trigger),
            _Stop(place=self._toast, go=self._toast.take_focus),
            _Stop(place=window.banner, go=window.banner.take_focus),
            _Stop(place=window.status, go=self._go_to_foot),
        ]

    def _lent(self) -> list[_Stop]:
        """A page that stands in place of the articles."""
        page = self._window.centre.currentWidget()
        return [_Stop(place=page, go=page.setFocus)] if page and page is not self._window.panes.reader_area else []

    def _go_to_foot(self) -> None:
        self._window.status.bell.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(place: QWidget, focus: QWidget) -> bool:
    return place is focus or place.isAncestorOf(focus)
