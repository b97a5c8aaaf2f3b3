"""The preview: one page at a time on the preview's ground; its lines lead to their records."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.briefs.page_lines import PageLine
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LIGHT

_MARGIN = 24


class PreviewPages(QWidget):
    """Head with the number of the page, page beneath. While a brief is being set, a sentence says so.

    `line_chosen` carries the `PageLine` that was clicked, or chosen by the arrows and Return.
    """

    page_requested = Signal(int)
    line_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 1
        self._count = 0
        self._place = Words("", Role.INTERFACE)
        self._back = IconButton("chevron-left")
        self._forward = IconButton("chevron-right")
        self._back.clicked.connect(self.previous_page)
        self._forward.clicked.connect(self.next_page)
        self.page = _Page()
        self.page.line_chosen.connect(self.line_chosen)
        head = QHBoxLayout()
        head.setContentsMargins(0, 4, 0, 0)
        head.setSpacing(12)
        head.addStretch(1)
        head.addWidget(self._back)
        head.addWidget(self._place)
        head.addWidget(self._forward)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.page, 1)
        self.retranslate()

    def set_busy(self, sentence: str) -> None:
        """Say that the brief is being set; the page shown so far stays until the new one comes."""
        self.page.say(sentence)

    def set_count(self, count: int) -> None:
        """Take up a new brief with so many pages; the page shown stays the same where there is one."""
        self._count = count
        self._go(min(self._number, max(1, count)))

    def show_page(self, number: int, image: QImage, lines: Sequence[PageLine] = ()) -> None:
        """Show the picture of a page, with the lines that can be chosen on it."""
        if number == self._number:
            self.page.show_image(image, lines)

    def next_page(self) -> None:
        """Go one page on."""
        if self._number < self._count:
            self._go(self._number + 1)

    def previous_page(self) -> None:
        """Go one page back."""
        if self._number > 1:
            self._go(self._number - 1)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._back.name_as(self.tr("Previous page"))
        self._forward.name_as(self.tr("Next page"))
        self.page.setAccessibleName(self.tr("Preview"))
        self.page.setToolTip(self.tr("Click a line to go to its record; or use the arrows and Enter"))
        self._say_place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The preview's own ground."""
        QPainter(self).fillRect(event.rect(), current_tokens().preview_ground)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn the pages."""
        match event.key():
            case Qt.Key.Key_PageDown:
                self.next_page()
            case Qt.Key.Key_PageUp:
                self.previous_page()
            case _:
                super().keyPressEvent(event)

    def _go(self, number: int) -> None:
        self._number = number
        self._say_place()
        if self._count:
            self.page_requested.emit(number)

    def _say_place(self) -> None:
        known = self._count > 0
        words = self.tr("{page} of {pages}").format(page=self._number, pages=self._count) if known else ""
        self._place.setText(words)
        self.page.setAccessibleDescription(words)
        self._back.setEnabled(known and self._number > 1)
        self._forward.setEnabled(known and self._number < self._count)


class _Page(QWidget):
    """The picture of a page, as large as fits; scaled once for each size."""

    line_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._shown = QPixmap()
        self._sentence = ""
        self._lines: Sequence[PageLine] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 320)

    def show_image(self, image: QImage, lines: Sequence[PageLine]) -> None:
        """Show a page; the line that was pointed at stays the same where it is there again."""
        pointed = self._lines[self._at].target if 0 <= self._at < len(self._lines) else ""
        self._image = image
        self._lines = lines
        self._at = next((at for at, line in enumerate(lines) if line.target == pointed), -1)
        self._sentence = ""
        self._scale()

    def say(self, sentence: str) -> None:
        """Show a sentence: over the page while a new one is being set, alone where there is none."""
        self._sentence = sentence
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the picture to the new size."""
        super().resizeEvent(event)
        self._scale()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page with its edge and the line pointed at, or the sentence."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        if not self._shown.isNull():
            place = self._place()
            painter.drawPixmap(place.topLeft(), self._shown)
            painter.setPen(tokens.accent if self.hasFocus() else tokens.line)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
            if 0 <= self._at < len(self._lines):
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(LIGHT.accent, 1.5))
                painter.drawRoundedRect(self._rect_of(self._lines[self._at]).adjusted(-3, -1, 3, 1), 3, 3)
        if self._sentence:
            painter.setFont(font(Role.INTERFACE))
            painter.setPen(tokens.muted)
            rect = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
            if self._shown.isNull():
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(rect, flags, self._sentence)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the line under the mouse."""
        self._point(self._line_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the line under the mouse."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._point(self._line_at(event.position()))
        self._choose()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows point from line to line, Return chooses."""
        match event.key():
            case Qt.Key.Key_Down:
                self._step(min(self._at + 1, len(self._lines) - 1))
            case Qt.Key.Key_Up:
                self._step(max(self._at - 1, 0) if self._lines else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._at >= 0:
                self._choose()
            case _:
                super().keyPressEvent(event)

    def _step(self, at: int) -> None:
        """Point at a line and let a screen reader say its words."""
        self._point(at)
        if at >= 0:
            self.setAccessibleDescription(self._lines[at].words)
            announce(self, self._lines[at].words, at_once=True)

    def _point(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def _choose(self) -> None:
        if 0 <= self._at < len(self._lines):
            self.line_chosen.emit(self._lines[self._at])

    def _line_at(self, point: QPointF) -> int:
        return next((at for at, line in enumerate(self._lines) if self._rect_of(line).contains(point)), -1)

    def _rect_of(self, line: PageLine) -> QRectF:
        """Where a line stands in this widget."""
        page, place = self._place(), line.place
        return QRectF(
            page.x() + place.x() * page.width(),
            page.y() + place.y() * page.height(),
            place.width() * page.width(),
            place.height() * page.height(),
        )

    def _room(self) -> QRect:
        return self.rect().adjusted(_MARGIN, 4, -_MARGIN, -_MARGIN)

    def _place(self) -> QRect:
        size = self._shown.deviceIndependentSize().toSize()
        room = self._room()
        return QRect(room.x() + (room.width() - size.width()) // 2, room.y(), size.width(), size.height())

    def _scale(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        scaled = self._image.scaled(
            self._room().size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        self._shown = QPixmap.fromImage(scaled)
        self.update()
