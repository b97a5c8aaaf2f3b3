"""Items of a summary with what becomes of each and who said so; each title leads to its item."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from newsdesk.gui.panels.tab_order import order_tabs
from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.parts.link import Link
from newsdesk.gui.review.preview import PreviewedItem
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.tips import tip
from newsdesk.gui.words import shortened
from newsdesk.model.review import Left

_TITLE = 292
_LONGEST_TITLE = 64
_FEW = 12
"""So many items are listed at first; the rest when they are asked for."""


class PreviewedList(QWidget):
    """`item_wanted` carries the item whose title was pressed."""

    item_wanted = Signal(str)

    def __init__(self, items: Sequence[PreviewedItem]) -> None:
        super().__init__()
        self._items = items
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, _TITLE)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._grid)
        self.rest = Link(self.tr("%n more", "", len(items) - _FEW), Role.LABEL)
        self.rest.clicked.connect(self._show_rest)
        self.rest.setVisible(len(items) > _FEW)
        column.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)
        self._add(0, items[:_FEW])

    def _show_rest(self) -> None:
        self._add(_FEW, self._items[_FEW:])
        order_tabs(self)
        first = self.findChildren(Link)[_FEW + 1]  # the link that was pressed is one too
        first.show()  # else a turn of the event loop later, and only what is shown takes the focus
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rest.hide()

    def _add(self, first: int, items: Sequence[PreviewedItem]) -> None:
        top = Qt.AlignmentFlag.AlignTop
        for row, one in enumerate(items, first):
            link = Link(shortened(one.title, _LONGEST_TITLE))
            link.setAccessibleName(one.title)
            link.setAccessibleDescription("; ".join((*one.what, *one.who)))
            link.setToolTip(tip(one.title))
            link.clicked.connect(partial(self.item_wanted.emit, one.item))
            self._grid.addWidget(link, row, 0, Qt.AlignmentFlag.AlignLeft | top)
            self._grid.addWidget(_Said(one), row, 1, top)


class _Said(QWidget):
    """What becomes of an item, and beneath it who said what."""

    def __init__(self, one: PreviewedItem) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3, 0, 5)
        column.setSpacing(0)
        for place, words in enumerate(one.what):
            disagree = one.why is Left.DISAGREE and place == 0
            line = TonedWords(Role.INTERFACE, self)
            line.say(f"≠ {words}" if disagree else words, "bad" if disagree else "text")
            column.addWidget(line)
        for words in one.who:
            line = TonedWords(Role.LABEL if one.what else Role.INTERFACE, self)
            line.say(words, "muted" if one.what else "text")
            column.addWidget(line)
