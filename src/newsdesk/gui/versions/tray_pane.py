"""The pane of the quotes that wait, beneath the articles."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.catalogue import Context
from newsdesk.gui.commands import CommandAction, Commands
from newsdesk.gui.panels.flow import FlowLayout
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.modes import ModeBar
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.versions.tray_acts import ACTS
from newsdesk.gui.versions.tray_list import TrayList
from newsdesk.gui.versions.tray_reading import TrayReading
from newsdesk.gui.versions.tray_rows import TrayRow, rows_in
from newsdesk.model.article import ArticleId

_ARTICLE, _WORKSPACE = "article", "workspace"
_INSET = 16


class TrayPane(TranslatedWidget):
    """Shows what waits in this article, which `here` reads, or in the whole workspace.

    `closed` says that the pane is to go, `emptied` that nothing waits any more where something did, `renewed` that
    it shows what was read last.
    """

    closed = Signal()
    renewed = Signal()
    emptied = Signal()

    def __init__(self, bridge: StoreBridge, commands: Commands, here: TrayReading) -> None:
        super().__init__()
        self._commands = commands
        self._here = here
        self._everywhere = TrayReading(bridge, self)
        self._reading = here
        self._full_of: ArticleId | None = ArticleId("")
        """Whose rows were shown last, "" for nobody's."""
        self.list = TrayList()
        self._header = PaneHeader("")
        self._modes = ModeBar(((_ARTICLE, ""), (_WORKSPACE, "")))
        self._modes.set_mode(_ARTICLE)
        self._close = IconButton("x")
        self._empty = EmptyState("inbox", "")
        self._pages = QStackedWidget()
        self.asking = AskingBar()
        self._buttons = [_ActButton(commands[act], self) for act in ACTS]
        self._lay_out()
        self.setFocusProxy(self.list)
        commands.attach(Context.TRAY, self.list)
        self._modes.mode_chosen.connect(self._on_mode)
        self._close.clicked.connect(self.closed)
        self.list.chosen_changed.connect(commands.refresh)
        for reading in (here, self._everywhere):
            reading.read.connect(self._on_read)
        self.retranslate()
        self._show()

    def stop(self) -> None:
        """Want nothing any more, before the workspace closes."""
        self._everywhere.stop()

    @property
    def is_behind(self) -> bool:
        """Whether something changed since what is shown was read."""
        return self._reading.is_behind

    def listed(self) -> list[TrayRow]:
        """All rows, from top to bottom."""
        return rows_in(self.list.tray.rows)

    def show_article(self) -> None:
        """Show what waits in this article."""
        self._modes.set_mode(_ARTICLE)
        self._on_mode(_ARTICLE)

    def ask_for_words(self, row: TrayRow | None) -> None:
        """Show what is to be selected in place of the buttons; None when it is over."""
        self.asking.setVisible(row is not None)
        self._bar.setVisible(row is None)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._header.set_title(self.tr("Quotes that wait"))
        self._modes.set_words(_ARTICLE, self.tr("This article"))
        self._modes.set_words(_WORKSPACE, self.tr("Workspace"))
        self._close.name_as(self.tr("Close"))
        self.list.setAccessibleName(self.tr("Quotes that wait"))
        self._empty.set_words(
            self.tr("Nothing waits"), self.tr("Every quote stands where it belongs, or was let go by an analyst.")
        )
        self.asking.retranslate()
        self._count()

    def _lay_out(self) -> None:
        self._number = Words("", Role.LABEL, muted=True)
        self._header.add_widget(self._number, after_title=True)
        self._header.add_widget(self._modes)
        self._header.add_widget(self._close)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        self._bar = _ActBar()
        row = FlowLayout(self._bar)
        row.setContentsMargins(_INSET, 4, _INSET, 6)
        for button in self._buttons:
            row.addWidget(button)
        self.asking.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._pages, 1)
        column.addWidget(self._bar)
        column.addWidget(self.asking)

    def _on_mode(self, mode: str) -> None:
        whole = mode == _WORKSPACE
        self._reading = self._everywhere if whole else self._here
        if whole:
            self._everywhere.want(None)
        self._show()

    def _on_read(self) -> None:
        if self.sender() is self._reading:
            self._show()

    def _show(self) -> None:
        before, rows = len(self.listed()), rows_in(self._reading.rows)
        was_full = bool(before) and self._full_of == self._reading.article
        self._full_of = self._reading.article
        self.list.fill(self._reading.rows)
        self._pages.setCurrentWidget(self.list if rows else self._empty)
        self._bar.setVisible(bool(rows) and self.asking.isHidden())
        self._count()
        self._commands.refresh()
        if was_full and not rows and self.isVisible():
            self.emptied.emit()
        elif len(rows) != before and self.isVisible():
            announce(self.list, self.tr("%n quote(s) wait", "", len(rows)))
        self.renewed.emit()

    def _count(self) -> None:
        waiting = len(self.listed())
        self._number.setText(str(waiting or ""))


class AskingBar(QWidget):
    """What is to be selected in the text, with buttons that say it is, or that nothing shall be."""

    chosen = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Words("", Role.HEADING)
        self._words.setWordWrap(True)
        self._attach, self._leave = QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, 4, _INSET, 6)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for button in (self._attach, self._leave):
            button.setAutoDefault(False)
            row.addWidget(button)
        self._attach.clicked.connect(self.chosen)
        self._leave.clicked.connect(self.left)

    def say(self, sentence: str) -> None:
        """Say which words are meant."""
        self._words.setText(sentence)

    def set_ready(self, ready: bool) -> None:
        """Let words be attached once some are selected."""
        self._attach.setEnabled(ready)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._attach.setText(self.tr("Attach (Enter)"))
        self._leave.setText(self.tr("Leave (Esc)"))


class _ActBar(QWidget):
    """Buttons in as many lines as they need, none of which may be squeezed away."""

    def minimumSizeHint(self) -> QSize:
        """High enough for all lines in the width that it has."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class _ActButton(QPushButton):
    """Does what a command does while it can, and is not there else."""

    def __init__(self, action: CommandAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setAutoDefault(False)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        words = self._action.text()
        self.setText(words.rstrip("…"))
        self.setAccessibleName(words.rstrip("…"))
        self.setAccessibleDescription(self._action.key_shown())
        self.setToolTip(self._action.toolTip())
        self.setVisible(self._action.isEnabled())
