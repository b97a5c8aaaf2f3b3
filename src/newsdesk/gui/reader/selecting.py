"""Everything that is done with words of the readers: pop-ups and acts, the pin, marks and their ends."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.marking.annotator import Annotator
from newsdesk.gui.marking.pin import Pin
from newsdesk.gui.preferences import Preferences
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.reader.ends import MarkEnds
from newsdesk.gui.reader.growing import grow, select_paragraph, shrink
from newsdesk.gui.reader.match import Match, Matches
from newsdesk.gui.reader.offer import Offer
from newsdesk.gui.reader.overlaps import Overlaps
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.reader.spoken import Spoken
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.words import shortened
from newsdesk.text.snapping import Granularity

_LONGEST = 32
"""So many characters of a title stand in a menu."""

_GROWING: dict[str, Callable[[Reader], None]] = {
    "mark.grow": grow,
    "mark.shrink": shrink,
    "mark.paragraph": select_paragraph,
}


class Selecting(QObject):
    """Builds these parts for the readers of an area, and binds the keys that change what is selected.

    `informed` carries a sentence to show for a moment.
    """

    informed = Signal(str)

    def __init__(
        self,
        area: ReaderArea,
        bridge: StoreBridge,
        selection: DeskSelection,
        commands: Commands,
        preferences: Preferences,
    ) -> None:
        super().__init__(area)
        self._area = area
        self._commands = commands
        self._preferences = preferences
        self.annotator = Annotator(bridge, selection, commands, preferences, area)
        self.pin = Pin(self.annotator, bridge, selection, commands)
        self.spoken = Spoken(area, bridge)
        self.offers: tuple[Offer, ...] = ()
        MarkEnds(area, bridge, selection, commands)
        Overlaps(area, selection, commands, self.spoken)
        for command, change in _GROWING.items():
            commands.bind(command, partial(self._change, change), self.annotator.has_article)
        commands.bind("mark.granularity", self.next_granularity)
        self._matches = Matches(bridge, self)
        commands.bind("mark.match", self._add_to_match, self._names_record).say(self._match_words)
        if not bridge.store.read_only:
            self._offer(commands)
        self._fit()
        preferences.changed.connect(self._on_preference)

    def next_granularity(self) -> None:
        """Fit selections to words after characters, to sentences after words, and so on."""
        units = list(Granularity)
        current = Granularity(self._preferences.text("granularity"))
        self._preferences.set("granularity", units[(units.index(current) + 1) % len(units)].value)

    def _offer(self, commands: Commands) -> None:
        self.offers = tuple(
            Offer(group.reader, self._matches, commands, self._preferences) for group in self._area.groups
        )
        for group, offer in zip(self._area.groups, self.offers, strict=True):
            offer.match_chosen.connect(self.annotator.link_here)
            group.article_shown.connect(offer.dismiss)
            group.reader.span_finished.connect(self.pin.apply)
            group.reader.ladder.append(self.pin.release)
            self.pin.changed.connect(offer.renew)

    def _match(self) -> Match | None:
        """The record that the selected words name."""
        reader = self._area.active.reader
        page, span = reader.page, reader.choosing.span
        wanted = self._preferences.flag("best_match")
        return self._matches.best(page.text[span.start : span.end]) if wanted and page and span else None

    def _names_record(self) -> bool:
        return self._match() is not None

    def _add_to_match(self) -> None:
        match = self._match()
        if match is not None:
            self.annotator.link_here(match.record)

    def _match_words(self) -> str:
        match = self._match()
        if match is None:
            return self._commands["mark.match"].plain_words()
        return self.tr("Add to “{title}”").format(title=shortened(match.title, _LONGEST))

    def _change(self, change: Callable[[Reader], None]) -> None:
        change(self._area.active.reader)

    def _fit(self) -> None:
        for group in self._area.groups:
            group.reader.choosing.fit_to(Granularity(self._preferences.text("granularity")))
        for offer in self.offers:
            offer.renew()

    def _on_preference(self, name: str) -> None:
        if name == "granularity":
            self._fit()
            self.informed.emit(self._granularity_words())

    def _granularity_words(self) -> str:
        match Granularity(self._preferences.text("granularity")):
            case Granularity.CHARACTER:
                return self.tr("A selection ends at any character")
            case Granularity.WORD:
                return self.tr("A selection ends where words end")
            case Granularity.SENTENCE:
                return self.tr("A selection takes whole sentences")
