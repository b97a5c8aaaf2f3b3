"""A line across the window for what concerns all of it: read only, not saved, damaged."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens

_INSET = 16
_ICON = 16


class Banner(QWidget):
    """Glyph, sentence, at most one act, and a cross. It pushes what is beneath it down."""

    act_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = "triangle-alert"
        self._act = ""
        self._words = Words("")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._button = QPushButton()
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._on_clicked)
        self._cross = IconButton("x", parent=self)
        self._cross.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET + _ICON + 12, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._cross)
        self.hide()

    @property
    def sentence(self) -> str:
        """What the banner says, "" while it is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, sentence: str, *, icon: str = "triangle-alert", act: str = "", act_words: str = "") -> None:
        """Show a sentence; `act` is what `act_chosen` carries when the button with `act_words` is pressed."""
        self._icon_name = icon
        self._act = act
        self._words.setText(sentence)
        self._button.setText(act_words)
        self._button.setVisible(bool(act_words))
        self._cross.name_as(self.tr("Close message"))
        self.setAccessibleName(sentence)
        self.show()
        self.update()

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

    def _on_clicked(self) -> None:
        self.hide()
        self.act_chosen.emit(self._act)
