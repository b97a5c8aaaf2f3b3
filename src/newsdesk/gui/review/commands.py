"""The commands of reviews: the page is made when a session is first gone on with, and lent to the centre."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.gui.catalogue.review import REASON_KEYS
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.review.reports import ReviewReports
from newsdesk.gui.shell.notices import Notices
from newsdesk.gui.workspace.session import Session
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.article import ArticleId
from newsdesk.model.review import Applied, SessionId, SessionState
from newsdesk.store.reviews import session as find_session
from newsdesk.store.reviews import sessions

if TYPE_CHECKING:
    from newsdesk.gui.review.acts import ReviewActs
    from newsdesk.gui.review.page import ReviewPage
    from newsdesk.gui.review.sheet import ItemSheet
    from newsdesk.gui.review.summary_page import SummaryPage

_Act: TypeAlias = "Callable[[ReviewActs], object]"
_Claim: TypeAlias = "Callable[[ReviewActs], bool]"


class ReviewCommands(QObject):
    """Binds the commands of one window; it lives as long as the window. `send_wanted` carries a session to pack."""

    send_wanted = Signal(str)

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._notices = notices
        self._session = session
        self._page: ReviewPage | None = None
        self._acts: ReviewActs | None = None
        self._summary: SummaryPage | None = None
        self._reports = ReviewReports(window, notices, session, self)
        self._bind()
        window.commands["go.reader"].triggered.connect(self.leave)
        window.selection.article_changed.connect(self._on_elsewhere)
        window.selection.jump_requested.connect(self._on_elsewhere)
        window.selection.return_requested.connect(self.leave)
        window.layouts.used.connect(self.leave)
        window.leaving.connect(self._stop)

    @property
    def page(self) -> "ReviewPage | None":
        """The review that is shown, if one is."""
        return self._page

    @property
    def summary(self) -> "SummaryPage | None":
        """The summary that is shown, if one is."""
        return self._summary

    def at_hand(self) -> SessionId | None:
        """The session that is judged, or whose summary is read, now."""
        page = self._page or self._summary
        return page.session.id if page is not None else None

    def resume(self, session: SessionId) -> None:
        """Go on with a session where it was left."""
        from newsdesk.gui.review.acts import ReviewActs  # noqa: PLC0415 - not needed at start
        from newsdesk.gui.review.page import ReviewPage  # noqa: PLC0415 - as above
        from newsdesk.gui.review.place import ReviewPlaces  # noqa: PLC0415 - as above

        window = self._window
        found = find_session(window.bridge.store, session)
        if found is None:
            return
        window.layouts.leave_brief()
        gone = self._let_go()
        places = ReviewPlaces(self._session.state, window.bridge.store.path)
        setting = self._panes.reader_area.setting
        page = ReviewPage(window.bridge, window.commands, found, setting=setting, places=places)
        page.closed.connect(self.leave)
        page.summary_wanted.connect(self._show_summary)
        page.article_wanted.connect(self._show_article)
        self._acts = ReviewActs(page, window.bridge)
        self._page = page
        page.stop()  # the session gone on with last is this one
        self._lend(page, gone)

    def show_summary(self, session: SessionId) -> None:
        """Show what a session came to."""
        from newsdesk.gui.review.summary_page import SummaryPage  # noqa: PLC0415 - not needed at start

        found = find_session(self._window.bridge.store, session)
        if found is None:
            return
        self._window.layouts.leave_brief()
        gone = self._let_go()
        page = SummaryPage(self._window.bridge, self._window.commands, found)
        page.closed.connect(self.leave)
        page.review_wanted.connect(self.resume)
        page.item_wanted.connect(self._show_item)
        page.send_wanted.connect(self.send_wanted)
        page.export_wanted.connect(partial(self._reports.choose_file, found))
        page.applied.connect(self._say_applied)
        self._summary = page
        self._lend(page, gone)

    def leave(self) -> None:
        """Give the centre back to the articles; the session is gone on with where it was left."""
        if self._page is None and self._summary is None:
            return
        self._take_back(self._let_go())
        self._panes.reader_area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.commands.refresh_soon()

    def _on_elsewhere(self) -> None:
        """Leave with the articles, but let a summary stay where it was applied and that is undone."""
        if not (self._window.selection.retracing and self._summary is not None):
            self.leave()

    def _bind(self) -> None:
        bind = self._window.commands.bind
        bind("review.new", self._new)
        bind("review.sessions", self._list)
        bind("review.resume", self._toggle, checked_when=self._is_shown)
        bind("review.summary", self._show_summary, self._has_page)
        bind("review.leave", self._step_out, self._is_shown)
        judging: list[tuple[str, _Act, _Claim]] = [
            ("accept", lambda acts: acts.accept(), lambda acts: acts.can_judge()),
            ("reject", lambda acts: acts.ask_reason(), lambda acts: acts.can_reject()),
            ("propose", lambda acts: acts.ask_proposal(), lambda acts: acts.can_change()),
            ("comment", lambda acts: acts.ask_comment(), lambda acts: acts.can_judge()),
            ("skip", lambda acts: acts.skip(), lambda acts: acts.can_judge()),
            ("take_back", lambda acts: acts.take_back(), lambda acts: acts.can_take_back()),
            ("next", lambda acts: acts.page.step(1), lambda acts: acts.can_judge()),
            ("previous", lambda acts: acts.page.step(-1), lambda acts: acts.can_judge()),
            ("article", lambda acts: acts.page.want_article(), lambda acts: acts.can_judge()),
        ]
        judging += [
            (f"reason_{key}", partial(_reject, place), lambda acts: acts.is_rejecting())
            for place, key in enumerate(REASON_KEYS)
        ]
        for command, act, can in judging:
            bind(f"review.{command}", partial(self._act, act), partial(self._can, can))
        can_peek = partial(self._can, lambda acts: acts.can_judge())
        bind("review.context", partial(self._act, _peek), can_peek, checked_when=self._has_context)

    def _is_shown(self) -> bool:
        return self._page is not None or self._summary is not None

    def _has_page(self) -> bool:
        return self._page is not None

    def _has_context(self) -> bool:
        return self._page is not None and self._page.context.more

    def _can(self, claim: _Claim) -> bool:
        return self._acts is not None and claim(self._acts)

    def _act(self, act: _Act) -> None:
        if self._acts is not None:
            act(self._acts)

    def _step_out(self) -> None:
        if self._acts is not None:
            self._acts.step_out()
        else:
            self.leave()

    def _toggle(self) -> None:
        """Go on with the session of last time, else with the newest that is open; begin one where there is none."""
        if self._is_shown():
            self.leave()
            return
        from newsdesk.gui.review.place import ReviewPlaces  # noqa: PLC0415 - not needed at start

        store = self._window.bridge.store
        last = find_session(store, ReviewPlaces(self._session.state, store.path).last())
        found = [each for each in sessions(store) if each.state is not SessionState.CLOSED]
        if last is not None and last.state is not SessionState.CLOSED:
            self.resume(last.id)
        elif found:
            self.resume(found[-1].id)
        else:
            self._new()

    def _new(self) -> None:
        from newsdesk.gui.review.new_session import NewSessionDialog  # noqa: PLC0415 - not needed at start

        dialog = NewSessionDialog(self._window, self._panes)
        dialog.started.connect(self.resume)
        dialog.open()

    def _list(self) -> None:
        from newsdesk.gui.review.session_list import SessionsDialog  # noqa: PLC0415 - not needed at start

        dialog = SessionsDialog(self._window)
        dialog.resume_wanted.connect(self.resume)
        dialog.summary_wanted.connect(self.show_summary)
        dialog.send_wanted.connect(self.send_wanted)
        dialog.new_wanted.connect(self._new)
        dialog.open()

    def _show_item(self, item: str) -> None:
        """Show an item of the session whose summary is shown."""
        if self._summary is not None:
            self.resume(self._summary.session.id)
            if self._page is not None:
                self._page.show_item(item)

    def _say_applied(self, done: Applied) -> None:
        """Say what applying left open; what it did is one step, and said like every step."""
        if done.left:
            self._notices.inform(self.tr("%n item(s) stay open; the summary says why", "", len(done.left)))

    def _show_summary(self) -> None:
        if self._page is not None:
            self.show_summary(self._page.session.id)

    def _show_article(self, sheet: "ItemSheet") -> None:
        """Show the item's words in their article; F5 comes back."""
        self.leave()
        if sheet.quotes:
            self._window.selection.show_annotation(AnnotationId(sheet.quotes[0].annotation))
        elif sheet.article:
            self._window.selection.open_article(ArticleId(sheet.article))
        self._panes.reader_area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lend(self, page: QWidget, gone: Sequence[QWidget]) -> None:
        """Show a page in place of those that are gone."""
        self._window.lend_centre(page, alone=True)
        self._take_back(gone)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.commands.refresh()

    def _let_go(self) -> list[QWidget]:
        """Know of no page any more; returns those that stood in the centre."""
        self._stop()
        gone: list[QWidget] = [page for page in (self._page, self._summary) if page is not None]
        self._page = self._acts = self._summary = None
        return gone

    def _take_back(self, gone: Sequence[QWidget]) -> None:
        for page in gone:
            self._window.take_centre_back(page)
            page.deleteLater()

    def _stop(self) -> None:
        for page in (self._page, self._summary):
            if page is not None:
                page.stop()


def _peek(acts: "ReviewActs") -> None:
    acts.page.toggle_context()


def _reject(place: int, acts: "ReviewActs") -> None:
    """Reject for the reason of a key, by its place among them."""
    from newsdesk.gui.review.words import REASONS  # noqa: PLC0415 - not needed at start

    acts.give_reason(list(REASONS)[place])
