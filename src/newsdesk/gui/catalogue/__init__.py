"""Every command of the desk in one table. Menus, palette, key sheet and manual are made from it."""

from newsdesk.gui.catalogue.agreement import AGREEMENT_COMMANDS
from newsdesk.gui.catalogue.command import Command, Context, Menu, Needs
from newsdesk.gui.catalogue.compare import COMPARE_COMMANDS
from newsdesk.gui.catalogue.dossier import DOSSIER_COMMANDS
from newsdesk.gui.catalogue.edit import EDIT_COMMANDS
from newsdesk.gui.catalogue.exchange import EXCHANGE_COMMANDS
from newsdesk.gui.catalogue.file import FILE_COMMANDS
from newsdesk.gui.catalogue.gaps import GAP_COMMANDS
from newsdesk.gui.catalogue.go import GO_COMMANDS
from newsdesk.gui.catalogue.mark import MARK_COMMANDS
from newsdesk.gui.catalogue.pictures import PICTURE_COMMANDS
from newsdesk.gui.catalogue.proof import PROOF_COMMANDS
from newsdesk.gui.catalogue.record import RECORD_COMMANDS
from newsdesk.gui.catalogue.review import REVIEW_COMMANDS
from newsdesk.gui.catalogue.search import SEARCH_COMMANDS
from newsdesk.gui.catalogue.tools import TOOL_COMMANDS
from newsdesk.gui.catalogue.versions import VERSION_COMMANDS
from newsdesk.gui.catalogue.view import VIEW_COMMANDS

__all__ = ["COMMANDS", "Command", "Context", "Menu", "Needs"]

COMMANDS = (
    *FILE_COMMANDS,
    *EDIT_COMMANDS,
    *VIEW_COMMANDS,
    *PICTURE_COMMANDS,
    *GAP_COMMANDS,
    *VERSION_COMMANDS,
    *GO_COMMANDS,
    *SEARCH_COMMANDS,
    *COMPARE_COMMANDS,
    *MARK_COMMANDS,
    *PROOF_COMMANDS,
    *RECORD_COMMANDS,
    *DOSSIER_COMMANDS,
    *REVIEW_COMMANDS,
    *AGREEMENT_COMMANDS,
    *EXCHANGE_COMMANDS,
    *TOOL_COMMANDS,
)
"""In each group of a menu they stand in this order."""
