"""The head of a dossier: kind and name, the record as it stands, its forms, and what was merged into it."""

from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.gui.dossiers.delegate import INSET
from newsdesk.gui.dossiers.rows import DossierSheet
from newsdesk.gui.moments import moment_words
from newsdesk.gui.panels.flow import FlowLayout
from newsdesk.gui.parts.chip import Chip
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.words import Words
from newsdesk.gui.pictures.sparkline import Sparkline
from newsdesk.gui.pictures.table import DrawingTable
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.rows import row_height
from newsdesk.gui.words import quoted
from newsdesk.model.annotation import AnnotationId
from newsdesk.model.record import RecordId
from newsdesk.store.mergers import Merger

_MOST_FACTS = 4
_MOST_PERIODS = 5
_TABLE_WIDTH = 360


class DossierHead(QWidget):
    """`form_wanted` carries the mark in which a form of the name was read, `split_wanted` what is to be split off.

    `period_wanted` carries the day with which a week or month begins whose quotes are to be shown.
    """

    form_wanted = Signal(str)
    split_wanted = Signal(str)
    period_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._sheet: DossierSheet | None = None
        self._brief = False
        self.title = Words("", Role.REVIEW_TITLE)
        self.title.setWordWrap(True)
        self.facts = Words("", Role.INTERFACE)
        self.facts.setWordWrap(True)
        self.counts = Words("", Role.LABEL, muted=True)
        self.mentions = Sparkline()
        self.mentions.chosen.connect(self.period_wanted)
        self.table = DrawingTable()
        self.table.activated.connect(self._on_period)
        self.table.setMaximumWidth(_TABLE_WIDTH)
        self._as_table = False
        self._forms = QWidget()
        self._chips = FlowLayout(self._forms)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._merged = QWidget()
        self._mergers = QVBoxLayout(self._merged)
        self._mergers.setContentsMargins(0, 0, 0, 0)
        self._mergers.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, 12, INSET, 4)
        column.setSpacing(6)
        for part in (self.title, self.facts, self._forms, self.counts, self.mentions, self.table, self._merged):
            column.addWidget(part)

    def show_sheet(self, sheet: DossierSheet, *, can_split: bool) -> None:
        """Show the head of a dossier."""
        self.title.setText(sheet.title)
        self.facts.setText(" · ".join(dict.fromkeys(value for _, value in sheet.facts[:_MOST_FACTS])))
        self.facts.setVisible(bool(sheet.facts))
        counts = [
            self.tr("%n article(s)", "", sheet.articles),
            self.tr("%n quote(s)", "", sheet.quotes),
            *([self.tr("%n meeting(s)", "", sheet.meetings)] if sheet.meetings else []),
        ]
        self.counts.setText(" · ".join(counts))
        self.mentions.show_bars(sheet.mentions, sheet.period, sheet.language)
        self._fill_chips(sheet)
        self._fill_mergers(sheet, can_split=can_split)
        self._sheet = sheet
        if self.mentions.drawing is not None:
            self.table.show_table(self.mentions.drawing.table)
            self.table.setAccessibleName(self.mentions.drawing.summary)
        self.table.setFixedHeight((min(len(sheet.mentions), _MOST_PERIODS) + 1) * row_height() + 8)
        self._show_parts()

    def toggle_table(self) -> None:
        """Show the numbers in place of the bars, or the bars again; nothing where there are none."""
        self._as_table = not self._as_table
        self._show_parts()
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def be_brief(self, brief: bool) -> None:
        """Leave out what the list says too, where the window is too low for both."""
        self._brief = brief
        self._show_parts()

    def _show_parts(self) -> None:
        sheet = self._sheet
        if sheet is not None:
            counted = len(sheet.mentions) > 1 and not self._brief
            self.mentions.setVisible(counted and not self._as_table)
            self.table.setVisible(counted and self._as_table)
            self._forms.setVisible(bool(sheet.names) and not self._brief)
            self.counts.setVisible(not self._brief)

    def _on_period(self, index: QModelIndex) -> None:
        day = self.table.row_at(index).key(0)
        self.period_wanted.emit(date.fromisoformat(str(day)))

    def _fill_chips(self, sheet: DossierSheet) -> None:
        _clear(self._chips)
        for name, mark in sheet.names:
            self._chips.addWidget(self._chip(name, mark))

    def _fill_mergers(self, sheet: DossierSheet, *, can_split: bool) -> None:
        _clear(self._mergers)
        for merger in sheet.mergers:
            self._mergers.addWidget(self._merger(merger, can_split=can_split))
        self._merged.setVisible(bool(sheet.mergers))

    def _chip(self, name: str, mark: AnnotationId | None) -> Chip:
        chip = Chip(name)
        chip.setEnabled(mark is not None)
        chip.setToolTip(self.tr("Show the first quote in which it was read") if mark else "")
        if mark is not None:
            chip.clicked.connect(lambda: self.form_wanted.emit(mark))
        return chip

    def _merger(self, merger: Merger, *, can_split: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        said = self.tr("Merged from {record}, {time}").format(
            record=quoted(merger.title), time=moment_words(merger.time)
        )
        row.addWidget(Words(said, Role.LABEL, muted=True))
        link = Link(self.tr("Split again"), Role.LABEL)
        link.setAccessibleName(self.tr("Split {record} again").format(record=quoted(merger.title)))
        link.setEnabled(can_split)
        link.clicked.connect(lambda: self.split_wanted.emit(RecordId(merger.record)))
        row.addWidget(link)
        row.addStretch(1)
        return line


def _clear(layout: FlowLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
