"""From mark to mark, and from one unsettled record to the next, within the article in front."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsdesk.gui.announce import announce
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.models.rows import RowReader, Scope
from newsdesk.gui.models.unresolved import Unresolved, unresolved
from newsdesk.gui.reader.marks import Mark
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.article import ArticleId
from newsdesk.model.record import RecordId

if TYPE_CHECKING:
    from newsdesk.gui.reader.area import ReaderArea

Listed = Callable[[RecordId], bool]


class Steps(QObject):
    """Goes round at the ends of the article and never leaves it. `told` says where one has come to, "" nowhere."""

    told = Signal(str)

    def __init__(self, area: "ReaderArea", bridge: StoreBridge, selection: DeskSelection, commands: Commands) -> None:
        super().__init__(area)
        self.listed: Listed = _everything
        """Whether the records panel lists a record; marks of others are passed over, and so are highlights then."""
        self._area = area
        self._bridge = bridge
        self._selection = selection
        self._reader = RowReader(bridge.store)
        self._open: tuple[ArticleId, list[Unresolved]] | None = None
        self._stepping = False
        bridge.changed.connect(self._forget)
        commands.bind("go.next_mark", self.next_mark, self._has_article)
        commands.bind("go.previous_mark", self.previous_mark, self._has_article)
        commands.bind("go.next_unresolved", self.next_unresolved, self._has_article)
        commands.bind("go.previous_unresolved", self.previous_unresolved, self._has_article)

    def next_mark(self) -> None:
        """Go to the next mark that the panel's filter lets through."""
        self._step_mark(1)

    def previous_mark(self) -> None:
        """Go to the mark before."""
        self._step_mark(-1)

    def next_unresolved(self) -> None:
        """Go to the next record of the article that is not settled, in the order of its words."""
        self._step_unresolved(1)

    def previous_unresolved(self) -> None:
        """Go to the unsettled record before."""
        self._step_unresolved(-1)

    def caret_moved(self) -> None:
        """Say nothing any more once the caret went elsewhere."""
        if not self._stepping:
            self.told.emit("")

    def _has_article(self) -> bool:
        return bool(self._area.active.article)

    def _step_mark(self, step: int) -> None:
        page = self._area.active.reader.page
        found = {mark.id: mark for mark in page.marks if self._passes(mark)} if page else {}
        listed = list(found.values())  # one for each annotation, whatever it proves
        if not listed:
            self._tell(self.tr("No marks"))
            return
        current = self._selection.annotation
        here = self._area.active.reader.caret
        at = _index([(mark.start, mark.id == current) for mark in listed], here, step)
        mark = listed[at]
        self._go(mark.start)
        self._selection.select_annotation(mark.id)
        if mark.records:
            self._selection.select_record(mark.records[0])
        self._tell(self.tr("Mark {number} of {count}").format(number=at + 1, count=len(listed)))

    def _step_unresolved(self, step: int) -> None:
        found = [one for one in self._unresolved() if self.listed(one.record)]
        if not found:
            self._tell(self.tr("Nothing unresolved"))
            return
        current = self._selection.record
        at = _index([(one.position, one.record == current) for one in found], self._area.active.reader.caret, step)
        self._go(found[at].position)
        self._selection.select_record(found[at].record)
        self._tell(self.tr("Unresolved {number} of {count}").format(number=at + 1, count=len(found)))

    def _unresolved(self) -> list[Unresolved]:
        article = self._area.active.article
        if self._open is None or self._open[0] != article:
            self._open = (article, unresolved(self._reader.read_all(Scope(article=article))))
        return self._open[1]

    def _forget(self) -> None:
        self._open = None

    def _passes(self, mark: Mark) -> bool:
        return any(map(self.listed, mark.records or (RecordId(""),)))

    def _go(self, position: int) -> None:
        reader = self._area.active.reader
        self._stepping = True
        reader.select(position, position)
        self._stepping = False
        reader.scroll_to(position, moving=True)

    def _tell(self, sentence: str) -> None:
        self.told.emit(sentence)
        announce(self._area.active.reader, sentence)


def _index(places: list[tuple[int, bool]], here: int, step: int) -> int:
    """Which place comes next. Each is a position and whether it is the current one.

    Several may share a position, so from the current one at `here` it is the neighbour; else the first beyond `here`.
    """
    count = len(places)
    for index, (position, current) in enumerate(places):
        if current and position == here:
            return (index + step) % count
    beyond = [index for index, (position, _) in enumerate(places) if (position - here) * step > 0]
    if not beyond:
        return 0 if step > 0 else count - 1
    return beyond[0] if step > 0 else beyond[-1]


def _everything(record: RecordId) -> bool:
    """Without a panel every record is listed."""
    del record
    return True
