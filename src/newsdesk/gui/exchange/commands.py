"""Builds what the window has for packages and conflicts: commands, and the files that are dropped on it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent

from newsdesk.gui.bridge import Retracing
from newsdesk.gui.exchange.conflict_commands import ConflictCommands
from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.library.incoming import incoming, is_package
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.state import DeskState
from newsdesk.model.review import SessionId

if TYPE_CHECKING:
    from newsdesk.gui.exchange.packing import Packing
    from newsdesk.gui.exchange.retracing_slowly import RetracingSlowly
    from newsdesk.gui.exchange.taking_in import TakingIn


class ExchangeCommands(QObject):
    """Lives as long as the window. `review_wanted` and `summary_wanted` carry a session that came in a package."""

    review_wanted = Signal(str)
    summary_wanted = Signal(str)

    def __init__(
        self, window: MainWindow, panes: Panes, notices: Notices, state: DeskState, *, flow: ImportFlow
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._notices = notices
        self._state = state
        self._flow = flow
        self._packing: Packing | None = None
        self._taking_in: TakingIn | None = None
        self.session_at_hand: Callable[[], SessionId | None] = lambda: None
        """The review session that is worked on; who knows the reviews sets it."""
        self._retracing: RetracingSlowly | None = None
        self.conflicts = ConflictCommands(window, panes, notices)
        window.commands.bind("package.make", self.make_package)
        window.commands.bind("package.take_in", self._ask_files)
        flow.packages_came.connect(self.take_in)
        window.bridge.long_replay.connect(self._retrace)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def make_package(self, session: SessionId | None = None) -> None:
        """Ask what is to go into a package; a review session may be proposed, else it is the one at hand."""
        if self._packing is None:
            from newsdesk.gui.exchange.packing import Packing  # noqa: PLC0415 - brings the writers of packages

            self._packing = Packing(self._window, self._panes, self._notices, self._state)
        self._packing.ask(session or self.session_at_hand())

    def take_in(self, paths: Sequence[Path]) -> None:
        """Look packages through, and take them in if that is wanted."""
        if self._taking_in is None:
            from newsdesk.gui.exchange.taking_in import TakingIn  # noqa: PLC0415 - brings the readers of packages

            self._taking_in = TakingIn(self._window, self._notices, self.conflicts.open)
            self._taking_in.review_wanted.connect(self.review_wanted)
            self._taking_in.summary_wanted.connect(self.summary_wanted)
        self._taking_in.start(paths)

    def _retrace(self, retracing: Retracing, act: str, undoes: bool) -> None:
        if self._retracing is None:
            from newsdesk.gui.exchange.retracing_slowly import RetracingSlowly  # noqa: PLC0415 - not needed at start

            self._retracing = RetracingSlowly(self._window, self._notices)
        self._retracing.start(retracing, act, undoes)

    def _ask_files(self) -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        # of several names that are typed, Qt leaves out without a word those that the first filter hides
        both = self.tr("Packages") + ", " + self.tr("workspaces of others") + " (*.ndpack *.newsdesk)"
        kinds = both + ";;" + self.tr("All files") + " (*)"  # the tool of translations reads no f-strings
        dialog = PathDialog(self._window, self.tr("Take in packages"), Path.home(), kinds).several()
        dialog.remembering(self._state, "packages")
        dialog.paths_chosen.connect(self.take_in)
        dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Packages, and what comes with them, may be dropped wherever on the window nothing else takes them."""
        if isinstance(event, QDropEvent):  # entering and moving are of this kind too
            paths = incoming(event.mimeData()).paths
            if any(map(is_package, paths)):
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._flow.start(paths)
                return True
        return super().eventFilter(watched, event)
