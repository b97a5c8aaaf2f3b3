"""Times are read as far as the words tell them, and no further."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model.when import Basis, Precision, When
from newsdesk.text.dates import ARTICLE_DATE, find_when, parse_when

TUESDAY = "2026-03-10"

FORMS = {
    Precision.MINUTE: r"\d{4}-\d\d-\d\dT\d\d:\d\d",
    Precision.DAY: r"(\d{4}|-)-\d\d-\d\d",
    Precision.MONTH: r"(\d{4}|-)-\d\d",
    Precision.QUARTER: r"\d{4}-Q[1-4]",
    Precision.YEAR: r"\d{4}",
    Precision.UNKNOWN: r"",
}

PIECES = st.sampled_from(
    [
        *("в", "до", "с", "по", "on", "by", "конца", "года", "году", "г.", "этом", "next", "of", "и", "-", "–", ","),
        *("11", "31", "0", "13", "2026", "1999", "26", "--", "11.03", "29.02.2025", "2026-03", "03/04/2026", "٣", "²"),
        *("марта", "March", "may", "мае", "среду", "Wednesday", "прошлую", "завтра", "yesterday", "месяца", "наурыз"),
        *(
            "15:00",
            "3 pm",
            "12 a.m.",
            "в 15.00",
            "в 9 часов",
            "квартале",
            "первом",
            "IV",
            "q2",
            "quarter",
            "\u00a0",
            "",
        ),
    ]
)
WORDS = st.one_of(st.lists(PIECES, max_size=6).map(" ".join), st.lists(PIECES, max_size=6).map("".join), st.text())
PUBLISHED = st.one_of(st.dates().map(str), st.sampled_from(["", "2026", "2026-03", "вчера", TUESDAY]))


@given(WORDS, PUBLISHED, st.sampled_from(["", "ru", "en", "kk"]))
def test_any_words_give_a_value_of_the_form_that_its_precision_says(words: str, published: str, language: str) -> None:
    when = parse_when(words, published=published, language=language)
    assert when.words == words
    assert re.fullmatch(FORMS[when.precision], when.value)
    assert (when.basis is Basis.INFERRED) == (when.reason == ARTICLE_DATE)
    if when.basis is Basis.INFERRED:
        stated = parse_when(words, language=language)
        assert stated.value == "" or stated.precision is Precision.YEAR


@given(WORDS, st.sampled_from(["ru", "en"]))
def test_a_value_that_was_read_is_read_again_as_itself(words: str, language: str) -> None:
    when = parse_when(words, published=TUESDAY, language=language)
    again = parse_when(when.value, language=language)
    assert (again.value, again.precision) == (when.value, when.precision)


STATED = [
    *[("2026-03-11", "2026-03-11"), ("2026-03-11 15:00", "2026-03-11T15:00"), ("2026-03", "2026-03"), ("2026", "2026")],
    *[("--03-11", "--03-11"), ("--03", "--03"), ("2026-Q1", "2026-Q1"), ("11.03.2026", "2026-03-11")],
    *[("19.02.26", "2026-02-19"), ("19.02.99 г.", "1999-02-19"), ("11.03", "--03-11"), ("11 марта", "--03-11")],
    *[("11 марта 2026 года", "2026-03-11"), ("11 марта 2026 года, в 15.00", "2026-03-11T15:00")],
    *[("11 March", "--03-11"), ("11th of March, 2026", "2026-03-11"), ("March 11", "--03-11")],
    *[("March 11, 2026", "2026-03-11"), ("Mar. 11, 2026 at 3:30 p.m.", "2026-03-11T15:30")],
    *[("12 a.m., 11 March 2026", "2026-03-11T00:00"), ("11 марта 2026 в 9 часов", "2026-03-11T09:00")],
    *[("в\u00a0марте", "--03"), ("в марте 2026", "2026-03"), ("in March 2026", "2026-03"), ("in May", "--05")],
    *[("May", "--05"), ("до конца 2026 года", "2026"), ("в 2026-м", "2026"), ("in 2026", "2026")],
    *[("в конце марта", "--03"), ("2026 жылғы 11 наурыз", "2026-03-11"), ("2026 жылғы наурыз", "2026-03")],
    *[("в первом квартале 2026 года", "2026-Q1"), ("Q2 2026", "2026-Q2"), ("2026 Q3", "2026-Q3")],
    *[("III кв. 2026", "2026-Q3"), ("fourth quarter of 2026", "2026-Q4"), ("2-го квартала 2026", "2026-Q2")],
    *[("11–13 марта", "--03"), ("с 11 по 13 марта 2026", "2026-03"), ("March 11 and 12", "--03")],
    *[("в среду, 11 марта", "--03-11"), ("25/03/2026", "2026-03-25"), ("03/25/2026", "2026-03-25")],
    *[("05/05/2026", "2026-05-05"), ("29 февраля", "--02-29")],
]


@pytest.mark.parametrize(("words", "value"), STATED)
def test_what_the_words_state_needs_no_article_date_and_gets_no_year_from_it(words: str, value: str) -> None:
    assert parse_when(words).value == value
    assert parse_when(words, published=TUESDAY) == parse_when(words)
    assert parse_when(words).basis is Basis.STATED


INFERRED = [
    *[("в среду", "2026-03-11"), ("on Wednesday", "2026-03-11"), ("во вторник", TUESDAY), ("Monday", "2026-03-16")],
    *[("в прошлую среду", "2026-03-04"), ("last Tuesday", "2026-03-03"), ("во вторник в 10 часов", "2026-03-10T10:00")],
    *[("сегодня", TUESDAY), ("завтра в 15:00", "2026-03-11T15:00"), ("послезавтра", "2026-03-12")],
    *[("вчера", "2026-03-09"), ("yesterday", "2026-03-09"), ("ертең", "2026-03-11"), ("бейсенбіде", "2026-03-12")],
    *[("до конца года", "2026"), ("before the end of the year", "2026"), ("в этом году", "2026")],
    *[("в следующем году", "2027"), ("last year", "2025"), ("до конца месяца", "2026-03"), ("next month", "2026-04")],
]


@pytest.mark.parametrize(("words", "value"), INFERRED)
def test_what_counts_from_the_day_of_writing_is_inferred_from_the_article_date(words: str, value: str) -> None:
    when = parse_when(words, published=TUESDAY)
    assert (when.value, when.basis, when.reason) == (value, Basis.INFERRED, ARTICLE_DATE)


@pytest.mark.parametrize("published", ["", "2026", "2026-03", "0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("words", ["в среду", "завтра", "вчера", "до конца года", "last month"])
def test_without_a_usable_article_date_nothing_is_inferred(words: str, published: str) -> None:
    assert parse_when(words, published=published) == When(words=words)


def test_a_month_is_counted_over_the_turn_of_the_year() -> None:
    assert parse_when("next month", published="2025-12-31").value == "2026-01"
    assert parse_when("last month", published="2026-01-01").value == "2025-12"


UNREADABLE = [
    *["", "-", "осенью", "скоро", "may meet", "march on", "10:30", "в 15:00", "мартовский", "2026 человек"],
    *[
        "до 11 марта",
        "до 11 марта 2026",
        "after 5 May",
        "by March 2026",
        "до марта",
        "до 2026 года",
        "к пятнице",
        "until tomorrow",
    ],
    *["31 февраля", "32.13.2026", "2026-02-30", "2026-00", "2026-13", "--13", "--02-30", "13/13/2026", "11.13"],
    *["с 30 марта по 2 апреля", "с 30 марта по 2 апреля 2026", "март и апрель", "2026-2027", "2025 или 2026 год"],
    *["1-й квартал", "в среду и четверг", "в следующую среду", "next Wednesday", "11/03/2026", "каждую среду"],
]


@pytest.mark.parametrize("words", UNREADABLE)
def test_words_that_fix_no_time_stay_words(words: str) -> None:
    assert parse_when(words, published=TUESDAY) == When(words=words)


@pytest.mark.parametrize(("language", "value"), [("ru", "2026-03-11"), ("kk", "2026-03-11"), ("en", ""), ("", "")])
def test_only_the_language_settles_which_of_two_numbers_is_the_day(language: str, value: str) -> None:
    assert parse_when("11/03/2026", language=language).value == value


@given(WORDS, PUBLISHED, st.sampled_from(["", "ru", "en", "kk"]))
def test_a_time_found_within_words_stands_where_it_is_said_to(words: str, published: str, language: str) -> None:
    found = find_when(words, published=published, language=language)
    if found:
        when, start, end = found
        assert when.words == words[start:end] != ""
        assert re.fullmatch(FORMS[when.precision], when.value)
        assert when.value or not re.fullmatch(r"\d{4}-\d\d-\d\d", published)


@pytest.mark.parametrize(
    ("words", "said", "value"),
    [
        ("Об этом объявил Велин. Встреча запланирована на 14 мая.", "14 мая", "--05-14"),
        ("Совет откроют в среду, 11 марта, в 15:00 в Лорне.", "в среду, 11 марта, в 15:00", "--03-11"),
        ("Документы передадут до 1 мая, встреча 14 мая 2026 г.", "14 мая 2026 г.", "2026-05-14"),
        ("Переговоры пройдут 11–13 марта в Лорне", "11–13 марта", "--03"),
        ("Переговоры пройдут 11 и 13 марта в Лорне", "11 и 13 марта", "--03"),
        ("Заседание 14.05.2026  в\u00a015:00.", "14.05.2026  в\u00a015:00", "2026-05-14T15:00"),
        ("The talks open on Wednesday, 11 March 2026 at 3 pm in Lorna.", None, "2026-03-11T15:00"),
        ("The talks will be held March 11-13 in Lorna", "March 11-13", "--03"),
        ("Talks begin 03/14/2026 in Lorna", "03/14/2026", "2026-03-14"),
        ("İ, Ё: ёлка 14 мая", "14 мая", "--05-14"),
    ],
)
def test_the_first_stated_day_within_a_sentence_is_found(words: str, said: str | None, value: str) -> None:
    found = find_when(words)
    assert found is not None
    assert found[0].value == value
    assert found[0].basis is Basis.STATED
    assert found[0].words == (said or "on Wednesday, 11 March 2026 at 3 pm")


@pytest.mark.parametrize(
    ("words", "said", "value"),
    [
        ("Заседание совета откроют в среду. Обсудят сток.", "в среду", "2026-03-11"),
        ("The council meets on Wednesday at 3 p.m. in Lorna", "on Wednesday at 3 p.m", "2026-03-11T15:00"),
        ("Источник сообщил в среду, что встреча пройдёт в пятницу", "в пятницу", "2026-03-13"),
        ("Кеңес бейсенбіде өтеді", "бейсенбіде", "2026-03-12"),
    ],
)
def test_without_a_stated_day_a_day_of_the_week_counts_from_the_article(words: str, said: str, value: str) -> None:
    found = find_when(words, published=TUESDAY)
    assert found is not None
    assert (found[0].words, found[0].value, found[0].basis) == (said, value, Basis.INFERRED)
    undated = find_when(words)
    assert undated is not None
    assert undated[0] == When(words=said)


@pytest.mark.parametrize(
    "words",
    [
        "Ответ дадут не позднее 14 мая",
        "Работы идут с 11 марта по 13 апреля",
        "11 марта – 13 апреля",
        "Источник сообщил в среду",
        "Охрана окружающей среды и труд в среде учёных",
        "The council may meet in the sun",
        "Визит начнётся 31 февраля",
        "03/04/2026",
        "Советы собираются в понедельник и в среду",
        "Встреча пройдёт в пятницу на следующей неделе",
        "",
    ],
)
def test_no_time_is_found_where_the_words_fix_none(words: str) -> None:
    assert find_when(words, published=TUESDAY) is None
