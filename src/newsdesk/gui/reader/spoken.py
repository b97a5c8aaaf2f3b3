"""What a screen reader says of the reader: keys for selected words, the mark at the caret, what an act has made."""

from PySide6.QtCore import QObject, Signal

from newsdesk.gui.announce import announce
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.words import edit_words, enum_words
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.change import ChangeSet, Edit
from newsdesk.model.record import RecordId, kind_of, title_of
from newsdesk.store.records import record

_MADE = frozenset(
    {
        *(Edit.ADD_PARTICIPANT, Edit.ADD_AGENDA_ITEM, Edit.ADD_MEETING, Edit.ADD_NOTE, Edit.ADD_HIGHLIGHT),
        *(Edit.MOVE_MARK, Edit.ADD_TAG),
    }
)
"""Acts of which no toast tells."""


class Spoken(QObject):
    """`said` carries each sentence that is announced."""

    said = Signal(str)

    def __init__(self, area: ReaderArea, bridge: StoreBridge) -> None:
        super().__init__(area)
        self._area = area
        self._bridge = bridge
        self._under_caret: list[AnnotationId] = []
        bridge.changed.connect(self._on_changed)
        for group in area.groups:
            group.reader.span_selected.connect(self._on_span)
            group.reader.caret_moved.connect(self._on_caret)

    def say(self, sentence: str) -> None:
        """Announce a sentence about the reader in use."""
        self.said.emit(sentence)
        announce(self._area.active.reader, sentence)

    def say_mark(self, of: RecordId, number: int, count: int) -> None:
        """Announce one of the marks in a place, by the record that it proves."""
        found = record(self._bridge.store, of) if of else None
        if found is not None:
            sentence = self.tr("{kind} {title}, {number} of %n mark(s) here", "", count)
            kind, title = enum_words(kind_of(found)), title_of(found)
            self.say(sentence.format(kind=kind, title=title, number=number))
        else:
            self.say(self.tr("highlight, {number} of %n mark(s) here", "", count).format(number=number))

    def _on_span(self, span: TextPositionSelector | None) -> None:
        if span is not None:
            self.say(self.tr("P participant, G agenda item, M meeting, N note, H highlight, L link"))

    def _on_caret(self, caret: int) -> None:
        page = self._area.active.reader.page
        marks = page.marks.at(caret) if page and self._area.active.reader.span is None else []
        under = list(dict.fromkeys(mark.id for mark in marks))
        if under and set(under) - set(self._under_caret):
            self.say_mark(next((one for mark in marks for one in mark.records), RecordId("")), 1, len(under))
        self._under_caret = under

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.edit in _MADE and change_set.undoes is None:
            act = edit_words(change_set.edit, change_set.subject)
            self.say(self.tr("Done: {act}").format(act=act))
