"""The line at the foot of the window: saved, place in the text, language, quotes, work under way, bell, text size."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QTime, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStatusBar, QWidget

from newsdesk.gui.jobs import Jobs
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.words import Words
from newsdesk.gui.shell.foot_button import FootButton
from newsdesk.gui.shell.jobs_area import JobsArea
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.gui.words import language_words

HEIGHT = 28
_NARROW = 1000
"""Below this width only what matters most is said."""


class StatusBar(QStatusBar):
    """Says quiet facts. `details_wanted` asks for all that is known of why a change was not saved."""

    details_wanted = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(HEIGHT)
        self._saved_at = QTime()
        self._cause: str | None = None
        self._backup_failure = ""
        self._paragraph = (0, 0)
        self._language = ""
        self._quotes = 0
        self._unseen = 0
        self._pinned: Callable[[], str] = str
        self._linked: Callable[[], str] = str
        self._waits: Callable[[], str] = str
        self._differs: Callable[[], str] = str
        self._text_size = 100
        self._narrow = False
        self._article_hidden = False
        self._icon = Words("", Role.LABEL)
        self._saved = Words("", Role.LABEL)
        self._details = Link("", Role.LABEL)
        self._details.clicked.connect(self.details_wanted)
        self._backup = Words("", Role.LABEL)
        self._place = Words("", Role.LABEL)
        self._step = Words("", Role.LABEL)
        self._tongue = Words("", Role.LABEL)
        self._quote_count = Words("", Role.LABEL)
        self._pin = Words("", Role.LABEL)
        self._link = Words("", Role.LABEL)
        self.waiting = Link("", Role.LABEL)
        """Says how many quotes wait for a decision, and leads to them."""
        self.conflicts = Link("", Role.LABEL)
        """Says how many conflicts are open, and leads to them."""
        self.jobs_area = JobsArea(jobs)
        self.bell = FootButton("bell")
        self._size = Words("", Role.LABEL)
        self.addPermanentWidget(self._row(), 1)
        self.retranslate()

    def show_saved(self, at: QTime) -> None:
        """Say that everything is in the file since `at`, local time."""
        self._saved_at, self._cause = at, None
        self.retranslate()

    def show_unsaved(self, cause: str = "") -> None:
        """Say that the last change could not be written, and why in a few words."""
        self._cause = cause
        self.retranslate()

    def show_backup(self, failure: str) -> None:
        """Say that the last backup failed and why, until "" says that one was made."""
        self._backup_failure = failure
        self.retranslate()

    def show_paragraph(self, number: int, count: int) -> None:
        """Say where in the article the reader is; number 0, which is the title, says nothing."""
        self._paragraph = (number, count)
        self.retranslate()

    def show_language(self, code: str) -> None:
        """Say which language the article is in, by its two letters; "" where nobody knows."""
        self._language = code
        self.retranslate()

    def show_step(self, sentence: str) -> None:
        """Say which mark was gone to, until the caret goes elsewhere, which "" says."""
        self._step.setText(sentence)
        self.retranslate()

    def leave_article_out(self, hidden: bool) -> None:
        """Say nothing of an article that another page hides."""
        self._article_hidden = hidden
        self.retranslate()

    def show_quotes(self, count: int) -> None:
        """Say how many quotes the article has."""
        self._quotes = count
        self.retranslate()

    def follow_pin(self, words: Callable[[], str]) -> None:
        """Say what is pinned, as the words are whenever the bar is retranslated; "" for nothing."""
        self._pinned = words
        self.retranslate()

    def follow_link(self, words: Callable[[], str]) -> None:
        """Say how two articles scroll together, as for what is pinned."""
        self._linked = words
        self.retranslate()

    def follow_waiting(self, words: Callable[[], str]) -> None:
        """Say how many quotes wait after an update, as for what is pinned."""
        self._waits = words
        self.retranslate()

    def follow_conflicts(self, words: Callable[[], str]) -> None:
        """Say how many conflicts are open, as for what is pinned."""
        self._differs = words
        self.retranslate()

    def show_unseen(self, count: int) -> None:
        """Say how many messages nobody has looked at."""
        self._unseen = count
        self.retranslate()

    def show_text_size(self, percent: int) -> None:
        """Say how large the article text is."""
        self._text_size = percent
        self.retranslate()

    def texts(self) -> list[str]:
        """What the bar says, from left to right."""
        facts = (self._place, self._step, self._tongue, self._quote_count, self._pin, self._link)
        shown = (self._saved, self._backup, *facts, self.waiting, self.conflicts)
        said = [part.text() for part in shown if part.text() and not part.isHidden()]
        return [*said, *filter(None, [self.jobs_area.words]), self._size.text()]

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._saved.setText(self._saved_words())
        self._details.name(self.tr("Details"))
        self._details.setVisible(self._cause is not None)
        self._backup.setText(self.tr("No backup could be made") if self._backup_failure else "")
        self._backup.setToolTip(tip(self._backup_failure))
        self._backup.setAccessibleDescription(self._backup_failure)
        self._backup.setVisible(bool(self._backup_failure))
        number, count = self._paragraph
        place = self.tr("Paragraph {number} of {count}").format(number=number, count=count)
        self._place.setText(place if number else "")
        self._tongue.setText(language_words(self._language) if count and self._language else "")
        self._quote_count.setText(self.tr("%n quote(s)", "", self._quotes) if count else "")
        self._pin.setText(self._pinned())
        self._link.setText(self._linked())
        self.waiting.name(self._waits())
        self.conflicts.name(self._differs())
        for sign in (self.waiting, self.conflicts):
            sign.setVisible(bool(sign.text()))
        for part in (self._place, self._step, self._tongue, self._quote_count, self._link):
            too_much = self._article_hidden or (self._narrow and part in {self._tongue, self._quote_count})
            part.setVisible(bool(part.text()) and not too_much)
        self._pin.setVisible(bool(self._pin.text()))
        self.bell.say(str(self._unseen or ""), self.tr("Recent messages: %n new", "", self._unseen))
        self._size.setText(self.tr("{percent} %").format(percent=self._text_size))
        self._size.setAccessibleName(self.tr("Text size {percent} %").format(percent=self._text_size))
        self.jobs_area.retranslate()
        self._draw_icon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is little room."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.jobs_area.say_little(narrow)
            self.retranslate()

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
        if self._cause is not None:
            return self.tr("Not saved: {cause}").format(cause=self._cause) if self._cause else self.tr("Not saved")
        if not self._saved_at.isValid():
            return self.tr("Saved")
        return self.tr("Saved at {time}").format(
            time=QLocale().toString(self._saved_at, QLocale.FormatType.ShortFormat)
        )

    def _draw_icon(self) -> None:
        tokens = current_tokens()
        name, colour = ("check", tokens.muted) if self._cause is None else ("triangle-alert", tokens.bad)
        self._icon.setPixmap(pixmap(name, colour, size=14, scale=self.devicePixelRatioF()))

    def _row(self) -> QWidget:
        holder = QWidget(self)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        saved = QHBoxLayout()
        saved.setSpacing(6)
        for part in (self._icon, self._saved, self._details):
            saved.addWidget(part)
        row.addLayout(saved)
        for part in (
            self._backup,
            self._place,
            self._step,
            self._tongue,
            self._quote_count,
            self._pin,
            self._link,
            self.waiting,
            self.conflicts,
        ):
            row.addWidget(part)
        row.addStretch(1)
        right = QHBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.jobs_area)
        right.addWidget(self.bell)
        right.addWidget(self._size)
        row.addLayout(right)
        return holder
