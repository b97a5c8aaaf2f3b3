"""Shows the pages of agreement and adjudication in the centre of the window, and leads from them to the articles."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from newsdesk.gui.agreement.scope import Offer, ScopeChoice
from newsdesk.gui.catalogue.agreement import MOST_ANALYSTS
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.panes import Panes
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.shell.notices import Notices
from newsdesk.model.agreement import Disagreement, Stack, Unit
from newsdesk.store.articles import article as find_article
from newsdesk.store.reviews import sessions

if TYPE_CHECKING:
    from newsdesk.gui.agreement.adjudication_page import AdjudicationPage
    from newsdesk.gui.agreement.agreement_page import AgreementPage


class AgreementCommands(QObject):
    """Binds the commands of one window; it lives as long as the window. The pages are made when first wanted.

    Figures and readings need the room: the panes at the sides go while a page stands, and come back with the article.
    Adjudication stays where Undo leads the articles beneath it elsewhere: most likely a decision was undone.
    """

    def __init__(self, window: MainWindow, panes: Panes, notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._notices = notices
        self._agreement: AgreementPage | None = None
        self._adjudication: AdjudicationPage | None = None
        self._bind()
        window.commands["go.reader"].triggered.connect(self._put_away)
        window.selection.article_changed.connect(self._on_elsewhere)
        window.selection.jump_requested.connect(self._on_elsewhere)
        window.layouts.used.connect(self._put_away)
        window.leaving.connect(self._leave)

    def _bind(self) -> None:
        bind = self._window.commands.bind
        bind("agreement.show", self._toggle_agreement, checked_when=self._shows_agreement)
        bind("adjudication.show", self._toggle_adjudication, checked_when=self._shows_adjudication)
        bind("adjudication.merge", self._merge, self._has_agreed)
        bind("adjudication.next", partial(self._step, 1), self._has_place)
        bind("adjudication.previous", partial(self._step, -1), self._has_place)
        bind("adjudication.next_of_all", partial(self._step, 1, undecided=False), self._has_place)
        bind("adjudication.previous_of_all", partial(self._step, -1, undecided=False), self._has_place)
        bind("adjudication.leave_open", partial(self._step, 1), self._has_place)
        bind("adjudication.article", self._go_to_place, self._has_place)
        for number in range(1, MOST_ANALYSTS + 1):
            bind(f"adjudication.take_{number}", partial(self._take, number), partial(self._has_reading, number))

    def _shown(self) -> "AgreementPage | AdjudicationPage | None":
        pages = (self._agreement, self._adjudication)
        return next((page for page in pages if page is not None and self._window.centre.indexOf(page) >= 0), None)

    def _shows_agreement(self) -> bool:
        return self._agreement is not None and self._window.centre.currentWidget() is self._agreement

    def _shows_adjudication(self) -> bool:
        return self._adjudication is not None and self._window.centre.currentWidget() is self._adjudication

    def _has_place(self) -> bool:
        return self._shows_adjudication() and self._adjudication is not None and self._adjudication.current is not None

    def _has_agreed(self) -> bool:
        page = self._adjudication
        return self._shows_adjudication() and page is not None and page.sheet is not None and bool(page.sheet.agreed)

    def _has_reading(self, number: int) -> bool:
        page = self._adjudication
        return self._has_place() and page is not None and page.reading_of(number) is not None

    def _toggle_agreement(self) -> None:
        if self._shows_agreement():
            self._put_away()
            return
        if self._agreement is None:
            from newsdesk.gui.agreement.agreement_page import AgreementPage  # noqa: PLC0415 - not needed at start

            self._agreement = AgreementPage(self._window.bridge, self._window.commands)
            self._agreement.closed.connect(self._put_away)
            self._agreement.place_wanted.connect(self._go_to_disagreement)
        self._show(self._agreement, self._agreement.scope)

    def _toggle_adjudication(self) -> None:
        if self._shows_adjudication():
            self._put_away()
            return
        if self._adjudication is None:
            from newsdesk.gui.agreement.adjudication_page import AdjudicationPage  # noqa: PLC0415 - as above

            self._adjudication = AdjudicationPage(self._window.bridge, self._window.commands, self._setting)
            self._adjudication.closed.connect(self._put_away)
            self._adjudication.merged.connect(self._tell_merged)
        self._show(self._adjudication, self._adjudication.scope)

    def _show(self, page: "AgreementPage | AdjudicationPage", choice: ScopeChoice) -> None:
        """Put a page in place of the articles, over what the other page is about if that stands there."""
        other = self._shown()
        scope = other.scope.scope if other is not None else choice.scope if choice.touched else None
        if other is None:
            self._window.layouts.leave_brief()
        choice.take_offer(self._offer(), scope)
        page.ask()
        self._window.lend_centre(page, alone=True)
        if other is not None and other is not page:
            self._take_back(other)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.commands.refresh_soon()

    def _offer(self) -> Offer:
        return Offer(
            sessions=sessions(self._window.bridge.store),
            chosen=tuple(self._panes.library.chosen()),
            current=self._window.selection.article or None,
        )

    def _on_elsewhere(self) -> None:
        if not (self._window.selection.retracing and self._shows_adjudication()):
            self._put_away()

    def _put_away(self) -> None:
        """Give the centre back to the article."""
        page = self._shown()
        if page is None:
            return
        focus = self._window.focusWidget()
        had_focus = focus is not None and page.isAncestorOf(focus)  # type: ignore[redundant-expr]  # there may be none
        self._take_back(page)
        if had_focus:
            self._panes.reader_area.active.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.commands.refresh_soon()

    def _take_back(self, page: QWidget) -> None:
        self._window.take_centre_back(page)
        page.setParent(self._window)
        page.hide()

    def _leave(self) -> None:
        self._put_away()  # so that the panes at the sides are found again as they were
        for page in (self._agreement, self._adjudication):
            if page is not None:
                page.stop()

    def _setting(self) -> Setting:
        return replace(self._panes.reader_area.setting, compact=True)

    def _step(self, steps: int, *, undecided: bool = True) -> None:
        if self._adjudication is not None:
            self._adjudication.step(steps, undecided=undecided)

    def _take(self, number: int) -> None:
        if self._adjudication is not None:
            self._adjudication.take(number)

    def _merge(self) -> None:
        if self._adjudication is not None:
            self._adjudication.merge()

    def _tell_merged(self, places: int) -> None:
        self._notices.inform(self.tr("%n agreed place(s) taken over", "", places))

    def _go_to_place(self) -> None:
        stack = self._adjudication.current if self._adjudication is not None else None
        if stack is not None:
            self._go(stack, (unit for units in stack.readings.values() for unit in units))

    def _go_to_disagreement(self, found: Disagreement) -> None:
        self._go(found, (unit for unit in found.readings.values() if unit is not None))

    def _go(self, place: Disagreement | Stack, units: Iterable[Unit]) -> None:
        """Show words in their article; in an older text by a mark that stands there."""
        known = find_article(self._window.bridge.store, place.article)
        if known is None or known.version != place.version:
            marks = (unit.annotation for unit in units if unit.annotation is not None)
            mark = next(marks, None)
            if mark is not None:
                self._window.selection.show_annotation(mark)
            return
        self._put_away()
        self._window.selection.open_article(place.article)
        reader = self._panes.reader_area.active.reader
        reader.scroll_to(place.start, moving=True)
        reader.select(place.start, place.end)
        reader.setFocus(Qt.FocusReason.OtherFocusReason)
