"""Rows of a comparison: laws over generated reports, then what the pairing and the verdicts are for."""

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.comparing.alignment import align, in_order
from newsdesk.comparing.duplicates import duplicates
from newsdesk.comparing.likeness import candidates
from newsdesk.comparing.verdicts import rank
from newsdesk.model.annotation import AnnotationId, TextPositionSelector
from newsdesk.model.comparison import Account, ComparedRow, Likeness, QuotedWords, Reading, RowOrder, Verdict
from newsdesk.model.record import RecordId, RecordKind

_NAMES = ("Арман Велин", "Армана Велина", "А. Велин", "Arman Velin", "Ильза Торн", "Торн", "Борис Велин", "Пьер Марран")
_TITLES = ("сток реки Арны", "раздел стока Арны", "оповещение о паводках", "совместное оповещение о паводке", "тарифы")
_DAYS = ("", "2026-03-11", "2026-03-12", "--03-12", "2026-03")


def account(record: str, kind: RecordKind, title: str, at: int = 0, **fields: str | tuple[str, ...]) -> Account:
    quote = QuotedWords(
        annotation=AnnotationId(f"{record}@{at}"), span=TextPositionSelector(start=at, end=at + 3), exact=title
    )
    named = "name" if kind is RecordKind.PARTICIPANT else "title"
    readings = {named: Reading(value=title, words=title, quotes=(quote,))}
    for field, value in fields.items():
        if isinstance(value, tuple):
            readings[field] = Reading(value="; ".join(value), others=tuple(map(RecordId, value)))
        elif value:
            readings[field] = Reading(value=value)
    return Account(
        record=RecordId(record),
        kind=kind,
        title=title,
        names=(title,),
        is_name=kind is RecordKind.PARTICIPANT,
        fields=readings,
        mentions=(quote,),
    )


def person(record: str, name: str, at: int = 0, **fields: str) -> Account:
    return account(record, RecordKind.PARTICIPANT, name, at, **fields)


def meeting(record: str, title: str, at: int = 0, **fields: str | tuple[str, ...]) -> Account:
    return account(record, RecordKind.MEETING, title, at, **fields)


def topic(record: str, title: str, at: int = 0) -> Account:
    return account(record, RecordKind.AGENDA_ITEM, title, at)


@st.composite
def reports(draw: st.DrawFn) -> tuple[list[list[Account]], dict[frozenset[RecordId], bool]]:
    """Two or three reports of a few records, some of which several tell, with some words of an analyst."""
    count = draw(st.integers(2, 3))
    columns: list[list[Account]] = [[] for _ in range(count)]
    kinds = list(RecordKind)[:3]
    records = draw(st.integers(0, 8))
    for number in range(records):
        kind = draw(st.sampled_from(kinds))
        told = draw(st.sets(st.integers(0, count - 1), min_size=1))
        for column in sorted(told):
            title = draw(st.sampled_from(_NAMES if kind is RecordKind.PARTICIPANT else _TITLES))
            when = draw(st.sampled_from(_DAYS)) if kind is RecordKind.MEETING else ""
            columns[column].append(account(f"r{number}", kind, title, draw(st.integers(0, 900)), when=when))
    ids = [RecordId(f"r{number}") for number in range(records)]
    pairs = [frozenset(pair) for pair in combinations(ids, 2)]
    words = draw(st.dictionaries(st.sampled_from(pairs), st.booleans(), max_size=4)) if pairs else {}
    kind_of = {found.record: found.kind for column in columns for found in column}
    return columns, {pair: same for pair, same in words.items() if len({kind_of[record] for record in pair}) == 1}


def _told(rows: Sequence[ComparedRow], order: Sequence[int]) -> set[Any]:
    """What rows say, with their columns in another order."""
    return {
        (
            row.verdict,
            row.likeness,
            round(row.score, 6),
            tuple(found.record if (found := row.accounts[column]) else None for column in order),
            tuple(
                (field.field, field.verdict, tuple(field.readings[column].value for column in order))
                for field in row.fields
            ),
        )
        for row in rows
    }


@given(reports())
@settings(max_examples=200)
def test_rows_are_a_one_to_one_assignment_that_heeds_the_analyst(drawn: Any) -> None:
    columns, words = drawn
    rows = align(columns, words)
    for column, accounts in enumerate(columns):
        told = [found.record for row in rows if (found := row.accounts[column])]
        assert sorted(told) == sorted(found.record for found in accounts)
    for row in rows:
        assert {found.kind for found in row.accounts if found} == {row.kind}
        for pair in combinations(row.records, 2):
            assert words.get(frozenset(pair)) is not False
        assert row.proposed is (row.likeness not in {Likeness.SAME_RECORD, Likeness.CONFIRMED, Likeness.ALONE})
        assert 0 < row.score <= 1


@given(reports(), st.randoms(use_true_random=False))
@settings(max_examples=200)
def test_rows_are_the_same_whichever_way_round_the_reports_stand(drawn: Any, chance: Any) -> None:
    columns, words = drawn
    order = list(range(len(columns)))
    chance.shuffle(order)
    turned = [list(columns[column]) for column in order]
    for column in turned:
        chance.shuffle(column)
    assert _told(align(turned, words), range(len(order))) == _told(align(columns, words), order)


@given(reports(), st.sampled_from(RowOrder))
def test_order_keeps_every_row_and_puts_the_telling_first(drawn: Any, order: RowOrder) -> None:
    columns, words = drawn
    rows = align(columns, words)
    ordered = in_order(rows, order)
    assert sorted(map(id, ordered)) == sorted(map(id, rows))
    if order is RowOrder.VERDICT:
        ranks = [rank(row.verdict) for row in ordered]
        assert ranks == sorted(ranks)
    else:
        first = [row.accounts[0].position for row in ordered if row.accounts[0]]
        assert first == sorted(first)


def _only(rows: Sequence[ComparedRow]) -> ComparedRow:
    (row,) = rows
    return row


def test_two_records_of_one_person_are_proposed_as_a_pair_with_a_reason() -> None:
    row = _only(align([[person("a", "Арман Велин")], [person("b", "Arman Velin")]], {}))
    assert row.records == ("a", "b")
    assert row.proposed
    assert row.likeness is Likeness.OTHER_SCRIPT


def test_the_surest_pair_wins_and_the_rest_stand_alone() -> None:
    left = [person("a", "Велин"), person("b", "Арман Велин")]
    rows = align([left, [person("c", "Армана Велина")]], {})
    assert {row.records for row in rows} == {("b", "c"), ("a",)}


def test_an_analyst_parts_and_pairs() -> None:
    columns = [[person("a", "Арман Велин")], [person("b", "Арман Велин"), person("c", "глава государства")]]
    parted = align(columns, {frozenset(map(RecordId, "ab")): False})
    assert {row.records for row in parted} == {("a",), ("b",), ("c",)}
    paired = align(columns, {frozenset(map(RecordId, "ac")): True})
    assert {(row.records, row.likeness) for row in paired} == {
        (("a", "c"), Likeness.CONFIRMED),
        (("b",), Likeness.ALONE),
    }


def test_three_reports_make_one_row_of_three_records() -> None:
    columns = [[person("a", "Ильза Торн")], [person("b", "Ильзы Торн")], [person("c", "Ilsa Thorn")]]
    assert _only(align(columns, {})).records == ("a", "b", "c")


def test_agenda_items_pair_by_their_wording_and_agree_in_sense() -> None:
    row = _only(align([[topic("a", "распределение стока реки Арны")], [topic("b", "раздел летнего стока Арны")]], {}))
    assert row.likeness is Likeness.WORDING
    assert row.verdict is Verdict.IN_SENSE


def test_meetings_pair_by_title_time_and_circle_though_their_days_differ() -> None:
    left = meeting("a", "заседание совета по воде", when="2026-03-11", participants=("p", "q"))
    right = meeting("b", "второе заседание совета по воде", when="2026-03-12", participants=("p", "q"))
    row = _only(align([[left], [right]], {}))
    assert row.verdict is Verdict.DIFFERS
    when = row.field("when")
    assert when is not None
    assert when.verdict is Verdict.DIFFERS


def test_who_takes_part_is_compared_by_persons_not_by_records() -> None:
    left = [person("a", "Арман Велин"), meeting("m", "совет по воде", participants=("a",))]
    right = [person("b", "Армана Велина"), meeting("m", "совет по воде", participants=("b",))]
    row = next(row for row in align([left, right], {}) if row.kind is RecordKind.MEETING)
    circle = row.field("participants")
    assert circle is not None
    assert circle.verdict is Verdict.AGREES


@pytest.mark.parametrize(
    ("field", "one", "other", "verdict"),
    [
        ("when", "2026-03-11", "2026-03-12", Verdict.DIFFERS),
        ("when", "2026-03-11", "--03-11", Verdict.IN_SENSE),
        ("when", "2026-03", "2026-03-11", Verdict.IN_SENSE),
        ("when", "", "2026-03-11", Verdict.ADDS),
        ("when", "2026-03-11", "2026-03-11", Verdict.AGREES),
        ("place", "Лорна", "Лорна", Verdict.AGREES),
        ("place", "Лорна, Дом правительства", "в Лорне", Verdict.IN_SENSE),
        ("place", "Лорна", "Верхнеарнск", Verdict.DIFFERS),
        ("place", "Лорна", "Lorna", Verdict.IN_SENSE),
        ("place", "Дом правительства", "the palace", Verdict.UNCOMPARED),
        ("status", "confirmed", "cancelled", Verdict.DIFFERS),
        ("status", "confirmed", "", Verdict.ADDS),
    ],
)
def test_a_field_has_its_verdict(field: str, one: str, other: str, verdict: Verdict) -> None:
    left, right = (meeting("m", "совет по воде", 0, **{field: value}) for value in (one, other))
    for columns in ([[left], [right]], [[right], [left]]):
        row = _only(align(columns, {}))
        found = row.field(field)
        assert found is not None
        assert found.verdict is verdict
        assert row.verdict is verdict


@pytest.mark.parametrize(
    ("here", "there", "verdict"),
    [
        (("p", "q"), ("q", "p"), Verdict.AGREES),
        (("p", "q"), ("p",), Verdict.ADDS),
        (("p", "q"), ("p", "r"), Verdict.DIFFERS),
        ((), ("p",), Verdict.ADDS),
    ],
)
def test_circles_differ_only_where_each_names_somebody_else(
    here: tuple[str, ...], there: tuple[str, ...], verdict: Verdict
) -> None:
    row = _only(align([[meeting("m", "x", participants=here)], [meeting("m", "x", participants=there)]], {}))
    assert row.verdict is verdict


def test_two_roles_differ_though_they_share_a_word() -> None:
    left, right = person("a", "Я. Линд", role="министр транспорта"), person("a", "Я. Линд", role="министр энергетики")
    assert _only(align([[left], [right]], {})).verdict is Verdict.DIFFERS


def test_a_usual_status_that_one_report_tells_is_no_addition() -> None:
    rows = align([[meeting("m", "совет", status="planned")], [meeting("m", "совет")]], {})
    assert _only(rows).field("status") is None


def test_duplicates_are_found_but_for_those_parted_and_those_of_two_days() -> None:
    accounts = [
        person("a", "Арман Велин"),
        person("b", "Arman Velin"),
        person("c", "Борис Велин"),
        meeting("m", "заседание совета по воде", when="2026-03-11"),
        meeting("n", "заседание совета по воде", when="2026-03-12"),
        meeting("o", "заседание совета по воде"),
    ]
    found = {(pair.first, pair.second) for pair in duplicates(accounts, {})}
    assert found == {("a", "b"), ("m", "o"), ("n", "o")}
    parted = {frozenset(map(RecordId, "ab")): False}
    assert ("a", "b") not in {(pair.first, pair.second) for pair in duplicates(accounts, parted)}


def test_looking_for_duplicates_does_not_hold_all_against_all() -> None:
    people = [person(f"p{n}", f"Имя{chr(1072 + n % 30)}{chr(1072 + n // 30)}н Велин") for n in range(900)]
    assert len(list(candidates(([one] for one in people), {}))) < 10 * len(people)


def test_a_person_who_is_recorded_very_often_is_still_found() -> None:
    found = duplicates([person(f"p{number:03}", "Арман Велин") for number in range(90)], {})
    linked = {record for pair in found for record in (pair.first, pair.second)}
    assert len(linked) == 90
    assert len(found) < 3 * 90


def test_records_of_the_very_same_title_are_proposed_for_it() -> None:
    row = _only(align([[topic("a", "Тарифы на зерно")], [topic("b", "тарифы  на зерно")]], {}))
    assert row.likeness is Likeness.SAME_TITLE
