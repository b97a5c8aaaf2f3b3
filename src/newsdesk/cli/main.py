"""The command `newsdesk`: its sub-commands, its exit codes, and the one place where errors become sentences."""

import contextlib
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from newsdesk.cli.exit_codes import DONE, INTERRUPTED, WRONG

_OPEN = "open"
_SELF_TEST = "self-test"
_SAFE = "--safe"
_MODULES = {
    "agreement": "agreement",
    "import": "articles",
    "text": "articles",
    "articles": "articles",
    "annotate": "records",
    "records": "records",
    "set": "records",
    "delete": "records",
    "brief": "briefs",
    "compare": "comparison",
    "update": "versions",
    "versions": "versions",
    "diff": "versions",
    "dossier": "dossiers",
    "gaps": "gaps",
    "pack": "packages",
    "verify": "packages",
    "identity": "packages",
    "absorb": "absorbing",
    "conflicts": "conflicts",
    "decide": "conflicts",
    "review": "reviews",
    "search": "search",
    "undo": "history",
    "redo": "history",
    "history": "history",
    "check": "workspace",
    "backup": "workspace",
    "restore": "workspace",
    "shot": "window",
    "sample": "workspace",
}
"""Where each command is; its module is loaded when it is asked for, so that the window waits for none of them."""


class _Desk(click.Group):
    """A group whose first word may also be a workspace; then the window opens on it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `open` before a workspace, and where there are no words at all."""
        first = next(iter(args), "")
        if first == f"--{_SELF_TEST}":
            return super().parse_args(ctx, [_SELF_TEST, *args[1:]])
        if not first or first == _SAFE or (first not in _MODULES and not first.startswith("-")):
            args = [_OPEN, *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands that have a name, from A to Z."""
        del ctx
        return sorted(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load a command; those of the window itself have no name of their own in the list."""
        module = "window" if cmd_name in {_OPEN, _SELF_TEST} else _MODULES.get(cmd_name)
        if module is None:
            return super().get_command(ctx, cmd_name)
        found = getattr(import_module(f"newsdesk.cli.{module}"), f"{cmd_name.replace('-', '_')}_command")
        return found if isinstance(found, click.Command) else None


@click.group(
    cls=_Desk,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    options_metavar="",
    subcommand_metavar="[WORKSPACE] | COMMAND …",
)
@click.version_option(package_name="newsdesk", prog_name="NewsDesk")
def cli() -> None:
    """Open the window on WORKSPACE (a .newsdesk file), or on the one of last time; or run a COMMAND without a window.

    `newsdesk FILE.ndpack` opens the window on the workspace of last time and looks the package through.
    `newsdesk --safe` opens the window without restoring the desk of last time.
    `newsdesk --self-test` shows whether this installation works.

    Exit codes: 0 done, 1 `check` found faults, 2 wrong use or bad input, with one sentence on stderr.
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code. Whatever goes wrong is said in one sentence on stderr."""
    _speak_utf8()
    try:
        result = cli.main(args=arguments, prog_name="newsdesk", standalone_mode=False)
        sys.stdout.flush()
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted; nothing half done was kept.", err=True)
        return INTERRUPTED
    except BrokenPipeError:  # whoever read the output has enough of it
        _forget_output()
        return DONE
    except Exception as error:  # noqa: BLE001 - the one place that keeps tracebacks from people
        from newsdesk.cli.sentences import sentence_of  # noqa: PLC0415 - knows the errors of every package

        click.echo(sentence_of(error), err=True)
        return WRONG
    return result if isinstance(result, int) else DONE


def _speak_utf8() -> None:
    """Write UTF-8 and plain line breaks whatever the system's language is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _forget_output() -> None:
    """Let the interpreter flush into nothing when it ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
