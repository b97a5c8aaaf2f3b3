"""What a person prefers, by name: kept in the desk's state, applied at once, restored page by page."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from newsdesk.gui.state import DeskState, Json


class SettingsPage(StrEnum):
    """Pages of the settings, in their order."""

    GENERAL = "general"
    APPEARANCE = "appearance"
    READING = "reading"
    ANNOTATIONS = "annotations"
    BRIEFS = "briefs"
    STORAGE = "storage"
    ADVANCED = "advanced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """One thing that can be preferred.

    `choices` are the words allowed for text; `lowest` and `highest` bound a number. A flag is a bool.
    """

    id: str
    page: SettingsPage
    default: str | int | bool
    choices: tuple[str, ...] = ()
    lowest: int = 0
    highest: int = 0

    def allows(self, value: object) -> bool:
        """Whether a value is one that this preference can have."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, bool):
            return True
        if isinstance(value, int):
            return self.lowest <= value <= self.highest
        return not self.choices or value in self.choices


_ALL = (
    Preference(id="start_with", page=SettingsPage.GENERAL, default="last", choices=("last", "welcome")),
    Preference(id="recent_workspaces", page=SettingsPage.GENERAL, default=10, lowest=0, highest=30),
    Preference(id="text_face", page=SettingsPage.APPEARANCE, default="serif", choices=("serif", "sans", "system")),
    Preference(id="text_size", page=SettingsPage.APPEARANCE, default=100, lowest=80, highest=300),
    Preference(id="line_width", page=SettingsPage.APPEARANCE, default=66, lowest=60, highest=90),
    Preference(id="row_density", page=SettingsPage.APPEARANCE, default="28", choices=("24", "28", "36")),
    Preference(id="animations", page=SettingsPage.APPEARANCE, default=True),
    Preference(id="system_font", page=SettingsPage.APPEARANCE, default=False),
    Preference(id="granularity", page=SettingsPage.READING, default="word", choices=("character", "word", "sentence")),
    Preference(id="popup", page=SettingsPage.READING, default=True),
    Preference(id="mark_colour", page=SettingsPage.ANNOTATIONS, default=1, lowest=1, highest=5),
    Preference(id="best_match", page=SettingsPage.ANNOTATIONS, default=True),
    Preference(id="brief_language", page=SettingsPage.BRIEFS, default="", choices=("", "en", "ru", "kk")),
    Preference(id="backup_minutes", page=SettingsPage.STORAGE, default=10, lowest=1, highest=60),
)
PREFERENCES: Mapping[str, Preference] = MappingProxyType({preference.id: preference for preference in _ALL})


class Preferences(QObject):
    """Values by id. `changed` carries the id of the one that changed; without a state they last as long as this."""

    changed = Signal(str)

    def __init__(self, state: DeskState | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        kept = state.value("preferences") if state is not None else None
        self._values: dict[str, Json] = {
            name: value
            for name, value in (kept.items() if isinstance(kept, dict) else ())
            if name in PREFERENCES and PREFERENCES[name].allows(value)
        }

    def text(self, name: str) -> str:
        """The words preferred.

        :raises KeyError: if there is no such preference.
        """
        return str(self._values.get(name, PREFERENCES[name].default))

    def number(self, name: str) -> int:
        """The whole number preferred.

        :raises KeyError: if there is no such preference.
        """
        value = self._values.get(name, PREFERENCES[name].default)
        return value if isinstance(value, int) else 0

    def flag(self, name: str) -> bool:
        """Whether it is wanted.

        :raises KeyError: if there is no such preference.
        """
        return bool(self._values.get(name, PREFERENCES[name].default))

    def set(self, name: str, value: str | int | bool) -> None:
        """Prefer a value; one that is not allowed is passed over.

        :raises KeyError: if there is no such preference.
        """
        preference = PREFERENCES[name]
        if not preference.allows(value) or self._values.get(name, preference.default) == value:
            return
        self._values[name] = value
        if self._state is not None:
            self._state.remember("preferences", dict(self._values))
        self.changed.emit(name)

    def restore(self, page: SettingsPage) -> None:
        """Give every preference of a page its default."""
        for preference in PREFERENCES.values():
            if preference.page is page:
                self.set(preference.id, preference.default)
