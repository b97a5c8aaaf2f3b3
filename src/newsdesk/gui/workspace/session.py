"""Opening, creating and closing workspaces; leaving the desk and finding it again as it was."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.gui.dialogs.failure import FailureDialog
from newsdesk.gui.i18n import Languages
from newsdesk.gui.keymap import Keymap
from newsdesk.gui.library.incoming import is_package
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.preferences import Preferences
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.shell.banner import Banner
from newsdesk.gui.shell.welcome import WelcomePage
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.theming import Theming
from newsdesk.gui.workspace.backups import Backups
from newsdesk.gui.workspace.beginning import SUFFIX, Beginning
from newsdesk.gui.workspace.desk_memory import DeskMemory
from newsdesk.gui.workspace.holding import Refusal, SignOfLife
from newsdesk.gui.workspace.sample_file import SampleFile
from newsdesk.store.backup import BEFORE_RESTORE, restore
from newsdesk.store.errors import WorkspaceError
from newsdesk.store.store import Store

Build = Callable[[Store, "Session"], MainWindow]


class Session(QObject):
    """One workspace at a time, in one window; the welcome page while there is none.

    `ended` is emitted when the last of them is closed.

    `build` makes the window of an open store. `folder` is where file dialogs begin. What leaves a
    window deletes it, so nothing inside the window may call it but through the event queue.
    """

    ended = Signal()

    def __init__(self, state: DeskState, languages: Languages, theming: Theming, build: Build, folder: Path) -> None:
        super().__init__()
        self.state = state
        self.preferences = Preferences(state, self)
        self.keymap = Keymap(state, self)
        self.languages = languages
        self.theming = theming
        self._build = build
        self.beginning = Beginning(self, folder, self)
        self.sample = SampleFile(folder, SUFFIX)
        self.finds_desk = True
        """Whether the next window is to stand as it was left; else it begins anew."""
        self.greeting = ""
        """What the next window is to say once it is there."""
        self.packages: list[Path] = []
        """What the program was asked to take in, until a window is there that can."""
        self._untold = ""
        """What went wrong while a window was left, until something is shown that can say it."""
        self._farewell: FailureDialog | None = None
        self._refusal = Refusal(self)
        self._refusal.chosen.connect(self._open_otherwise)
        self.window: MainWindow | None = None
        self.backups: Backups | None = None
        self.welcome: WelcomePage | None = None
        self.preferences.changed.connect(self._on_preference)
        self._on_preference("recent_workspaces")

    def start(self, workspace: Path | None) -> None:
        """Open what was asked for, else the last workspace, else the welcome page; a package is taken in there."""
        if workspace is not None and is_package(workspace):
            self.packages, workspace = [workspace.absolute()], None
        last = self.state.text("last")
        if workspace is None and self.preferences.text("start_with") == "last" and last and Path(last).exists():
            workspace = Path(last)
        if workspace is not None:
            self.open(workspace)
            return
        self.show_welcome()
        if waiting := self.packages:
            self._say(self.tr("Open a workspace; {file} is then looked through.").format(file=waiting[0].name))

    def open(self, path: Path, *, read_only: bool = False, take_over: bool = False) -> bool:
        """Open a workspace in place of the current one; a refusal is said and leaves that open.

        The one that is open already comes forward. `take_over` takes it from a program that is silent.
        """
        path = path.absolute()
        if self.window is not None and self.window.bridge.store.path == path:
            self.window.come_forward()
            return True
        return self._begin(lambda: open_workspace(path, read_only=read_only, take_over=take_over), path)

    def create(self, path: Path) -> bool:
        """Make a workspace and open it."""
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        return self._begin(lambda: create_workspace(path), path.absolute())

    def open_sample(self) -> bool:
        """Open the sample workspace, made anew in the person's folder where there is none yet."""
        if self.sample.path.exists():
            return self.open(self.sample.path)
        return self._begin(self.sample.build, self.sample.path)

    def reset_sample(self) -> None:
        """Open a fresh sample; the old one stays beside it under another name, and the new window says which."""
        path = self.sample.path
        if self.window is not None and self.window.bridge.store.path == path:
            self._leave_window(back_up=False)
        try:
            aside = self.sample.put_aside() if path.exists() else None
        except OSError as error:
            self.show_welcome()
            self._say(error_sentence(error))
            return
        if aside is not None:
            self.greeting = self.tr("A fresh sample. The old one is kept as {file}").format(file=aside.name)
        self.state.remember_desk(path, {})
        self.open_sample()

    def look_at(self, backup: Path) -> bool:
        """Open a version or backup to read only, in place of the current window; it is no workspace to remember."""
        return self._begin(lambda: open_workspace(backup, read_only=True), backup, remember=False)

    def restore_backup(self, backup: Path) -> None:
        """Close the workspace, put a backup in its place and open that.

        The workspace as it was stays among the backups, and its file beside it.
        """
        if self.window is None:
            return
        store = self.window.bridge.store
        path = store.path
        with suppress(WorkspaceError):  # one that is damaged cannot be copied; its file stays beside in any case
            store.backup(BEFORE_RESTORE)
        self._leave_window(back_up=False)
        try:
            restore(backup, path)
        except (WorkspaceError, OSError) as error:
            self.show_welcome()
            self._say(error_sentence(error))
        else:
            self.greeting = self.tr("Restored. What was there before is listed as “before a restore”.")
            self.open(path)

    def close(self) -> None:
        """Close the workspace and go to the welcome page."""
        self._leave_window()
        self.state.remember("last", "")
        self.show_welcome()

    def quit(self) -> None:
        """Close every window; the desk is found again as it is now. A last backup that failed is told first."""
        self._leave_window()
        self._leave_welcome()
        self.state.save()
        if self._untold:
            self._farewell = FailureDialog(self.tr("The last backup could not be made"), self._take_untold())
            self._farewell.finished.connect(self.ended)
            self._farewell.show()
        else:
            self.ended.emit()

    def show_welcome(self) -> None:
        """Show the page for when no workspace is open."""
        self._leave_welcome()
        page = WelcomePage(self.state, self.languages.current, self.theming.name)
        page.act_chosen.connect(self._on_act)
        page.workspace_chosen.connect(self.open)
        page.locate_wanted.connect(self._on_locate)
        page.language_chosen.connect(self.set_language)
        page.theme_chosen.connect(self.set_theme)
        page.banner.act_chosen.connect(self._refusal.take, Qt.ConnectionType.QueuedConnection)
        page.closed.connect(self._on_closed, Qt.ConnectionType.QueuedConnection)
        self.welcome = page
        page.show()
        self._say(self._take_untold())

    def set_language(self, language: str) -> None:
        """Speak another language from now on."""
        self.languages.use(language)
        self.state.remember("language", language)

    def set_theme(self, theme: str) -> None:
        """Look otherwise from now on."""
        self.theming.use(theme)
        self.state.remember("theme", theme)

    def _begin(self, opened: Callable[[], Store], path: Path, *, remember: bool = True) -> bool:
        try:
            store = opened()
        except (WorkspaceError, OSError) as error:
            self._refuse(error, path)
            return False
        if remember:
            self.state.remember_workspace(store.path)
        self.show_desk(store)
        return True

    def show_desk(self, store: Store) -> MainWindow:
        """Show the window of an open workspace as it was left, in place of what is shown now."""
        window = self._build(store, self)
        self._leave_window()
        self.window = window
        SignOfLife(store, window)
        self.backups = Backups(store, window.jobs, self, minutes=self.preferences.number("backup_minutes"))
        self.backups.ended.connect(window.status.show_backup)
        window.banner.act_chosen.connect(self._refusal.take, Qt.ConnectionType.QueuedConnection)
        window.closed.connect(self._on_closed, Qt.ConnectionType.QueuedConnection)
        DeskMemory(window, self.state).show(find=self.finds_desk)
        self.finds_desk = True
        self._leave_welcome()
        self._say(self._take_untold())
        return window

    def _refuse(self, error: WorkspaceError | OSError, path: Path) -> None:
        if self._banner is None:
            self.show_welcome()
        if self._banner is not None:
            self._refusal.say(error, path, self._banner)

    @property
    def _banner(self) -> Banner | None:
        """The banner of what is shown now."""
        shown = self.window or self.welcome
        return shown.banner if shown is not None else None

    def _say(self, sentence: str) -> None:
        if sentence and self._banner is not None:
            self._banner.say(sentence)

    def _take_untold(self) -> str:
        sentence, self._untold = self._untold, ""
        return sentence

    def _open_otherwise(self, path: Path, read_only: bool, take_over: bool) -> None:
        self.open(path, read_only=read_only, take_over=take_over)

    def _on_preference(self, name: str) -> None:
        if name == "recent_workspaces":
            self.state.most_recent = self.preferences.number(name)
        elif name == "backup_minutes" and self.backups is not None:
            self.backups.wait_minutes(self.preferences.number(name))

    def _on_act(self, act: str) -> None:
        if self.welcome is not None:
            self.beginning.begin(act, self.welcome)

    def _on_locate(self, gone: Path) -> None:
        if self.welcome is not None:
            self.beginning.ask_where(gone, self.welcome)

    def _on_closed(self) -> None:
        """A window was closed by hand: that ends the program, unless another has taken its place."""
        shown = self.window or self.welcome
        if shown is None or not shown.isVisible():
            self.quit()

    def _leave_window(self, *, back_up: bool = True) -> None:
        if self.window is None:
            return
        window, self.window = self.window, None
        store = window.bridge.store
        window.leave()
        window.bridge.detach()
        window.deleteLater()
        # Now, not later: nothing of the window may ask a store that is closed.
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        if self.backups is not None:
            self._untold = self.backups.finish(back_up=back_up)
            self.backups.deleteLater()
            self.backups = None
        store.close()

    def _leave_welcome(self) -> None:
        if self.welcome is not None:
            page, self.welcome = self.welcome, None
            page.close()
            page.deleteLater()
