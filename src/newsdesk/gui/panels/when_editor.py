"""The field of an uncertain time: words in, and beneath them what was understood, how surely and from where."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.gui.models.drafts import Draft
from newsdesk.gui.models.when_words import basis_words, coarser, doubt_words, when_words
from newsdesk.gui.panels.choice_line import ChoiceLine
from newsdesk.gui.panels.field_message import DifferingNote, DraftMessage
from newsdesk.gui.panels.month_picker import MonthPicker
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.panels.when_line import WhenLine
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.field import LABEL_WIDTH
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.icons import icon
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.words import field_words, quoted
from newsdesk.model.when import NO_TIME, Basis, Precision, When

_INDENT = 6
_ROW_GAP = 2
_PRECISION_GAP = 4


class WhenEditor(QWidget):
    """Shows the time in words; while it is edited, precision and source words open beneath.

    `parse` turns typed words into a `When` as the store would, to say back what was understood.
    """

    committed = Signal(str, object)
    """The field "when" and the typed words."""
    chosen = Signal(object)
    """A `When` that a person chose by calendar or precision."""
    jump_requested = Signal()
    other_wanted = Signal()
    """The words that name another time are to be shown."""

    def __init__(self, parse: Callable[[str], When], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = "when"
        self._parse = parse
        self._when = NO_TIME
        self._source = ""
        self.line = WhenLine("when")
        self._label = _label()
        self._understood = TonedWords(Role.HEADING)
        self._in_text = TonedWords()
        self._doubts = TonedWords()
        self._precision_label = _label()
        self._precision = ChoiceLine("", lined=True)
        self._source_label = _label()
        self._source_words = Words("", Role.QUOTE)
        self._jump = IconButton("crosshair")
        self.message = DraftMessage()
        self.note = DifferingNote()
        self._calendar_act = QAction(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_value(self, value: object) -> None:
        """Show a stored `When`."""
        self._when = value if isinstance(value, When) else NO_TIME
        self.line.show_when(self._when)
        self._show()

    def show_draft(self, draft: Draft | None) -> None:
        """Show words that are not stored in place of the stored time; None for none."""
        self.message.show_draft(draft)
        if draft is not None:
            self.line.show_draft(draft.words)
        self._show()

    def show_other(self, words: str) -> None:
        """Say which other time a report gives; "" where none differs."""
        self.note.say(words)
        self._show()

    def choose_today(self) -> None:
        """Take the day of now."""
        self._on_day(QDate.currentDate())

    def open_calendar(self) -> None:
        """Open the month beneath the line, at the day that is known or at today."""
        day = QDate.fromString(self._understood_now().value[:10], "yyyy-MM-dd")
        picker = MonthPicker(day if day.isValid() else QDate.currentDate(), self.line)
        picker.chosen.connect(self._on_day)
        picker.open_below(self.line)

    def show_source(self, words: str) -> None:
        """Show the marked words that the time was taken from; "" where there are none."""
        self._source = words
        self._show()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._label.setText(field_words("when"))
        self.line.setAccessibleName(field_words("when"))
        self.line.setPlaceholderText(self.tr("not in the text"))
        self._precision_label.setText(self.tr("Precision"))
        self._precision.setAccessibleName(self.tr("Precision"))
        self._source_label.setText(self.tr("In the text"))
        self._jump.name_as(self.tr("Show in the text"))
        self._calendar_act.setText(self.tr("Choose a day"))
        names = (
            (Precision.MINUTE, self.tr("hour")),
            (Precision.DAY, self.tr("day")),
            (Precision.MONTH, self.tr("month")),
            (Precision.QUARTER, self.tr("quarter")),
            (Precision.YEAR, self.tr("year")),
            (Precision.UNKNOWN, "?"),
        )
        self._precision.set_choices([(str(precision), words) for precision, words in names])
        self.show_value(self._when)

    def changeEvent(self, event: QEvent) -> None:
        """Colour the calendar's icon anew when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._calendar_act.setIcon(icon("calendar", current_tokens()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open while the focus is inside, close when it leaves."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._show()
        return super().eventFilter(watched, event)

    def is_open(self) -> bool:
        """Say whether the field is being edited."""
        return any(part.hasFocus() for part in (self.line, self._precision, self._jump))

    def _lay_out(self) -> None:
        self._calendar_act.setIcon(icon("calendar", current_tokens()))
        self.line.add_button(self._calendar_act)
        self._label.setBuddy(self.line)
        precision = QVBoxLayout()
        precision.setContentsMargins(0, _PRECISION_GAP, 0, 0)
        precision.addWidget(self._precision)
        self._source_words.setWordWrap(True)
        for words in (self._understood, self._in_text, self._doubts):
            words.setContentsMargins(_INDENT, _ROW_GAP, 0, 0)
        source = QHBoxLayout()
        source.setContentsMargins(_INDENT, 4, 0, 0)
        source.addWidget(self._source_words, 1, Qt.AlignmentFlag.AlignVCenter)
        source.addWidget(self._jump, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.line, 0, 1)
        grid.addWidget(self._understood, 1, 1)
        grid.addWidget(self._in_text, 2, 1)
        grid.addWidget(self._doubts, 3, 1)
        grid.addWidget(self.message, 4, 1)
        grid.addWidget(self._precision_label, 5, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(precision, 5, 1)
        grid.addWidget(self._source_label, 6, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(source, 6, 1)
        grid.addWidget(self.note, 7, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        self.line.committed.connect(self.committed)
        self.line.textEdited.connect(self._show)
        self.line.returnPressed.connect(self._take_offer)
        self.note.show_requested.connect(self.other_wanted)
        self._precision.chosen.connect(self._on_precision)
        self._calendar_act.triggered.connect(self.open_calendar)
        self._jump.clicked.connect(self.jump_requested)
        for part in (self.line, self._precision, self._jump):
            part.installEventFilter(self)

    def _understood_now(self) -> When:
        """The time that the words in the line are."""
        return self._parse(self.line.text()) if self.line.isModified() or not self.message.isHidden() else self._when

    def _offer(self) -> When:
        """What the stored words would be read as if they were typed now, where that says more than is stored."""
        when = self._when
        open_year = when.value.startswith("--")
        if self.line.isModified() or not when.words or when.basis is not Basis.STATED or (when.value and not open_year):
            return NO_TIME
        read = self._parse(when.words)
        return read if read.value and read.value != when.value else NO_TIME

    def _show(self) -> None:
        editing = self.is_open()
        when = self._understood_now()
        self._understood.say(when_words(when) if editing and when.value else "", "text")
        differs = when.words and when.value and when.words != when.value
        self._in_text.say(self.tr("in the text “{words}”").format(words=when.words) if differs and not editing else "")
        self._doubts.say(self._doubts_of(when), "warn")
        said = (self._understood, self._in_text, self._doubts, self.message, self.note)
        self.line.setAccessibleDescription(", ".join(filter(None, (part.text() for part in said))))
        details: tuple[QWidget, ...] = (self._precision_label, self._precision)
        source: tuple[QWidget, ...] = (self._source_label, self._source_words, self._jump)
        for part in details:
            part.setVisible(editing)
        for part in source:
            part.setVisible(editing and bool(self._source))
        self._precision.set_value(str(when.precision))
        self._precision.set_possible(frozenset(str(each) for each in Precision if coarser(when, each) is not None))
        self._source_words.setText(quoted(self._source))

    def _doubts_of(self, when: When) -> str:
        """What is not certain about a time, each doubt with its glyph."""
        doubts = [f"~ {basis_words(when)}"] if when.basis is Basis.INFERRED else []
        offer = self._offer()
        if when and (doubt := doubt_words(when, readable=bool(offer) and not when.value)):
            doubts.append(f"! {doubt}")
        if offer and self.is_open():
            doubts.append(self.tr("? Enter takes {time}").format(time=when_words(offer)))
        return " · ".join(doubts)

    def _take_offer(self) -> None:
        if self._offer():
            self.line.take_again()

    def _on_precision(self, precision: str) -> None:
        self.line.commit()
        cut = coarser(self._when, Precision(precision))
        if cut is not None and cut != self._when:
            self.chosen.emit(cut)

    def _on_day(self, day: QDate) -> None:
        """A day chosen by hand beside other words is the analyst's conclusion, else it stands for itself."""
        value = day.toString("yyyy-MM-dd")
        known = self._understood_now()
        concluded = bool(known.words) and value != known.value
        self.line.setModified(False)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(
            When(
                words=known.words,
                value=value,
                precision=Precision.DAY,
                basis=Basis.INFERRED if concluded else Basis.STATED,
                reason="analyst" if concluded else "",
            )
        )


def _label() -> Words:
    label = Words("", Role.LABEL, muted=True)
    label.setFixedWidth(LABEL_WIDTH)
    label.setContentsMargins(0, 7, 8, 0)
    label.setWordWrap(True)
    return label
