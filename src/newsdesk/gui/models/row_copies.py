"""Rows as other programs take them from the clipboard: tab-separated, an HTML table, Markdown."""

import csv
import html
import io
import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

Grid = Sequence[Sequence[str]]
"""Rows of cells; the first row has the headings."""

MARKDOWN_TYPE = "text/markdown"

_FORMULA = re.compile(r"'*[=+\-@\t]")
"""How a cell begins that a spreadsheet would reckon out instead of showing, or that has been guarded against it."""

_BREAK = re.compile(r"\r\n?|\n")

_AS_TEXT = " style=\"mso-number-format:'\\@'\""


def copied(grid: Grid) -> QMimeData:
    """All three at once: a spreadsheet takes the first two, an editor the third."""
    data = QMimeData()
    data.setText(to_tsv(grid))
    data.setHtml(to_html(grid))
    data.setData(MARKDOWN_TYPE, to_markdown(grid).encode())
    return data


def to_tsv(grid: Grid) -> str:
    """Cells parted by tabs, quoted where they hold a tab, a quote or a line break.

    A cell that a spreadsheet would take for a formula begins with an apostrophe, which spreadsheets
    do not show and `from_tsv` takes away; an article's words never run on somebody's computer.
    """
    out = io.StringIO()
    writer = csv.writer(out, dialect="excel-tab", lineterminator="\n")
    writer.writerows([_guarded(_BREAK.sub("\n", cell)) for cell in row] for row in grid)
    return out.getvalue()


def to_html(grid: Grid) -> str:
    """A table with a head; cells that look like formulas are declared to be text."""
    head, *rows = grid
    lines = ["<table>", "<thead><tr>", *(f"<th>{html.escape(cell)}</th>" for cell in head), "</tr></thead>", "<tbody>"]
    for row in rows:
        cells = (f"<td{_AS_TEXT if _FORMULA.match(cell) else ''}>{_broken(html.escape(cell))}</td>" for cell in row)
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return "\n".join([*lines, "</tbody>", "</table>"])


def to_markdown(grid: Grid) -> str:
    """A table as GitHub and most editors write it."""
    head, *rows = [[_broken(_escaped(cell)) for cell in row] for row in grid]
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def from_tsv(text: str) -> list[list[str]]:
    """The cells of text that a spreadsheet put on the clipboard; the rows may differ in length."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), dialect="excel-tab", strict=True))
    except csv.Error:  # a quote in somebody's prose, or a cell beyond all measure
        rows = [line.split("\t") for line in text.splitlines()]
    return [[_unguarded(cell) for cell in row] for row in rows]


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _escaped(cell: str) -> str:
    return re.sub(r"([\\|`*_\[\]<>])", r"\\\1", cell)


def _broken(cell: str) -> str:
    return _BREAK.sub("<br>", cell)
