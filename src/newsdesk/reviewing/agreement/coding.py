"""Coding: do analysts give the same value to what they both marked? Cohen's κ and Krippendorff's nominal α."""

from collections import Counter
from collections.abc import Sequence

from newsdesk.model.agreement import Disagreement
from newsdesk.reviewing.agreement.tally import Item, Tally

_FEWEST = 2


def kappa(
    texts: Sequence[Sequence[tuple[str, str]]], disagreements: Sequence[Disagreement] = (), missing: int = 0
) -> Tally:
    """Cohen's κ over the pairs of values that two analysts gave to the same things, text by text.

    1 - (1 - Po) / (1 - Pe), with Pe from either analyst's own shares of the values. What one of them did not code is
    in no pair, and `missing` says how much that is. Undefined where both gave one and the same value throughout.
    Source: Cohen 1960, "A Coefficient of Agreement for Nominal Scales".
    """
    pairs = [pair for text in texts for pair in text]
    first, second = Counter(pair[0] for pair in pairs), Counter(pair[1] for pair in pairs)
    chance = sum(count * second[value] for value, count in first.items())
    return Tally(
        texts=tuple(tuple((float(one != other), 1.0) for one, other in text) for text in texts),
        expected=(len(pairs) ** 2 - chance) / len(pairs) ** 2 if pairs else 0,
        items=len(pairs),
        missing=missing,
        disagreements=tuple(disagreements),
    )


def alpha_nominal(texts: Sequence[Sequence[Sequence[str]]], disagreements: Sequence[Disagreement] = ()) -> Tally:
    """Krippendorff's α for nominal data over any number of analysts, with data missing.

    Each text is a list of things, each thing the values that analysts gave it, as many as there are; what fewer than
    two coded is not compared. Undefined where only one value was ever given.
    Source: Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", C.
    """
    paired = [[values for values in text if len(values) >= _FEWEST] for text in texts]
    counts = Counter(value for text in paired for values in text for value in values)
    total = sum(counts.values())
    alike = sum(count * (count - 1) for count in counts.values())
    return Tally(
        texts=tuple(tuple(_coincidences(values) for values in text) for text in paired),
        expected=1 - alike / (total * (total - 1)) if total else 0,
        items=sum(len(text) for text in paired),
        missing=sum(len(values) == 1 for text in texts for values in text),
        disagreements=tuple(disagreements),
    )


def _coincidences(values: Sequence[str]) -> Item:
    """The ordered pairs of different values of one thing, each thing weighing as many values as it has."""
    size = len(values)
    different = size * size - sum(count * count for count in Counter(values).values())
    return different / (size - 1), size
