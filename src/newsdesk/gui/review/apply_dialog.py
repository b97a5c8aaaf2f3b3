"""Asks before a session is applied: what would be deleted, what set, what stays open."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QWidget

from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.preview import Preview, PreviewedItem
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.tips import tip

_WIDTH = 560
_ROW = 28
_MOST_ROWS = 6


class ApplyDialog(DialogFrame):
    """Accepted, the session is to be applied. `title` is the session's name."""

    def __init__(self, name: str, found: Preview, parent: QWidget) -> None:
        words = QCoreApplication.translate("ApplyDialog", "Apply “{name}” to the workspace")
        super().__init__(words.format(name=name), parent)
        self.setObjectName("apply review")
        self.setMinimumWidth(_WIDTH)
        lead = Words(self.tr("All of it is one step, which Undo takes back."))
        lead.setWordWrap(True)
        self.body.addWidget(lead)
        if found.accepted:
            self.body.addWidget(
                Words(self.tr("%n item(s) stay as they are: accepted", "", found.accepted), Role.HEADING)
            )
        self._add(self.tr("%n record(s) will be deleted", "", len(found.deleted)), found.deleted)
        self._add(self.tr("%n record(s) will be changed", "", len(found.changed)), found.changed)
        self._add(self.tr("%n item(s) stay open", "", len(found.left)), found.left)
        if found.does_nothing:
            self.body.addWidget(Words(self.tr("There is nothing to apply.")))
        self.body.addStretch(1)
        self.add_cancel()
        self.act = self.add_act(self.tr("Apply"))
        self.act.setEnabled(not found.does_nothing)

    def _add(self, heading: str, items: Sequence[PreviewedItem]) -> None:
        if not items:
            return
        lines = [one.line for one in items]
        self.body.addSpacing(4)
        self.body.addWidget(Words(heading, Role.HEADING))
        shown = QListWidget()
        shown.setAccessibleName(heading)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # so that long lines are elided
        shown.addItems(lines)
        for row, line in enumerate(lines):
            shown.item(row).setToolTip(tip(line))
        quiet(shown)
        shown.setFixedHeight(_ROW * min(len(lines), _MOST_ROWS) + 4)
        self.body.addWidget(shown)
