"""Laws of carrying spans to a corrected text, over invented articles and corrections of which the truth is known."""

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.anchoring.correcting import (
    BOILERPLATE,
    WORDS,
    Draft,
    Word,
    add_paragraphs,
    annotated_boilerplate,
    article,
    drop_paragraphs,
    edit_words,
    move_paragraphs,
    overlap,
    sentence,
    spans,
    template_news,
)

from newsdesk.anchoring import carry
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.model.carried import Carried, CarryResult

LANGUAGES = pytest.mark.parametrize("language", ["ru", "en"])
SEEDS = pytest.mark.parametrize("seed", range(8))
STATED = {CarryResult.EXACT, CarryResult.MOVED}


def written(seed: int, language: str, characters: int = 6_000) -> tuple[random.Random, str]:
    """An invented article in which a third of the sentences are boilerplate that repeats."""
    chance = random.Random(seed)
    return chance, article(chance, language, characters, boilerplate=0.3)


def marked(chance: random.Random, text: str, count: int = 60) -> list[TextPositionSelector]:
    """Spans anywhere, and spans over boilerplate."""
    return [*spans(chance, text, count), *annotated_boilerplate(chance, text, count // 3)]


def words(text: str, span: TextPositionSelector) -> str:
    return text[span.start : span.end]


@SEEDS
@LANGUAGES
def test_a_new_lead_leaves_every_span_exact(seed: int, language: str) -> None:
    chance, old = written(seed, language)
    lead = sentence(chance, WORDS[language])
    there = marked(chance, old)
    shift = len(lead) + 1
    for span, carried in zip(there, carry(old, f"{lead}\n{old}", there), strict=True):
        moved = TextPositionSelector(start=span.start + shift, end=span.end + shift)
        assert carried == Carried(span=moved, result=CarryResult.EXACT)


@pytest.mark.parametrize("copied", range(6))
@pytest.mark.parametrize("at_end", [False, True])
def test_a_new_lead_or_end_that_copies_a_paragraph_leaves_every_span_exact(copied: int, at_end: bool) -> None:
    chance = random.Random(copied)
    old = article(chance, "ru", 4_000, boilerplate=0)
    lines = old.split("\n")
    copy = lines[-1 - copied if at_end else copied]
    new, shift = (f"{old}\n{copy}", 0) if at_end else (f"{copy}\n{old}", len(copy) + 1)
    there = spans(chance, old, 100)
    for span, carried in zip(there, carry(old, new, there), strict=True):
        place = TextPositionSelector(start=span.start + shift, end=span.end + shift)
        assert carried == Carried(span=place, result=CarryResult.EXACT)


@SEEDS
@LANGUAGES
def test_paragraphs_in_another_order_keep_every_span(seed: int, language: str) -> None:
    chance, old = written(seed, language)
    draft = Draft(old)
    chance.shuffle(draft.paragraphs)
    where, there = draft.truth(), marked(chance, old)
    for span, carried in zip(there, carry(old, draft.text, there), strict=True):
        assert carried.result in STATED
        assert carried.span == where(span)


def test_a_paragraph_that_was_put_elsewhere_is_moved_and_those_around_it_are_exact() -> None:
    _, old = written(1, "ru")
    draft = Draft(old)
    draft.paragraphs.insert(2, draft.paragraphs.pop(8))
    where = draft.truth()
    for place, paragraph in enumerate(Draft(old).paragraphs):
        (start, _), _, (_, end) = [word.old or (0, 0) for word in paragraph[:3]]
        span = TextPositionSelector(start=start, end=end)
        (carried,) = carry(old, draft.text, [span])
        assert carried == Carried(span=where(span), result=CarryResult.MOVED if place == 8 else CarryResult.EXACT)


@SEEDS
@LANGUAGES
def test_one_corrected_letter_changes_the_spans_over_it_and_no_other(seed: int, language: str) -> None:
    chance, old = written(seed, language)
    at = chance.choice([place for place, letter in enumerate(old) if letter.isalpha()])
    new = f"{old[:at]}ъ{old[at + 1 :]}"
    there = [*marked(chance, old), *(span for span in spans(chance, old, 900) if span.start <= at < span.end)]
    for span, carried in zip(there, carry(old, new, there), strict=True):
        over = span.start <= at < span.end
        assert carried == Carried(span=span, result=CarryResult.CHANGED if over else CarryResult.EXACT)


@LANGUAGES
def test_one_replaced_word_within_is_stated_as_changed(language: str) -> None:
    right = stated = count = 0
    for seed in range(200):
        chance, old = written(seed, language, 2_000)
        draft = Draft(old)
        for span in marked(chance, old, 6):
            draft = Draft(old)
            inside = [
                (paragraph, place)
                for paragraph in draft.paragraphs
                for place, word in enumerate(paragraph)
                if word.old and span.start <= word.old[0] < span.end and not word.letters.isspace()
            ]
            paragraph, place = chance.choice(inside)
            paragraph[place] = Word(chance.choice(WORDS[language]), paragraph[place].old)
            if draft.text == old:
                continue
            (carried,) = carry(old, draft.text, [span])
            count += 1
            right += carried.span == draft.truth()(span)
            stated += carried.result is CarryResult.CHANGED
    assert count > 1000
    assert right >= 0.98 * count
    assert stated >= 0.98 * count


def doubled(chance: random.Random, language: str) -> tuple[str, list[str]]:
    """An article in which some paragraphs, boilerplate and invented, stand at two places."""
    _, text = written(chance.randrange(10**6), language)
    lines = text.split("\n")
    twice = [*chance.sample(BOILERPLATE[language], 2), *chance.sample(lines, 3)]
    for line in twice:
        lines.insert(chance.randrange(len(lines) + 1), line)
        lines.insert(chance.randrange(len(lines) + 1), line)
    return "\n".join(lines), twice


@LANGUAGES
def test_a_deleted_paragraph_leaves_no_span_attached_also_where_its_words_stand_elsewhere(language: str) -> None:
    results = Counter[CarryResult]()
    for seed in range(150):
        chance = random.Random(seed)
        old, twice = doubled(chance, language)
        draft = Draft(old)
        lines = old.split("\n")
        gone = chance.randrange(len(lines)) if seed % 2 else lines.index(chance.choice(twice))
        paragraph = draft.paragraphs.pop(gone)
        places = [word.old for word in paragraph if word.old and not word.letters.isspace()]
        there = [TextPositionSelector(start=places[0][0], end=places[-1][1])]
        for _ in range(8):
            first, last = sorted(chance.choices(places, k=2))
            there.append(TextPositionSelector(start=first[0], end=last[1]))
        results.update(carried.result for carried in carry(old, draft.text, there))
    assert results[CarryResult.EXACT] == results[CarryResult.CHANGED] == 0
    assert results[CarryResult.MOVED] <= 0.02 * results.total()


@LANGUAGES
def test_deleting_a_paragraph_and_correcting_others_attaches_no_span_of_it_silently(language: str) -> None:
    silent = count = 0
    for seed in range(60):
        chance = random.Random(seed)
        old, _ = doubled(chance, language)
        draft = Draft(old)
        paragraph = draft.paragraphs.pop(chance.randrange(len(draft.paragraphs)))
        edit_words(chance, draft, language, 0.05)
        places = [word.old for word in paragraph if word.old and not word.letters.isspace()]
        there = [TextPositionSelector(start=place[0], end=places[-1][1]) for place in places]
        found = carry(old, draft.text, there)
        count += len(found)
        silent += sum(carried.result in {CarryResult.EXACT, CarryResult.CHANGED} for carried in found)
    assert silent <= 0.002 * count


@pytest.mark.parametrize(("share", "least", "most"), [(0.02, 0.99, 2), (0.10, 0.96, 10)])
@LANGUAGES
def test_a_heavily_corrected_article_keeps_its_annotations(
    language: str, share: float, least: float, most: int
) -> None:
    for seed in range(2):
        chance = random.Random(seed)
        old = article(chance, language, 100_000)
        there = [*spans(chance, old, 900), *annotated_boilerplate(chance, old, 100)]
        draft = Draft(old)
        edit_words(chance, draft, language, share)
        drop_paragraphs(chance, draft, 0.01)
        move_paragraphs(chance, draft, 0.02)
        add_paragraphs(chance, draft, language, 0.02)
        recovered, wrong, standing = outcome(draft, there)
        assert recovered >= least * standing
        assert wrong <= most


@pytest.mark.parametrize(("share", "least", "most"), [(0.02, 0.99, 2), (0.10, 0.96, 10)])
@pytest.mark.parametrize("seed", range(3))
def test_news_made_of_formulae_keep_their_annotations(seed: int, share: float, least: float, most: int) -> None:
    chance = random.Random(seed)
    old = template_news(chance, 50_000)
    there = spans(chance, old, 1_000, longest=8)
    draft = Draft(old)
    edit_words(chance, draft, "ru", share)
    drop_paragraphs(chance, draft, 0.01)
    move_paragraphs(chance, draft, 0.02)
    draft.paragraphs.insert(9, [Word(template_news(chance, 100).split("\n")[0], None)])
    recovered, wrong, standing = outcome(draft, there)
    assert recovered >= least * standing
    assert wrong <= most


def cuts(text: str, place: int) -> bool:
    """Whether a place cuts a word."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()


@SEEDS
@pytest.mark.parametrize("share", [0.1, 0.4, 1.0])
def test_a_span_of_whole_words_is_carried_to_whole_words(seed: int, share: float) -> None:
    chance = random.Random(seed)
    old = template_news(chance, 4_000)
    draft = Draft(old)
    edit_words(chance, draft, "ru", share)
    unrelated = template_news(chance, 4_000)
    there = spans(chance, old, 200)
    for new in (draft.text, unrelated, f"{unrelated} {draft.text}"):
        for carried in carry(old, new, there):
            if carried.span is not None:
                assert not cuts(new, carried.span.start)
                assert not cuts(new, carried.span.end)


@SEEDS
@LANGUAGES
def test_an_unrelated_text_in_place_of_an_article_takes_none_of_its_spans(seed: int, language: str) -> None:
    chance = random.Random(seed)
    old, new = (article(chance, language, 5_000, boilerplate=0) for _ in range(2))
    found = [carried.result for carried in carry(old, new, spans(chance, old, 300))]
    assert CarryResult.EXACT not in found
    assert found.count(CarryResult.LOST) >= 0.97 * len(found)


def test_words_in_a_line_of_other_words_are_lost_and_no_part_of_a_word_is_taken_for_them() -> None:
    samples = Path(__file__).parents[3] / "resources" / "samples"
    old, new = ((samples / name).read_text(encoding="utf-8") for name in ("vestnik-ru.txt", "kurier-ru.txt"))
    for quote in ("председателем парламента Морании", "Президент"):
        assert corrected(old, new, quote) == ("", CarryResult.LOST)


NAMES = (
    "Торн",
    "Беков",
    "Котова",
    "Рудин",
    "Аррен",
    "Гранов",
    "Весник",
    "Ермеков",
    "Линд",
    "Орре",
    "Сатти",
    "Брок",
    "Хальм",
    "Кадир",
    "Вальд",
)


@pytest.mark.parametrize("count", [6, 9, 15])
@pytest.mark.parametrize("inserted", [(), ("Даты уточнены: встречи прошли годом позже.",)])
def test_lines_that_differ_by_a_day_and_a_name_stay_in_their_order(count: int, inserted: tuple[str, ...]) -> None:
    lines = [
        f"{day} марта 2025 года президент Эстерии Арман Велин провёл встречу с послом по фамилии {name} в столице."
        for day, name in enumerate(NAMES[:count], start=3)
    ]
    changed = [line.replace("2025", "2026") for line in lines]
    old, new = "\n".join(lines), "\n".join([*changed[: count // 2], *inserted, *changed[count // 2 :]])
    for line, now in zip(lines, changed, strict=True):
        (name, verb), at, there = (line.split()[-3], "провёл встречу"), old.index(line), new.index(now)
        for quote, result in ((line[:18], CarryResult.CHANGED), (name, CarryResult.EXACT), (verb, CarryResult.EXACT)):
            start = line.index(quote)
            span = TextPositionSelector(start=at + start, end=at + start + len(quote))
            place = TextPositionSelector(start=there + start, end=there + start + len(quote))
            assert carry(old, new, [span]) == [Carried(span=place, result=result)]


def test_of_look_alikes_that_nothing_tells_apart_none_is_attached_when_one_goes() -> None:
    lines = [f"{number} марта 2025 года президент Арман Велин провёл встречу в столице." for number in (1, 1, 1)]
    old = "\n".join(["Начало.", *lines, "Конец."])
    new = "\n".join(["Начало.", *(line.replace("2025", "2026") for line in lines[:2]), "Конец."])
    for start in (place for place in range(len(old)) if old.startswith("провёл встречу", place)):
        (carried,) = carry(old, new, [TextPositionSelector(start=start, end=start + 14)])
        assert carried.result is CarryResult.AMBIGUOUS


def outcome(draft: Draft, there: Sequence[TextPositionSelector]) -> tuple[int, int, int]:
    """How many spans were recovered, how many stand at a wrong place, and how many still have a place."""
    where, new = draft.truth(), draft.text
    recovered = wrong = standing = 0
    for span, carried in zip(there, carry(draft.old, new, there), strict=True):
        truth = where(span)
        standing += truth is not None
        right = carried.span is not None and truth is not None and overlap(carried.span, truth) >= 0.8
        recovered += right
        wrong += carried.span is not None and not right
    return recovered, wrong, standing


TEXTS = st.lists(st.sampled_from(["Велин едет.", "Торн", "в Лорну", "a", "", "мост, мост", "19 марта"]), max_size=12)
ANY = st.one_of(TEXTS.map("\n".join), TEXTS.map(" ".join), st.text(max_size=60))


@given(ANY, ANY, st.data())
def test_what_is_said_of_a_span_holds(old: str, new: str, data: st.DataObject) -> None:
    if not old:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    span = TextPositionSelector(start=start, end=data.draw(st.integers(start + 1, len(old))))
    (carried,) = carry(old, new, [span])
    assert (carried.span is not None) == carried.result.has_place
    if carried.span is not None:
        assert carried.span.end <= len(new)
        assert (words(new, carried.span) == words(old, span)) == (carried.result in STATED)


@given(ANY.filter(bool))
def test_a_text_carried_to_itself_is_exact(text: str) -> None:
    span = TextPositionSelector(start=0, end=len(text))
    assert carry(text, text, [span]) == [Carried(span=span, result=CarryResult.EXACT)]


def corrected(old: str, new: str, quote: str) -> tuple[str, CarryResult]:
    """The words that a quote has in a corrected text."""
    start = old.index(quote)
    (carried,) = carry(old, new, [TextPositionSelector(start=start, end=start + len(quote))])
    return ("" if carried.span is None else words(new, carried.span)), carried.result


OLD = (
    "Совет соберётся в Лорне.\n"
    "Президент Арман Велин прибудет 19 марта, в среду, и улетит 21 марта.\n"
    "Других подробностей нет."
)


@pytest.mark.parametrize(
    ("quote", "was", "becomes", "now"),
    [
        ("19 марта", "19 марта", "20 марта", "20 марта"),
        ("Арман Велин", "Арман Велин", "Лейла Аррен", "Лейла Аррен"),
        ("Арман Велин", "Президент Арман Велин", "Премьер-министр Ильза Торн", "Ильза Торн"),
        ("Президент", "Президент Арман", "Бывший президент Арман", "Бывший президент"),
        ("в среду", "в среду", "в четверг", "в четверг"),
        ("прибудет 19 марта", "19 марта, в среду, и", "20 марта и", "прибудет 20 марта"),
        ("19 марта, в среду", ", в среду,", "", "19 марта"),
    ],
)
def test_a_replaced_fact_is_changed_and_swallows_no_neighbour(quote: str, was: str, becomes: str, now: str) -> None:
    assert corrected(OLD, OLD.replace(was, becomes), quote) == (now, CarryResult.CHANGED)


def test_words_that_went_from_a_paragraph_that_stays_are_lost() -> None:
    assert corrected(OLD, OLD.replace(", в среду, и улетит 21 марта", ""), "улетит 21 марта") == ("", CarryResult.LOST)


def test_one_of_two_equal_paragraphs_that_went_is_ambiguous() -> None:
    old = "Начало.\nДругих подробностей нет.\nДругих подробностей нет.\nКонец."
    assert corrected(old, old.replace("нет.\nДругих подробностей ", ""), "подробностей") == ("", CarryResult.AMBIGUOUS)


def test_a_paragraph_split_in_two_keeps_the_words_of_both() -> None:
    old = OLD.replace("в среду, и улетит", "в среду. Он откроет заседание и улетит")
    new = old.replace("в среду. Он", "в среду.\nОн")
    assert corrected(old, new, "прибудет 19 марта")[0] == "прибудет 19 марта"
    assert corrected(old, new, "улетит 21 марта")[0] == "улетит 21 марта"


def test_two_paragraphs_put_into_one_keep_the_words_of_both() -> None:
    new = OLD.replace("\n", " ")
    assert corrected(OLD, new, "соберётся в Лорне")[0] == "соберётся в Лорне"
    assert corrected(OLD, new, "прибудет 19 марта")[0] == "прибудет 19 марта"


def test_a_rewritten_text_of_one_endless_line_ends() -> None:
    old, new = ("".join(random.Random(seed).choices("абвгд ", k=150_000)) for seed in (1, 2))
    there = [TextPositionSelector(start=start, end=start + 40) for start in range(0, 100_000, 1000)]
    assert all(not carried.result.has_place for carried in carry(old, new, there))


def test_a_quote_of_many_pages_is_carried_in_a_rewritten_text_and_in_one_with_a_word_more() -> None:
    old, new = (" ".join(random.Random(seed).choices(["вода", "река", "совет", "день"], k=30_000)) for seed in (1, 2))
    pages = [TextPositionSelector(start=start, end=start + 30_000) for start in (10, 40_000, 80_000)]
    assert {carried.result for carried in carry(old, new, pages)} <= {CarryResult.LOST, CarryResult.CHANGED}
    longer = f"{old[:60_000]} Лорна {old[60_000:]}"
    kept = carry(old, longer, pages)
    assert [carried.result for carried in kept] == [CarryResult.EXACT, CarryResult.CHANGED, CarryResult.EXACT]
    assert kept[1].span is not None
    assert "Лорна" in longer[kept[1].span.start : kept[1].span.end]
