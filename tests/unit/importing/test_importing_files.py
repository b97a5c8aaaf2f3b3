import os
import socket
from pathlib import Path

import pytest

from newsdesk.importing import ImportRefusedError
from newsdesk.importing.files import article_files, read_file
from newsdesk.importing.limits import MAX_FILE_BYTES
from newsdesk.importing.refusal import Reason


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Совет по воде собрался в Лорне.", encoding="utf-8")


def test_folders_are_walked_for_files_of_known_kinds_in_order(tmp_path: Path) -> None:
    make(tmp_path, "б.txt", "а.HTML", "внутри/г.md", "картинка.png", ".скрытый.txt", ".скрыто/д.txt", "без-окончания")

    found = [path.relative_to(tmp_path).as_posix() for path in article_files([tmp_path])]

    assert found == ["а.HTML", "б.txt", "внутри/г.md"]


def test_a_named_file_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    make(tmp_path, ".скрытый", "заметка.dat")

    assert list(article_files([tmp_path / ".скрытый", tmp_path / "заметка.dat"])) == [
        tmp_path / ".скрытый",
        tmp_path / "заметка.dat",
    ]


def test_links_in_a_folder_are_passed_over(tmp_path: Path) -> None:
    make(tmp_path / "снаружи", "чужое.txt")
    inside = tmp_path / "внутри"
    make(inside, "своё.txt")
    (inside / "ссылка.txt").symlink_to(tmp_path / "снаружи" / "чужое.txt")
    (inside / "папка").symlink_to(tmp_path / "снаружи")
    (inside / "по-кругу").symlink_to(inside)

    assert [path.name for path in article_files([inside])] == ["своё.txt"]


@pytest.mark.parametrize(
    ("kind", "reason", "detail"),
    [
        ("missing", Reason.MISSING, ""),
        ("file link", Reason.LINK, ""),
        ("folder link", Reason.LINK, ""),
        ("pipe", Reason.NOT_A_FILE, "a pipe"),
        ("socket", Reason.NOT_A_FILE, "a socket"),
        ("device", Reason.NOT_A_FILE, "a device"),
    ],
)
def test_what_is_no_file_is_refused_without_being_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, reason: Reason, detail: str
) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path("предмет.txt")
    match kind:
        case "file link":
            path.symlink_to("/etc/hostname")
        case "folder link":
            path.symlink_to(tmp_path)
        case "pipe":
            os.mkfifo(path)
        case "socket":
            with socket.socket(socket.AF_UNIX) as server:
                server.bind(str(path))
        case "device":
            path = Path("/dev/zero")

    for refused in (lambda: list(article_files([path])), lambda: read_file(path)):
        with pytest.raises(ImportRefusedError) as refusal:
            refused()
        assert (refusal.value.file_name, refusal.value.reason, refusal.value.detail) == (path.name, reason, detail)
        assert path.name in str(refusal.value)


def test_a_folder_is_no_file_to_read(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match="is a folder, not a file"):
        read_file(tmp_path)


@pytest.mark.parametrize("name", ["без прав.txt", "без прав"])
def test_what_the_system_does_not_open_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    path = tmp_path / name
    denied = PermissionError(13, "Permission denied")

    def refuse(*_: object, **__: object) -> None:
        raise denied

    if path.suffix:
        make(tmp_path, name)
        monkeypatch.setattr(Path, "open", refuse)  # as root, no file is closed to the test
    else:
        path.mkdir()
        monkeypatch.setattr(os, "scandir", refuse)

    with pytest.raises(ImportRefusedError, match=r"“без прав.* cannot be opened \(Permission denied\)"):
        _ = read_file(path) if path.suffix else list(article_files([path]))


def test_a_name_that_no_system_knows_is_refused() -> None:
    with pytest.raises(ImportRefusedError) as refusal:
        read_file(Path("ноль\0.txt"))
    assert refusal.value.reason is Reason.UNREADABLE


def test_a_file_is_read_up_to_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "большой.txt"
    path.write_bytes(b"x" * MAX_FILE_BYTES)
    assert len(read_file(path)) == MAX_FILE_BYTES

    path.write_bytes(b"x" * (MAX_FILE_BYTES + 1))
    with pytest.raises(ImportRefusedError, match="too large"):
        read_file(path)


@pytest.mark.parametrize("reason", Reason)
def test_every_refusal_names_the_file_the_cause_and_the_next_step(reason: Reason) -> None:
    sentence = ImportRefusedError("вести.html", reason, "подробность").sentence()

    assert sentence.startswith("“вести.html” ")
    assert sentence.count(". ") == 1
    assert sentence.endswith(".")
    assert "{" not in sentence
