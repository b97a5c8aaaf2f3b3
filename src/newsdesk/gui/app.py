"""The composition root: nothing else builds the bridge, the selection, the commands and the window."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from newsdesk.assets import asset
from newsdesk.gui.agreement.commands import AgreementCommands
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.briefs.commands import BriefCommands
from newsdesk.gui.commands import Commands
from newsdesk.gui.comparing.commands import CompareCommands
from newsdesk.gui.desk_commands import DeskCommands
from newsdesk.gui.dossiers.commands import DossierCommands
from newsdesk.gui.exchange.commands import ExchangeCommands
from newsdesk.gui.faults.crash_log import CrashLog
from newsdesk.gui.faults.telling import FaultTelling
from newsdesk.gui.gaps.commands import GapCommands
from newsdesk.gui.i18n import LANGUAGES, Languages, system_language
from newsdesk.gui.library.commands import ArticleCommands
from newsdesk.gui.library.import_flow import ImportFlow
from newsdesk.gui.library.list_reading import ListReading
from newsdesk.gui.library.pane import LibraryPane
from newsdesk.gui.library.searching import LibrarySearch
from newsdesk.gui.library.view_commands import ViewCommands
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.palettes.commands import PaletteCommands
from newsdesk.gui.panels.dock import RecordsDock
from newsdesk.gui.panels.unsent import UnsentWords
from newsdesk.gui.panes import Panes
from newsdesk.gui.pictures.commands import PictureCommands
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.reader.preferred_type import PreferredType
from newsdesk.gui.reader.selecting import Selecting
from newsdesk.gui.retracing import Retracing
from newsdesk.gui.review.commands import ReviewCommands
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.shell.commands import ShellCommands
from newsdesk.gui.shell.focus import FocusKeeper
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.shell.pane_cycle import PaneCycle
from newsdesk.gui.shell.status_facts import StatusFacts
from newsdesk.gui.state import DeskState, log_folder, state_file
from newsdesk.gui.theme.appearance import Appearance, DockMotion
from newsdesk.gui.theme.theming import Theming
from newsdesk.gui.tour.commands import HelpCommands
from newsdesk.gui.versions.commands import VersionCommands
from newsdesk.gui.warming import Warming
from newsdesk.gui.workspace.commands import WorkspaceCommands
from newsdesk.gui.workspace.session import Session
from newsdesk.gui.workspace.versions import Versions
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.store.articles import article
from newsdesk.store.store import Store


def build_desk(store: Store, session: Session) -> MainWindow:
    """Build the window of an open workspace; it is not shown yet."""
    bridge = StoreBridge(store)
    selection = DeskSelection(partial(_current_version, store))
    commands = Commands(read_only=store.read_only, keymap=session.keymap)
    window = MainWindow(bridge, selection, commands, session.state)
    for owned in (bridge, selection, commands):
        owned.setParent(window)
    panes = Panes(
        library=LibraryPane(bridge, selection, commands),
        reader_area=ReaderArea(bridge, selection, commands),
        records=RecordsDock(bridge, selection, commands),
    )
    PreferredType(panes.reader_area, session.preferences)
    DockMotion(window, session.preferences)
    panes.reader_area.next_in_list = panes.library.model.article_after
    panes.reader_area.steps.listed = panes.records.filtered.lists
    notices = Notices(bridge, window.banner, window.status, window)
    articles = ArticleCommands(panes.library, bridge, selection, commands, session.state)
    panes.reader_area.files_dropped.connect(articles.flow.start)
    ListReading(panes.library, panes.reader_area, bridge, selection, commands)
    panes.reader_area.links.told.connect(notices.tell)
    selecting = Selecting(panes.reader_area, bridge, selection, commands, session.preferences)
    selecting.annotator.told.connect(notices.tell)
    selecting.informed.connect(notices.inform)
    panes.records.told.connect(notices.tell)
    panes.records.form.edits.keep_unsent_in(UnsentWords(session.state, store.path, window))
    selecting.pin.changed.connect(window.status.retranslate)
    window.status.follow_pin(selecting.pin.words)
    _bind_rooms(window, panes, notices, session, articles.flow)
    workspace = WorkspaceCommands(window, session, notices)
    versions = Versions(window, session)
    shell = ShellCommands(window, notices, log_folder())
    PaneCycle(window, notices.toast)
    Retracing(bridge, selection, panes)
    facts = StatusFacts(window, articles.flow, notices)
    LibrarySearch(window.top_row, panes.library, panes.reader_area, selection, store)
    ViewCommands(window.top_row, panes.library, bridge, commands)
    panes.library.listing.left_otherwise.connect(window.left_otherwise)
    window.leaving.connect(panes.library.stop)
    window.lay_out(panes)
    workspace.add_recent()
    shell.list_layouts()
    facts.follow_reader()
    FocusKeeper(window)
    commands.refresh()
    if store.read_only and not versions.say_version():
        window.banner.say(notices.read_only_words(), icon="lock")
    return window


def _bind_rooms(window: MainWindow, panes: Panes, notices: Notices, session: Session, flow: ImportFlow) -> None:
    """Let each room bind its commands; its pages are made when they are first wanted."""
    BriefCommands(window, panes, notices, session)
    CompareCommands(window, panes, notices, session.state)
    VersionCommands(window, panes, notices, session.state, flow=flow)
    DeskCommands(window, session)
    DossierCommands(window, notices, session)
    GapCommands(window, panes)
    HelpCommands(window, session, notices)
    PaletteCommands(window, session)
    PictureCommands(window, notices, session)
    exchange = ExchangeCommands(window, panes, notices, session.state, flow=flow)
    if session.packages:
        asked, session.packages = session.packages, []
        QTimer.singleShot(0, exchange, partial(exchange.take_in, asked))  # once the window is shown
    reviews = ReviewCommands(window, panes, notices, session)
    reviews.send_wanted.connect(exchange.make_package)
    exchange.session_at_hand = reviews.at_hand
    exchange.review_wanted.connect(reviews.resume)
    exchange.summary_wanted.connect(reviews.show_summary)
    AgreementCommands(window, panes, notices)


def build_session(app: QApplication, state: DeskState, folder: Path) -> Session:
    """Build what opens workspaces. `folder` is where file dialogs begin and where the sample is made."""
    theming = Theming(app, state.text("theme", "system"))
    languages = Languages(app)
    language = state.text("language", system_language())
    languages.use(language if language in LANGUAGES else "en")
    session = Session(state, languages, theming, build_desk, folder)
    Appearance(app, session.preferences)
    return session


def run(workspace: Path | None, *, safe: bool = False) -> int:
    """Open the window on a workspace, else where the last session ended.

    `safe`, or Shift held meanwhile, leaves the desk as it is at first. Returns the exit code when the last
    window is closed.
    """
    app = application()
    log = CrashLog(log_folder(), app)
    report = log.begin()
    try:
        code = _run(app, log, report, workspace, safe=safe)
    except Exception as error:
        log.note(error)
        raise
    log.end()
    return code


def _run(app: QApplication, log: CrashLog, report: str, workspace: Path | None, *, safe: bool) -> int:
    session = build_session(app, DeskState(state_file(), app), documents())
    telling = FaultTelling(log, session)
    app.setQuitOnLastWindowClosed(False)  # one window may close before the next one opens
    session.ended.connect(app.quit)
    held = QGuiApplication.queryKeyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
    session.finds_desk = not (safe or held)
    session.start(workspace)
    if report:
        telling.show_report(report)
    Warming(app)
    return app.exec()


def application() -> QApplication:
    """The running application, made if there is none yet."""
    running = QCoreApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(["newsdesk"])
    app.setApplicationName("newsdesk")
    app.setApplicationDisplayName("NewsDesk")
    app.setDesktopFileName("newsdesk")
    app.setWindowIcon(QIcon(str(asset("icons", "newsdesk.svg"))))
    return app


def documents() -> Path:
    """The person's folder for documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _current_version(store: Store, article_id: ArticleId) -> VersionId:
    found = article(store, article_id)
    return found.version if found is not None else VersionId("")
