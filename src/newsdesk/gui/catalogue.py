"""Every command of the desk as data. Menus, key sheet and manual are made from this table.

Keys are Latin letters; `keyboard.py` lets them work on Cyrillic and Kazakh layouts.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP


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


COMMANDS: tuple[Command, ...] = (
    Command(
        id="workspace.new",
        words=QT_TRANSLATE_NOOP("Command", "New workspace…"),
        menu=Menu.FILE,
        icon="file-plus",
        keys=("Ctrl+N",),
    ),
    Command(
        id="workspace.open",
        words=QT_TRANSLATE_NOOP("Command", "Open…"),
        menu=Menu.FILE,
        icon="folder-open",
        keys=("Ctrl+O",),
    ),
    Command(id="workspace.close", words=QT_TRANSLATE_NOOP("Command", "Close workspace"), menu=Menu.FILE),
    Command(
        id="article.import",
        words=QT_TRANSLATE_NOOP("Command", "Import articles…"),
        menu=Menu.FILE,
        group=1,
        icon="import",
        keys=("Ctrl+I",),
        writes=True,
    ),
    Command(
        id="article.import_folder",
        words=QT_TRANSLATE_NOOP("Command", "Import a folder…"),
        menu=Menu.FILE,
        group=1,
        writes=True,
    ),
    Command(
        id="article.paste",
        words=QT_TRANSLATE_NOOP("Command", "Paste as article"),
        menu=Menu.FILE,
        group=1,
        icon="newspaper",
        keys=("Ctrl+V",),
        contexts=(Context.LIBRARY,),
        writes=True,
    ),
    Command(
        id="workspace.backup",
        words=QT_TRANSLATE_NOOP("Command", "Back up now"),
        menu=Menu.FILE,
        group=2,
        icon="save",
        keys=("Ctrl+S",),
        writes=True,
    ),
    Command(
        id="workspace.restore",
        words=QT_TRANSLATE_NOOP("Command", "Restore a backup…"),
        menu=Menu.FILE,
        group=2,
        icon="history",
        writes=True,
    ),
    Command(
        id="workspace.copy",
        words=QT_TRANSLATE_NOOP("Command", "Save a copy…"),
        menu=Menu.FILE,
        group=2,
        icon="copy",
        keys=("Ctrl+Shift+S",),
    ),
    Command(id="desk.quit", words=QT_TRANSLATE_NOOP("Command", "Quit"), menu=Menu.FILE, group=3, keys=("Ctrl+Q",)),
    Command(
        id="edit.undo",
        words=QT_TRANSLATE_NOOP("Command", "Undo"),
        menu=Menu.EDIT,
        icon="undo-2",
        keys=("Ctrl+Z",),
        writes=True,
    ),
    Command(
        id="edit.redo",
        words=QT_TRANSLATE_NOOP("Command", "Redo"),
        menu=Menu.EDIT,
        icon="redo-2",
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        writes=True,
    ),
    Command(id="edit.history", words=QT_TRANSLATE_NOOP("Command", "History…"), menu=Menu.EDIT, icon="history"),
    Command(
        id="edit.copy",
        words=QT_TRANSLATE_NOOP("Command", "Copy"),
        menu=Menu.EDIT,
        group=1,
        icon="copy",
        keys=("Ctrl+C",),
        contexts=(Context.READER,),
    ),
    Command(
        id="edit.cite",
        words=QT_TRANSLATE_NOOP("Command", "Copy with citation"),
        menu=Menu.EDIT,
        group=1,
        icon="quote",
        keys=("Ctrl+Shift+C",),
        contexts=(Context.READER,),
    ),
    Command(
        id="go.find",
        words=QT_TRANSLATE_NOOP("Command", "Find in article…"),
        menu=Menu.EDIT,
        group=2,
        icon="search",
        keys=("Ctrl+F",),
    ),
    Command(id="go.find_next", words=QT_TRANSLATE_NOOP("Command", "Find next"), menu=Menu.EDIT, group=2, keys=("F3",)),
    Command(
        id="go.find_previous",
        words=QT_TRANSLATE_NOOP("Command", "Find previous"),
        menu=Menu.EDIT,
        group=2,
        keys=("Shift+F3",),
    ),
    Command(
        id="go.search",
        words=QT_TRANSLATE_NOOP("Command", "Search the library…"),
        menu=Menu.EDIT,
        group=2,
        icon="search",
        keys=("Ctrl+Shift+F",),
    ),
    Command(
        id="view.library",
        words=QT_TRANSLATE_NOOP("Command", "Library"),
        menu=Menu.VIEW,
        icon="panel-left",
        keys=("F9",),
        checkable=True,
    ),
    Command(
        id="view.records",
        words=QT_TRANSLATE_NOOP("Command", "Records"),
        menu=Menu.VIEW,
        icon="panel-right",
        keys=("Shift+F9",),
        checkable=True,
    ),
    Command(
        id="view.split",
        words=QT_TRANSLATE_NOOP("Command", "Two articles side by side"),
        menu=Menu.VIEW,
        icon="columns-2",
        keys=("Ctrl+\\",),
        checkable=True,
    ),
    Command(
        id="view.larger_text",
        words=QT_TRANSLATE_NOOP("Command", "Larger text"),
        menu=Menu.VIEW,
        group=1,
        keys=("Ctrl++", "Ctrl+="),
    ),
    Command(
        id="view.smaller_text",
        words=QT_TRANSLATE_NOOP("Command", "Smaller text"),
        menu=Menu.VIEW,
        group=1,
        keys=("Ctrl+-",),
    ),
    Command(
        id="view.reset_text",
        words=QT_TRANSLATE_NOOP("Command", "Normal text size"),
        menu=Menu.VIEW,
        group=1,
        keys=("Ctrl+0",),
    ),
    Command(
        id="view.theme_system",
        words=QT_TRANSLATE_NOOP("Command", "Theme of the system"),
        menu=Menu.VIEW,
        group=2,
        icon="settings",
        checkable=True,
    ),
    Command(
        id="view.theme_light",
        words=QT_TRANSLATE_NOOP("Command", "Light theme"),
        menu=Menu.VIEW,
        group=2,
        icon="sun",
        checkable=True,
    ),
    Command(
        id="view.theme_dark",
        words=QT_TRANSLATE_NOOP("Command", "Dark theme"),
        menu=Menu.VIEW,
        group=2,
        icon="moon",
        checkable=True,
    ),
    Command(id="view.language_en", words="English", menu=Menu.VIEW, group=3, checkable=True),
    Command(id="view.language_ru", words="Русский", menu=Menu.VIEW, group=3, checkable=True),
    Command(
        id="view.full_screen",
        words=QT_TRANSLATE_NOOP("Command", "Full screen"),
        menu=Menu.VIEW,
        group=4,
        keys=("F11",),
        checkable=True,
    ),
    Command(
        id="go.back", words=QT_TRANSLATE_NOOP("Command", "Back"), menu=Menu.GO, icon="chevron-left", keys=("Alt+Left",)
    ),
    Command(
        id="go.forward",
        words=QT_TRANSLATE_NOOP("Command", "Forward"),
        menu=Menu.GO,
        icon="chevron-right",
        keys=("Alt+Right",),
    ),
    Command(id="go.next_mark", words=QT_TRANSLATE_NOOP("Command", "Next mark"), menu=Menu.GO, group=1, keys=("F8",)),
    Command(
        id="go.previous_mark",
        words=QT_TRANSLATE_NOOP("Command", "Previous mark"),
        menu=Menu.GO,
        group=1,
        keys=("Shift+F8",),
    ),
    Command(
        id="go.text_record",
        words=QT_TRANSLATE_NOOP("Command", "Text or record"),
        menu=Menu.GO,
        group=1,
        icon="crosshair",
        keys=("F4",),
    ),
    Command(id="go.next_pane", words=QT_TRANSLATE_NOOP("Command", "Next pane"), menu=Menu.GO, group=2, keys=("F6",)),
    Command(
        id="go.previous_pane",
        words=QT_TRANSLATE_NOOP("Command", "Previous pane"),
        menu=Menu.GO,
        group=2,
        keys=("Shift+F6",),
    ),
    Command(
        id="go.library",
        words=QT_TRANSLATE_NOOP("Command", "Go to the library"),
        menu=Menu.GO,
        group=2,
        keys=("Ctrl+1",),
    ),
    Command(
        id="go.reader", words=QT_TRANSLATE_NOOP("Command", "Go to the article"), menu=Menu.GO, group=2, keys=("Ctrl+2",)
    ),
    Command(
        id="go.second_reader",
        words=QT_TRANSLATE_NOOP("Command", "Go to the second article"),
        menu=Menu.GO,
        group=2,
        keys=("Ctrl+3",),
    ),
    Command(
        id="go.records",
        words=QT_TRANSLATE_NOOP("Command", "Go to the records"),
        menu=Menu.GO,
        group=2,
        keys=("Ctrl+4",),
    ),
    Command(
        id="go.form", words=QT_TRANSLATE_NOOP("Command", "Go to the form"), menu=Menu.GO, group=2, keys=("Ctrl+5",)
    ),
    Command(
        id="article.open",
        words=QT_TRANSLATE_NOOP("Command", "Open article"),
        menu=Menu.GO,
        group=3,
        icon="book-open",
        keys=("Return", "Enter"),
        contexts=(Context.LIBRARY,),
    ),
    Command(
        id="article.open_beside",
        words=QT_TRANSLATE_NOOP("Command", "Open beside"),
        menu=Menu.GO,
        group=3,
        icon="columns-2",
        keys=("Ctrl+Return", "Ctrl+Enter"),
        contexts=(Context.LIBRARY,),
    ),
    Command(
        id="tab.next",
        words=QT_TRANSLATE_NOOP("Command", "Next tab"),
        menu=Menu.GO,
        group=4,
        keys=("Ctrl+Tab", "Ctrl+PgDown"),
    ),
    Command(
        id="tab.previous",
        words=QT_TRANSLATE_NOOP("Command", "Previous tab"),
        menu=Menu.GO,
        group=4,
        keys=("Ctrl+Shift+Tab", "Ctrl+PgUp"),
    ),
    Command(
        id="tab.close",
        words=QT_TRANSLATE_NOOP("Command", "Close tab"),
        menu=Menu.GO,
        group=4,
        icon="x",
        keys=("Ctrl+W",),
    ),
    Command(
        id="record.participant",
        words=QT_TRANSLATE_NOOP("Command", "Participant"),
        menu=Menu.RECORD,
        keys=("P",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="record.agenda_item",
        words=QT_TRANSLATE_NOOP("Command", "Agenda item"),
        menu=Menu.RECORD,
        keys=("G",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="record.meeting",
        words=QT_TRANSLATE_NOOP("Command", "Meeting"),
        menu=Menu.RECORD,
        keys=("M",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="record.note",
        words=QT_TRANSLATE_NOOP("Command", "Note"),
        menu=Menu.RECORD,
        keys=("N",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="mark.link",
        words=QT_TRANSLATE_NOOP("Command", "Link to a record…"),
        menu=Menu.RECORD,
        group=1,
        icon="link",
        keys=("L",),
        contexts=(Context.READER, Context.RECORDS),
        writes=True,
    ),
    Command(
        id="mark.highlight",
        words=QT_TRANSLATE_NOOP("Command", "Highlight"),
        menu=Menu.RECORD,
        group=1,
        icon="highlighter",
        keys=("H",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="mark.colour1",
        words=QT_TRANSLATE_NOOP("Command", "Highlight, colour 1"),
        menu=Menu.RECORD,
        group=1,
        keys=("1",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="mark.colour2",
        words=QT_TRANSLATE_NOOP("Command", "Highlight, colour 2"),
        menu=Menu.RECORD,
        group=1,
        keys=("2",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="mark.colour3",
        words=QT_TRANSLATE_NOOP("Command", "Highlight, colour 3"),
        menu=Menu.RECORD,
        group=1,
        keys=("3",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="mark.colour4",
        words=QT_TRANSLATE_NOOP("Command", "Highlight, colour 4"),
        menu=Menu.RECORD,
        group=1,
        keys=("4",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="mark.colour5",
        words=QT_TRANSLATE_NOOP("Command", "Highlight, colour 5"),
        menu=Menu.RECORD,
        group=1,
        keys=("5",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="mark.tag",
        words=QT_TRANSLATE_NOOP("Command", "Tag…"),
        menu=Menu.RECORD,
        group=1,
        icon="tag",
        keys=("T",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="mark.delete",
        words=QT_TRANSLATE_NOOP("Command", "Remove mark"),
        menu=Menu.RECORD,
        group=1,
        icon="unlink",
        keys=("Del",),
        contexts=(Context.READER,),
        writes=True,
    ),
    Command(
        id="record.new",
        words=QT_TRANSLATE_NOOP("Command", "New record"),
        menu=Menu.RECORD,
        group=2,
        icon="plus",
        keys=("Ins",),
        contexts=(Context.RECORDS,),
        writes=True,
    ),
    Command(
        id="record.edit",
        words=QT_TRANSLATE_NOOP("Command", "Edit record"),
        menu=Menu.RECORD,
        group=2,
        icon="pencil",
        keys=("F2",),
        contexts=(Context.RECORDS,),
        writes=True,
    ),
    Command(
        id="record.next_quote",
        words=QT_TRANSLATE_NOOP("Command", "Next quote"),
        menu=Menu.RECORD,
        group=2,
        icon="quote",
        keys=("Return", "Enter"),
        contexts=(Context.RECORDS,),
    ),
    Command(
        id="record.previous_quote",
        words=QT_TRANSLATE_NOOP("Command", "Previous quote"),
        menu=Menu.RECORD,
        group=2,
        keys=("Shift+Return", "Shift+Enter"),
        contexts=(Context.RECORDS,),
    ),
    Command(
        id="record.history",
        words=QT_TRANSLATE_NOOP("Command", "History of the record…"),
        menu=Menu.RECORD,
        group=2,
        icon="history",
        contexts=(Context.RECORDS,),
    ),
    Command(
        id="record.delete",
        words=QT_TRANSLATE_NOOP("Command", "Delete record"),
        menu=Menu.RECORD,
        group=2,
        icon="trash-2",
        keys=("Del",),
        contexts=(Context.RECORDS,),
        writes=True,
    ),
    Command(
        id="article.edit",
        words=QT_TRANSLATE_NOOP("Command", "Article details…"),
        menu=Menu.RECORD,
        group=3,
        icon="pencil",
        keys=("F2",),
        contexts=(Context.LIBRARY,),
        writes=True,
    ),
    Command(
        id="article.mark_read",
        words=QT_TRANSLATE_NOOP("Command", "Read or unread"),
        menu=Menu.RECORD,
        group=3,
        icon="eye",
        keys=("U",),
        contexts=(Context.LIBRARY,),
        writes=True,
    ),
    Command(
        id="article.delete",
        words=QT_TRANSLATE_NOOP("Command", "Delete article"),
        menu=Menu.RECORD,
        group=3,
        icon="trash-2",
        keys=("Del",),
        contexts=(Context.LIBRARY,),
        writes=True,
    ),
    Command(
        id="brief.export",
        words=QT_TRANSLATE_NOOP("Command", "Export brief…"),
        menu=Menu.BRIEF,
        icon="file-output",
        keys=("Ctrl+Shift+E",),
    ),
    Command(
        id="workspace.check", words=QT_TRANSLATE_NOOP("Command", "Check the workspace"), menu=Menu.TOOLS, icon="check"
    ),
    Command(id="help.keys", words=QT_TRANSLATE_NOOP("Command", "Keys"), menu=Menu.HELP, icon="keyboard", keys=("F1",)),
    Command(id="help.about", words=QT_TRANSLATE_NOOP("Command", "About NewsDesk"), menu=Menu.HELP, icon="info"),
)
