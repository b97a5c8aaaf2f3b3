"""The row over a review: whose session it is, how far one is, how fast, and the way to its summary."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.queue_model import is_decided
from newsdesk.gui.review.ribbon import VerdictRibbon
from newsdesk.gui.review.words import Counts
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.model.review import QueueEntry

_HEIGHT = 48
_NARROW = 900
"""In a row narrower than this the reviewer and the pace are left out."""


class SessionRow(TranslatedWidget):
    """`summary_wanted` and `closed` say which button was pressed."""

    summary_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full_name = ""
        self._reviewer = ""
        self._name = Words("", Role.RECORD_TITLE)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._who = Words("", muted=True)
        self.ribbon = VerdictRibbon()
        self._count = Words("", Role.HEADING)
        self._pace = Words("", muted=True)
        self.summary = QPushButton()
        self.summary.setAutoDefault(False)
        self.summary.clicked.connect(self.summary_wanted)
        self._close = IconButton("x")
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self._name, 1)
        row.addWidget(self._who)
        row.addWidget(self.ribbon, 1)
        for widget in (self._count, self._pace, self.summary, self._close):
            row.addWidget(widget)
        self.setFixedHeight(_HEIGHT)
        self.retranslate()

    def show_session(self, name: str, reviewer: str) -> None:
        """Name the session and who judges."""
        self._full_name, self._reviewer = name, reviewer
        self.retranslate()

    def show_progress(self, entries: Sequence[QueueEntry], current: int, pace: int) -> None:
        """Show how far the reviewer is; `pace` is items an hour, 0 where nobody knows it yet."""
        self.ribbon.show_entries(entries, current)
        done = sum(map(is_decided, entries))
        said = self.tr("{number} of {total}").format(number=done, total=len(entries))
        self._count.setText(said)
        self.ribbon.setAccessibleName(said)
        self.ribbon.setToolTip(tip(said))
        self._pace.setText(Counts().pace(pace) if pace else "")

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._who.setText(self.tr("reviewer: {name}").format(name=self._reviewer) if self._reviewer else "")
        self.summary.setText(self.tr("Finish…"))
        self.summary.setAccessibleDescription("Ctrl+End")
        self.summary.setToolTip(self.tr("Summary of the session ({key})").format(key="Ctrl+End"))
        self._close.name_as(self.tr("Leave the review"), "Esc")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line beneath."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.window)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), tokens.line)

    def _fit(self) -> None:
        wide = self.width() >= _NARROW
        self._who.setVisible(wide and bool(self._reviewer))
        self._pace.setVisible(wide)
        metrics = QFontMetrics(self._name.font())
        self._name.setMinimumWidth(min(metrics.horizontalAdvance(self._full_name) + 2, self.width() // 4))
        self._name.setText(metrics.elidedText(self._full_name, Qt.TextElideMode.ElideRight, self.width() // 3))
        self._name.setAccessibleName(self._full_name)
