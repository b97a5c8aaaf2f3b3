"""What an analyst does with a row of the alignment: confirm, part, pair, merge, keep."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.edits.comparing.findings import delete_finding, edit_finding, keep_finding
from newsdesk.edits.recording.pairings import pair_records, part_records
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.comparing.deeds import Deed
from newsdesk.gui.comparing.lines import DIFFERENT, Line, Sort
from newsdesk.gui.comparing.stage import Stage
from newsdesk.gui.words import shortened
from newsdesk.model.comparison import Likeness, Verdict
from newsdesk.model.finding import FindingId
from newsdesk.model.record import RecordId
from newsdesk.store.records import record

_PAIR = 2
_TITLE = 32

Ask = Callable[[RecordId, RecordId], None]


class AlignmentActs(QObject):
    """Each act is one undoable step. `told` carries a sentence about what was done; the shell offers to undo it."""

    told = Signal(str)

    def __init__(self, bridge: StoreBridge, merge: Ask, stage: Callable[[], Stage | None], over: QWidget) -> None:
        super().__init__(over)
        self._bridge = bridge
        self._merge_dialog = merge
        self._stage = stage
        self._over = over
        self.deeds = {
            "compare.confirm": Deed(act=self._confirm, can=self._can_confirm),
            "compare.part": Deed(act=self._part, can=self._can_part),
            "compare.merge": Deed(act=self._merge, can=self._has_pair),
            "compare.pair_with": Deed(act=self._choose_mate, can=self._can_pair),
            "compare.keep": Deed(act=self._keep, can=self._can_keep),
            "compare.edit_note": Deed(act=self._edit_note, can=self._is_kept),
            "compare.drop_finding": Deed(act=self._drop, can=self._is_kept),
        }

    def _line(self) -> Line | None:
        stage = self._stage()
        return stage.current_line() if stage is not None else None

    def _row_line(self) -> Line | None:
        """The current line if it stands for a whole row."""
        line = self._line()
        return line if line is not None and line.sort is Sort.ROW else None

    def _has_pair(self) -> bool:
        line = self._row_line()
        return line is not None and len(line.records) == _PAIR

    def _can_confirm(self) -> bool:
        line = self._row_line()
        return line is not None and line.row.proposed and self._has_pair()

    def _can_part(self) -> bool:
        line = self._row_line()
        return line is not None and self._has_pair() and line.row.likeness is not Likeness.SAME_RECORD

    def _can_pair(self) -> bool:
        line = self._row_line()
        return line is not None and line.row.likeness is Likeness.ALONE

    def _can_keep(self) -> bool:
        line = self._line()
        return line is not None and line.sort in {Sort.ROW, Sort.FIELD} and not line.finding and _is_worth_keeping(line)

    def _is_kept(self) -> bool:
        line = self._line()
        return line is not None and line.finding is not None

    def _confirm(self) -> None:
        line = self._row_line()
        if line is not None:
            self.pair(*line.records[:_PAIR])

    def pair(self, first: str, second: str) -> None:
        """Say that two records are one thing."""
        act = partial(pair_records, self._bridge.store, RecordId(first), RecordId(second))
        if self._bridge.run(act) is not None:
            self.told.emit(self.tr("Paired: the two count as one thing in every comparison"))

    def _part(self) -> None:
        line = self._row_line()
        if line is None:
            return
        act = partial(part_records, self._bridge.store, *line.records[:_PAIR])
        if self._bridge.run(act) is not None:
            self.told.emit(self.tr("Parted: the two are never proposed as one again"))

    def _merge(self) -> None:
        line = self._row_line()
        if line is not None:
            self._merge_dialog(*line.records[:_PAIR])

    def _choose_mate(self) -> None:
        """Open the palette of records of the other report that this one is the same as."""
        from newsdesk.gui.panels.record_palette import RecordPalette, likely_twins  # noqa: PLC0415 - not at start

        line, stage = self._row_line(), self._stage()
        found = record(self._bridge.store, line.records[0]) if line is not None else None
        if line is None or stage is None or found is None:
            return
        rows = stage.comparison.rows if stage.comparison is not None else ()
        others = {mate for row in rows if row != line.row for mate in row.records}
        choices = [choice for choice in likely_twins(self._bridge.store, found) if choice.key in others]
        heading = self.tr("“{title}” is the same as").format(title=shortened(line.title))
        palette = RecordPalette(heading, choices, self._over.window())
        palette.chosen.connect(partial(self.pair, line.records[0]))
        palette.open_over(self._over.window())

    def _keep(self) -> None:
        line, stage = self._line(), self._stage()
        if line is None or stage is None or stage.comparison is None:
            return
        title = self.tr("{title}: {conclusion}").format(title=line.row.title, conclusion=line.conclusion)
        act = partial(keep_finding, self._bridge.store, stage.comparison, line.row, line.field, title=title)
        if self._bridge.run(act) is not None:
            self.told.emit(self.tr("Finding kept: “{title}”").format(title=shortened(line.row.title, _TITLE)))

    def _edit_note(self) -> None:
        line, stage = self._line(), self._stage()
        if line is not None and stage is not None and line.finding is not None:
            stage.edit_note(line.finding)

    def write_note(self, finding: str, note: str) -> None:
        """Give a finding another note."""
        self._bridge.run(partial(edit_finding, self._bridge.store, FindingId(finding), note=note))

    def _drop(self) -> None:
        line = self._line()
        if line is None or line.finding is None:
            return
        self._bridge.run(partial(delete_finding, self._bridge.store, line.finding))
        self.told.emit(self.tr("Finding no longer kept"))


def _is_worth_keeping(line: Line) -> bool:
    """Whether what a line says is anything to report: reports differ, or one of them is silent."""
    return line.verdict in DIFFERENT or line.verdict in {Verdict.ONLY, Verdict.UNCOMPARED}
