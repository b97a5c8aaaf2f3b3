"""A button of the status bar: an icon and a count."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.theme.fonts import Role, font

_SIDE = 24


class FootButton(IconButton):
    """As wide as its count; what it opens stands in its name and tool-tip."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(icon_name, parent=parent)
        self.setFont(font(Role.LABEL))
        self.setMinimumSize(_SIDE, _SIDE)
        self.setMaximumSize(16777215, _SIDE)  # wide as Qt lets it, which has no name for that here
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, count: str, name: str) -> None:
        """Show a count, "" for none, and be called `name`."""
        self.setText(count)
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if count else style.ToolButtonIconOnly)
        self.name_as(name)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The icon and the count, low enough for the bar."""
        return QSize(super().sizeHint().width(), _SIDE)
