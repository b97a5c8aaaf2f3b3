"""The sessions of a workspace with how far each is, and what can be done with one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.edits.reviewing.queue import queue
from newsdesk.edits.reviewing.reviews import delete_session
from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.moments import moment_words
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.review.queue_model import is_decided
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.painting import INSET, paint_ground, write
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.change import ChangeSet
from newsdesk.model.review import ReviewSession, SessionKind, SessionState
from newsdesk.store.analysts import Analysts, analysts
from newsdesk.store.reviews import sessions
from newsdesk.store.store import Store

_SIZE = QSize(640, 420)
_ROW = 52
_BAR = 140
_RowRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """A session as it is listed: what it is, by whom and since when; how many of its items this analyst judged."""

    session: ReviewSession
    facts: str
    done: int
    total: int


class SessionsDialog(DialogFrame):
    """The signals carry the id of a session; `new_wanted` says that another one is to be made."""

    resume_wanted = Signal(str)
    summary_wanted = Signal(str)
    send_wanted = Signal(str)
    new_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(QCoreApplication.translate("SessionsDialog", "Review sessions"), window)
        self.setObjectName("review sessions")
        self.resize(_SIZE)
        self._bridge = window.bridge
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Review sessions"))
        quiet(self.list)
        self.list.setItemDelegate(_SessionDelegate(self.list))
        self._empty = EmptyState(
            "eye", self.tr("No review session yet"), self.tr("A session lets analysts judge what others recorded.")
        )
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._empty, 1)
        self.new = self.add_button(self.tr("New…"))
        self.delete = self.add_button(self.tr("Delete"))
        self.send = self.add_button(self.tr("Send as package…"))
        self.summary = self.add_button(self.tr("Summary"))
        self.resume = self.add_act(self.tr("Resume"))
        self.add_cancel(self.tr("Close"))
        self._connect()
        self._fill()

    @property
    def line(self) -> SessionLine | None:
        """The session at the cursor."""
        item = self.list.currentItem()
        line = item.data(_RowRole) if item is not None else None  # type: ignore[redundant-expr]  # there may be none
        return line if isinstance(line, SessionLine) else None

    def _connect(self) -> None:
        self.new.clicked.connect(self._want_new)
        self.delete.clicked.connect(self._delete)
        self.send.clicked.connect(lambda: self._leave_for(self.send_wanted.emit))
        self.summary.clicked.connect(lambda: self._leave_for(self.summary_wanted.emit))
        self.accepted.connect(lambda: self._ask(self.resume_wanted.emit))
        self.list.itemActivated.connect(self.accept)
        self._bridge.changed.connect(self._on_changed)

    def _fill(self) -> None:
        store = self._bridge.store
        lines = session_lines(store)
        place = max(self.list.currentRow(), 0)
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(line.session.name)
            item.setData(_RowRole, line)
            said = (line.session.name, line.facts, progress_words(line))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))
            self.list.addItem(item)
        self.list.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        for button in (self.resume, self.summary, self.send):
            button.setEnabled(bool(lines))
        self.new.setEnabled(not store.read_only)
        self.delete.setEnabled(bool(lines) and not store.read_only)
        if lines:
            self.list.setCurrentRow(min(place, len(lines) - 1))
            self.list.setFocus()
        else:
            self.new.setFocus()

    def _ask(self, ask: Callable[[str], object]) -> None:
        line = self.line
        if line is not None:
            ask(line.session.id)

    def _leave_for(self, ask: Callable[[str], object]) -> None:
        self._ask(ask)
        self.reject()

    def _want_new(self) -> None:
        self.reject()
        self.new_wanted.emit()

    def _delete(self) -> None:
        line = self.line
        if line is not None:
            self._bridge.run(partial(delete_session, self._bridge.store, line.session.id))

    def _on_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches("review_session", "review_item", "verdict"):
            self._fill()


def session_lines(store: Store) -> Sequence[SessionLine]:
    """The sessions of a workspace, the newest first."""
    known = analysts(store)
    lines = []
    for session in reversed(sessions(store)):
        entries = queue(store, session.id)
        lines.append(
            SessionLine(
                session=session,
                facts=" · ".join(filter(None, _facts(session, known))),
                done=sum(map(is_decided, entries)),
                total=len(entries),
            )
        )
    return lines


def progress_words(line: SessionLine) -> str:
    """Say how far this analyst is."""
    return QCoreApplication.translate("SessionsDialog", "{number} of {total}").format(
        number=line.done, total=line.total
    )


def _facts(session: ReviewSession, known: Analysts) -> list[str]:
    translate = QCoreApplication.translate
    states = {
        SessionState.APPLIED: translate("SessionsDialog", "applied"),
        SessionState.CLOSED: translate("SessionsDialog", "closed"),
    }
    return [
        translate("SessionsDialog", "independent annotation") if session.kind is SessionKind.INDEPENDENT else "",
        translate("SessionsDialog", "blind") if session.blind else "",
        states.get(session.state, ""),
        known.name(session.creator, session.id),
        moment_words(session.created),
        session.note,
    ]


class _SessionDelegate(QStyledItemDelegate):
    """Name over facts; at the right how far one is, in words and as a bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines."""
        del index
        return QSize(option.rect.width(), _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, words and bar."""
        line = index.data(_RowRole)
        tokens = current_tokens()
        painter.save()
        paint_ground(painter, option, tokens)
        rect = option.rect.adjusted(INSET, 6, -INSET, -6)
        half = rect.height() // 2
        words = rect.adjusted(0, 0, -_BAR - INSET, 0)
        write(
            painter,
            QRect(words.topLeft(), QSize(words.width(), half)),
            line.session.name,
            font(Role.HEADING),
            tokens.text,
        )
        lower = QRect(words.x(), words.y() + half, words.width(), half)
        write(painter, lower, line.facts, font(Role.LABEL), tokens.muted)
        right = QRect(rect.right() - _BAR, rect.y(), _BAR, half)
        write(painter, right, progress_words(line), font(Role.LABEL), tokens.text, flags=Qt.AlignmentFlag.AlignRight)
        bar = QRect(right.x(), rect.y() + half + half // 2 - 3, _BAR, 6)
        painter.fillRect(bar, tokens.line if tokens.tinted else tokens.row)
        if line.total:
            painter.fillRect(QRect(bar.x(), bar.y(), _BAR * line.done // line.total, 6), tokens.ok)
        painter.restore()
