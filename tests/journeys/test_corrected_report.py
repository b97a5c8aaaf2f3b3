"""From two reports that disagree to a brief that cites both, by real mouse and keys, with a correction on the way."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys.screen import screen

ROOT = Path(__file__).parents[2]
PROGRAMS = ("Xvfb", "openbox", "xdotool", "xprop", "setxkbmap")
SEEN = ("recorded", "compare", "kept", "update", "alarm", "decided", "brief-md", "brief-html")


@pytest.mark.journey
def test_two_reports_disagree_one_is_corrected_and_the_brief_cites_both_and_the_version(tmp_path: Path) -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    assert not missing, f"./dev.sh test installs {missing}"
    pictures = Path(os.environ.get("NEWSDESK_PICTURES", tmp_path))
    with screen() as environment:
        done = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("corrected_report.py")), str(tmp_path), str(pictures)],
            env={**environment, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=280,
        )
    assert done.stdout.endswith("done\n"), done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    assert {f"{name}.png" for name in SEEN} <= {path.name for path in pictures.iterdir()}
