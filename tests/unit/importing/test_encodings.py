import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.importing.encodings import CHOICES, UnfitEncodingError, UnknownEncodingError, declared_encoding, decode

NEWS = "Президент Эстерии прибыл в Моранию на заседание совета по воде, сообщило агентство «Вестник»."


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_utf8_is_read_back_whole(text: str) -> None:
    decoded = decode(b"\xef\xbb\xbf" + text.encode())

    assert (decoded.text, decoded.encoding, decoded.how) == (text, "utf-8", "byte order mark")


@pytest.mark.parametrize(
    ("codec", "encoding", "how"),
    [
        ("utf-8", "utf-8", "utf-8"),
        ("utf-8-sig", "utf-8", "byte order mark"),
        ("utf-16", "utf-16-le", "byte order mark"),
        ("utf-32", "utf-32-le", "byte order mark"),
        ("utf-16-le", "utf-16-le", "detector"),
        ("utf-16-be", "utf-16-be", "detector"),
        ("cp1251", "cp1251", "detector"),
        ("koi8-r", "koi8-r", "detector"),
        ("cp866", "cp866", "detector"),
    ],
)
def test_russian_news_is_read_in_the_encoding_it_was_saved_in(codec: str, encoding: str, how: str) -> None:
    decoded = decode(NEWS.encode(codec, "replace"))

    assert decoded.text == NEWS.encode(codec, "replace").decode(codec)
    assert (decoded.encoding, decoded.how, decoded.damaged) == (encoding, how, 0)


def test_a_declaration_goes_before_the_detector() -> None:
    short = "Лорна".encode("koi8-r")

    assert decode(short, declared="koi8-r").text == "Лорна"
    assert decode(short, declared="koi8-r").how == "declared"


@pytest.mark.parametrize("declared", ["cp1253", "no-such-encoding", "hex"])
def test_a_declaration_that_does_not_hold_is_passed_over(declared: str) -> None:
    data = b"\xd2" + NEWS.encode("cp1251", "replace")

    assert decode(data, declared=declared).how == "detector"


def test_the_choice_of_the_analyst_goes_before_everything() -> None:
    decoded = decode(NEWS.encode(), chosen="cp1251")

    assert (decoded.encoding, decoded.how) == ("cp1251", "chosen")
    assert decoded.text != NEWS


def test_a_chosen_encoding_still_drops_its_byte_order_mark() -> None:
    assert decode("Лорна".encode("utf-16"), chosen="utf-16-le").text == "Лорна"
    assert decode("Лорна".encode("utf-8-sig"), chosen="utf-8").text == "Лорна"


def test_characters_that_an_encoding_cannot_give_are_counted() -> None:
    decoded = decode("вода".encode() + b"\xff \xfe", chosen="utf-8")

    assert decoded.damaged == decoded.text.count("\ufffd") == 2


@given(st.text("абвгдежзиклмноп ", min_size=20))
def test_a_chosen_encoding_that_damages_the_text_is_refused(text: str) -> None:
    with pytest.raises(UnfitEncodingError):
        decode(f"вода {text}".encode("cp1251"), chosen="utf-8")


@pytest.mark.parametrize("name", ["", "no-such-encoding", "hex", "rot13", "кодировка"])
def test_a_choice_that_names_no_text_encoding_is_an_error(name: str) -> None:
    with pytest.raises(UnknownEncodingError):
        decode(b"text", chosen=name)


@pytest.mark.parametrize("choice", CHOICES)
def test_every_encoding_on_offer_can_be_chosen(choice: str) -> None:
    assert decode(b"ab", chosen=choice).how == "chosen"


@pytest.mark.parametrize(
    ("page", "encoding"),
    [
        (b'<meta charset="windows-1251">', "windows-1251"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=KOI8-R">', "koi8-r"),
        (b'<?xml version="1.0" encoding="cp866"?>', "cp866"),
        (b'<meta charset="utf-16">', None),
        (b"<html>", None),
        (b" " * 5000 + b'<meta charset="windows-1251">', None),
    ],
)
def test_a_page_declares_its_encoding_near_its_start(page: bytes, encoding: str | None) -> None:
    assert declared_encoding(page) == encoding


def test_the_list_on_offer_names_encodings_of_python() -> None:
    assert len({codecs.lookup(choice).name for choice in CHOICES}) == len(CHOICES)
