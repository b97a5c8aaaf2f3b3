"""From the store's feed to Qt: one signal, one undo stack, one kind of undo command."""

from collections.abc import Callable, Generator
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from newsdesk.edits.errors import EditError
from newsdesk.gui.words import edit_words
from newsdesk.model.change import ChangeSet, Edit, Step, UndoResult
from newsdesk.store.errors import WorkspaceError
from newsdesk.store.store import Store

LONG = 1_000
"""From so many entries on an act is not taken back or done again at once, but in slices."""

Retracing = Generator[tuple[int, int], None, UndoResult | None]
"""Undoing or redoing slice by slice: gives how many of how many pieces are done."""

STACK_DEPTH = 200
"""How many steps of earlier days the undo stack takes up when a workspace is opened."""

Result = TypeVar("Result")


class _ReplayStep(QUndoCommand):
    """The one undo command of the program: an act that the store can take back and do again."""

    def __init__(self, bridge: "StoreBridge", act: Step) -> None:
        super().__init__()
        self._bridge = bridge
        self._already_done = True  # push() calls redo(), but the store has done it
        self.act = act
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.setText(edit_words(self.act.edit, self.act.subject))

    def redo(self) -> None:
        """Do the act again, except when it has just been done."""
        if self._already_done:
            self._already_done = False
        else:
            self._bridge.replay(self, forward=True)

    def undo(self) -> None:
        """Take the act back."""
        self._bridge.replay(self, forward=False)


class StoreBridge(QObject):
    """What the window knows of the store.

    `changed` carries the `ChangeSet` of every commit, one's own included; views listen to it and
    nobody refreshes another. `failed` carries a `WorkspaceError` or `EditError` that `run` met.
    `replayed` carries the `UndoResult` of an undo or redo, so that the view can move there. `long_replay` carries the
    `Retracing` of a large act, its words, and whether it is undone: whoever goes on with it hands its end to
    `end_replay`.
    """

    changed = Signal(object)
    failed = Signal(object)
    replayed = Signal(object)
    long_replay = Signal(object, str, bool)

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
        self._reload_timer.stop()

    def run(self, edit: Callable[[], Result]) -> Result | None:
        """Call an edit; a refusal becomes `failed` and None, any other error goes on."""
        try:
            return edit()
        except (WorkspaceError, EditError) as error:
            self.failed.emit(error)
            return None

    def undo(self) -> None:
        """Take back the last act of this analyst, also one of an earlier day."""
        self.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was last taken back."""
        self.undo_stack.redo()

    def undo_words(self) -> str:
        """What `undo` would take back, "" if there is nothing."""
        return self.undo_stack.undoText()

    def redo_words(self) -> str:
        """What `redo` would do again, "" if there is nothing."""
        return self.undo_stack.redoText()

    def act_at(self, index: int) -> Step | None:
        """The act of a place in the undo stack; None where there is none."""
        command = self._command(index)
        return command.act if command is not None else None

    def replay(self, command: _ReplayStep, *, forward: bool) -> None:
        """Let the store undo or, `forward`, redo, if this act is the one it would take; else set the stack right."""
        if self._loading:
            return
        store = self.store
        following = store.next_redo() if forward else store.next_undo()
        if following is None or following.id != command.act.id:
            self._reload_timer.start()
        elif (store.size_of_redo if forward else store.size_of_undo) >= LONG:
            self._reload_timer.start()  # the stack moved on already, and the store has not yet
            self.long_replay.emit(store.redoing() if forward else store.undoing(), command.text(), not forward)
        else:
            self._replay_at_once(store.redo if forward else store.undo)

    def end_replay(self, result: UndoResult | None) -> None:
        """Set the stack right after a long undo or redo, or after it was given up, and let the view go there."""
        self.reload_stack()
        if result is not None:
            self.replayed.emit(result)

    def _replay_at_once(self, act: Callable[[], UndoResult | None]) -> None:
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
        """Set the undo stack to what the store can undo and redo."""
        standing, undone = self.store.standing(STACK_DEPTH)[::-1], self.store.undone(STACK_DEPTH)
        self._loading = True  # moves the index without touching the store
        self.undo_stack.clear()
        for act in (*standing, *undone):
            self.undo_stack.push(_ReplayStep(self, act))
        self.undo_stack.setIndex(len(standing))
        self._loading = False

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        for index in range(self.undo_stack.count()):
            command = self._command(index)
            if command is not None:
                command.retranslate()

    def _on_announced(self, change_set: ChangeSet) -> None:
        if change_set.edit == Edit.ABSORB:
            self.reload_stack()  # it may have brought back what was undone, beside what it took in
        elif not self._replaying and change_set.undoes is None:
            self._push()
        self.changed.emit(change_set)

    def _push(self) -> None:
        act = self.store.next_undo()
        top = self._command(self.undo_stack.index() - 1)
        if act is None or (top is not None and top.act.id == act.id):
            return  # it changed nothing; or it was joined, and is undone with the top
        self.undo_stack.push(_ReplayStep(self, act))

    def _command(self, index: int) -> _ReplayStep | None:
        command = self.undo_stack.command(index) if 0 <= index < self.undo_stack.count() else None
        return command if isinstance(command, _ReplayStep) else None
