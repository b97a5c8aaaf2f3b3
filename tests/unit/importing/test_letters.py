"""Letters saved as files become articles with the subject as title, the sender as source and the day of sending."""

from contextlib import suppress
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.importing import ImportRefusedError, read_article
from newsdesk.importing.refusal import Reason

WORDS = "Совет по воде соберётся в четверг. 🌊 В Лорне ждут гостей."


def letter(*, html: bool = False, subject: str = "Совет соберётся") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "«Курьер Лорны» <desk@kurier.example>"
    message["Subject"] = subject
    message["Date"] = "Mon, 09 Mar 2026 23:30:00 +0500"
    message.set_content(WORDS)
    if html:
        message.add_alternative(f"<html><body><p>{WORDS}</p><script>alert(1)</script></body></html>", subtype="html")
    return message


@pytest.mark.parametrize("html", [False, True])
def test_a_letter_is_an_article(html: bool) -> None:
    article = read_article(letter(html=html).as_bytes(), file_name="letter.eml")
    assert article.canonical.text == WORDS
    assert article.title.value == "Совет соберётся"
    assert article.source.value == "«Курьер Лорны»"
    assert article.published.value == "2026-03-09"
    assert article.file_name == "letter.eml"


def test_what_is_attached_stays_outside() -> None:
    message = letter()
    message.add_attachment(b"MZ\x90\x00", maintype="application", subtype="octet-stream", filename="run.exe")
    assert read_article(message.as_bytes(), file_name="letter.eml").canonical.text == WORDS


def test_a_letter_without_words_is_refused_by_name() -> None:
    message = EmailMessage()
    message["Subject"] = "…"
    with pytest.raises(ImportRefusedError) as refused:
        read_article(message.as_bytes() + b"\n", file_name="empty.eml")
    assert refused.value.reason is Reason.NOTHING_FOUND
    assert "empty.eml" in refused.value.sentence()


def test_nested_parts_without_end_are_refused_and_do_not_end_the_program() -> None:
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(4000))
    with pytest.raises(ImportRefusedError):
        read_article(b"Subject: x\n" + nested, file_name="deep.eml")


@given(st.binary(min_size=1, max_size=400))
@settings(max_examples=60, deadline=None)
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with suppress(ImportRefusedError):
        assert read_article(b"Content-Type: text/html; charset=" + data, file_name="any.eml").file_name == "any.eml"
