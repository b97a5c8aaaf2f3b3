"""What the window says after an act: a toast with Undo, a banner when something cannot be saved; and what it said."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTime
from PySide6.QtWidgets import QWidget

from newsdesk.edits.clock import utc_now
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.parts.toast import Toast
from newsdesk.gui.sentences import cause_words, error_sentence
from newsdesk.gui.shell.banner import Banner
from newsdesk.gui.shell.message_list import MessageList
from newsdesk.gui.shell.messages import Message, Messages
from newsdesk.gui.shell.status_bar import StatusBar
from newsdesk.gui.words import edit_words, shortened
from newsdesk.model.change import ChangeSet, Edit, UndoResult
from newsdesk.store.errors import CannotSaveError, TakenOverError, WorkspaceError, WorkspaceMovedError

SAVE_COPY = "save a copy"
"""What the banner's button asks for when the file is gone from under the program."""

_LONGEST = 32
"""So many characters of a title leave room in a toast for the rest of the sentence."""

_DONE: Mapping[str, object] = {
    Edit.DELETE_ARTICLE: QT_TRANSLATE_NOOP("Done", "Article “{subject}” deleted"),
    Edit.DELETE_RECORD: QT_TRANSLATE_NOOP("Done", "“{subject}” deleted"),
    Edit.DELETE_MARK: QT_TRANSLATE_NOOP("Done", "Mark removed"),
    Edit.UNLINK_QUOTE: QT_TRANSLATE_NOOP("Done", "Quote unlinked from “{subject}”"),
    Edit.REMOVE_FROM_MEETING: QT_TRANSLATE_NOOP("Done", "Taken out of the meeting “{subject}”"),
    Edit.REMOVE_TAG: QT_TRANSLATE_NOOP("Done", "Tag “{subject}” removed"),
    Edit.DELETE_VIEW: QT_TRANSLATE_NOOP("Done", "View “{subject}” deleted"),
    Edit.SPLIT_RECORD: QT_TRANSLATE_NOOP("Done", "Split: {subject}"),
    Edit.DELETE_COMMENT: QT_TRANSLATE_NOOP("Done", "Comment on “{subject}” deleted"),
}


class Notices(QObject):
    """Listens to the bridge and speaks through the toast, the banner and the status bar; `over` holds the toast."""

    def __init__(self, bridge: StoreBridge, banner: Banner, status: StatusBar, over: QWidget) -> None:
        super().__init__(status)  # gone before the window is, and with it what it listens to
        self._bridge = bridge
        self._banner = banner
        self._status = status
        self._unsaved: Exception | None = None
        self._follow: Callable[[], object] | None = None
        self._onward: Callable[[], object] | None = None
        self.messages = Messages(self)
        self.toast = Toast(over)
        self.toast.link_clicked.connect(self._follow_link)
        self.toast.onward_clicked.connect(self._go_onward)
        self.messages.changed.connect(self._count)
        status.bell.clicked.connect(self.show_messages)
        status.details_wanted.connect(self._say_unsaved)
        bridge.changed.connect(self._on_changed)
        bridge.failed.connect(self._on_failed)
        bridge.replayed.connect(self._on_replayed)
        bridge.undo_stack.indexChanged.connect(self._on_stack)

    def tell(self, sentence: str, *, onward: str = "", go: Callable[[], object] | None = None) -> None:
        """Say what was done, with the way back, and perhaps a link `onward` that goes somewhere."""
        act = self._bridge.store.next_undo()
        self.messages.add(Message(sentence=sentence, time=utc_now(), step=act.id if act is not None else None))
        self._follow, self._onward = None, go
        self.toast.say(sentence, self.tr("Undo") if act is not None else "", onward=onward)

    def let_go(self, go: Callable[[], object]) -> None:
        """Say no more what leads on to `go`, where there is nothing left to go to."""
        if self._onward == go:
            self._onward = None
            self.toast.hide()

    def inform(self, sentence: str, *, link: str = "", follow: Callable[[], object] | None = None) -> None:
        """Say something that there is no way back from, perhaps with a link that leads on."""
        self.messages.add(Message(sentence=sentence, time=utc_now()))
        self.toast.say(sentence, link)
        self._follow, self._onward = follow, None

    def report(self, sentence: str, undoable: bool) -> None:
        """Say what came of a piece of work."""
        (self.tell if undoable else self.inform)(sentence)

    def show_messages(self) -> None:
        """Show what was said lately."""
        MessageList(self.messages, self._status, can_undo=self.can_undo, undo=self.undo).open_at(self._status.bell)

    def can_undo(self, message: Message) -> bool:
        """Whether the act that a message tells of is the one that Undo would take back now."""
        act = self._bridge.store.next_undo()
        return act is not None and act.id == message.step

    def undo(self, message: Message) -> None:
        """Take back the act that a message tells of, and never another one."""
        if self.can_undo(message):
            self._bridge.undo()

    def read_only_words(self) -> str:
        """What the banner says over a workspace that cannot be written."""
        return self.tr("This workspace is open to read only. Save a copy where you may write, and work there.")

    def _on_changed(self, change_set: ChangeSet) -> None:
        self._status.show_saved(QTime.currentTime())
        if self._unsaved is not None:
            self._unsaved = None
            self._banner.hide()
        source = _DONE.get(change_set.edit)
        if source is not None and change_set.undoes is None:
            words = QCoreApplication.translate("Done", str(source))
            self.tell(words.format(subject=shortened(change_set.subject, _LONGEST)))

    def _on_replayed(self, result: UndoResult) -> None:
        words = edit_words(result.step.edit, result.step.subject)
        if result.skipped:
            self.inform(self.tr("{act}: what was changed since has been left as it is").format(act=words))
        else:
            undone = result.change_set is not None and result.change_set.edit == Edit.UNDO
            self.inform((self.tr("Undone: {act}") if undone else self.tr("Redone: {act}")).format(act=words))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, CannotSaveError | WorkspaceMovedError | TakenOverError):
            self._unsaved = error
            self._status.show_unsaved(cause_words(error))
            self._say_unsaved()
        elif isinstance(error, WorkspaceError):
            self._banner.say(error_sentence(error), details=details_of(error))
        else:
            self.inform(error_sentence(error))

    def _say_unsaved(self) -> None:
        """Say over the window why the last change was not saved."""
        error = self._unsaved
        if error is not None:
            acts = {} if isinstance(error, CannotSaveError) else {SAVE_COPY: self.tr("Save a copy…")}
            self._banner.say(error_sentence(error), acts=acts, details=details_of(error))

    def _follow_link(self) -> None:
        """Go where the last sentence leads: on, or back."""
        if self._follow is not None:
            self._follow()
        else:
            self.undo(self.messages.kept[0])

    def _go_onward(self) -> None:
        if self._onward is not None:
            self._onward()

    def _on_stack(self) -> None:
        if self._follow is None and not (self.messages.kept and self.can_undo(self.messages.kept[0])):
            self.toast.withdraw_link()

    def _count(self) -> None:
        self._status.show_unseen(self.messages.unseen)


def details_of(error: Exception) -> str:
    """What "Copy details" copies for those who are to help: the kind of error and its plain sentence."""
    cause = f"\n{type(error.__cause__).__name__}: {error.__cause__}" if error.__cause__ is not None else ""
    return f"{type(error).__name__}: {error}{cause}"
