"""What is preferred about the look of every window: motion, the system's face, the height of rows."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from newsdesk.gui.preferences import Preferences
from newsdesk.gui.theme.fonts import use_system_face
from newsdesk.gui.theme.moving import let_move, moves
from newsdesk.gui.theme.rows import set_row_height


class Appearance(QObject):
    """Keeps the application to the preferences; windows made later find it so."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(preferences)
        self._app = app
        self._preferences = preferences
        preferences.changed.connect(self._on_changed)
        for name in ("animations", "system_font", "row_density"):
            self._on_changed(name)

    def _on_changed(self, name: str) -> None:
        match name:
            case "animations":
                let_move(self._app, self._preferences.flag(name))
            case "system_font":
                use_system_face(self._app, self._preferences.flag(name))
            case "row_density":
                set_row_height(self._app, int(self._preferences.text(name)))
            case _:
                pass


class DockMotion(QObject):
    """Lets the docks of a window glide to their places, or be there at once."""

    def __init__(self, window: QMainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        preferences.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._window.setAnimated(moves())
