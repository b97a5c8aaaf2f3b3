"""What a command is, where its key works, in which menu it stands, and what it needs.

Keys are Latin letters; `keyboard.py` lets them work on Cyrillic and Kazakh layouts.
"""

from dataclasses import dataclass
from enum import StrEnum


class Context(StrEnum):
    """Where a command's key works. A key has one meaning in each of them, and none beside WINDOW's."""

    WINDOW = "window"
    READER = "reader"
    LIBRARY = "library"
    SHELVES = "shelves"
    RECORDS = "records"
    TABLE = "table"
    FORM = "form"
    QUOTES = "quotes"
    COMPARISON = "comparison"
    ADJUDICATION = "adjudication"
    TRAY = "tray"
    PICTURES = "pictures"
    REVIEW = "review"
    CONFLICTS = "conflicts"


class Menu(StrEnum):
    """The menus, in their order. A menu in which nothing works is not shown."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    GO = "go"
    MARK = "mark"
    RECORD = "record"
    REVIEW = "review"
    BRIEF = "brief"
    TOOLS = "tools"
    HELP = "help"


class Needs(StrEnum):
    """What must be there before a command can act; the palette says it beside a greyed command."""

    NOTHING = ""
    ARTICLE_OPEN = "article open"
    WORDS_SELECTED = "words selected"
    MARK_CHOSEN = "mark chosen"
    RECORD_CHOSEN = "record chosen"
    ROWS_CHOSEN = "rows chosen"
    QUOTE_CHOSEN = "quote chosen"
    ARTICLE_CHOSEN = "article chosen"
    SEARCH_UNDER_WAY = "search under way"
    VIEW_CHOSEN = "view chosen"
    VIEW_PINNED = "view pinned"
    TAB_CLOSED = "tab closed"
    SEVERAL_TABS = "several tabs"
    HITS_FOUND = "hits found"
    DATE_FIELD = "date field"
    PANE_BENEATH = "pane beneath"
    TWO_SHOWN = "two shown"
    SEVERAL_CHOSEN = "several chosen"
    ROW_COMPARED = "row compared"
    PAIR_PROPOSED = "pair proposed"
    FINDING_KEPT = "finding kept"
    PLACE_SHOWN = "place shown"
    AGREED_WAITING = "agreed waiting"
    QUOTE_WAITING = "quote waiting"
    FACT_REPLACED = "fact replaced"
    PICTURE_SHOWN = "picture shown"
    SESSION_SHOWN = "session shown"
    ITEM_SHOWN = "item shown"
    REJECTING = "rejecting"
    VERDICT_GIVEN = "verdict given"
    CONFLICT_OPEN = "conflict open"
    CONFLICT_SHOWN = "conflict shown"
    TWO_SPANS = "two spans"
    RECORD_DISPUTED = "record disputed"
    BEEN_ELSEWHERE = "been elsewhere"
    GONE_BACK = "gone back"
    SOMETHING_DONE = "something done"
    SOMETHING_UNDONE = "something undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What an analyst can ask for.

    `words` is the English source, context "Command" (Qt types its marker as object). `keys` are
    alternatives in Qt's portable text. `group` parts a menu by lines; without a menu a command has
    a key or a button only. Checkable commands that are `one_of` the same thing exclude each other.
    One that `repeats` does so while its key is held down; one that `writes` does nothing in a workspace
    that is read only.
    """

    id: str
    words: object
    icon: str = ""
    keys: tuple[str, ...] = ()
    contexts: tuple[Context, ...] = (Context.WINDOW,)
    menu: Menu | None = None
    group: int = 0
    checkable: bool = False
    one_of: str = ""
    repeats: bool = False
    writes: bool = False
    needs: Needs = Needs.NOTHING

    @property
    def in_window(self) -> bool:
        """Whether its key works everywhere in the window."""
        return Context.WINDOW in self.contexts
