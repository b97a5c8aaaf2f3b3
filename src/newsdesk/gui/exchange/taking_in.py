"""Taking packages in from the window: looked through, asked about, backed up, and written slice by slice."""

from collections.abc import Callable, Collection, Generator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from newsdesk.edits.clock import utc_now
from newsdesk.edits.errors import EditError
from newsdesk.edits.exchanging.absorbing import absorbing, deletes_much
from newsdesk.gui.dialogs.progress_dialog import ProgressDialog, progressing
from newsdesk.gui.exchange.deletions_dialog import DeletionsDialog
from newsdesk.gui.exchange.looking_through import Rehearsal, look_through
from newsdesk.gui.exchange.summary_dialog import SummaryDialog
from newsdesk.gui.exchange.summary_words import SummaryWords
from newsdesk.gui.jobs import Job, Tell
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.slices import Slices, paced
from newsdesk.model.absorption import Absorption
from newsdesk.model.review import SessionState
from newsdesk.store.backup import back_up
from newsdesk.store.errors import WorkspaceError
from newsdesk.store.reviews import sessions

_FRAME = 0.02
"""Seconds of work between two looks at what the person does; a slice itself is shorter."""


class TakingIn(QObject):
    """One run at a time; it lives as long as the window. `decide` leads to the conflicts that are open after it.

    `review_wanted` carries a session that came and is to be gone on with, `summary_wanted` one's own.
    """

    review_wanted = Signal(str)
    summary_wanted = Signal(str)

    def __init__(self, window: MainWindow, notices: Notices, decide: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._decide = decide
        self._paths: tuple[Path, ...] = ()
        self._job: Job | None = None
        self._progress: ProgressDialog | None = None
        self._work: Generator[object, None, None] | None = None
        self._slices = Slices(self)
        window.leaving.connect(self._leave)

    @property
    def busy(self) -> bool:
        """Whether a run is under way; a further one has to wait."""
        return self._job is not None or self._progress is not None

    def start(self, paths: Sequence[Path]) -> None:
        """Look files through, then ask."""
        if self.busy or not paths:
            return
        if self._window.bridge.store.read_only:
            self._notices.inform(self._notices.read_only_words())
            return
        self._paths = tuple(paths)
        self._look_through("")

    def _look_through(self, passphrase: str) -> None:
        self._job = self._window.jobs.run(
            self.tr("Looking packages through"),
            partial(look_through, self._window.bridge.store.path, self._paths, passphrase),
            done=self._on_looked,
            failed=self._on_failed,
            stopped=self._end,
        )

    def _on_looked(self, rehearsal: Rehearsal) -> str:
        self._job = None
        dialog = SummaryDialog(rehearsal, self._window)
        dialog.wanted.connect(partial(self._confirm, rehearsal))
        dialog.passphrase_given.connect(self._look_through)
        self._window.leaving.connect(dialog.reject)
        dialog.open()
        return ""

    def _confirm(self, rehearsal: Rehearsal, bring_back: bool) -> None:
        """Ask once more where much would go."""
        absorption = rehearsal.bringing_back if bring_back else rehearsal.absorption
        if absorption is None or not deletes_much(absorption):
            self._back_up(rehearsal, bring_back=bring_back, allow_deletions=False)
            return
        dialog = DeletionsDialog(absorption.deleted_records, absorption.living, self._window)
        dialog.accepted.connect(partial(self._back_up, rehearsal, bring_back=bring_back, allow_deletions=True))
        self._window.leaving.connect(dialog.reject)
        dialog.open()

    def _back_up(self, rehearsal: Rehearsal, *, bring_back: bool, allow_deletions: bool) -> None:
        """Make a backup in a thread, over which the window waits already: what was looked at must stay as it is."""
        progress = ProgressDialog(self.tr("Taking in"), self.tr("A backup is made and verified…"), self._window)
        progress.cancelled.connect(self._cancel)
        progress.open()
        self._progress = progress
        self._job = self._window.jobs.run(
            self.tr("Backing up"),
            partial(self._copy, self._window.bridge.store.path),
            done=lambda _: self._begin(rehearsal, bring_back=bring_back, allow_deletions=allow_deletions),
            failed=self._on_failed,
            stopped=self._end,
        )

    @staticmethod
    def _copy(path: Path, tell: Tell) -> None:
        back_up(path, "absorb", utc_now(), tell)

    def _begin(self, rehearsal: Rehearsal, *, bring_back: bool, allow_deletions: bool) -> str:
        self._job = None
        if rehearsal.together is not None and self._progress is not None:
            self._progress.say(self.tr("What is new is merged with what is here…"))
            steps = absorbing(
                self._window.bridge.store,
                rehearsal.together,
                file_name=", ".join(looked.path.name for looked in rehearsal.looked if looked.file is not None),
                allow_deletions=allow_deletions,
                bring_back=bring_back,
                texts=rehearsal.texts,
            )
            came = {entry.row for entry in rehearsal.together.package.entries if entry.table == "review_session"}
            self._work = self._take_in(steps, came)
            self._slices.begin(paced(self._work, _FRAME))
        return ""

    def _take_in(
        self, steps: Generator[tuple[int, int], None, Absorption], came: Collection[str]
    ) -> Generator[None, None, None]:
        """Go on with the work and say how far it is; in the end say what it did, or why it did nothing."""
        try:
            absorption = yield from progressing(steps, self._progress)
        except (WorkspaceError, EditError) as error:
            self._on_failed(error)
        else:
            self._end()
            self._say(absorption, came)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        elif self._work is not None:
            self._slices.cancel()
            self._work.close()
            self._end()
            self._notices.inform(self.tr("Cancelled; nothing was taken in"))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, WorkspaceError):
            self._window.bridge.failed.emit(error)
        else:
            self._notices.inform(error_sentence(error))

    def _end(self) -> None:
        """Let the window be used again."""
        self._job = self._work = None
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.done(0)

    def _say(self, absorption: Absorption, came: Collection[str]) -> None:
        """Say what it did and what comes next: the conflicts, else the newest of the sessions that came."""
        words, number = SummaryWords(), len(absorption.disputes)
        if number:
            self._notices.tell(words.taken_in(absorption), onward=words.decide(number), go=self._decide)
            return
        store = self._window.bridge.store
        waiting = [one for one in sessions(store) if one.id in came and one.state is not SessionState.CLOSED]
        if not waiting:
            self._notices.tell(words.taken_in(absorption))
            return
        own = waiting[-1].creator == store.analyst
        go = partial((self.summary_wanted if own else self.review_wanted).emit, waiting[-1].id)
        self._notices.tell(words.taken_in(absorption), onward=words.session(own=own), go=go)

    def _leave(self) -> None:
        """Leave the workspace as it was, before it closes."""
        self._slices.cancel()
        if self._work is not None:
            self._work.close()
        self._end()
