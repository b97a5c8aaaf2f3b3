"""The left side of a review: the queue, which items of it are listed, and how many there are of each."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.gui.panels.toned import TonedWords
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.views import PlainList
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.queue_delegate import QueueDelegate
from newsdesk.gui.review.queue_model import Index, QueueModel, Shown, is_decided
from newsdesk.gui.review.words import Counts
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.model.review import ItemId, ItemState, QueueEntry

_LEAST = 100
_WORDLESS = 160
"""In a foot narrower than this many pixels a sentence is but its sign and number."""
_PARTED = "   "
_NARROW = 260
"""In a queue narrower than this many pixels its order goes unsaid."""


class QueuePane(TranslatedWidget):
    """`chosen` carries the id of the item that is to be shown; not while items are filled in or gone to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._going = False
        self._header = PaneHeader("")
        self._order = Words("", Role.LABEL, muted=True)
        self._header.add_widget(self._order, after_title=True)
        self.filter = self._header.add_button("list-filter")
        self._menu = QMenu(self)
        self._choices = QActionGroup(self)
        self._filters = {shown: self._filter_action(shown) for shown in Shown}
        self._filters[Shown.ALL].setChecked(True)
        self.filter.clicked.connect(self._open_menu)
        self.list = QueueList()
        self.queue = self.list.queue
        self._empty = EmptyState("list-filter", "")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        self.foot = _Foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._pages, 1)
        column.addWidget(self.foot)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.setMinimumWidth(_LEAST)
        self.retranslate()

    def show_entries(self, entries: Sequence[QueueEntry]) -> None:
        """Show the items as they stand now; the one looked at stays."""
        self._going = True
        current = self.current
        self.queue.fill(entries)
        self._find(current)
        self._going = False
        self._say()

    @property
    def current(self) -> ItemId | str:
        """The item at the cursor, or ""."""
        index = self.list.currentIndex()
        return self.queue.listed[index.row()].item.id if index.isValid() else ""

    def go_to(self, item: ItemId | str) -> None:
        """Put the cursor on an item, which is listed from then on if it was not."""
        self._going = True
        if self.queue.place_of(item) < 0:
            self._show_only(Shown.ALL)
        self._find(item)
        self._going = False

    def show_only(self, shown: Shown) -> None:
        """List other items; the one looked at stays."""
        self._going = True
        self._show_only(shown)
        self._going = False
        self._say()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._header.set_title(self.tr("Queue"))
        self.list.setAccessibleName(self.tr("Queue of the review"))
        self.filter.name_as(self.tr("Which items are listed"))
        words = {
            Shown.ALL: self.tr("All items"),
            Shown.UNDECIDED: self.tr("Undecided"),
            Shown.DISAGREE: self.tr("Where reviewers disagree"),
        }
        for shown, action in self._filters.items():
            action.setText(words[shown])
        self._empty.set_words(self.tr("No such item"), self.tr("Choose other items by the filter above."))
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._order.setVisible(self.width() >= _NARROW)

    def _filter_action(self, shown: Shown) -> QAction:
        action = self._menu.addAction("")
        action.setCheckable(True)
        action.triggered.connect(lambda: self.show_only(shown))
        self._choices.addAction(action)
        return action

    def _open_menu(self) -> None:
        self._menu.popup(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))

    def _show_only(self, shown: Shown) -> None:
        current = self.current
        self._filters[shown].setChecked(True)
        self.queue.show_only(shown, ItemId(current) if current else None)
        self._find(current)

    def _find(self, item: ItemId | str) -> None:
        place = self.queue.place_of(item)
        if place >= 0:
            self.list.setCurrentIndex(self.queue.index(place))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._going:
            self.chosen.emit(self.queue.listed[index.row()].item.id)

    def _say(self) -> None:
        shown = self.queue.shown
        self._order.setText(self.tr("article order") if shown is Shown.ALL else self._filters[shown].text().lower())
        self._pages.setCurrentIndex(0 if self.queue.listed else 1)
        self.foot.show_counts(self.queue.entries)


class QueueList(PlainList):
    """The list of items; letters are keys of the review, never a search in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = QueueModel(self)
        self.setModel(self.queue)
        self.setItemDelegate(QueueDelegate(self))
        self.setUniformItemSizes(True)
        self.viewport().setBackgroundRole(self.backgroundRole())

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Draw what looks otherwise now; a `QListView` lays all rows out anew for that, though each stays as high."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the window, which knows what they mean on a Cyrillic keyboard."""
        if event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Foot(QWidget):
    """How many items reviewers see otherwise, how many are incomplete and left: in whole words, or in none."""

    def __init__(self) -> None:
        super().__init__()
        self._said: list[tuple[str, ...]] = []
        self._changes = ("", "")
        self._counts = Words("", Role.LABEL)
        self._counts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._changed = TonedWords(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(self._changed)
        column.addWidget(self._counts)

    def show_counts(self, entries: Sequence[QueueEntry]) -> None:
        """Count the items."""
        counts = Counts()
        disagree = sum(entry.state is ItemState.DISAGREE for entry in entries)
        incomplete = sum(entry.state is ItemState.INCOMPLETE for entry in entries)
        changed = sum(entry.changed_since for entry in entries)
        left = counts.left(len(entries) - sum(map(is_decided, entries)))
        self._changes = (f"● {counts.changed(changed)}", f"● {changed}") if changed else ("", "")
        self._changed.setAccessibleName(self._changes[0])
        self._changed.setToolTip(tip(self._changes[0]))
        signs = [f"{sign} {number}" for sign, number in (("≠", disagree), ("½", incomplete)) if number]
        words = [f"≠ {counts.disagree(disagree)}"] if disagree else []
        words += [f"½ {counts.incomplete(incomplete)}"] if incomplete else []
        # what is left goes unsaid first: the row above says how far one is
        self._said = [(*words, left), tuple(words), (*words[:1], *signs[1:]), tuple(signs)] if words else [(left,)]
        self._counts.setAccessibleName(", ".join(self._said[0]))
        self._counts.setToolTip(tip(_PARTED.join(self._said[0])))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        changes = self._changes[self.width() < _WORDLESS]
        if changes != self._changed.text():
            self._changed.say(changes, "warn")
        self._changed.setHidden(not changes)
        room, metrics = self._counts.width(), self._counts.fontMetrics()
        said = [_PARTED.join(parts) for parts in self._said] or [""]
        self._counts.setText(next((words for words in said if metrics.horizontalAdvance(words) <= room), said[-1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above."""
        del event
        QPainter(self).fillRect(QRect(0, 0, self.width(), 1), current_tokens().line)
