"""Words on a pane: a label that never takes its text for markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from newsdesk.gui.theme.fonts import Role, font


class Words(QLabel):
    """Plain text in one of the type roles; `muted` for labels, meta and hints."""

    def __init__(
        self, text: str = "", role: Role = Role.INTERFACE, *, muted: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        if muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setText(text)
