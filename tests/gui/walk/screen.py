"""The screen on which the desk is walked through: 1600 × 1000 pixels, one or more of them to each of the desk's."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
SCALES = ("1", "1.5", "2")


def walk(scale: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Walk in a process of its own, as Qt takes the scale once and for all."""
    screen = Path(__file__).with_name("screen.json")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": scale,
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        [sys.executable, "-m", "tests.gui.walk.walk", *words],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


if __name__ == "__main__":
    for wanted_scale in SCALES:
        done = walk(wanted_scale, *sys.argv[1:])
        print(f"{wanted_scale} times", done.stdout, done.stderr, sep="\n")
