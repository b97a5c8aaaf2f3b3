"""The list of the work under way: a row each with its title, how far it is, and Cancel."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from newsdesk.gui.jobs import Job, Jobs
from newsdesk.gui.parts.popover import Popover
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role

_WIDTH = 360
_BAR = 6


class JobRow(QWidget):
    """One piece of work."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job = job
        self._count = Words("", Role.LABEL, muted=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR)
        self._bar.setAccessibleName(job.title)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAccessibleDescription(job.title)
        self.cancel.clicked.connect(job.cancel)
        title = Words(job.title)
        title.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._count)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(self.cancel)
        job.changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Show how far it is."""
        job = self.job
        self._bar.setRange(0, job.total)
        self._bar.setValue(job.done)
        self._count.setText(progress_words(job))
        self.cancel.setEnabled(job.can_cancel and not job.is_cancelled)


class JobList(Popover):
    """Follows the work while it is open."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("JobList", "Running work"), parent, width=_WIDTH)
        self.setObjectName("jobs")
        self._jobs = jobs
        self._shown: list[Job] = []
        jobs.changed.connect(self._renew)
        self._fill()

    def _renew(self) -> None:
        if self._shown != self._jobs.running:
            self._fill()
            self.fit()

    def _fill(self) -> None:
        self._shown = list(self._jobs.running)
        self.clear()
        for job in self._shown:
            self.body.addWidget(JobRow(job))
        if not self._shown:
            self.body.addWidget(Words(self.tr("Nothing is running now."), muted=True))


def progress_words(job: Job) -> str:
    """How far a piece of work is."""
    if job.is_cancelled:
        return QCoreApplication.translate("Job", "stopping…")
    if job.total:
        return QCoreApplication.translate("Job", "{done} of {total}").format(done=job.done, total=job.total)
    return str(job.done) if job.done else ""
