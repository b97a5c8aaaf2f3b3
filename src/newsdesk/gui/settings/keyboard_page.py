"""The page of the settings where keys are changed."""

from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from newsdesk.gui.catalogue import Command, Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.keymap import Preset
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.settings.key_field import KeyField
from newsdesk.gui.settings.key_list import KeyList, key_words, place_words
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.fonts import Role

SUFFIX = "newsdesk-keys"
_OF_FIELDS = frozenset({"Ctrl+E", "Ctrl+K", "Ctrl+U", "Ctrl+D", "Backspace"})
"""Keys that a field needs to be typed in; they can mean something else only where there is none."""


class KeyboardPage(TranslatedWidget):
    """Every command with its keys. What is changed is in force at once; `state` remembers where key files lie."""

    def __init__(self, commands: Commands, state: DeskState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = commands.keymap
        self._commands = commands
        self._state = state
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setProperty("framed", True)
        self.search_key = KeyField()
        self.list = KeyList(commands)
        self.key = KeyField()
        self.message = Words("", Role.LABEL, muted=True)
        self.message.setWordWrap(True)
        self.preset = QComboBox()
        self.change, self.add, self.remove, self.restore = (QPushButton() for _ in range(4))
        self.load, self.save = QPushButton(), QPushButton()
        self._wanted = ""
        self._lay_out()
        self.search.textChanged.connect(self._on_search)
        self.search_key.pressed.connect(self._on_search_key)
        self.list.command_changed.connect(self._on_command)
        self.key.pressed.connect(self._on_pressed)
        self.change.clicked.connect(self._on_change)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.restore.clicked.connect(self._on_restore)
        self.preset.activated.connect(self._on_preset)
        self.load.clicked.connect(self._ask_load)
        self.save.clicked.connect(self._ask_save)
        self._keymap.changed.connect(self._on_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.list.retranslate()
        for field, words in (
            (self.search, self.tr("Name of a command")),
            (self.search_key, self.tr("or press a key")),
            (self.key, self.tr("Press the new key")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        for button, words in (
            (self.change, self.tr("Change")),
            (self.add, self.tr("Add")),
            (self.remove, self.tr("Remove keys")),
            (self.restore, self.tr("Restore default")),
            (self.load, self.tr("Import…")),
            (self.save, self.tr("Export…")),
        ):
            button.setText(words)
        self.preset.setAccessibleName(self.tr("Set of keys"))
        self.preset.clear()
        for preset, words in (
            (Preset.STANDARD, self.tr("Default keys")),
            (Preset.LEFT_HAND, self.tr("Keys for the left hand")),
        ):
            self.preset.addItem(words, preset)
        self._show_preset()
        self._on_command()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        finding, changing, sets = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        finding.addWidget(self.search, 3)
        finding.addWidget(self.search_key, 2)
        for part in (self.key, self.change, self.add, self.remove, self.restore):
            changing.addWidget(part, 1 if part is self.key else 0)
        sets.addWidget(self.preset)
        sets.addStretch(1)
        sets.addWidget(self.load)
        sets.addWidget(self.save)
        column.addLayout(finding)
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        column.addLayout(changing)
        column.addLayout(sets)
        for button in (self.change, self.add, self.remove, self.restore, self.load, self.save):
            button.setAutoDefault(False)

    def _on_search(self, text: str) -> None:
        self.search_key.clear()
        self.list.narrow_to_words(text)

    def _on_search_key(self, key: str) -> None:
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.list.narrow_to_key(key)

    def _on_command(self) -> None:
        self._wanted = ""
        self.key.clear()
        self._weigh()

    def _on_pressed(self, key: str) -> None:
        self._wanted = key
        self._weigh()

    def _weigh(self) -> None:
        """Say what the key pressed would do, and offer only what can be done."""
        command = self.list.command()
        objection = self._objection(command, self._wanted) if command is not None and self._wanted else ""
        can_take = command is not None and bool(self._wanted) and not objection
        self.message.setText(objection)
        self.message.setForegroundRole(
            QPalette.ColorRole.WindowText if objection else QPalette.ColorRole.PlaceholderText
        )
        self.key.setAccessibleDescription(objection)
        self.change.setEnabled(can_take)
        self.add.setEnabled(can_take)
        self.remove.setEnabled(command is not None and bool(self._keymap.keys(command)))
        self.restore.setEnabled(command is not None and self._keymap.is_own(command))
        self.key.setEnabled(command is not None)

    def _objection(self, command: Command, key: str) -> str:
        """Why a command cannot have a key; "" if it can."""
        rival = self._keymap.rival(command, key)
        if rival is not None:
            return self.tr("{key} belongs to “{command}”, {place}. Take it away there first.").format(
                key=key_words((key,)),
                command=self._commands[rival.id].plain_words().replace("&", ""),
                place=place_words(rival.contexts),
            )
        if self._keymap.is_for_widgets(command, key):
            return self.tr("Lists, texts and buttons need {key} for themselves.").format(key=key_words((key,)))
        if key in _OF_FIELDS and not {Context.WINDOW, Context.FORM}.isdisjoint(command.contexts):
            return self.tr("Fields need {key} for typing.").format(key=key_words((key,)))
        return ""

    def _on_change(self) -> None:
        self._give((self._wanted,))

    def _on_add(self) -> None:
        command = self.list.command()
        if command is not None:
            self._give((*self._keymap.keys(command), self._wanted))

    def _on_remove(self) -> None:
        self._give(())

    def _give(self, keys: tuple[str, ...]) -> None:
        command = self.list.command()
        if command is not None:
            self._keymap.set_keys(command, keys)

    def _on_restore(self) -> None:
        command = self.list.command()
        if command is None:
            return
        objections = [words for key in command.keys if (words := self._objection(command, key))]
        if objections:
            self.message.setText(objections[0])
        else:
            self._keymap.restore(command)

    def _on_preset(self) -> None:
        self._keymap.use(Preset(self.preset.currentData()))

    def _on_changed(self) -> None:
        self.list.retranslate()
        self._show_preset()
        self._on_command()

    def _show_preset(self) -> None:
        """Show the set that is in force; none when keys were chosen by hand."""
        index = self.preset.findData(self._keymap.preset())
        self.preset.setCurrentIndex(index)
        self.preset.setPlaceholderText(self.tr("Keys of your own"))

    def _ask_load(self) -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        dialog = PathDialog(self, self.tr("Import keys"), Path.home(), f"*.{SUFFIX}").remembering(self._state, "keys")
        dialog.path_chosen.connect(self.take_file)
        dialog.open()

    def _ask_save(self) -> None:
        from newsdesk.gui.dialogs.path_dialog import PathDialog  # noqa: PLC0415 - not needed at start

        dialog = PathDialog(self, self.tr("Export keys"), Path.home(), f"*.{SUFFIX}").remembering(self._state, "keys")
        dialog.to_save(self.tr("Keys") + f".{SUFFIX}", SUFFIX).path_chosen.connect(self.write_file)
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Take the keys of a file, and say how that went."""
        try:
            count = self._keymap.take_text(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            self.message.setText(self.tr("{file} is no file of keys; nothing was changed.").format(file=path.name))
        else:
            self.message.setText(self.tr("%n command(s) took keys from the file.", "", count))

    def write_file(self, path: Path) -> None:
        """Write the keys that differ from the default into a file, and say how that went."""
        try:
            path.write_text(self._keymap.as_text() + "\n", encoding="utf-8")
        except OSError:
            self.message.setText(self.tr("{file} cannot be written there.").format(file=path.name))
        else:
            self.message.setText(self.tr("Written to {file}").format(file=path.name))
