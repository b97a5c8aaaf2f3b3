"""The theme of the running application, and following the desktop when it changes its own."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from newsdesk.gui.theme.theme import apply_theme, current_tokens
from newsdesk.gui.theme.tokens import ThemeName

_CONTRAST = {ThemeName.LIGHT: ThemeName.CONTRAST_LIGHT, ThemeName.DARK: ThemeName.CONTRAST_DARK}
_CALM = {contrast: calm for calm, contrast in _CONTRAST.items()}


class Theming(QObject):
    """Puts themes on the application; `name` is the one that was chosen."""

    def __init__(self, app: QApplication, name: str) -> None:
        super().__init__(app)
        self._app = app
        self.name = name if name in list(ThemeName) else str(ThemeName.SYSTEM)
        self._calm = "" if self.in_contrast else self.name
        apply_theme(app, self.name)
        app.styleHints().colorSchemeChanged.connect(self._on_desktop_changed)

    @property
    def in_contrast(self) -> bool:
        """Whether high contrast was chosen."""
        return self.name in list(_CALM)

    def use(self, name: str) -> None:
        """Put another theme on.

        :raises ValueError: if there is no theme of that name.
        """
        apply_theme(self._app, name)
        self.name = name
        self._calm = self._calm if self.in_contrast else name

    def other_contrast(self) -> str:
        """The theme that high contrast switches to, or back to: the same light or dark with the other contrast."""
        if self.in_contrast:
            return self._calm or str(_CALM[ThemeName(self.name)])
        return str(_CONTRAST[ThemeName.DARK if current_tokens().dark else ThemeName.LIGHT])

    def _on_desktop_changed(self) -> None:
        if self.name == ThemeName.SYSTEM:
            apply_theme(self._app, self.name)
