"""What is done with the quotes of a record: take off, cut, copy, paste to another record."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from newsdesk.edits.annotating.evidence import copy_quote, move_quote, unlink_quotes
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.dragging import pasted, put_ties, ties_in
from newsdesk.gui.models.quotes import QuoteRow
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.words import quoted
from newsdesk.model.evidence import EvidenceId


class QuoteActs(QObject):
    """Binds the keys of quotes. `chosen` finds the quote that they are meant for."""

    def __init__(
        self,
        bridge: StoreBridge,
        selection: DeskSelection,
        commands: Commands,
        chosen: Callable[[], QuoteRow | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._selection = selection
        self._chosen = chosen
        self._cut: list[EvidenceId] = []
        commands.bind("quote.cut", self.cut, self.has_quote)
        commands.bind("quote.copy", self.copy, self.has_quote)
        commands.bind("quote.paste", self.paste, self.has_record)
        commands.bind("quote.unlink", self.unlink_chosen, self.has_quote)

    def has_quote(self) -> bool:
        """Say whether a quote of the form is chosen."""
        return self._chosen() is not None

    def has_record(self) -> bool:
        """Say whether there is a record that a quote could go to."""
        return bool(self._selection.record)

    def copy(self) -> None:
        """Put the chosen quote on the clipboard; pasted, it supports another record too."""
        self._cut = []
        row = self._chosen()
        if row is not None:
            QGuiApplication.clipboard().setMimeData(quote_data(row))

    def cut(self) -> None:
        """Put the chosen quote on the clipboard; it stays where it is until it is pasted."""
        self.copy()
        row = self._chosen()
        self._cut = list(row.ties) if row is not None else []

    def paste(self) -> None:
        """Give the quote on the clipboard to the current record: a cut one moves, a copied one stays there too."""
        living = self._living(ties_in(pasted()))
        if not living:
            return
        moves = all(tie in self._cut for tie in living)
        self._cut = []
        self._bridge.run(
            partial(move_quote if moves else copy_quote, self._bridge.store, living, self._selection.record)
        )

    def unlink_chosen(self) -> None:
        """Take the chosen quote off the record."""
        row = self._chosen()
        if row is not None:
            self.unlink(row)

    def unlink(self, row: QuoteRow) -> None:
        """Take a quote off the record; one step, also when it supports several fields."""
        self._bridge.run(partial(unlink_quotes, self._bridge.store, self._living(row.ties)))

    def _living(self, ties: Sequence[EvidenceId]) -> list[EvidenceId]:
        return [tie for tie in ties if self._bridge.store.row("evidence", tie) is not None]


def quote_data(row: QuoteRow) -> QMimeData:
    """A quote for the clipboard or for dragging: its ties, and its words with their source for other programs."""
    data = QMimeData()
    put_ties(data, row.ties)
    data.setText(f"{quoted(row.words)} ({', '.join(filter(None, (row.source, row.published)))})")
    return data
