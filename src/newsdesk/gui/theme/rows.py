"""How high the rows of lists are, as the person prefers them."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

ROW = 28
"""Height of a row in logical pixels unless another is preferred."""


def row_height() -> int:
    """Height of one row of a list or a table."""
    application = QApplication.instance()
    preferred = application.property("row_height") if application else None
    return preferred if isinstance(preferred, int) else ROW


def set_row_height(application: QApplication, height: int) -> None:
    """Give the rows of every list another height."""
    if row_height() == height:
        return
    application.setProperty("row_height", height)
    for widget in application.allWidgets():
        if isinstance(widget, QAbstractItemView):
            application.sendEvent(widget, QEvent(QEvent.Type.StyleChange))  # views forget their heights at this
