"""Wrong use and hostile input: one sentence on stderr, exit code 2, nothing half done, no window, no socket."""

import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from newsdesk.cli.main import cli, main
from newsdesk.cli.sentences import sentence_of
from newsdesk.edits.sample import build_sample


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("refusals") / "sample.newsdesk"
    build_sample(path).close()
    return path


def _refused(capfd: pytest.CaptureFixture[str], *words: object) -> str:
    """The sentence with which a command is refused."""
    capfd.readouterr()
    assert main([str(word) for word in words]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert "Traceback" not in printed.err
    return printed.err


def test_wrong_use_is_one_sentence(sample: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    output = ("-o", tmp_path / "x")
    for words, said in (
        (("--nosuch",), "--nosuch"),
        (("nosuch",), "no command and no workspace called 'nosuch'"),
        (("import", sample), "PATH"),
        (("brief", sample, "--to", "odt", *output), "'md', 'html', 'docx', 'pdf'"),
        (("brief", sample, "--to", "md", "--language", "fr", *output), "'ru', 'en'"),
        (("brief", sample, "--to", "md", "--article", "nowhere", *output), "no article nowhere"),
        (("brief", sample, "--to", "md", "-o", tmp_path / "no" / "where.md"), "could not be written"),
        (("records", sample, "--article", "nowhere"), "no article nowhere"),
        (("set", sample, "nobody", "role=x"), "no record nobody"),
        (("set", sample, "nobody", "role"), "FIELD=VALUE"),
        (("set", sample, "nobody", "=x"), "FIELD=VALUE"),
        (("delete", sample, "nobody"), "no record nobody"),
        (("history", sample, "--record", "nobody"), "no record nobody"),
        (("history", sample, "--limit", "0"), "0"),
        (("redo", sample), "nothing to be redone"),
        (("check", tmp_path / "none.newsdesk"), "none.newsdesk"),
        (("sample", sample), "already"),
        (("restore", sample, tmp_path / "none"), "none"),
        (("shot", sample, *output, "--size", "big"), "1440x900"),
        (("shot", sample, *output, "--size", "0x99"), "between 1x1"),
        (("shot", sample, "-o", tmp_path / "s.jpg"), "end in .png"),
        (("brief", sample, "--to", "md", "--tag", "никакой", *output), "carries the tag 'никакой'"),
        (("search", sample, ""), "nothing to search for"),
        (("search", sample, " ", ""), "nothing to search for"),
        (("articles", tmp_path), "is a folder"),
    ):
        assert said in _refused(capfd, *words), words
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_workspace_is_left_as_it_is(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "notes.newsdesk"
    path.write_text("просто текст")
    assert "notes.newsdesk" in _refused(capfd, "articles", path)
    assert path.read_text() == "просто текст"
    assert "notes.newsdesk" in _refused(capfd, "articles", tmp_path / "none" / "notes.newsdesk")


def test_a_name_that_nobody_bears_is_said(sample: Path, capfd: pytest.CaptureFixture[str]) -> None:
    main(["records", str(sample), "--json"])
    records = json.loads(capfd.readouterr().out)
    meeting = next(record["id"] for record in records if record["kind"] == "meeting")
    assert "No participant is called 'Никто'" in _refused(capfd, "set", sample, meeting, "participants=Никто")
    assert "No agenda item is called 'Ничто'" in _refused(capfd, "set", sample, meeting, "agenda=Ничто")


def test_a_chosen_encoding_that_does_not_fit_is_refused_and_a_few_lost_characters_are_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    workspace = tmp_path / "desk.newsdesk"
    wrong, hurt = tmp_path / "wrong.txt", tmp_path / "hurt.txt"
    wrong.write_bytes("Совет соберётся в среду.".encode("cp1251"))
    hurt.write_bytes("Совет соберётся в среду. ".encode() + b"\xff")
    said = _refused(capfd, "import", workspace, wrong, "--encoding", "utf-8")
    assert "cannot be read with the encoding utf-8" in said
    assert not workspace.exists()
    assert main(["import", str(workspace), str(hurt), "--encoding", "utf-8"]) == 0
    printed = capfd.readouterr()
    assert "Совет" in printed.out
    assert printed.err.startswith("“hurt.txt” was taken, but 1 character")
    assert printed.err.count("\n") == 1
    assert main(["text", str(hurt), "--encoding", "utf-8"]) == 0
    assert "hurt.txt" in capfd.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="only there a window needs a display server")
def test_without_a_screen_the_window_is_refused_and_a_picture_drawn(sample: Path, tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    bare.pop("QT_QPA_PLATFORM", None)
    picture = tmp_path / "window.PNG"
    for words, given, code in (
        ([], {}, 2),
        ([sample], {}, 2),
        (["shot", sample, "-o", picture], {"QT_QPA_PLATFORM": "xcb"}, 0),
    ):
        script = "import sys; from newsdesk.cli.main import main; sys.exit(main(sys.argv[1:]))"
        ended = subprocess.run(
            [sys.executable, "-c", script, *map(str, words)],
            env={**bare, **given},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (ended.returncode, ended.stdout) == (code, ""), ended.stderr
        assert ("newsdesk shot" in ended.stderr, ended.stderr.count("\n")) == (bool(code), 1 if code else 0)
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no JSON"),
        (b"{", "no JSON"),
        (b"\xff\xfe{\x00", "not UTF-8"),
        (b"[" * 200_000, "nests too deeply"),
        (b'{"participants": [{"id": NaN}]}', "NaN is no number"),
        (b'{"participants": [{"name": "x", "anchor": {"start": 1e3, "end": 9, "text": ""}}]}', "whole numbers"),
        (b'{"x": ' + b"9" * 5_000 + b"}", "no JSON"),
        (b"[]", "one JSON object"),
        (b'{"participants": [{"id": "P1", "name": "x", "anchor": {"start": 0, "end": 3, "text": "\\ud800"}}]}', "P1"),
        (b'{"participants": [{"id": "P1", "name": "x", "anchor": {"start": 0, "end": 3, "text": "abc"}}]}', "'Сов'"),
    ],
)
def test_a_hostile_file_of_records_loads_nothing(
    sample: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], data: bytes, said: str
) -> None:
    main(["articles", str(sample), "--json"])
    articles = json.loads(capfd.readouterr().out)
    article = next(entry["id"] for entry in articles if entry["title"].startswith("Совет"))
    main(["records", str(sample), "--json"])
    before = capfd.readouterr().out
    file = tmp_path / "records.json"
    file.write_bytes(data)
    assert said in _refused(capfd, "annotate", sample, "--article", article, file)
    main(["records", str(sample), "--json"])
    assert capfd.readouterr().out == before


def test_files_that_are_no_articles_are_named_and_the_others_taken(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    workspace = tmp_path / "desk.newsdesk"
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "program.txt").write_bytes(b"\x7fELF\0\0\0" * 50)
    os.mkfifo(tmp_path / "pipe.txt")
    for name in ("empty.txt", "program.txt", "pipe.txt", "none.txt"):
        assert name in _refused(capfd, "import", workspace, tmp_path / name)
    (tmp_path / "in").mkdir()
    assert "no article in" in _refused(capfd, "import", workspace, tmp_path / "in")
    assert not workspace.exists()
    (tmp_path / "good.txt").write_text("Совет соберётся в среду.\n")
    assert main(["import", str(workspace), str(tmp_path / "empty.txt"), str(tmp_path / "good.txt"), "--json"]) == 2
    printed = capfd.readouterr()
    assert [entry["title"] for entry in json.loads(printed.out)] == ["Совет соберётся в среду."]
    assert "empty.txt" in printed.err


def test_a_workspace_open_elsewhere_can_be_read_but_not_changed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "sample.newsdesk"
    with build_sample(path):
        assert main(["articles", str(path)]) == 0
        capfd.readouterr()
        script = f"import sys; from newsdesk.cli.main import main; sys.exit(main(['undo', {str(path)!r}]))"
        other = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (other.returncode, other.stdout) == (2, "")
    assert "already open" in other.stderr


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (FileNotFoundError("icons is missing; install NewsDesk again"), "icons is missing; install NewsDesk again."),
        (PermissionError(13, "Permission denied", "/desk"), "/desk: permission denied."),
        (OSError("The picture is too large."), "The picture is too large."),
        (MemoryError(), "There is not enough memory for this; nothing was changed."),
        (click.UsageError("No such option: -x"), "No such option: -x"),
    ],
)
def test_errors_of_the_system_are_sentences_too(error: Exception, sentence: str) -> None:
    assert sentence_of(error) == sentence


def test_an_error_of_our_own_is_one_line_that_asks_to_report_it() -> None:
    sentence = sentence_of(ZeroDivisionError("division\nby zero"))
    assert "ZeroDivisionError: division by zero" in sentence
    assert "\n" not in sentence


def test_being_interrupted_is_said_and_has_a_code_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], sample: Path
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsdesk.cli.articles.open_workspace", interrupt)
    assert main(["articles", str(sample)]) == 130
    assert capfd.readouterr().err.strip().startswith("Interrupted")


def test_help_and_version_are_no_errors(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == main(["--version"]) == 0
    printed = capfd.readouterr().out
    assert all(f"  {name} " in printed for name in cli.list_commands(click.Context(cli)))


_SILENT = """
import socket, sys
def refuse(*_): raise AssertionError("a socket was opened")
socket.socket.__init__ = refuse
from newsdesk.cli.main import main
codes = [main(line.split("|")) for line in sys.argv[1:]]
heavy = {"PySide6", "shiboken6", "trafilatura", "typst", "docx", "lxml"}
loaded = sorted(name for name in sys.modules if name in heavy)
print(codes, loaded, file=sys.stderr)
"""


def test_commands_load_no_window_toolkit_open_no_socket_and_speak_utf8_in_any_language(tmp_path: Path) -> None:
    path = tmp_path / "s.newsdesk"
    lines = [f"sample|{path}", f"articles|{path}", f"records|{path}", f"brief|{path}|--to|md|-o|{tmp_path / 'b.md'}"]
    lines += [f"search|{path}|вода", f"check|{path}", f"undo|{path}", f"history|{path}"]
    environment = {
        **os.environ,
        "LANG": "C",
        "LC_ALL": "en_US.ISO-8859-1",
        "PYTHONUTF8": "0",
        "PYTHONIOENCODING": "ascii",
    }
    done = subprocess.run([sys.executable, "-c", _SILENT, *lines], capture_output=True, env=environment, check=False)
    assert done.stderr.decode().strip().splitlines()[-1] == f"{[0] * len(lines)} []"
    assert "Совет по воде соберётся в четверг" in done.stdout.decode("utf-8")


def test_the_module_runs_as_the_command_and_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("слово " * 200_000)
    command = f"{sys.executable} -m newsdesk text {tmp_path / 'a.txt'} | head -c 10"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode("utf-8", "ignore").startswith("слово")


def test_shot_draws_the_window_in_the_size_asked_for(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "window.png"
    words = ["shot", sample, "-o", target, "--size", "900x600", "--theme", "dark", "--language", "ru"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "newsdesk", *map(str, words)], capture_output=True, env=environment, check=False
    )
    assert done.returncode == 0
    picture = target.read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert (int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")) == (900, 600)
