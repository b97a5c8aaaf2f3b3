"""The three panes of a window."""

from dataclasses import dataclass

from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.panels.dock import RecordsDock
from newsdesk.gui.reader.area import ReaderArea


@dataclass(frozen=True, slots=True, kw_only=True)
class Panes:
    """What the window shows."""

    library: LibraryPane
    reader_area: ReaderArea
    records: RecordsDock
