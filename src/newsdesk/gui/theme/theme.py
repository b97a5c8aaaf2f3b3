"""Putting a theme on the application, and asking which one is on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from newsdesk.gui.theme.fonts import Role, font, load_fonts, system_scale
from newsdesk.gui.theme.palette import palette
from newsdesk.gui.theme.style import DeskStyle
from newsdesk.gui.theme.tokens import LIGHT, THEMES, ThemeName, Tokens


def apply_theme(app: QApplication, name: ThemeName | str = ThemeName.SYSTEM) -> Tokens:
    """Put a theme on; every widget gets a `PaletteChange` and draws itself anew.

    The first call also loads the fonts and installs the style, so it comes before any widget is made.

    Raises:
        ValueError: if `name` is no theme.
    """
    tokens = THEMES[_resolved(app, ThemeName(name))]
    style = app.style()
    if isinstance(style, DeskStyle):
        style.tokens = tokens
    else:
        load_fonts()
        app.setProperty("type_scale", system_scale(app.font()))
        app.setProperty("system_family", app.font().family())
        app.setStyle(DeskStyle(tokens))
        app.setFont(font(Role.INTERFACE))
    app.setPalette(palette(tokens))
    return tokens


def current_tokens() -> Tokens:
    """The tokens of the theme that is on; light where none has been put on."""
    style = QApplication.style() if QApplication.instance() else None
    return style.tokens if isinstance(style, DeskStyle) else LIGHT


def _resolved(app: QApplication, name: ThemeName) -> ThemeName:
    if name is not ThemeName.SYSTEM:
        return name
    dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return ThemeName.DARK if dark else ThemeName.LIGHT
