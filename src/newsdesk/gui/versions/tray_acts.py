"""What an analyst decides about quotes that wait: accept, attach, let go; take a new reading or keep the value."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from newsdesk.edits.replaced_facts import take_readings
from newsdesk.edits.tray import accept, attach, let_go
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.versions.tray_rows import TrayRow
from newsdesk.gui.words import quoted, shortened
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.carried import CarryResult, ReplacedFact

ACTS = ("tray.take_reading", "tray.keep_value", "tray.accept", "tray.accept_moved", "tray.attach", "tray.let_go")
_LONGEST = 40


class TrayActs(QObject):
    """Each act is one undoable step. `told` carries what was done, `attach_wanted` the `TrayRow` to be attached.

    `chosen` finds the rows that the keys are meant for, `listed` all rows.
    """

    told = Signal(str)
    attach_wanted = Signal(object)

    def __init__(
        self,
        bridge: StoreBridge,
        commands: Commands,
        chosen: Callable[[], Sequence[TrayRow]],
        listed: Callable[[], Sequence[TrayRow]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._chosen = chosen
        self._listed = listed
        commands.bind("tray.take_reading", self._take, self._has_readings)
        commands.bind("tray.keep_value", self._keep, self._has_facts)
        commands.bind("tray.accept", self._accept, self._has_places)
        commands.bind("tray.accept_moved", self._accept_moved, self._has_moved)
        commands.bind("tray.attach", self._attach, self._has_one)
        commands.bind("tray.let_go", self._let_go, self._has_chosen)

    def attach(self, row: TrayRow, span: TextPositionSelector) -> None:
        """Let a quote stand at words of the corrected text."""
        act = partial(attach, self._bridge.store, row.quote.annotation, span)
        self._run(act, self.tr("Attached: {words}").format(words=quoted(shortened(row.old, _LONGEST))))

    def _facts(self) -> list[ReplacedFact]:
        return [row.fact for row in self._chosen() if row.fact is not None]

    def _readings(self) -> list[ReplacedFact]:
        """The chosen facts that have a new reading, with what the same words say of the same records besides."""
        about = {(fact.annotation, fact.record) for fact in self._facts()}
        facts = [row.fact for row in self._listed() if row.fact is not None]
        return [fact for fact in facts if (fact.annotation, fact.record) in about and fact.new and fact.new.value]

    def _placed(self) -> list[AnnotationId]:
        rows = [row for row in self._chosen() if row.fact is None and row.quote.new is not None]
        return [row.quote.annotation for row in rows]

    def _moved(self) -> list[AnnotationId]:
        return [row.quote.annotation for row in self._listed() if row.quote.result is CarryResult.MOVED]

    def _has_chosen(self) -> bool:
        return bool(self._chosen())

    def _has_one(self) -> bool:
        return len(self._chosen()) == 1

    def _has_facts(self) -> bool:
        return any(fact.new is not None for fact in self._facts())

    def _has_readings(self) -> bool:
        return bool(self._readings())

    def _has_places(self) -> bool:
        return bool(self._placed())

    def _has_moved(self) -> bool:
        return bool(self._moved())

    def _take(self) -> None:
        facts = self._readings()
        taken = self.tr("%n new reading(s) taken", "", len(facts))
        self._run(partial(take_readings, self._bridge.store, facts), taken)

    def _keep(self) -> None:
        """Accept the words and leave the record as it is."""
        kept = list(dict.fromkeys(fact.annotation for fact in self._facts() if fact.new is not None))
        self._run(partial(accept, self._bridge.store, kept), self.tr("%n old value(s) kept", "", len(kept)))

    def _accept(self) -> None:
        self._accept_all(self._placed())

    def _accept_moved(self) -> None:
        self._accept_all(self._moved())

    def _accept_all(self, annotations: list[AnnotationId]) -> None:
        said = self.tr("%n quote(s) accepted", "", len(annotations))
        self._run(partial(accept, self._bridge.store, annotations), said)

    def _attach(self) -> None:
        self.attach_wanted.emit(self._chosen()[0])

    def _let_go(self) -> None:
        gone = list(dict.fromkeys(row.quote.annotation for row in self._chosen()))
        said = self.tr("%n quote(s) let go: they stay with the older text", "", len(gone))
        self._run(partial(let_go, self._bridge.store, gone), said)

    def _run(self, act: Callable[[], object], said: str) -> None:
        """Do something and say so, unless it was refused, which the bridge says."""
        before = self._bridge.store.next_undo()
        self._bridge.run(act)
        if self._bridge.store.next_undo() != before:
            self.told.emit(said)
