"""The line at the foot of the window: saved, place in the text, quotes, work under way, text size."""

from PySide6.QtCore import QEvent, QLocale, QTime, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QStatusBar, QWidget

from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens

HEIGHT = 28
_PROGRESS_WIDTH = 160


class StatusBar(QStatusBar):
    """Says quiet facts; a job under way has a bar and a Cancel button here."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(HEIGHT)
        self._saved_at = QTime()
        self._unsaved = False
        self._backup_failure = ""
        self._paragraph = (0, 0)
        self._quotes = 0
        self._text_size = 100
        self._icon = Words("", Role.LABEL)
        self._saved = Words("", Role.LABEL)
        self._backup = Words("", Role.LABEL)
        self._place = Words("", Role.LABEL)
        self._quote_count = Words("", Role.LABEL)
        self._job = Words("", Role.LABEL)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedSize(_PROGRESS_WIDTH, 6)
        self._cancel = QPushButton()
        self._cancel.setFlat(True)
        self._cancel.setFixedHeight(HEIGHT - 4)
        self._cancel.clicked.connect(self.cancel_requested)
        self._size = Words("", Role.LABEL)
        self.addPermanentWidget(self._row(), 1)
        self.finish_job()
        self.retranslate()

    def show_saved(self, at: QTime) -> None:
        """Say that everything is in the file since `at`, local time."""
        self._saved_at, self._unsaved = at, False
        self.retranslate()

    def show_unsaved(self) -> None:
        """Say that the last change could not be written."""
        self._unsaved = True
        self.retranslate()

    def show_backup(self, failure: str) -> None:
        """Say that the last backup failed and why, until "" says that one was made."""
        self._backup_failure = failure
        self.retranslate()

    def show_paragraph(self, number: int, count: int) -> None:
        """Say where in the article the reader is; number 0, which is the title, says nothing."""
        self._paragraph = (number, count)
        self.retranslate()

    def show_quotes(self, count: int) -> None:
        """Say how many quotes the article has."""
        self._quotes = count
        self.retranslate()

    def show_text_size(self, percent: int) -> None:
        """Say how large the article text is."""
        self._text_size = percent
        self.retranslate()

    def show_job(self, words: str, done: int, total: int) -> None:
        """Say how far a job is."""
        self._job.setText(words)
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._progress.setAccessibleName(words)
        for part in (self._job, self._progress, self._cancel):
            part.show()

    def finish_job(self) -> None:
        """Take the job off the bar."""
        for part in (self._job, self._progress, self._cancel):
            part.hide()

    def texts(self) -> list[str]:
        """What the bar says, from left to right."""
        shown = (self._saved, self._backup, self._place, self._quote_count, self._job, self._size)
        return [part.text() for part in shown if part.text() and not part.isHidden()]

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._saved.setText(self._saved_words())
        self._backup.setText(self.tr("No backup could be made") if self._backup_failure else "")
        self._backup.setToolTip(self._backup_failure)
        self._backup.setAccessibleDescription(self._backup_failure)
        self._backup.setVisible(bool(self._backup_failure))
        number, count = self._paragraph
        place = self.tr("Paragraph {number} of {count}").format(number=number, count=count)
        self._place.setText(place if number else "")
        self._quote_count.setText(self.tr("%n quote(s)", "", self._quotes) if count else "")
        self._size.setText(self.tr("{percent} %").format(percent=self._text_size))
        self._size.setAccessibleName(self.tr("Text size {percent} %").format(percent=self._text_size))
        self._cancel.setText(self.tr("Cancel"))
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Colour the glyph anew when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_size"):
            self._draw_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and a line above."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens.window)
        painter.fillRect(0, 0, self.width(), 1, tokens.line)

    def _saved_words(self) -> str:
        if self._unsaved:
            return self.tr("Not saved")
        if not self._saved_at.isValid():
            return self.tr("Saved")
        return self.tr("Saved at {time}").format(
            time=QLocale().toString(self._saved_at, QLocale.FormatType.ShortFormat)
        )

    def _draw_icon(self) -> None:
        tokens = current_tokens()
        name, colour = ("triangle-alert", tokens.bad) if self._unsaved else ("check", tokens.muted)
        self._icon.setPixmap(pixmap(name, colour, size=14, scale=self.devicePixelRatioF()))

    def _row(self) -> QWidget:
        holder = QWidget(self)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        saved = QHBoxLayout()
        saved.setSpacing(6)
        saved.addWidget(self._icon)
        saved.addWidget(self._saved)
        row.addLayout(saved)
        row.addWidget(self._backup)
        row.addWidget(self._place)
        row.addWidget(self._quote_count)
        row.addStretch(1)
        for part in (self._job, self._progress, self._cancel, self._size):
            row.addWidget(part)
        return holder
