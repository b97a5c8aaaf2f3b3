"""Commands that need the window's toolkit: open and shot. Nothing else on the command line imports it."""

import gc
import os
import sys
from pathlib import Path

import click

from newsdesk.cli.exit_codes import DONE, FAULTS_FOUND
from newsdesk.cli.input_error import InputError
from newsdesk.cli.parameters import FILE, workspace_argument

_LARGEST = 10_000


@click.command("open", hidden=True)
@click.argument("workspace", type=FILE, required=False)
@click.option("--safe", is_flag=True, help="Do not restore the desk of last time.")
def open_command(workspace: Path | None, *, safe: bool) -> int:
    """Open the window on WORKSPACE, or where the last session ended; there it takes a package in."""
    if workspace is not None and not workspace.exists() and not workspace.suffix:
        msg = f"There is no command and no workspace called {str(workspace)!r}; “newsdesk --help” lists the commands."
        raise InputError(msg)
    _refuse_without_screen()
    gc.disable()  # what a start makes stays, so looking through it is a tenth of the wait; `run` turns it on again
    from newsdesk.gui.app import run  # noqa: PLC0415 - loads Qt, which no other command needs

    return run(workspace, safe=safe)


@click.command("self-test", hidden=True)
def self_test_command() -> int:
    """Walk through the real window on a workspace of its own; one line a step."""
    from newsdesk.gui.self_test import self_test  # noqa: PLC0415 - loads Qt, which no other command needs

    return DONE if self_test(click.echo) else FAULTS_FOUND


@click.command("shot", short_help="Draw the window into a picture.")
@workspace_argument
@click.option("-o", "--output", type=FILE, required=True, metavar="FILE.png", help="The picture to write.")
@click.option("--article", metavar="ID", default="", help="Show this article; else the first.")
@click.option("--size", default="1440x900", show_default=True, metavar="WxH", help="Width and height in pixels.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
@click.option("--language", type=click.Choice(["en", "ru", "kk"]), default="en", show_default=True)
def shot_command(  # noqa: PLR0917 - what a picture may be asked for
    workspace: Path, output: Path, article: str, size: str, theme: str, language: str
) -> None:
    """Draw the window as it is on WORKSPACE into a picture, without a screen."""
    pixels = _size(size)
    if output.suffix.lower() != ".png":
        msg = f"A picture is written as PNG only; let the name {output.name!r} end in .png."
        raise InputError(msg)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # whatever the window itself is told to use
    from newsdesk.gui.shot import draw_shot  # noqa: PLC0415 - loads Qt, which no other command needs

    draw_shot(workspace, output, article=article, size=pixels, theme=theme, language=language)


def _refuse_without_screen() -> None:
    """Qt ends the process where it finds no screen; a sentence is kinder."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(map(os.environ.get, screens)):
        msg = (
            "There is no screen to open the window on. Run newsdesk in a desktop session or with ./dev.sh run, "
            "or draw the window into a picture with “newsdesk shot”."
        )
        raise InputError(msg)


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        msg = f"The size {words!r} is not of the form 1440x900."
        raise InputError(msg)
    pixels = int(width), int(height)
    if not all(0 < side <= _LARGEST for side in pixels):
        msg = f"The size {words!r} must lie between 1x1 and {_LARGEST}x{_LARGEST}."
        raise InputError(msg)
    return pixels
