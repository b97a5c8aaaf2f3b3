"""The table with, above it, the kinds to choose from."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.gui.models.records import RecordsModel
from newsdesk.gui.panels.choice_line import ChoiceLine
from newsdesk.gui.panels.table import RecordTable
from newsdesk.gui.words import kind_heading
from newsdesk.model.record import RecordKind

_INSET = 16


class TablePage(QWidget):
    """One kind at a time, each with its count."""

    def __init__(self, records: RecordsModel, table: RecordTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._table = table
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
        self.retranslate()

    def show_kind(self, kind: RecordKind) -> None:
        """Show the table of a kind."""
        self._kinds.set_value(str(kind))
        self._table.show_kind(kind)

    def retranslate(self) -> None:
        """Take the words of the language now installed, and the counts of now."""
        self._kinds.setAccessibleName(self.tr("Kind"))
        self._kinds.set_choices(
            [(str(kind), f"{kind_heading(kind)} {self._records.count(kind)}") for kind in RecordKind]
        )

    def _on_kind(self, kind: str) -> None:
        self._table.show_kind(RecordKind(kind))
