"""Work under way, at the foot of the window: nothing at first, then a mark, then a bar with Cancel."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from newsdesk.gui.jobs import Job, Jobs, Stage
from newsdesk.gui.parts.words import Words
from newsdesk.gui.shell.foot_button import FootButton
from newsdesk.gui.shell.job_list import JobList, progress_words
from newsdesk.gui.theme.fonts import Role

_BAR = (96, 6)
_LOOKED_AT_EVERY = 250
"""Milliseconds between two looks at how long the work has taken."""


class JobsArea(QWidget):
    """A button with the number of jobs; beside it the oldest one's title, bar and Cancel once it takes long."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._says_little = False
        self._words = Words("", Role.LABEL)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(*_BAR)
        self.cancel = QPushButton()
        self.cancel.setFlat(True)
        self.cancel.setFixedHeight(24)
        self.cancel.clicked.connect(self._cancel)
        self.button = FootButton("refresh-cw")
        self.button.clicked.connect(self.open_list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in (self._words, self._bar, self.cancel, self.button):
            row.addWidget(part)
        self._look = QTimer(self, interval=_LOOKED_AT_EVERY)
        self._look.timeout.connect(self.renew)
        jobs.changed.connect(self.renew)
        self.retranslate()

    @property
    def words(self) -> str:
        """What is said of the oldest job, "" while there is nothing to say."""
        return "" if self._words.isHidden() else self._words.text()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.cancel.setText(self.tr("Cancel"))
        self.renew()

    def renew(self) -> None:
        """Show as much of the work as the time that it has taken is worth."""
        running = self._jobs.running
        stage = max((job.stage for job in running), default=Stage.QUIET)
        if bool(running) != self._look.isActive():
            (self._look.start if running else self._look.stop)()
        self.button.say(str(len(running)), self.tr("Running work: %n", "", len(running)))
        self.button.setVisible(stage >= Stage.BUSY)
        for part in (self._words, self._bar, self.cancel):
            part.setVisible(stage >= Stage.COUNTED and not (part is self._words and self._says_little))
        if running:
            self._show(running[0])

    def say_little(self, on: bool) -> None:
        """Leave the title away where there is little room; the list still has it."""
        self._says_little = on
        self.renew()

    def open_list(self) -> None:
        """Show all the work under way."""
        JobList(self._jobs, self).open_at(self.button if self.button.isVisible() else self)

    def _show(self, job: Job) -> None:
        self._words.setText(": ".join(filter(None, (job.title, progress_words(job)))))
        self._bar.setRange(0, job.total)
        self._bar.setValue(job.done)
        self._bar.setAccessibleName(self._words.text())
        self.cancel.setAccessibleDescription(job.title)
        self.cancel.setEnabled(job.can_cancel and not job.is_cancelled)

    def _cancel(self) -> None:
        if self._jobs.running:
            self._jobs.running[0].cancel()
