"""The assignment problem: rows to columns so that the sum of weights is highest."""

from collections.abc import Sequence


def assign(weights: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Pair rows with columns, each in one pair at most, so that the sum of weights is highest; none of weight 0.

    Weights are whole and not negative. In the order of rows. Source: the Hungarian method with potentials (Kuhn 1955,
    "The Hungarian Method for the Assignment Problem"; Munkres 1957), a row at a time, cubic at worst.
    """
    if len(weights) > len(weights[0]):
        return sorted((row, column) for column, row in assign(list(zip(*weights, strict=True))))
    growing = _Growing(weights)
    for row in range(len(weights)):
        growing.add(row)
    return sorted((row, column) for column, row in enumerate(growing.rows) if row is not None and weights[row][column])


class _Growing:
    """A best assignment of the rows so far. `rows` has for each column its row.

    What a row and a column are worth together is never more than their two prices.
    """

    def __init__(self, weights: Sequence[Sequence[int]]) -> None:
        self._weights = weights
        self._row_prices = [max(row) for row in weights]
        self._column_prices = [0] * len(weights[0])
        self.rows: list[int | None] = [None] * len(weights[0])

    def add(self, row: int) -> None:
        """Give one more row a column; rows that stand in the way move on to others."""
        came_from: dict[int, int | None] = {}
        slack = [self._loss(row, column) for column in range(len(self.rows))]
        best_from: list[int | None] = [None] * len(slack)
        reached: int | None = row
        column = -1
        while reached is not None:
            column = min((each for each in range(len(self.rows)) if each not in came_from), key=slack.__getitem__)
            self._lower(row, came_from, slack, slack[column])
            came_from[column] = best_from[column]
            reached = self.rows[column]
            if reached is not None:
                for each in range(len(self.rows)):
                    loss = self._loss(reached, each)
                    if each not in came_from and loss < slack[each]:
                        slack[each], best_from[each] = loss, column
        self._shift(row, column, came_from)

    def _loss(self, row: int, column: int) -> int:
        return self._row_prices[row] + self._column_prices[column] - self._weights[row][column]

    def _lower(self, row: int, reached: dict[int, int | None], slack: list[int], by: int) -> None:
        """Lower the prices of the rows on the way, and raise those of their columns, until one more column is free."""
        self._row_prices[row] -= by
        for column, held in enumerate(self.rows):
            if column not in reached:
                slack[column] -= by
            elif held is not None:
                self._row_prices[held] -= by
                self._column_prices[column] += by

    def _shift(self, row: int, column: int, came_from: dict[int, int | None]) -> None:
        """Let each column on the way back take the row of the one before it, and the first the new row."""
        before = came_from[column]
        while before is not None:
            self.rows[column] = self.rows[before]
            column, before = before, came_from[before]
        self.rows[column] = row
