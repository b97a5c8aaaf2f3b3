"""What can be pasted."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def pasted() -> QMimeData:
    """What the clipboard offers; nothing at all where the system has none, though Qt's types promise one."""
    offered: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if offered is None else offered
