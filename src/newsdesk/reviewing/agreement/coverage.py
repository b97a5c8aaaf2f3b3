"""Coverage: do analysts see something in the same characters? Krippendorff's |uα, whatever parts a stretch comes in."""

from collections.abc import Sequence
from itertools import pairwise

from newsdesk.model.agreement import Disagreement
from newsdesk.reviewing.agreement.overlaps import Span
from newsdesk.reviewing.agreement.tally import Item, Tally
from newsdesk.reviewing.agreement.unitizing import Continuum


def alpha_coverage(continua: Sequence[Continuum], disagreements: Sequence[Disagreement] = ()) -> Tally:
    """Krippendorff's |uα over any number of analysts: α of the binary distinction of marked from unmarked characters.

    A marked stretch can meet any other character but its own by chance, an unmarked character any but itself, which
    is what makes it another than nominal α over characters. Undefined where nobody or everybody marked everything.
    Source: Krippendorff, Mathet, Bouvry and Widlöcher 2016, "On the Reliability of Unitizing Textual Continua: Further
    Developments", equations 1, 4 and 6. Texts are pooled by adding up their coincidences.
    """
    compared = [continuum for continuum in continua if len(continuum.layers) > 1]
    texts = tuple(tuple(_item(*segment, len(text.layers)) for segment in segments(text)) for text in compared)
    total = sum(text.length * len(text.layers) for text in compared)
    spans = [span for text in compared for layer in text.layers for span in layer]
    marked = sum(end - start for start, end in spans)
    own = sum((end - start) ** 2 for start, end in spans) + total - marked
    apart = 2 * marked * (total - marked)
    return Tally(
        texts=texts,
        expected=apart / (total * total - own) if apart else 0,
        items=sum(len(text) for text in texts),
        disagreements=tuple(disagreements),
    )


def segments(continuum: Continuum) -> list[tuple[Span, int]]:
    """The pieces of a text between any two ends of spans, each with how many analysts marked it."""
    changes: dict[int, int] = {0: 0, continuum.length: 0}
    for layer in continuum.layers:
        for start, end in layer:
            changes[start] = changes.get(start, 0) + 1
            changes[end] = changes.get(end, 0) - 1
    found, marking = [], 0
    for start, end in pairwise(sorted(changes)):
        marking += changes[start]
        found.append(((start, end), marking))
    return found


def _item(span: Span, marking: int, analysts: int) -> Item:
    """The ordered pairs of analysts who differ over a piece, weighed by its length."""
    length = span[1] - span[0]
    return 2 * marking * (analysts - marking) / (analysts - 1) * length, analysts * length
