"""The command `newsdesk`: its sub-commands, its exit codes, and the one place where errors become sentences."""

import contextlib
import io
import os
import sys
from collections.abc import Sequence

import click

from newsdesk.cli.articles import articles_command, import_command, text_command
from newsdesk.cli.briefs import brief_command
from newsdesk.cli.history import history_command, redo_command, undo_command
from newsdesk.cli.records import annotate_command, delete_command, records_command, set_command
from newsdesk.cli.search import search_command
from newsdesk.cli.sentences import sentence_of
from newsdesk.cli.window import open_command, shot_command
from newsdesk.cli.workspace import backup_command, check_command, restore_command, sample_command

DONE = 0
FAULTS_FOUND = 1
WRONG = 2
_INTERRUPTED = 130
_OPEN = "open"


class _Desk(click.Group):
    """A group whose first word may also be a workspace; then the window opens on it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `open` before a workspace, and where there are no words at all."""
        first = next(iter(args), "")
        if not first or (first not in self.commands and not first.startswith("-")):
            args = [_OPEN, *args]
        return super().parse_args(ctx, args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Find a command; the one that opens the window has no name of its own in the list."""
        return open_command if cmd_name == _OPEN else super().get_command(ctx, cmd_name)


@click.group(
    cls=_Desk,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    options_metavar="",
    subcommand_metavar="[WORKSPACE] | COMMAND …",
)
@click.version_option(package_name="newsdesk", prog_name="NewsDesk")
def cli() -> None:
    """Open the window on WORKSPACE (a .newsdesk file), or on the one of last time; or run a COMMAND without a window.

    Exit codes: 0 done, 1 `check` found faults, 2 wrong use or bad input, with one sentence on stderr.
    """


for _command in (
    import_command,
    text_command,
    articles_command,
    annotate_command,
    records_command,
    set_command,
    delete_command,
    brief_command,
    search_command,
    undo_command,
    redo_command,
    history_command,
    check_command,
    backup_command,
    restore_command,
    shot_command,
    sample_command,
):
    cli.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code. Whatever goes wrong is said in one sentence on stderr."""
    _speak_utf8()
    try:
        result = cli.main(args=arguments, prog_name="newsdesk", standalone_mode=False)
        sys.stdout.flush()
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted; nothing half done was kept.", err=True)
        return _INTERRUPTED
    except BrokenPipeError:  # whoever read the output has enough of it
        _forget_output()
        return DONE
    except Exception as error:  # noqa: BLE001 - the one place that keeps tracebacks from people
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
