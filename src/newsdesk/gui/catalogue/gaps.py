"""What is missing."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.gui.catalogue.command import Command, Menu

GAP_COMMANDS: tuple[Command, ...] = (
    Command(
        id="view.gaps",
        words=QT_TRANSLATE_NOOP("Command", "What is missing"),
        menu=Menu.VIEW,
        icon="circle-help",
        keys=("Ctrl+Alt+G",),
        checkable=True,
    ),
)
