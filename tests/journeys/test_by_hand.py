"""A whole report recorded in the real window: by mouse alone, by keyboard alone, on keyboards without Latin letters."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys.screen import screen

ROOT = Path(__file__).parents[2]
PROGRAMS = ("Xvfb", "openbox", "xdotool", "xprop", "setxkbmap")


@pytest.mark.journey
@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    ("hand", "layout", "language", "report"),
    [
        ("mouse", "us", "en", "harbour"),
        ("keys", "us", "en", "harbour"),
        ("keys", "ru", "ru", "kurier"),
        ("keys", "kz", "kk", "kurier"),
    ],
)
def test_a_report_is_recorded_as_it_ships(tmp_path: Path, hand: str, layout: str, language: str, report: str) -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    assert not missing, f"./dev.sh test installs {missing}"
    with screen() as environment:
        done = subprocess.run(
            [
                sys.executable,
                str(Path(__file__).with_name("by_hand.py")),
                *(str(tmp_path), hand, layout, language, report),
            ],
            env={**environment, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=220,
        )
    assert done.stdout.endswith("done\n"), done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
