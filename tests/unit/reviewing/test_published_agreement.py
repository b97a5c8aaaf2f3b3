"""Coefficients against published worked examples; each states where its figures were printed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

import pytest

from newsdesk.reviewing.agreement.coding import alpha_nominal, kappa
from newsdesk.reviewing.agreement.coverage import alpha_coverage
from newsdesk.reviewing.agreement.unitizing import (
    Continuum,
    Span,
    alpha_unitizing,
    differences,
    expected_disagreement,
)

MISSING = "*"


def things(*coders: str) -> list[list[list[str]]]:
    """One text: the values of each thing, from one line a coder, without those that are missing."""
    columns = zip(*(line.split() for line in coders), strict=True)
    return [[[value for value in column if value != MISSING] for column in columns]]


def table(*cells: tuple[int, str, str]) -> list[list[tuple[str, str]]]:
    """One text: the pairs of a cross table."""
    return [[(one, other) for count, one, other in cells for _ in range(count)]]


def continuum(length: float, *layers: Sequence[tuple[float, float]], offset: float = 0, stretch: int = 1) -> Continuum:
    """A text from the start and length of each span, all times `stretch`."""
    spans = (
        tuple((int((start - offset) * stretch), int((start + size - offset) * stretch)) for start, size in layer)
        for layer in layers
    )
    return Continuum(length=int(length * stretch), layers=tuple(spans))


@pytest.mark.parametrize(
    ("coders", "alpha", "fraction"),
    [
        # Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", A: binary, two coders, prints .095.
        (("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 0.0952, Fraction(2, 21)),
        # The same, B: nominal, two coders, prints .692.
        (("a a b b d c c c e d d a", "b a b b b c c c e d d d"), 0.6920, Fraction(155, 224)),
        # The same, C: nominal, four coders, twelve units, data missing, prints .743.
        (
            (
                "1 2 3 3 2 1 4 1 2 * * *",
                "1 2 3 3 2 2 4 1 2 5 * 3",
                "* 3 3 3 2 3 4 2 2 5 1 *",
                "1 2 3 3 2 4 4 1 2 5 1 *",
            ),
            0.7434,
            Fraction(113, 152),
        ),
        # Wikipedia, "Krippendorff's alpha", A computational example: three coders, data missing, prints 0.691.
        (
            (
                "* * * * * 3 4 1 2 1 1 3 3 * 3",
                "1 * 2 1 3 3 4 3 * * * * * * *",
                "* * 2 1 3 4 4 * 2 1 1 3 3 * 4",
            ),
            0.6914,
            Fraction(56, 81),
        ),
    ],
)
def test_nominal_alpha_is_what_krippendorff_prints(coders: tuple[str, ...], alpha: float, fraction: Fraction) -> None:
    value = alpha_nominal(things(*coders)).value
    assert value == pytest.approx(alpha, abs=0.00005)
    assert value == pytest.approx(float(fraction), abs=1e-12)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        # Cohen 1960, "A Coefficient of Agreement for Nominal Scales", p. 37: prints po .29 and pc .35 of proportions.
        (
            table(
                *((25, "1", "1"), (12, "1", "2"), (3, "1", "3")),
                *((13, "2", "1"), (2, "2", "2"), (15, "2", "3")),
                *((12, "3", "1"), (16, "3", "2"), (2, "3", "3")),
            ),
            Fraction(29 * 100 - 3500, 100**2 - 3500),
        ),
        # The same, p. 45: prints po .70, pc .41, κ .492.
        (
            table(
                *((88, "1", "1"), (14, "1", "2"), (18, "1", "3")),
                *((10, "2", "1"), (40, "2", "2"), (10, "2", "3")),
                *((2, "3", "1"), (6, "3", "2"), (12, "3", "3")),
            ),
            Fraction(70 - 41, 100 - 41),
        ),
        # Artstein and Poesio 2008, "Inter-Coder Agreement for Computational Linguistics", p. 558: prints .348.
        (table((20, "s", "s"), (10, "s", "r"), (20, "r", "s"), (50, "r", "r")), Fraction(70 - 54, 100 - 54)),
        # The same, p. 568: prints .801.
        (
            table((46, "s", "s"), (6, "r", "s"), (32, "r", "r"), (6, "r", "c"), (10, "c", "c")),
            Fraction(8800 - 3960, 10000 - 3960),
        ),
        # Wikipedia, "Cohen's kappa", Simple example: fifty applications, prints 0.4.
        (table((20, "y", "y"), (5, "y", "n"), (10, "n", "y"), (15, "n", "n")), Fraction(2, 5)),
    ],
)
def test_kappa_is_what_was_printed(cells: list[list[tuple[str, str]]], expected: Fraction) -> None:
    assert kappa(cells).value == pytest.approx(float(expected), abs=1e-12)


def test_kappa_of_cohens_second_table_is_492_thousandths() -> None:
    cells = table(
        *((88, "1", "1"), (14, "1", "2"), (18, "1", "3"), (10, "2", "1"), (40, "2", "2"), (10, "2", "3")),
        *((2, "3", "1"), (6, "3", "2"), (12, "3", "3")),
    )
    assert kappa(cells).value == pytest.approx(0.4915, abs=0.00005)


# Krippendorff 2004, "Content Analysis", 2nd edition, p. 254: a continuum from 150 to 450, observers i and j.
C_2004 = continuum(300, [(225, 70), (370, 30)], [(220, 80), (355, 20), (400, 20)], offset=150)
K_2004 = continuum(300, [(180, 60), (300, 50)], [(180, 60), (300, 50)], offset=150)


@pytest.mark.parametrize(
    ("text", "observed", "expected", "alpha"), [(C_2004, 0.0144, 0.0532, 0.7286), (K_2004, 0.0, 0.0490, 1.0)]
)
def test_unitizing_alpha_is_what_krippendorff_prints_in_2004(
    text: Continuum, observed: float, expected: float, alpha: float
) -> None:
    assert sum(square for *_, square in differences(text)) / text.length**2 == pytest.approx(observed, abs=0.00005)
    assert expected_disagreement([text]) == pytest.approx(expected, abs=0.00005)
    assert alpha_unitizing([[text]]).value == pytest.approx(alpha, abs=0.00005)


def test_unitizing_alpha_over_both_categories_of_2004_is_that_of_the_sums() -> None:
    # He prints .8591 = 1 - (.0144 + .0000) / (.0532 + .0490), from the rounded terms.
    assert alpha_unitizing([[C_2004], [K_2004]]).value == pytest.approx(1 - 0.0144 / (0.0532 + 0.0490), abs=0.0005)


# Krippendorff 1995, "On the Reliability of Unitizing Continuous Data", p. 57: four pairs of coders, length 24.
PAIRS_1995 = {
    "A": ([(2, 8), (14, 6)], [(4, 4), (15, 2)]),
    "B": ([(0, 18)], [(0, 2), (2, 1), (3, 1), (4, 1), (5, 1), (6, 3), (9, 1)]),
    "C": ([(2, 6), (10, 2), (14, 4), (20, 2)], [(0, 2), (4, 4), (10, 4), (16, 2), (20, 2)]),
    "D": ([(0, 2), (2, 8), (10, 4), (14, 6), (20, 4)], [(0, 4), (4, 4), (8, 7), (15, 2), (17, 7)]),
}


@pytest.mark.parametrize(("pair", "observed"), [("A", 0.03125), ("B", 2.26736), ("C", 0.02777), ("D", 0.38715)])
def test_observed_disagreement_is_what_krippendorff_prints_in_1995(pair: str, observed: float) -> None:
    text = continuum(24, *PAIRS_1995[pair])
    assert sum(square for *_, square in differences(text)) / 24**2 == pytest.approx(observed, abs=0.00001)


@pytest.mark.parametrize(("pair", "expected", "alpha"), [("A", 0.06990, 0.553), ("D", 0.41445, 0.066)])
def test_unitizing_alpha_of_fine_continua_is_what_krippendorff_prints_in_1995(
    pair: str, expected: float, alpha: float
) -> None:
    # For a continuum of 1,200,000 parts. He prints -.926 for B and .679 for C, too, which the formula of 2004 makes
    # -.928 and .693: in 1995 a plus stood where it has a minus, as DKPro Statistics notes at its test of these.
    text = continuum(24, *PAIRS_1995[pair], stretch=50_000)
    assert expected_disagreement([text]) == pytest.approx(expected, abs=0.00001)
    assert alpha_unitizing([[text]]).value == pytest.approx(alpha, abs=0.0005)


def test_unitizing_alpha_of_a_coarse_continuum_is_what_krippendorff_prints_in_1995() -> None:
    first, second = ([(start / 2, size / 2) for start, size in layer] for layer in PAIRS_1995["C"])
    text = continuum(12, first, second)
    assert expected_disagreement([text]) == pytest.approx(0.05494, abs=0.00001)
    assert alpha_unitizing([[text]]).value == pytest.approx(0.494, abs=0.0005)


THREE = continuum(20, [(2, 3), (9, 2), (12, 8)], [(2, 3), (7, 8)], [(2, 3), (10, 5)])


def test_coverage_alpha_is_that_of_all_pairs_of_characters() -> None:
    # No worked example of |uα with four digits was to be had (the text of Krippendorff and others 2016 was not at
    # hand), so it is derived from its definition pair by pair, in exact fractions. An implementation of that paper
    # in Python (Lindahl, "Krippendorff's unitized alpha") prints 0.433 for these three annotators.
    for text in (THREE, C_2004, continuum(24, *PAIRS_1995["A"], [(3, 9)])):
        assert alpha_coverage([text]).value == pytest.approx(float(coverage_by_pairs(text)), abs=1e-12)
    assert coverage_by_pairs(THREE) == Fraction(277, 640)
    assert alpha_coverage([THREE]).value == pytest.approx(0.4328, abs=0.00005)


def coverage_by_pairs(text: Continuum) -> Fraction:
    """|uα by counting: which pairs of characters differ, of those that meet and of those that could by chance.

    Each analyst's character can meet the same character of another analyst; by chance it can meet any but those of its
    own stretch, and if it is in no stretch any but itself.
    """
    characters = list(_characters(text))
    meeting: Counter[bool] = Counter()
    by_chance: Counter[bool] = Counter()
    for (one, place, stretch), (other, at, met) in product(characters, characters):
        differ = (stretch is None) != (met is None)
        if place == at and one != other:
            meeting[differ] += 1
        if one != other or (place != at and (stretch is None or stretch != met)):
            by_chance[differ] += 1
    return 1 - Fraction(meeting[True], meeting.total()) / Fraction(by_chance[True], by_chance.total())


def _characters(text: Continuum) -> Iterator[tuple[int, int, Span | None]]:
    for analyst, layer in enumerate(text.layers):
        for place in range(text.length):
            yield analyst, place, next((span for span in layer if span[0] <= place < span[1]), None)
