"""Commands become actions here: words, keys and icons from the catalogue, deeds from their owners."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from newsdesk.gui.catalogue import COMMANDS, Command, Context, Menu
from newsdesk.gui.keyboard import shown_keys, take_as_latin
from newsdesk.gui.keymap import Keymap
from newsdesk.gui.tips import tip
from newsdesk.gui.words import enum_words

Deed = Callable[[], object]
Claim = Callable[[], bool]


def _always() -> bool:
    return True


class CommandAction(QAction):
    """The one action of a command. It stays disabled until somebody gives it a deed."""

    def __init__(self, command: Command, parent: QObject, keys: Sequence[str], *, read_only: bool) -> None:
        super().__init__(parent)
        self.command = command
        self._locked = read_only and command.writes
        self._deed: Deed | None = None
        self._enabled_when: Claim = _always
        self._checked_when: Claim | None = None
        self._sentence: Callable[[], str] | None = None
        self.setObjectName(command.id)
        self.setCheckable(command.checkable)
        if Context.WINDOW not in command.contexts:
            self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setIconVisibleInMenu(False)
        self.setAutoRepeat(command.repeats)
        self.triggered.connect(self._on_triggered)
        self.setEnabled(False)
        self.setText(self.plain_words())
        self.setStatusTip(self.text())
        self.set_keys(keys)

    @property
    def bound(self) -> bool:
        """Whether the command does anything in this window."""
        return self._deed is not None

    def bind(self, deed: Deed, enabled_when: Claim, checked_when: Claim | None) -> None:
        """Say what the command does and when it can."""
        self._deed = deed
        self._enabled_when = enabled_when
        self._checked_when = checked_when
        self.refresh()

    def reason(self) -> str:
        """Why the command cannot act now, as half a sentence; "" while it can."""
        if self.isEnabled():
            return ""
        if self._locked:
            return self.tr("the workspace is open to read only")
        return enum_words(self.command.needs)

    def set_keys(self, keys: Sequence[str]) -> None:
        """Let the command answer to these keys, and its tool-tip name the first."""
        self.setShortcuts([QKeySequence(key) for key in keys])
        self._name(self.text())

    def keys_shown(self) -> list[str]:
        """The command's keys as this system writes them."""
        return shown_keys(self.shortcuts())

    def key_shown(self) -> str:
        """The first of the command's keys as this system writes it; "" where it has none."""
        return next(iter(self.keys_shown()), "")

    def say(self, sentence: Callable[[], str]) -> None:
        """Let the command's words depend on the moment, as "Undo: Add note" does."""
        self._sentence = sentence
        self.retranslate()

    def plain_words(self) -> str:
        """The command's own words in the interface's language."""
        return QCoreApplication.translate("Command", str(self.command.words))

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        words = self._sentence() if self._sentence else self.plain_words()
        if words != self.text():
            self.setText(words)
            self.setStatusTip(words)
            self._name(words)

    def refresh(self) -> None:
        """Ask whether the command can act now."""
        self.setEnabled(self._deed is not None and not self._locked and self._enabled_when())
        if self._checked_when is not None:
            self.setChecked(self._checked_when())
        if self._sentence is not None:
            self.retranslate()

    def _name(self, words: str) -> None:
        keys = self.keys_shown()
        self.setToolTip(tip(f"{words} ({keys[0]})" if keys else words))

    def _on_triggered(self) -> None:
        if self._deed is not None:
            self._deed()
        if self._checked_when is not None:
            self.setChecked(self._checked_when())


class Commands(QObject):
    """The registry: one action for each command of the catalogue.

    A pane binds deeds to the ids that are its own, and attaches its widget to a context, so that
    the keys of this context work while the widget or a child of it has the focus. Over a workspace
    that is read only, commands that write stay disabled whatever their owners say. `keymap` says which keys
    a command has, and may come to say otherwise.
    """

    def __init__(self, parent: QObject | None = None, *, read_only: bool = False, keymap: Keymap | None = None) -> None:
        super().__init__(parent)
        self.keymap = keymap or Keymap(parent=self)
        self._actions = {
            command.id: CommandAction(command, self, self.keymap.keys(command), read_only=read_only)
            for command in COMMANDS
        }
        self._choices = {one_of: QActionGroup(self) for one_of in {command.one_of for command in COMMANDS} - {""}}
        for action in self:
            if action.command.one_of:
                self._choices[action.command.one_of].addAction(action)
        self._homes: dict[Context, list[QWidget]] = {context: [] for context in Context}
        self._refresh_timer = QTimer(self, singleShot=True, interval=0)
        self._refresh_timer.timeout.connect(self.refresh)
        self.keymap.changed.connect(self._take_keys)

    def __getitem__(self, command_id: str) -> CommandAction:
        """Find the action of a command.

        :raises KeyError: if the catalogue has no such command.
        """
        return self._actions[command_id]

    def __iter__(self) -> Iterator[CommandAction]:
        return iter(self._actions.values())

    def bind(
        self, command_id: str, deed: Deed, enabled_when: Claim = _always, *, checked_when: Claim | None = None
    ) -> CommandAction:
        """Give a command its deed. Use bound methods, so that nothing outlives its pane."""
        action = self._actions[command_id]
        action.bind(deed, enabled_when, checked_when)
        return action

    def attach(self, context: Context, widget: QWidget) -> None:
        """Let the keys of a context work inside a widget."""
        self._homes[context].append(widget)
        widget.destroyed.connect(self._forget_homes)
        widget.addActions([action for action in self if context in action.command.contexts])

    def in_menu(self, menu: Menu) -> list[CommandAction]:
        """Commands of a menu that do something, in the catalogue's order."""
        return [action for action in self if action.command.menu is menu and action.bound]

    def set_icons(self, icon_of: Callable[[str], QIcon]) -> None:
        """Draw the icons of commands that stand on a button anew, as after a change of theme.

        `icon_of` takes an icon's name. Menus show words alone, so the other commands need none.
        """
        for action in self:
            if action.command.icon and any(isinstance(home, QToolButton) for home in action.associatedObjects()):
                action.setIcon(icon_of(action.command.icon))

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        for action in self:
            action.retranslate()

    def refresh(self) -> None:
        """Ask every command whether it can act now."""
        for action in self:
            action.refresh()

    def refresh_soon(self) -> None:
        """Refresh once after the events at hand, however often it is asked for."""
        self._refresh_timer.start()

    def take_key(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        """Act on a key of a Cyrillic or Kazakh layout as its Latin neighbour; say whether one did."""
        return take_as_latin(event, focus, lambda keys: self._act_on(keys, focus))

    def is_key_of_a_pane(self, event: QKeyEvent) -> bool:
        """Whether a key means something in some pane only, not everywhere in the window."""
        keys = QKeySequence(event.keyCombination())
        return any(keys in action.shortcuts() for action in self if not action.command.in_window)

    def _act_on(self, keys: QKeySequence, focus: QWidget | None) -> bool:
        for action in self:
            if action.isEnabled() and keys in action.shortcuts() and self._reaches(action, focus):
                action.trigger()
                return True
        return False

    def _take_keys(self) -> None:
        for action in self:
            action.set_keys(self.keymap.keys(action.command))

    def _reaches(self, action: CommandAction, focus: QWidget | None) -> bool:
        contexts = action.command.contexts
        if Context.WINDOW in contexts:
            return True
        return focus is not None and any(
            home is focus or home.isAncestorOf(focus) for context in contexts for home in self._homes[context]
        )

    def _forget_homes(self, gone: QObject) -> None:
        for homes in self._homes.values():
            homes[:] = [home for home in homes if home is not gone]
