"""What the heat strip says: the records under the pointer, the marks beyond the view, all of them in one sentence."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from newsdesk.gui.reader.marks import Mark, Marks
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.gui.words import kind_heading
from newsdesk.model.record import RecordId, RecordKind

_MOST_LINES = 6


class StripWords(QObject):
    """Sentences in the language of the interface."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.title_of: Callable[[RecordId], str] = str
        """Finds the title of a record."""

    def name(self) -> str:
        """What the strip is."""
        return self.tr("Marks of the article")

    def above(self, count: int) -> str:
        """What the upper end counts."""
        return self.tr("%n mark(s) above (Shift+F8)", "", count) if count else ""

    def below(self, count: int) -> str:
        """What the lower end counts."""
        return self.tr("%n mark(s) below (F8)", "", count) if count else ""

    def of(self, marks: Sequence[Mark]) -> str:
        """The records that marks prove, a line each."""
        lines = list(dict.fromkeys(line for mark in marks for line in self._lines(mark)))
        more = len(lines) - _MOST_LINES
        shown = lines[:_MOST_LINES]
        return "\n".join([*shown, self.tr("and %n more", "", more)] if more > 0 else shown)

    def summary(self, marks: Marks, view: tuple[int, int]) -> str:
        """How many marks there are of each kind, and beyond the view."""
        counts = Counter({kind: len(starts) for kind, starts in marks.starts_by_paint().items()})
        kinds = [f"{kind_heading(kind)} {counts[kind]}" for kind in RecordKind if counts[kind]]
        if counts[None]:
            kinds.append(self.tr("%n highlight(s)", "", counts[None]))
        above, below = marks.count_outside(*view)
        beyond = [words for words in (self.above(above), self.below(below)) if words]
        return "; ".join([self.tr("%n mark(s)", "", len(marks)), *kinds, *beyond])

    def _lines(self, mark: Mark) -> list[str]:
        if mark.kind is None:
            return [self.tr("Highlight {colour}").format(colour=mark.colour)]
        return [f"{LETTERS[mark.kind]}  {self.title_of(record)}" for record in mark.records]
