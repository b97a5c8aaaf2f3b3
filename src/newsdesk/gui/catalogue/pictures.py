"""Pictures of the workspace."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.gui.catalogue.command import Command, Context, Menu, Needs

PICTURE_COMMANDS: tuple[Command, ...] = (
    Command(
        id="pictures.timeline",
        words=QT_TRANSLATE_NOOP("Command", "Timeline"),
        menu=Menu.VIEW,
        group=6,
        icon="calendar",
        checkable=True,
    ),
    Command(
        id="pictures.network",
        words=QT_TRANSLATE_NOOP("Command", "Network of participants"),
        menu=Menu.VIEW,
        group=6,
        icon="waypoints",
        checkable=True,
    ),
    Command(
        id="pictures.matrix",
        words=QT_TRANSLATE_NOOP("Command", "Agenda by participant"),
        menu=Menu.VIEW,
        group=6,
        icon="table",
        checkable=True,
    ),
    Command(
        id="pictures.table",
        words=QT_TRANSLATE_NOOP("Command", "Picture as a table"),
        keys=("F7",),
        contexts=(Context.PICTURES,),
        menu=Menu.VIEW,
        group=6,
        checkable=True,
        needs=Needs.PICTURE_SHOWN,
    ),
    Command(
        id="pictures.copy",
        words=QT_TRANSLATE_NOOP("Command", "Copy the picture"),
        keys=("Ctrl+Shift+C",),
        contexts=(Context.PICTURES,),
        menu=Menu.VIEW,
        group=6,
        icon="copy",
        needs=Needs.PICTURE_SHOWN,
    ),
    Command(
        id="pictures.save",
        words=QT_TRANSLATE_NOOP("Command", "Save the picture…"),
        contexts=(Context.PICTURES,),
        menu=Menu.VIEW,
        group=6,
        icon="save",
        needs=Needs.PICTURE_SHOWN,
    ),
    Command(
        id="pictures.open",
        words=QT_TRANSLATE_NOOP("Command", "Choose in the picture, once more: open its quote"),
        keys=("Return", "Enter"),
        contexts=(Context.PICTURES,),
        needs=Needs.PICTURE_SHOWN,
    ),
    Command(
        id="pictures.closer",
        words=QT_TRANSLATE_NOOP("Command", "Enlarge the picture"),
        keys=("+", "="),
        contexts=(Context.PICTURES,),
        repeats=True,
        needs=Needs.PICTURE_SHOWN,
    ),
    Command(
        id="pictures.further",
        words=QT_TRANSLATE_NOOP("Command", "Shrink the picture"),
        keys=("-",),
        contexts=(Context.PICTURES,),
        repeats=True,
        needs=Needs.PICTURE_SHOWN,
    ),
    Command(
        id="pictures.fit",
        words=QT_TRANSLATE_NOOP("Command", "Show the whole picture"),
        keys=("Home",),
        contexts=(Context.PICTURES,),
        needs=Needs.PICTURE_SHOWN,
    ),
    Command(
        id="pictures.close",
        words=QT_TRANSLATE_NOOP("Command", "Back from the picture to the articles"),
        keys=("Esc",),
        contexts=(Context.PICTURES,),
        needs=Needs.PICTURE_SHOWN,
    ),
)
