"""Packages that were damaged, forged or built to do harm: a sentence each, and the workspace as it was."""

import hashlib
import io
import json
import os
import shutil
import stat
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.features import forged
from tests.features.forged import (
    ENTRY,
    archive,
    line,
    manifest,
    of_lines,
    overlapping,
    with_flag,
    with_method,
    with_size,
)

from newsdesk.cli.main import main
from newsdesk.cli.sentences import sentence_of
from newsdesk.edits.comparing.comparison import compare
from newsdesk.edits.exchanging.absorbing import absorb, read_incoming
from newsdesk.edits.exchanging.packing import pack, write_package
from newsdesk.edits.recording.notes import add_note
from newsdesk.edits.recording.records import set_fields
from newsdesk.edits.workspace import open_workspace
from newsdesk.exchange import PackageError, write
from newsdesk.exchange.limits import MAX_COUNTER, MAX_DEPTH, MAX_LINE
from newsdesk.model.article import ArticleId
from newsdesk.model.change import MAX_LEAP, Entry, EntryId, StepId
from newsdesk.model.package import Package
from newsdesk.model.record import RecordId
from newsdesk.store.store import Store
from newsdesk.store.vetting_rows import DEEPEST

TEXT = "# Совет по воде\n".encode()
TEXT_NAME = f"texts/{hashlib.sha256(TEXT).hexdigest()}.md"
HONEST = of_lines(line())
LINES = {"entries/participant.jsonl": line()}
LISTED = manifest(LINES)
PARTS = {"manifest.json": LISTED, **LINES}


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, built_sample: Path) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "desk.newsdesk"
    shutil.copyfile(built_sample, path)
    open_workspace(path).close()
    return path


@pytest.fixture(autouse=True)
def _as_it_was(workspace: Path) -> Iterator[None]:
    """No byte of the workspace changes, and nothing appears beside it."""
    before, beside = workspace.read_bytes(), sorted(workspace.parent.rglob("*[!lm]"))  # but for -wal and -shm
    yield
    assert workspace.read_bytes() == before
    assert sorted(workspace.parent.rglob("*[!lm]")) == beside


def _sentence(error: Exception, name: str) -> str:
    said = sentence_of(error)
    assert "error of its own" not in said, said
    assert len(said) < 600
    assert said.isprintable()
    assert name in said or "entr" in said
    return said


def _refused(workspace: Path, tmp_path: Path, data: bytes) -> str:
    """The sentence with which a file is refused."""
    file = tmp_path / "parcel.ndpack"
    file.write_bytes(data)
    with pytest.raises(Exception) as refusal, open_workspace(workspace) as store:  # noqa: PT011 - looked at below
        absorb(store, read_incoming(file))
    return _sentence(refusal.value, file.name)


def _nested(depth: int) -> bytes:
    return line()[:-2] + b',"x":' + b"[" * depth + b"]" * depth + b"}\n"


def _entry(**changed: object) -> bytes:
    return of_lines(line(**changed))


def _counted(digits: bytes) -> bytes:
    return of_lines(line().replace(b'"counter": 1', b'"counter": ' + digits))


def _listed(part: object) -> bytes:
    """A package whose manifest lists its one part so."""
    listed = json.loads(LISTED)
    return archive({**PARTS, "manifest.json": json.dumps({**listed, "parts": {next(iter(LINES)): part}}).encode()})


def _text(text: bytes) -> bytes:
    return forged.package({f"texts/{hashlib.sha256(text).hexdigest()}.md": text})


def _named(name: str) -> bytes:
    """A package with one more part, of that name, which its manifest lists."""
    parts = {**LINES, name: b"x"}
    return forged.package(parts)


HARM: dict[str, tuple[Callable[[], bytes], str]] = {
    # No package at all.
    "nothing": (lambda: b"", "no zip archive"),
    "words": (lambda: b"Harbour Wire", "no zip archive"),
    "a database": (lambda: b"SQLite format 3\x00" + b"\x00" * 200, "not a database"),
    "an archive without a manifest": (lambda: archive(LINES), "no manifest"),
    "something in front of the archive": (lambda: b"MZ" + HONEST, "no zip archive"),
    "an archive hidden in front of it": (lambda: archive({"texts/x.md": b"x"}) + HONEST, "lie over each other"),
    # Paths.
    "a path upwards": (lambda: _named("../../.bashrc"), "'../../.bashrc'"),
    "a path upwards within": (lambda: _named("entries/../../x.jsonl"), "a part called"),
    "an absolute path": (lambda: _named("/etc/passwd"), "a part called"),
    "a drive": (lambda: _named("C:\\evil.jsonl"), "a part called"),
    "backslashes": (lambda: _named("entries\\note.jsonl"), "a part called"),
    "a folder": (lambda: _named("entries/"), "a part called"),
    "a name of Windows": (lambda: _named("aux"), "a part called"),
    "a space at the end": (lambda: _named("entries/note.jsonl "), "a part called"),
    "a line break": (lambda: _named("entries/note.jsonl\n"), "a part called"),
    "a turn of direction": (lambda: _named("entries/\u202egpj.jsonl"), "a part called"),
    "a zero within": (lambda: _named("entries/q.jsonl").replace(b"entries/q", b"entries/\0"), "entries/\\x00"),
    "a very long name": (lambda: _named("entries/" + "a" * 60_000 + ".jsonl"), "a part called"),
    # Doubles.
    "one name twice": (
        lambda: archive([*PARTS.items(), *LINES.items()]),
        "two parts of one name",
    ),
    "one name in other letters": (lambda: _named("entries/Participant.jsonl"), "a part called"),
    "one name composed otherwise": (lambda: _named("entries/й.jsonl"), "a part called"),
    # Bombs.
    "a bomb of spaces": (lambda: forged.package({"entries/participant.jsonl": b" " * 60_000_000}), "bytes"),
    "a text of endless lines": (lambda: _text(b"\n" * 300_000), "too many lines"),
    "parts over each other": (lambda: overlapping(forged.package({**LINES, TEXT_NAME: TEXT})), "over each other"),
    "a size told too small": (lambda: with_size(HONEST, lambda size: size - 5), "cannot be unpacked"),
    "a size told too large": (lambda: with_size(HONEST, lambda size: size + 5), "another size"),
    "a size told as gigabytes": (lambda: with_size(HONEST, lambda _: 2**32 - 2), "bytes"),
    # Not what it says.
    "another hash": (
        lambda: archive({**PARTS, "entries/participant.jsonl": line()[::-1]}),
        "not what",
    ),
    "another size": (
        lambda: archive({"manifest.json": LISTED, "entries/participant.jsonl": line() + b"\n"}),
        "another size",
    ),
    "a part that is not listed": (
        lambda: archive({**PARTS, TEXT_NAME: TEXT}),
        "does not list",
    ),
    "a part that is missing": (lambda: archive({"manifest.json": LISTED}), "missing"),
    "a text under the hash of another": (lambda: forged.package({f"texts/{'0' * 64}.md": TEXT}), "another text"),
    "other counts": (lambda: of_lines(line(), counts={"participant": 2}), "not as many"),
    # What cannot be read.
    "an encrypted part": (lambda: with_flag(archive(PARTS), 0x1), "encrypted"),
    "an unknown compression": (lambda: with_method(archive(PARTS), 12), "unknown way"),
    "a link": (
        lambda: archive(PARTS, external_attr=(stat.S_IFLNK | 0o777) << 16),
        "a link",
    ),
    "a device": (
        lambda: archive(PARTS, external_attr=(stat.S_IFCHR | 0o666) << 16),
        "a link or device",
    ),
    "an archive in the archive": (lambda: of_lines(HONEST), "archive itself"),
    # Newer ones.
    "a newer format": (lambda: of_lines(line(), format=2), "newer NewsDesk"),
    "a far newer format": (lambda: of_lines(line(), format=10**4000), "newer NewsDesk"),
    # JSON.
    "no JSON": (lambda: of_lines(b"{oh}\n"), "no JSON"),
    "no UTF-8": (lambda: of_lines(b'{"id":"\xff"}\n'), "no UTF-8"),
    "no number": (lambda: _counted(b"NaN"), "NaN"),
    "an endless number": (lambda: _entry(fields={"colour": float("inf")}), "Infinity"),
    "a number beyond all": (lambda: _counted(b"1e999"), "too large"),
    "a number of many digits": (
        lambda: _counted(b"1" + b"0" * 9000),
        "digits",
    ),
    "a key twice": (lambda: of_lines(line().replace(b'"row"', b'"id": "e2", "row"')), "a key twice"),
    "half a character": (lambda: of_lines(line().replace("Лорна".encode(), b"\\ud83c")), "half a character"),
    "deep nesting": (lambda: of_lines(_nested(MAX_DEPTH + 1)), "too deeply"),
    "bottomless nesting": (lambda: of_lines(_nested(200_000)), "too deeply"),
    "an empty line": (lambda: of_lines(line(), b"\n"), "line 2"),
    "a line without an end": (lambda: of_lines(line()[:-1]), "no end"),
    "a huge line": (lambda: _entry(subject="".join(map(str, range(MAX_LINE // 6)))), "too long"),
    # Wrong types and values in entries.
    "a list for an entry": (lambda: of_lines(b"[]\n"), "no entry"),
    "an entry without a row": (lambda: of_lines(json.dumps({**ENTRY, "row": None}).encode() + b"\n"), "row is no id"),
    "an entry that lacks its step": (lambda: of_lines(line().replace(b'"step"', b'"stop"')), "no step"),
    "an id with a path": (lambda: _entry(id="../e1"), "id is no id"),
    "an id of another type": (lambda: _entry(id=7), "id is no id"),
    "an id without an end": (lambda: _entry(row="x" * 10_000), "row is no id"),
    "a table in SQL": (lambda: _entry(table='participant"; DROP TABLE article; --'), "table is none"),
    "a field in SQL": (lambda: _entry(fields={'name" = "x': ""}), "none can be called"),
    "a list in a field": (lambda: _entry(fields={"name": ["Лорна"]}), "no plain value"),
    "an object in a field": (lambda: _entry(fields={"name": {"a": 1}}), "no plain value"),
    "a number beyond SQL": (lambda: _entry(fields={"colour": 2**63}), "no plain value"),
    "fields that are none": (lambda: _entry(fields=[["name", "x"]]), "fields are none"),
    "too many fields": (lambda: _entry(fields={f"f{number}": 1 for number in range(1_000)}), "fields are none"),
    "seen that is none": (lambda: _entry(seen={"name": "e0"}), "seen"),
    "a time that is none": (lambda: _entry(time=["now"]), "time is none"),
    "a time with escapes": (lambda: _entry(time="\x1b[2J"), "time is none"),
    "an endless act": (lambda: _entry(edit="x" * 5_000), "edit is none"),
    "a subject that is none": (lambda: _entry(subject=5), "subject is no text"),
    "a name of ten megabytes": (lambda: _entry(fields={"name": "".join(map(str, range(10**6))) * 2}), "characters"),
    # Counters.
    "a counter beyond SQL": (lambda: _entry(counter=2**63), "out of range"),
    "a counter that uses up all others": (lambda: _entry(counter=MAX_COUNTER + 1), "out of range"),
    "a counter that leaps": (lambda: _entry(counter=MAX_LEAP + 1), "leap"),
    "a counter below nothing": (lambda: _entry(counter=-1), "out of range"),
    "a truth for a counter": (lambda: _entry(counter=True), "out of range"),
    "words for a counter": (lambda: _entry(counter="1"), "out of range"),
    # Entries that contradict each other.
    "an entry in the part of another table": (lambda: _entry(table="meeting"), "another table"),
    "an id twice": (lambda: of_lines(line(), line(row="p2")), "one id"),
    "a step of two analysts": (lambda: of_lines(line(), line(id="e2", analyst="другой")), "two ways"),
    # Manifests.
    "a manifest that is no object": (lambda: archive({"manifest.json": b"[]", **LINES}), "no format"),
    "a manifest without parts": (lambda: archive({"manifest.json": b'{"format": 1}', **LINES}), "manifest has no"),
    "a truth for a format": (lambda: of_lines(line(), format=True), "no format"),
    "an unknown scope": (lambda: of_lines(line(), scope="everything"), "scope"),
    "a size below nothing": (
        lambda: _listed({"bytes": -1}),
        "out of range",
    ),
    "a hash that is none": (
        lambda: _listed({"bytes": 5, "sha256": "x"}),
        "hash that is none",
    ),
    "a list for a part": (lambda: _listed([1]), "without size"),
    "a manifest with a huge name": (lambda: of_lines(line(), name="Ж" * (5 * 10**6)), "name is too long"),
    "an analyst that is none": (lambda: of_lines(line(), analyst="a b"), "analyst is no id"),
    "sessions that are none": (lambda: of_lines(line(), sessions=[1]), "sessions are none"),
}


@pytest.mark.parametrize("harm", HARM)
def test_a_hostile_package_is_refused_with_a_sentence_and_changes_nothing(
    harm: str, workspace: Path, tmp_path: Path
) -> None:
    make, said = HARM[harm]
    assert said in _refused(workspace, tmp_path, make())


def test_the_honest_package_that_the_hostile_ones_are_made_of_would_be_taken_in(
    workspace: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.newsdesk"
    shutil.copyfile(workspace, copy)
    file = tmp_path / "parcel.ndpack"
    file.write_bytes(forged.package({**LINES, TEXT_NAME: TEXT}))
    with open_workspace(copy) as store:
        absorb(store, read_incoming(file))
        assert (store.row("participant", "p1") or {})["name"] == "Лорна"
        assert store.check() == []


def test_a_package_cut_anywhere_is_refused_with_a_sentence(workspace: Path, tmp_path: Path) -> None:
    with open_workspace(workspace, read_only=True) as store:
        whole = write(pack(store), "вода")
    for end in (*range(0, len(whole), len(whole) // 40), len(whole) - 1, len(whole) - 22):
        assert "have it sent again" in _refused(workspace, tmp_path, whole[:end])


def test_a_seal_that_is_none_or_of_tomorrow_or_of_another_package_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "parcel.ndpack"
    for seal, said in (
        (b"[]", "its seal is none"),
        (b'{"code": 5}', "its seal is none"),
        (b'{"code": "x", "method": "of tomorrow"}', "newer NewsDesk"),
        (_seal_of_another(), "does not fit the passphrase"),
        (b" " * 10_000, "another size"),
    ):
        file.write_bytes(archive({**PARTS, "seal.json": seal}))
        with pytest.raises(PackageError) as refusal:
            read_incoming(file, "вода")
        assert said in _sentence(refusal.value, file.name)


def _seal_of_another() -> bytes:
    with zipfile.ZipFile(io.BytesIO(write(Package(entries=()), "вода"))) as other:
        return other.read("seal.json")


def test_a_folder_a_pipe_and_nothing_are_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.ndpack"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe, tmp_path / "none.ndpack", Path("/dev/zero")):
        with pytest.raises(PackageError) as refusal:
            read_incoming(path)
        _sentence(refusal.value, path.name)


def _forged_ids(store: Store) -> dict[str, Entry]:
    """Entries that a stranger made up from ids that exist here."""
    held = next(store.entries())
    annotation = store.rows("annotation")[0]
    elsewhere = next(row for row in store.rows("article_version") if row["id"] != annotation["version"])
    version = store.rows("article_version")[0]
    other_article = next(row for row in store.rows("article") if row["id"] != version["article"])
    mine = Entry(
        id=EntryId("forged"),
        step=StepId("forged"),
        analyst="stranger",
        time="2026-03-10T12:41:05Z",
        counter=1,
        edit="add highlight",
        table="annotation",
        row=str(annotation["id"]),
        fields={},
    )
    moved = {**annotation, "version": str(elsewhere["id"]), "deleted": False}
    del moved["id"]
    return {
        "an entry that is here with other content": replace(held, fields={**held.fields, "title": "Подмена"}),
        "an entry that is here of another row": replace(held, row="elsewhere"),
        "a mark of another article": replace(mine, fields=moved),
        "a version of another article": replace(
            mine,
            table="article_version",
            row=str(version["id"]),
            fields={"article": str(other_article["id"]), "number": 1, "body": str(version["body"]), "deleted": False},
        ),
        "an addition to a step of this workspace": replace(mine, step=held.step, analyst=held.analyst, row="m1"),
        "another text for a version": replace(
            mine, table="article_version", row=str(version["id"]), fields={"body": str(elsewhere["body"])}
        ),
        "words that nobody wrote": replace(
            mine, row="m1", fields={**moved, "version": annotation["version"], "exact": "Министр солгал."}
        ),
    }


@pytest.mark.parametrize(
    "forgery",
    [
        "an entry that is here with other content",
        "an entry that is here of another row",
        "a mark of another article",
        "a version of another article",
        "an addition to a step of this workspace",
        "another text for a version",
        "words that nobody wrote",
    ],
)
def test_an_entry_that_takes_the_id_of_something_here_is_noticed(forgery: str, workspace: Path, tmp_path: Path) -> None:
    with open_workspace(workspace, read_only=True) as store:
        entry = _forged_ids(store)[forgery]
    said = _refused(workspace, tmp_path, write(Package(entries=(entry,))))
    assert "is damaged or forged" in said


VALUES: dict[str, tuple[str, dict[str, str | int | None]]] = {
    "a tie in a table that is none": ("evidence", {"table": "9999-99-99"}),
    "a tie in a table that proves nothing": ("evidence", {"table": "change"}),
    "a tie without a table": ("evidence", {}),
    "a tag on a tag": ("tagging", {"table": "tag"}),
    "a comment on itself": ("comment", {"table": "comment", "row": "r1"}),
    "a pairing of marks": ("pairing", {"table": "annotation"}),
    "a finding about no record": ("finding", {"table": "article"}),
    "an item that is no record": ("review_item", {"table": "verdict"}),
    "a decision on no kind": ("adjudication", {"kind": ""}),
    "a time that is none": ("meeting", {"when_value": "6b1f"}),
    "a quarter that is none": ("meeting", {"when_value": "2026-Qx"}),
    "a month that is none": ("meeting", {"when_value": "2026-99"}),
    "a time of another type": ("meeting", {"when_value": 2026}),
    "a version without its text": ("article_version", {"body": "0" * 64}),
    "a mark in no text": (
        "annotation",
        {"version": "nowhere", "start": 0, "end": 5, "exact": "Лорна", "prefix": "", "suffix": "", "state": "exact"},
    ),
}
"""By what is wrong with it a row of a stranger: its table, and its fields that matter."""


@pytest.mark.parametrize("forgery", VALUES)
def test_a_row_that_no_page_could_draw_is_refused(forgery: str, workspace: Path, tmp_path: Path) -> None:
    table, fields = VALUES[forgery]
    row = line(id="v1", table=table, row="r1", fields={**fields, "deleted": False})
    assert "is damaged or forged" in _refused(workspace, tmp_path, forged.package({f"entries/{table}.jsonl": row}))


def test_whatever_an_analyst_can_write_can_be_taken_in(workspace: Path, tmp_path: Path) -> None:
    theirs, mine, file = tmp_path / "theirs.newsdesk", tmp_path / "mine.newsdesk", tmp_path / "long.ndpack"
    for copy in (theirs, mine):
        shutil.copyfile(workspace, copy)
    with open_workspace(theirs) as store:
        person = store.rows("participant")[0]["id"]
        set_fields(store, RecordId(str(person)), {"role": "Ж" * 100_000})
        add_note(store, title="Ж" * 20_000, body="Ж" * 1_000_000)
        write_package(file, pack(store))
    with open_workspace(mine) as store:
        absorb(store, read_incoming(file))
        assert store.rows("participant", role="Ж" * 100_000)
        assert store.rows("note", title="Ж" * 20_000)


@pytest.mark.parametrize(("table", "field"), [("agenda_item", "parent"), ("meeting", "visit"), ("note", "merged")])
def test_a_tree_that_has_no_end_is_refused(table: str, field: str, workspace: Path, tmp_path: Path) -> None:
    rows = [
        line(id=f"e{one}", table=table, row=f"r{one}", fields={field: f"r{one + 1}", "deleted": field == "merged"})
        for one in range(DEEPEST + 1)
    ]
    assert f"by its {field}" in _refused(
        workspace, tmp_path, forged.package({f"entries/{table}.jsonl": b"".join(rows)})
    )


def test_a_record_that_is_paired_with_itself_is_compared_with_the_others(workspace: Path, tmp_path: Path) -> None:
    copy, file = tmp_path / "copy.newsdesk", tmp_path / "parcel.ndpack"
    shutil.copyfile(workspace, copy)
    with open_workspace(copy) as store:
        articles = [ArticleId(str(row["id"])) for row in store.rows("article")]
        before = compare(store, articles)
        person = next(str(tie["row"]) for tie in store.rows("evidence", table="participant"))
        fields = {"table": "participant", "first": person, "second": person, "verdict": "same", "deleted": False}
        file.write_bytes(forged.package({"entries/pairing.jsonl": line(table="pairing", row="r1", fields=fields)}))
        absorb(store, read_incoming(file))
        assert store.row("pairing", "r1") is not None
        assert compare(store, articles) == before


def test_the_command_line_refuses_with_one_sentence_and_writes_no_workspace(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "parcel.ndpack"
    file.write_bytes(_named("../x.md"))
    capfd.readouterr()
    for words in (("verify", file), ("absorb", tmp_path / "new.newsdesk", file)):
        assert main([str(word) for word in words]) == 2
        printed = capfd.readouterr()
        assert printed.out == ""
        assert printed.err.count("\n") == 1
        assert "does not belong in a package" in printed.err
    assert sorted(tmp_path.iterdir()) == [file]


def test_what_is_packed_here_is_never_refused_as_hostile(workspace: Path, tmp_path: Path) -> None:
    with open_workspace(workspace, read_only=True) as store:
        written = write_package(tmp_path / "desk.ndpack", pack(store), "вода")
    assert read_incoming(tmp_path / "desk.ndpack", "вода") == written
