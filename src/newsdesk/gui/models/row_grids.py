"""Chosen records as a grid of words with headings, as the clipboard takes it."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from newsdesk.gui.models.cells import Cells, aside, title_words, value_words
from newsdesk.gui.models.columns import Column, columns_of, field_of, value_of
from newsdesk.gui.models.rows import RecordRow
from newsdesk.gui.words import enum_words, field_words


def grid_of(rows: Sequence[RecordRow], only: Collection[int] = ()) -> list[list[str]]:
    """A row of headings and one for each record.

    Records of one kind have the columns of its table, or `only` some of these; of several kinds the
    columns are kind, title, the fact that a list shows beside it, and the number of quotes.
    """
    kinds = {row.kind for row in rows}
    if len(kinds) == 1:
        columns = [column for column in columns_of(kinds.pop()) if not only or column in only]
        return [
            [Cells.heading(column) for column in columns],
            *([_words(row, column) for column in columns] for row in rows),
        ]
    head = [
        field_words("kind"),
        field_words("title"),
        QCoreApplication.translate("Records", "Fact"),
        field_words("quotes"),
    ]
    return [head, *([enum_words(row.kind), title_words(row), aside(row.record), str(row.quotes or 0)] for row in rows)]


def _words(row: RecordRow, column: Column) -> str:
    shown = field_of(row.kind, column)
    if shown is None:
        return str(row.quotes or 0)
    words = value_words(value_of(row.record, shown.field))
    return words or title_words(row) if column == Column.TITLE else words
