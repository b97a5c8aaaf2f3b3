"""About the program: version, what it stands on, under which licences."""

from sys import version_info

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from newsdesk.assets import asset
from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role

_SOUND_WITH_SEVERAL_WRITERS = (3, 51, 3)
"""From this SQLite on, two writers in WAL mode cannot lose a page (sqlite.org/wal.html#walresetbug)."""
_LICENCES = (
    ("PT Serif", ("fonts", "PT-Serif-OFL.txt")),
    ("Source Sans 3", ("fonts", "Source-Sans-3-OFL.txt")),
    ("Lucide", ("icons", "LICENSE")),
)


class AboutDialog(DialogFrame):
    """`sqlite` is the version of SQLite that the store runs on."""

    def __init__(self, sqlite: str, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("AboutDialog", "About NewsDesk"), parent)
        from importlib.metadata import version  # noqa: PLC0415 - brings the e-mail parser, not needed at start

        self.setObjectName("about")
        self.resize(560, 520)
        name = Words("NewsDesk " + version("newsdesk"), Role.REVIEW_TITLE)
        self.body.addWidget(name)
        for line in self._lines(sqlite):
            words = Words(line, muted=True)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(words)
        licences = QPlainTextEdit(_licences())
        licences.setReadOnly(True)
        licences.setFrameShape(QFrame.Shape.NoFrame)
        licences.setAccessibleName(self.tr("Licences of fonts and icons"))
        self.body.addSpacing(8)
        self.body.addWidget(licences, 1)
        self.add_cancel(self.tr("Close"))

    def _lines(self, sqlite: str) -> list[str]:
        python = ".".join(str(part) for part in version_info[:3])
        lines = [
            self.tr("An offline desk for analysts who read news and must brief others."),
            self.tr("It opens no connection: everything stays on this computer."),
            self.tr("NewsDesk is under the Apache License 2.0; Qt and PySide6 are used under the LGPL 3."),
            self.tr("SQLite {sqlite}, Qt {qt}, Python {python}").format(sqlite=sqlite, qt=qVersion(), python=python),
        ]
        if tuple(map(int, sqlite.split("."))) < _SOUND_WITH_SEVERAL_WRITERS:
            lines.append(self.tr("This SQLite has a fault where several programs write; NewsDesk lets only one write."))
        return lines


def _licences() -> str:
    texts = [f"{name}\n\n{asset(*place).read_text(encoding='utf-8').strip()}" for name, place in _LICENCES]
    return ("\n\n" + "–" * 24 + "\n\n").join(texts)
