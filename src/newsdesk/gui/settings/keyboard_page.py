"""The page of the settings where keys are changed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.gui.commands import Commands
from newsdesk.gui.state import DeskState


class KeyboardPage(QWidget):
    """Every command with its keys; `state` remembers where key files were saved."""

    def __init__(self, commands: Commands, state: DeskState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._state = state
        QVBoxLayout(self)
