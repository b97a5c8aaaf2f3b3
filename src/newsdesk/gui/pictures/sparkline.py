"""A small picture of how often a record is spoken of over time."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from newsdesk.edits.briefing.picture_words import picture_words
from newsdesk.gui.pictures.painting import paint, picture_scale
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.model.drawing import Drawing
from newsdesk.picturing.sparkline import Period, sparkline

_SIZE = (220, 52)


class Sparkline(QWidget):
    """Bars by week or month of the articles' dates.

    `chosen` carries the day with which the period of a clicked bar begins. For keys there is the table of its drawing.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[tuple[date, int]] = ()
        self._period = Period.WEEK
        self._language = "en"
        self._drawing: Drawing | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def drawing(self) -> Drawing | None:
        """What is shown now."""
        return self._drawing

    def show_bars(self, bars: Sequence[tuple[date, int]], period: Period, language: str) -> None:
        """Show how often a record is spoken of, as `edits.pictures.mentions` counts it."""
        self._bars, self._period, self._language = bars, period, language
        self._redraw()

    def sizeHint(self) -> QSize:
        """As large as a line of a form can be."""
        return QSize(*(round(length * picture_scale()) for length in _SIZE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the room there is."""
        super().resizeEvent(event)
        self._redraw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the period whose bar stands there; one without any quotes leads nowhere."""
        if event.button() != Qt.MouseButton.LeftButton or not self._bars:
            return
        place = int(event.position().x() * len(self._bars) / max(1, self.width()))
        day, count = self._bars[min(max(place, 0), len(self._bars) - 1)]
        if count:
            self.chosen.emit(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it on the ground of the pane."""
        del event
        if self._drawing is not None:
            painter = QPainter(self)
            painter.scale(picture_scale(), picture_scale())
            paint(painter, self._drawing, current_tokens(), QRectF(0, 0, self._drawing.width, self._drawing.height))

    def _redraw(self) -> None:
        words = picture_words(self._language)
        size = (self.width() / picture_scale(), self.height() / picture_scale())
        self._drawing = sparkline(self._bars, self._period, words, size=size)
        self.setAccessibleName(self._drawing.summary)
        self.setAccessibleDescription("F7")
        self.setToolTip(tip(f"{self._drawing.summary} (F7)"))
        self.update()
