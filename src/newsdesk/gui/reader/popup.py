"""The selection pop-up: what can be done with the words just selected, by key or by click."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.reader.match import Match
from newsdesk.gui.reader.match_row import MatchRow
from newsdesk.gui.reader.popup_buttons import ChoiceButton, Swatch, WordButton
from newsdesk.gui.theme.painting import paint_raised
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.model.record import RecordKind
from newsdesk.text.snapping import Granularity

WIDTH = 372
_BELOW = 4
_MARGIN = 4
_BESIDE = 8
_STAYS = frozenset({"mark.pin", "mark.cycle"})
"""Commands after which there is still something to do with the words."""

Trigger = Callable[[str], object]
"""Takes the id of a command and runs it."""


class SelectionPopup(TranslatedWidget):
    """A child of the reader's viewport that never takes the focus: its keys act in the reader.

    `match_chosen` carries the id of the record that the words are to be added to, `granularity_chosen`
    what selections are to be fitted to.
    """

    match_chosen = Signal(str)
    granularity_chosen = Signal(str)

    def __init__(self, viewport: QWidget, trigger: Trigger) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._trigger = trigger
        self._marks_here = 0
        self._granularity = Granularity.WORD
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._kinds = {kind: WordButton(f"record.{kind}", LETTERS[kind], kind, self) for kind in RecordKind}
        self._swatches = [Swatch(f"mark.colour{number}", number, self) for number in range(1, 6)]
        self._link = WordButton("mark.link", "L", None, self)
        self._tag = WordButton("mark.tag", "T", None, self)
        self._here = WordButton("mark.cycle", "O", None, self)
        self._fits = ChoiceButton(self)
        self._fits.clicked.connect(self._offer_granularities)
        self._pin = IconButton("pin", parent=self)
        self._pin.setObjectName("mark.pin")
        self._pin.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pin.setCheckable(True)
        self._match = MatchRow(self)
        self._match.clicked.connect(self.add_to_match)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for button in (*self._kinds.values(), *self._swatches, self._link, self._tag, self._here, self._pin):
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._choose)
        self._lay_out()
        self.retranslate()
        self._here.hide()
        self.hide()

    @property
    def match(self) -> Match | None:
        """The record that Enter adds the words to, while it is offered."""
        return self._match.match if self.isVisible() else None

    def offer(self, match: Match | None) -> None:
        """Offer to add the words to a record, or offer none."""
        self._match.offer(match)

    def show_state(self, granularity: Granularity, *, pinned: bool, marks_here: int) -> None:
        """Say what selections are fitted to, whether an act is pinned, and how many marks the words have already."""
        self._granularity = granularity
        self._marks_here = marks_here
        self._pin.setChecked(pinned)
        self._here.setVisible(marks_here > 0)
        self._say_state()

    def show_below(self, rects: list[QRectF]) -> None:
        """Show under the last line of a selection, else above the first, else beside; `rects` are in the viewport."""
        view = self._viewport.rect()
        visible = [rect for rect in rects if rect.bottom() > 0 and rect.top() < view.height()]
        if not visible:
            self.hide()
            return
        self.resize(self._fitting(view.width() - 2 * _MARGIN))
        self.move(self._place(visible))
        self.show()
        self.raise_()

    def add_to_match(self) -> None:
        """Say that the words are to be added to the record offered."""
        match = self.match
        if match is not None:
            self.hide()
            self.match_chosen.emit(match.record)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the raised ground and its frame."""
        del event
        paint_raised(self, current_tokens())

    def _lay_out(self) -> None:
        upper, colours, others = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._lower = lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for kind, button in self._kinds.items():
            upper.addWidget(button)
            if kind is not RecordKind.NOTE:
                upper.addStretch(1)
        for swatch in self._swatches:
            colours.addWidget(swatch)
        colours.addStretch(1)
        for button in (self._link, self._tag, self._here):
            others.addWidget(button)
        others.addStretch(1)
        others.addWidget(self._fits)
        others.addWidget(self._pin)
        for row, gap in ((upper, 4), (colours, 2), (others, 2)):
            row.setSpacing(gap)
        lower.setSpacing(4)
        lower.addLayout(colours)
        lower.addLayout(others, 1)
        upper.setContentsMargins(6, 0, 6, 0)
        lower.setContentsMargins(11, 0, 6, 0)
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 8, 1, 1)
        rows.setSpacing(4)
        rows.addLayout(upper)
        rows.addLayout(lower)
        rows.addSpacing(3)
        rows.addWidget(self._match)

    def _fitting(self, room: int) -> QSize:
        """The size in a room so wide; where it is narrow, what stands behind the colours goes under them."""
        self._lower.setDirection(QBoxLayout.Direction.LeftToRight)
        if self._wanted().width() > room:
            self._lower.setDirection(QBoxLayout.Direction.TopToBottom)
        return self._wanted().boundedTo(QSize(room, self._viewport.height()))

    def _wanted(self) -> QSize:
        self._rows.activate()
        hint = self.sizeHint()
        return QSize(max(WIDTH, hint.width()), hint.height())

    def _place(self, rects: list[QRectF]) -> QPoint:
        """Below the lines in view, else above them, else right or left of them, else at the foot of the view."""
        view, first, last = self._viewport.rect(), rects[0], rects[-1]
        below, above = round(last.bottom()) + _BELOW, round(first.top()) - _BELOW - self.height()
        lowest, rightmost = view.height() - self.height() - _MARGIN, view.width() - self.width() - _MARGIN
        left = max(min(round(min(rect.left() for rect in rects[-2:])) - 12, rightmost), _MARGIN)
        if below <= lowest:
            return QPoint(left, below)
        if above >= _MARGIN:
            return QPoint(left, above)
        right_of = round(max(rect.right() for rect in rects)) + _BESIDE
        left_of = round(min(rect.left() for rect in rects)) - _BESIDE - self.width()
        top = max(min(round(first.top()), lowest), _MARGIN)
        if right_of <= rightmost:
            return QPoint(right_of, top)
        if left_of >= _MARGIN:
            return QPoint(left_of, top)
        return QPoint(left, max(lowest, _MARGIN))

    def _choose(self, button: QAbstractButton) -> None:
        command = button.objectName()
        if command not in _STAYS:
            self.hide()
        self._trigger(command)

    def _offer_granularities(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for granularity in Granularity:
            choice = menu.addAction(self._words_of(granularity))
            choice.setCheckable(True)
            choice.setChecked(granularity is self._granularity)
            choice.setData(granularity.value)
        menu.triggered.connect(self._on_granularity)
        menu.popup(self._fits.mapToGlobal(self._fits.rect().bottomLeft()))

    def _on_granularity(self, choice: QAction) -> None:
        self.granularity_chosen.emit(choice.data())

    def _words_of(self, granularity: Granularity) -> str:
        match granularity:
            case Granularity.CHARACTER:
                return self.tr("character")
            case Granularity.WORD:
                return self.tr("word")
            case Granularity.SENTENCE:
                return self.tr("sentence")

    def _say_state(self) -> None:
        self._here.say(self.tr("%n here", "", self._marks_here))
        self._fits.setText(self._words_of(self._granularity))
        self._fits.setAccessibleName(
            self.tr("Fit selections to: {unit}").format(unit=self._words_of(self._granularity))
        )
        self._fits.setAccessibleDescription("W")
        self._fits.updateGeometry()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._kinds[RecordKind.PARTICIPANT].say(self.tr("Participant"))
        self._kinds[RecordKind.AGENDA_ITEM].say(self.tr("Agenda"))
        self._kinds[RecordKind.MEETING].say(self.tr("Meeting"))
        self._kinds[RecordKind.NOTE].say(self.tr("Note"))
        self._link.say(self.tr("link"))
        self._tag.say(self.tr("tag"))
        self._pin.name_as(self.tr("Pin: every selection the same"))
        self._pin.setAccessibleDescription("Shift+Q")
        self._say_state()
        for number, swatch in enumerate(self._swatches, start=1):
            swatch.setAccessibleName(self.tr("Highlight in colour {number}").format(number=number))
