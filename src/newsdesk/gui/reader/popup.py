"""The selection pop-up: what can be done with the words just selected, by key or by click."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.gui.reader.match import Match
from newsdesk.gui.reader.match_row import MatchRow
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.model.record import RecordKind

WIDTH = 372
_BELOW = 4
_MARGIN = 4
_ROW = 28
_SWATCH = 22

Trigger = Callable[[str], object]
"""Takes the id of a command and runs it."""


class SelectionPopup(QWidget):
    """A child of the reader's viewport that never takes the focus: its keys act in the reader.

    `match_chosen` carries the id of the record that the words are to be added to.
    """

    match_chosen = Signal(str)

    def __init__(self, viewport: QWidget, trigger: Trigger) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._trigger = trigger
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._kinds = {kind: _WordButton(f"record.{kind}", LETTERS[kind], kind, self) for kind in RecordKind}
        self._swatches = [_Swatch(f"mark.colour{number}", number, self) for number in range(1, 6)]
        self._link = _WordButton("mark.link", "L", None, self)
        self._tag = _WordButton("mark.tag", "T", None, self)
        self._match = MatchRow(self)
        self._match.clicked.connect(self.add_to_match)
        self._group = QButtonGroup(self)
        for button in (*self._kinds.values(), *self._swatches, self._link, self._tag):
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._choose)
        self._lay_out()
        self._retranslate()
        self.hide()

    def _lay_out(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for kind, button in self._kinds.items():
            upper.addWidget(button)
            if kind is not RecordKind.NOTE:
                upper.addStretch(1)
        for swatch in self._swatches:
            lower.addWidget(swatch)
        lower.addSpacing(8)
        lower.addWidget(self._link)
        lower.addWidget(self._tag)
        lower.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 8, 1, 1)
        rows.setSpacing(4)
        for row, left in ((upper, 6), (lower, 12)):
            row.setSpacing(4)
            row.setContentsMargins(left, 0, 6, 0)
            rows.addLayout(row)
        rows.addSpacing(3)
        rows.addWidget(self._match)

    @property
    def match(self) -> Match | None:
        """The record that Enter adds the words to, while it is offered."""
        return self._match.match if self.isVisible() else None

    def offer(self, match: Match | None) -> None:
        """Offer to add the words to a record, or offer none."""
        self._match.offer(match)

    def show_below(self, rects: list[QRectF]) -> None:
        """Show under the last line of a selection, else above the first; `rects` are in the viewport."""
        view = self._viewport.rect()
        visible = [rect for rect in rects if rect.bottom() > 0 and rect.top() < view.height()]
        if not visible:
            self.hide()
            return
        widest = view.width() - 2 * _MARGIN
        self.resize(min(max(WIDTH, self.sizeHint().width()), widest), self.sizeHint().height())
        first, last = visible[0], visible[-1]
        top = round(last.bottom()) + _BELOW
        if top + self.height() > view.height() - _MARGIN:
            above = round(first.top()) - _BELOW - self.height()
            top = above if above >= _MARGIN else max(view.height() - self.height() - _MARGIN, _MARGIN)
        left = round(min(rect.left() for rect in visible[-2:])) - 12
        left = max(min(left, view.width() - self.width() - _MARGIN), _MARGIN)
        self.move(QPoint(left, top))
        self.show()
        self.raise_()

    def add_to_match(self) -> None:
        """Say that the words are to be added to the record offered."""
        match = self.match
        if match is not None:
            self.hide()
            self.match_chosen.emit(match.record)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the raised ground and its frame."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.control, 1))
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _choose(self, button: QAbstractButton) -> None:
        self.hide()
        self._trigger(button.objectName())

    def _retranslate(self) -> None:
        self._kinds[RecordKind.PARTICIPANT].say(self.tr("Participant"))
        self._kinds[RecordKind.AGENDA_ITEM].say(self.tr("Agenda"))
        self._kinds[RecordKind.MEETING].say(self.tr("Meeting"))
        self._kinds[RecordKind.NOTE].say(self.tr("Note"))
        self._link.say(self.tr("link"))
        self._tag.say(self.tr("tag"))
        for number, swatch in enumerate(self._swatches, start=1):
            swatch.setAccessibleName(self.tr("Highlight in colour {number}").format(number=number))


class _WordButton(QAbstractButton):
    """The letter of a key and what it does."""

    def __init__(self, command: str, letter: str, kind: RecordKind | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(command)
        self._letter = letter
        self._kind = kind
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Name the button."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._letter)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Letter, gap and words."""
        return QSize(self._words_at() + self.fontMetrics().horizontalAdvance(self.text()) + 8, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letter in its kind's ink, then the words."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(font(Role.LETTER))
        painter.setPen(tokens.kinds[self._kind].ink if self._kind else tokens.text)
        painter.drawText(self.rect().adjusted(6, 0, 0, 0), int(middle), self._letter)
        painter.setFont(self.font())
        painter.setPen(tokens.text)
        painter.drawText(self.rect().adjusted(self._words_at(), 0, 0, 0), int(middle), self.text())

    def _words_at(self) -> int:
        return 6 + QFontMetrics(font(Role.LETTER)).horizontalAdvance(self._letter) + 6


class _Swatch(QAbstractButton):
    """A free mark's colour with its number."""

    def __init__(self, command: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(command)
        self._number = number
        self.setFixedSize(_SWATCH, _SWATCH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint and the digit."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.control, 1) if self.underMouse() or not tokens.tinted else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.marks[self._number - 1] if tokens.tinted else tokens.base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        painter.setFont(font(Role.KEY))
        painter.setPen(tokens.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
