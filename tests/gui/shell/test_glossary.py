"""The translations keep to the glossary, to the places of the sources, and to Qt's rules of plurals."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from newsdesk.assets import asset

ROOT = Path(__file__).parents[3]
TRANSLATED = ("ru", "kk")
ELSEWHERE = {
    "agreement": {"%n agreement(s)"},
    "annotation": {
        "independent annotation",
        (
            "Make a session of independent annotation, pack it for each analyst, and take in what comes back. "
            "Then their readings stand here beside each other."
        ),
    },
    "mark": {
        "Mark article as read",
        "marked in the file",
        "Leave out the quotation marks, and the words may stand apart.",
    },
    "part": {
        "Part of",
        "Part records",
        "part of the name",
        "%n part(s) of the page were left out as hostile or too deep.",
        "Quotes, meetings, tags and what stands beneath go over from one to the other. Undo parts them.",
    },
    "picture": {"a picture"},
    "sample": {"Sample"},
    "step": {"Step {number} of {count}"},
    "head": {"Keep {name} at the head"},
    "thread": {"%n thread(s) open"},
    "workspace": {"Open the sample workspace"},
}
"""Sentences in which the English word means something else, or which the glossary's word would only lengthen."""

LABELS = frozenset({"when"})
"""Terms that are everyday words too, and are meant where they name a field, with a capital letter."""

Message = tuple[str, tuple[str, ...]]


def messages(language: str) -> Iterator[Message]:
    """Each source with its translation, or with all of its plural forms."""
    for message in etree.parse(asset("i18n") / f"newsdesk_{language}.ts").iter("message"):
        told = message.find("translation")
        assert told is not None
        forms = tuple(form.text or "" for form in told.iter("numerusform")) or (told.text or "",)
        yield message.findtext("source") or "", forms


def glossary() -> dict[str, dict[str, str]]:
    """The words of each language by the English one."""
    rows = [line for line in (ROOT / "docs/glossary.md").read_text("utf-8").splitlines() if line.startswith("|")][2:]
    cells = ([cell.strip() for cell in row.strip("|").split("|")] for row in rows)
    return {english: {"ru": russian, "kk": kazakh} for english, russian, kazakh, _ in cells}


def stems(words: str) -> list[str]:
    """What stays of words in all their forms: all but the last three letters, at least three."""
    return [word[: max(3, len(word) - 3)] for word in re.findall(r"\w{3,}", words.lower())]


def placeholders(sentence: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n", sentence))


def test_every_term_of_the_glossary_has_its_words_in_three_languages() -> None:
    words = glossary()
    assert len(words) > 40
    for english, told in words.items():
        assert english
        for language in TRANSLATED:
            assert re.fullmatch(r"[\w ,()]{3,}", told[language]), (english, language)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_term_is_called_by_the_word_of_the_glossary(language: str) -> None:
    strayed = []
    for english, told in glossary().items():
        wanted = stems(told[language])
        word = re.escape(english.capitalize()) if english in LABELS else f"(?i:{re.escape(english)})"
        term = re.compile(rf"\b{word}(?:s|\(s\))?(?!\w)")
        for source, forms in messages(language):
            plain = re.sub(r"\{\w*\}|&", "", source)
            if not term.search(plain) or source in ELSEWHERE.get(english, ()):
                continue
            if any(not any(stem in form.lower().replace("&", "") for stem in wanted) for form in forms):
                strayed.append((english, source, forms))
    assert strayed == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_places_of_its_source(language: str) -> None:
    wrong = [
        (source, form)
        for source, forms in messages(language)
        for form in forms
        if placeholders(form) != placeholders(source)
    ]
    assert wrong == []


def test_english_has_both_forms_of_whatever_is_counted() -> None:
    for source, forms in messages("en"):
        assert len(forms) == 2
        assert all(form and "(s)" not in form for form in forms), source


def test_what_is_counted_is_said_by_a_tr_that_knows_the_number() -> None:
    """A plain `translate` shows its "%n" to the person."""
    pattern = re.compile(r"translate\(\s*\"[^\"]*\",\s*\"[^\"]*%n")
    offenders = [file for file in (ROOT / "src").rglob("*.py") if pattern.search(file.read_text("utf-8"))]
    assert offenders == []
