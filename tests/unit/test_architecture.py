"""The laws of docs/architecture.md that no linter can hold."""

import ast
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
PYTHON = sorted([*SOURCES, *(ROOT / "tests").rglob("*.py")])

MOST_LINES = 400
MOST_WINDOW_LINES = 250
MOST_CLASS_LINES = 250
MOST_FUNCTION_LINES = 60
FORBIDDEN_NAMES = {"utils", "util", "common", "helpers", "helper", "manager", "misc"}


def lines_of(node: ast.stmt) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT / "src")))
def test_a_file_stays_small_enough_to_read_in_one_go(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MOST_LINES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef):
            assert lines_of(node) <= MOST_CLASS_LINES, node.name
        if isinstance(node, ast.FunctionDef):
            assert lines_of(node) <= MOST_FUNCTION_LINES, node.name


def test_the_window_only_lays_out() -> None:
    window = ROOT / "src/newsdesk/gui/main_window.py"
    assert len(window.read_text(encoding="utf-8").splitlines()) <= MOST_WINDOW_LINES


def test_no_module_is_named_after_nothing() -> None:
    assert not [path for path in PYTHON if path.stem in FORBIDDEN_NAMES]


def test_an_init_file_holds_no_code() -> None:
    for path in SOURCES:
        if path.name == "__init__.py":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            assert all(isinstance(node, ast.Expr | ast.Import | ast.ImportFrom | ast.Assign) for node in tree.body), (
                path
            )


def test_no_window_or_dialog_is_run_by_a_nested_event_loop() -> None:
    for path in (ROOT / "src/newsdesk/gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "exec":
                is_drag = ast.unparse(node.func.value) == "drag"  # Qt drags in no other way
                assert is_drag or path.name == "app.py", f"{path}:{node.lineno} calls exec()"


def test_only_the_theme_holds_colours() -> None:
    colour = re.compile(r"[\"']#[0-9A-Fa-f]{6}[\"']")
    for path in (ROOT / "src/newsdesk/gui").rglob("*.py"):
        if "theme" not in path.parts:
            assert not colour.search(path.read_text(encoding="utf-8")), path


def test_no_tool_tip_takes_words_for_markup() -> None:
    plain = r"(?!\s*(?:0, )?(?:tip\(|self\.tr\(|self\._action\.toolTip))"
    given = re.compile(rf"setToolTip\({plain}|QToolTip\.showText\([^,]+,{plain}")
    for path in (ROOT / "src/newsdesk/gui").rglob("*.py"):
        assert not given.search(path.read_text(encoding="utf-8")), path


def test_no_view_uses_a_style_sheet_or_loads_from_the_net() -> None:
    for path in (ROOT / "src/newsdesk/gui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "setStyleSheet" not in text, path
        assert "QtNetwork" not in text, path
        assert "QtWebEngine" not in text, path


def test_core_starts_without_anything_heavy() -> None:
    code = (
        "import sys, click\n"
        "from newsdesk.cli.main import cli\n"
        "context = click.Context(cli)\n"
        "assert all(cli.get_command(context, name) for name in cli.list_commands(context))\n"
        "heavy = {'PySide6', 'trafilatura', 'lxml', 'docx', 'typst', 'numpy', 'sqlite_utils', 'markdown_it'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_void_calls_of_qt_keep_their_reference_to_none(qapp: object) -> None:
    """PySide6 6.12 on Python 3.11 loses one at every call and aborts after some thousands."""
    assert qapp is not None
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(200):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 100
    widget.deleteLater()


def test_the_wheel_carries_the_resources(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "newsdesk.gui.i18n", "compile"], check=True, capture_output=True)
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = {path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert Path("i18n/newsdesk_ru.qm") in shipped
    assert {f"newsdesk/_resources/{path.as_posix()}" for path in shipped} <= names
    zipfile.ZipFile(wheel).extractall(tmp_path / "installed")
    found = subprocess.run(
        [sys.executable, "-c", "from newsdesk.assets import asset; print(asset('fonts', 'PT-Serif-OFL.txt'))"],
        env={"PYTHONPATH": str(tmp_path / "installed")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.startswith(str(tmp_path / "installed"))
