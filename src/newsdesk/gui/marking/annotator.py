"""What the keys P G M N, H, 1 to 5, L, T, Q and Del do with the words selected in the reader, or its sentence."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.edits.annotating.annotations import delete_annotation
from newsdesk.edits.annotating.highlights import add_highlight
from newsdesk.edits.annotating.quotes import Quote, quoted_words, version_text
from newsdesk.edits.annotating.tags import add_tag, tag_words
from newsdesk.edits.recording.marking import ALIAS, guessed_title, link_records, make_record
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.preferences import Preferences
from newsdesk.gui.selection import DeskSelection
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.record import RecordId, RecordKind, title_of
from newsdesk.store.records import record
from newsdesk.text.sentences import sentence_at

COLOURS = range(1, 6)

RECENT = 5
"""So many records, the last ones chosen, stand first in the palette of L."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One of three: make a record of a `kind`, highlight in a `colour`, or link to `records` as proof of a `field`."""

    kind: RecordKind | None = None
    colour: int = 0
    records: tuple[RecordId, ...] = ()
    field: str = ""


class Annotator(QObject):
    """Makes records, links, highlights and tags out of words; each is one undoable step.

    The words are those selected, or the sentence at the caret where none are. Palettes open over the window
    that `over` is in.
    """

    told = Signal(str)
    """A sentence about what was done; the shell offers to undo it."""

    def __init__(
        self,
        bridge: StoreBridge,
        selection: DeskSelection,
        commands: Commands,
        preferences: Preferences,
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._bridge = bridge
        self._selection = selection
        self._over = over
        self._preferences = preferences
        self._colour = preferences.number("mark_colour")
        preferences.changed.connect(self._on_preference)
        self._last: Act | None = None
        self._quote: Quote | None = None
        self._recent: list[RecordId] = []
        selection.record_changed.connect(self._on_record)
        bind, can = commands.bind, self.has_article
        for kind in RecordKind:
            bind(f"record.{kind}", partial(self.make, kind), can)
        for colour in COLOURS:
            bind(f"mark.colour{colour}", partial(self.highlight, colour), can)
        bind("mark.highlight", self.highlight, can)
        bind("mark.link", self.choose_record, can)
        bind("mark.tag", self.choose_tag, can)
        bind("mark.again", self.again, can)
        bind("mark.delete", self.delete_mark, self.has_mark)

    @property
    def last(self) -> Act:
        """What was done last, which can be done again; at first a highlight."""
        return self._last or Act(colour=self._colour)

    def has_article(self) -> bool:
        """Say whether an article is open."""
        return bool(self._selection.version)

    def has_mark(self) -> bool:
        """Say whether a mark is selected."""
        return bool(self._selection.annotation)

    def make(self, kind: RecordKind) -> None:
        """Make a record of the words, with these words as its quote, and open its title."""
        self._do_here(Act(kind=kind))

    def highlight(self, colour: int | None = None) -> None:
        """Highlight the words, in the last colour used unless another is named."""
        self._colour = colour or self._colour
        self._do_here(Act(colour=self._colour))

    def again(self) -> None:
        """Do with the words what was done last."""
        self._do_here(self.last)

    def do(self, act: Act, quote: Quote, *, stays: bool = False) -> None:
        """Do something with words. A record that is made opens in the form unless the analyst `stays` in the text."""
        if act.kind is not None:
            self._make(act.kind, quote, stays=stays)
        elif act.records:
            self._link_to(act, quote)
        else:
            self._bridge.run(partial(add_highlight, self._bridge.store, quote, act.colour))
        self._last = act

    def words(self) -> Quote | None:
        """The words that an act is about; None where no article is open or the caret stands in no sentence."""
        version, span = self._selection.version, self._selection.span
        if version and span is None:
            start, end = sentence_at(version_text(self._bridge.store, version), self._selection.caret)
            span = TextPositionSelector(start=start, end=end) if start < end else None
        return Quote(version=version, span=span) if version and span else None

    def link(self, target: RecordId, quote: Quote, field: str = "") -> None:
        """Tie words to a record, or to one field of it, which they fill if it is empty, and say so."""
        self.do(Act(records=(target,), field=field), quote)

    def link_here(self, record_id: str) -> None:
        """Tie the words to a record that they name."""
        self._do_here(Act(records=(RecordId(record_id),)))

    def choose_record(self) -> None:
        """Open the palette in which the records are chosen that the words go to."""
        from newsdesk.gui.panels.link_palette import LinkPalette  # noqa: PLC0415 - not needed at start

        self._quote = self.words()
        if self._quote is None:
            return
        words = guessed_title(quoted_words(self._bridge.store, self._quote))
        palette = LinkPalette(self._bridge.store, words, self._over.window(), self._recent, several=True)
        palette.chosen.connect(self._link)
        palette.several_chosen.connect(self._link_several)
        palette.open_over(self._over.window())

    def choose_tag(self) -> None:
        """Open the palette in which the tag is chosen or typed."""
        from newsdesk.gui.panels.tag_palette import TagPalette  # noqa: PLC0415 - not needed at start

        self._quote = None if self._selection.span is None and self._is_on_mark() else self.words()
        palette = TagPalette(self._bridge.store, self._over.window())
        palette.chosen.connect(self._tag)
        palette.open_over(self._over.window())

    def delete_mark(self) -> None:
        """Remove the selected mark with its evidence."""
        mark = self._selection.annotation
        if mark:
            self._bridge.run(partial(delete_annotation, self._bridge.store, mark))
            self._selection.select_annotation(AnnotationId(""))
            self.told.emit(self.tr("Mark removed"))

    def _do_here(self, act: Act) -> None:
        quote = self.words()
        if quote is not None:
            self.do(act, quote)

    def _make(self, kind: RecordKind, quote: Quote, *, stays: bool) -> None:
        made = self._bridge.run(partial(make_record, self._bridge.store, kind, quote))
        if made is None:
            return
        if stays:
            self._selection.select_record(made)
        else:
            self._selection.edit_record(made)

    def _link_to(self, act: Act, quote: Quote) -> None:
        if not self._bridge.run(partial(link_records, self._bridge.store, act.records, quote, act.field)):
            return
        linked = record(self._bridge.store, act.records[0])
        title = title_of(linked) if linked is not None else ""
        self._selection.select_record(act.records[0])
        if len(act.records) > 1:
            self.told.emit(self.tr("Linked to %n record(s)", "", len(act.records)))
        elif act.field == ALIAS:
            self.told.emit(self.tr("Another name of “{title}”").format(title=title))
        else:
            self.told.emit(self.tr("Linked to “{title}”").format(title=title))

    def _is_on_mark(self) -> bool:
        """Say whether the caret stands in the selected mark or at one of its ends."""
        mark = self._bridge.store.row("annotation", self._selection.annotation)
        return mark is not None and int(str(mark["start"])) <= self._selection.caret <= int(str(mark["end"]))

    def _link(self, target: str, field: str) -> None:
        self._link_several((RecordId(target),), field)

    def _link_several(self, targets: tuple[RecordId, ...], field: str = "") -> None:
        if self._quote is not None:
            self.do(Act(records=targets, field=field), self._quote)

    def _tag(self, name: str) -> None:
        if self._bridge.run(partial(self._put_tag, name)) is not None:
            self.told.emit(self.tr("Tagged “{name}”").format(name=name))

    def _put_tag(self, name: str) -> str:
        """Tag the words, or else the selected mark."""
        store = self._bridge.store
        if self._quote is not None:
            return tag_words(store, name, self._quote)
        return add_tag(store, name, "annotation", self._selection.annotation)

    def _on_preference(self, name: str) -> None:
        if name == "mark_colour":
            self._colour = self._preferences.number(name)

    def _on_record(self, chosen: str) -> None:
        if chosen:
            others = [one for one in self._recent if one != chosen]
            self._recent = [RecordId(chosen), *others][:RECENT]
