"""The pages of a brief on paper, through the system's own print dialog."""

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from newsdesk.gui.briefs.previewer import page_count, page_image

_SHARP = 200 / 72
"""Pixels for each point of the page: 200 to the inch."""


class Printing(QObject):
    """Asks for a printer, then paints a page a turn of the event loop, so that the window goes on answering."""

    ended = Signal()

    def __init__(self, pdf: bytes, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._pages = list(range(1, page_count(pdf) + 1))
        self._painter = QPainter()
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(title)
        self.printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self.printer.setPageMargins(self.printer.pageLayout().minimumMargins(), QPageLayout.Unit.Point)
        self.printer.setFullPage(True)
        self.printer.setFromTo(1, len(self._pages))

    def ask(self, parent: QWidget) -> None:
        """Let the person choose the printer and the pages."""
        dialog = QPrintDialog(self.printer, parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(self.begin)
        dialog.rejected.connect(self.ended)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def begin(self) -> None:
        """Paint the pages that were chosen."""
        first, last = self.printer.fromPage() or 1, self.printer.toPage() or len(self._pages)
        self._pages = [number for number in self._pages if first <= number <= last]
        if self._pages and self._painter.begin(self.printer):
            QTimer.singleShot(0, self, self._paint_next)
        else:
            self.ended.emit()

    def _paint_next(self) -> None:
        image = page_image(self._pdf, self._pages.pop(0), scale=_SHARP)
        whole = QRectF(self.printer.pageLayout().fullRectPixels(self.printer.resolution()))
        size = image.size().scaled(whole.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
        if self._pages:
            self.printer.newPage()
            QTimer.singleShot(0, self, self._paint_next)
        else:
            self._painter.end()
            self.ended.emit()
