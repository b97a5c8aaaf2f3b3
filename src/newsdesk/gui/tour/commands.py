"""The sample and its tour: opened, made anew, begun at the first time, left and gone on with from the Help menu."""

from PySide6.QtCore import QObject, QTimer

from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.tour.steps import EXAMPLES, Step
from newsdesk.gui.tour.tour import Tour
from newsdesk.gui.workspace.session import Session

_KEPT = "tour"
"""Under this name the desk's state keeps where the tour is: its step, its language, whether it goes on by itself."""


class HelpCommands(QObject):
    """Binds what helps to begin; it lives as long as the window."""

    def __init__(self, window: MainWindow, session: Session, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._notices = notices
        self.tour: Tour | None = None
        commands = window.commands
        commands.bind("help.tour", self.resume)
        commands.bind("help.sample", self._open_sample)
        commands.bind("help.reset_sample", self._reset_sample)
        QTimer.singleShot(0, self, self._greet)

    def resume(self) -> None:
        """Go on with the tour where it was left, in the sample; from its beginning where it was finished."""
        if not self._in_sample():
            self._keep(goes_on=True)
            QTimer.singleShot(0, self._session, self._session.open_sample)
            return
        step = self._kept_step()
        language = str(self._kept("language") or self._example_language())
        if step is Step.SELECT:
            language = self._example_language()
        if self.tour is None:
            self.tour = Tour(self._window, language)
            self.tour.moved.connect(self._on_moved)
            self.tour.left.connect(self._on_left)
            self.tour.finished.connect(self._on_finished)
        self.tour.use(language)
        if not self.tour.begin(step):
            self._keep(goes_on=False)
            self._notices.inform(self.tr("The article of the tour is gone. Help ▸ Reset the sample brings it back."))

    def _greet(self) -> None:
        greeting, self._session.greeting = self._session.greeting, ""
        if greeting:
            self._notices.inform(greeting)
        never = self._session.state.value(_KEPT) is None
        if self._in_sample() and not self._window.bridge.store.read_only and (never or self._kept("goes_on")):
            self.resume()

    def _in_sample(self) -> bool:
        return self._window.bridge.store.path == self._session.sample.path.absolute()

    def _example_language(self) -> str:
        current = self._session.languages.current
        return current if current in EXAMPLES else "ru"

    def _open_sample(self) -> None:
        QTimer.singleShot(0, self._session, self._session.open_sample)

    def _reset_sample(self) -> None:
        if self.tour is not None:
            self.tour.leave()
        self._keep(step=Step.SELECT, goes_on=False)
        QTimer.singleShot(0, self._session, self._session.reset_sample)

    def _on_moved(self) -> None:
        if self.tour is not None and self.tour.step is not None:
            self._keep(step=self.tour.step, goes_on=True)

    def _on_left(self) -> None:
        self._keep(goes_on=False)
        self._notices.inform(self.tr("The tour waits where you left it: Help ▸ Tour of the sample."))

    def _on_finished(self) -> None:
        self._keep(step=Step.SELECT, goes_on=False)
        self._notices.inform(self.tr("That was the tour. F1 shows all keys; Help brings the tour back."))

    def _kept(self, name: str) -> object:
        kept = self._session.state.value(_KEPT)
        return kept.get(name) if isinstance(kept, dict) else None

    def _kept_step(self) -> Step:
        step = self._kept("step")
        return Step(step) if isinstance(step, int) and step in list(Step) else Step.SELECT

    def _keep(self, *, goes_on: bool, step: Step | None = None) -> None:
        language = self.tour.language if self.tour is not None else self._example_language()
        at = int(self._kept_step() if step is None else step)
        self._session.state.remember(_KEPT, {"step": at, "language": language, "goes_on": goes_on})
