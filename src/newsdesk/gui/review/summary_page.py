"""The page of what a session came to: figures, comments, and what can be done with it."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from newsdesk.edits.annotating.comments import resolve_comment
from newsdesk.edits.reviewing.applying import apply_session
from newsdesk.edits.reviewing.queue import queue, summary
from newsdesk.edits.reviewing.reviews import edit_session
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.panels.tab_order import order_tabs
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.apply_dialog import ApplyDialog
from newsdesk.gui.review.preview import Preview, preview
from newsdesk.gui.review.previewed_list import PreviewedList
from newsdesk.gui.review.summary_foot import SummaryFoot
from newsdesk.gui.review.tally_table import ReasonBars, ReviewerTable, TallyTable
from newsdesk.gui.review.thread_view import ThreadView
from newsdesk.gui.review.words import Counts, Names
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.words import shortened
from newsdesk.model.change import ChangeSet
from newsdesk.model.comment import CommentId
from newsdesk.model.record import RecordKind
from newsdesk.model.review import Applied, ItemState, QueueEntry, ReviewSession, SessionId, SessionKind, SessionState
from newsdesk.store.analysts import analysts
from newsdesk.store.comments import threads
from newsdesk.store.reviews import applied_at, comments_of_session
from newsdesk.store.reviews import session as find_session

_INSET = 32
_WIDEST = 860
_TOUCHING = ("review_session", "review_item", "verdict", "comment", "analyst", *RecordKind)


class SummaryPage(QWidget):
    """To be lent to the centre of the window.

    `closed` says that it is to go, `review_wanted` carries the session that is gone on with, `item_wanted` an item of
    it, `send_wanted` the session to be sent back, `export_wanted` the format in which a report is to be written, and
    `applied` the `Applied` that came of applying.
    """

    closed = Signal()
    review_wanted = Signal(str)
    item_wanted = Signal(str)
    send_wanted = Signal(str)
    export_wanted = Signal(str)
    applied = Signal(object)

    def __init__(self, bridge: StoreBridge, commands: Commands, session: ReviewSession) -> None:
        super().__init__()
        self._bridge = bridge
        self.session = session
        self._names = Names()
        self._entries: list[QueueEntry] = []
        self._preview = Preview()
        self._header = PaneHeader("")
        self.back = Link(role=Role.LABEL)
        self.back.clicked.connect(lambda: self.review_wanted.emit(self.session.id))
        self.end = Link(role=Role.LABEL)
        self.end.clicked.connect(self._end)
        for link in (self.end, self.back):
            self._header.add_widget(link, after_title=True)
        self._close = self._header.add_button("x")
        self._close.clicked.connect(self.closed)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = SummaryFoot()
        self.foot.apply_wanted.connect(self._ask_apply)
        self.foot.export_wanted.connect(self.export_wanted)
        self.foot.send_wanted.connect(lambda: self.send_wanted.emit(self.session.id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)
        commands.attach(Context.REVIEW, self)
        bridge.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the session as it stands."""
        store = self._bridge.store
        found = find_session(store, self.session.id)
        if found is None:
            self.closed.emit()
            return
        self.session = found
        self._names = Names(analysts=analysts(store), rows=(found.id,))
        self._entries = queue(store, found.id)
        self._preview = preview(store, self._entries, found.creator, self._names)
        applied = applied_at(store, found.id)
        own, writable = found.creator == store.analyst, not store.read_only
        self.end.setVisible(own and writable)
        self.foot.show_session(found, self._preview, applied, own=own, writable=writable)
        self._fill()
        self._retranslate()

    def stop(self) -> None:
        """Nothing is remembered of a summary."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what comes next; by a proxy Tab would lead there past everything above."""
        self.foot.next.setFocus(event.reason())

    def _retranslate(self) -> None:
        self._header.set_title(self.tr("Summary"))
        self._scroll.setAccessibleName(self.tr("Summary"))
        self.back.name(self.tr("Back to the items"))
        is_closed = self.session.state is SessionState.CLOSED
        self.end.name(self.tr("Open the session again") if is_closed else self.tr("Close the session"))
        self._close.name_as(self.tr("Leave the review"), "Esc")

    def _fill(self) -> None:
        store = self._bridge.store
        found = summary(store, self.session.id)
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(_INSET, 16, _INSET, 24)
        column.setSpacing(8)
        title = Words(self.session.name, Role.REVIEW_TITLE)
        title.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(Words(self._facts(found.open_threads), Role.LABEL, muted=True))
        self._section(column, self.tr("Items"), TallyTable(found))
        if self.session.kind is SessionKind.REVIEW:
            self._list_items(column)
        if found.reasons:
            self._section(column, self.tr("Reasons of rejections"), ReasonBars(found))
        if found.judged:
            self._section(column, self.tr("Reviewers"), ReviewerTable(found, self._names))
        said = {comment.row for comment in comments_of_session(store, self.session.id)}
        if said:
            self._section(column, self.tr("Comments"), self._comments(said))
        column.addStretch(1)
        place = self._scroll.verticalScrollBar().value()
        self._scroll.setWidget(body)
        order_tabs(self._header, self._scroll, body, self.foot)
        self._scroll.verticalScrollBar().setValue(place)

    def _list_items(self, column: QVBoxLayout) -> None:
        """What applying would leave, delete and change, and what it did."""
        found = self._preview
        for heading, items in (
            (self.tr("Open"), found.left),
            (self.tr("Applying deletes"), found.deleted),
            (self.tr("Applying changes"), found.changed),
            (self.tr("Deleted"), found.was_deleted),
            (self.tr("Changed"), found.was_changed),
        ):
            if items:
                listed = PreviewedList(items)
                listed.item_wanted.connect(self.item_wanted)
                self._section(column, heading, listed)

    def _facts(self, open_threads: int) -> str:
        counts = Counts()
        waiting = sum(entry.state is ItemState.UNDECIDED for entry in self._entries)
        incomplete = sum(entry.state is ItemState.INCOMPLETE for entry in self._entries)
        changed = sum(entry.changed_since for entry in self._entries)
        facts = (
            counts.items(len(self._entries), self.session.kind),
            counts.left(waiting) if waiting else "",
            counts.not_by_all(incomplete) if incomplete else "",
            "" if waiting or incomplete else self.tr("every item is judged"),
            counts.changed(changed) if changed else "",
            self.tr("%n thread(s) open", "", open_threads) if open_threads else "",
        )
        return " · ".join(filter(None, facts))

    @staticmethod
    def _section(column: QVBoxLayout, heading: str, widget: QWidget) -> None:
        column.addSpacing(12)
        column.addWidget(Words(heading, Role.RECORD_TITLE))
        column.addWidget(widget)

    def _comments(self, rows: set[str]) -> QWidget:
        """What was said about some rows: threads, each beneath the item that it is about."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for entry in sorted(self._entries, key=lambda each: each.place):
            if entry.item.row not in rows:
                continue
            link = Link(shortened(entry.title))
            link.clicked.connect(partial(self.item_wanted.emit, entry.item.id))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            for thread in threads(self._bridge.store, entry.item.row):
                view = ThreadView(thread, self._names.at(entry.item.row), writable=not self._bridge.store.read_only)
                view.answer_wanted.connect(partial(self._answer, entry.item.id))
                view.settled.connect(self._settle)
                view.setContentsMargins(6, 0, 0, 8)
                column.addWidget(view)
        return made

    def _answer(self, item: str) -> None:
        """An answer is written where the item is seen."""
        self.item_wanted.emit(item)

    def _settle(self, comment: str, settled: bool) -> None:
        self.foot.next.setFocus(Qt.FocusReason.OtherFocusReason)  # the link that was pressed goes
        self._bridge.run(partial(resolve_comment, self._bridge.store, CommentId(comment), resolved=settled))

    def _end(self) -> None:
        """Close the session, or open it again; of a blind one closing lets names be seen."""
        is_closed = self.session.state is SessionState.CLOSED
        state = SessionState.OPEN if is_closed else SessionState.CLOSED
        self._bridge.run(partial(edit_session, self._bridge.store, self.session.id, state=state))

    def _ask_apply(self) -> None:
        dialog = ApplyDialog(self.session.name, self._preview, self)
        dialog.accepted.connect(self._apply)
        dialog.open()

    def _apply(self) -> None:
        done = self._bridge.run(partial(apply_session, self._bridge.store, SessionId(self.session.id)))
        if isinstance(done, Applied):
            self.applied.emit(done)

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(*_TOUCHING):
            self.refresh()
