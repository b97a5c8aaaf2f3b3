"""The chosen words decide; what stands with them stays with them, and foreign words go."""

from newsdesk.importing.choosing import Chosen, article_blocks
from newsdesk.importing.page import Block, Grid, Listing, Part, Quotation, Rule, Run, Style, Words

SAID = "Велин и Торн обсудят сток Арны и единую систему оповещения о паводках в среду утром."
FOREIGN = "Насосы, шланги, бочки и лейки для вашего сада: скидки до конца недели, успейте. " * 3


def said(*home: int, text: str = SAID) -> Words:
    return Words(part=Part.PARAGRAPH, runs=(Run(text),), home=home, bare=True)


def foreign(*home: int, text: str = FOREIGN) -> Words:
    return Words(part=Part.PARAGRAPH, runs=(Run(text, Style(linked=True)),), home=home)


def heading(text: str, *home: int) -> Words:
    return Words(part=Part.HEADING, level=2, runs=(Run(text),), home=home)


def caption(*home: int) -> Words:
    return Words(part=Part.CAPTION, runs=(Run("Встреча в аэропорту"),), home=home)


def chosen(blocks: list[Block], text: str = SAID) -> list[Block]:
    return list(article_blocks(blocks, Chosen(text)))


def test_of_a_mixed_list_quotation_or_table_only_the_chosen_part_stays() -> None:
    for mixed, part in (
        (Quotation(blocks=(said(0, 0), foreign(0, 1)), home=(0,)), Quotation(blocks=(said(0, 0),), home=(0,))),
        (Listing(items=((said(0, 0),), (foreign(0, 1),)), home=(0,)), Listing(items=((said(0, 0),),), home=(0,))),
        (Grid(rows=((said(0),), (foreign(0),)), home=(0,)), Grid(rows=((said(0),),), home=(0,))),
    ):
        assert chosen([mixed]) == [part]


def test_of_a_list_within_a_mixed_quotation_the_foreign_items_go() -> None:
    inner = Listing(items=((said(0, 0, 0), foreign(0, 0, 0)), (foreign(0, 0, 1),)), home=(0, 0))
    left = Listing(items=((said(0, 0, 0),),), home=(0, 0))

    assert chosen([Quotation(blocks=(inner, Rule(), foreign(0, 1)), home=(0,))]) == [
        Quotation(blocks=(left,), home=(0,))
    ]


def test_a_list_that_is_mostly_chosen_stays_whole() -> None:
    listing = Listing(items=((said(0, 0),), (foreign(0, 1, text="Подробнее"),)), home=(0,))

    assert chosen([listing]) == [listing]


def test_lines_among_chosen_ones_stay_unless_they_are_linked_or_lie_elsewhere() -> None:
    near, far = said(0, 1, text="Коротко."), said(0, 2, 0, 5, text="Далеко.")
    blocks: list[Block] = [said(0, 0), near, far, said(0, 3)]

    assert chosen(blocks) == [said(0, 0), near, said(0, 3)]
    assert chosen([said(0, 0), foreign(0, 1), near, said(0, 3)]) == [said(0, 0), near, said(0, 3)]
    assert chosen([said(0, 0), near, foreign(0, 1), said(0, 3)]) == [said(0, 0), said(0, 3)]


def test_captions_stay_wherever_they_stand_in_the_article() -> None:
    blocks: list[Block] = [caption(1, 0), caption(0, 0), said(0, 1), said(0, 2), caption(0, 3)]

    assert chosen(blocks) == blocks[1:]


def test_headings_and_rules_stay_between_the_parts_of_an_article_only() -> None:
    edge, inner = heading("Ещё новости", 0, 9), heading("Повестка", 0, 2)
    blocks: list[Block] = [Rule(home=(0, 0)), said(0, 1), inner, Rule(home=(0, 3)), Rule(home=(0, 4)), said(0, 5), edge]

    assert chosen(blocks) == [said(0, 1), inner, Rule(home=(0, 3)), said(0, 5)]


def test_a_short_line_counts_only_as_a_whole_line_of_the_chosen_words() -> None:
    menu, agenda = foreign(0, 0, text="Торн"), foreign(0, 2, text="Повестка дня")

    assert chosen([menu, said(0, 1), agenda], f"{SAID}\nПовестка дня") == [said(0, 1), agenda]


def test_an_article_without_long_lines_is_found_by_its_short_ones() -> None:
    lines = [said(0, n, text=text) for n, text in enumerate(("Велин прибыл.", "Торн ждала.", "Лейла Аррен — нет."))]

    assert chosen([foreign(1), *lines], "Велин прибыл.\nТорн ждала.\nЛейла Аррен — нет.") == lines


def test_nothing_is_chosen_where_most_of_the_words_are_missing() -> None:
    assert chosen([said(0, 0)], SAID + "\n" + FOREIGN) == []
    assert chosen([said(0, 0)], "") == []
