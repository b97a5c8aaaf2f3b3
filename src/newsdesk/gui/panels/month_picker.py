"""A month to choose a day from, drawn like the rest of the desk."""

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.day_words import DayForm, day_words, month_words
from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.primitives import RADIUS
from newsdesk.gui.theme.theme import current_tokens

_DAYS, _WEEKS = 7, 6
_CELL = QSize(36, 28)
_HEAD = 24


class MonthPicker(QFrame):
    """Opens beneath a field. Arrows go from day to day, Page Up and Down from month to month, Enter chooses."""

    chosen = Signal(QDate)

    def __init__(self, day: QDate, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Calendar"))
        self._title = Words("", Role.HEADING)
        self._previous = IconButton("chevron-left", self.tr("Previous month"))
        self._next = IconButton("chevron-right", self.tr("Next month"))
        self._today = WordButton(self.tr("Today"), Role.LABEL)
        self.days = MonthDays(day)
        self._previous.clicked.connect(self._back)
        self._next.clicked.connect(self._forward)
        self._today.clicked.connect(self._choose_today)
        self.days.moved.connect(self._say_month)
        self.days.chosen.connect(self._choose)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._today)
        head.addSpacing(4)
        head.addWidget(self._previous)
        head.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.days)
        self._say_month()

    def open_below(self, field: QWidget) -> None:
        """Show it under a field, within the screen, with the keys in the days."""
        self.adjustSize()
        corner = field.mapToGlobal(QPoint(field.width() - self.width(), field.height() + 2))
        room = field.screen().availableGeometry()
        left = max(room.left(), min(corner.x(), room.right() - self.width()))
        above = corner.y() - field.height() - self.height() - 4
        top = corner.y() if corner.y() + self.height() <= room.bottom() else max(room.top(), above)
        self.move(left, top)
        self.show()
        self.days.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the raised ground and its frame."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.raised)
        painter.setPen(tokens.control)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _back(self) -> None:
        self.days.go_to(self.days.day.addMonths(-1))

    def _forward(self) -> None:
        self.days.go_to(self.days.day.addMonths(1))

    def _say_month(self) -> None:
        day = self.days.day
        self._title.setText(month_words(day.month(), day.year()))

    def _choose_today(self) -> None:
        self._choose(QDate.currentDate())

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(day)
        self.close()


class MonthDays(QWidget):
    """Six weeks around the day that the keys stand on; the week begins as the language has it."""

    moved = Signal()
    chosen = Signal(QDate)

    def __init__(self, day: QDate) -> None:
        super().__init__()
        self.day = day
        self._hovered = QDate()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def go_to(self, day: QDate) -> None:
        """Stand on another day."""
        if day.isValid() and day != self.day:
            self.day = day
            self._name()
            announce(self, self.accessibleName())
            self.moved.emit()
            self.update()

    def sizeHint(self) -> QSize:
        """A head of weekdays and six weeks."""
        return QSize(_CELL.width() * _DAYS, _HEAD + _CELL.height() * _WEEKS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by days, weeks and months; Enter chooses."""
        steps = {
            Qt.Key.Key_Left: self.day.addDays(-1),
            Qt.Key.Key_Right: self.day.addDays(1),
            Qt.Key.Key_Up: self.day.addDays(-_DAYS),
            Qt.Key.Key_Down: self.day.addDays(_DAYS),
            Qt.Key.Key_PageUp: self.day.addMonths(-1),
            Qt.Key.Key_PageDown: self.day.addMonths(1),
            Qt.Key.Key_Home: QDate(self.day.year(), self.day.month(), 1),
            Qt.Key.Key_End: QDate(self.day.year(), self.day.month(), self.day.daysInMonth()),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.go_to(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which day a click would choose."""
        self._hovered = self._at(event.position().toPoint())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No day is under the pointer."""
        del event
        self._hovered = QDate()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        day = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and day.isValid():
            self.chosen.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the months."""
        turn = event.angleDelta().y()
        if turn:
            self.go_to(self.day.addMonths(-1 if turn > 0 else 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw weekdays and days; the chosen one filled, today framed, other months muted."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Role.LABEL))
        painter.setPen(tokens.muted)
        for place in range(_DAYS):
            weekday = (int(QLocale().firstDayOfWeek().value) - 1 + place) % _DAYS + 1
            name = QLocale().standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
            rect = QRect(place * _CELL.width(), 0, _CELL.width(), _HEAD)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)
        for place in range(_DAYS * _WEEKS):
            self._paint_day(painter, self._first().addDays(place), self._rect(place))

    def _paint_day(self, painter: QPainter, day: QDate, rect: QRect) -> None:
        tokens = current_tokens()
        ground = rect.adjusted(2, 1, -2, -1)
        is_current = day == self.day
        painter.setPen(QPen(tokens.control, 1) if day == QDate.currentDate() else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent if is_current else tokens.hover if day == self._hovered else tokens.raised)
        painter.drawRoundedRect(ground, RADIUS, RADIUS)
        painter.setFont(font(Role.HEADING if is_current else Role.INTERFACE))
        rest = tokens.text if day.month() == self.day.month() else tokens.muted
        painter.setPen(tokens.on_accent if is_current else rest)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))

    def _first(self) -> QDate:
        """The day in the corner: the first of the week in which the month begins."""
        first = QDate(self.day.year(), self.day.month(), 1)
        return first.addDays(-((first.dayOfWeek() - int(QLocale().firstDayOfWeek().value)) % _DAYS))

    def _rect(self, place: int) -> QRect:
        row, column = divmod(place, _DAYS)
        return QRect(QPoint(column * _CELL.width(), _HEAD + row * _CELL.height()), _CELL)

    def _at(self, point: QPoint) -> QDate:
        places = (place for place in range(_DAYS * _WEEKS) if self._rect(place).contains(point))
        place = next(places, None)
        return QDate() if place is None else self._first().addDays(place)

    def _name(self) -> None:
        self.setAccessibleName(day_words(self.day, DayForm.FULL))
