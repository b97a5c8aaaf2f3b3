"""The reader's context menu: of the commands of the desk, those that apply to the words or the mark at hand."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.gui.commands import Commands

GROUPS = (
    ("mark.match",),
    ("record.participant", "record.agenda_item", "record.meeting", "record.note"),
    ("mark.link", "mark.highlight", "mark.tag"),
    ("mark.again", "mark.pin", "mark.cycle", "mark.granularity"),
    ("go.text_record", "mark.delete"),
    ("edit.copy", "edit.cite"),
    ("go.find", "view.split", "tab.close"),
)
"""The menu from top to bottom, parted by lines."""


class ReaderMenu(QObject):
    """Opens the menu in a window; it goes by itself."""

    def __init__(self, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window

    def open_at(self, place: QPoint) -> QMenu:
        """Show the menu at a place on the screen."""
        self._commands.refresh()
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in GROUPS:
            actions = [self._commands[command] for command in group if self._commands[command].isEnabled()]
            if actions and menu.actions():
                menu.addSeparator()
            menu.addActions(actions)
        menu.popup(place)
        return menu
