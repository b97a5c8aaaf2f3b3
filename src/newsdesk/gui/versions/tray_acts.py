"""What an analyst decides about quotes that wait: accept, attach, let go; take a new reading or keep the value."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from newsdesk.edits.library.tray import accept, attach, let_go
from newsdesk.edits.recording.replaced_facts import take_reading, take_readings
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.versions.tray_rows import TrayRow
from newsdesk.gui.versions.tray_words import setting_words
from newsdesk.gui.words import field_words, quoted, shortened
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.carried import CarryResult, ReplacedFact

ACTS = (
    "tray.take_reading",
    "tray.keep_value",
    "tray.set_record",
    "tray.accept",
    "tray.accept_moved",
    "tray.attach",
    "tray.let_go",
)
"""In the order of their buttons: where the record's value is not the report's, keeping it is the first."""
_LONGEST = 40


class TrayActs(QObject):
    """Each act is one undoable step. `told` carries what was done, `attach_wanted` the `TrayRow` to be attached.

    `chosen` finds the rows that the keys are meant for, `listed` all rows. While the rows are `behind` what was done
    last, an act waits until `go_on`: a key pressed again is meant for the row that comes next.
    """

    told = Signal(str)
    attach_wanted = Signal(object)

    def __init__(
        self,
        bridge: StoreBridge,
        commands: Commands,
        chosen: Callable[[], Sequence[TrayRow]],
        listed: Callable[[], Sequence[TrayRow]],
        behind: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._chosen = chosen
        self._listed = listed
        self._behind = behind
        self._later: list[tuple[Callable[[], None], Callable[[], bool]]] = []
        for command, act, can in (
            ("tray.take_reading", self._take, self._has_readings),
            ("tray.keep_value", self._keep, self._has_facts),
            ("tray.set_record", self._set_record, self._has_one_to_set),
            ("tray.accept", self._accept, self._has_places),
            ("tray.accept_moved", self._accept_moved, self._has_moved),
            ("tray.attach", self._attach, self._has_one),
            ("tray.let_go", self._let_go, self._has_chosen),
        ):
            commands.bind(command, partial(self._in_turn, act, can), can)
        commands["tray.set_record"].say(self._setting_words)

    def go_on(self) -> None:
        """Do what was asked for while the rows were behind, if it can be done with those that are chosen now."""
        while self._later and not self._behind():
            act, can = self._later.pop(0)
            if can():
                act()

    def forget_later(self) -> None:
        """Do nothing more of what was asked for: the rows are others."""
        self._later.clear()

    def attach(self, row: TrayRow, span: TextPositionSelector) -> None:
        """Let a quote stand at words of the corrected text."""
        act = partial(attach, self._bridge.store, row.quote.annotation, span)
        self._run(act, self.tr("Attached: {words}").format(words=quoted(shortened(row.old, _LONGEST))))

    def _in_turn(self, act: Callable[[], None], can: Callable[[], bool]) -> None:
        self._later.append((act, can))
        self.go_on()

    def _facts(self) -> list[ReplacedFact]:
        return [row.fact for row in self._chosen() if row.fact is not None]

    def _readings(self) -> list[ReplacedFact]:
        """The chosen facts that have a new reading, with what the same words say of the same records besides.

        Not those whose record follows other reports: such a one is set alone, or keeps its value.
        """
        about = {(fact.annotation, fact.record) for fact in self._facts()}
        facts = [row.fact for row in self._listed() if row.fact is not None]
        facts = [fact for fact in facts if fact.is_the_records and (fact.annotation, fact.record) in about]
        return [fact for fact in facts if fact.new and fact.new.value]

    def _to_set(self) -> ReplacedFact | None:
        """The one chosen fact whose record says something else than the report did."""
        chosen = self._facts() if self._has_one() else []
        return next((fact for fact in chosen if not fact.is_the_records and fact.new and fact.new.value), None)

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

    def _has_one_to_set(self) -> bool:
        return self._to_set() is not None

    def _has_places(self) -> bool:
        return bool(self._placed())

    def _has_moved(self) -> bool:
        return bool(self._moved())

    def _take(self) -> None:
        facts = self._readings()
        taken = self.tr("%n new reading(s) taken", "", len(facts))
        self._run(partial(take_readings, self._bridge.store, facts), taken)

    def _setting_words(self) -> str:
        fact = self._to_set()
        if fact is None:
            return self.tr("Set the record to this report's value")
        return self.tr("Set the record: {change}").format(change=shortened(setting_words(fact), 2 * _LONGEST))

    def _set_record(self) -> None:
        """Let the record say what this report says now, though it said something else than the report before."""
        fact = self._to_set()
        if fact is not None:
            said = self.tr("“{title}”, {field}: {change}").format(
                title=shortened(fact.title, _LONGEST), field=field_words(fact.field).lower(), change=setting_words(fact)
            )
            self._run(partial(take_reading, self._bridge.store, fact), said)

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
