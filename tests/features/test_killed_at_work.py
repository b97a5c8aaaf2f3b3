"""Killed while importing, annotating, updating, merging and splitting, through the functions that window and line call.

The window takes a folder in by the same chunks, one step each.
"""

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from newsdesk.edits.workspace import create_workspace, open_workspace
from newsdesk.model.change import Edit
from newsdesk.store.articles import articles, text, version, versions
from newsdesk.store.evidence import evidence_of
from newsdesk.store.records import record
from newsdesk.store.store import Store

KILLS = 100 if os.environ.get("NEWSDESK_FULL") else 3
"""How often each act is killed."""
CHUNK = 7
MARKS = 5

WORKER = """
import os, sys
from pathlib import Path
from newsdesk.edits.library.articles import add_articles
from newsdesk.edits.library.carrying import update_article
from newsdesk.edits.recording.meeting_links import add_to_meeting
from newsdesk.edits.recording.meetings import add_meeting
from newsdesk.edits.recording.merging import merge_records
from newsdesk.edits.recording.participants import add_participant
from newsdesk.edits.annotating.quotes import Quote
from newsdesk.edits.recording.splitting import split_merged
from newsdesk.edits.workspace import open_workspace
from newsdesk.importing import read_article
from newsdesk.model.annotation import TextPositionSelector
from newsdesk.store.articles import articles

act, log = sys.argv[1], os.open(sys.argv[3], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
store = open_workspace(Path(sys.argv[2]))
run = os.getpid()


def imported(number):
    # Chunk by chunk, as the window takes in a folder while somebody reads on.
    text = "Арман Велин прибыл в Лорну. Сообщение {}, {}, {}."
    made = [read_article(text.format(run, number, part).encode(), file_name="a.txt") for part in range(CHUNK)]
    return " ".join(added.article_id for added in add_articles(store, made, joins=f"import {run}"))


def annotated(number):
    quote = Quote(version=articles(store)[0].version, span=TextPositionSelector(start=0, end=11))
    return add_participant(store, name=f"Арман Велин {number}", aliases=["Велин"], quote=quote)


def updated(number):
    text = "Сообщение {}, {}.\\n\\nАрман Велин прибыл в Лорну {} марта.".format(run, number, number % 28 + 1)
    article = articles(store)[0].id
    return update_article(store, article, read_article(text.encode(), file_name="a.txt")).version


def merged(number):
    # Two people become one, or two again.
    gone = [row["id"] for row in store.rows("participant") if row["name"] == "Торн"] == []
    if gone:
        found = store.connection.execute("SELECT id FROM participant WHERE deleted = 1 AND name = 'Торн'").fetchone()
        return split_merged(store, found[0])
    first, second = (
        next(row["id"] for row in store.rows("participant") if row["name"] == name) for name in ("Велин 0", "Торн")
    )
    return merge_records(store, first, second)


if not articles(store):
    imported(-1)
    for start in range(MARKS):
        quote = Quote(version=articles(store)[0].version, span=TextPositionSelector(start=start, end=start + 8))
        add_participant(store, name=f"Велин {start}", aliases=["Велин"], quote=quote)
    if act == "merged":
        quote = Quote(version=articles(store)[0].version, span=TextPositionSelector(start=20, end=26))
        other = add_participant(store, name="Торн", aliases=["И. Торн"], quote=quote)
        for number in range(20):
            add_to_meeting(store, add_meeting(store, title=f"Встреча {number}"), other)
os.write(log, b"ready\\n")
for number in range(10**6):
    os.write(log, f"{globals()[act](number)}\\n".encode())
""".replace("CHUNK", str(CHUNK)).replace("MARKS", str(MARKS))


def killed(act: str, workspace: Path, after: float) -> list[str]:
    """What the worker said was saved before it was killed."""
    log = workspace.with_name("said")
    log.write_text("")
    worker = subprocess.Popen([sys.executable, "-c", WORKER, act, str(workspace), str(log)])
    end = time.monotonic() + 60
    while not log.read_text() and time.monotonic() < end:
        time.sleep(0.005)
    time.sleep(after)
    worker.kill()
    worker.wait()
    first, *said = log.read_text().splitlines()
    assert first == "ready"
    return said


@pytest.mark.timeout(600)
@pytest.mark.parametrize("act", ["imported", "annotated", "updated", "merged"])
def test_nothing_acknowledged_is_lost_and_nothing_stands_half(tmp_path: Path, act: str) -> None:
    workspace = tmp_path / "w.newsdesk"
    create_workspace(workspace).close()
    acknowledged: list[str] = []
    for _ in range(KILLS):
        acknowledged += killed(act, workspace, random.uniform(0, 0.25))
    assert acknowledged
    with open_workspace(workspace) as store:
        assert store.check() == []
        there = {found.id for found in articles(store)}
        assert len(there) % CHUNK == 0
        for line in acknowledged:
            if act == "imported":
                assert set(line.split()) <= there
            elif act == "updated":
                assert version(store, line) is not None
            elif act == "annotated":
                assert record(store, line) is not None
                assert len(evidence_of(store, line)) == 1
        if act == "updated":
            assert len(store.rows("article_version")) >= len(there) + len(acknowledged)
            assert _stands_whole(store)
        if act == "merged":
            done = [step for step in store.steps(10**6) if step.edit in {Edit.MERGE_RECORDS, Edit.SPLIT_RECORD}]
            assert len(done) >= len(acknowledged)
            assert _is_merged_or_split_whole(store)
        else:
            assert len(store.rows("participant")) == len(store.rows("alias")) == len(store.rows("evidence"))


def _is_merged_or_split_whole(store: Store) -> bool:
    """Whether one of two people has everything, or each has what was theirs."""
    people = {row["name"]: row["id"] for row in store.rows("participant")}
    names = Counter(row["participant"] for row in store.rows("alias"))
    proofs = Counter(row["row"] for row in store.rows("evidence"))
    places = Counter(row["participant"] for row in store.rows("meeting_participant"))
    one, other = people["Велин 0"], people.get("Торн")
    if other is None:
        return (names[one], proofs[one], dict(places)) == (3, 2, {one: 20})
    return (names[one], proofs[one], names[other], proofs[other], dict(places)) == (1, 1, 1, 1, {other: 20})


def _stands_whole(store: Store) -> bool:
    """Whether every mark stands in the current version or keeps, on an older one, words that stand there."""
    current = {found.version for found in articles(store)}
    known = {one.id: text(store, one.id) for found in articles(store) for one in versions(store, found.id)}
    carried = {row["annotation"] for row in store.rows("carrying")}
    marks = store.rows("annotation")
    stand = all(known[mark["version"]][mark["start"] : mark["end"]] == mark["exact"] for mark in marks)  # type: ignore[index]
    left = [mark for mark in marks if mark["version"] not in current]
    return stand and all(mark["state"] in {"orphan", "ambiguous"} and mark["id"] in carried for mark in left)
