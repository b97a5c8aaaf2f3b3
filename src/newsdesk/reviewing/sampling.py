"""Which of many rows a session takes: drawn by chance, yet the same ones wherever the seed is the same."""

import random
from collections.abc import Collection


def drawn(ids: Collection[str], size: int, seed: int) -> frozenset[str]:
    """So many of the ids, by chance; all of them where there are no more, or where `size` is 0.

    They depend on the ids, the size and the seed alone, not on the order of the ids or on the machine.
    """
    ordered = sorted(set(ids))
    if not 0 < size < len(ordered):
        return frozenset(ordered)
    return frozenset(random.Random(seed).sample(ordered, size))  # noqa: S311 - chance of no secret
