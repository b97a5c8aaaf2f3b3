"""Killed while somebody types into forms: two seconds of typing are lost at most, and the desk is found as it was."""

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsdesk.edits.sample import build_sample

KILLS = 50 if os.environ.get("NEWSDESK_FULL") else 3
LOST_AT_MOST = 2.0
"""Seconds of typing."""
TYPIST = Path(__file__).with_name("typist.py")


def typist(*arguments: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, str(TYPIST), *map(str, arguments)], stdout=subprocess.PIPE)


def kill_at_work(workspace: Path, state: Path, seed: int, after: float) -> tuple[list[dict[str, Any]], float]:
    """What the typist said until it was killed, and when that was."""
    worker = typist("type", workspace, state, seed)
    assert worker.stdout is not None
    first = worker.stdout.readline()
    assert b"ready" in first
    time.sleep(after)
    killed = time.monotonic()
    worker.kill()
    said = [first, *worker.stdout]
    worker.wait()
    worker.stdout.close()
    whole = [line for line in said if line.endswith(b"\n")]
    return [json.loads(line) for line in whole], killed


def look(workspace: Path, state: Path) -> dict[str, Any]:
    found = typist("look", workspace, state)
    out, _ = found.communicate(timeout=60)
    assert found.returncode == 0
    seen: dict[str, Any] = json.loads(out)
    return seen


def may_stand(said: list[dict[str, Any]], killed: float) -> Iterator[dict[str, Any]]:
    """What was said in the last two seconds, and the last before them."""
    before = [each for each in said if each["at"] < killed - LOST_AT_MOST]
    yield from before[-1:]
    yield from (each for each in said if each["at"] >= killed - LOST_AT_MOST)


def plain(field: str, words: str | None) -> str:
    """What a field holds; aliases have no order of their own."""
    parts = [part.strip() for part in (words or "").split(";")] if field == "aliases" else [(words or "").strip()]
    return "; ".join(sorted(parts))


@pytest.mark.timeout(1200)
def test_at_most_two_seconds_of_typing_are_lost_and_the_desk_is_as_it_was(tmp_path: Path) -> None:
    workspace, state = tmp_path / "typed.newsdesk", tmp_path / "desk.json"
    build_sample(workspace).close()
    chance = random.Random()
    kills = recovered = 0
    seen = look(workspace, state)
    while kills < KILLS or not recovered:  # once at least the kill comes before the words are handed over
        kills += 1
        before = seen
        seed = chance.randrange(10**6)
        said, killed = kill_at_work(workspace, state, seed, chance.uniform(0.2, 3.0))
        seen = look(workspace, state)
        assert seen["problems"] == []
        desks = [each["desk"] for each in may_stand([each for each in said if "desk" in each], killed)]
        earlier = [before["desk"]] if said[0]["at"] >= killed - LOST_AT_MOST else []
        assert seen["desk"] in [*desks, *earlier], f"seed {seed}"
        stood = {(each["record"], each["field"]): each for each in before["fields"]}
        for field in seen["fields"]:
            key = field["record"], field["field"]
            typed = [each for each in said if (each.get("record"), each.get("field")) == key]
            words = {plain(key[1], each["words"]) for each in may_stand(typed, killed)}
            if not typed or typed[0]["at"] >= killed - LOST_AT_MOST:
                words |= {plain(key[1], stood[key][which]) for which in ("shown", "stored")} if key in stood else set()
            held = {plain(key[1], field[which]) for which in ("shown", "stored")}
            assert words & held, f"seed {seed}, {key}"
            recovered += bool(field["recovered"])
