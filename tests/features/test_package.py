"""What is shown here of the build without making it; `./dev.sh package` makes it and lets it test itself."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


def _third_party() -> ModuleType:
    spec = importlib.util.spec_from_file_location("third_party", PACKAGING / "third_party.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _needed(name: str, seen: set[str]) -> set[str]:
    """The closure of what a library needs to run."""
    if name in seen:
        return seen
    seen.add(name)
    for line in distribution(name).requires or []:
        needed = re.match(r"[A-Za-z0-9_.-]+", line)
        if needed and "extra ==" not in line and not re.search(r"sys_platform == .win|platform_system == .Win", line):
            try:
                distribution(needed[0])
            except ModuleNotFoundError:
                continue
            _needed(needed[0], seen)
    return seen


def test_the_program_walks_through_its_own_window() -> None:
    env = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    done = subprocess.run(
        [sys.executable, "-m", "newsdesk", "--self-test"], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["ok"] * 5


def test_nothing_under_the_gpl_is_needed_to_run() -> None:
    third_party = _third_party()
    refused = {
        name: third_party.licence_of(distribution(name))
        for name in _needed("newsdesk", set())
        if not third_party.may_ship(third_party.licence_of(distribution(name)))
    }
    assert refused == {}


@pytest.mark.parametrize(
    ("licence", "fits"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("GPL-3.0-or-later", False),
        ("GNU Affero General Public License v3", False),
        ("AGPL-3.0", False),
    ],
)
def test_a_licence_that_asks_for_the_whole_program_is_refused(licence: str, fits: bool) -> None:
    assert _third_party().may_ship(licence) is fits


def test_the_desktop_entry_opens_files_of_the_types_that_are_declared() -> None:
    entry = (PACKAGING / "linux/newsdesk.desktop").read_text(encoding="utf-8")
    declared = ET.parse(PACKAGING / "linux/newsdesk.xml").getroot()  # noqa: S314 - our own file
    kinds = "".join(f"{kind.get('type')};" for kind in declared)
    assert f"MimeType={kinds}\n" in entry
    globs = [glob.get("pattern") for glob in declared.iter() if glob.tag.endswith("}glob")]
    assert globs == ["*.newsdesk", "*.ndpack"]
    assert "Exec=newsdesk %f" in entry
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", PACKAGING / "linux/newsdesk.desktop"], check=True)
