"""From what several analysts made of the same texts to figures, each with its interval and its disagreements."""

from collections.abc import Callable, Iterator, Sequence

from newsdesk.model.agreement import HIGHLIGHT, Figure, LayeredText, Measure
from newsdesk.reviewing.agreement.bench import KINDS, Bench, Sort, Two
from newsdesk.reviewing.agreement.bootstrap import interval
from newsdesk.reviewing.agreement.coding import alpha_nominal, kappa
from newsdesk.reviewing.agreement.coverage import alpha_coverage
from newsdesk.reviewing.agreement.pairs import Side
from newsdesk.reviewing.agreement.regions import continuum, differing_coverage, differing_stretches
from newsdesk.reviewing.agreement.spans import f1_exact, f1_overlap
from newsdesk.reviewing.agreement.tally import Tally
from newsdesk.reviewing.agreement.things import Question
from newsdesk.reviewing.agreement.unitizing import alpha_unitizing

ALL = ""
"""The kind of a figure over all kinds."""

KIND = "kind"
"""The field of the figures over all kinds that say whether the same words were taken for the same kind of record."""


def figures(texts: Sequence[LayeredText], breathe: Callable[[], None] = lambda: None) -> Iterator[Figure]:
    """All figures over some texts: of all kinds together, then kind by kind, of each its spans and then its fields.

    `breathe` is called for each, several times for long ones, and may raise what stops the work. Texts on which fewer
    than two analysts worked say nothing.
    """
    bench = Bench(texts=tuple(text for text in texts if len(text.layers) > 1), breathe=breathe)
    there = {(unit.kind, unit.proves): unit.fields for unit in bench.units()}
    kinds = tuple(kind for kind in KINDS if any(kind == known for known, _ in there))
    if not kinds:
        return
    records = tuple(kind for kind in kinds if kind != HIGHLIGHT)
    yield from _of_spans(bench, ALL, [((kind,), "") for kind in kinds])
    yield from _of_values(bench, ALL, (records, ""), Question(field=KIND, about_kind=True))
    for kind in kinds:
        yield from _of_spans(bench, kind, [((kind,), "")])
        for field in there.get((kind, ""), ()):
            yield from _of_values(bench, kind, ((kind,), ""), Question(field=field))
        for field in sorted(proves for known, proves in there if known == kind and proves):
            yield from _f1_figures(bench, kind, field, [((kind,), field)])


def _of_spans(bench: Bench, kind: str, sorts: Sequence[Sort]) -> Iterator[Figure]:
    """The measures of where units stand; of several sorts together each is matched with its own."""
    yield from _f1_figures(bench, kind, "", sorts)
    for two in bench.twos:
        yield _figure(Measure.ALPHA_UNITIZING, kind, "", two, _unitizing(bench, two, sorts))
    yield _figure(Measure.ALPHA_COVERAGE, kind, "", bench.analysts, _coverage(bench, sorts))


def _f1_figures(bench: Bench, kind: str, field: str, sorts: Sequence[Sort]) -> Iterator[Figure]:
    for two in bench.twos:
        yield _figure(Measure.F1_EXACT, kind, field, two, f1_exact(_sides(bench, two, sorts)))
        yield _figure(Measure.F1_OVERLAP, kind, field, two, f1_overlap(_sides(bench, two, sorts)))


def _sides(bench: Bench, two: Two, sorts: Sequence[Sort]) -> Iterator[Side]:
    return (side for sort in sorts for side in bench.sides(two, sort))


def _unitizing(bench: Bench, two: Two, sorts: Sequence[Sort]) -> Tally:
    shared = [text for text in bench.texts if all(analyst in text.layers for analyst in two)]
    laid = [[(text, bench.layers(text, two, sort)) for text in shared] for sort in sorts]
    return alpha_unitizing(
        [[continuum(text, layers, touching=False) for text, layers in row] for row in laid],
        [found for row in laid for text, layers in row for found in differing_stretches(text, layers)],
    )


def _coverage(bench: Bench, sorts: Sequence[Sort]) -> Tally:
    """Over all sorts at once: what one analyst marked as anything counts as marked."""
    every = (tuple(kind for kinds, _ in sorts for kind in kinds), sorts[0][1])
    laid = [(text, bench.layers(text, bench.analysts, every)) for text in bench.texts]
    return alpha_coverage(
        [continuum(text, layers, touching=True) for text, layers in laid],
        [found for text, layers in laid for found in differing_coverage(text, layers)],
    )


def _of_values(bench: Bench, kind: str, sort: Sort, question: Question) -> Iterator[Figure]:
    """The measures of the values of one field; none where no two analysts have anything to compare in it."""
    things = list(zip(bench.texts, bench.things(sort), strict=True))
    coded = alpha_nominal(
        [[question.answers(thing) for thing in found] for _, found in things],
        [parted for text, found in things for thing in found for parted in question.parting(text, thing, text.layers)],
    )
    if not coded.items:
        return
    for two in bench.twos:
        yield _figure(Measure.KAPPA, kind, question.field, two, _kappa(bench.sides(two, sort), question))
    yield _figure(Measure.ALPHA_NOMINAL, kind, question.field, bench.analysts, coded)


def _kappa(sides: Sequence[Side], question: Question) -> Tally:
    pairs = [[(one, other) for one, other in side.pairs if question.answers((one, other))] for side in sides]
    return kappa(
        [[(question.answer(one), question.answer(other)) for one, other in found] for found in pairs],
        [
            parted
            for side, found in zip(sides, pairs, strict=True)
            for pair in found
            for parted in question.parting(side.text, pair, side.analysts)
        ],
        missing=sum(
            bool(question.answer(unit)) for side in sides for alone in side.alone(side.pairs) for unit in alone
        ),
    )


def _figure(measure: Measure, kind: str, field: str, analysts: tuple[str, ...], tally: Tally) -> Figure:
    low, high = interval(tally) or (None, None)
    return Figure(
        measure=measure,
        kind=kind,
        field=field,
        analysts=analysts,
        value=tally.value,
        low=low,
        high=high,
        items=tally.items,
        missing=tally.missing,
        disagreements=tally.disagreements,
    )
