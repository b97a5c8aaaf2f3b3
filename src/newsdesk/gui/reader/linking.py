"""Words of the reader become quotes of a record: all hits of a search at once, or what is dropped together."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.edits.annotating.evidence import link_quotes
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.marking import link_records
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.record import RecordId, title_of
from newsdesk.store.records import record
from newsdesk.text.sentences import snap_to_words

if TYPE_CHECKING:
    from newsdesk.gui.reader.area import ReaderArea

MOST_HITS = 500
"""So many hits are linked in one go; nobody means more of them."""


class ReaderLinks(QObject):
    """Each link, of however many places or records, is one undoable step.

    `told` carries a sentence about what was done; the shell offers to undo it.
    """

    told = Signal(str)

    def __init__(self, area: "ReaderArea", bridge: StoreBridge, selection: DeskSelection, commands: Commands) -> None:
        super().__init__(area)
        self._area = area
        self._bridge = bridge
        self._selection = selection
        self._quotes: list[Quote] = []
        commands.bind("go.find_all_as", self.choose_record, self.has_hits)

    def has_hits(self) -> bool:
        """Say whether the bar of the reader in use has found something, and not too much of it."""
        bar = self._area.active.find_bar
        return not bar.isHidden() and not bar.is_searching and 0 < bar.hit_count <= MOST_HITS

    def choose_record(self) -> None:
        """Open the palette in which the record is chosen that all hits become quotes of."""
        from newsdesk.gui.panels.link_palette import LinkPalette  # noqa: PLC0415 - not needed at start

        bar, page = self._area.active.find_bar, self._area.active.reader.page
        if page is None:
            return
        spans = [snap_to_words(page.text, place) for place in bar.places]
        self._quotes = [Quote(version=page.reading.version, span=span) for span in dict.fromkeys(spans) if span]
        palette = LinkPalette(self._bridge.store, bar.words, self._area.window())
        heading = self.tr("Link all %n hit(s) of “{words}” to", "", len(self._quotes))
        palette.heading.setText(heading.format(words=bar.words))
        palette.chosen.connect(self._link_hits)
        palette.open_over(self._area.window())

    def link_records(self, records: Sequence[RecordId], quote: Quote) -> None:
        """Let words support records that were dropped on them."""
        known = [one for one in records if record(self._bridge.store, one) is not None]
        if not known:
            return
        if self._bridge.run(partial(link_records, self._bridge.store, known, quote)):
            self._selection.select_record(known[0])
            self._say(known[0], 1)

    def _link_hits(self, target: str, field: str) -> None:
        ties = self._bridge.run(partial(link_quotes, self._bridge.store, target, self._quotes, field))
        if ties:
            self._selection.select_record(RecordId(target))
            self._say(RecordId(target), len(ties))

    def _say(self, target: RecordId, quotes: int) -> None:
        linked = record(self._bridge.store, target)
        if linked is not None:
            sentence = self.tr("%n quote(s) linked to “{title}”", "", quotes)
            self.told.emit(sentence.format(title=title_of(linked)))
