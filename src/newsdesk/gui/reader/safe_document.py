"""A text document that opens no file, whatever the text says."""

from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtGui import QImage, QTextDocument


class SafeDocument(QTextDocument):
    """Answers every request for a resource itself, so that Qt never looks for one on the disk.

    Only a real picture for images and bytes for the rest keep Qt from its own search (measured).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self._blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._blank.fill(0)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """A blank picture, or a byte of nothing."""
        del url
        if int(getattr(kind, "value", kind)) == QTextDocument.ResourceType.ImageResource.value:
            return self._blank
        return QByteArray(b" ")
