"""A number of the table and where it stands, in words."""

from PySide6.QtCore import QCoreApplication, QObject

from newsdesk.gui.agreement.kinds import kinds_words
from newsdesk.gui.agreement.measures import (
    interval_words,
    level_of,
    level_words,
    measure_words,
    moment_words,
    number_words,
)
from newsdesk.gui.agreement.sheet import Cell, Line
from newsdesk.gui.words import field_words
from newsdesk.model.agreement import Figure, Measure, Moment

NOTHING = "–"
"""Stands where nothing was or could be measured."""


class FigureCounts(QObject):
    """Sentences that count; Qt's tool finds their plural forms only in a method named `tr`."""

    def items(self, number: int) -> str:
        """How many things were compared."""
        return self.tr("%n item(s)", "", number)

    def missing(self, number: int) -> str:
        """How many units had nothing to be compared with."""
        return self.tr("%n left out", "", number)

    def pairs(self, number: int) -> str:
        """Over how many pairs of analysts a mean was taken."""
        return self.tr("mean of %n pair(s)", "", number)

    def of_pairs(self, number: int) -> str:
        """The same where there is little room."""
        return self.tr("%n pair(s)", "", number)

    def disagreements(self, number: int) -> str:
        """In how many places analysts part."""
        return self.tr("%n disagreement(s)", "", number)


def head_words(column: tuple[Measure, Moment]) -> str:
    """Measure and moment, one beneath the other."""
    return f"{measure_words(column[0])}\n{moment_words(column[1])}"


def line_words(line: Line) -> str:
    """What a line is about, such as "Meetings" or "Meetings: When"."""
    kind = kinds_words(line.kind)
    return f"{kind}: {field_words(line.field)}" if line.field else kind


def value_words(cell: Cell | None) -> str:
    """The number of a cell; a dash where there is none."""
    return NOTHING if cell is None or cell.value is None else number_words(cell.value)


def aside_words(cell: Cell) -> str:
    """What stands beneath a number: its interval, or over how many pairs it is the mean, and how much was compared."""
    interval = cell.interval
    first = interval_words(*interval) if interval is not None else ""
    if len(cell.figures) > 1:
        first = FigureCounts().of_pairs(len(cell.figures))
    return " · ".join(part for part in (first, str(cell.items)) if part)


def cell_words(cell: Cell | None) -> str:
    """A number with its word, its interval, how much was compared and how much could not be."""
    if cell is None or cell.value is None:
        return NOTHING
    if len(cell.figures) == 1:
        return figure_words(cell.figures[0])
    return ", ".join([_number(cell.value), FigureCounts().pairs(len(cell.figures)), _compared(cell)])


def figure_words(figure: Figure) -> str:
    """The same of one figure; why there is no number where there is none."""
    if figure.value is None:
        return undefined_words(figure)
    parts = [_number(figure.value)]
    if figure.low is not None and figure.high is not None:
        said = QCoreApplication.translate("Agreement", "95 %: {interval}")
        parts.append(said.format(interval=interval_words(figure.low, figure.high)))
    return ", ".join([*parts, _compared(figure)])


def undefined_words(measured: Cell | Figure) -> str:
    """Why there is no number: nothing was compared, or all that was has one and the same value."""
    if measured.items:
        return QCoreApplication.translate("Agreement", "not defined, as all have one and the same value")
    return QCoreApplication.translate("Agreement", "nothing to compare")


def _number(value: float) -> str:
    return f"{number_words(value)} {level_words(level_of(value))}"


def _compared(measured: Cell | Figure) -> str:
    counts = FigureCounts()
    items = counts.items(measured.items)
    return f"{items}, {counts.missing(measured.missing)}" if measured.missing else items


def cell_says(line: Line, cell: Cell | None, column: tuple[Measure, Moment]) -> str:
    """All that is to be said of a place of the table."""
    where = f"{line_words(line)}, {measure_words(column[0])}, {moment_words(column[1])}"
    if cell is None:
        said = QCoreApplication.translate("Agreement", "not measured")
        return f"{where}: {said}"
    if cell.value is None:
        return f"{where}: {undefined_words(cell)}"
    return f"{where}: {cell_words(cell)}, {FigureCounts().disagreements(len(cell.disagreements))}"
