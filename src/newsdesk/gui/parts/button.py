"""A button that is an icon only; what it does stands in its name and tool-tip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from newsdesk.gui.theme.icons import ICON, icon
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip

SIDE = 28


class IconButton(QToolButton):
    """An icon of 16 in a button of 28. Give it an action, or a name and connect `clicked`."""

    def __init__(
        self, icon_name: str, name: str = "", *, action: QAction | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._drawn = False
        self.setAutoRaise(True)
        self.setFixedSize(SIDE, SIDE)
        self.setIconSize(QSize(ICON, ICON))
        if action is not None:
            self.setDefaultAction(action)
            action.changed.connect(self._follow_action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.name_as(name)
        self._follow_action()

    def name_as(self, name: str, key: str = "") -> None:
        """Set what a screen reader says and what the tool-tip shows, with the key that does the same."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(key)
        self.setToolTip(tip(f"{name} ({key})" if key else name))

    def draw_as(self, icon_name: str) -> None:
        """Show another icon from now on."""
        if icon_name != self._icon_name:
            self._icon_name = icon_name
            self._colour()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon when it is seen for the first time."""
        if not self._drawn:
            self._drawn = True
            self._colour()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Draw the icon anew when the theme or the scale of the screen changes."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange}:
            self._colour()
        return super().event(event)

    def _follow_action(self) -> None:
        """Say and show what the action does now, in the language and with the key that it has now."""
        action = self.defaultAction()
        if action is not None:
            self.name_as(action.text(), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            self._colour()

    def _colour(self) -> None:
        if self._drawn:
            self.setIcon(icon(self._icon_name, current_tokens()))
