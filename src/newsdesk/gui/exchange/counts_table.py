"""A few rows of numbers in a dialog: what is counted, and how many under each heading."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role

_GAP = 24
_LEAST_COLUMN = 56


class CountsTable(QWidget):
    """Numbers stand at the right of their column; none is a quiet dash. A screen reader hears it row by row."""

    def __init__(
        self, headings: Sequence[str], rows: Sequence[tuple[str, Sequence[int]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for column, heading in enumerate(headings, 1):
            grid.addWidget(Words(heading, Role.LABEL, muted=True), 0, column, Qt.AlignmentFlag.AlignRight)
            grid.setColumnMinimumWidth(column, _LEAST_COLUMN)
        said = []
        for row, (name, numbers) in enumerate(rows, 1):
            grid.addWidget(Words(name), row, 0)
            for column, number in enumerate(numbers, 1):
                words = Words(QLocale().toString(number) if number else "–", muted=not number)
                grid.addWidget(words, row, column, Qt.AlignmentFlag.AlignRight)
            counted = zip(headings, numbers, strict=False)
            said.append(", ".join([name, *(f"{heading} {number}".strip() for heading, number in counted if number)]))
        self.setAccessibleName("; ".join(said))
