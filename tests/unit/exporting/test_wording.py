import runpy
from dataclasses import replace
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.exporting.vocabulary import NBSP
from newsdesk.exporting.wording import Wording
from newsdesk.exporting.words_english import ENGLISH
from newsdesk.exporting.words_kazakh import KAZAKH
from newsdesk.exporting.words_russian import RUSSIAN
from newsdesk.model.brief import BriefSection
from newsdesk.model.record import AgendaStatus, MeetingFormat, MeetingStatus, Part, ParticipantKind, RecordKind
from newsdesk.model.when import Basis, Precision, When

VESTNIK = runpy.run_path(str(Path(__file__).with_name("esteria.py")))["VESTNIK"]
RU, EN, KK = Wording("ru"), Wording("en"), Wording("kk")


def plain(words: str) -> str:
    return words.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("value", "russian", "english"),
    [
        ("2026-03-11T15:00", "ср, 11 марта 2026, 15:00", "Wed, 11 March 2026, 15:00"),
        ("2026-03-11", "ср, 11 марта 2026", "Wed, 11 March 2026"),
        ("--03-13", "13 марта", "13 March"),
        ("--03-13T09:30", "13 марта, 09:30", "13 March, 09:30"),
        ("2026-03", "март 2026", "March 2026"),
        ("--03", "март", "March"),
        ("2026-Q1", "I квартал 2026 года", "first quarter of 2026"),
        ("2026", "2026 год", "2026"),
        ("", "до конца года", "до конца года"),
        ("2026-99-01", "до конца года", "до конца года"),
        ("nonsense", "до конца года", "до конца года"),
    ],
)
def test_a_time_is_never_said_finer_than_it_is_known(value: str, russian: str, english: str) -> None:
    when = When(words="до конца года", value=value)
    assert plain(RU.when(when)) == russian
    assert plain(EN.when(when)) == english


@pytest.mark.parametrize(
    ("when", "russian", "english"),
    [
        (When(value="2026-03-11"), [], []),
        (When(value="--03-13"), ["год в тексте не назван"], ["year not stated"]),
        (When(value="2026-03"), ["день не назван"], ["day not stated"]),
        (When(value="2026-Q2"), ["день не назван"], ["day not stated"]),
        (When(value="2026"), ["месяц и день не названы"], ["month and day not stated"]),
        (When(value="--03"), ["день не назван", "год в тексте не назван"], ["day not stated", "year not stated"]),
        (When(words="скоро"), ["день не назван"], ["day not stated"]),
        (When(), [], []),
        (
            When(words="в среду", value="2026-03-11", basis=Basis.INFERRED),
            ["~ выведено из «в среду»"],
            ["~ inferred from “в среду”"],
        ),
        (
            When(words="в среду", value="2026-03-11", basis=Basis.INFERRED, reason="article date"),
            ["~ выведено из «в среду», считая от даты статьи"],
            ["~ inferred from “в среду”, counted from the article’s date"],
        ),
        (
            When(value="2026-03-11", basis=Basis.INFERRED, reason="по другой статье"),
            ["~ выведено, в тексте не названо, по другой статье"],
            ["~ inferred, not stated, по другой статье"],
        ),
    ],
)
def test_what_is_not_known_of_a_time_is_said(when: When, russian: list[str], english: list[str]) -> None:
    assert [plain(doubt) for doubt in RU.doubts(when)] == russian
    assert EN.doubts(when) == english


def test_no_time_at_all_is_said_too() -> None:
    assert RU.when(When()) == "дата не названа"
    assert EN.when(When()) == "date not stated"


def test_a_day_that_no_calendar_has_gets_no_weekday() -> None:
    assert plain(RU.when(When(value="2026-02-30", precision=Precision.DAY))) == "30 февраля 2026"


@given(st.dates())
def test_every_day_is_named_with_its_weekday_month_and_year(day: object) -> None:
    value = str(day)
    words = plain(EN.when(When(value=value)))
    year, month, number = value.split("-")
    assert words.endswith(f"{int(number)} {ENGLISH.months[int(month) - 1]} {year}")
    assert words[:3] in ENGLISH.weekdays


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "0 цитат"),
        (1, "1 цитата"),
        (2, "2 цитаты"),
        (5, "5 цитат"),
        (11, "11 цитат"),
        (21, "21 цитата"),
        (22, "22 цитаты"),
        (111, "111 цитат"),
        (1004, "1004 цитаты"),
    ],
)
def test_russian_counts_take_their_plural_form(number: int, words: str) -> None:
    assert plain(RU.count("quote", number)) == words


@pytest.mark.parametrize(
    ("number", "words"), [(1, "одной статье"), (3, "трём статьям"), (10, "десяти статьям"), (21, "21 статье")]
)
def test_articles_are_counted_in_words_after_a_preposition(number: int, words: str) -> None:
    assert plain(RU.count("article", number, in_words=True)) == words


def test_english_counts_know_one_and_many() -> None:
    assert plain(EN.count("quote", 1)) == "1 quote"
    assert plain(EN.count("article", 3, in_words=True)) == "three articles"


def test_one_letter_prepositions_of_our_own_strings_hold_to_the_next_word() -> None:
    assert RU.typeset("в тексте и не в цитате") == f"в{NBSP}тексте и{NBSP}не в{NBSP}цитате"
    assert EN.typeset("a note") == "a note"
    assert RU.say("column capacity").startswith(f"В{NBSP}каком")


def test_quotation_marks_follow_the_language_and_words_stay_as_they_are() -> None:
    assert RU.quoted("готово «на девять»") == "«готово «на девять»»"
    assert EN.quoted("ready") == "“ready”"


def test_a_list_of_sources_writes_days_short() -> None:
    assert RU.short_day("2026-03-09") == "09.03.2026"
    assert plain(EN.short_day("2026-03-09")) == "9 Mar 2026"
    assert plain(RU.short_day("2026-03")) == "март 2026"
    assert RU.short_day("") == ""
    assert RU.short_day("на днях") == "на днях"


def test_a_span_of_days_says_month_and_year_once() -> None:
    assert plain(RU.span("2026-03-10", "2026-03-11")) == "10–11 марта 2026"
    assert plain(EN.span("2026-02-28", "2026-03-02")) == "28 February to 2 March 2026"
    assert plain(RU.span("2025-12-31", "2026-01-02")) == "31 декабря 2025 – 2 января 2026"
    assert plain(RU.span("2026-03-10", "2026-03-10")) == "10 марта 2026"


def test_every_language_words_everything() -> None:
    for words in (RUSSIAN, ENGLISH, KAZAKH):
        assert set(words.sections) == set(words.empty) == set(BriefSection)
        assert set(words.kinds) == set(RecordKind)
        assert set(words.participant_kinds) == set(ParticipantKind)
        assert set(words.agenda_statuses) == set(AgendaStatus)
        assert set(words.meeting_statuses) == set(MeetingStatus)
        assert set(words.formats) == set(MeetingFormat)
        assert set(words.parts) == set(Part)
        assert set(words.patterns) == set(ENGLISH.patterns)
        assert set(words.fields) == set(ENGLISH.fields)
        assert set(words.reasons) == set(ENGLISH.reasons)
        for name, pattern in words.patterns.items():
            assert _places(pattern) <= _places(ENGLISH.patterns[name]) | _SAID_OTHERWISE.get(name, set()), name


_SAID_OTHERWISE = {"short date": {"1"}}
"""Places of a pattern that English has no use for."""


def _places(pattern: str) -> set[str]:
    return {name.partition(":")[0] for _, name, _, _ in Formatter().parse(pattern) if name is not None}


def test_kazakh_puts_the_year_first_and_counts_without_a_plural() -> None:
    assert plain(KK.when(When(value="2026-03-11T15:00"))) == "2026 ж. 11 наурыз, ср, 15:00"
    assert plain(KK.day("2026-03")) == "2026 ж. наурыз"
    assert plain(KK.day("--03-13")) == "13 наурыз"
    assert plain(KK.day("2026-Q2")) == "2026 жылғы II тоқсан"
    assert plain(KK.span("2026-03-10", "2026-03-11")) == "2026 ж. 10–11 наурыз"
    assert plain(KK.span("2026-02-28", "2026-03-02")) == "2026 ж. 28 ақпан – 2 наурыз"
    assert KK.short_day("2026-03-09") == "09.03.2026"
    assert [plain(KK.count("meeting", number)) for number in (1, 2, 5)] == ["1 кездесу", "2 кездесу", "5 кездесу"]
    assert KK.say("from", plain(KK.count("article", 3, in_words=True))) == "үш мақала бойынша"
    assert KK.source(replace(VESTNIK, source="Қалқан")) == "«Қалқан»"


def test_a_language_without_words_of_its_own_is_worded_in_english() -> None:
    assert Wording("fi").language == "en"
    assert Wording("fi").say("brief") == "Brief"
