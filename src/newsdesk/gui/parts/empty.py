"""What a pane shows when it has nothing to show: a sentence, and one thing to do."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSpacerItem, QVBoxLayout, QWidget

from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens

_ICON = 24
_ICON_ROOM = _ICON + 12
_LEAST = 64


class EmptyState(QWidget):
    """Icon, one line in the strong face, one muted, and perhaps a button or key cap.

    In a low pane the icon goes, then the muted line.
    """

    def __init__(self, icon_name: str, headline: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._headline = _centred(Words(headline, Role.HEADING))
        self._words = _centred(Words(words, Role.INTERFACE, muted=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(4)
        column.addStretch(1)
        self._above = QSpacerItem(0, _ICON_ROOM)
        column.addItem(self._above)
        column.addWidget(self._headline)
        column.addWidget(self._words)
        column.addSpacing(8)
        column.addStretch(2)
        self._column = column

    def set_words(self, headline: str, words: str = "") -> None:
        """Say something else, as after a change of language."""
        self._headline.setText(headline)
        self._words.setText(words)
        self._fit_if_seen()

    def add_command(self, action: QAction) -> QPushButton:
        """Put a button under the words: it does what a command does, and is called so."""
        button = _ActionButton(action)
        self.add_widget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Put the one button or key cap under the words."""
        self._column.insertWidget(self._column.count() - 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.setFocusProxy(widget)
        self._fit_if_seen()

    def hasHeightForWidth(self) -> bool:
        """It takes the height that there is."""
        return False

    def minimumSizeHint(self) -> QSize:
        """So little that no pane grows for it."""
        return QSize(0, _LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Leave out what there is no room for, of what was said meanwhile."""
        self._fit()
        super().showEvent(event)

    def _fit_if_seen(self) -> None:
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        for icon, words in ((_ICON_ROOM, True), (0, True), (0, False)):
            self._above.changeSize(0, icon)
            self._words.setVisible(words and bool(self._words.text()))
            self._column.invalidate()
            if self._column.totalHeightForWidth(self.width()) <= self.height():
                break

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon above the words; the ground is the pane's own."""
        del event
        if not self._above.sizeHint().height():
            return
        drawn = pixmap(self._icon_name, current_tokens().muted, size=_ICON, scale=self.devicePixelRatioF())
        top = self._headline.geometry().top() - _ICON_ROOM
        QPainter(self).drawPixmap((self.width() - _ICON) // 2, top, drawn)


class _ActionButton(QPushButton):
    """Follows its action: its words, and whether it can act."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setAutoDefault(False)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())


def _centred(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label
