"""The commands with their keys and where these work, found by words or by a key."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from newsdesk.gui.catalogue import Command, Context
from newsdesk.gui.commands import CommandAction, Commands
from newsdesk.gui.dialogs.frame import quiet
from newsdesk.gui.keyboard import same_key, shown_keys
from newsdesk.gui.palettes.ranking import rank_on_layouts, words_of

_PLACES: Mapping[Context, object] = {
    Context.WINDOW: QT_TRANSLATE_NOOP("Context", "everywhere"),
    Context.READER: QT_TRANSLATE_NOOP("Context", "in the article"),
    Context.LIBRARY: QT_TRANSLATE_NOOP("Context", "in the library"),
    Context.SHELVES: QT_TRANSLATE_NOOP("Context", "among the views"),
    Context.RECORDS: QT_TRANSLATE_NOOP("Context", "in the records"),
    Context.TABLE: QT_TRANSLATE_NOOP("Context", "in the table"),
    Context.FORM: QT_TRANSLATE_NOOP("Context", "in the form"),
    Context.PICTURES: QT_TRANSLATE_NOOP("Context", "in a picture"),
    Context.COMPARISON: QT_TRANSLATE_NOOP("Context", "in the comparison"),
    Context.REVIEW: QT_TRANSLATE_NOOP("Context", "in a review session"),
    Context.ADJUDICATION: QT_TRANSLATE_NOOP("Context", "in an adjudication"),
    Context.TRAY: QT_TRANSLATE_NOOP("Context", "among the quotes that wait"),
    Context.CONFLICTS: QT_TRANSLATE_NOOP("Context", "among the conflicts"),
    Context.QUOTES: QT_TRANSLATE_NOOP("Context", "among the quotes"),
}


def place_words(contexts: tuple[Context, ...]) -> str:
    """Where a command's key works, such as "in the article"."""
    return ", ".join(QCoreApplication.translate("Context", str(_PLACES[context])) for context in contexts)


def key_words(keys: tuple[str, ...]) -> str:
    """Keys as this system writes them."""
    return ", ".join(shown_keys(map(QKeySequence, keys)))


class KeyList(QTreeWidget):
    """One line a command; `command_changed` says that another is current."""

    command_changed = Signal()

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._lines: dict[str, QTreeWidgetItem] = {}
        self.setColumnCount(3)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        quiet(self)
        for action in commands:
            if action.bound or action.command.keys:
                line = QTreeWidgetItem(self)
                line.setData(0, Qt.ItemDataRole.UserRole, action.command.id)
                self._lines[action.command.id] = line
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.currentItemChanged.connect(self.command_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language now installed, and the keys of now."""
        self.setAccessibleName(self.tr("Commands and their keys"))
        self.setHeaderLabels([self.tr("Command"), self.tr("Key"), self.tr("Where")])
        for name, line in self._lines.items():
            action = self._commands[name]
            own = self._commands.keymap.is_own(action.command)
            for column, words in enumerate(
                (
                    action.plain_words().replace("&", ""),
                    key_words(self._commands.keymap.keys(action.command)),
                    place_words(action.command.contexts),
                )
            ):
                line.setText(column, words)
                face = line.font(column)
                face.setBold(own and column == 1)
                line.setFont(column, face)

    def command(self) -> Command | None:
        """The command of the current line."""
        line = self.currentItem()
        if line is None or line.isHidden():
            return None
        return self._commands[str(line.data(0, Qt.ItemDataRole.UserRole))].command

    def show_command(self, command: Command) -> None:
        """Make a command the current one."""
        self.setCurrentItem(self._lines[command.id])
        self.scrollToItem(self._lines[command.id])

    def narrow_to_words(self, text: str) -> None:
        """Show only commands that answer some words, in this language or in English."""
        self._narrow({name for name in self._lines if _answers(self._commands[name], text)})

    def narrow_to_key(self, key: str) -> None:
        """Show only commands with a key."""
        keymap = self._commands.keymap
        self._narrow(
            {
                name
                for name in self._lines
                if any(same_key(key, known) for known in keymap.keys(self._commands[name].command))
            }
        )

    def _narrow(self, shown: set[str]) -> None:
        for name, line in self._lines.items():
            line.setHidden(name not in shown)
        current = self.currentItem()
        if current is None or current.isHidden():
            first = next((line for name, line in self._lines.items() if name in shown), None)
            if first is not None:
                self.setCurrentItem(first)
        self.command_changed.emit()


def _answers(action: CommandAction, text: str) -> bool:
    texts = (action.plain_words(), str(action.command.words))
    return not text.strip() or any(rank_on_layouts(text, words_of(words)) is not None for words in texts)
