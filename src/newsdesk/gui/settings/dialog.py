"""The settings: a field to search them, the pages at the left, the chosen page at the right."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.edits.identity import Identity
from newsdesk.edits.workspace import sign_in
from newsdesk.gui.dialogs.frame import DialogFrame, quiet
from newsdesk.gui.main_window import MainWindow
from newsdesk.gui.parts.clearing import name_clear_button
from newsdesk.gui.parts.words import Words
from newsdesk.gui.preferences import SettingsPage
from newsdesk.gui.settings.identity_line import IdentityLine
from newsdesk.gui.settings.keyboard_page import KeyboardPage
from newsdesk.gui.settings.page import LinesPage
from newsdesk.gui.settings.values import SettingValues
from newsdesk.gui.settings.words import page_words
from newsdesk.gui.workspace.session import Session

_SIZE = (840, 640)
_PAGES_WIDTH = 168
_KEYBOARD = "keyboard"
_BEFORE_KEYBOARD = SettingsPage.READING
_CHECK, _LOG = "workspace.check", "desk.log"


class SettingsDialog(DialogFrame):
    """Everything is in force at once and kept; there is nothing to confirm."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__("", window)
        self.setObjectName("settings")
        self._window = window
        self._values = SettingValues(session, self)
        self.search = QLineEdit()
        self.search.setProperty("framed", True)
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setFixedWidth(_PAGES_WIDTH)
        self.pages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.who = IdentityLine()
        self.who.identified.connect(self._on_identified)
        self._nothing = Words("", muted=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in SettingsPage:
            self._add(page, LinesPage(page, self._values))
            if page is _BEFORE_KEYBOARD:
                self._add(_KEYBOARD, KeyboardPage(window.commands, session.state))
        self._stack.addWidget(self._nothing)
        self._where = Words("", muted=True)
        self._where.setWordWrap(True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._acts = {_CHECK: QPushButton(), _LOG: QPushButton()}
        self._reset = QPushButton()
        self._lay_out()
        self._close = self.add_cancel()
        self.search.textChanged.connect(self._narrow)
        self.list.currentRowChanged.connect(self._on_page)
        self._reset.clicked.connect(self._on_reset)
        self.resize(*_SIZE)
        self.retranslate()
        self.list.setCurrentRow(0)
        self.search.setFocus()

    def lines_page(self, page: SettingsPage) -> LinesPage:
        """The page of some preferences."""
        found = self.pages[page]
        assert isinstance(found, LinesPage)  # noqa: S101 - they are made above
        return found

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.set_title(self.tr("Settings"))
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        name_clear_button(self.search)
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        for row, name in enumerate(self.pages):
            self.list.item(row).setText(page_words(name))
        for page in SettingsPage:
            self.lines_page(page).retranslate()
        self.who.retranslate()
        self._close.setText(self.tr("Close"))
        self._nothing.setText(self.tr("No setting has these words."))
        path = self._window.bridge.store.path
        self._where.setText(
            self.tr("The workspace lies in {folder} as {file}.").format(folder=path.parent, file=path.name)
        )
        self._acts[_CHECK].setText(self.tr("Check the workspace…"))
        self._acts[_LOG].setText(self.tr("Show the log folder"))
        self._reset.setText(self.tr("Reset all settings"))
        self._narrow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language, which may have been made here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _add(self, name: str, page: QWidget) -> None:
        self.pages[name] = page
        self._stack.addWidget(page)
        self.list.addItem(page_words(name))

    def _lay_out(self) -> None:
        quiet(self.list)
        general = self.lines_page(SettingsPage.GENERAL)
        general.column.insertWidget(1, self.who)
        storage, advanced = self.lines_page(SettingsPage.STORAGE), self.lines_page(SettingsPage.ADVANCED)
        storage.column.insertWidget(storage.column.count() - 2, self._where)
        storage.foot.addWidget(self._acts[_CHECK])
        advanced.foot.insertWidget(0, self._reset)
        advanced.foot.addWidget(self._acts[_LOG])
        for command, button in self._acts.items():
            button.setAutoDefault(False)
            button.setObjectName(command)
            button.setVisible(self._window.commands[command].bound)
            button.clicked.connect(self._on_act)
        self._reset.setAutoDefault(False)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        self.search.setFixedWidth(_PAGES_WIDTH)
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addLayout(left)
        halves.addWidget(self._stack, 1)
        self.body.addLayout(halves, 1)

    def _narrow(self) -> None:
        typed = self.search.text().casefold().split()
        rows = list(self.pages.items())
        found = [self._has(name, page, typed) for name, page in rows]
        for row, has in enumerate(found):
            self.list.item(row).setHidden(not has)
        if True not in found:
            self._stack.setCurrentWidget(self._nothing)
            return
        if not found[max(self.list.currentRow(), 0)]:
            self.list.setCurrentRow(found.index(True))
        self._on_page(self.list.currentRow())

    def _has(self, name: str, page: QWidget, typed: list[str]) -> bool:
        if isinstance(page, LinesPage):
            found = page.narrow(typed)
            if name == SettingsPage.GENERAL:
                whole = all(word in page_words(name).casefold() for word in typed)
                self.who.setVisible(whole or self.who.matches(typed))
                return found or not self.who.isHidden()
            return found
        return all(word in page_words(name).casefold() for word in typed)

    def _on_page(self, row: int) -> None:
        if 0 <= row < len(self.pages):
            self._stack.setCurrentWidget(list(self.pages.values())[row])

    def _on_act(self) -> None:
        command = self._window.commands[self.sender().objectName()]
        QTimer.singleShot(0, command, command.trigger)
        self.accept()

    def _on_identified(self, who: Identity) -> None:
        """Let what is done in the open workspace from now on be by this analyst."""
        sign_in(self._window.bridge.store, who)

    def _on_reset(self) -> None:
        for page in SettingsPage:
            self._values.restore(page)
            for line in self.lines_page(page).lines:
                line.show_value()
