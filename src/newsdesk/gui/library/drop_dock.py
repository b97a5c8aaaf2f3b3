"""A dock on which files, folders and words of other programs can be dropped."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QDockWidget

from newsdesk.gui.library.incoming import incoming


class DropDock(QDockWidget):
    """`dropped` carries what was dropped, as `Incoming`."""

    dropped = Signal(object)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, folders and words of other programs are welcome, but not what is dragged within the desk."""
        if event.source() is None and incoming(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere on the pane will do."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        came = incoming(event.mimeData())
        if came:
            event.acceptProposedAction()
            self.dropped.emit(came)
