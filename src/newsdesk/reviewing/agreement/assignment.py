"""The assignment problem: rows to columns so that the sum of weights is highest."""

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush


def assign(weights: Sequence[Mapping[int, int]]) -> list[tuple[int, int]]:
    """Pair rows with columns, each in one pair at most, so that the sum of weights is highest.

    Each row has its weights, whole and more than 0, by column; other columns are not for it. In the order of rows.
    Source: the Hungarian method with potentials (Kuhn 1955, "The Hungarian Method for the Assignment Problem"), a row
    at a time by a shortest path (Edmonds and Karp 1972), which goes no further than to the next column that is free.
    """
    growing = _Growing(weights)
    for row in range(len(weights)):
        growing.add(row)
    return sorted(growing.columns.items())


class _Growing:
    """A best assignment of the rows so far. `columns` has for each row that got one its column.

    Whatever a row and a column are worth together is never more than their two prices, and no price is under 0: to
    have no column is worth nothing to a row.
    """

    def __init__(self, weights: Sequence[Mapping[int, int]]) -> None:
        self.columns: dict[int, int] = {}
        self._weights = weights
        self._rows: dict[int, int] = {}
        self._row_prices = [max(row.values(), default=0) for row in weights]
        self._column_prices: dict[int, int] = {}

    def add(self, row: int) -> None:
        """Give one more row a column; rows that stand in the way move on to others, or one of them to none."""
        losses = {row: 0}
        came_from: dict[int, int] = {}
        ways = self._ways(row, 0)
        least, last = self._row_prices[row], row  # by leaving that row without a column
        column: int | None = None
        while ways and ways[0][0] < least:
            loss, reached, by = heappop(ways)
            if reached in came_from:
                continue
            came_from[reached] = by
            held = self._rows.get(reached)
            if held is None:
                least, column = loss, reached
                break
            losses[held] = loss
            if loss + self._row_prices[held] < least:
                least, last = loss + self._row_prices[held], held
            for way in self._ways(held, loss):
                heappush(ways, way)
        self._reprice(losses, least)
        self._shift(self.columns.pop(last, None) if column is None else column, came_from)

    def _ways(self, row: int, loss: int) -> list[tuple[int, int, int]]:
        """The columns that a row could move on to, with the loss by then, the least first."""
        price = loss + self._row_prices[row]
        prices = self._column_prices
        return sorted(
            (price + prices.get(column, 0) - worth, column, row) for column, worth in self._weights[row].items()
        )

    def _reprice(self, losses: Mapping[int, int], least: int) -> None:
        """Lower the prices of the rows on the way, and raise those of their columns, so that the way costs nothing."""
        for row, loss in losses.items():
            if loss < least:
                self._row_prices[row] -= least - loss
                if row in self.columns:
                    column = self.columns[row]
                    self._column_prices[column] = self._column_prices.get(column, 0) + least - loss

    def _shift(self, column: int | None, came_from: Mapping[int, int]) -> None:
        """Let each column on the way back take the row that it was reached from, up to the new row."""
        while column is not None:
            row = came_from[column]
            before = self.columns.get(row)
            self._rows[column], self.columns[row] = row, column
            column = before
