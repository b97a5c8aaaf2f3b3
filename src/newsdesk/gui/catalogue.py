"""Every command of the desk as data. Menus, key sheet and manual are made from these tables."""

from newsdesk.gui.catalogue_panes import PANE_COMMANDS
from newsdesk.gui.catalogue_window import WINDOW_COMMANDS
from newsdesk.gui.command import Command, Context, Menu

__all__ = ["COMMANDS", "Command", "Context", "Menu"]

COMMANDS: tuple[Command, ...] = (*WINDOW_COMMANDS, *PANE_COMMANDS)
"""In each menu they stand in this order."""
