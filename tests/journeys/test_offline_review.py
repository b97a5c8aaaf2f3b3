"""A review without a network, by real keys: four desks, four packages, and one report of what came of it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys.screen import screen

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("offline_review.py")
PROGRAMS = ("Xvfb", "openbox", "xdotool", "xprop", "setxkbmap")
PARTS = (("asks", "Author"), ("first", "First reviewer"), ("second", "Second reviewer"), ("ends", "Author"))
SEEN = (
    *("session", "packed", "incoming", "review", "rejecting", "proposing", "commenting", "judged"),
    *("answers", "conflict", "summary", "applied", "reported"),
)


@pytest.mark.journey
@pytest.mark.timeout(1200)
def test_twelve_items_go_out_come_back_judged_by_two_and_end_in_a_report(tmp_path: Path) -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    assert not missing, f"./dev.sh test installs {missing}"
    pictures = Path(os.environ.get("NEWSDESK_PICTURES", tmp_path))
    with screen() as environment:
        for part, who in PARTS:
            home = tmp_path / who
            home.mkdir(exist_ok=True)
            done = subprocess.run(
                [
                    sys.executable,
                    str(Path(__file__).with_name("offline_review.py")),
                    part,
                    str(tmp_path),
                    str(pictures),
                ],
                env={
                    **environment,
                    "PYTHONPATH": str(ROOT),
                    "PYTHONUNBUFFERED": "1",
                    "PYTHONFAULTHANDLER": "1",
                    "XDG_CONFIG_HOME": str(home / "config"),
                    "XDG_STATE_HOME": str(home / "state"),
                },
                capture_output=True,
                text=True,
                check=False,
                timeout=280,
            )
            assert done.stdout.endswith("done\n"), f"{part}: {done.stdout}{done.stderr}"
            assert "Traceback" not in done.stderr, f"{part}: {done.stderr}"
    assert {f"{name}.png" for name in SEEN} <= {path.name for path in pictures.iterdir()}
