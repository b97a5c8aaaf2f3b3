"""Backups of an open workspace that nobody has to ask for: some minutes after a change, and when it is left."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from newsdesk.edits.clock import utc_now
from newsdesk.gui.sentences import error_sentence
from newsdesk.model.change import ChangeSet
from newsdesk.store.backup import back_up
from newsdesk.store.errors import WorkspaceError
from newsdesk.store.store import Store

AFTER = 10
"""Minutes from the first change since the last backup to the next one, unless others are preferred."""
MINUTE = 60 * 1000
"""A minute in milliseconds."""


class Backups(QObject):
    """Watches one store until `finish`; a workspace open to read only never changes, so it gets none.

    `ended` is emitted after each attempt, with the sentence of what went wrong or "".
    """

    ended = Signal(str)

    def __init__(self, store: Store, parent: QObject | None = None, *, minutes: int = AFTER) -> None:
        super().__init__(parent)
        self._store = store
        self._needed = False
        self._worker: _Worker | None = None
        self._due = QTimer(self, singleShot=True, interval=minutes * MINUTE)
        self._due.timeout.connect(self.begin)
        self._unsubscribe = store.feed.subscribe(self._on_changed)

    @property
    def needed(self) -> bool:
        """Whether something changed that no backup holds, or is just being copied to one."""
        return self._needed

    def wait_minutes(self, minutes: int) -> None:
        """Let so many minutes pass between a change and the backup of it; a wait that is on begins anew."""
        self._due.setInterval(minutes * MINUTE)

    def begin(self) -> None:
        """Make a backup aside, if something changed; the window goes on meanwhile."""
        if self._worker is None and self._needed:
            self._needed = False
            self._worker = _Worker(self._store.path, self)
            self._worker.finished.connect(self._on_finished)
            self._worker.start()

    def by_hand(self) -> Path:
        """Make a backup now and wait for it.

        :raises WorkspaceError: if none can be made.
        """
        self._wait()
        made = self._store.backup("hand")
        self._needed = False
        self._due.stop()
        self._settle(None)
        return made

    def finish(self, *, back_up: bool = True) -> None:
        """Stop watching, and back up what no backup holds; the window is gone, so a failure is told to nobody."""
        self._unsubscribe()
        self._wait()
        self._due.stop()
        if self._needed and back_up:
            with suppress(WorkspaceError):
                self._store.backup("quit")

    def _on_changed(self, _: ChangeSet) -> None:
        self._needed = True
        if not self._due.isActive():
            self._due.start()

    def _on_finished(self) -> None:
        self._wait()

    def _wait(self) -> None:
        """Take the worker's result, after it has come to its end."""
        if self._worker is None:
            return
        worker, self._worker = self._worker, None
        worker.finished.disconnect(self._on_finished)
        worker.wait()
        worker.deleteLater()
        self._settle(worker.failure)

    def _settle(self, failure: WorkspaceError | None) -> None:
        if failure is not None:
            self._needed = True
            self._due.start()
        self.ended.emit("" if failure is None else error_sentence(failure))


class _Worker(QThread):
    """Makes one backup; `failure` is what went wrong."""

    def __init__(self, workspace: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.failure: WorkspaceError | None = None

    def run(self) -> None:
        """Copy, verify, rotate."""
        try:
            back_up(self._workspace, "timed", utc_now())
        except WorkspaceError as error:
            self.failure = error
