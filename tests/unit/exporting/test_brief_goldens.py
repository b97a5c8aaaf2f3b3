"""Golden files: how the briefs of the invented visit look in every format, kept beside for a readable difference.

NEWSDESK_UPDATE_GOLDEN=1 writes them anew.
"""

import io
import json
import os
import re
import zipfile
from pathlib import Path

import pytest

from newsdesk.exporting.compose import page_of
from newsdesk.exporting.pdf import page_data
from newsdesk.exporting.writers import WRITERS
from newsdesk.model.brief import Brief

LANGUAGES = ["ru", "en", "kk"]
GOLDEN = Path(__file__).parents[2] / "golden"


def check(name: str, made: str) -> None:
    path = GOLDEN / name
    if os.environ.get("NEWSDESK_UPDATE_GOLDEN"):
        path.write_text(made, "utf-8")
    assert made == path.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown_is_as_it_was(briefs: dict[str, Brief], language: str) -> None:
    check(f"brief-{language}.md", WRITERS["md"].write(briefs[language]).decode())


@pytest.mark.parametrize("language", LANGUAGES)
def test_html_is_as_it_was(briefs: dict[str, Brief], language: str) -> None:
    page = WRITERS["html"].write(briefs[language]).decode()
    check(f"brief-{language}.html", re.sub(r"<style>.*?</style>", "<style></style>", page, flags=re.DOTALL))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["document", "comments"])
def test_word_documents_are_as_they_were(briefs: dict[str, Brief], language: str, part: str) -> None:
    with zipfile.ZipFile(io.BytesIO(WRITERS["docx"].write(briefs[language]))) as package:
        xml = package.read(f"word/{part}.xml").decode()
    check(f"brief-{language}-{part}.xml", re.sub(r"(</w:(?:p|tr|comment|tbl)>)", r"\1\n", xml))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_typst_is_given_is_as_it_was(briefs: dict[str, Brief], language: str) -> None:
    check(
        f"brief-{language}.json", json.dumps(page_data(page_of(briefs[language])), ensure_ascii=False, indent=1) + "\n"
    )


@pytest.mark.parametrize("name", list(WRITERS))
def test_the_same_brief_gives_the_same_bytes(russian: Brief, name: str) -> None:
    assert WRITERS[name].write(russian) == WRITERS[name].write(russian)
