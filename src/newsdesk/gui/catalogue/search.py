"""Searching the library, its views and its table."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.gui.catalogue.command import Command, Context, Menu, Needs

PINS = range(1, 10)
"""The digits under which keys find views."""

SEARCH_COMMANDS: tuple[Command, ...] = (
    Command(
        id="library.table",
        words=QT_TRANSLATE_NOOP("Command", "Articles as a table"),
        menu=Menu.VIEW,
        icon="table",
        keys=("Shift+F7",),
        checkable=True,
    ),
    Command(
        id="search.save",
        words=QT_TRANSLATE_NOOP("Command", "Save the search as a view…"),
        menu=Menu.GO,
        group=6,
        icon="star",
        writes=True,
        needs=Needs.SEARCH_UNDER_WAY,
    ),
    Command(
        id="library.edit_view",
        words=QT_TRANSLATE_NOOP("Command", "Search of the view"),
        menu=Menu.GO,
        group=6,
        needs=Needs.VIEW_CHOSEN,
    ),
    Command(
        id="library.rename_view",
        words=QT_TRANSLATE_NOOP("Command", "Rename the view…"),
        menu=Menu.GO,
        group=6,
        keys=("F2",),
        contexts=(Context.SHELVES,),
        writes=True,
        needs=Needs.VIEW_CHOSEN,
    ),
    Command(
        id="library.pin_view",
        words=QT_TRANSLATE_NOOP("Command", "Pin the view"),
        menu=Menu.GO,
        group=6,
        icon="pin",
        keys=("P",),
        contexts=(Context.SHELVES,),
        checkable=True,
        writes=True,
        needs=Needs.VIEW_CHOSEN,
    ),
    Command(
        id="library.view_up",
        words=QT_TRANSLATE_NOOP("Command", "Move the view up"),
        menu=Menu.GO,
        group=6,
        keys=("Alt+Up",),
        contexts=(Context.SHELVES,),
        writes=True,
        needs=Needs.VIEW_CHOSEN,
    ),
    Command(
        id="library.view_down",
        words=QT_TRANSLATE_NOOP("Command", "Move the view down"),
        menu=Menu.GO,
        group=6,
        keys=("Alt+Down",),
        contexts=(Context.SHELVES,),
        writes=True,
        needs=Needs.VIEW_CHOSEN,
    ),
    Command(
        id="library.delete_view",
        words=QT_TRANSLATE_NOOP("Command", "Delete the view"),
        menu=Menu.GO,
        group=6,
        icon="trash-2",
        keys=("Del",),
        contexts=(Context.SHELVES,),
        writes=True,
        needs=Needs.VIEW_CHOSEN,
    ),
    Command(
        id="go.shelves",
        words=QT_TRANSLATE_NOOP("Command", "Go to the views and tags"),
        menu=Menu.GO,
        group=3,
        keys=("Ctrl+Shift+L",),
    ),
    *(
        Command(id=f"library.view_{pin}", words=words, keys=(f"Alt+{pin}",), needs=Needs.VIEW_PINNED)
        for pin, words in zip(
            PINS,
            (
                QT_TRANSLATE_NOOP("Command", "Pinned view 1"),
                QT_TRANSLATE_NOOP("Command", "Pinned view 2"),
                QT_TRANSLATE_NOOP("Command", "Pinned view 3"),
                QT_TRANSLATE_NOOP("Command", "Pinned view 4"),
                QT_TRANSLATE_NOOP("Command", "Pinned view 5"),
                QT_TRANSLATE_NOOP("Command", "Pinned view 6"),
                QT_TRANSLATE_NOOP("Command", "Pinned view 7"),
                QT_TRANSLATE_NOOP("Command", "Pinned view 8"),
                QT_TRANSLATE_NOOP("Command", "Pinned view 9"),
            ),
            strict=True,
        )
    ),
)
