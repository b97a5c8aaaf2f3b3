"""The line over the list while a search is in force: how many articles have the words, and a cross to end it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens

_INSET = 16


class SearchLine(QWidget):
    """`cleared` is emitted when the cross is pressed."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sought = ""
        self._hits = 0
        self._words = Words("", Role.HEADING)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._cross = IconButton("x", "-", parent=self)
        self._cross.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 2, 8, 2)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self._cross)
        self._retranslate()
        self.hide()

    @property
    def sentence(self) -> str:
        """What the line says, "" while it is hidden."""
        return "" if self.isHidden() else self.accessibleName()

    def say(self, sought: str, hits: int) -> None:
        """Show how many articles have the words sought; hide when none are sought."""
        self._sought, self._hits = sought, hits
        self.setVisible(bool(sought))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the room."""
        super().resizeEvent(event)
        self._cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line beneath."""
        del event
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, current_tokens().line)

    def _cut(self) -> None:
        room = self.width() - 2 * _INSET - self._cross.width()
        self._words.setText(
            self._words.fontMetrics().elidedText(self.accessibleName(), Qt.TextElideMode.ElideRight, room)
        )

    def _retranslate(self) -> None:
        sentence = self.tr("%n hit(s) for “{words}”", "", self._hits).format(words=self._sought)
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self._cross.name_as(self.tr("End the search"))
        self._cut()
