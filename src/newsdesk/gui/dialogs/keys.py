"""The key sheet: every command with its keys, made from the registry."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from newsdesk.gui.catalogue import Menu
from newsdesk.gui.commands import CommandAction, Commands
from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.menus import menu_title


class KeysDialog(DialogFrame):
    """Keys by menu. Letters are Latin; on other layouts the key at the same place acts."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("KeysDialog", "Keys"), parent)
        self.setObjectName("keys")
        self.resize(560, 640)
        self._lines: list[tuple[str, str]] = []
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Keys"))
        self._tree.setColumnCount(2)
        self._tree.setHeaderHidden(True)
        self._tree.setUniformRowHeights(True)
        self._tree.setRootIsDecorated(False)
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for menu in Menu:
            self._add_menu(menu, [action for action in commands.in_menu(menu) if action.shortcuts()])
        self._tree.expandAll()
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        quiet(self._tree)
        self.body.addWidget(self._tree)
        self.add_cancel(self.tr("Close"))

    def lines(self) -> list[tuple[str, str]]:
        """What the sheet shows: words and keys."""
        return list(self._lines)

    def _add_menu(self, menu: Menu, actions: list[CommandAction]) -> None:
        if not actions:
            return
        group = QTreeWidgetItem([menu_title(menu).replace("&", "")])
        strong = group.font(0)
        strong.setBold(True)
        group.setFont(0, strong)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for action in actions:
            keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()[:2])
            self._lines.append((action.plain_words(), keys))
            group.addChild(QTreeWidgetItem([action.plain_words(), keys]))
        self._tree.addTopLevelItem(group)
