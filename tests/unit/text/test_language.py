"""The language of an article is guessed by its letters."""

import pytest

from newsdesk.text.language import guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Президент Эстерии прибыл в Моранию", "ru"),
        ("President of Esteria lands in Morania", "en"),
        ("Су жөніндегі кеңес отырысында өзен деңгейі талқыланады", "kk"),
        ("Заседание откроют в среду, сообщил Әлі Өтеу: повестка совета по воде уже согласована сторонами", "ru"),
        ("Совет по воде, Water Council", "en"),
        ("", "ru"),
        ("2026 🌊", "ru"),
        ("х" * 20_000 + "latin" * 20_000, "ru"),
    ],
)
def test_the_prevailing_letters_tell_the_language(text: str, language: str) -> None:
    assert guess_language(text) == language
