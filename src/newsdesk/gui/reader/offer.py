"""When the selection pop-up is there: under words that were just selected, until they are let go."""

from PySide6.QtCore import QObject, Signal

from newsdesk.gui.commands import Commands
from newsdesk.gui.preferences import Preferences
from newsdesk.gui.reader.match import Matches
from newsdesk.gui.reader.popup import SelectionPopup
from newsdesk.gui.reader.reader import Reader
from newsdesk.model.annotation import TextPositionSelector


class Offer(QObject):
    """The pop-up of one reader. It never comes by itself where that is not preferred.

    `match_chosen` carries the id of the record that the selected words are to be added to.
    """

    match_chosen = Signal(str)

    def __init__(self, reader: Reader, matches: Matches, commands: Commands, preferences: Preferences) -> None:
        super().__init__(reader)
        self._reader = reader
        self._matches = matches
        self._commands = commands
        self._preferences = preferences
        self._popup: SelectionPopup | None = None
        reader.ladder.insert(1, self.dismiss)
        reader.span_selected.connect(self._on_span)
        reader.accepted.connect(self._on_accepted)
        reader.focus_lost.connect(self.dismiss)
        reader.verticalScrollBar().valueChanged.connect(self._follow)
        preferences.changed.connect(self._on_preference)
        matches.completed.connect(self._on_completed)

    @property
    def popup(self) -> SelectionPopup:
        """The pop-up, made when it is first wanted."""
        if self._popup is None:
            self._popup = SelectionPopup(self._reader.viewport(), self._trigger)
            self._popup.match_chosen.connect(self.match_chosen)
            self._popup.granularity_chosen.connect(self._on_granularity)
        return self._popup

    def dismiss(self) -> bool:
        """Hide the pop-up; say whether it was there."""
        if self._popup is None:
            return False
        was_there = self._popup.isVisible()
        self._popup.hide()
        return was_there

    def renew(self) -> None:
        """Say anew how many marks the words have and what is pinned."""
        if self._is_there():
            self._show()

    def _is_there(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _on_accepted(self) -> None:
        if self._is_there():
            self.popup.add_to_match()

    def _on_span(self, span: TextPositionSelector | None) -> None:
        if span is None or self._reader.claimed or not self._preferences.flag("popup"):
            self.dismiss()
            return
        self._offer_match(span)
        self._show()

    def _on_completed(self) -> None:
        if self._is_there() and (span := self._reader.span) is not None:
            self._offer_match(span)
            self._show()

    def _offer_match(self, span: TextPositionSelector) -> None:
        page = self._reader.page
        offers = page is not None and self._preferences.flag("best_match")
        self.popup.offer(self._matches.best(page.text[span.start : span.end]) if page and offers else None)

    def _show(self) -> None:
        page, span = self._reader.page, self._reader.span
        if page is None or span is None:
            return
        here = len({mark.id for mark in page.marks.over(span.start, span.end)})
        pinned = self._commands["mark.pin"].isChecked()
        self.popup.show_state(self._reader.choosing.granularity, pinned=pinned, marks_here=here)
        self.popup.show_below(self._reader.rects_of(span))

    def _follow(self) -> None:
        """Stay with the words while they are scrolled."""
        if self._is_there() and (span := self._reader.span):
            self.popup.show_below(self._reader.rects_of(span))

    def _trigger(self, command: str) -> None:
        self._commands[command].trigger()
        self.renew()

    def _on_granularity(self, granularity: str) -> None:
        self._preferences.set("granularity", granularity)

    def _on_preference(self, name: str) -> None:
        if name == "popup" and not self._preferences.flag(name):
            self.dismiss()
