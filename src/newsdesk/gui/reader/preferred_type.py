"""How articles are set as the person prefers it: face, size and width of the lines."""

from dataclasses import replace

from PySide6.QtCore import QObject

from newsdesk.gui.preferences import Preferences
from newsdesk.gui.reader.area import ReaderArea
from newsdesk.gui.reader.setting import Face

_HERE = frozenset({"text_face", "text_size", "line_width"})


class PreferredType(QObject):
    """Keeps a reader area to the preferences, and a size that is set in the reader as the preferred one."""

    def __init__(self, area: ReaderArea, preferences: Preferences) -> None:
        super().__init__(area)
        self._area = area
        self._preferences = preferences
        self._set()
        preferences.changed.connect(self._on_changed)
        area.text_size_changed.connect(self._on_text_size)

    def _set(self) -> None:
        face, width = Face(self._preferences.text("text_face")), self._preferences.number("line_width")
        self._area.set_type(replace(self._area.setting, face=face, characters=width))
        self._area.set_zoom(self._preferences.number("text_size"))

    def _on_changed(self, name: str) -> None:
        if name in _HERE:
            self._set()
        elif name == "system_font":
            for group in self._area.groups:
                group.set_type(self._area.setting)

    def _on_text_size(self, percent: int) -> None:
        self._preferences.set("text_size", percent)
