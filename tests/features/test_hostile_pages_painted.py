"""A page made to harm goes the whole way: imported, laid out and painted, and still opens nothing but itself."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.features.test_hostile_pages import FIRST, HOSTILE, LAST, PATHOLOGICAL, SECONDS

from newsdesk.gui.reader.laying import SLICE
from newsdesk.gui.reader.page import Page, Reading
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.theme.theme import apply_theme, current_tokens
from newsdesk.importing import read_article
from newsdesk.model.article import ArticleId, VersionId


@pytest.mark.timeout(SECONDS)
@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_a_pathological_page_is_painted(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    apply_theme(qapp, "light")
    page = f"<html><body><p>{FIRST}</p>{PATHOLOGICAL[name]()}<p>{LAST}</p></body></html>"
    article = read_article(page.encode(), file_name="страница.html")
    reading = Reading(article=ArticleId("a"), version=VersionId("v"), title="", meta="", canonical=article.canonical)
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(900, 800)

    reader.show_page(Page(reading, [], Setting(), current_tokens()))
    with qtbot.waitExposed(reader):
        reader.show()
    painted = reader.grab()
    bar, length = reader.verticalScrollBar(), len(article.canonical.text)
    reader.scroll_to(length - 1)
    qtbot.waitUntil(lambda: bar.value() > 0 or length <= SLICE, timeout=1000 * SECONDS)  # a long text is laid in slices
    at_the_end = reader.grab()

    assert not painted.isNull()
    assert at_the_end.toImage() != painted.toImage() or bar.maximum() == 0


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows what a process opens, and it is not installed")
def test_the_window_on_a_hostile_page_opens_no_file_and_no_connection(tmp_path: Path) -> None:
    page = HOSTILE.format(folder=tmp_path, first=FIRST, last=LAST)
    title = f'<title>&lt;img src="file://{tmp_path}/canary-title.png"&gt;</title>'
    page = page.replace("<title>Визит</title>", title)
    for name in re.findall(r"canary-[a-z]+(?:\.[a-z]+)?", page):
        (tmp_path / name).touch()
    (tmp_path / "hostile.html").write_text(page, encoding="utf-8")
    markdown = f"# ![x]({tmp_path}/canary-markdown.png)\n\n![y](file://{tmp_path}/canary-file.png) {FIRST}\n"
    (tmp_path / "hostile.md").write_text(markdown, encoding="utf-8")
    workspace = str(tmp_path / "w.newsdesk")
    newsdesk = [sys.executable, "-m", "newsdesk"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"}
    sources = [str(tmp_path / "hostile.html"), str(tmp_path / "hostile.md")]
    subprocess.run([*newsdesk, "import", workspace, *sources], check=True, env=environment, capture_output=True)
    trace = tmp_path / "trace"
    watched = "trace=openat,open,stat,lstat,newfstatat,statx,access,readlink,connect,socket"

    shown = subprocess.run(
        ["strace", "-f", "-qq", "-e", watched, "-o", str(trace), *newsdesk, "shot", workspace, "-o", "window.png"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=environment,
    )
    if "ptrace" in shown.stderr.lower():
        pytest.skip("this system does not let strace watch a process")

    assert shown.returncode == 0, shown.stderr
    assert (tmp_path / "window.png").stat().st_size > 0
    calls = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any("w.newsdesk" in call for call in calls), "strace saw the workspace being opened"
    assert not [call for call in calls if "canary" in call]
    assert not [call for call in calls if "AF_INET" in call]
