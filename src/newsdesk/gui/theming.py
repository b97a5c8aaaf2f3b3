"""The theme of the running application, and following the desktop when it changes its own."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from newsdesk.gui.theme.theme import apply_theme
from newsdesk.gui.theme.tokens import ThemeName


class Theming(QObject):
    """Puts themes on the application; `name` is the one that was chosen."""

    def __init__(self, app: QApplication, name: str) -> None:
        super().__init__(app)
        self._app = app
        self.name = name if name in list(ThemeName) else str(ThemeName.SYSTEM)
        apply_theme(app, self.name)
        app.styleHints().colorSchemeChanged.connect(self._on_desktop_changed)

    def use(self, name: str) -> None:
        """Put another theme on.

        :raises ValueError: if there is no theme of that name.
        """
        apply_theme(self._app, name)
        self.name = name

    def _on_desktop_changed(self) -> None:
        if self.name == ThemeName.SYSTEM:
            apply_theme(self._app, self.name)
