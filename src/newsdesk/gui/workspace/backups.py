"""Backups of an open workspace: those nobody has to ask for, those asked for, and versions with a name."""

from collections import deque
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.edits.clock import utc_now
from newsdesk.gui.jobs import Jobs
from newsdesk.gui.sentences import error_sentence
from newsdesk.model.change import ChangeSet
from newsdesk.store.backup import back_up
from newsdesk.store.errors import WorkspaceError
from newsdesk.store.store import Store

AFTER = 10
"""Minutes from the first change since the last backup to the next one, unless others are preferred."""
MINUTE = 60 * 1000
"""A minute in milliseconds."""

_TIMED, _BY_HAND, _VERSION = "timed", "hand", "version"


class Backups(QObject):
    """Watches one store until `finish`; a workspace open to read only never changes, so it gets none.

    They are made aside, one after the other, as jobs. `ended` is emitted after each attempt, with the
    sentence of what went wrong or "".
    """

    ended = Signal(str)

    def __init__(self, store: Store, jobs: Jobs, parent: QObject | None = None, *, minutes: int = AFTER) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = jobs
        self._needed = False
        self._changed_since = False
        self._waiting: deque[tuple[str, str]] = deque()
        self._making = False
        self._due = QTimer(self, singleShot=True, interval=minutes * MINUTE)
        self._due.timeout.connect(self.begin)
        self._unsubscribe = store.feed.subscribe(self._on_changed)

    @property
    def needed(self) -> bool:
        """Whether something changed that no finished backup holds."""
        return self._needed

    def wait_minutes(self, minutes: int) -> None:
        """Let so many minutes pass between a change and the backup of it; a wait that is on begins anew."""
        self._due.setInterval(minutes * MINUTE)

    def begin(self) -> None:
        """Make a backup, if something changed."""
        if self._needed and not self._making:
            self._ask(_TIMED)

    def by_hand(self) -> None:
        """Make a backup now, whether or not something changed."""
        self._ask(_BY_HAND)

    def name_version(self, name: str) -> None:
        """Keep the workspace as it is now under a name."""
        self._ask(_VERSION, name)

    def finish(self, *, back_up: bool = True) -> str:
        """Stop watching, once no job runs any more, and back up what no backup holds.

        Returns the sentence of what went wrong, or "".
        """
        self._unsubscribe()
        self._due.stop()
        self._waiting.clear()
        if self._needed and back_up:
            try:
                self._store.backup("quit")
            except WorkspaceError as error:
                return error_sentence(error)
        return ""

    def _ask(self, reason: str, name: str = "") -> None:
        self._waiting.append((reason, name))
        self._make_next()

    def _make_next(self) -> None:
        if self._making or not self._waiting:
            return
        reason, name = self._waiting.popleft()
        self._making = True
        self._changed_since = False
        title = self.tr("Keeping a version") if reason == _VERSION else self.tr("Backing up")
        self._jobs.run(
            title,
            partial(back_up, self._store.path, reason, utc_now(), name=name),
            done=partial(self._on_made, reason, name),
            failed=self._on_failed,
            stopped=self._on_stopped,
        )

    def _on_changed(self, _: ChangeSet) -> None:
        self._needed = True
        self._changed_since = True
        if not self._due.isActive():
            self._due.start()

    def _on_made(self, reason: str, name: str, made: Path) -> str:
        self._needed = self._changed_since
        if not self._needed:
            self._due.stop()
        self._go_on("")
        if reason == _VERSION:
            return self.tr("Version “{name}” is kept").format(name=name)
        return self.tr("Backed up and verified: {file}").format(file=made.name) if reason == _BY_HAND else ""

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, WorkspaceError):
            raise error
        self._due.start()
        self._go_on(error_sentence(error))

    def _on_stopped(self) -> None:
        self._due.start()
        self._go_on("")

    def _go_on(self, failure: str) -> None:
        self._making = False
        self.ended.emit(failure)
        self._make_next()
