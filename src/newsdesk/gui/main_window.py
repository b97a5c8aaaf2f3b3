"""The window of one workspace: where the panes are, and nothing of what they do."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.jobs import Jobs
from newsdesk.gui.panes import Panes
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.shell.banner import Banner
from newsdesk.gui.shell.foot import Foot
from newsdesk.gui.shell.layouts import Layouts
from newsdesk.gui.shell.menus import Menus
from newsdesk.gui.shell.room import within_screen
from newsdesk.gui.shell.status_bar import StatusBar
from newsdesk.gui.shell.top_row import TopRow
from newsdesk.gui.state import DeskState, Json
from newsdesk.gui.theme.icons import icon
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.record import RecordId
from newsdesk.store.records import record as find_record

SMALLEST = (800, 560)
_FIRST_SIZE = (1440, 900)
_TEXT_AT_LEAST = 320
"""So many pixels of width the side panes leave the text."""


class MainWindow(QMainWindow):
    """`closed` is emitted when it is closed by hand, `leaving` before it goes in any way.

    `left_otherwise` says that the desk was rearranged and should be remembered.
    """

    closed = Signal()
    leaving = Signal()
    left_otherwise = Signal()

    def __init__(self, bridge: StoreBridge, selection: DeskSelection, commands: Commands, state: DeskState) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.bridge = bridge
        self.selection = selection
        self.commands = commands
        self.jobs = Jobs(self)
        self.banner = Banner()
        self.centre = QStackedWidget()
        self.centre.setMinimumWidth(_TEXT_AT_LEAST)
        self.foot = Foot(self.centre)
        self.status = StatusBar(self.jobs)
        self.top_row = TopRow(commands)
        self.layouts = Layouts(self, commands, state)
        self.layouts.changed.connect(self.left_otherwise)
        self.leaving.connect(self.layouts.let_go)
        self._menus: Menus | None = None
        self._panes: Panes | None = None
        self._left = False
        self.setStatusBar(self.status)
        self.setMinimumSize(within_screen(SMALLEST, self))
        self.resize(within_screen(_FIRST_SIZE, self))
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    @property
    def panes(self) -> Panes:
        """The panes of the window.

        :raises RuntimeError: before `lay_out`.
        """
        if self._panes is None:
            msg = "the window is not laid out yet"
            raise RuntimeError(msg)
        return self._panes

    def lay_out(self, panes: Panes) -> None:
        """Put the panes in their places; their commands are bound by now, so the menus can be made."""
        self._panes = panes
        self._bind_views()
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        self.centre.addWidget(panes.reader_area)
        column.addWidget(self.foot, 1)
        self.setCentralWidget(centre)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, panes.library)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panes.records)
        self.layouts.take_up(panes)
        self._menus = Menus(self.menuBar(), self.commands)
        self.top_row.retranslate()
        self.menuBar().setCornerWidget(self.top_row)
        self.addActions([action for action in self.commands if action.bound and action.command.in_window])
        self._colour_icons()
        self._name_window()
        self.setTabOrder(panes.library, panes.reader_area)
        self.setTabOrder(panes.reader_area, panes.records)

    def lend_centre(self, pane: QWidget, *, alone: bool = False) -> None:
        """Show another pane in place of the articles; where it stands `alone` it has the room at the sides too."""
        if alone:
            self.layouts.send_sides_away(pane)
        self.centre.addWidget(pane)
        self.centre.setCurrentWidget(pane)

    def take_centre_back(self, pane: QWidget) -> None:
        """Show the articles again; the other pane is nobody's any more."""
        self.centre.removeWidget(pane)
        self.layouts.bring_sides_back(pane)

    @property
    def menus(self) -> Menus:
        """The menus, once the window is laid out.

        :raises RuntimeError: before `lay_out`.
        """
        if self._menus is None:
            msg = "the window is not laid out yet"
            raise RuntimeError(msg)
        return self._menus

    def left_as(self) -> dict[str, Json]:
        """How the desk is left: layout, open articles, scroll, selection, filters."""
        return {
            "layout": self.layouts.current,
            "reader": self.panes.reader_area.state(),
            "record": self.selection.record,
            "records": self.panes.records.state(),
            "library": self.panes.library.state(),
        }

    def find_as(self, left: dict[str, Json]) -> None:
        """Find the desk as it was left; what is gone is passed over."""
        reader, library, records = left.get("reader"), left.get("library"), left.get("records")
        self.layouts.find(left.get("layout"), split=isinstance(reader, dict) and reader.get("split") is True)
        self.panes.library.restore(library if isinstance(library, dict) else {})
        self.panes.reader_area.restore(reader if isinstance(reader, dict) else {})
        self.panes.records.restore(records if isinstance(records, dict) else {})
        record = RecordId(str(left.get("record") or ""))
        self.selection.select_record(record if find_record(self.bridge.store, record) is not None else RecordId(""))

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._name_window()
        self.commands.retranslate()
        self.bridge.retranslate()
        self.status.retranslate()
        self.top_row.retranslate()
        if self._menus is not None:
            self._menus.retranslate()
            self.menuBar().setCornerWidget(self.top_row)  # makes room for it anew: its words have other lengths

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._colour_icons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody took may stand for their Latin neighbours."""
        if not self.commands.take_key(event, QApplication.focusWidget()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing by hand ends the session."""
        super().closeEvent(event)
        if not self._left:
            self.closed.emit()

    def come_forward(self) -> None:
        """Be the window that the person looks at."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Go, because another workspace or none comes in its place."""
        self._left = True
        self.leaving.emit()
        self.close()

    def _name_window(self) -> None:
        name = self.bridge.store.path.stem
        title = self.tr("{workspace} (read only)").format(workspace=name) if self.bridge.store.read_only else name
        self.setWindowTitle(f"{title} – NewsDesk")

    def _bind_views(self) -> None:
        library, records = self.panes.library, self.panes.records
        self.commands.bind("view.library", self._toggle_library, checked_when=library.isVisible)
        self.commands.bind("view.records", self._toggle_records, checked_when=records.isVisible)
        for pane in (library, records):
            pane.visibilityChanged.connect(self.commands.refresh_soon)

    def _toggle_library(self) -> None:
        self.panes.library.setVisible(self.panes.library.isHidden())

    def _toggle_records(self) -> None:
        self.panes.records.setVisible(self.panes.records.isHidden())

    def _colour_icons(self) -> None:
        tokens = current_tokens()
        self.commands.set_icons(partial(icon, tokens=tokens))
