"""What is said beneath a field: why its words are a draft and what can be done, or that a report differs."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.gui.models.drafts import Draft
from newsdesk.gui.panels.flow import FlowLayout
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.primitives import RADIUS
from newsdesk.gui.theme.theme import current_tokens

_INDENT = 6


class DraftMessage(TranslatedWidget):
    """Why the words above are not the stored ones, and two links: to take them and to give them up."""

    taken = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = TonedWords()
        self._words.setContentsMargins(_INDENT, 2, 0, 0)
        self._take = WordButton("", Role.LABEL)
        self._give_up = WordButton("", Role.LABEL)
        self._take.clicked.connect(self.taken)
        self._give_up.clicked.connect(self.given_up)
        links = QWidget()
        flow = FlowLayout(links, gap=12, line_gap=0)
        flow.setContentsMargins(_INDENT - 1, 0, 0, 0)
        flow.addWidget(self._take)
        flow.addWidget(self._give_up)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        links.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(links)
        self.retranslate()
        self.hide()

    def show_draft(self, draft: Draft | None, *, whole: bool = True) -> None:
        """Say what stands in the field; None hides the message. Only `whole` values can be taken from here."""
        self.setHidden(draft is None)
        if draft is None:
            return
        self._words.say(f"{'~' if draft.recovered else '!'} {draft.message}", "warn" if draft.recovered else "bad")
        self._take.setVisible(draft.recovered and whole)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._take.say(self.tr("Take these words"))
        self._give_up.say(self.tr("Back to what is saved"))

    def text(self) -> str:
        """The message, "" while there is none."""
        return "" if self.isHidden() else self._words.text()


class Offers(QWidget):
    """Words that could be added to a field, each a link."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[str, ...] = ()
        self._flow = FlowLayout(self, gap=12, line_gap=0)
        self._flow.setContentsMargins(_INDENT - 1, 2, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def offer(self, words: tuple[str, ...]) -> None:
        """Offer these and no others."""
        if words == self._offered:
            return
        self._offered = words
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for each in words:
            link = WordButton(f"+ {each}", Role.LABEL, parent=self)
            link.setAccessibleName(self.tr("Add “{words}”").format(words=each))
            link.clicked.connect(partial(self.chosen.emit, each))
            self._flow.addWidget(link)
            link.show()
        self.setHidden(not words)


class DifferingNote(QWidget):
    """On the tint of a warning: a report says otherwise, and a link to its words."""

    show_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = TonedWords(Role.LABEL)
        self._show = WordButton("", Role.LABEL)
        self._show.clicked.connect(self.show_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._show, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, words: str) -> None:
        """Say what differs; "" hides the note."""
        self._words.say(f"≠ {words}" if words else "", "text")
        self._show.say(self.tr("Show"))
        self.setHidden(not words)

    def text(self) -> str:
        """What is said, "" where nothing differs."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_tokens().warn_tint)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
