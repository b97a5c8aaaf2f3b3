"""Other programs read our briefs: Word documents, web pages and PDF files as their owners will open them."""

import os
import re
import runpy
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any, cast

import pytest

from newsdesk.exporting.writers import WRITERS
from newsdesk.model.brief import Brief

pytestmark = pytest.mark.peers

ESTERIA: dict[str, Any] = runpy.run_path(str(Path(__file__).parents[1] / "unit" / "exporting" / "esteria.py"))
NAMES = ("russian", "english", "crowded", "empty")
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
DUBLIN = "{http://purl.org/dc/elements/1.1/}"


def brief(name: str) -> Brief:
    return cast("Brief", ESTERIA[f"{name}_brief"]())


def written(name: str, form: str, folder: Path) -> Path:
    path = folder / f"{name}{WRITERS[form].suffix}"
    path.write_bytes(WRITERS[form].write(brief(name)))
    return path


def run(program: str, *arguments: str | Path, codes: tuple[int, ...] = (0,)) -> str:
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode in codes, done.stdout + done.stderr
    return done.stdout + done.stderr


def spoken_words(of: Brief) -> list[str]:
    """The words under each mark that becomes a comment."""
    return [
        text.canonical.text[mark.position.start : mark.position.end].replace("\n", "")
        for text in of.texts
        for mark in text.marks
        if mark.kind or mark.note
    ]


@pytest.mark.parametrize("name", ["russian", "english", "crowded"])
def test_libreoffice_keeps_every_comment_with_its_words(tmp_path: Path, name: str) -> None:
    from lxml import etree

    made = written(name, "docx", tmp_path)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    run("soffice", profile, "--headless", "--convert-to", "odt", "--outdir", tmp_path, made)
    with zipfile.ZipFile(made.with_suffix(".odt")) as package:
        content: Any = etree.fromstring(package.read("content.xml"))
    kept = {annotation.get(f"{OFFICE}name"): annotation for annotation in content.iter(f"{OFFICE}annotation")}
    found = [words_between(content, annotation) for annotation in kept.values()]
    superior = re.compile(r"\d+$")
    expected = spoken_words(brief(name))
    assert sorted(superior.sub("", words) for words in found) == sorted(expected)
    for annotation in kept.values():
        assert annotation.findtext(f"{DUBLIN}creator")
        assert "2026-03-10T14:20:00" in annotation.findtext(f"{DUBLIN}date")


def words_between(content: Any, annotation: Any) -> str:
    """Text from an annotation to its end; superior numbers and other annotations are no words of the article."""
    name, words, inside = annotation.get(f"{OFFICE}name"), "", False
    links = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}a"
    for element in content.iter():
        if element is annotation:
            inside = True
        elif element.tag == f"{OFFICE}annotation-end" and element.get(f"{OFFICE}name") == name:
            return words
        ancestors = [a.tag for a in element.iterancestors()]
        hidden = element.tag in {f"{OFFICE}annotation", links} or {f"{OFFICE}annotation", links} & set(ancestors)
        if inside:
            words += "" if hidden else element.text or ""
            words += "" if {f"{OFFICE}annotation", links} & set(ancestors) else element.tail or ""
    return ""


@pytest.mark.parametrize("name", NAMES)
def test_pandoc_reads_every_comment_with_author_and_date(tmp_path: Path, name: str) -> None:
    made = run("pandoc", "--track-changes=all", "--wrap=none", written(name, "docx", tmp_path), "-t", "markdown")
    marks = spoken_words(brief(name))
    assert made.count(".comment-start") == made.count(".comment-end") == len(marks)
    assert made.count('date="2026-03-10T14:20:00"') == len(marks)


@pytest.mark.parametrize("name", NAMES)
def test_pandoc_and_we_agree_on_the_words_of_the_markdown(tmp_path: Path, name: str) -> None:
    text = run("pandoc", "-f", "gfm", "-t", "plain", "--wrap=none", written(name, "md", tmp_path))
    for citation in brief(name).citations:
        assert f"[{citation.number}] " in text
        assert citation.quote in text
    assert "\\" not in text


@pytest.mark.parametrize("name", NAMES)
def test_the_validator_of_the_web_finds_no_fault_in_the_page(tmp_path: Path, name: str) -> None:
    jar = os.environ.get("NEWSDESK_VNU_JAR", "")
    if not Path(jar).is_file():
        pytest.skip("NEWSDESK_VNU_JAR names no vnu.jar")
    assert run("java", "-jar", jar, written(name, "html", tmp_path)) == ""


@pytest.mark.parametrize("name", NAMES)
def test_qpdf_finds_no_fault_in_the_file(tmp_path: Path, name: str) -> None:
    assert "No syntax or stream encoding errors" in run("qpdf", "--check", written(name, "pdf", tmp_path))


def test_poppler_reads_cyrillic_tags_and_embedded_typefaces(tmp_path: Path) -> None:
    made = written("russian", "pdf", tmp_path)
    text = run("pdftotext", "-layout", made, "-")
    assert "Визит президента Эстерии в Моранию" in text
    assert "[8]" in text
    assert re.search(r"Tagged:\s+yes", run("pdfinfo", made))
    fonts = run("pdffonts", made).splitlines()
    rows = [line for line in fonts if "TrueType" in line]
    assert rows
    assert all(re.search(r"yes\s+yes\s+yes", row) for row in rows)
