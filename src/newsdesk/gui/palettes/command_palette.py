"""The command palette: every command that does something here, by its words in two languages or by its key."""

from PySide6.QtWidgets import QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.commands import CommandAction, Commands
from newsdesk.gui.palettes.desk_palette import DeskPalette
from newsdesk.gui.palettes.ranking import words_of
from newsdesk.gui.palettes.recents import Recents
from newsdesk.gui.palettes.row import Row
from newsdesk.gui.panels.palette import Choice
from newsdesk.gui.shell.menus import menu_title


class CommandPalette(DeskPalette):
    """Pinned commands first, then those used lately, then the menus in their order.

    A command runs where the focus was before the palette opened.
    """

    def __init__(self, commands: Commands, recents: Recents, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._recents = recents
        self.setObjectName("commands")
        self.name_as(
            self.tr("Commands"),
            self.tr("Name or key of a command"),
            self.tr("Enter runs the command, Shift+Enter pins it here"),
        )
        self.empty.setText(self.tr("No command has these words. Try fewer letters."))
        commands.refresh()
        self.offer(self._all_rows())

    def choose(self, choice: Choice) -> None:
        """Run a command; one that cannot act now stays where it is and says why."""
        action = self._commands[choice.key]
        if isinstance(choice, Row) and choice.reason:
            announce(self.view, choice.reason)
            return
        self._recents.use(choice.key)
        self.dismiss()
        self._commands.refresh()
        action.trigger()

    def choose_otherwise(self, choice: Choice) -> None:
        """Pin a command, or let it go."""
        self._recents.toggle_pin(choice.key)
        self.offer(self._all_rows())

    def _all_rows(self) -> list[Row]:
        on_top = self._recents.on_top()
        place = {name: index for index, name in enumerate(on_top)}
        pinned = self._recents.pinned()
        able = [action for action in self._commands if action.bound and action.command.id != "go.palette"]
        able.sort(key=lambda action: place.get(action.command.id, len(on_top)))
        return [_row(action, pinned=action.command.id in pinned) for action in able]


def _row(action: CommandAction, *, pinned: bool) -> Row:
    command = action.command
    plain, english = action.plain_words().replace("&", ""), str(command.words)
    return Row(
        key=command.id,
        words=plain.rstrip("…"),
        aside=menu_title(command.menu).replace("&", "") if command.menu else "",
        texts=tuple(dict.fromkeys(words_of(text) for text in (plain, english))),
        keys=tuple(action.keys_shown()),
        reason=action.reason(),
        icon=command.icon,
        pinned=pinned,
    )
