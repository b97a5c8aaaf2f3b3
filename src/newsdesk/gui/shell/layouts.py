"""Layouts: which panes stand where and how wide, for reading, comparing and the brief, and those a person named."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QSplitterHandle, QWidget

from newsdesk.gui.commands import Commands
from newsdesk.gui.panels.dock import LIST_AND_FORM
from newsdesk.gui.panes import Panes
from newsdesk.gui.state import DeskState, Json

NARROW = 1180
"""Below this width the library makes room for the text."""
NARROWEST = 900
"""Below this width the records become a sheet at the foot."""
SHEET_SHARE = 0.4
"""How much of the height that sheet takes."""
_LIBRARY_WIDTH, _RECORDS_WIDTH, _RECORDS_FOR_BRIEF = 264, 392, 560


_NAMED = "named "


class Layout(StrEnum):
    """The layouts that are always there. Any other name is one that a person gave."""

    READ = "read"
    COMPARE = "compare"
    BRIEF = "brief"


class Room(StrEnum):
    """How much room the window has: each keeps sizes of its own."""

    WIDE = "wide"
    NARROW = "narrow"
    SHEET = "sheet"


def room_of(width: int) -> Room:
    """The room in a window of so many pixels."""
    return Room.WIDE if width >= NARROW else Room.NARROW if width >= NARROWEST else Room.SHEET


class Layouts(QObject):
    """Arranges the panes of one window. `changed` says that something moved and should be remembered.

    What it remembers is kept in the desk's state: for each layout and room where the docks are and how the
    splitters stand. A splitter takes part when it has a name; its property "default" holds the shares that a
    double click brings back.
    """

    changed = Signal()
    used = Signal(str)
    """The layout that is in use from now on."""

    def __init__(self, window: QMainWindow, commands: Commands, state: DeskState) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._state = state
        self._panes: Panes | None = None
        self.current: str = Layout.READ
        self._before_brief: str = Layout.READ
        self._room = Room.WIDE
        self._arranging = False
        self._alone: list[QWidget] = []
        """Pages that have the room of the panes at the sides, which come back when the last of them is gone."""
        self._shown_beside = (True, True)
        self._follow = QTimer(self, singleShot=True, interval=0)
        self._follow.timeout.connect(self._follow_room)

    def take_up(self, panes: Panes) -> None:
        """Begin to arrange these panes."""
        self._panes = panes
        self.spread()
        for layout in Layout:
            can_use, is_used = partial(self._can_use, layout), partial(self.is_used, layout)
            self._commands.bind(f"view.layout_{layout}", partial(self.use, layout), can_use, checked_when=is_used)
        self._commands["view.split"].toggled.connect(self._on_split)
        self._window.installEventFilter(self)
        for dock in (panes.library, panes.records):
            dock.installEventFilter(self)
            dock.visibilityChanged.connect(self._on_dock)
        for splitter in self._window.findChildren(QSplitter):
            splitter.splitterMoved.connect(self.changed)
        for handle in self._window.findChildren(QSplitterHandle):
            handle.installEventFilter(self)

    def use(self, layout: str) -> None:
        """Arrange the panes as a layout was left, or as it begins."""
        self.remember()
        if layout == Layout.BRIEF and self.current != Layout.BRIEF:
            self._before_brief = self.current
        self.current = layout
        self._alone.clear()  # the layout says itself what stands at the sides
        self._arrange(split=_wants_split(layout, self._kept(layout)))
        self.used.emit(layout)
        self._commands.refresh_soon()
        self.changed.emit()

    def leave_brief(self) -> None:
        """Go back from the brief to the layout before it."""
        if self.current == Layout.BRIEF:
            self.use(self._before_brief)

    def send_sides_away(self, page: QWidget) -> None:
        """Leave a page the room of the panes at the sides until it is gone."""
        if self._panes is not None:
            docks = (self._panes.library, self._panes.records)
            if not self._alone:
                self._shown_beside = (not docks[0].isHidden(), not docks[1].isHidden())
            if page not in self._alone:
                self._alone.append(page)
            for dock in docks:
                dock.hide()

    def bring_sides_back(self, page: QWidget) -> None:
        """Show the panes at the sides as they were, once no page has their room any more."""
        if self._panes is not None and page in self._alone:
            self._alone.remove(page)
            if not self._alone:
                for dock, was_shown in zip((self._panes.library, self._panes.records), self._shown_beside, strict=True):
                    dock.setVisible(was_shown)

    def names(self) -> list[str]:
        """The layouts that a person named, in the order of their making."""
        return [name.removeprefix(_NAMED) for name in self._all() if name.startswith(_NAMED)]

    def is_used(self, layout: str) -> bool:
        """Whether a layout is in use."""
        return self.current == layout

    def is_named(self, name: str) -> bool:
        """Whether the layout of this name is in use."""
        return self.is_used(_NAMED + name)

    def use_named(self, name: str) -> None:
        """Arrange the panes as they were when they were given this name."""
        self.use(_NAMED + name)

    def save_as(self, name: str) -> None:
        """Keep how the panes stand now under a name; another layout of that name gives way."""
        self.remember()
        self.current = _NAMED + name
        self.remember()
        self._commands.refresh_soon()
        self.changed.emit()

    def remember(self) -> None:
        """Keep how the panes stand now; not while another page has sent them away."""
        if self._panes is None or room_of(self._window.width()) is not self._room or self._alone:
            return
        kept = self._kept(self.current)
        arrangement: dict[str, Json] = {
            "docks": bytes(self._window.saveState().toBase64().data()).decode(),
            "splitters": {splitter.objectName(): _sizes(splitter) for splitter in self._splitters()},
        }
        layouts: dict[str, Json] = dict(self._all())
        layouts[self.current] = {**kept, self._room: arrangement, "split": self._panes.reader_area.is_split}
        self._state.remember("layouts", layouts)

    def find(self, layout: Json, *, split: bool) -> None:
        """Arrange the panes as they were when the desk was left in a layout, with one article or two."""
        if isinstance(layout, str) and (layout in {Layout.READ, Layout.COMPARE} or layout in self._all()):
            self.current = layout
        if self._panes is not None:
            self._panes.reader_area.split(split, filled=False)
        if self.current in set(Layout):
            self.current = Layout.COMPARE if split else Layout.READ
        self._arrange(split=None)

    def spread(self) -> None:
        """Give the side panes the widths that they begin with."""
        if self._panes is not None:
            records = _RECORDS_FOR_BRIEF if self.current == Layout.BRIEF else _RECORDS_WIDTH
            docks = [self._panes.library, self._panes.records]
            self._window.resizeDocks(docks, [_LIBRARY_WIDTH, records], Qt.Orientation.Horizontal)

    def let_go(self) -> None:
        """Follow the panes no more: they hide once again while the window goes, which is then not to be asked."""
        if self._panes is not None:
            for dock in (self._panes.library, self._panes.records):
                dock.visibilityChanged.disconnect(self._on_dock)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the room of the window; a double click on what parts two panes restores their sizes."""
        kind = event.type()
        if kind == QEvent.Type.Resize:
            if watched is self._window and room_of(self._window.width()) is not self._room:
                self._follow.start()
            if not self._arranging:
                self.changed.emit()
        elif kind == QEvent.Type.Move and watched is self._window:
            self.changed.emit()
        elif kind == QEvent.Type.MouseButtonDblClick:
            if isinstance(watched, QSplitterHandle):
                restore_default(watched.splitter())
                self.changed.emit()
                return True
            if watched is self._window:  # nothing else lies there but what parts the docks
                self.spread()
        return super().eventFilter(watched, event)

    def _can_use(self, layout: str) -> bool:
        return layout != Layout.BRIEF or self._commands["brief.export"].isEnabled()

    def _on_dock(self) -> None:
        self.changed.emit()
        if room_of(self._window.width()) is not self._room:
            self._follow.start()

    def _follow_room(self) -> None:
        if room_of(self._window.width()) is not self._room and not self._alone:
            self._arrange(split=None)

    def _on_split(self, on: bool) -> None:
        """Two articles side by side are compared, however they came there; nothing moves for that."""
        if on and self.current in {Layout.READ, Layout.BRIEF}:
            self.current = Layout.COMPARE
        elif not on and self.current == Layout.COMPARE:
            self.current = Layout.READ
        self.used.emit(self.current)
        self._commands.refresh_soon()

    def _arrange(self, *, split: bool | None) -> None:
        if self._panes is None:
            return
        self._arranging = True
        self._room = room_of(self._window.width())
        self._lay_records(side_by_side=self._room is Room.SHEET)
        if split is not None:
            self._panes.reader_area.split(split)
        left = self._kept(self.current).get(self._room)
        docks = left.get("docks") if isinstance(left, dict) else None
        if not (isinstance(docks, str) and self._window.restoreState(QByteArray.fromBase64(docks.encode()))):
            self._begin_anew(self._panes)
        sizes = left.get("splitters") if isinstance(left, dict) else None
        for splitter in self._splitters():
            _resize(splitter, sizes.get(splitter.objectName()) if isinstance(sizes, dict) else None)
        self._arranging = False

    def _begin_anew(self, panes: Panes) -> None:
        """Put the panes where a layout has them at first."""
        sheet = self._room is Room.SHEET
        side = Qt.DockWidgetArea.BottomDockWidgetArea if sheet else Qt.DockWidgetArea.RightDockWidgetArea
        if self._window.dockWidgetArea(panes.records) != side:
            self._window.addDockWidget(side, panes.records)
        panes.records.setVisible(self.current != Layout.COMPARE)  # two texts need the room; a new record brings them
        panes.library.setVisible(self._room is Room.WIDE and self.current not in {Layout.COMPARE, Layout.BRIEF})
        if sheet:
            tall = round(self._window.height() * SHEET_SHARE)
            self._window.resizeDocks([panes.records], [tall], Qt.Orientation.Vertical)
        else:
            self.spread()

    def _lay_records(self, *, side_by_side: bool) -> None:
        """Put the list and the form beside each other in a sheet, which is wide and low."""
        wanted = Qt.Orientation.Horizontal if side_by_side else Qt.Orientation.Vertical
        for splitter in self._splitters():
            if splitter.objectName() == LIST_AND_FORM and splitter.orientation() != wanted:
                splitter.setOrientation(wanted)
                restore_default(splitter)

    def _splitters(self) -> list[QSplitter]:
        return [splitter for splitter in self._window.findChildren(QSplitter) if splitter.objectName()]

    def _all(self) -> dict[str, Json]:
        layouts = self._state.value("layouts")
        return layouts if isinstance(layouts, dict) else {}

    def _kept(self, layout: str) -> dict[str, Json]:
        kept = self._all().get(layout)
        return kept if isinstance(kept, dict) else {}


def restore_default(splitter: QSplitter) -> None:
    """Give the parts of a splitter the shares that they begin with, or equal ones."""
    shares = splitter.property("default")
    splitter.setSizes(shares if isinstance(shares, list) else [1000] * splitter.count())


def _wants_split(layout: str, kept: dict[str, Json]) -> bool | None:
    if layout in {Layout.READ, Layout.COMPARE}:
        return layout == Layout.COMPARE
    split = kept.get("split")
    return split if isinstance(split, bool) and layout != Layout.BRIEF else None


def _sizes(splitter: QSplitter) -> list[Json]:
    return list(splitter.sizes())


def _resize(splitter: QSplitter, sizes: Json) -> None:
    if isinstance(sizes, list) and len(sizes) == splitter.count() and any(sizes):
        splitter.setSizes([size if isinstance(size, int) else 0 for size in sizes])
