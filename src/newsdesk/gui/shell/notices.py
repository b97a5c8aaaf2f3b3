"""What the window says after an act: a toast with Undo, a banner when something cannot be saved."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTime
from PySide6.QtWidgets import QWidget

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.parts.toast import Toast
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.shell.banner import Banner
from newsdesk.gui.shell.status_bar import StatusBar
from newsdesk.gui.words import edit_words, shortened
from newsdesk.model.change import ChangeSet, Edit, UndoResult
from newsdesk.store.errors import CannotSaveError, WorkspaceError, WorkspaceMovedError

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
}


class Notices(QObject):
    """Listens to the bridge and speaks through the toast, the banner and the status bar."""

    def __init__(self, bridge: StoreBridge, banner: Banner, status: StatusBar, over: QWidget) -> None:
        super().__init__(over)
        self._bridge = bridge
        self._banner = banner
        self._status = status
        self._unsaved = False
        self.toast = Toast(over)
        self.toast.link_clicked.connect(bridge.undo)
        bridge.changed.connect(self._on_changed)
        bridge.failed.connect(self._on_failed)
        bridge.replayed.connect(self._on_replayed)

    def tell(self, sentence: str) -> None:
        """Say what was done, with the way back."""
        self.toast.say(sentence, self.tr("Undo"))

    def inform(self, sentence: str) -> None:
        """Say something that there is no way back from, nor need of one."""
        self.toast.say(sentence)

    def read_only_words(self) -> str:
        """What the banner says over a workspace that cannot be written."""
        return self.tr("This workspace is open to read only. Save a copy where you may write, and work there.")

    def _on_changed(self, change_set: ChangeSet) -> None:
        self._status.show_saved(QTime.currentTime())
        if self._unsaved:
            self._unsaved = False
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
        moved = isinstance(error, WorkspaceMovedError)
        if isinstance(error, CannotSaveError) or moved:
            self._unsaved = True
            self._status.show_unsaved()
        if isinstance(error, WorkspaceError):
            self._banner.say(
                error_sentence(error),
                act=SAVE_COPY if moved else "",
                act_words=self.tr("Save a copy…") if moved else "",
            )
        else:
            self.inform(error_sentence(error))
