"""Two answers of the workspace file: what a check found, and which backups there are."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.parts.words import Words
from newsdesk.store.backup import Backup


class CheckDialog(DialogFrame):
    """Faults of a workspace, a sentence each, or the sentence that there are none."""

    def __init__(self, faults: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CheckDialog", "Check of the workspace"), parent)
        self.setObjectName("check")
        self.setMinimumWidth(480)
        if faults:
            said = self.tr("%n fault(s) found. Make a backup, then restore the newest good one.", "", len(faults))
        else:
            said = self.tr("Everything is in order: journal, tables, quotes and search agree.")
        self._said = Words(said)
        self._said.setWordWrap(True)
        self.body.addWidget(self._said)
        if faults:
            found = QListWidget()
            found.setAccessibleName(self.tr("Faults"))
            found.setWordWrap(True)
            found.addItems(list(faults))
            quiet(found)
            self.body.addWidget(found, 1)
        self.add_cancel(self.tr("Close"))

    @property
    def said(self) -> str:
        """The sentence of the result."""
        return self._said.text()


class RestoreDialog(DialogFrame):
    """Backups to choose from, the newest first; `backup_chosen` carries the `Path` of one."""

    backup_chosen = Signal(object)

    def __init__(self, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RestoreDialog", "Restore a backup"), parent)
        self.setObjectName("restore")
        self.resize(560, 420)
        hint = Words(
            self.tr("The workspace as it is now is backed up first, so this can be taken back in the same way.")
            if backups
            else self.tr("There are no backups of this workspace yet. File, Back up now makes one."),
            muted=True,
        )
        hint.setWordWrap(True)
        self.body.addWidget(hint)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Backups"))
        for backup in backups:
            item = QListWidgetItem(self._described(backup))
            item.setData(Qt.ItemDataRole.UserRole, str(backup.path))
            item.setToolTip(str(backup.path))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        quiet(self._list)
        self.body.addWidget(self._list, 1)
        self.add_cancel()
        self.add_act(self.tr("Restore this backup")).setEnabled(bool(backups))
        self.accepted.connect(self._on_accepted)

    def _described(self, backup: Backup) -> str:
        locale = QLocale()
        made = QDateTime.fromString(backup.time, Qt.DateFormat.ISODate).toLocalTime()
        time = locale.toString(made, QLocale.FormatType.ShortFormat)
        size = locale.formattedDataSize(backup.path.stat().st_size)
        reasons = {
            "hand": self.tr("by hand"),
            "timed": self.tr("after some work"),
            "quit": self.tr("at the end of work"),
            "migrate": self.tr("before a new format"),
        }
        return " · ".join((time, reasons.get(backup.reason, backup.reason), size))

    def _on_accepted(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.backup_chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))
