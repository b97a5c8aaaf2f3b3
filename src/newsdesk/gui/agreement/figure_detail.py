"""What stands behind the current number: what its measure is, the pairs of analysts, and the disagreements."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.gui.agreement.figure_words import FigureCounts, cell_words, figure_words, line_words, undefined_words
from newsdesk.gui.agreement.measures import explanation, measure_words, moment_words, threshold_words
from newsdesk.gui.agreement.pair_matrix import PairMatrix
from newsdesk.gui.agreement.parting_list import PartingList
from newsdesk.gui.agreement.sheet import AgreementSheet, Cell, Line
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.painting import INSET
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.agreement import Disagreement, Figure

_EXPLAINED, _EXPLAINED_SHARE = 460, 0.45


class FigureDetail(TranslatedWidget):
    """Stands beneath the table. Its `partings` lead to the article."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sheet = AgreementSheet(analysts=(), articles=0, names={})
        self._line: Line | None = None
        self._cell: Cell | None = None
        self._pair: Figure | None = None
        self._title = _wrapped(Role.HEADING)
        self._number = _wrapped(Role.INTERFACE)
        self._explained = _wrapped(Role.LABEL)
        self._limits = _wrapped(Role.LABEL, muted=True)
        self.pairs = PairMatrix()
        self._count = Words("", Role.HEADING)
        self.partings = PartingList()
        self._agree = EmptyState("check", "")
        self._pages = QStackedWidget()
        self._explanation = QScrollArea()
        self._lay_out()
        self.partings.left.connect(self.left)
        self.pairs.chosen.connect(self._on_pair)
        self.retranslate()

    def show_cell(self, sheet: AgreementSheet, line: Line | None, cell: Cell | None) -> None:
        """Show what stands behind a number, or that there is none."""
        self._sheet, self._line, self._cell, self._pair = sheet, line, cell, None
        figures = cell.figures if cell is not None else ()
        self.pairs.show_pairs(figures, sheet.analysts, sheet.names)
        self.retranslate()
        self._show_partings(cell.disagreements if cell is not None else ())

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        line, cell = self._line, self._cell
        self.pairs.setAccessibleName(self.tr("Pairs of analysts"))
        self.partings.setAccessibleName(self.tr("Disagreements"))
        self._limits.setText(threshold_words())
        if line is None or cell is None:
            self._title.setText(line_words(line) if line is not None else "")
            self._number.setText(self.tr("not measured") if line is not None else "")
            self._explained.setText("")
        else:
            measure, moment = measure_words(cell.measure), moment_words(cell.moment)
            self._title.setText(f"{line_words(line)} · {measure} · {moment}")
            self._number.setText(self._number_words(cell))
            self._explained.setText(explanation(cell.measure))
        self._say_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the list more than half of a narrow window."""
        super().resizeEvent(event)
        self._explanation.setFixedWidth(min(_EXPLAINED, round(self.width() * _EXPLAINED_SHARE)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above, and one between the explanation and the list."""
        super().paintEvent(event)
        painter, line = QPainter(self), current_tokens().line
        painter.fillRect(0, 0, self.width(), 1, line)
        painter.fillRect(self._explanation.width(), 0, 1, self.height(), line)

    def _lay_out(self) -> None:
        explained = QWidget()
        column = QVBoxLayout(explained)
        column.setContentsMargins(INSET, 10, INSET, 10)
        column.setSpacing(6)
        for part in (self._title, self._number, self.pairs, self._explained, self._limits):
            column.addWidget(part)
        column.addStretch(1)
        scroll = self._explanation
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(explained)
        self._count.setContentsMargins(INSET, 10, INSET, 4)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._count)
        self._pages.addWidget(self.partings)
        self._pages.addWidget(self._agree)
        right.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(1)
        row.addWidget(scroll)
        row.addLayout(right, 1)

    def _number_words(self, cell: Cell) -> str:
        """The number of the table, or that of the pair that was chosen, with its interval."""
        if self._pair is None:
            return cell_words(cell) if cell.value is not None else undefined_words(cell)
        names = " – ".join(self._sheet.names[analyst] for analyst in self._pair.analysts)
        return f"{names}: {figure_words(self._pair)}"

    def _on_pair(self, figure: Figure) -> None:
        self._pair = figure
        self.retranslate()
        self._show_partings(figure.disagreements)

    def _show_partings(self, found: Sequence[Disagreement]) -> None:
        self.partings.show_partings(self._sheet, found)
        self._pages.setCurrentWidget(self.partings if found else self._agree)
        self._say_count()

    def _say_count(self) -> None:
        found = len(self.partings.partings.found)
        self._count.setText(FigureCounts().disagreements(found))
        self._count.setVisible(found > 0)
        compared = self._cell is not None and self._cell.value is not None
        if compared:
            self._agree.set_words(self.tr("No disagreement"), self.tr("All analysts read this alike."))
        else:
            self._agree.set_words(self.tr("Nothing to list"), self.tr("Choose a number of the table."))


def _wrapped(role: Role, *, muted: bool = False) -> Words:
    words = Words("", role, muted=muted)
    words.setWordWrap(True)
    return words
