"""The page of a review: queue, words in their context, card and verdicts; what a key does to the item shown."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsdesk.edits.reviewing.queue import queue, requeue
from newsdesk.gui.announce import announce
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.panels.tab_order import order_tabs
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.review.card import INSET, ItemCard
from newsdesk.gui.review.context_view import ContextView
from newsdesk.gui.review.place import Left, ReviewPlaces
from newsdesk.gui.review.queue_model import spoken
from newsdesk.gui.review.queue_pane import QueuePane
from newsdesk.gui.review.session_row import SessionRow
from newsdesk.gui.review.sheet import ItemSheet, read_sheet
from newsdesk.gui.review.verdict_pad import Asked, VerdictPad
from newsdesk.gui.review.words import Names
from newsdesk.model.change import ChangeSet, UndoResult
from newsdesk.model.record import RecordKind
from newsdesk.model.review import ItemId, QueueEntry, ReviewSession
from newsdesk.reviewing.tallies import pace
from newsdesk.store.analysts import analysts
from newsdesk.store.reviews import session as find_session

_FEW = 3
"""From so many timed items on the pace says something."""
_SHARES = ((1180, 288, 408, INSET), (900, 208, 316, 12), (0, 118, 316, 12))
"""From so many pixels of width on: how wide queue and card are, and how much the card leaves at its sides."""
_REVIEWED = ("review_session", "review_item", "verdict", "comment", "article", "annotation", "evidence", "analyst")
_SWALLOWED = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class ReviewPage(QWidget):
    """One session, to be lent to the centre of the window.

    `closed` says that the page is to go, `summary_wanted` that its summary is to be shown, `article_wanted` carries
    the `ItemSheet` whose place in the article is to be shown. `moved` says that another item is
    shown. Call `stop` before it goes.
    """

    closed = Signal()
    summary_wanted = Signal()
    article_wanted = Signal(object)
    moved = Signal()

    def __init__(
        self,
        bridge: StoreBridge,
        commands: Commands,
        session: ReviewSession,
        *,
        setting: Setting,
        places: ReviewPlaces,
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._places = places
        self.session = session
        self.sheet: ItemSheet | None = None
        """The item that is shown; None in a session without any."""
        self._names = Names()
        self._again = QTimer(self, singleShot=True, interval=0)
        """Shows the item anew after a change, unless another one is shown before."""
        self._again.timeout.connect(self._show_again)
        self.row = SessionRow()
        self.queue = QueuePane()
        self.context = ContextView(bridge.store, setting)
        self.card = ItemCard(writable=not bridge.store.read_only)
        self.pad = VerdictPad(bridge.store, commands)
        self._lay_out()
        self._connect()
        commands.attach(Context.REVIEW, self)
        self.refresh()
        left = places.left(session.id)
        self.pad.comment.field.setText(left.unsent)
        self._begin_at(left.item)

    @property
    def entries(self) -> list[QueueEntry]:
        """All items of the session."""
        return self.queue.queue.entries

    def last_judged(self) -> QueueEntry | None:
        """The item that this reviewer judged last."""
        given = [(entry.own.created, entry.place, entry) for entry in self.entries if entry.own is not None]
        return max(given, key=lambda each: each[:2])[2] if given else None

    def step(self, steps: int) -> None:
        """Go to the item so many rows on."""
        listed = self.queue.queue.listed
        place = self.queue.queue.place_of(self.queue.current) + steps
        if listed:
            self.show_item(listed[min(max(place, 0), len(listed) - 1)].item.id)

    def toggle_context(self) -> None:
        """Let the paragraphs around stand out, or step back again."""
        self.context.show_more(not self.context.more)

    def want_article(self) -> None:
        """Ask for the item's place in its article."""
        if self.sheet is not None:
            self.article_wanted.emit(self.sheet)

    def step_out(self) -> None:
        """Take back what is asked, else leave the page."""
        if self.pad.asked is not Asked.VERDICT:
            self.pad.close_question()
        else:
            self.closed.emit()

    def show_item(self, item: ItemId | str) -> None:
        """Show an item."""
        self.queue.go_to(item)
        self._show(item)

    def refresh(self) -> None:
        """Read the session as it stands."""
        store = self._bridge.store
        found = find_session(store, self.session.id)
        if found is None:
            return
        self.session = found
        known = analysts(store)
        self._names = Names(analysts=known, rows=(found.id,))
        self.queue.show_entries(queue(store, found.id))
        self.row.show_session(found.name, known.name(store.analyst))

    def stop(self) -> None:
        """Remember where the session is left."""
        item = self.sheet.entry.item.id if self.sheet is not None else ""
        self._places.remember(self.session.id, Left(item=item, unsent=self.pad.comment.field.text()))

    def event(self, event: QEvent) -> bool:
        """Leave Enter and Space to a button, a list or a line that has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            focus = QApplication.focusWidget()
            takes = isinstance(focus, QAbstractButton | QComboBox | QLineEdit) or self.pad.asked is not Asked.VERDICT
            if event.key() in _SWALLOWED and takes:
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the queue; by a proxy Tab would lead there past everything above."""
        self.queue.list.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sides what the look gives them, less in a narrow window."""
        super().resizeEvent(event)
        if event.oldSize().width() < 1 or _shares(event.size().width()) != _shares(event.oldSize().width()):
            self._divide()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.card, 1)
        column.addWidget(self.pad)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setHandleWidth(1)
        self._parts.setChildrenCollapsible(False)
        for part in (self.queue, self.context, right):
            self._parts.addWidget(part)
        self._parts.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.row)
        outer.addWidget(self._parts, 1)
        self.setAccessibleName(self.tr("Review"))

    def _divide(self) -> None:
        left, right, inset = _shares(self.width())
        for part in (self.card, self.pad):
            part.set_inset(inset)
        self._parts.setSizes([left, max(self.width() - left - right, 100), right])

    def _connect(self) -> None:
        self.row.summary_wanted.connect(self.summary_wanted)
        self.row.closed.connect(self.closed)
        self.row.ribbon.place_chosen.connect(self._go_to_place)
        self.queue.chosen.connect(self._show)
        self.pad.closed.connect(self.queue.list.setFocus)
        self.pad.comment.typed.connect(self.stop)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.replayed.connect(self._on_replayed)

    def _begin_at(self, item: str) -> None:
        """Go on where the session was left, else at the first item that waits."""
        entry = self.queue.queue.entry_of(item) or self.queue.queue.next_undecided(None)
        entry = entry or next(iter(self.entries), None)
        if entry is None:
            self._show_parts()
        else:
            self.show_item(entry.item.id)

    def _show(self, item: ItemId | str) -> None:
        entry = self.queue.queue.entry_of(item)
        if entry is None:
            return
        moved = self.sheet is None or self.sheet.entry.item.id != entry.item.id
        self.sheet = read_sheet(self._bridge.store, entry)
        if moved:
            self.pad.close_question()
            self.moved.emit()
            announce(self, self.tr("{place} of {total}").format(place=entry.place, total=len(self.entries)))
            announce(self, spoken(entry))
        self._again.stop()
        self._show_parts()
        self.pad.refresh_keys()

    def _show_parts(self) -> None:
        names = self._names if self.sheet is None else self._names.at(self.sheet.entry.item.row)
        self.context.show_sheet(self.sheet, names)
        self.card.show_sheet(self.sheet, names)
        last = self.last_judged()
        is_article = self.sheet is not None and self.sheet.kind is None
        self.pad.show_item(last=last.place if last is not None else 0, most=len(self.entries), is_article=is_article)
        order_tabs(self.card, *filter(None, [self.card.widget()]), self.pad)
        self._say_progress()

    def _say_progress(self) -> None:
        own = [entry.own for entry in self.entries if entry.own is not None]
        fast = pace(own).get(self._bridge.store.analyst, 0.0) if len(own) >= _FEW else 0.0
        place = self.sheet.entry.place if self.sheet is not None else 0
        self.row.show_progress(sorted(self.entries, key=lambda entry: entry.place), place, round(fast))

    def _go_to_place(self, place: int) -> None:
        entry = next((each for each in self.entries if each.place == place), None)
        if entry is not None:
            self.show_item(entry.item.id)

    def _on_changed(self, change_set: ChangeSet) -> None:
        if not change_set.touches(*_REVIEWED, *RecordKind, "alias", "meeting_participant", "meeting_agenda"):
            return
        if find_session(self._bridge.store, self.session.id) is None:
            self.closed.emit()
            return
        if all(change.table == "verdict" for change in change_set.changes):
            touched = change_set.rows("verdict")
            self.queue.show_entries(requeue(self._bridge.store, self.session.id, self.entries, touched))
        else:
            self.refresh()
        self._again.start()

    def _show_again(self) -> None:
        if self.sheet is not None:
            self._show(self.sheet.entry.item.id)
        else:
            self._show_parts()

    def _on_replayed(self, result: UndoResult) -> None:
        """After an undo or redo of a verdict, show its item."""
        changes = result.change_set.changes if result.change_set is not None else ()
        rows = (change.after or change.before for change in changes if change.table == "verdict")
        item = next((str(row["item"]) for row in rows if row is not None), "")
        if self.queue.queue.entry_of(item) is not None:
            self.show_item(item)


def _shares(width: int) -> tuple[int, int, int]:
    return next((queued, card, inset) for least, queued, card, inset in _SHARES if least <= max(width, 0))
