"""Asking who annotates, the first time that others will see it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.parts.field import FieldLine
from newsdesk.gui.parts.words import Words

_WIDTH = 520


class NameDialog(DialogFrame):
    """`named` carries a name, or "" where none is wanted; nothing comes of a dialog that is only closed."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("NameDialog", "Who annotates here?"), parent)
        self.setObjectName("name of the analyst")
        self.setMinimumWidth(_WIDTH)
        said = Words(
            self.tr(
                "Others will see this name beside your records, verdicts and comments. "
                "Any name will do; the settings let you correct it later."
            )
        )
        said.setWordWrap(True)
        self.field = FieldLine(self.tr("Your name"))
        self.body.addWidget(said)
        self.body.addWidget(self.field)
        self.add_cancel()
        self.without = self.add_button(self.tr("Without a name"))
        self.without.clicked.connect(self._leave_nameless)
        self._act = self.add_act(self.tr("Go on"))
        self._act.setEnabled(False)
        self.field.line_edit.textChanged.connect(self._on_typed)
        self.accepted.connect(self._on_accepted)
        self.field.line_edit.setFocus()

    def _on_typed(self, text: str) -> None:
        self._act.setEnabled(bool(text.strip()))

    def _leave_nameless(self) -> None:
        self.field.line_edit.clear()
        self.accept()

    def _on_accepted(self) -> None:
        self.named.emit(" ".join(self.field.line_edit.text().split()))
