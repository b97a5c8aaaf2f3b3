"""Choosing files and folders without a nested loop."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from newsdesk.gui.keyboard import take_as_latin
from newsdesk.gui.state import DeskState

QT_WORDS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
)
"""Words of Qt's own dialog that Qt's own translations lack; only their mention here puts them into ours."""


class PathDialog(QFileDialog):
    """A file dialog that carries `Path`s and deletes itself; show it with `open()`."""

    path_chosen = Signal(object)
    paths_chosen = Signal(object)

    def __init__(self, parent: QWidget, title: str, folder: Path, kinds: str = "") -> None:
        super().__init__(parent, title, str(folder), kinds)
        self.finished.connect(self.deleteLater)
        self.filesSelected.connect(self._on_selected)

    def remembering(self, state: DeskState, purpose: str) -> "PathDialog":
        """Begin in the folder that was chosen from for this purpose last time, if it is still there."""
        name = f"folder for {purpose}"
        last = state.text(name)
        if last and Path(last).is_dir():
            self.setDirectory(last)
        self.path_chosen.connect(lambda path: state.remember(name, str(path.parent)))
        return self

    def to_save(self, name: str, suffix: str) -> "PathDialog":
        """Ask for a file that may not be there yet; `suffix` has no dot."""
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDefaultSuffix(suffix)
        self.selectFile(name)
        return self

    def several(self) -> "PathDialog":
        """Let more than one file be chosen."""
        self.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return self

    def a_folder(self) -> "PathDialog":
        """Ask for a folder."""
        self.setFileMode(QFileDialog.FileMode.Directory)
        return self

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to the fields of Qt's own dialog, which keep every key to themselves."""
        super().showEvent(event)
        for field in self.findChildren(QLineEdit):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+С, a key of a layout without Latin letters, copy as Ctrl+C does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit):
            return take_as_latin(event, watched)
        return super().eventFilter(watched, event)

    def _on_selected(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        self.path_chosen.emit(paths[0])
        self.paths_chosen.emit(paths)
