"""How large a window may begin on the screen that it will stand on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)
"""Room for the frame and the title that the desktop puts around a window, which is not known before it is shown."""


def within_screen(wanted: tuple[int, int], window: QWidget) -> QSize:
    """A window's wanted size, cut to what the screen has free, but not under the window's smallest size."""
    free = window.screen().availableGeometry().size() - _FRAME
    return QSize(*wanted).boundedTo(free).expandedTo(window.minimumSize())
