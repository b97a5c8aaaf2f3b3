"""What holds of agreement whatever analysts mark: laws over layers of overlapping, nested and stacked units."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.model.agreement import Figure, LayeredText, Measure, Unit
from newsdesk.model.article import ArticleId, VersionId
from newsdesk.model.record import RecordKind
from newsdesk.reviewing.agreement.figures import figures
from newsdesk.reviewing.agreement.matching import match, overlap

LENGTH = 60
FIGURES = 60 if os.environ.get("NEWSDESK_FULL") else 12
"""So many examples where all figures are worked out, each with its interval."""
ANALYSTS = ("анна", "борис", "вера")

Drawn = tuple[int, int, str, str]
"""Start, length, kind and name of a unit."""

drawn = st.tuples(
    st.integers(0, LENGTH - 12),
    st.integers(1, 12),
    st.sampled_from([RecordKind.PARTICIPANT.value, RecordKind.MEETING.value]),
    st.sampled_from(["Велин", "велин.", "Торн", ""]),
)
layer = st.lists(drawn, max_size=6)
layers = st.lists(layer, min_size=2, max_size=3)
texts_of_layers = st.lists(layers, min_size=1, max_size=3)


def unit(analyst: str, place: int, said: Drawn) -> Unit:
    start, length, kind, name = said
    return Unit(
        analyst=analyst,
        article=ArticleId(f"article {place}"),
        version=VersionId(f"version {place}"),
        start=start,
        end=start + length,
        kind=kind,
        fields={"name": name, "place": ""},
    )


def text(place: int, units: Mapping[str, Sequence[Drawn]]) -> LayeredText:
    """A text from what each analyst says."""
    return LayeredText(
        article=ArticleId(f"article {place}"),
        version=VersionId(f"version {place}"),
        length=LENGTH,
        layers={analyst: tuple(unit(analyst, place, each) for each in found) for analyst, found in units.items()},
    )


def texts(layered: Sequence[Sequence[Sequence[Drawn]]], analysts: Sequence[str] = ANALYSTS) -> list[LayeredText]:
    return [text(place, dict(zip(analysts, found, strict=False))) for place, found in enumerate(layered)]


Key = tuple[Measure, str, str, frozenset[str]]


def values(found: Sequence[LayeredText]) -> dict[Key, tuple[float | None, int]]:
    return {key(figure): (figure.value, figure.items) for figure in figures(found)}


def key(figure: Figure) -> Key:
    return figure.measure, figure.kind, figure.field, frozenset(figure.analysts)


@settings(max_examples=FIGURES)
@given(st.lists(layer, min_size=1, max_size=3))
def test_identical_layers_agree_wholly(found: list[list[Drawn]]) -> None:
    for figure in figures(texts([[units, units, units] for units in found])):
        assert figure.value is None or figure.value == pytest.approx(1)
        assert figure.low is None or figure.low == pytest.approx(1)
        assert not figure.disagreements


@settings(max_examples=FIGURES)
@given(st.lists(layer.filter(bool), min_size=1, max_size=3))
def test_identical_layers_have_a_value_wherever_something_is_marked(found: list[list[Drawn]]) -> None:
    valued = {
        figure.measure for figure in figures(texts([[units, units] for units in found])) if figure.value is not None
    }
    assert valued >= {Measure.F1_EXACT, Measure.F1_OVERLAP, Measure.ALPHA_COVERAGE}


@settings(max_examples=FIGURES)
@given(texts_of_layers)
def test_who_is_called_what_makes_no_difference(found: list[list[list[Drawn]]]) -> None:
    renamed = dict(zip(ANALYSTS, ("юлия", "эмма", "алия"), strict=True))
    before = values(texts(found))
    after = values(texts(found, tuple(renamed.values())))
    called = {
        (m, kind, field, frozenset(renamed[who] for who in two)): v for (m, kind, field, two), v in before.items()
    }
    assert same(called, after)


@settings(max_examples=FIGURES)
@given(texts_of_layers)
def test_the_order_of_analysts_makes_no_difference(found: list[list[list[Drawn]]]) -> None:
    straight = texts(found)
    turned = [replace(each, layers=dict(list(each.layers.items())[::-1])) for each in straight]
    assert same(values(straight), values(turned))


@settings(max_examples=FIGURES)
@given(texts_of_layers, st.randoms())
def test_the_order_of_texts_and_of_units_makes_no_difference(found: list[list[list[Drawn]]], random: Random) -> None:
    shuffled = [[random.sample(units, len(units)) for units in layers] for layers in found]
    assert same(values(texts(found)), values(texts(shuffled)))
    assert same(values(texts(found)), values(texts(found)[::-1]))


@settings(max_examples=FIGURES)
@given(texts_of_layers)
def test_every_value_is_within_its_range(found: list[list[list[Drawn]]]) -> None:
    for figure in figures(texts(found)):
        if figure.value is None:
            assert figure.low is None
            continue
        lowest = {Measure.F1_EXACT: 0.0, Measure.F1_OVERLAP: 0.0, Measure.ALPHA_UNITIZING: float("-inf")}
        assert lowest.get(figure.measure, -1.0) - 1e-9 <= figure.value <= 1 + 1e-9
        if figure.low is not None and figure.high is not None:
            assert -1 <= figure.low <= figure.high <= 1 + 1e-9


@settings(max_examples=FIGURES)
@given(texts_of_layers)
def test_whoever_disagrees_is_named_and_whoever_does_not_is_not(found: list[list[list[Drawn]]]) -> None:
    for figure in figures(texts(found)):
        if figure.value is not None:
            assert bool(figure.disagreements) == (figure.value < 1 - 1e-9), figure


@given(layer.filter(bool), layer, st.data())
def test_overlap_matches_as_many_as_can_be(first: list[Drawn], second: list[Drawn], data: st.DataObject) -> None:
    ones, others = [unit("а", 0, said) for said in first], [unit("б", 0, said) for said in second]
    pairs = match(ones, others)
    assert all(overlap(one, other) for one, other in pairs)
    assert len({id(one) for one, _ in pairs}) == len({id(other) for _, other in pairs}) == len(pairs)
    assert len(pairs) == most_pairs(ones, others)
    assert {(other, one) for one, other in map(ids, match(others, ones))} == set(map(ids, pairs))
    shuffled = data.draw(st.permutations(ones))
    assert len(match(shuffled, others)) == len(pairs)


def ids(pair: tuple[Unit, Unit]) -> tuple[int, int]:
    return id(pair[0]), id(pair[1])


def most_pairs(ones: Sequence[Unit], others: Sequence[Unit]) -> int:
    """The size of a maximum matching by augmenting paths (Berge 1957), written apart from what is tested."""
    held: dict[int, int] = {}

    def find(one: int, tried: set[int]) -> bool:
        for place, other in enumerate(others):
            if place not in tried and overlap(ones[one], other):
                tried.add(place)
                if place not in held or find(held[place], tried):
                    held[place] = one
                    return True
        return False

    return sum(find(one, set()) for one in range(len(ones)))


@settings(max_examples=FIGURES)
@given(texts_of_layers, st.data())
def test_a_mark_in_two_equal_halves_covers_as_much(found: list[list[list[Drawn]]], data: st.DataObject) -> None:
    """|uα is the measure of coverage: it asks which characters are marked, and not in how many pieces."""
    even = [
        (place, who, at)
        for place, layers in enumerate(found)
        for who, units in enumerate(layers)
        for at, (_, length, _, _) in enumerate(units)
        if length % 2 == 0
    ]
    if not even:
        return
    place, who, at = data.draw(st.sampled_from(even))
    start, length, kind, name = found[place][who][at]
    halves = [(start, length // 2, kind, name), (start + length // 2, length // 2, kind, name)]
    split = [
        [units[:at] + halves + units[at + 1 :] if (p, w) == (place, who) else units for w, units in enumerate(layers)]
        for p, layers in enumerate(found)
    ]
    assert same(coverage(texts(found)), coverage(texts(split)))


def coverage(found: Sequence[LayeredText]) -> dict[Key, tuple[float | None, int]]:
    return {key: (value, 0) for key, (value, _) in values(found).items() if key[0] is Measure.ALPHA_COVERAGE}


def same(first: dict[Key, tuple[float | None, int]], second: dict[Key, tuple[float | None, int]]) -> bool:
    """Whether figures are the same but for the last digits of sums in another order."""
    return first.keys() == second.keys() and all(
        items == second[key][1] and (value == second[key][0] or value == pytest.approx(second[key][0]))
        for key, (value, items) in first.items()
    )


def test_halves_lower_measures_that_mind_where_marks_end() -> None:
    whole = [text(0, {"а": [(10, 8, "participant", "Велин")], "б": [(10, 8, "participant", "Велин")]})]
    halves = [(10, 4, "participant", "Велин"), (14, 4, "participant", "Велин")]
    found = {figure.measure: figure.value for figure in figures(whole) if figure.kind == "" and not figure.field}
    parted = [text(0, {"а": [(10, 8, "participant", "Велин")], "б": halves})]
    after = {figure.measure: figure.value for figure in figures(parted) if figure.kind == "" and not figure.field}
    assert set(found.values()) == {1}
    assert after[Measure.F1_EXACT] == 0
    assert after[Measure.F1_OVERLAP] == pytest.approx(2 / 3)
    assert (after[Measure.ALPHA_UNITIZING] or 0) < 1
    assert after[Measure.ALPHA_COVERAGE] == 1


def test_stacked_marks_match_one_to_one_and_not_greedily() -> None:
    """The wide mark must leave the narrow ones to each other: by greed it would take one of them away."""
    wide, left, right = (10, 10, "meeting", "x"), (10, 4, "meeting", "x"), (16, 4, "meeting", "x")
    found = text(0, {"а": [wide, left], "б": [left, right]})
    (figure,) = (f for f in figures([found]) if f.measure is Measure.F1_OVERLAP and f.kind == "meeting")
    assert figure.value == 1
    assert [
        (one.start, one.end, other.start, other.end) for one, other in match(found.layers["а"], found.layers["б"])
    ] == [
        (10, 14, 10, 14),
        (10, 20, 16, 20),
    ]


def test_several_marks_on_one_span_count_as_often_as_both_have_them() -> None:
    twice, once = [(5, 6, "participant", "Велин"), (5, 6, "participant", "Торн")], [(5, 6, "participant", "Торн")]
    found = list(figures([text(0, {"а": twice, "б": once})]))
    exact = next(f for f in found if f.measure is Measure.F1_EXACT and f.kind == "participant")
    assert exact.value == pytest.approx(2 / 3)
    named = next(f for f in found if f.measure is Measure.ALPHA_NOMINAL and f.field == "name")
    assert not named.disagreements  # «Торн» stands against «Торн»
    assert exact.disagreements[0].readings["а"] is not None
    assert exact.disagreements[0].readings["а"].fields["name"] == "Велин"


def test_values_are_compared_as_words_and_empty_ones_only_against_words() -> None:
    one = [(0, 5, "participant", "Арман  Велин"), (10, 5, "participant", "")]
    other = [(0, 5, "participant", "«арман велин»"), (10, 5, "participant", "Торн")]
    found = {f.field: f for f in figures([text(0, {"а": one, "б": other})]) if f.measure is Measure.KAPPA and f.kind}
    assert "place" not in found  # empty for both, everywhere
    assert [(d.start, d.field) for d in found["name"].disagreements] == [(10, "name")]


def test_words_taken_for_another_kind_part_over_the_kind() -> None:
    layers = {
        "а": [(0, 5, "participant", ""), (20, 5, "meeting", ""), (40, 5, "meeting", "")],
        "б": [(0, 5, "meeting", ""), (20, 5, "meeting", ""), (41, 5, "participant", "")],
    }
    found = {(f.measure, f.kind, f.field): f for f in figures([text(0, layers)])}
    kinds = found[Measure.KAPPA, "", "kind"]
    assert kinds.items == 3
    assert [parting.start for parting in kinds.disagreements] == [0, 40]
    assert found[Measure.F1_OVERLAP, "", ""].value == pytest.approx(1 / 3)  # alike only where the kind is


def test_who_did_not_work_on_a_text_is_missing_there_and_not_against_it() -> None:
    both = {"а": [(0, 5, "participant", "Велин")], "б": [(0, 5, "participant", "Велин")]}
    apart = text(1, {"б": [(7, 5, "participant", "Торн")], "в": []})
    found = {(f.measure, frozenset(f.analysts)): f for f in figures([text(0, both), apart]) if f.kind == "participant"}
    assert found[Measure.F1_EXACT, frozenset("аб")].value == 1
    assert found[Measure.F1_EXACT, frozenset("бв")].value == 0
    assert (Measure.F1_EXACT, frozenset("ав")) not in found


@pytest.mark.parametrize(
    "layered",
    [
        [],
        [{}],
        [{"а": []}],
        [{"а": [(0, 5, "participant", "Велин")]}],
        [{"а": [], "б": []}],
    ],
)
def test_where_there_is_nothing_to_compare_there_are_no_figures(layered: list[dict[str, list[Drawn]]]) -> None:
    assert list(figures([text(place, found) for place, found in enumerate(layered)])) == []


def test_values_of_marks_that_stand_alone_are_left_out_and_counted() -> None:
    shared, alone, nameless = (0, 5, "participant", "Велин"), (10, 5, "participant", "Торн"), (20, 5, "participant", "")
    layers = {"а": [shared, alone, nameless], "б": [(0, 5, "participant", "Торн"), (30, 5, "participant", "Аррен")]}
    found = {f.measure: f for f in figures([text(0, layers)]) if (f.kind, f.field) == ("participant", "name")}
    assert {measure: (f.items, f.missing) for measure, f in found.items()} == {
        Measure.KAPPA: (1, 2),
        Measure.ALPHA_NOMINAL: (1, 2),
    }


def test_a_single_value_tells_nothing_apart() -> None:
    same_name = [(0, 5, "participant", "Велин"), (10, 5, "participant", "Велин")]
    found = list(figures([text(0, {"а": same_name, "б": same_name})]))
    coded = [f for f in found if f.measure in {Measure.KAPPA, Measure.ALPHA_NOMINAL}]
    assert coded
    assert {f.value for f in coded} == {None}
    everything = [text(0, {"а": [(0, LENGTH, "note", "")], "б": [(0, LENGTH, "note", "")]})]
    assert next(f for f in figures(everything) if f.measure is Measure.ALPHA_COVERAGE).value is None


def test_the_same_data_have_the_same_interval_and_more_articles_a_narrower_one() -> None:
    good = [[(0, 5, "participant", "Велин")], [(0, 5, "participant", "Велин")]]
    bad = [[(0, 5, "participant", "Велин")], [(0, 7, "participant", "Торн")]]
    few, many = texts([good, bad] * 3), texts([good, bad] * 30)
    assert list(figures(few)) == list(figures(few))
    widths = [width(next(iter(figures(found)))) for found in (few, many)]
    assert widths[0] > widths[1] > 0


def width(figure: Figure) -> float:
    assert figure.low is not None
    assert figure.high is not None
    assert figure.value is not None
    assert figure.low <= figure.value <= figure.high
    return figure.high - figure.low


def test_one_article_is_resampled_by_its_units() -> None:
    found = texts([[[(0, 5, "meeting", ""), (9, 5, "meeting", "")], [(0, 5, "meeting", ""), (9, 6, "meeting", "")]]])
    exact = next(iter(figures(found)))
    assert (exact.low, exact.high) == (0, 1)
    alone = texts([[[(0, 5, "meeting", "")], [(0, 5, "meeting", "")]]])
    assert next(iter(figures(alone))).low is None
