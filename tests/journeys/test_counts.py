"""How few keys and acts of the mouse a participant with role and affiliation takes, and a second quote."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.journeys.screen import screen

ROOT = Path(__file__).parents[2]
MOST = {
    "participant, mouse and keys": (3, 3),
    "participant, mouse": (0, 6),
    "participant, keys": (20, 0),
    "known name, mouse and keys": (1, 1),
    "known name, mouse": (0, 2),
    "known name, keys": (2, 0),
    "other words, mouse and keys": (2, 1),
    "other words, mouse": (0, 3),
}
"""Keys (one with its modifiers is one) and acts of the mouse (a drag is one), selecting the words included."""


@pytest.mark.journey
def test_words_become_a_whole_participant_and_a_second_quote_in_few_acts(tmp_path: Path) -> None:
    with screen("1440x1100") as environment:
        done = subprocess.run(
            [sys.executable, "-X", "faulthandler", str(Path(__file__).with_name("few_acts.py")), str(tmp_path)],
            env={**environment, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=280,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    counted = json.loads(done.stdout)
    print(json.dumps(counted, indent=1))
    assert {way: (keys, acts) for way, (keys, acts, _) in counted.items()} == MOST
