"""A few words in a row of which one is chosen: strong, with an accent line beneath."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from newsdesk.gui.theme.fonts import Role, font, line_height
from newsdesk.gui.theme.theme import current_tokens

_GAP = 16
_BENEATH = 10


class _Word(QAbstractButton):
    """What a word of the line is to the mouse and to a screen reader; the line draws it and has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own."""


class ChoiceLine(QWidget):
    """Like tabs on a line; wraps where its words do not fit. Arrow keys choose.

    `lined` draws the control line of a form beneath; without it only the choice has a line.
    """

    chosen = Signal(str)
    """Key of the choice a person made; not emitted by `set_value`."""

    def __init__(self, name: str, *, lined: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[tuple[str, str]] = []
        self._words: dict[str, _Word] = {}
        self._enabled: frozenset[str] | None = None
        self._value = ""
        self._lined = lined
        self.setAccessibleName(name)
        self.setFont(font(Role.INTERFACE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer (key, words) pairs; the value is kept if it is among them, else the first is chosen."""
        self._choices = list(choices)
        self._name_words()
        if self._value not in {key for key, _ in choices}:
            self._value = choices[0][0] if choices else ""
        self._describe()

    def set_possible(self, keys: frozenset[str] | None) -> None:
        """Limit what can be chosen; None for all."""
        self._enabled = keys
        self._describe()

    def value(self) -> str:
        """Key of the choice."""
        return self._value

    def set_value(self, key: str) -> None:
        """Show a choice, without a signal."""
        self._value = key
        self._describe()

    def step(self, *, backwards: bool) -> None:
        """Choose the next possible word, round the end."""
        keys = [key for key, _ in self._choices if self._can(key)]
        if keys:
            at = keys.index(self._value) if self._value in keys else -1
            self._choose(keys[(at + (-1 if backwards else 1)) % len(keys)])

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of as many lines as the words need."""
        places = self._places(width)
        return (places[-1][1].bottom() + 1) if places else self._line()

    def sizeHint(self) -> QSize:
        """All words on one line."""
        return QSize(sum(self._advance(words) + _GAP for _, words in self._choices), self._line())

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return QSize(max((self._advance(words) for _, words in self._choices), default=0), self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words and the lines beneath."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        if self._lined:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), tokens.control)
        for key, rect in self._places(self.width()):
            is_chosen = key == self._value
            painter.setFont(font(Role.HEADING if is_chosen else Role.INTERFACE))
            colour = tokens.text if is_chosen else tokens.muted if self._can(key) else tokens.disabled
            painter.setPen(colour)
            painter.drawText(rect.adjusted(0, 0, 0, -4), Qt.AlignmentFlag.AlignVCenter, dict(self._choices)[key])
            if is_chosen:
                painter.fillRect(QRect(rect.x(), rect.bottom() - 1, rect.width(), 2), tokens.accent)
                if self.hasFocus():
                    painter.setPen(tokens.accent)
                    painter.drawRect(rect.adjusted(-4, 0, 3, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words be clicked where they are drawn."""
        super().resizeEvent(event)
        self._place_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.step(backwards=event.key() == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def _choose(self, key: str) -> None:
        if key != self._value:
            self.set_value(key)
            self.chosen.emit(key)

    def _can(self, key: str) -> bool:
        return self._enabled is None or key in self._enabled

    def _on_toggled(self, on: bool) -> None:
        word = self.sender()
        chosen = next((key for key, each in self._words.items() if on and each is word), None)
        if chosen is not None:
            self._choose(chosen)

    def _name_words(self) -> None:
        """Have one button for each word."""
        keys = [key for key, _ in self._choices]
        if list(self._words) != keys:
            for word in self._words.values():
                word.hide()
                word.deleteLater()
            self._words = {key: _Word(self) for key in keys}
            for word in self._words.values():
                word.toggled.connect(self._on_toggled)
        for key, words in self._choices:
            self._words[key].setText(words)
        self._place_words()

    def _place_words(self) -> None:
        for key, rect in self._places(self.width()):
            self._words[key].setGeometry(rect)

    def _describe(self) -> None:
        self.setAccessibleDescription(dict(self._choices).get(self._value, ""))
        for key, word in self._words.items():
            word.setChecked(key == self._value)
            word.setEnabled(self._can(key))
        self.updateGeometry()
        self.update()

    def _line(self) -> int:
        return line_height(Role.INTERFACE) + _BENEATH

    def _advance(self, words: str) -> int:
        """Width in the strong face, so that nothing moves when the choice does."""
        return QFontMetrics(font(Role.HEADING)).horizontalAdvance(words)

    def _places(self, width: int) -> list[tuple[str, QRect]]:
        placed: list[tuple[str, QRect]] = []
        x = y = 0
        for key, words in self._choices:
            advance = self._advance(words)
            if x and x + advance > width:
                x, y = 0, y + self._line()
            placed.append((key, QRect(x, y, advance, self._line())))
            x += advance + _GAP
        return placed
