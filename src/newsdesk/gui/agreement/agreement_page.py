"""The page of agreement: over what, the table of figures, and what stands behind the current number."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.gui.agreement.absence import TooFewAnalysts
from newsdesk.gui.agreement.figure_detail import FigureDetail
from newsdesk.gui.agreement.figures_table import FiguresTable
from newsdesk.gui.agreement.scope import ScopeChoice
from newsdesk.gui.agreement.sheet import AgreementSheet, read_sheet
from newsdesk.gui.announce import announce
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.derived import Derived
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.remark import Remark
from newsdesk.gui.sentences import error_sentence

_PAUSE_MS = 400
"""So long after a change the figures are worked out anew."""
_TWO = 2


class AgreementPage(QWidget):
    """Works figures out away from the window's thread, and follows every change while it is seen.

    `place_wanted` carries the `Disagreement` whose words are to be shown in their article, `closed` says that the
    page is to go. Call `stop` before it goes.
    """

    place_wanted = Signal(object)
    closed = Signal()

    def __init__(self, bridge: StoreBridge, commands: Commands) -> None:
        super().__init__()
        self._stale = True
        self.sheet: AgreementSheet | None = None
        """What is shown; None until it was worked out."""
        self._header = PaneHeader("")
        self.scope = ScopeChoice()
        self._about = Remark()
        self._header.add_widget(self.scope, after_title=True)
        self._header.add_widget(self._about)
        self._header.add_button("git-merge", action=commands["adjudication.show"])
        self.copy_button = self._header.add_button("copy")
        self._close_button = self._header.add_button("x")
        self.table = FiguresTable()
        self.detail = FigureDetail()
        self._empty = TooFewAnalysts(commands)
        self._failed = EmptyState("triangle-alert", "")
        self._busy = EmptyState("clock", "")
        self.pages = QStackedWidget()
        self._lay_out()
        self._derived = Derived(bridge.store.path, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._connect(bridge)
        self.retranslate()

    def ask(self) -> None:
        """Work the figures out anew; what is shown stays until then."""
        self._stale = False
        self._pause.stop()
        self._about.say(self.tr("Being worked out…"))
        self._derived.ask(partial(read_sheet, scope=self.scope.scope))

    def stop(self) -> None:
        """Want nothing any more."""
        self._pause.stop()
        self._derived.stop()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._header.set_title(self.tr("Agreement"))
        self.copy_button.name_as(self.tr("Copy as a table"), "Ctrl+C")
        self._close_button.name_as(self.tr("Back to the articles"), "Esc")
        self.table.setAccessibleName(self.tr("Figures of agreement"))
        self._busy.set_words(self.tr("Being worked out…"), self.tr("You can go on with your work meanwhile."))
        self._say_about()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to what is worked with; by a proxy Tab would lead there past everything above."""
        (self.table if self.pages.currentWidget() is self._figures else self.scope).setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.sheet is not None:
                self.ask()  # letters that stand for analysts are words too

    def showEvent(self, event: QShowEvent) -> None:
        """Work out what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the articles."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.detail)
        parts.setSizes([600, 400])
        for page in (self._busy, parts, self._empty, self._failed):
            self.pages.addWidget(page)
        self._figures = parts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.pages, 1)

    def _connect(self, bridge: StoreBridge) -> None:
        self._derived.ready.connect(self._on_ready)
        self._derived.failed.connect(self._on_failed)
        self._pause.timeout.connect(self.ask)
        bridge.changed.connect(self._on_changed)
        self.scope.scope_chosen.connect(self.ask)
        self.table.shown.connect(self._show_cell)
        self.table.opened.connect(self._open_cell)
        self.detail.left.connect(partial(self.table.setFocus, Qt.FocusReason.OtherFocusReason))
        self.detail.partings.wanted.connect(self.place_wanted)
        self.copy_button.clicked.connect(self._copy)
        self._close_button.clicked.connect(self.closed)

    def _on_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def _on_ready(self, sheet: object) -> None:
        assert isinstance(sheet, AgreementSheet)  # noqa: S101 - what `read_sheet` gives
        self.sheet = sheet
        if len(sheet.analysts) >= _TWO and sheet.lines:
            self.table.show_sheet(sheet)
            self._show_page(self._figures)
            self._show_cell()
        else:
            self._empty.say(analysts=len(sheet.analysts))
            self._show_page(self._empty)
        self._say_about()

    def _on_failed(self, error: object) -> None:
        if isinstance(error, Exception):
            self._failed.set_words(self.tr("This could not be worked out"), error_sentence(error))
            self._show_page(self._failed)
            self._about.say("")

    def _show_cell(self) -> None:
        index = self.table.currentIndex()
        if self.sheet is not None and index.isValid():
            self.detail.show_cell(self.sheet, self.sheet.lines[index.row()], self.table.cell)

    def _open_cell(self) -> None:
        """Go into the list of the current number."""
        cell = self.table.cell
        if cell is not None and cell.disagreements:
            self.detail.partings.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        self.table.copy()
        announce(self, self.tr("The table is on the clipboard"))

    def _say_about(self) -> None:
        """Who is compared, over how many articles."""
        sheet = self.sheet
        if sheet is None:
            return
        articles = self.tr("%n article(s)", "", sheet.articles)
        names = ", ".join(sheet.names[analyst] for analyst in sheet.analysts)
        self._about.say(f"{names} · {articles}" if names else "")

    def _show_page(self, page: QWidget) -> None:
        """Put a page in front; the focus goes along with it."""
        focus = self.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)  # type: ignore[redundant-expr]  # there may be none
        changes = self.pages.currentWidget() is not page
        self.pages.setCurrentWidget(page)
        self.copy_button.setEnabled(page is self._figures)
        if had_focus and changes:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
