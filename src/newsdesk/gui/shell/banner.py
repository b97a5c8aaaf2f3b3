"""A line across the window for what concerns all of it: read only, not saved, damaged."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from types import MappingProxyType

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens

_INSET = 16
_ICON = 16
_NO_ACTS: Mapping[str, str] = MappingProxyType({})


class Banner(QWidget):
    """Glyph, sentence, acts, "Copy details" and a cross. It pushes what is beneath it down.

    `act_chosen` carries the id of the act whose button was pressed; the banner then hides.
    """

    act_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = "triangle-alert"
        self._details = ""
        self._words = Words("")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._buttons: list[QPushButton] = []
        self._copy = QPushButton()
        self._copy.setFlat(True)
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._copy_details)
        self._cross = IconButton("x", parent=self)
        self._cross.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET + _ICON + 12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._copy)
        row.addWidget(self._cross)
        self._row = row
        self.hide()

    @property
    def sentence(self) -> str:
        """What the banner says, "" while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def say(
        self,
        sentence: str,
        *,
        icon: str = "triangle-alert",
        acts: Mapping[str, str] = _NO_ACTS,
        details: str = "",
    ) -> None:
        """Show a sentence; `acts` has the words of each button by the id that `act_chosen` carries.

        `details` are for those who are to help, and only copied.
        """
        self._icon_name = icon
        self._details = details
        self._words.setText(sentence)
        self._put_acts(acts)
        self._copy.setText(self.tr("Copy details"))
        self._copy.setVisible(bool(details))
        self._cross.name_as(self.tr("Close message"))
        self.setAccessibleName(sentence)
        self.show()
        self.update()
        announce(self, sentence, at_once=True)

    def acts(self) -> list[QPushButton]:
        """The buttons of the acts, from the left."""
        return list(self._buttons)

    def take_focus(self) -> None:
        """Let the keyboard reach the first thing that can be done."""
        buttons = (*self._buttons, self._copy, self._cross)
        next(button for button in buttons if not button.isHidden()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def minimumSizeHint(self) -> QSize:
        """Let the window be narrow: the sentence wraps."""
        return QSize(200, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, line beneath and glyph."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens.warn_tint)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
        drawn = pixmap(self._icon_name, tokens.warn, size=_ICON, scale=self.devicePixelRatioF())
        painter.drawPixmap(_INSET, (self.height() - _ICON) // 2, drawn)

    def _put_acts(self, acts: Mapping[str, str]) -> None:
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        for place, (act, words) in enumerate(acts.items(), start=1):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._on_act, act))
            self._row.insertWidget(place, button)
            self._buttons.append(button)
        for first, second in pairwise((self._words, *self._buttons, self._copy, self._cross)):
            self.setTabOrder(first, second)

    def _on_act(self, act: str) -> None:
        """Do it, then go: the focus follows the act, and is not sent elsewhere in between."""
        said = self.sentence
        self.act_chosen.emit(act)
        if self.sentence == said:
            self.hide()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._words.text()}\n\n{self._details}")
