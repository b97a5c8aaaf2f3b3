"""What a command is, where its key works, and in which menu it stands.

Keys are Latin letters; `keyboard.py` lets them work on Cyrillic and Kazakh layouts.
"""

from dataclasses import dataclass
from enum import StrEnum


class Context(StrEnum):
    """Where a command's key works. A key has one meaning in each of them."""

    WINDOW = "window"
    READER = "reader"
    LIBRARY = "library"
    RECORDS = "records"
    FORM = "form"


class Menu(StrEnum):
    """The menus, in their order. A menu in which nothing works is not shown."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    GO = "go"
    RECORD = "record"
    REVIEW = "review"
    BRIEF = "brief"
    TOOLS = "tools"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What an analyst can ask for.

    `words` is the English source, context "Command" (Qt types its marker as object). `keys` are
    alternatives in Qt's portable text. `group` parts a menu by lines; without a menu a command has
    a key or a button only. One that `writes` does nothing in a workspace that is read only.
    """

    id: str
    words: object
    icon: str = ""
    keys: tuple[str, ...] = ()
    contexts: tuple[Context, ...] = (Context.WINDOW,)
    menu: Menu | None = None
    group: int = 0
    checkable: bool = False
    writes: bool = False

    @property
    def in_window(self) -> bool:
        """Whether its key works everywhere in the window."""
        return Context.WINDOW in self.contexts
