"""After a crash, at the next start: what is safe, and the report for those who mend the program."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.parts.words import Words

_SIZE = (640, 440)


class CrashReportDialog(DialogFrame):
    """`save_wanted` asks where to save the report; nothing is ever sent."""

    save_wanted = Signal()

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CrashReportDialog", "NewsDesk ended unexpectedly"), parent)
        self.setObjectName("crash report")
        self.resize(*_SIZE)
        self.report = report
        for sentence in (
            self.tr("Everything saved before is safe: each change is in the workspace the moment it is made."),
            self.tr(
                "This report names places in the program and no word of your articles. It stays on this computer; "
                "copy or save it if you want somebody to look into it."
            ),
        ):
            said = Words(sentence)
            said.setWordWrap(True)
            self.body.addWidget(said)
        shown = QPlainTextEdit(report)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(self.tr("Report"))
        self.body.addWidget(shown, 1)
        self.add_button(self.tr("Copy report")).clicked.connect(self._copy)
        self.add_button(self.tr("Save report…")).clicked.connect(self.save_wanted)
        self.add_act(self.tr("Go on"))

    def save(self, path: Path) -> None:
        """Write the report.

        :raises OSError: if it cannot be written.
        """
        path.write_text(self.report + "\n", encoding="utf-8")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
