"""Briefs, tools and help."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from newsdesk.gui.catalogue.command import Command, Menu

TOOL_COMMANDS: tuple[Command, ...] = (
    Command(
        id="brief.export",
        words=QT_TRANSLATE_NOOP("Command", "Export brief…"),
        menu=Menu.BRIEF,
        icon="file-output",
        keys=("Ctrl+Shift+E",),
    ),
    Command(
        id="brief.print",
        words=QT_TRANSLATE_NOOP("Command", "Print brief…"),
        menu=Menu.BRIEF,
        icon="printer",
        keys=("Ctrl+P",),
    ),
    Command(
        id="workspace.check", words=QT_TRANSLATE_NOOP("Command", "Check the workspace"), menu=Menu.TOOLS, icon="check"
    ),
    Command(id="desk.jobs", words=QT_TRANSLATE_NOOP("Command", "Running work…"), menu=Menu.TOOLS, icon="clock"),
    Command(id="desk.messages", words=QT_TRANSLATE_NOOP("Command", "Recent messages…"), menu=Menu.TOOLS, icon="bell"),
    Command(
        id="desk.log", words=QT_TRANSLATE_NOOP("Command", "Show the log folder"), menu=Menu.TOOLS, icon="folder-open"
    ),
    Command(id="help.keys", words=QT_TRANSLATE_NOOP("Command", "Keys"), menu=Menu.HELP, icon="keyboard", keys=("F1",)),
    Command(
        id="help.tour", words=QT_TRANSLATE_NOOP("Command", "Tour of the sample"), menu=Menu.HELP, icon="circle-help"
    ),
    Command(id="help.sample", words=QT_TRANSLATE_NOOP("Command", "Open the sample workspace"), menu=Menu.HELP),
    Command(id="help.reset_sample", words=QT_TRANSLATE_NOOP("Command", "Reset the sample…"), menu=Menu.HELP),
    Command(id="help.about", words=QT_TRANSLATE_NOOP("Command", "About NewsDesk"), menu=Menu.HELP, icon="info"),
)
