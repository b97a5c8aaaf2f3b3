"""A button that is an icon only; what it does stands in its name and tool-tip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from newsdesk.gui.theme.icons import ICON, icon
from newsdesk.gui.theme.theme import current_tokens

SIDE = 28


class IconButton(QToolButton):
    """An icon of 16 in a button of 28. Give it an action, or a name and connect `clicked`."""

    def __init__(
        self, icon_name: str, name: str = "", *, action: QAction | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setAutoRaise(True)
        self.setFixedSize(SIDE, SIDE)
        self.setIconSize(QSize(ICON, ICON))
        if action is not None:
            self.setDefaultAction(action)
            action.changed.connect(self._colour)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.name_as(name or (action.text() if action else ""))
        self._colour()

    def name_as(self, name: str) -> None:
        """Set what a screen reader says and what the tool-tip shows."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def changeEvent(self, event: QEvent) -> None:
        """Colour the icon anew when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        self.setIcon(icon(self._icon_name, current_tokens()))
