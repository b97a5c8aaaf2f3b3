"""Coefficients against published worked examples; each states where its figures were printed.

Papers were not at hand: their data and figures are as DKPro Statistics, irrCAC, quallmer and other projects print them.
"""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from tests.unit.reviewing.unitizing_by_definition import coverage_of, differences_of, expected_of, own_places

from newsdesk.model.agreement import LayeredText, Unit
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.reviewing.agreement.bootstrap import interval
from newsdesk.reviewing.agreement.coding import alpha_nominal, kappa
from newsdesk.reviewing.agreement.coverage import alpha_coverage
from newsdesk.reviewing.agreement.pairs import Side, side_by_side
from newsdesk.reviewing.agreement.spans import f1_exact
from newsdesk.reviewing.agreement.unitizing import Continuum, alpha_unitizing, differences, expected_disagreement

MISSING = "*"


def things(*coders: str) -> list[list[list[str]]]:
    """One text: the values of each thing, from one line a coder, without those that are missing."""
    columns = zip(*(line.split() for line in coders), strict=True)
    return [[[value for value in column if value != MISSING] for column in columns]]


def cross(*rows: str) -> list[list[tuple[str, str]]]:
    """One text: the pairs of a cross table, from the counts of a line a row."""
    counts = ((row, column, int(count)) for row, line in enumerate(rows) for column, count in enumerate(line.split()))
    return [[(str(row), str(column)) for row, column, count in counts for _ in range(count)]]


def as_printed(value: float | None, printed: str) -> str:
    """A value to as many digits as were printed."""
    assert value is not None
    return f"{value:.{len(printed.partition('.')[2])}f}"


def continuum(length: float, *layers: Sequence[tuple[float, float]], offset: float = 0, stretch: int = 1) -> Continuum:
    """A text from the start and length of each span, all times `stretch`."""
    spans = (
        tuple((int((start - offset) * stretch), int((start + size - offset) * stretch)) for start, size in layer)
        for layer in layers
    )
    return Continuum(length=int(length * stretch), layers=tuple(spans))


@pytest.mark.parametrize(
    ("coders", "printed", "fraction"),
    [
        # Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", A: binary, two coders.
        (("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), "0.095", Fraction(2, 21)),
        # The same, B: nominal, two coders.
        (("a a b b d c c c e d d a", "b a b b b c c c e d d d"), "0.692", Fraction(155, 224)),
        # The same, C: nominal, four coders, twelve units, data missing; irrCAC prints five digits (cac.raw4raters).
        (
            (
                "1 2 3 3 2 1 4 1 2 * * *",
                "1 2 3 3 2 2 4 1 2 5 * 3",
                "* 3 3 3 2 3 4 2 2 5 1 *",
                "1 2 3 3 2 4 4 1 2 5 1 *",
            ),
            "0.74342",
            Fraction(113, 152),
        ),
        # Wikipedia, "Krippendorff's alpha", A computational example: three coders, data missing.
        (
            (
                "* * * * * 3 4 1 2 1 1 3 3 * 3",
                "1 * 2 1 3 3 4 3 * * * * * * *",
                "* * 2 1 3 4 4 * 2 1 1 3 3 * 4",
            ),
            "0.691",
            Fraction(56, 81),
        ),
        # Krippendorff 1980, "Content Analysis", p. 139: three coders who leave nothing out.
        (("1 1 2 4 1 2 1 3 2", "1 2 2 4 4 2 2 3 2", "1 2 2 4 4 2 3 3 2"), "0.642", Fraction(163, 254)),
        # Krippendorff 2004, "Content Analysis", 2nd edition, p. 227.
        (("a a b b b b b c c c c c", "a b b b b b c c c c c c"), "0.734", Fraction(127, 173)),
    ],
)
def test_nominal_alpha_is_what_krippendorff_prints(coders: tuple[str, ...], printed: str, fraction: Fraction) -> None:
    value = alpha_nominal(things(*coders)).value
    assert as_printed(value, printed) == printed
    assert value == pytest.approx(float(fraction), abs=1e-12)


@pytest.mark.parametrize(
    ("units", "printed"),
    [
        # Hayes and Krippendorff 2007, p. 84: five coders, forty units, of which each coder saw some. Nominal as the
        # package krippendorff-alpha of Grill prints it (the paper has the ordinal).
        (
            (
                "112*2 1101* 2333* *00*0 000*0 000*0 102*1 1*20* 222*2 2111* *100* 0000* 1222* 33223 111*1 111*1 212*2 "
                "1233* 1101* 000*0 0011* 00*00 2333* 0000* 12*22 0111* 00010 1212* 1122* 112*2 110*0 2121* 22*22 3222* "
                "222*2 223*2 222*2 22*12 2222* 111*1"
            ),
            "0.477",
        ),
        # irrCAC, vignette "overview": thirty psychiatrists, six for each of fifteen patients (Fleiss 1971).
        (
            "444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445",
            "0.4204384",
        ),
    ],
)
def test_nominal_alpha_over_many_coders_is_what_was_printed(units: str, printed: str) -> None:
    values = [[value for value in unit if value != MISSING] for unit in units.split()]
    assert as_printed(alpha_nominal([values]).value, printed) == printed


@pytest.mark.parametrize(
    ("rows", "printed", "fraction"),
    [
        # Cohen 1960, "A Coefficient of Agreement for Nominal Scales", p. 37, where po is .29 and pc .35.
        (("25 12 3", "13 2 15", "12 16 2"), "-0.092", Fraction(29 * 100 - 3500, 100**2 - 3500)),
        # The same, p. 45, where po is .70 and pc .41.
        (("88 14 18", "10 40 10", "2 6 12"), "0.492", Fraction(70 - 41, 100 - 41)),
        # Artstein and Poesio 2008, "Inter-Coder Agreement for Computational Linguistics", p. 558.
        (("20 10", "20 50"), "0.348", Fraction(70 - 54, 100 - 54)),
        # The same, p. 568.
        (("46 0 0", "6 32 6", "0 0 10"), "0.801", Fraction(8800 - 3960, 10000 - 3960)),
        # Wikipedia, "Cohen's kappa", Simple example: fifty applications.
        (("20 5", "10 15"), "0.4", Fraction(2, 5)),
        # Agresti 1992, "Modelling patterns of agreement and disagreement", p. 202: four grades, some never given.
        (("22 2 2 0", "5 7 14 0", "0 2 36 0", "0 1 17 10"), "0.493", Fraction(2467, 5004)),
        # Krippendorff 2004, p. 246: as many agree in both tables, and only the coders' own shares differ.
        (("12 9 9", "9 14 9", "9 9 20"), "0.186", Fraction(46 * 100 - 3368, 6632)),
        (("12 18 18", "0 14 18", "0 0 20"), "0.258", Fraction(46 * 100 - 2720, 7280)),
        # Zwick 1988, "Another look at interrater agreement", p. 376, the third table.
        (("20 5 5 10", "0 10 5 5", "0 5 10 5", "0 0 0 20"), "0.474", Fraction(9, 19)),
        # Krippendorff 1995, p. 57, the characters of his pair A by themselves.
        (("10 0", "8 6"), "0.385", Fraction(5, 13)),
    ],
)
def test_kappa_is_what_was_printed(rows: tuple[str, ...], printed: str, fraction: Fraction) -> None:
    value = kappa(cross(*rows)).value
    assert as_printed(value, printed) == printed
    assert value == pytest.approx(float(fraction), abs=1e-12)


def test_both_coefficients_of_one_table_and_their_intervals_are_what_irrcac_prints() -> None:
    # irrCAC, vignette "overview": two abstractors, a hundred patients (Gwet 2014). Its intervals come of a standard
    # error and ours of a bootstrap, hence only near each other.
    pairs = cross("13 0 0", "0 20 7", "0 4 56")
    agreed = kappa(pairs), alpha_nominal(pairs)
    assert [as_printed(tally.value, "0.7964094") for tally in agreed] == ["0.7964094", "0.7972585"]
    assert [interval(tally) for tally in agreed] == [
        pytest.approx((0.680, 0.913), abs=0.02),
        pytest.approx((0.680, 0.914), abs=0.02),
    ]


# conlleval, "Output example" of the CoNLL-2000 shared task: for each kind of chunk how many stand in the corpus, how
# many were found, how many of these rightly, and F1 in per cent as printed. Only those found and the shares are
# printed for a kind; the sums are printed, too: 459, 539, 371.
CHUNKS = {
    "ADJP": (6, 1, 0, "0.00"),
    "ADVP": (8, 11, 5, "52.63"),
    "NP": (262, 317, 206, "71.16"),
    "PP": (90, 107, 89, "90.36"),
    "SBAR": (6, 3, 2, "44.44"),
    "VP": (87, 100, 69, "73.80"),
}


def test_exact_f1_is_what_conlleval_prints() -> None:
    sides = {kind: chunks(kind, *counts) for kind, (*counts, _) in CHUNKS.items()}
    for kind, (*_, printed) in CHUNKS.items():
        assert as_printed(100 * (f1_exact([sides[kind]]).value or 0), printed) == printed
    assert sum(len(side.first) for side in sides.values()) == 459
    assert sum(len(side.second) for side in sides.values()) == 539
    assert as_printed(100 * (f1_exact(sides.values()).value or 0), "74.35") == "74.35"


def chunks(kind: str, corpus: int, found: int, right: int) -> Side:
    """As many chunks as two analysts have in common, and behind them those that either has alone, a word off."""
    starts = range(0, 10 * corpus, 10), [*range(0, 10 * right, 10), *range(10 * right + 1, 10 * found, 10)]
    one, other = (tuple(chunk(who, kind, start) for start in found) for who, found in zip("аб", starts, strict=True))
    text = LayeredText(article=ArticleId("а"), version=VersionId(kind), length=10**4, layers={"а": one, "б": other})
    return side_by_side(text, ("а", "б"), one, other)


def chunk(analyst: str, kind: str, start: int) -> Unit:
    article, version = ArticleId("а"), VersionId(kind)
    return Unit(analyst=analyst, article=article, version=version, start=start, end=start + 5, kind=kind)


# Krippendorff 2004, "Content Analysis", 2nd edition, p. 254: a continuum from 150 to 450, observers i and j.
C_2004 = continuum(300, [(225, 70), (370, 30)], [(220, 80), (355, 20), (400, 20)], offset=150)
K_2004 = continuum(300, [(180, 60), (300, 50)], [(180, 60), (300, 50)], offset=150)


@pytest.mark.parametrize(
    ("text", "observed", "expected", "alpha"),
    [
        (C_2004, "0.0144", "0.0532", "0.7286"),
        (K_2004, "0.0000", "0.0490", "1.0000"),
        # DKPro Statistics, UnitizingAgreementTest: one wide unit, of which the other observer made three narrow ones.
        (continuum(10, [(1, 8)], [(2, 1), (4, 1), (6, 1)]), "0.9100", "0.5352", "-0.7003"),
    ],
)
def test_unitizing_alpha_is_what_was_printed(text: Continuum, observed: str, expected: str, alpha: str) -> None:
    assert as_printed(float(observed_disagreement(text)), observed) == observed
    assert as_printed(expected_disagreement([text]), expected) == expected
    assert as_printed(alpha_unitizing([[text]]).value, alpha) == alpha


def test_unitizing_alpha_over_both_categories_of_2004_is_printed_from_rounded_terms() -> None:
    # He prints .8591 = 1 - (.0144 + .0000) / (.0532 + .0490). Of the terms themselves it is .8587.
    value = 1 - (observed_disagreement(C_2004) + observed_disagreement(K_2004)) / (
        expected_of([C_2004]) + expected_of([K_2004])
    )
    assert value == Fraction(7925853267, 9230432738)
    assert alpha_unitizing([[C_2004], [K_2004]]).value == pytest.approx(float(value), abs=1e-12)
    assert as_printed(float(value), "0.8587") == "0.8587"
    assert as_printed(float(1 - Fraction("0.0144") / (Fraction("0.0532") + Fraction("0.0490"))), ".8591") == "0.8591"


def observed_disagreement(text: Continuum) -> Fraction:
    return Fraction(sum(square for *_, square in differences_of(text)), text.length**2)


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
    # For a continuum of 1,200,000 parts.
    text = continuum(24, *PAIRS_1995[pair], stretch=50_000)
    assert expected_disagreement([text]) == pytest.approx(expected, abs=0.00001)
    assert alpha_unitizing([[text]]).value == pytest.approx(alpha, abs=0.0005)


def test_unitizing_alpha_of_a_coarse_continuum_is_what_krippendorff_prints_in_1995() -> None:
    first, second = ([(start / 2, size / 2) for start, size in layer] for layer in PAIRS_1995["C"])
    text = continuum(12, first, second)
    assert expected_disagreement([text]) == pytest.approx(0.05494, abs=0.00001)
    assert alpha_unitizing([[text]]).value == pytest.approx(0.494, abs=0.0005)


@pytest.mark.parametrize(("stretch", "printed"), [(50, 0.08600), (500, 0.08638), (5_000, 0.08642), (50_000, 0.08642)])
def test_what_krippendorff_prints_of_finer_continua_in_1995_lets_units_meet_themselves(
    stretch: int, printed: float
) -> None:
    # Pair C, which he prints .679 for and we make .693. What he left out here is in his figures of A and D and of the
    # coarse C above. (The printed .08234 for 120 parts is .08230 so; that of B, 1.17731 and -.926 where we make
    # 1.17578 and -.928, comes out if its unit of three had as many places in gaps as one of length one.)
    text = continuum(24, *PAIRS_1995["C"], stretch=stretch)
    places = (2 * text.length) * (2 * text.length - 1)
    own = own_places([end - start for layer in text.layers for start, end in layer])
    assert expected_disagreement([text]) * (places - own) / places == pytest.approx(printed, abs=0.00001)


# Krippendorff 2019, "Content Analysis", 4th edition, p. 340 (the example of Krippendorff and others 2016): three
# observers of a continuum of sixty.
THREE_2019 = continuum(
    60,
    [(0, 7), (7, 6), (30, 2), (32, 5), (37, 7), (44, 16)],
    [(0, 7), (7, 6), (13, 8), (32, 12)],
    [(0, 7), (7, 6), (13, 8), (32, 5), (37, 4), (41, 3)],
)
# Three annotators for whom an implementation of the paper of 2016 (Lindahl, "Krippendorff's unitized alpha") has .433.
THREE_OF_LINDAHL = continuum(20, [(2, 3), (9, 2), (12, 8)], [(2, 3), (7, 8)], [(2, 3), (10, 5)])


def test_coverage_alpha_is_what_krippendorff_prints() -> None:
    # He prints .413 where the fraction is .4136: cut off, or 1 - 52 / 88.6 with the expected 88.68 cut off.
    assert coverage_of(THREE_2019) == Fraction(144038, 348255)
    assert as_printed(alpha_coverage([THREE_2019]).value, "0.4136") == "0.4136"
    assert coverage_of(THREE_OF_LINDAHL) == Fraction(277, 640)
    assert as_printed(alpha_coverage([THREE_OF_LINDAHL]).value, "0.433") == "0.433"


@pytest.mark.parametrize("text", [THREE_2019, THREE_OF_LINDAHL, C_2004, continuum(24, *PAIRS_1995["A"], [(3, 9)])])
def test_coverage_alpha_is_that_of_all_pairs_of_characters(text: Continuum) -> None:
    assert alpha_coverage([text]).value == pytest.approx(float(coverage_of(text)), abs=1e-12)
