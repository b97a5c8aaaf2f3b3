"""Versions and backups to look at or to put back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.moments import moment_words
from newsdesk.gui.parts.words import Words
from newsdesk.gui.tips import tip
from newsdesk.gui.words import size_words
from newsdesk.store.backup import Backup

_SIZE = (640, 460)
_NARROWEST = 104


class RestoreDialog(DialogFrame):
    """Named versions first, then the automatic copies, each newest first.

    `backup_chosen` carries the `Path` of the one to put back, `look_wanted` of the one to open to read only.
    """

    backup_chosen = Signal(object)
    look_wanted = Signal(object)

    def __init__(self, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RestoreDialog", "Versions and backups"), parent)
        self.setObjectName("restore")
        self.resize(*_SIZE)
        hint = Words(
            self.tr("The workspace as it is now is kept too, as “before a restore”, so this can be taken back here.")
            if backups
            else self.tr(
                "There are none of this workspace yet. Ctrl+S names a version; copies are made while you work."
            ),
            muted=True,
        )
        hint.setWordWrap(True)
        self.body.addWidget(hint)
        self._list = self._made_list()
        named = [backup for backup in backups if backup.name]
        for backup in (*named, *(backup for backup in backups if not backup.name)):
            self._list.addTopLevelItem(self._item(backup))
        if backups:
            self._list.setCurrentIndex(self._list.model().index(0, 0))
        self.body.addWidget(self._list, 1)
        self.add_cancel()
        look = self.add_button(self.tr("Open to look"))
        look.clicked.connect(self._look)
        restore = self.add_act(self.tr("Restore"))
        for button in (look, restore):
            button.setEnabled(bool(backups))
        self.accepted.connect(self._on_accepted)

    def _made_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setAccessibleName(self.tr("Versions and backups"))
        made.setHeaderLabels([self.tr("Version or copy"), self.tr("Made"), self.tr("Size")])
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.header().setStretchLastSection(False)
        made.header().setMinimumSectionSize(_NARROWEST)
        made.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        quiet(made)
        return made

    def _item(self, backup: Backup) -> QTreeWidgetItem:
        reasons = {
            "hand": self.tr("backed up by hand"),
            "timed": self.tr("copied after some work"),
            "quit": self.tr("copied at the end of work"),
            "migrate": self.tr("copied before a new format"),
            "restore": self.tr("before a restore"),
        }
        size = size_words(backup.path.stat().st_size)
        name = backup.name or reasons.get(backup.reason, backup.reason)
        item = QTreeWidgetItem([name, moment_words(backup.time), size])
        item.setData(0, Qt.ItemDataRole.UserRole, str(backup.path))
        item.setToolTip(0, tip(str(backup.path)))
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _chosen(self) -> Path | None:
        item = self._list.currentItem()
        return Path(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else None

    def _look(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.reject()
            self.look_wanted.emit(chosen)

    def _on_accepted(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.backup_chosen.emit(chosen)
