"""A toast: what was just done, and the way back."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.painting import paint_raised
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip

_HEIGHT = 34
_WIDEST = 560
_BESIDE = 16
_ABOVE_EDGE = 2
"""Over the status bar, so that no line of the text is hidden."""
SECONDS_SHOWN = 8


class Toast(QWidget):
    """One sentence at the bottom centre of its parent, with a link and a cross; one at a time.

    A long sentence stands on two lines; one that is longer still ends in an ellipsis, with all its words in
    the tool tip. It takes no focus when it appears and stays as long as the pointer or the focus is on it.
    `link_clicked` is emitted when the link is taken, `onward_clicked` when the one that leads on is, where there are
    both; the toast then hides. Esc closes it. A focus that it was given goes back to where it came from.
    """

    link_clicked = Signal()
    onward_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = Words("")
        self._link = Link(parent=self)
        self._link.clicked.connect(self._on_link)
        self._onward = Link(parent=self)
        self._onward.clicked.connect(self._on_onward)
        cross = IconButton("x", self.tr("Close message"), parent=self)
        cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        cross.clicked.connect(self.hide)
        self._cross = cross
        self._came_from: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 6, 0)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._onward)
        row.addWidget(self._link)
        row.addWidget(cross)
        self._row = row
        self._parent = parent
        self._sentence = ""
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.timeout.connect(self._leave)
        parent.installEventFilter(self)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._cross.name_as(self.tr("Close message"))

    def say(self, sentence: str, link: str = "", *, onward: str = "") -> None:
        """Show a sentence and, where `link` has words, a way to act on it, and perhaps another that leads on."""
        self._sentence = sentence
        self._cross.name_as(self.tr("Close message"))
        self._link.name(link)
        self._link.setVisible(bool(link))
        self._onward.name(onward)
        self._onward.setVisible(bool(onward))
        self.setAccessibleName(sentence)
        self._fit()
        self.show()
        self.raise_()
        announce(self, sentence)
        self._leaving.start(SECONDS_SHOWN * 1000)

    def withdraw_link(self) -> None:
        """Take the way to act away, because what it would act on is gone."""
        if not self._link.isHidden():
            self._link.hide()
            self._fit()

    def take_focus(self) -> None:
        """Let the keyboard reach the link, or the cross where there is none."""
        self._came_from = QApplication.focusWidget()
        first = next((link for link in (self._onward, self._link) if not link.isHidden()), self._cross)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back."""
        super().hideEvent(event)
        focused = QApplication.focusWidget()
        if self._came_from is not None and focused is not None and self.isAncestorOf(focused):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the bottom centre when the parent changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the raised ground and its frame."""
        del event
        paint_raised(self, current_tokens())

    def _fit(self) -> None:
        """Break the sentence where the room ends, and keep to the bottom centre."""
        self._words.setText("")
        self._row.activate()
        widest = max(min(_WIDEST, self._parent.width() - 2 * _BESIDE), 0)
        lines = self._broken(widest - self.sizeHint().width())
        self._words.setText("\n".join(lines))
        shown = "".join(lines) == self._sentence
        self._words.setToolTip(tip("" if shown else self._sentence))
        self._row.activate()
        line = self._words.fontMetrics().lineSpacing()
        self.resize(min(widest, self.sizeHint().width()), _HEIGHT + line * (len(lines) - 1))
        self._place()

    def _broken(self, room: int) -> list[str]:
        """The sentence on one line or on two, the second cut with an ellipsis where it is too long."""
        metrics = self._words.fontMetrics()
        if metrics.horizontalAdvance(self._sentence) <= room:
            return [self._sentence]
        layout = QTextLayout(self._sentence, self._words.font())
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(room)
        layout.endLayout()
        units = self._sentence.encode("utf-16-le")
        start, rest = (
            part.decode("utf-16-le") for part in (units[: 2 * first.textLength()], units[2 * first.textLength() :])
        )
        return [start, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)]

    def _place(self) -> None:
        area = self._parent.rect()
        self.move((area.width() - self.width()) // 2, area.height() - self.height() - _ABOVE_EDGE)

    def _leave(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (isinstance(focused, QWidget) and self.isAncestorOf(focused)):
            self._leaving.start()
        else:
            self.hide()

    def _on_link(self) -> None:
        self.hide()
        self.link_clicked.emit()

    def _on_onward(self) -> None:
        self.hide()
        self.onward_clicked.emit()
