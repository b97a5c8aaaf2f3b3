"""Menus made from the commands: titles, order, lines between groups."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent
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
        self._commands = commands
        bar.installEventFilter(self)
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
