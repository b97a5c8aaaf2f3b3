"""The journey of a whole article, under Xvfb with a window manager, by real mouse and keys."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys.screen import screen

ROOT = Path(__file__).parents[2]
PROGRAMS = ("Xvfb", "openbox", "xdotool", "xprop")


@pytest.mark.journey
@pytest.mark.timeout(300)
@pytest.mark.parametrize(("theme", "language"), [("light", "ru"), ("dark", "en")])
def test_a_whole_article_by_mouse_and_keys_through_a_restart(
    tmp_path: Path, samples: Path, theme: str, language: str
) -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    assert not missing, f"./dev.sh test installs {missing}"
    pictures = Path(os.environ.get("NEWSDESK_PICTURES", tmp_path))
    with screen() as environment:
        done = subprocess.run(
            [
                sys.executable,
                str(Path(__file__).with_name("whole_article.py")),
                *(str(tmp_path), str(pictures), theme, language, str(samples / "vestnik-ru.txt")),
            ],
            env={**environment, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=280,
        )
    assert done.stdout.endswith("done\n"), done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert {"recorded.png", "undone.png", "redone.png", "reopened.png"} <= {path.name for path in pictures.iterdir()}
