"""What can be set: the preferences, and the language and theme that the session keeps."""

from PySide6.QtCore import QObject, Signal

from newsdesk.gui.i18n import LANGUAGES, system_language
from newsdesk.gui.preferences import PREFERENCES, Preference, SettingsPage
from newsdesk.gui.theme.tokens import ThemeName
from newsdesk.gui.workspace.session import Session

_LANGUAGE = Preference(id="language", page=SettingsPage.GENERAL, default="", choices=tuple(LANGUAGES))
_THEME = Preference(
    id="theme", page=SettingsPage.APPEARANCE, default=str(ThemeName.SYSTEM), choices=tuple(map(str, ThemeName))
)
SETTINGS: tuple[Preference, ...] = (_LANGUAGE, _THEME, *PREFERENCES.values())
"""Everything that has a line in the settings, in the order of the lines."""


class SettingValues(QObject):
    """One way to everything that can be set; `changed` carries the id of what was set."""

    changed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        session.preferences.changed.connect(self.changed)

    def value(self, setting: Preference) -> str | int | bool:
        """What is set now."""
        preferences = self._session.preferences
        match setting.default:
            case _ if setting is _LANGUAGE:
                return self._session.languages.current
            case _ if setting is _THEME:
                return self._session.theming.name
            case bool():
                return preferences.flag(setting.id)
            case int():
                return preferences.number(setting.id)
            case _:
                return preferences.text(setting.id)

    def set(self, setting: Preference, value: str | int | bool) -> None:
        """Set it; it is in force at once."""
        if setting is _LANGUAGE:
            self._session.set_language(str(value))
            self.changed.emit(setting.id)
        elif setting is _THEME:
            self._session.set_theme(str(value))
            self.changed.emit(setting.id)
        else:
            self._session.preferences.set(setting.id, value)

    def restore(self, page: SettingsPage) -> None:
        """Give everything on a page its default; the language goes back to the system's."""
        self._session.preferences.restore(page)
        if page is SettingsPage.GENERAL:
            language = system_language()
            self.set(_LANGUAGE, language if language in LANGUAGES else "en")
        elif page is SettingsPage.APPEARANCE:
            self.set(_THEME, _THEME.default)
