"""What docs/ says is so, and what is so stands in docs/."""

import re
from pathlib import Path
from pkgutil import resolve_name

import click

from newsdesk.cli.main import cli
from newsdesk.model.change import Edit

ROOT = Path(__file__).parents[2]
ARCHITECTURE = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")


def test_the_architecture_page_names_every_package_and_no_other() -> None:
    there = {path.parent.name for path in (ROOT / "src/newsdesk").glob("*/__init__.py")}
    named = set(re.findall(r"^\| `(\w+)/` \|", ARCHITECTURE, flags=re.MULTILINE))
    assert named == there


def test_the_architecture_page_names_every_package_of_the_window_and_no_other() -> None:
    there = {path.parent.name for path in (ROOT / "src/newsdesk/gui").glob("*/__init__.py")}
    named = set(re.findall(r"^\| `gui/(\w+)` \|", ARCHITECTURE, flags=re.MULTILINE))
    assert named == there


def test_every_module_and_function_that_the_architecture_page_names_is_there() -> None:
    names = re.findall(r"`((?:gui|edits|store|text|anchoring|importing|exporting)(?:\.\w+)+)`", ARCHITECTURE)
    assert names
    for name in names:
        resolve_name(f"newsdesk.{name}")  # raises where nothing is called so


def test_the_architecture_page_names_every_edit_and_no_other() -> None:
    section = ARCHITECTURE.partition("## What an analyst can do")[2].partition("\n## ")[0]
    assert set(re.findall(r"`([A-Z_]+)`", section)) == {edit.name for edit in Edit}


def test_the_architecture_page_names_every_command_of_the_command_line_and_no_other() -> None:
    assert isinstance(cli, click.Group)
    section = ARCHITECTURE.partition("## Command line")[2].partition("\n## ")[0]
    assert set(re.findall(r"`([a-z-]+)`", section)) == set(cli.list_commands(click.Context(cli)))


def test_the_manual_documents_every_option_of_every_command() -> None:
    manual = (ROOT / "docs/manual/command-line.md").read_text(encoding="utf-8")
    assert isinstance(cli, click.Group)
    context = click.Context(cli)
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None
        assert f"newsdesk {name}" in manual
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert parameter.opts[-1] in manual, f"{name} {parameter.opts}"


def test_the_changelog_has_a_place_for_what_comes_next() -> None:
    assert "## Unreleased" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_picture_and_page_that_a_document_points_to_is_there() -> None:
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if "://" not in target and not target.startswith("mailto:"):
                assert (page.parent / target).exists(), f"{page.name} points to {target}"
