"""What the keys P G M N, H, 1 to 5, L, T and Del do with the words selected in the reader."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.edits.agenda import add_agenda_item
from newsdesk.edits.annotations import delete_annotation
from newsdesk.edits.article_times import found_time
from newsdesk.edits.filling import link_and_fill
from newsdesk.edits.highlights import add_highlight
from newsdesk.edits.meetings import add_meeting
from newsdesk.edits.notes import add_note
from newsdesk.edits.participants import add_participant
from newsdesk.edits.quotes import Quote, quoted_words
from newsdesk.edits.tags import add_tag
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.change import Edit
from newsdesk.model.record import RecordId, RecordKind, title_of
from newsdesk.store.records import record

TITLE_LENGTH = 120
"""A title guessed from selected words is cut here, in characters, at the end of a word."""

COLOURS = range(1, 6)


class Annotator(QObject):
    """Makes records, links, highlights and tags out of the selected words; each is one undoable step."""

    told = Signal(str)
    """A sentence about what was done; the shell offers to undo it."""

    def __init__(self, bridge: StoreBridge, selection: DeskSelection, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._selection = selection
        self._window = window
        self._colour = 1
        self._quote: Quote | None = None
        for kind in RecordKind:
            commands.bind(f"record.{kind}", partial(self.make, kind), self.has_words)
        for colour in COLOURS:
            commands.bind(f"mark.colour{colour}", partial(self.highlight, colour), self.has_words)
        commands.bind("mark.highlight", self.highlight, self.has_words)
        commands.bind("mark.link", self.choose_record, self.has_words)
        commands.bind("mark.tag", self.choose_tag, self.can_tag)
        commands.bind("mark.delete", self.delete_mark, self.has_mark)

    def has_words(self) -> bool:
        """Say whether words of an article are selected."""
        return bool(self._selection.version) and self._selection.span is not None

    def has_mark(self) -> bool:
        """Say whether a mark is selected."""
        return bool(self._selection.annotation)

    def can_tag(self) -> bool:
        """Say whether there is something that a tag could go on."""
        return self.has_words() or self.has_mark()

    def make(self, kind: RecordKind) -> RecordId | None:
        """Make a record out of the selected words, with these words as its quote, and open its title."""
        quote = self._selected()
        if quote is None:
            return None
        made = self._bridge.run(partial(_MAKERS[kind], self._bridge, quote, self._words(quote)))
        if made is not None:
            self._selection.edit_record(made)
        return made

    def highlight(self, colour: int | None = None) -> AnnotationId | None:
        """Highlight the selected words, in the last colour used unless another is named."""
        quote = self._selected()
        if quote is None:
            return None
        self._colour = colour or self._colour
        return self._bridge.run(partial(add_highlight, self._bridge.store, quote, self._colour))

    def choose_record(self) -> None:
        """Open the palette in which the record is chosen that the selected words go to."""
        from newsdesk.gui.panels.link_palette import LinkPalette  # noqa: PLC0415 - not needed at start

        quote = self._selected()
        if quote is None:
            return
        palette = LinkPalette(self._bridge.store, self._words(quote), self._window)
        self._quote = quote
        palette.chosen.connect(self._link)
        palette.open_over(self._window)

    def link(self, target: RecordId, quote: Quote, field: str = "") -> None:
        """Tie words to a record, or to one field of it, which they fill if it is empty, and say so."""
        tie = self._bridge.run(partial(link_and_fill, self._bridge.store, target, quote, field))
        linked = record(self._bridge.store, target)
        if tie is not None and linked is not None:
            self._selection.select_record(target)
            self.told.emit(self.tr("Linked to “{title}”").format(title=title_of(linked)))

    def choose_tag(self) -> None:
        """Open the palette in which the tag is chosen or typed."""
        from newsdesk.gui.panels.tag_palette import TagPalette  # noqa: PLC0415 - not needed at start

        self._quote = self._selected()
        palette = TagPalette(self._bridge.store, self._window)
        palette.chosen.connect(self._tag)
        palette.open_over(self._window)

    def delete_mark(self) -> None:
        """Remove the selected mark with its evidence."""
        mark = self._selection.annotation
        if mark:
            self._bridge.run(partial(delete_annotation, self._bridge.store, mark))
            self._selection.select_annotation(AnnotationId(""))
            self.told.emit(self.tr("Mark removed"))

    def _selected(self) -> Quote | None:
        span = self._selection.span
        return Quote(version=self._selection.version, span=span) if span and self._selection.version else None

    def _words(self, quote: Quote) -> str:
        return guessed_title(quoted_words(self._bridge.store, quote))

    def _link(self, target: str, field: str) -> None:
        if self._quote is not None:
            self.link(RecordId(target), self._quote, field)

    def _tag(self, name: str) -> None:
        if self._bridge.run(partial(self._put_tag, name)) is not None:
            self.told.emit(self.tr("Tagged “{name}”").format(name=name))

    def _put_tag(self, name: str) -> str:
        """Tag the selected words (which get a highlight if nothing marks them) or else the selected mark; one step."""
        store = self._bridge.store
        with store.step(Edit.ADD_TAG, name):
            mark = self._marked(self._quote) if self._quote else self._selection.annotation
            return add_tag(store, name, "annotation", mark)

    def _marked(self, quote: Quote) -> AnnotationId:
        """The mark over exactly these words, highlighted in the first colour if there is none."""
        span = quote.span
        marks = self._bridge.store.rows("annotation", version=quote.version, start=span.start, end=span.end)
        return AnnotationId(str(marks[0]["id"])) if marks else add_highlight(self._bridge.store, quote)


def guessed_title(words: str) -> str:
    """A record's first title out of the words it was made from: one line, cut at the end of a word."""
    line = " ".join(words.split())
    if len(line) <= TITLE_LENGTH:
        return line
    cut = line[:TITLE_LENGTH].rpartition(" ")[0] or line[: TITLE_LENGTH - 1]
    return f"{cut}…"


def _participant(bridge: StoreBridge, quote: Quote, title: str) -> RecordId:
    return add_participant(bridge.store, name=title, quote=quote)


def _agenda_item(bridge: StoreBridge, quote: Quote, title: str) -> RecordId:
    return add_agenda_item(bridge.store, title=title, quote=quote)


def _meeting(bridge: StoreBridge, quote: Quote, title: str) -> RecordId:
    return add_meeting(bridge.store, title=title, when=found_time(bridge.store, quote), quote=quote)


def _note(bridge: StoreBridge, quote: Quote, title: str) -> RecordId:
    return add_note(bridge.store, title=title, quote=quote)


_MAKERS: dict[RecordKind, Callable[[StoreBridge, Quote, str], RecordId]] = {
    RecordKind.PARTICIPANT: _participant,
    RecordKind.AGENDA_ITEM: _agenda_item,
    RecordKind.MEETING: _meeting,
    RecordKind.NOTE: _note,
}
