"""The dossier of a record."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.gui.catalogue.command import Command, Context, Menu, Needs

DOSSIER_COMMANDS: tuple[Command, ...] = (
    Command(
        id="dossier.open",
        words=QT_TRANSLATE_NOOP("Command", "Dossier"),
        menu=Menu.RECORD,
        icon="book-open",
        keys=("D",),
        contexts=(Context.RECORDS,),
        needs=Needs.RECORD_CHOSEN,
    ),
)
