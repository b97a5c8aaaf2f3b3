"""The commands of comparing. What they work with is made when two articles are first put side by side."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsdesk.gui.catalogue.compare import COMPARE_COMMANDS
from newsdesk.gui.comparing.deeds import Deed
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.state import DeskState

if TYPE_CHECKING:
    from newsdesk.gui.comparing.desk import ComparingDesk

_REPORTS = "compare.reports"
_TWO = 2


class CompareCommands(QObject):
    """Binds them for one window; it lives as long as the window."""

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices, state: DeskState) -> None:
        super().__init__(window)
        self._parts = (window, panes, notices, state)
        self._library = panes.library
        self._area = panes.reader_area
        self._desk: ComparingDesk | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        for group in self._area.groups:
            group.article_shown.connect(self._soon.start)
        commands = window.commands
        commands["view.split"].toggled.connect(self._soon.start)
        window.foot.changed.connect(self._soon.start)
        for command in COMPARE_COMMANDS:
            act, can = partial(self._do, command.id), partial(self._can, command.id)
            is_on = partial(self._is_on, command.id) if command.checkable else None
            commands.bind(command.id, act, can, checked_when=is_on)
        commands.bind(_REPORTS, self._compare_chosen, self._has_several).say(self._words)

    @property
    def desk(self) -> "ComparingDesk":
        """What compares, made at the first call."""
        if self._desk is None:
            from newsdesk.gui.comparing.desk import ComparingDesk  # noqa: PLC0415 - not needed at start

            self._desk = ComparingDesk(*self._parts)
        return self._desk

    def _follow(self) -> None:
        if self._desk is not None or self._area.is_split:
            self.desk.follow()

    def _deed(self, command: str) -> Deed | None:
        return self._desk.deeds[command] if self._desk is not None else None

    def _do(self, command: str) -> None:
        self.desk.deeds[command].act()

    def _can(self, command: str) -> bool:
        deed = self._deed(command)
        return deed is not None and deed.can()

    def _is_on(self, command: str) -> bool:
        deed = self._deed(command)
        return deed is not None and deed.is_on()

    def _has_several(self) -> bool:
        return len(self._library.chosen()) >= _TWO

    def _compare_chosen(self) -> None:
        self.desk.reports.compare(self._library.chosen())

    def _words(self) -> str:
        chosen = len(self._library.chosen())
        return self.tr("Compare %n report(s)", "", chosen) if chosen >= _TWO else self.tr("Compare reports")
