"""Why an item is rejected: six reasons with a key each, and a line for any other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from newsdesk.gui.catalogue.review import REASON_KEYS
from newsdesk.gui.commands import Commands
from newsdesk.gui.keyboard import latin_keys
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.verdict_button import KeyButton
from newsdesk.gui.review.words import REASONS, reason_words
from newsdesk.gui.theme.fonts import Role

_COLUMNS = 2
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ReasonRow(TranslatedWidget):
    """`reasoned` carries the reason that was typed; those with a key are commands.

    It has the focus itself, so that digits are keys; any letter begins to type in the line.
    """

    reasoned = Signal(str)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = QLineEdit()
        self.field.returnPressed.connect(self._reason)
        self._title = Words("", Role.HEADING)
        self._hint = Words("", Role.LABEL, muted=True)
        self._hint.setWordWrap(True)
        self._buttons = [KeyButton(commands[f"review.reason_{key}"], small=True) for key in REASON_KEYS]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._title, 0, 0, 1, _COLUMNS)
        rows = len(self._buttons) // _COLUMNS
        for at, button in enumerate(self._buttons):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # both columns alike
            grid.addWidget(button, 1 + at % rows, at // rows)
        grid.addWidget(self.field, 1 + rows, 0, 1, _COLUMNS)
        grid.addWidget(self._hint, 2 + rows, 0, 1, _COLUMNS)
        grid.setRowStretch(3 + rows, 1)
        self.retranslate()

    def begin(self) -> None:
        """Wait for a reason."""
        self.field.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._title.setText(self.tr("Why is it rejected?"))
        self.setAccessibleName(self.tr("Why is it rejected?"))
        for button, reason in zip(self._buttons, REASONS, strict=True):
            button.say(reason_words(reason))
        self.setAccessibleDescription(
            ", ".join(f"{key} {reason_words(reason)}" for key, reason in zip(REASON_KEYS, REASONS, strict=True))
        )
        self.field.setPlaceholderText(self.tr("Another reason"))
        self.field.setAccessibleName(self.tr("Another reason"))
        self._hint.setText(self.tr("Enter rejects and goes on, Esc goes back"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave digits, on every layout, to the commands; take letters into the line."""
        if event.key() in _ENTER:
            if self.isVisible():  # not where the line has just passed its Enter on, and the question is over
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.text().isprintable() and event.text().strip() and not _is_digit(event):
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _reason(self) -> None:
        if self.field.text().strip():
            self.reasoned.emit(self.field.text().strip())


def _is_digit(event: QKeyEvent) -> bool:
    meant = {chr(keys.key()) for keys in latin_keys(event)} | {event.text()}
    return bool(meant & set(REASON_KEYS))
