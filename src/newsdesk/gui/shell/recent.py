"""The recent workspaces on the welcome page: opened by a click, pinned, found again, forgotten."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.gui.day_words import DayForm, day_words
from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.shell.welcome_rows import PressableRow
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip

SHOWN = 6
"""So many find room on the page; the File menu has the others."""
INSET = 8
"""So far the words of the rows stand in, to leave room for the frame of the focus."""
_ROW = 64


class RecentWorkspaces(TranslatedWidget):
    """A heading and a row for each workspace; nothing at all while none was ever opened.

    `chosen` and `locate_wanted` carry a path.
    """

    chosen = Signal(object)
    locate_wanted = Signal(object)

    def __init__(self, state: DeskState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._heading = Words("", Role.HEADING)
        self._clear = WordButton("", Role.LABEL)
        self._clear.clicked.connect(self._on_clear)
        head = QHBoxLayout()
        head.setContentsMargins(INSET, 0, 0, 0)
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._clear)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._rows)
        self.retranslate()

    def rows(self) -> "list[RecentRow]":
        """The rows from the top."""
        items = (self._rows.itemAt(index) for index in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, RecentRow)]

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._heading.setText(self.tr("Recent"))
        self._clear.say(self.tr("Clear"))
        self._clear.setAccessibleDescription(self.tr("Forget the recent workspaces that are not pinned"))
        self._clear.setToolTip(tip(self._clear.accessibleDescription()))
        self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        pinned = self._state.pinned()
        recent = self._state.recent()
        for path in recent[:SHOWN]:
            row = RecentRow(path, pinned=path in pinned)
            row.clicked.connect(self._on_row)
            row.pin.clicked.connect(self._on_pin)
            row.locate.clicked.connect(self._on_locate)
            self._rows.addWidget(row)
        self.setVisible(bool(recent))
        self._clear.setVisible(any(path not in pinned for path in recent))

    def _row_of_sender(self) -> "RecentRow | None":
        sender = self.sender()
        return next((row for row in self.rows() if sender in {row, row.pin, row.locate}), None)

    def _on_row(self) -> None:
        if (row := self._row_of_sender()) is not None:
            (self.locate_wanted if row.gone else self.chosen).emit(row.path)

    def _on_locate(self) -> None:
        if (row := self._row_of_sender()) is not None:
            self.locate_wanted.emit(row.path)

    def _on_pin(self) -> None:
        row = self._row_of_sender()
        if row is None:
            return
        self._state.pin(row.path, on=row.pin.isChecked())
        self._fill()
        again = next((each for each in self.rows() if each.path == row.path), None)
        if again is not None:
            again.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clear(self) -> None:
        self._state.forget_recent()
        self._fill()
        rows = self.rows()
        if rows:
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focusPreviousChild()


class RecentRow(PressableRow):
    """A workspace opened lately: its name, its folder, when it was changed; muted when it is `gone`."""

    def __init__(self, path: Path, *, pinned: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.gone = not path.exists()
        self._when = "" if self.gone else _changed(path)
        self._second = self.tr("not found in {folder}").format(folder=path.parent) if self.gone else str(path.parent)
        self.setText(path.stem)
        self.setAccessibleName(path.stem)
        self.setAccessibleDescription(self._second)
        self.setToolTip(tip(str(path)))
        self.locate = WordButton(self.tr("Locate…"), Role.LABEL, parent=self)
        self.locate.setAccessibleDescription(self.tr("Say where {name} lies now").format(name=path.name))
        self.locate.setVisible(self.gone)
        self.pin = IconButton("pin", parent=self)
        self.pin.setCheckable(True)
        self.pin.setChecked(pinned)
        self.pin.name_as(self.tr("Let go of {name}") if pinned else self.tr("Keep {name} at the head"))
        self.pin.name_as(self.pin.accessibleName().format(name=path.stem))
        self.pin.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self.locate)
        row.addWidget(self.pin)

    def sizeHint(self) -> QSize:
        """Two lines and a line beneath."""
        return QSize(240, _ROW)

    def minimumSizeHint(self) -> QSize:
        """Words are elided where there is no room."""
        return QSize(160, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, folder, time, and the line beneath."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), tokens.hover)
        painter.fillRect(INSET, self.height() - 1, self.width() - INSET, 1, tokens.line)
        at_right = self.locate.width() if self.gone else QFontMetrics(font(Role.LABEL)).horizontalAdvance(self._when)
        room = self.width() - self.pin.width() - at_right - 16
        painter.setPen(tokens.muted if self.gone else tokens.text)
        painter.setFont(font(Role.INTERFACE if self.gone else Role.HEADING))
        self._line(painter, QRect(0, 11, room, 20), self.text(), Qt.TextElideMode.ElideRight)
        painter.setPen(tokens.muted)
        painter.setFont(font(Role.LABEL))
        second = QRect(0, 32, room if self.gone else self.width() - self.pin.width() - 12, 20)
        self._line(painter, second, self._second, Qt.TextElideMode.ElideMiddle)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRect(0, 11, self.width() - self.pin.width() - 8, 20), right, self._when)
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRect(self.rect().adjusted(1, 2, -1, -3))

    @staticmethod
    def _line(painter: QPainter, place: QRect, words: str, mode: Qt.TextElideMode) -> None:
        shown = QFontMetrics(painter.font()).elidedText(words, mode, place.width())
        painter.drawText(place.adjusted(INSET, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown)


def _changed(path: Path) -> str:
    changed = QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime))
    locale = QLocale()
    if changed.date() == QDateTime.currentDateTime().date():
        return locale.toString(changed.time(), QLocale.FormatType.ShortFormat)
    return day_words(changed.date(), DayForm.YEARLESS)
