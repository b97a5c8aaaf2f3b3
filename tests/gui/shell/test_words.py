import unicodedata
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, Qt, QTime

from newsdesk.edits.errors import NotTheAuthorError, NotTheirsToEndError, OnOneOwnError, ReviewClosedError
from newsdesk.gui import words
from newsdesk.gui.day_words import DayForm, day_words, month_words
from newsdesk.gui.dialogs.entry_words import entry_words
from newsdesk.gui.i18n import LANGUAGES, Languages
from newsdesk.gui.moments import moment_words
from newsdesk.gui.sentences import _SAYINGS, error_sentence
from newsdesk.importing.refusal import ImportRefusedError, Reason
from newsdesk.model import annotation, record, when
from newsdesk.model.change import Edit
from newsdesk.store.errors import WorkspaceInUseError
from newsdesk.store.tables import TABLES

ENUMS = (
    record.RecordKind,
    record.ParticipantKind,
    record.AgendaStatus,
    record.MeetingStatus,
    record.MeetingFormat,
    record.Part,
    when.Precision,
    when.Basis,
    annotation.TargetState,
)


def test_every_edit_has_words_in_every_language(languages: Languages) -> None:
    for language in LANGUAGES:
        languages.use(language)
        said = [words.edit_words(edit) for edit in Edit]
        assert all(said)
        assert len(set(said)) == len(said)
        if language != "en":
            assert all(unicodedata.name(sentence[-1]).startswith("CYRILLIC") for sentence in said)


def test_an_edit_names_what_it_touched_and_a_newer_one_is_shown_by_its_code(languages: Languages) -> None:
    languages.use("ru")
    assert words.edit_words(Edit.ADD_NOTE, "Шлюз").endswith("«Шлюз»")
    languages.use("en")
    assert words.edit_words(Edit.ADD_NOTE, "Sluice") == "Add note “Sluice”"
    assert words.edit_words("weigh note") == "weigh note"


def test_a_moment_is_said_in_local_time_and_in_words(languages: Languages) -> None:
    languages.use("ru")
    local = QDateTime(QDate(2025, 3, 10), QTime(18, 5))
    assert moment_words(local.toUTC().toString(Qt.DateFormat.ISODate)) == "10 марта 2025, 18:05"
    now = QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODate)
    assert moment_words(now).startswith("сегодня, ")
    assert moment_words("") == ""
    in_use = WorkspaceInUseError(Path("w.newsdesk"), {"time": now})
    assert now not in error_sentence(in_use)
    assert "сегодня, " in error_sentence(in_use)


def test_a_day_is_written_in_the_order_of_the_language(languages: Languages) -> None:
    day = QDate(2026, 2, 19)
    languages.use("kk")
    assert day_words(day, DayForm.FULL) == "2026 ж. 19 ақпан, бейсенбі"
    assert day_words(day, DayForm.YEARLESS) == "19 ақпан"
    assert month_words(2, 2026) == "2026 ж. ақпан"
    languages.use("ru")
    assert day_words(day, DayForm.LONG) == "19 февраля 2026"
    assert month_words(2, 2026) == "февраль 2026"
    languages.use("en")
    assert day_words(day, DayForm.SHORT) == "Thu, 19 Feb 2026"
    assert month_words(2, 2026) == "February 2026"


def test_what_is_counted_takes_its_plural_also_outside_of_widgets(languages: Languages) -> None:
    said = {}
    for language in LANGUAGES:
        languages.use(language)
        said[language] = [words.edit_words(Edit.FILL_CELLS, str(cells)) for cells in (1, 2, 5)]
    assert said == {
        "en": ["Fill 1 cell", "Fill 2 cells", "Fill 5 cells"],
        "ru": ["Заполнение 1 ячейки", "Заполнение 2 ячеек", "Заполнение 5 ячеек"],
        "kk": ["1 ұяшықты толтыру", "2 ұяшықты толтыру", "5 ұяшықты толтыру"],
    }


def test_every_value_of_every_enum_has_words_in_every_language(languages: Languages) -> None:
    for language in LANGUAGES:
        languages.use(language)
        for enum in ENUMS:
            said = [words.enum_words(value) for value in enum]
            assert len(set(said)) == len(said)
        assert len({words.kind_heading(kind) for kind in record.RecordKind}) == 4


def test_every_field_a_person_can_set_has_a_name() -> None:
    machinery = {"version", "imported", "title_guessed", "named", "merged"}
    for table in ("article", *record.RecordKind):
        for field in TABLES[table].fields:
            name = str(getattr(field, "name", field))
            if name not in machinery:
                assert words.field_words(name) != name, (table, name)


def test_every_reason_not_to_import_names_the_file_in_every_language(languages: Languages) -> None:
    for language in LANGUAGES:
        languages.use(language)
        for reason in Reason:
            sentence = error_sentence(ImportRefusedError("статья.txt", reason, "21 MB"))
            assert "статья.txt" in sentence
            assert "{" not in sentence
    assert len({kind for kind, _ in _SAYINGS}) == len(_SAYINGS)


def test_every_refusal_of_a_review_session_names_it_in_every_language(languages: Languages) -> None:
    refusals = (
        ReviewClosedError("Неделя 11"),
        NotTheAuthorError("Неделя 11", ""),
        NotTheAuthorError("Неделя 11", "Ильза Торн"),
        NotTheirsToEndError("Неделя 11"),
        OnOneOwnError("Неделя 11"),
    )
    for language in LANGUAGES:
        languages.use(language)
        sentences = [error_sentence(error) for error in refusals]
        assert all("Неделя 11" in sentence and "{" not in sentence for sentence in sentences)
        assert "Ильза Торн" in sentences[2]


def test_the_history_of_a_record_says_codes_in_words(languages: Languages) -> None:
    languages.use("ru")
    assert entry_words("meeting", "format", "visit") == "Формат: визит"
    assert entry_words("meeting_participant", "part", "host") == "Роль на встрече: принимающий"
    assert entry_words("participant", "named", 0) == "Назван: лишь описан"
    assert entry_words("meeting", "format", "of a newer program").endswith("of a newer program")
    assert entry_words("meeting", "place", "visit").endswith("visit")


def test_the_size_of_a_file_is_said_in_the_units_of_the_language(languages: Languages) -> None:
    languages.use("ru")
    assert [words.size_words(size) for size in (1, 568_320, 2_449_000)] == ["1\u00a0КБ", "568\u00a0КБ", "2,4\u00a0МБ"]
    languages.use("en")
    assert words.size_words(2_449_000) == "2.4 MB"
