"""The page of a dossier: head, rows, what can be done with the ticked quotes, comments, export."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.edits.annotating.comments import add_comment, delete_comment, edit_comment, resolve_comment
from newsdesk.edits.errors import EditError
from newsdesk.edits.recording.splitting import split_merged
from newsdesk.edits.recording.splitting_off import split_off
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.derived import Derived
from newsdesk.gui.dossiers.comment_line import CommentLine
from newsdesk.gui.dossiers.delegate import INSET
from newsdesk.gui.dossiers.export_line import ExportLine
from newsdesk.gui.dossiers.head import DossierHead
from newsdesk.gui.dossiers.row_list import DossierList
from newsdesk.gui.dossiers.rows import DossierRow, DossierSheet, read_sheet
from newsdesk.gui.panels.tab_order import order_tabs
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.sentences import error_sentence
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.words import enum_words
from newsdesk.model.comment import CommentId
from newsdesk.model.record import RecordId
from newsdesk.store.store import Store

_LEAST_LIST = 48
"""One row of the list stays in sight, however low the page is."""
_LOW = 320
"""In a page lower than this many pixels the head is brief."""
_PAUSE_MS = 250
"""So long after a change the dossier is composed anew."""


class DossierPane(QWidget):
    """Composes the dossier away from the window's thread, and follows every change while it is seen.

    `words_wanted` carries the mark to be shown, `record_wanted` a record that came of a split, `closed` says that
    the page is to go. `language` says that of the interface, in which the page is worded. Call `stop` before it goes.
    """

    words_wanted = Signal(str)
    record_wanted = Signal(str)
    closed = Signal()

    def __init__(
        self, bridge: StoreBridge, state: DeskState, *, language: Callable[[], str], export_language: str
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._language = language
        self.record = RecordId("")
        self.sheet: DossierSheet | None = None
        self._said: CommentId | None = None
        """The comment written last, until the page shows it."""
        self._header = PaneHeader("")
        self._busy = Words("", Role.LABEL, muted=True)
        self._close = IconButton("x")
        self._close.clicked.connect(self.closed)
        self._header.add_widget(self._busy)
        self._header.add_widget(self._close)
        self.head = DossierHead()
        self.list = DossierList()
        self.list.setMinimumHeight(_LEAST_LIST)
        self.own = OwnRecordLine()
        self.comments = CommentLine(bridge.store.analyst)
        self.export = ExportLine(state, export_language)
        self._empty = EmptyState("book-open", "")
        self._pages = QStackedWidget()
        self._lay_out()
        self._derived = Derived(bridge.store.path, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect()
        self.setFocusProxy(self.list)
        self.retranslate()

    def show_record(self, record: RecordId) -> None:
        """Show the dossier of a record, from its top."""
        if record != self.record:
            self.record = record
            self.sheet = None
            self.list.dossier.fill(())
            self.head.hide()
        self._ask()

    def stop(self) -> None:
        """Want nothing any more, before the page goes."""
        self._pause.stop()
        self._derived.stop()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        kind = enum_words(self.sheet.kind) if self.sheet is not None else ""
        title = self.tr("Dossier")
        self._header.set_title(f"{title} · {kind}" if kind else title)
        self._close.name_as(self.tr("Close"), "Esc")
        self.list.setAccessibleName(self.tr("Dossier"))
        self._empty.set_words(self.tr("This record is gone"), self.tr("Undo brings it back."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._on_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the list goes before the head and the line for a comment."""
        super().resizeEvent(event)
        self.head.be_brief(self.height() < _LOW)
        self.comments.setVisible(self.height() >= _LOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the page, F7 shows numbers in place of the bars."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_F7:
            self.head.toggle_table()
            shown = self.list if self.head.table.isHidden() else self.head.table
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        sheet = QWidget()
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.head)
        inner.addWidget(self.list, 1)
        for foot in (self.own, self.comments, self.export):
            inner.addWidget(foot)
        self._pages.addWidget(sheet)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._pages, 1)
        self.head.hide()

    def _connect(self) -> None:
        self._derived.ready.connect(self._on_ready)
        self._derived.failed.connect(self._on_failed)
        self._pause.timeout.connect(self._ask)
        self._bridge.changed.connect(self._on_changed)
        self.list.wanted.connect(self._on_wanted)
        self.list.dossier.ticked.connect(self._on_ticked)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.verticalScrollBar().rangeChanged.connect(self._show_said)
        self.head.form_wanted.connect(self.words_wanted)
        self.head.split_wanted.connect(self._split)
        self.head.period_wanted.connect(self._show_period)
        self.own.wanted.connect(self._make_own)
        self.comments.said.connect(self._comment)
        self.comments.changed.connect(lambda comment, words: self._run(partial(edit_comment, body=words), comment))
        self.comments.resolved.connect(lambda comment, on: self._run(partial(resolve_comment, resolved=on), comment))
        self.comments.deleted.connect(lambda comment: self._run(delete_comment, comment))

    def _ask(self) -> None:
        self._pause.stop()
        if self.record:
            self._busy.setText(self.tr("Being worked out…"))
            self._derived.ask(partial(read_sheet, record=self.record, language=self._language()))

    def _on_changed(self) -> None:
        if self.isVisible():  # showing a record asks anew
            self._pause.start()

    def _on_ready(self, answer: object) -> None:
        assert isinstance(answer, DossierSheet)  # noqa: S101 - what `read_sheet` gives
        self._busy.setText("")
        self._pages.setCurrentIndex(0)
        writable = not self._bridge.store.read_only
        self.comments.setEnabled(writable)
        self.own.setEnabled(writable)
        same, self.sheet = self.sheet, answer
        self.head.show_sheet(answer, can_split=writable)
        order_tabs(self._header, self.head, self.list, self.own, self.comments, self.export)
        self.head.show()
        if same is None or same.rows != answer.rows:
            self._fill(answer.rows, keep=same is not None)
        self.retranslate()

    def _fill(self, rows: tuple[DossierRow, ...], *, keep: bool) -> None:
        """Show rows, and where they are shown anew, as near as can be to where the analyst stood."""
        place, scrolled = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        self.list.dossier.fill(rows)
        self.list.choose(max(place, 0) if keep else 0)
        if keep:
            self.list.verticalScrollBar().setValue(scrolled)
            self._show_said()
        else:
            self.list.scrollToTop()

    def _show_said(self) -> None:
        """Bring the comment just written into view, once it is laid out; the cursor stays where it is."""
        rows = enumerate(self.list.dossier.rows) if self._said is not None else ()
        said = (at for at, row in rows if row.comment is not None and row.comment.id == self._said)
        place = next(said, None)
        if place is not None:
            index = self.list.dossier.index(place)
            self.list.scrollTo(index)
            if self.list.viewport().rect().intersects(self.list.visualRect(index)):
                self._said = None

    def _on_failed(self, error: object) -> None:
        self._busy.setText("")
        self.sheet = None
        self.list.dossier.fill(())
        if not isinstance(error, EditError) and isinstance(error, Exception):
            self._empty.set_words(self.tr("This could not be worked out"), error_sentence(error))
        self._pages.setCurrentIndex(1)

    def _show_period(self, day: date) -> None:
        """Go to the first quote of a week or month that begins on a day."""
        sheet = self.sheet
        if sheet is None:
            return
        behind = next((each.isoformat() for each, _ in sheet.mentions if each > day), "~")
        rows = enumerate(sheet.rows)
        found = next((at for at, row in rows if row.ties and day.isoformat() <= row.published < behind), None)
        if found is not None:
            self.list.choose(found)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_wanted(self, row: DossierRow) -> None:
        self.words_wanted.emit(row.leads[0])

    def _on_ticked(self) -> None:
        ticked = self.list.dossier.ticked_rows
        self.own.show_ticked(len(ticked), ticked[0].exact if ticked else "")

    def _on_current(self, index: QModelIndex) -> None:
        row = self.list.dossier.rows[index.row()] if index.isValid() else None
        self.comments.show_comment(row.comment if row is not None else None)

    def _split(self, record: str) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # the words that were pressed go
        self._bridge.run(partial(split_merged, self._bridge.store, RecordId(record)))

    def _make_own(self, name: str) -> None:
        made = self._bridge.run(partial(split_off, self._bridge.store, self.record, self.list.dossier.ties, name))
        if made is not None:
            self.record_wanted.emit(made)

    def _comment(self, words: str, parent: str) -> None:
        kind = self.sheet.kind if self.sheet is not None else ""
        answered = CommentId(parent) if parent else None
        act = partial(add_comment, self._bridge.store, kind, self.record, words, parent=answered)
        self._said = self._bridge.run(act)

    def _run(self, act: Callable[[Store, CommentId], None], comment: str) -> None:
        self._bridge.run(partial(act, self._bridge.store, CommentId(comment)))


class OwnRecordLine(TranslatedWidget):
    """Shown while quotes are ticked: names the record that they are to become. `wanted` carries the name."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Words("", Role.LABEL, muted=True)
        self.name = QLineEdit()
        self.name.returnPressed.connect(self._want)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._want)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 8, 24, 0)
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addWidget(self.name, 1)
        row.addWidget(self.button)
        self.hide()
        self.retranslate()

    def show_ticked(self, quotes: int, name: str) -> None:
        """Be seen while something is ticked; until a name is typed, propose one."""
        self._count.setText(self.tr("%n quote(s) ticked", "", quotes))
        if not self.name.isModified():
            self.name.setText(name)
        self.setVisible(quotes > 0)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.name.setAccessibleName(self.tr("Name of the new record"))
        self.name.setPlaceholderText(self.tr("Name of the new record"))
        self.button.setText(self.tr("Make a record of its own"))

    def _want(self) -> None:
        if self.name.text().strip():
            self.wanted.emit(self.name.text().strip())
