"""The pin: one act kept in hand, so that every further selection gets it without a key."""

from PySide6.QtCore import QObject, Signal

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.marking.annotator import Act, Annotator
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.gui.words import enum_words
from newsdesk.model.record import title_of
from newsdesk.store.records import record


class Pin(QObject):
    """Pins what was done last; `changed` says that something else, or nothing, is pinned."""

    changed = Signal()

    def __init__(self, annotator: Annotator, bridge: StoreBridge, selection: DeskSelection, commands: Commands) -> None:
        super().__init__(annotator)
        self._annotator = annotator
        self._bridge = bridge
        self._selection = selection
        self._commands = commands
        self._act: Act | None = None
        commands.bind("mark.pin", self.toggle, annotator.has_article, checked_when=self.holds)

    def holds(self) -> bool:
        """Say whether an act is pinned."""
        return self._act is not None

    def toggle(self) -> None:
        """Pin what was done last, or let go of what is pinned."""
        self._hold(None if self.holds() else self._annotator.last)

    def release(self) -> bool:
        """Let go of what is pinned; say whether something was."""
        held = self.holds()
        self._hold(None)
        return held

    def apply(self) -> None:
        """Do with the selected words, once their selection is finished, what is pinned."""
        quote = self._annotator.words()
        if self._act is not None and quote is not None and self._selection.span is not None:
            self._annotator.do(self._act, quote, stays=True)

    def words(self) -> str:
        """What the foot of the window says of the pin; "" when nothing is pinned."""
        act = self._act
        if act is None:
            return ""
        if act.kind is not None:
            kind = enum_words(act.kind).capitalize()
            return self.tr("{letter} {kind} pinned – Esc").format(letter=LETTERS[act.kind], kind=kind)
        linked = record(self._bridge.store, act.records[0]) if act.records else None
        if linked is not None:
            return self.tr("Link to “{title}” pinned – Esc").format(title=title_of(linked))
        return self.tr("Highlight {number} pinned – Esc").format(number=act.colour)

    def _hold(self, act: Act | None) -> None:
        if act != self._act:
            self._act = act
            self._commands.refresh_soon()
            self.changed.emit()
