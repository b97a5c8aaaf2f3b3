"""A page made to harm is imported as text or refused, and opens nothing but itself."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newsdesk.importing import ImportRefusedError, read_article
from newsdesk.importing.refusal import Reason
from newsdesk.text.canonical import canonicalise

FIRST = "Президент Эстерии Арман Велин прилетел во вторник в Лорну, столицу Морании, с государственным визитом."
LAST = "Визит завершится 13 марта, ответная поездка ожидается до конца года, уточнили в канцелярии."
SECONDS = 30

PATHOLOGICAL: dict[str, Callable[[], str]] = {
    "20 nested tables": lambda: "<table><tr><td>" * 20 + "дно" + "</td></tr></table>" * 20,
    "20,000 nested div": lambda: "<div>" * 20_000 + "дно" + "</div>" * 20_000,
    "100,000 nested div": lambda: "<div>" * 100_000 + "дно",
    "3,000 nested b": lambda: "<b>" * 3_000 + "дно",
    "a word of 1 MB": lambda: f"<p>{'ы' * 500_000}</p>",
    "a paragraph of 2 MB": lambda: f"<p>{'ы ' * 700_000}</p>",
    "500,000 entities": lambda: f"<p>{'&#1099;' * 500_000}</p>",
    "a picture of 11 MB": lambda: f'<img src="data:image/png;base64,{"A" * 11_000_000}">',
    "an attribute of 11 MB": lambda: f'<img alt="{"A" * 11_000_000}">',
    "25,000 paragraphs": lambda: "<p>а</p>" * 25_000,
    "25,000 line breaks": lambda: "ы<br>" * 25_000,
    "9,000 links": lambda: "<a href='http://x.example/1'>слово</a> " * 9_000,
    "9,000 cells in a row": lambda: f"<table><tr>{'<td>1</td>' * 9_000}</tr><tr><td>2</td></tr></table>",
    "90 nested lists": lambda: "<ul><li>ы" * 90,
    "90 nested quotations": lambda: "<blockquote>ы" * 90,
    "200,000 brackets": lambda: f"<p>{'[' * 200_000}</p>",
    "unfinished tags": lambda: "<a " * 300_000 + ">",
    "unfinished closings": lambda: "</" * 1_000_000,
    "unfinished quotes": lambda: "<a x='" * 30 + "'>",
    "nested JSON": lambda: f'<script type="application/ld+json">{"[" * 500_000}</script>',
    "many times": lambda: "<time datetime='2026-03-10'>ы</time>" * 20_000,
    "spaces": lambda: f"<p>{' ' * 5_000_000}ы</p>",
}


@pytest.mark.timeout(SECONDS)
@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_a_pathological_page_keeps_its_words(name: str) -> None:
    page = (
        f"<html><head><title>Визит</title></head><body><p>{FIRST}</p>{PATHOLOGICAL[name]()}<p>{LAST}</p></body></html>"
    )

    article = read_article(page.encode(), file_name="страница.html")

    lines = canonicalise(article.markdown).text.split("\n")
    assert FIRST in lines[0]
    assert LAST in lines[-1]


@pytest.mark.timeout(SECONDS)
def test_a_very_long_word_comes_in_whole() -> None:
    word = "ы" * 500_000

    article = read_article(f"<p>{FIRST}</p><p>{word}</p><p>{LAST}</p>".encode(), file_name="страница.html")

    assert canonicalise(article.markdown).text == f"{FIRST}\n{word}\n{LAST}"


@pytest.mark.timeout(SECONDS)
@pytest.mark.parametrize(
    "page",
    [
        '<img src="data:image/png;base64,' + "A" * 25_000_000 + '">',
        "</a>" * 1_000_000,
        f"<p>{'w' * 12_000_000}</p>",
    ],
    ids=["a picture of 25 MB", "a million closings", "a word of 12 MB"],
)
def test_a_page_beyond_all_measure_is_refused(page: str) -> None:
    with pytest.raises(ImportRefusedError) as refusal:
        read_article(f"<p>{FIRST}</p>{page}".encode(), file_name="страница.html")

    assert refusal.value.reason is Reason.TOO_LARGE


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<table><tr><td>" * 20, "tables too deep"),
        ("<div>" * 201, "too deep"),
        ("<td>" * 20_001, "too many cells"),
        (f"<p {'a ' * 51}>", "too many attributes"),
    ],
)
def test_a_page_kept_as_plain_text_says_so(page: str, code: str) -> None:
    article = read_article(f"<p>{FIRST}</p>{page}".encode(), file_name="страница.html")

    assert article.warnings == ((code, "kept as plain text"),)
    assert canonicalise(article.markdown).text == FIRST


HOSTILE = """<?xml version="1.0"?><!DOCTYPE html [<!ENTITY canary SYSTEM "file://{folder}/canary-entity">]>
<html><head><title>Визит</title><base href="file://{folder}/">
<link rel="stylesheet" href="file://{folder}/canary-link.css"><link rel="canonical" href="file://{folder}/canary-canonical">
<style>@import url("file://{folder}/canary-import.css"); body {{ background: url({folder}/canary-css.png) }}</style>
<meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/canary"></head>
<body background="{folder}/canary-background.png"><p>{first}</p>
<img src="{folder}/canary-absolute.png"><img src="canary-relative.png"><img src="//127.0.0.1/canary/share.png">
<iframe src="file://{folder}/canary-frame.html"></iframe><object data="file://{folder}/canary-object"></object>
<embed src="file://{folder}/canary-embed"><video src="http://127.0.0.1:9/canary.mp4"></video>
<svg><image href="file://{folder}/canary-svg.png"/></svg><script src="http://127.0.0.1:9/canary.js"></script>
<img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='file://{folder}/canary-data.png'/%3E%3C/svg%3E">
<p>&canary; <a href="file://{folder}/canary-link">{last}</a> ![x]({folder}/canary-markdown.png)</p></body></html>"""

PROGRAM = """
import sys
from pathlib import Path
from newsdesk.importing import read_article
from newsdesk.importing.files import article_files, read_file
for path in article_files([Path(sys.argv[1])]):
    print(read_article(read_file(path), file_name=path.name).markdown)
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows what a process opens, and it is not installed")
def test_a_hostile_page_opens_no_file_and_no_connection(tmp_path: Path) -> None:
    page = HOSTILE.format(folder=tmp_path, first=FIRST, last=LAST)
    for name in re.findall(r"canary-[a-z]+(?:\.[a-z]+)?", page):
        (tmp_path / name).touch()
    inbox = tmp_path / "входящие"
    inbox.mkdir()
    (inbox / "страница.html").write_text(page, encoding="utf-8")
    trace = tmp_path / "trace"
    watched = "trace=openat,open,stat,lstat,newfstatat,statx,access,readlink,connect,socket"

    shown = subprocess.run(
        ["strace", "-f", "-qq", "-e", watched, "-o", str(trace), sys.executable, "-c", PROGRAM, str(inbox)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    if "ptrace" in shown.stderr.lower():
        pytest.skip("this system does not let strace watch a process")

    assert shown.returncode == 0, shown.stderr
    assert FIRST in shown.stdout
    calls = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any("openat(" in call for call in calls)
    assert [call for call in calls if "canary" in call or "connect(" in call or "AF_INET" in call] == []
