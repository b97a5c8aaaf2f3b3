"""The QPalette of a theme, so that Qt's own widgets draw with its tokens."""

from PySide6.QtGui import QColor, QPalette

from newsdesk.gui.theme.tokens import Tokens

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def palette(tokens: Tokens) -> QPalette:
    """Fill every role of a palette; inactive windows look like active ones."""
    made = QPalette()
    for role, colour in _roles(tokens).items():
        made.setColor(role, colour)
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.PlaceholderText):
        made.setColor(_Group.Disabled, role, tokens.disabled)
    made.setColor(_Group.Disabled, _Role.Highlight, tokens.row)
    made.setColor(_Group.Disabled, _Role.HighlightedText, tokens.disabled)
    return made


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, QColor]:
    return {
        _Role.Window: tokens.window,
        _Role.Base: tokens.base,
        _Role.AlternateBase: tokens.window,
        _Role.Text: tokens.text,
        _Role.WindowText: tokens.text,
        _Role.ButtonText: tokens.text,
        _Role.BrightText: tokens.bad,
        _Role.PlaceholderText: tokens.muted,
        _Role.Button: tokens.window,
        _Role.Highlight: tokens.selection,
        _Role.HighlightedText: tokens.selection_text,
        _Role.Link: tokens.link,
        _Role.LinkVisited: tokens.link,
        _Role.Accent: tokens.accent,
        _Role.ToolTipBase: tokens.raised,
        _Role.ToolTipText: tokens.text,
        _Role.Light: tokens.raised,
        _Role.Midlight: tokens.line,
        _Role.Mid: tokens.control,
        _Role.Dark: tokens.control,
        _Role.Shadow: tokens.control,
    }
