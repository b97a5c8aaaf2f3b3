"""Spans that differ: the words once, and beneath them a line for each span with the letters of who marked it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from newsdesk.gui.reader.offsets import Offsets
from newsdesk.gui.review.sheet import AnalystSpan
from newsdesk.gui.review.words import Names
from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.record import RecordKind

_TOP, _FOOT = 12, 12
_LANE = 7
_BENEATH = 3
_MOST = 1200
"""Characters of the words that are shown; longer spans end in an ellipsis."""
_GAP = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lane:
    """A span of the words shown, in code points from their first, and the letters of who marked it."""

    start: int
    end: int
    letters: str


def span_words(own: TextPositionSelector, other: TextPositionSelector) -> str:
    """Say how another span stands to the one that is judged."""
    if own == other:
        return QCoreApplication.translate("Review", "same span")
    if own.start <= other.start and other.end <= own.end:
        return QCoreApplication.translate("Review", "narrower span")
    if other.start <= own.start and own.end <= other.end:
        return QCoreApplication.translate("Review", "wider span")
    return QCoreApplication.translate("Review", "another span")


class SpansStrip(QWidget):
    """Shown only where analysts marked different words for one thing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._lanes: list[_Lane] = []
        self._kind: RecordKind | None = None
        self._title = self._says = ""
        self._left = self._measure = 0.0
        self.hide()

    def show_spans(self, text: str, spans: Sequence[AnalystSpan], kind: RecordKind | None, names: Names) -> None:
        """Show the spans where they differ, the first being the one that is judged; else hide."""
        different = {one.span for one in spans}
        self.setVisible(len(different) > 1)
        if len(different) < 2:  # noqa: PLR2004 - one span needs no comparison
            return
        first = min(one.span.start for one in spans)
        last = min(max(one.span.end for one in spans), first + _MOST)
        self._words = text[first:last].replace("\n", " ")
        self._kind = kind
        self._lanes = [
            _Lane(
                start=span.start - first,
                end=min(span.end, last) - first,
                letters=" ".join(dict.fromkeys(names.letter(one.analyst) for one in group)),
            )
            for span, group in groupby(sorted(spans, key=lambda one: one.span != spans[0].span), lambda one: one.span)
        ]
        self._title = Spans().spans(len(different))
        said = (
            QCoreApplication.translate("Review", "{analyst}: {difference}").format(
                analyst=names.of(one.analyst), difference=span_words(spans[0].span, one.span)
            )
            for one in spans[1:]
            if one.span != spans[0].span
        )
        self._says = ", ".join(dict.fromkeys(said))
        self.setAccessibleName(f"{self._title}. {self._says}")
        self._fit()
        self.update()

    def set_column(self, left: float, measure: float) -> None:
        """Stand beneath the text: from so many pixels, so wide."""
        if (left, measure) != (self._left, self._measure):
            self._left, self._measure = left, measure
            self._fit()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw heading, words and lines."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.base)
        painter.fillRect(QRectF(self._left, 0, self._room(), 1), tokens.line)
        top = _TOP + QFontMetricsF(font(Role.HEADING)).ascent()
        painter.setFont(font(Role.HEADING))
        painter.setPen(tokens.text)
        painter.drawText(QPointF(self._left, top), self._title)
        wide = QFontMetricsF(font(Role.HEADING)).horizontalAdvance(self._title) + _GAP
        painter.setFont(font(Role.LABEL))
        painter.setPen(tokens.muted)
        painter.drawText(QPointF(self._left + wide, top), self._says)
        layout = self._laid_out()
        origin = QPointF(self._left, _TOP + line_height(Role.HEADING) + 8)
        painter.setPen(tokens.text)
        layout.draw(painter, origin)
        offsets = Offsets(self._words)
        for number, lane in enumerate(self._lanes):
            ink = tokens.kinds[self._kind].line if number == 0 and self._kind is not None else tokens.muted
            self._draw_lane(painter, layout, origin, (number, lane, offsets), ink)

    def _draw_lane(
        self,
        painter: QPainter,
        layout: QTextLayout,
        origin: QPointF,
        placed: tuple[int, _Lane, Offsets],
        ink: QColor,
    ) -> None:
        number, lane, offsets = placed
        start, end = offsets.to_units(lane.start), offsets.to_units(lane.end)
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if first >= end or start >= last:
                continue
            left, right = (_x(line.cursorToX(unit)) for unit in (max(start, first), min(end, last)))
            right = min(right, line.naturalTextWidth())
            height = origin.y() + line.y() + line.ascent() + _BENEATH + 2 + number * _LANE
            painter.fillRect(QRectF(origin.x() + left, height, right - left, 2.0 if number == 0 else 1.0), ink)
            if end <= last:
                painter.setFont(font(Role.LETTER))
                painter.setPen(ink)
                painter.drawText(QPointF(origin.x() + right + 5, height + 5), lane.letters)

    def _laid_out(self) -> QTextLayout:
        layout = QTextLayout(self._words, font(Role.COMPARE, zoom=0.94))
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrapping)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(self._room() - 40, 80))
            line.setPosition(QPointF(0, top))
            top += line.height() + _BENEATH + len(self._lanes) * _LANE
        layout.endLayout()
        return layout

    def _room(self) -> float:
        return min(self._measure, self.width() - self._left - _GAP)

    def _fit(self) -> None:
        if not self._words:
            return
        each = QFontMetricsF(font(Role.COMPARE, zoom=0.94)).height() + _BENEATH + len(self._lanes) * _LANE
        lines = self._laid_out().lineCount()
        self.setFixedHeight(round(_TOP + line_height(Role.HEADING) + 8 + lines * each + _FOOT))


class Spans(QObject):
    """Counts spans; Qt's tool finds plural forms only in a method named `tr`."""

    def spans(self, number: int) -> str:
        """Say how many different spans there are."""
        return self.tr("%n span(s)", "", number)


def _x(found: object) -> float:
    """PySide gives where a cursor stands, or that with the cursor."""
    return float(found[0] if isinstance(found, tuple | list) else found)  # type: ignore[arg-type]  # one or the other
