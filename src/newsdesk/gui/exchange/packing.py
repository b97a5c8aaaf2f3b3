"""Making packages from the window: who annotates, what goes in, where it lies, and what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from newsdesk.edits.errors import EditError
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.edits.identity import identify, identity
from newsdesk.edits.workspace import name_analyst, open_workspace, sign_in
from newsdesk.gui.dialogs.file_names import file_name
from newsdesk.gui.exchange.name_dialog import NameDialog
from newsdesk.gui.exchange.pack_dialog import PackDialog, PackWish
from newsdesk.gui.exchange.packed_dialog import PackedDialog
from newsdesk.gui.jobs import Tell
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.state import DeskState
from newsdesk.model.package import PackageFile
from newsdesk.model.review import SessionId
from newsdesk.store.articles import article_keys
from newsdesk.store.reviews import sessions

SUFFIX = "ndpack"


class Packing(QObject):
    """It lives as long as the window."""

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices, state: DeskState) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._notices = notices
        self._state = state

    def ask(self, session: SessionId | None = None) -> None:
        """Ask what is to go into a package, a session being proposed; before that who annotates, if nobody said."""
        if identity().name or self._window.bridge.store.read_only:
            self._ask_what(session)
            return
        dialog = NameDialog(self._window)
        dialog.named.connect(partial(self._go_on, session))
        self._window.leaving.connect(dialog.reject)
        dialog.open()

    def _go_on(self, session: SessionId | None, name: str) -> None:
        if name:
            try:
                identify(name)
            except EditError as error:
                self._notices.inform(error_sentence(error))
                return
        self._ask_what(session)

    def _ask_what(self, session: SessionId | None) -> None:
        store = self._window.bridge.store
        dialog = PackDialog(len(article_keys(store)), self._panes.library.chosen(), sessions(store), self._window)
        if session is not None:
            dialog.choose_session(session)
        dialog.finished.disconnect(dialog.deleteLater)  # it comes back if no place is chosen
        dialog.rejected.connect(dialog.deleteLater)
        dialog.wished.connect(partial(self._ask_where, dialog))
        self._window.leaving.connect(dialog.reject)
        dialog.open()

    def _ask_where(self, asked: PackDialog, wish: PackWish) -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        what = wish.session.name if wish.session is not None else self._window.bridge.store.path.stem
        name = file_name(" ".join(filter(None, (what, identity().name))), self.tr("package"))
        kinds = self.tr("Packages") + f" (*.{SUFFIX})"
        dialog = PathDialog(self._window, self.tr("Make a package"), Path.home(), kinds)
        dialog.remembering(self._state, "packages").to_save(f"{name}.{SUFFIX}", SUFFIX)
        dialog.path_chosen.connect(partial(self.make, wish))
        dialog.accepted.connect(asked.deleteLater)
        dialog.rejected.connect(asked.open)
        dialog.open()

    def make(self, wish: PackWish, path: Path) -> None:
        """Put what is wished into a file, in a thread, under the name of who annotates."""
        bridge, who = self._window.bridge, identity()
        if who.name and not bridge.store.read_only:
            sign_in(bridge.store, who)
            bridge.run(partial(name_analyst, bridge.store, who.name))
        self._window.jobs.run(
            self.tr("Making a package"),
            partial(_write, bridge.store.path, wish, path),
            done=partial(self._show, path),
            failed=lambda error: self._notices.inform(error_sentence(error)),
        )

    def _show(self, path: Path, packed: PackageFile) -> str:
        dialog = PackedDialog(path, packed, self._window)
        dialog.folder_wanted.connect(partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent))))
        self._window.leaving.connect(dialog.reject)
        dialog.open()
        return ""


def _write(workspace: Path, wish: PackWish, path: Path, tell: Tell) -> PackageFile:
    tell(0, 2)
    with open_workspace(workspace, read_only=True) as store:
        package = pack(store, articles=wish.articles, session=wish.session.id if wish.session is not None else None)
    tell(1, 2)
    return write_package(path, package, wish.passphrase)
