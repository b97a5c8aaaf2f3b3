"""The table with the kinds to choose from above it and, below, why the current cell's value was not taken."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.gui.models.columns import field_of
from newsdesk.gui.models.records import RecordsModel
from newsdesk.gui.panels.choice_line import ChoiceLine
from newsdesk.gui.panels.field_edits import FieldEdits
from newsdesk.gui.panels.field_message import DraftMessage
from newsdesk.gui.panels.table import RecordTable
from newsdesk.gui.words import kind_heading
from newsdesk.model.record import RecordId, RecordKind

_INSET = 16


class TablePage(QWidget):
    """One kind at a time, each with its count and the number of records that hold a value that does not fit."""

    def __init__(
        self, records: RecordsModel, table: RecordTable, edits: FieldEdits, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._table = table
        self._edits = edits
        self._message = DraftMessage()
        self._message.setContentsMargins(_INSET, 4, _INSET, 4)
        self._message.taken.connect(self._take)
        self._message.given_up.connect(self._give_up)
        edits.drafts.changed.connect(self._on_drafts)
        table.selectionModel().currentChanged.connect(self._say_message)
        self._kinds = ChoiceLine("")
        self._kinds.chosen.connect(self._on_kind)
        records.counts_changed.connect(self.retranslate)
        head = QVBoxLayout()
        head.setContentsMargins(_INSET, 0, _INSET, 4)
        head.addWidget(self._kinds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(table, 1)
        column.addWidget(self._message)
        self.retranslate()

    def show_kind(self, kind: RecordKind) -> None:
        """Show the table of a kind."""
        self._kinds.set_value(str(kind))
        self._table.show_kind(kind)

    def retranslate(self) -> None:
        """Take the words of the language now installed, and the counts of now."""
        self._kinds.setAccessibleName(self.tr("Kind"))
        self._kinds.set_choices([(str(kind), self._kind_words(kind)) for kind in RecordKind])
        self._message.retranslate()

    def _kind_words(self, kind: RecordKind) -> str:
        rows = map(self._records.row_of, self._edits.drafts.records())
        unfit = sum(row is not None and row.kind is kind for row in rows)
        words = f"{kind_heading(kind)} {self._records.count(kind)}"
        return f"{words} !{unfit}" if unfit else words

    def _on_drafts(self) -> None:
        self.retranslate()
        self._say_message()

    def _cell(self) -> tuple[RecordId, str]:
        """The record and field of the current cell, "" where there is none."""
        index = self._table.currentIndex()
        row = self._table.filtered.row_at(index)
        shown = field_of(row.kind, index.column()) if row and row.kind is self._table.kind else None
        return (row.id, shown.field) if row and shown else (RecordId(""), "")

    def _say_message(self) -> None:
        self._message.show_draft(self._edits.drafts.of(*self._cell()))

    def _take(self) -> None:
        self._edits.take_draft(*self._cell())

    def _give_up(self) -> None:
        self._edits.give_up(*self._cell())

    def _on_kind(self, kind: str) -> None:
        self._table.show_kind(RecordKind(kind))
        self._say_message()
