"""A picture on the clipboard or in a file: as it is drawn, in the colours of the light theme."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from newsdesk.exporting.drawing_svg import drawing_svg
from newsdesk.exporting.files import write_atomically
from newsdesk.gui.pictures.painting import paint
from newsdesk.gui.theme.tokens import LIGHT
from newsdesk.model.drawing import Drawing

SHARP = 2.0
"""Pixels for each logical pixel of a drawing."""
_MOST = 8000.0


def image_of(drawing: Drawing) -> QImage:
    """The drawing as a bitmap, at most so many pixels along either side."""
    sharp = min(SHARP, _MOST / max(drawing.width, drawing.height))
    image = QImage(round(drawing.width * sharp), round(drawing.height * sharp), QImage.Format.Format_RGB32)
    image.fill(LIGHT.base)
    painter = QPainter(image)
    painter.scale(sharp, sharp)
    paint(painter, drawing, LIGHT, QRectF(0, 0, drawing.width, drawing.height))
    painter.end()
    return image


def copy_picture(drawing: Drawing) -> None:
    """Put the picture on the clipboard, as a bitmap and as SVG."""
    both = QMimeData()
    both.setImageData(image_of(drawing))
    both.setData("image/svg+xml", drawing_svg(drawing).encode())
    QGuiApplication.clipboard().setMimeData(both)


def save_picture(drawing: Drawing, path: Path) -> None:
    """Write the picture to a file, wholly or not at all: SVG by its ending, else PNG.

    :raises CannotWriteError: if it cannot be written.
    """
    if path.suffix.lower() == ".svg":
        write_atomically(path, drawing_svg(drawing).encode())
        return
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image_of(drawing).save(buffer, "PNG")  # type: ignore[call-overload]  # its stub names no device
    write_atomically(path, bytes(data.data()))
