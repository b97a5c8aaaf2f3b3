"""The preview: one page at a time on the preview's ground."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens

_HEAD = 40
_MARGIN = 24


class PreviewPages(QWidget):
    """Head with the number of the page, page beneath. While a brief is being set, a sentence says so."""

    page_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 1
        self._count = 0
        self._place = Words("", Role.INTERFACE)
        self._back = IconButton("chevron-left")
        self._forward = IconButton("chevron-right")
        self._back.clicked.connect(self.previous_page)
        self._forward.clicked.connect(self.next_page)
        self.page = _Page(self)
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

    def show_page(self, number: int, image: QImage) -> None:
        """Show the picture of a page."""
        if number == self._number:
            self.page.show_image(image)

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

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._shown = QPixmap()
        self._sentence = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 320)

    def show_image(self, image: QImage) -> None:
        """Show a page."""
        self._image = image
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
        """Draw the page with its edge, or the sentence."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        if not self._shown.isNull():
            place = self._place()
            painter.drawPixmap(place.topLeft(), self._shown)
            painter.setPen(tokens.accent if self.hasFocus() else tokens.line)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if self._sentence:
            painter.setFont(font(Role.INTERFACE))
            painter.setPen(tokens.muted)
            rect = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
            if self._shown.isNull():
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(rect, flags, self._sentence)

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
