"""The palette of recent workspaces: open one, pin it, find one that was moved, forget them."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsdesk.gui.palettes.desk_palette import DeskPalette
from newsdesk.gui.palettes.ranking import words_of
from newsdesk.gui.palettes.row import Row
from newsdesk.gui.panels.palette import Choice
from newsdesk.gui.state import DeskState

_FORGET = "\x00forget"


class WorkspacePalette(DeskPalette):
    """Enter opens a workspace, or asks where one lies that is gone; Shift+Enter pins it.

    `chosen` carries the path of one to open, `gone` of one to look for.
    """

    chosen = Signal(object)
    gone = Signal(object)

    def __init__(self, state: DeskState, current: Path, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._current = current
        self.setObjectName("workspaces")
        self.name_as(
            self.tr("Recent workspaces"),
            self.tr("Name or folder of a workspace"),
            self.tr("Enter opens, Shift+Enter pins"),
        )
        self.empty.setText(self.tr("No recent workspace has these words."))
        self.offer(self._all_rows())

    def choose(self, choice: Choice) -> None:
        """Open a workspace, look for it where it is gone, or forget them all."""
        if choice.key == _FORGET:
            self._state.forget_recent()
            self.offer(self._all_rows())
            return
        path = Path(choice.key)
        if path == self._current:
            return
        self.dismiss()
        (self.chosen if path.exists() else self.gone).emit(path)

    def choose_otherwise(self, choice: Choice) -> None:
        """Pin a workspace, or let it go."""
        if choice.key != _FORGET:
            path = Path(choice.key)
            self._state.pin(path, on=path not in self._state.pinned())
            self.offer(self._all_rows())

    def _all_rows(self) -> list[Row]:
        pinned = self._state.pinned()
        rows = [self._row(path, pinned=path in pinned) for path in self._state.recent()]
        if any(not row.pinned for row in rows):
            forget = self.tr("Forget those that are not pinned")
            rows.append(Row(key=_FORGET, words=forget, icon="x", texts=(words_of(forget),)))
        return rows

    def _row(self, path: Path, *, pinned: bool) -> Row:
        reason = ""
        if path == self._current:
            reason = self.tr("open now")
        elif not path.exists():
            reason = self.tr("not there – Enter to locate…")
        return Row(
            key=str(path),
            words=path.stem,
            aside=str(path.parent),
            texts=(words_of(path.stem), words_of(str(path))),
            icon="folder-open",
            reason=reason,
            pinned=pinned,
        )
