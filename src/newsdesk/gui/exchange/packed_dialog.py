"""What came of making a package: the file, what is in it, and the fingerprint to be read aloud."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from newsdesk.gui.dialogs.frame import DialogFrame
from newsdesk.gui.exchange.counts_table import CountsTable
from newsdesk.gui.exchange.fingerprint import Fingerprint
from newsdesk.gui.exchange.kinds import kinds_of, rows_in
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.tips import tip
from newsdesk.gui.words import size_words
from newsdesk.model.package import PackageFile, Seal

_WIDTH = 520


class PackedDialog(DialogFrame):
    """`folder_wanted` asks to be shown where the file lies."""

    folder_wanted = Signal()

    def __init__(self, path: Path, packed: PackageFile, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PackedDialog", "The package is made"), parent)
        self.setObjectName("package made")
        self.setMinimumWidth(_WIDTH)
        file = Words(self.tr("{file}, {size}").format(file=path.name, size=size_words(packed.size)), Role.HEADING)
        file.setWordWrap(True)
        file.setToolTip(tip(str(path)))
        rows = [(kind.name, (kind.counts.new,)) for kind in kinds_of(rows_in(packed.package.entries))]
        self.counts = CountsTable([""], rows)
        self.fingerprint = Fingerprint(packed.fingerprint, large=True)
        sealed = packed.seal is not Seal.NONE
        read_aloud = Words(
            self.tr(
                "Whoever takes it in sees the same fingerprint. Read it to each other and tell them the passphrase."
            )
            if sealed
            else self.tr("Whoever takes it in sees the same fingerprint. Read it to each other before it is taken in."),
            Role.LABEL,
            muted=True,
        )
        read_aloud.setWordWrap(True)
        self.body.addWidget(file)
        self.body.addWidget(self.counts)
        self.body.addSpacing(12)
        self.body.addWidget(Words(self.tr("Fingerprint"), Role.LABEL, muted=True))
        self.body.addWidget(self.fingerprint)
        self.body.addWidget(read_aloud)
        self.body.addStretch(1)
        self.add_button(self.tr("Show in folder")).clicked.connect(self.folder_wanted)
        self.add_act(self.tr("Close")).setFocus()
