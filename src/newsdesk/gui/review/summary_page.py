"""The page of what a session came to: figures, comments, and what can be done with it."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk.edits.comments import resolve_comment
from newsdesk.edits.review_applying import apply_session
from newsdesk.edits.review_queue import queue, summary
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import Commands
from newsdesk.gui.panels.choice_line import ChoiceLine
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.apply_dialog import ApplyDialog
from newsdesk.gui.review.preview import preview
from newsdesk.gui.review.tally_table import ReasonBars, ReviewerTable, TallyTable
from newsdesk.gui.review.thread_view import ThreadView
from newsdesk.gui.review.words import Counts, Names
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.words import shortened
from newsdesk.model.change import ChangeSet
from newsdesk.model.comment import CommentId
from newsdesk.model.record import RecordKind
from newsdesk.model.review import Applied, ItemState, QueueEntry, ReviewSession, SessionId, SessionKind, SessionState
from newsdesk.store.comments import threads
from newsdesk.store.reviews import comments_of_session
from newsdesk.store.reviews import session as find_session

FORMATS = {"docx": "DOCX", "html": "HTML", "md": "Markdown"}
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
        self._names = Names(known={})
        self._entries: list[QueueEntry] = []
        self._header = PaneHeader("")
        self.back = Link(role=Role.LABEL)
        self.back.clicked.connect(lambda: self.review_wanted.emit(self.session.id))
        self._close = self._header.add_button("x")
        self._close.clicked.connect(self.closed)
        self._header.add_widget(self.back, after_title=True)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.apply = QPushButton()
        self.apply.setDefault(True)
        self.apply.clicked.connect(self._ask_apply)
        self.formats = ChoiceLine("")
        self.formats.set_choices(list(FORMATS.items()))
        self.export = QPushButton()
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.formats.value()))
        self.send = QPushButton()
        self.send.clicked.connect(lambda: self.send_wanted.emit(self.session.id))
        self._lay_out()
        commands.attach(Context.REVIEW, self)
        bridge.changed.connect(self._on_changed)
        self.setFocusProxy(self.apply)
        self.refresh()

    def refresh(self) -> None:
        """Read the session as it stands."""
        store = self._bridge.store
        found = find_session(store, self.session.id)
        if found is None:
            self.closed.emit()
            return
        self.session = found
        known = {str(row["id"]): str(row["name"]) for row in store.rows("analyst")}
        self._names = Names(known=known, own=store.analyst, blind=found.blind)
        self._entries = queue(store, found.id)
        self._fill()
        self._retranslate()

    def stop(self) -> None:
        """Nothing is remembered of a summary."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        focus = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        foot = _Foot()
        row = QHBoxLayout(foot)
        row.setContentsMargins(_INSET, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.apply)
        row.addStretch(1)
        row.addWidget(self.formats)
        row.addWidget(self.export)
        row.addWidget(self.send)
        for button in (self.apply, self.export, self.send):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._scroll, 1)
        column.addWidget(foot)

    def _retranslate(self) -> None:
        self._header.set_title(self.tr("Summary"))
        self.back.name(self.tr("Back to the items"))
        self._close.name_as(self.tr("Leave the review"), "Esc")
        self.apply.setText(self.tr("Apply to the workspace…"))
        self.formats.setAccessibleName(self.tr("Format of the report"))
        self.export.setText(self.tr("Export report…"))
        self.send.setText(self.tr("Send back as package…"))
        writable = not self._bridge.store.read_only and self.session.state is not SessionState.CLOSED
        self.apply.setEnabled(writable and self.session.kind is SessionKind.REVIEW)

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
        self._scroll.verticalScrollBar().setValue(place)

    def _facts(self, open_threads: int) -> str:
        counts = Counts()
        waiting = sum(entry.state is ItemState.UNDECIDED for entry in self._entries)
        changed = sum(bool(entry.changed or entry.gone) for entry in self._entries)
        facts = (
            counts.items(len(self._entries)),
            counts.left(waiting) if waiting else self.tr("every item is judged"),
            counts.changed(changed) if changed else "",
            self.tr("%n thread(s) open", "", open_threads) if open_threads else "",
            self.tr("applied") if self.session.state is SessionState.APPLIED else "",
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
                view = ThreadView(thread, self._names, writable=not self._bridge.store.read_only)
                view.answer_wanted.connect(partial(self._answer, entry.item.id))
                view.settled.connect(self._settle)
                view.setContentsMargins(6, 0, 0, 8)
                column.addWidget(view)
        return made

    def _answer(self, item: str) -> None:
        """An answer is written where the item is seen."""
        self.item_wanted.emit(item)

    def _settle(self, comment: str, settled: bool) -> None:
        self.apply.setFocus(Qt.FocusReason.OtherFocusReason)  # the link that was pressed goes
        self._bridge.run(partial(resolve_comment, self._bridge.store, CommentId(comment), resolved=settled))

    def _ask_apply(self) -> None:
        found = preview(self._entries, self.session.creator)
        dialog = ApplyDialog(self.session.name, found, self)
        dialog.accepted.connect(self._apply)
        dialog.open()

    def _apply(self) -> None:
        done = self._bridge.run(partial(apply_session, self._bridge.store, SessionId(self.session.id)))
        if isinstance(done, Applied):
            self.applied.emit(done)

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(*_TOUCHING):
            self.refresh()


class _Foot(QWidget):
    """The row of what can be done, beneath a line."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        QPainter(self).fillRect(0, 0, self.width(), 1, current_tokens().line)
