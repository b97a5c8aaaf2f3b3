"""Errors as one sentence for a person."""

import json

import click

from newsdesk.cli.input_error import InputError
from newsdesk.edits.errors import EditError
from newsdesk.exchange import PackageError
from newsdesk.exporting.files import CannotWriteError
from newsdesk.importing.refusal import ImportRefusedError
from newsdesk.store.errors import WorkspaceError


def sentence_of(error: Exception) -> str:
    """Say an error in one line: what is wrong and, where that is known, what to do."""
    match error:
        case click.ClickException():
            words = error.format_message()
        case EditError() | ImportRefusedError() | PackageError() | CannotWriteError():
            words = error.sentence()
        case WorkspaceError() | InputError():
            words = str(error)
        case OSError() if error.filename and error.strerror:
            words = f"{error.filename}: {error.strerror.lower()}."
        case OSError():
            words = f"{str(error).rstrip('.')}."
        case MemoryError():
            words = "There is not enough memory for this; nothing was changed."
        case _:
            words = (
                f"NewsDesk met an error of its own ({type(error).__name__}: {error}); nothing half done was kept. "
                "Please report it with the command that you gave."
            )
    return " ".join(words.split())


_WARNINGS = {
    "unreadable characters": (
        "{detail} could not be read and stand as � in the text; another --encoding may fit better."
    ),
    "extractor failed": "its article could not be told from the rest of the page ({detail}), so all words were kept.",
    "no article found": "its article could not be told from the rest of the page, so all words were kept.",
    "structure lost": "its words stand in no visible part of the page, so headings and lists are lost.",
    "two titles": "the page also calls itself “{detail}”; look which title is right.",
}
_SIMPLIFIED = "the page is built too heavily ({code}), so it was {detail}."


def warning_sentence(file_name: str, code: str, detail: str) -> str:
    """Say what was lost of a file on its way in."""
    if code == "unreadable characters":
        detail = counted(int(detail), "character")
    words = _WARNINGS.get(code, _SIMPLIFIED).format(code=code, detail=detail)
    return " ".join(f"“{file_name}” was taken, but {words}".split())


def counted(number: int, noun: str) -> str:
    """A number with its noun, in the plural where there is not exactly one."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def read_json(text: bytes, name: str) -> object:
    """The value of a JSON file.

    Raises:
        InputError: if it is no UTF-8, no JSON, has a number that JSON does not know, or nests too deeply.
    """
    try:
        return json.loads(text.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        msg = f"“{name}” is not UTF-8 (at byte {error.start}); save it as UTF-8."
        raise InputError(msg) from error
    except json.JSONDecodeError as error:
        msg = f"“{name}” is no JSON: {error.msg} in line {error.lineno}, column {error.colno}."
        raise InputError(msg) from error
    except RecursionError as error:
        msg = f"“{name}” nests too deeply to be a file of records."
        raise InputError(msg) from error
    except ValueError as error:
        msg = f"“{name}” is no JSON: {error}."
        raise InputError(msg) from error


def _refuse_constant(name: str) -> object:
    msg = f"{name} is no number"
    raise ValueError(msg)
