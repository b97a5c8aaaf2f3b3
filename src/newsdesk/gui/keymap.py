"""Which keys each command has: those of the catalogue, and in their place those that a person chose."""

import json
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from newsdesk.gui.catalogue import COMMANDS, Command, Context
from newsdesk.gui.keyboard import same_key
from newsdesk.gui.state import DeskState, Json

_KEPT_AS = "keys"

Keys = tuple[str, ...]


class Preset(StrEnum):
    """Sets of keys to begin from."""

    STANDARD = "standard"
    LEFT_HAND = "left hand"


_LEFT_HAND: Mapping[str, Keys] = MappingProxyType(
    {
        "record.participant": ("F",),
        "record.meeting": ("D",),
        "record.note": ("V",),
        "mark.link": ("X",),
        "mark.highlight": ("B",),
        "mark.cycle": ("Shift+D",),
        "mark.delete": ("Del", "Shift+X"),
        "mark.grow": ("Ctrl+Alt+Right", "Ctrl+Alt+D"),
        "mark.shrink": ("Ctrl+Alt+Left", "Ctrl+Alt+S"),
        "go.next_mark": ("F8", "Ctrl+Alt+X"),
        "go.previous_mark": ("Shift+F8", "Ctrl+Alt+Z"),
        "article.next_unread": ("F",),
        "article.previous_unread": ("D",),
        "article.mark_read": ("X",),
    }
)
"""The right hand stays on the mouse; A, R, C, E, S and Z are left to the review."""
PRESETS: Mapping[Preset, Mapping[str, Keys]] = MappingProxyType(
    {
        Preset.STANDARD: MappingProxyType({}),
        Preset.LEFT_HAND: _LEFT_HAND,
    }
)

_STEPS = ("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown")
_WIDGETS_OWN: frozenset[str] = frozenset(
    {f"{modifier}{step}" for modifier in ("", "Shift+", "Ctrl+", "Ctrl+Shift+") for step in _STEPS}
    | {"Space", "Shift+Space", "Return", "Enter", "Esc", "Tab", "Shift+Tab", "Backtab"}
    | {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y"}
)
"""Keys by which lists, texts and buttons are walked, chosen from and copied; a command cannot take them away."""

_COMMANDS = MappingProxyType({command.id: command for command in COMMANDS})


class Keymap(QObject):
    """Keys by command, kept in the desk's state; `changed` says that some are others than before."""

    changed = Signal()

    def __init__(self, state: DeskState | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        kept = state.value(_KEPT_AS) if state is not None else None
        self._own = _readable(kept)

    def keys(self, command: Command) -> Keys:
        """The keys of a command in Qt's portable text, the one to show first."""
        return self._own.get(command.id, command.keys)

    def is_own(self, command: Command) -> bool:
        """Whether a person gave the command other keys than the catalogue does."""
        return command.id in self._own

    def set_keys(self, command: Command, keys: Sequence[str]) -> None:
        """Give a command keys; an empty list takes all away."""
        self._take({**self._own, command.id: _portable(keys)})

    def restore(self, command: Command) -> None:
        """Give a command the keys of the catalogue again."""
        self._take({name: keys for name, keys in self._own.items() if name != command.id})

    def use(self, preset: Preset) -> None:
        """Begin from a set of keys; what was chosen by hand is gone."""
        self._take(dict(PRESETS[preset]))

    def preset(self) -> Preset | None:
        """The set of keys in force; None when some were chosen by hand."""
        return next((preset for preset, keys in PRESETS.items() if self._own == keys), None)

    def rival(self, command: Command, key: str) -> Command | None:
        """Another command to which the key already belongs, somewhere where both work, on any layout."""
        return _rival(self._own, command, key)

    @staticmethod
    def is_for_widgets(command: Command, key: str) -> bool:
        """Whether a key has its meaning in every list, text or button; the catalogue's own keys are excepted."""
        (key,) = _portable([key])
        return key in _WIDGETS_OWN and key not in _portable(command.keys)

    def as_text(self) -> str:
        """The keys that differ from the catalogue's, as the text of a file."""
        return json.dumps({name: list(keys) for name, keys in sorted(self._own.items())}, ensure_ascii=False, indent=1)

    def take_text(self, text: str) -> int:
        """Take the keys of a file in place of one's own; returns how many commands it gave keys to.

        Commands that this version has not are passed over, and so are keys that belong to another or to
        lists, texts and buttons.

        :raises ValueError: if the text is no such file.
        """
        values = json.loads(text)
        if not isinstance(values, dict):
            msg = "not a file of keys"
            raise ValueError(msg)  # noqa: TRY004 - a wrong file, as one that is no JSON
        self._take(_readable(values))
        return len(self._own)

    def _take(self, own: dict[str, Keys]) -> None:
        own = {name: keys for name, keys in own.items() if keys != _COMMANDS[name].keys}
        if own == self._own:
            return
        self._own = own
        if self._state is not None:
            self._state.remember(_KEPT_AS, {name: list(keys) for name, keys in own.items()})
        self.changed.emit()


def _readable(values: Json) -> dict[str, Keys]:
    """What of a file makes sense: commands that exist, keys that are keys, none with two meanings."""
    wanted = {
        name: _portable(key for key in keys if isinstance(key, str))
        for name, keys in (values if isinstance(values, dict) else {}).items()
        if name in _COMMANDS and isinstance(keys, list)
    }
    return {
        name: tuple(
            key
            for key in keys
            if _rival(wanted, _COMMANDS[name], key) is None and not Keymap.is_for_widgets(_COMMANDS[name], key)
        )
        for name, keys in wanted.items()
    }


def _rival(own: Mapping[str, Keys], command: Command, key: str) -> Command | None:
    (key,) = _portable([key])
    return next(
        (
            other
            for other in COMMANDS
            if other.id != command.id
            and _meet(command.contexts, other.contexts)
            and any(same_key(key, known) for known in _portable(own.get(other.id, other.keys)))
        ),
        None,
    )


def _portable(keys: Iterable[str]) -> Keys:
    spelled = (QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in keys)
    return tuple(dict.fromkeys(key for key in spelled if key))


def _meet(some: tuple[Context, ...], others: tuple[Context, ...]) -> bool:
    return Context.WINDOW in some or Context.WINDOW in others or not set(some).isdisjoint(others)
