"""A whole report recorded in the real window: by mouse alone, by keys of any layout, by a screen reader's tools."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys.by_tools import SYSTEM_PYTHON
from tests.journeys.screen import screen

ROOT = Path(__file__).parents[2]
PROGRAMS = ("Xvfb", "openbox", "xdotool", "xprop", "setxkbmap", "dbus-run-session")


@pytest.mark.journey
@pytest.mark.timeout(300)
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
    record_a_report(tmp_path, hand, layout, language, report)


@pytest.mark.journey
@pytest.mark.timeout(300)
def test_a_report_is_recorded_without_a_pixel_through_the_accessibility_bus(tmp_path: Path) -> None:
    has_bindings = "import gi; gi.require_version('Atspi', '2.0')"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", has_bindings], capture_output=True, text=True, check=False)
    assert not asked.returncode, f"./dev.sh test installs python3-gi and gir1.2-atspi-2.0: {asked.stderr}"
    # A bus of its own, on which the bus of accessibility is started when the window asks for it.
    record_a_report(tmp_path, "tools", "us", "en", "harbour", before=("dbus-run-session", "--"))


def record_a_report(folder: Path, *order: str, before: tuple[str, ...] = ()) -> None:
    """Let a hand record a report in a window on a screen of its own."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    assert not missing, f"./dev.sh test installs {missing}"
    with screen() as environment:
        done = subprocess.run(
            [
                *before,
                sys.executable,
                "-X",
                "faulthandler",
                str(Path(__file__).with_name("by_hand.py")),
                str(folder),
                *order,
            ],
            env={
                **environment,
                "PYTHONPATH": str(ROOT),
                "PYTHONUNBUFFERED": "1",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1" if before else "0",
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=280,
        )
    assert done.stdout.endswith("done\n"), done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
