"""The filters of a search as chips: a click edits one, its cross takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsdesk.gui.library.filter_words import filter_words
from newsdesk.gui.panels.flow import FlowLayout
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.model.query import FilterSpan

_HEIGHT = 24
_INSET = 8
_CROSS = 12
_CROSS_ROOM = 24
_GONE = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})


class FilterChips(QWidget):
    """`edited` and `removed` carry the `FilterSpan` that was clicked or taken away."""

    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[FilterSpan, ...] = ()
        self._chips: list[FilterChip] = []
        self._flow = FlowLayout(self, gap=4, line_gap=4)
        self._flow.setContentsMargins(16, 2, 12, 4)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def chips(self) -> list["FilterChip"]:
        """The chips from left to right."""
        return list(self._chips)

    def show_filters(self, spans: Sequence[FilterSpan]) -> None:
        """Show these filters; a chip that stays keeps the focus."""
        if tuple(spans) == self._spans:
            return
        same = [each.filter for each in spans] == [each.filter for each in self._spans]
        self._spans = tuple(spans)
        if same:
            for chip, span in zip(self._chips, spans, strict=True):
                chip.span = span
            return
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(span) for span in spans]
        self.setVisible(bool(spans))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height of all lines of chips, however low the window."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))

    def changeEvent(self, event: QEvent) -> None:
        """Say the filters in the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for chip in self._chips:
                chip.retranslate()

    def _chip(self, span: FilterSpan) -> "FilterChip":
        chip = FilterChip(span, self)
        chip.clicked.connect(self._on_clicked)
        chip.removed.connect(self._on_removed)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            self.edited.emit(chip.span)

    def _on_removed(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            self.removed.emit(chip.span)


class FilterChip(QAbstractButton):
    """One filter in words, with a cross; Backspace and Del do what the cross does."""

    removed = Signal()

    def __init__(self, span: FilterSpan, parent: QWidget) -> None:
        super().__init__(parent)
        self.span = span
        self.setFont(font(Role.LABEL))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        words = filter_words(self.span.filter)
        self.setText(words)
        self.setToolTip(tip(words))
        self.setAccessibleName(self.tr("Filter {filter}").format(filter=words))
        self.setAccessibleDescription(self.tr("Enter edits it, Delete takes it away"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Words and cross."""
        return QSize(_INSET + self.fontMetrics().horizontalAdvance(self.text()) + 2 + _CROSS_ROOM, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Words are elided rather than pushing the pane wide."""
        return QSize(min(72, self.sizeHint().width()), _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return clicks, Backspace and Del take the filter away."""
        if event.key() in _GONE:
            self.removed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross takes the filter away."""
        on_cross = event.button() == Qt.MouseButton.LeftButton and self._cross().contains(event.position().toPoint())
        if on_cross and self.isDown():
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, words, cross."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.row if self.isDown() or self.underMouse() else tokens.hover)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        cross = self._cross()
        drawn = pixmap("x", tokens.muted, size=_CROSS, scale=self.devicePixelRatioF())
        painter.drawPixmap(cross.center().x() - _CROSS // 2 + 1, cross.center().y() - _CROSS // 2 + 1, drawn)
        words = self.rect().adjusted(_INSET, 0, -_CROSS_ROOM, 0)
        painter.setPen(tokens.text)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _cross(self) -> QRect:
        return QRect(self.width() - _CROSS_ROOM, 0, _CROSS_ROOM, self.height())
