"""Menus made from the commands: titles, order, lines between groups."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QMenuBar

from newsdesk.gui.catalogue import Menu
from newsdesk.gui.commands import Commands

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


def menu_title(menu: Menu) -> str:
    """Title of a menu with its mnemonic, in the interface's language."""
    return QCoreApplication.translate("Menu", str(_TITLES[menu]))


class Menus(QObject):
    """Fills a menu bar once every pane has bound its commands. Menus in which nothing works are left out."""

    def __init__(self, bar: QMenuBar, commands: Commands) -> None:
        super().__init__(bar)
        self._menus: dict[Menu, QMenu] = {}
        for menu in Menu:
            actions = commands.in_menu(menu)
            if not actions:
                continue
            made = bar.addMenu("")
            self._menus[menu] = made
            for before, action in zip([None, *actions], actions, strict=False):
                if before is not None and before.command.group != action.command.group:
                    made.addSeparator()
                made.addAction(action)
        self.retranslate()

    def __getitem__(self, menu: Menu) -> QMenu:
        """Find a menu.

        :raises KeyError: if nothing in it works.
        """
        return self._menus[menu]

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        for menu, made in self._menus.items():
            made.setTitle(menu_title(menu))
