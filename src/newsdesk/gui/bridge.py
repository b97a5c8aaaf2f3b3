"""From the store's feed to Qt: one signal, one undo stack, one kind of undo command."""

from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from newsdesk.edits.errors import EditError
from newsdesk.gui.words import edit_words
from newsdesk.model.change import ChangeSet, Step, StepId, UndoResult
from newsdesk.store.errors import WorkspaceError
from newsdesk.store.store import Store

STACK_DEPTH = 200
"""How many steps of earlier days the undo stack takes up when a workspace is opened."""

Result = TypeVar("Result")


class _ReplayStep(QUndoCommand):
    """The one undo command of the program. The store knows how; this only says when."""

    def __init__(self, bridge: "StoreBridge", step: StepId, edit: str, subject: str) -> None:
        super().__init__()
        self._bridge = bridge
        self._already_done = True  # push() calls redo(), but the store has done it
        self.step = step
        self.edit = edit
        self.subject = subject
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.setText(edit_words(self.edit, self.subject))

    def redo(self) -> None:
        """Do the step again, except when it has just been done."""
        if self._already_done:
            self._already_done = False
        else:
            self._bridge.replay(self._bridge.store.redo)

    def undo(self) -> None:
        """Take the step back."""
        self._bridge.replay(self._bridge.store.undo)


def _undoable(newest_first: Sequence[Step]) -> tuple[list[Step], list[Step]]:
    """Steps that can be undone and steps that can be redone, each in the order of their making."""
    own = [step for step in newest_first if step.local and step.undoes is None]
    undone = list(takewhile(lambda step: step.undone, own))
    standing = [step for step in own if not step.undone]
    return standing[::-1], undone[::-1]


class StoreBridge(QObject):
    """What the window knows of the store.

    `changed` carries the `ChangeSet` of every commit, one's own included; views listen to it and
    nobody refreshes another. `failed` carries a `WorkspaceError` or `EditError` that `run` met.
    `replayed` carries the `UndoResult` of an undo or redo, so that the view can move there.
    """

    changed = Signal(object)
    failed = Signal(object)
    replayed = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.undo_stack = QUndoStack(self)
        self._replaying = False
        self._loading = False
        self._reload_timer = QTimer(self, singleShot=True, interval=0)
        self._reload_timer.timeout.connect(self.reload_stack)
        self.reload_stack()
        self._unsubscribe = store.feed.subscribe(self._on_announced)

    def detach(self) -> None:
        """Stop listening, before the store is closed."""
        self._unsubscribe()

    def run(self, edit: Callable[[], Result]) -> Result | None:
        """Call an edit; a refusal becomes `failed` and None, any other error goes on."""
        try:
            return edit()
        except (WorkspaceError, EditError) as error:
            self.failed.emit(error)
            return None

    def undo(self) -> None:
        """Take back the last step of this analyst, also one of an earlier day."""
        self.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was last taken back."""
        self.undo_stack.redo()

    def replay(self, act: Callable[[], UndoResult | None]) -> None:
        """Let the store undo or redo; if it cannot, set the stack to what the store says."""
        if self._loading:
            return
        self._replaying = True
        try:
            result = self.run(act)
        finally:
            self._replaying = False
        if result is None:
            self._reload_timer.start()
        else:
            self.replayed.emit(result)

    def reload_stack(self) -> None:
        """Set the undo stack to the steps of the store."""
        standing, undone = _undoable(self.store.steps(STACK_DEPTH))
        self._loading = True  # moves the index without touching the store
        self.undo_stack.clear()
        for step in (*standing, *undone):
            self.undo_stack.push(_ReplayStep(self, step.id, step.edit, step.subject))
        self.undo_stack.setIndex(len(standing))
        self._loading = False

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        for index in range(self.undo_stack.count()):
            command = self.undo_stack.command(index)
            if isinstance(command, _ReplayStep):
                command.retranslate()

    def _on_announced(self, change_set: ChangeSet) -> None:
        if not self._replaying and change_set.undoes is None:
            self.undo_stack.push(_ReplayStep(self, change_set.step, change_set.edit, change_set.subject))
        self.changed.emit(change_set)
