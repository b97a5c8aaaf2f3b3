"""Menus made from the commands: titles, order, lines between groups."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QMenuBar

from newsdesk.gui.catalogue import Menu
from newsdesk.gui.commands import CommandAction, Commands

_TITLES: Mapping[Menu, object] = {
    Menu.FILE: QT_TRANSLATE_NOOP("Menu", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Menu", "&Edit"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Menu", "&View"),
    Menu.GO: QT_TRANSLATE_NOOP("Menu", "&Go"),
    Menu.MARK: QT_TRANSLATE_NOOP("Menu", "&Mark"),
    Menu.RECORD: QT_TRANSLATE_NOOP("Menu", "&Record"),
    Menu.REVIEW: QT_TRANSLATE_NOOP("Menu", "Revie&w"),
    Menu.BRIEF: QT_TRANSLATE_NOOP("Menu", "&Brief"),
    Menu.TOOLS: QT_TRANSLATE_NOOP("Menu", "&Tools"),
    Menu.HELP: QT_TRANSLATE_NOOP("Menu", "&Help"),
}
_GROUPS: Mapping[tuple[Menu, int], object] = {
    (Menu.VIEW, 2): QT_TRANSLATE_NOOP("Menu", "Text size"),
    (Menu.VIEW, 3): QT_TRANSLATE_NOOP("Menu", "Theme"),
    (Menu.VIEW, 4): QT_TRANSLATE_NOOP("Menu", "Language"),
    (Menu.VIEW, 6): QT_TRANSLATE_NOOP("Menu", "Pictures"),
    (Menu.GO, 3): QT_TRANSLATE_NOOP("Menu", "Panes"),
    (Menu.GO, 5): QT_TRANSLATE_NOOP("Menu", "Tabs"),
    (Menu.GO, 6): QT_TRANSLATE_NOOP("Menu", "Views"),
    (Menu.MARK, 2): QT_TRANSLATE_NOOP("Menu", "Colours"),
    (Menu.RECORD, 5): QT_TRANSLATE_NOOP("Menu", "Comparison"),
    (Menu.RECORD, 6): QT_TRANSLATE_NOOP("Menu", "Quotes that wait"),
}
"""Groups that stand in a menu of their own, so that no menu is higher than a small screen."""


def menu_title(menu: Menu) -> str:
    """Title of a menu with its mnemonic, in the interface's language."""
    return QCoreApplication.translate("Menu", str(_TITLES[menu]))


class Menus(QObject):
    """Fills a menu bar once every pane has bound its commands. Menus in which nothing works are left out."""

    def __init__(self, bar: QMenuBar, commands: Commands) -> None:
        super().__init__(bar)
        self._commands = commands
        bar.installEventFilter(self)
        self._menus: dict[Menu, QMenu] = {}
        self._groups: dict[tuple[Menu, int], QMenu] = {}
        for menu in Menu:
            actions = commands.in_menu(menu)
            if not actions:
                continue
            self._menus[menu] = bar.addMenu("")
            self._fill(menu, actions)
        self.retranslate()

    def __getitem__(self, menu: Menu) -> QMenu:
        """Find a menu.

        :raises KeyError: if nothing in it works.
        """
        return self._menus[menu]

    def _fill(self, menu: Menu, actions: Sequence[CommandAction]) -> None:
        """Put the groups one after the other; a line parts two of them, unless both stand in menus of their own."""
        parted = False
        for group, several in groupby(sorted(actions, key=_group), key=_group):
            own = (menu, group) in _GROUPS
            if self._menus[menu].actions() and not (own and parted):
                self._menus[menu].addSeparator()
            parted = own
            place = self._menus[menu]
            if own:
                place = self._groups[menu, group] = self._menus[menu].addMenu("")
            place.addActions(list(several))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the panes mean nothing in the bar and what stands in it, though Qt hears them through the menus."""
        overridden = event.type() == QEvent.Type.ShortcutOverride
        if overridden and isinstance(event, QKeyEvent) and self._commands.is_key_of_a_pane(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        for menu, made in self._menus.items():
            made.setTitle(menu_title(menu))
        for group, made in self._groups.items():
            made.setTitle(QCoreApplication.translate("Menu", str(_GROUPS[group])))


def _group(action: CommandAction) -> int:
    return action.command.group
