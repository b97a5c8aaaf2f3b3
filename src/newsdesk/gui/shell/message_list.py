"""The bell's list: what was said lately, when, and the way back where there still is one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.gui.moments import moment_words
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.popover import Popover
from newsdesk.gui.parts.words import Words
from newsdesk.gui.shell.messages import Message, Messages
from newsdesk.gui.theme.fonts import Role

_WIDTH = 400


class MessageList(Popover):
    """Shows the kept messages. `can_undo` says which may be taken back, `undo` does it."""

    def __init__(
        self,
        messages: Messages,
        parent: QWidget,
        *,
        can_undo: Callable[[Message], bool],
        undo: Callable[[Message], object],
    ) -> None:
        super().__init__(QCoreApplication.translate("MessageList", "Recent messages"), parent, width=_WIDTH)
        self.setObjectName("messages")
        self._undo = undo
        for message in messages.kept:
            self.body.addWidget(self._row(message, undoable=can_undo(message)))
        if not messages.kept:
            self.body.addWidget(Words(self.tr("Nothing was said yet."), muted=True))
        messages.look()

    def _row(self, message: Message, *, undoable: bool) -> QWidget:
        row = QWidget()
        row.setAccessibleName(message.sentence)
        said = Words(message.sentence)
        said.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(said)
        column.addWidget(Words(moment_words(message.time), Role.LABEL, muted=True))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.addLayout(column, 1)
        if undoable:
            link = Link(self.tr("Undo"), parent=row)
            link.setAccessibleDescription(message.sentence)
            link.clicked.connect(partial(self._take_back, message))
            line.addWidget(link)
        return row

    def _take_back(self, message: Message) -> None:
        self.close()
        self._undo(message)
