"""Moving the ends of the current mark, by key and by mouse."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from newsdesk.edits.annotating.annotations import move_mark
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.reader.handles import Held
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.text.snapping import moved_end, moved_start

Move = Callable[..., TextPositionSelector]


class MarkEnds(QObject):
    """Shows handles at the ends of the current mark and moves it; a burst of moves by key is undone as one step."""

    def __init__(self, area: ReaderArea, bridge: StoreBridge, selection: DeskSelection, commands: Commands) -> None:
        super().__init__(area)
        self._area = area
        self._bridge = bridge
        self._selection = selection
        moves: tuple[tuple[str, Move, bool], ...] = (
            ("mark.end_right", moved_end, True),
            ("mark.end_left", moved_end, False),
            ("mark.start_right", moved_start, True),
            ("mark.start_left", moved_start, False),
        )
        for command, move, forwards in moves:
            commands.bind(command, partial(self.move, move, forwards=forwards), self.has_mark)
        selection.annotation_changed.connect(self.renew)
        selection.side_changed.connect(self.renew)
        bridge.changed.connect(self.renew)
        for group in area.groups:
            group.article_shown.connect(self.renew)
            group.reader.end_dragged.connect(self._on_dragged)

    def has_mark(self) -> bool:
        """Say whether the current mark stands in the article in front."""
        return self._current() is not None

    def move(self, move: Move, *, forwards: bool) -> None:
        """Move an end of the current mark by a character, a word or a sentence, whichever selections are fitted to."""
        held, page = self._current(), self._area.active.reader.page
        if held is None or page is None:
            return
        span = move(page.text, held.span, self._area.active.reader.choosing.granularity, forwards=forwards)
        self._put(Held(annotation=held.annotation, span=span), joins=f"ends of {held.annotation}")

    def renew(self) -> None:
        """Show the handles where the current mark stands now."""
        current = None if self._bridge.store.read_only else self._current()
        for group in self._area.groups:
            group.reader.handles.show(current if group is self._area.active else None)

    def _current(self) -> Held | None:
        page, annotation = self._area.active.reader.page, self._selection.annotation
        marks = page.marks.of(annotation) if page and annotation else []
        if not marks:
            return None
        return Held(annotation=annotation, span=TextPositionSelector(start=marks[0].start, end=marks[0].end))

    def _on_dragged(self, held: Held) -> None:
        self._put(held)

    def _put(self, held: Held, joins: str | None = None) -> None:
        self._bridge.run(partial(move_mark, self._bridge.store, held.annotation, held.span, joins=joins))
