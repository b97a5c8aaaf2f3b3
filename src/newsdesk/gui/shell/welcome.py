"""The welcome page: what the program is for, four ways to begin, recent workspaces."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from newsdesk.gui.i18n import LANGUAGES
from newsdesk.gui.parts.words import Words
from newsdesk.gui.shell.banner import Banner
from newsdesk.gui.shell.marked_sentence import MarkedSentence
from newsdesk.gui.shell.room import within_screen
from newsdesk.gui.shell.welcome_rows import ActRow, RecentRow
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import icon, pixmap
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import ThemeName

_ACTS = (
    ("sample", "book-open", "Enter"),
    ("new", "file-plus", "Ctrl+N"),
    ("open", "folder-open", "Ctrl+O"),
    ("import", "import", "Ctrl+I"),
)
_FIRST_SIZE = (1200, 760)
_TEXT_LEFT = 104
_BUTTON_INSET = 15
_PURPOSE_ZOOM = 18 / 14
_OWN_NAMES = {"en": "English", "ru": "Русский", "kk": "Қазақша"}
_THEMES = (ThemeName.SYSTEM, ThemeName.LIGHT, ThemeName.DARK)


class WelcomePage(QWidget):
    """A window of its own while no workspace is open. It asks; the session acts.

    `act_chosen` carries "sample", "new", "open" or "import".
    """

    act_chosen = Signal(str)
    closed = Signal()
    workspace_chosen = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, recent: Sequence[Path], language: str, theme: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._recent = list(recent)
        self._name = Words("NewsDesk", Role.WELCOME)
        self._purpose = Words("", muted=True)
        self._purpose.setFont(font(Role.INTERFACE, zoom=_PURPOSE_ZOOM))
        self._purpose.setWordWrap(True)
        self._acts = {act: ActRow(icon, key, primary=act == "sample") for act, icon, key in _ACTS}
        self._promise = Words("", muted=True)
        self._lock = Words()
        self._sentence = MarkedSentence(_TEXT_LEFT)
        self._heading = Words("", Role.HEADING)
        self.banner = Banner(self)
        self._rows = QVBoxLayout()
        self._language = _choice(self, [(code, _OWN_NAMES[code]) for code in LANGUAGES], language)
        self._theme = _choice(self, [(str(name), "") for name in _THEMES], theme)
        self._lay_out()
        for act, (_, _, key) in zip(self._acts, _ACTS, strict=True):
            row = self._acts[act]
            row.setObjectName(act)
            row.clicked.connect(self._on_act)
            if act != "sample":  # Return acts on the row that has the focus, at first the sample
                QShortcut(QKeySequence(key), self).activated.connect(row.click)
        self._language.menu().triggered.connect(self._on_language)
        self._theme.menu().triggered.connect(self._on_theme)
        self._retranslate()
        self._colour()
        self._acts["sample"].setFocus()
        self.resize(within_screen(_FIRST_SIZE, self))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_theme"):
            self._colour()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing by hand ends the program."""
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The left half is the desk's ground, the right half paper."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens.window)
        half = self.width() // 2
        painter.fillRect(half, 0, self.width() - half, self.height(), tokens.base)
        painter.fillRect(half, 0, 1, self.height(), tokens.line)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(64, 64, 40, 40)
        left.setSpacing(4)
        for words in (self._name, self._purpose):
            words.setIndent(16)
            left.addWidget(words)
        left.addSpacing(24)
        for row in self._acts.values():
            left.addWidget(row)
        left.addStretch(1)
        self._promise.setWordWrap(True)
        promise = QHBoxLayout()
        promise.setContentsMargins(16, 0, 0, 0)
        promise.setSpacing(8)
        promise.addWidget(self._lock)
        promise.addWidget(self._promise, 1)
        left.addLayout(promise)
        right = QVBoxLayout()
        right.setContentsMargins(0, 76, 56, 40)
        right.setSpacing(0)
        right.addWidget(self._sentence)
        right.addSpacing(40)
        recent = QVBoxLayout()
        recent.setContentsMargins(_TEXT_LEFT, 0, 0, 0)
        recent.setSpacing(8)
        recent.addWidget(self._heading)
        recent.addLayout(self._rows)
        right.addLayout(recent)
        right.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_TEXT_LEFT - _BUTTON_INSET, 0, 0, 0)
        foot.setSpacing(12)
        foot.addWidget(self._language)
        foot.addWidget(self._theme)
        foot.addStretch(1)
        right.addLayout(foot)
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addLayout(left, 1)
        halves.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addLayout(halves, 1)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("NewsDesk"))
        self._purpose.setText(self.tr("Who meets whom, when and about what,\nand the words that say so."))
        words = {
            "sample": (self.tr("Open the sample"), self.tr("Three articles on one visit, with their records")),
            "new": (self.tr("New workspace…"), self.tr("One file that holds articles and records")),
            "open": (self.tr("Open…"), self.tr("A workspace on this computer")),
            "import": (self.tr("Import articles…"), self.tr("Text, Markdown, saved web pages, into a new workspace")),
        }
        for act, (first, second) in words.items():
            self._acts[act].set_words(first, second)
        self._promise.setText(self.tr("Everything stays on this computer. Nothing is sent anywhere."))
        self._sentence.show_words(
            self.tr(
                "Prime Minister [Ilsa Thorn]P will open [the water council on Wednesday]M. "
                "On the table are [the flow of the river Arna]G and, [if time allows]N, grain transit."
            )
        )
        self._heading.setText(self.tr("Recent") if self._recent else "")
        self._fill_recent()
        names = (self.tr("System theme"), self.tr("Light theme"), self.tr("Dark theme"))
        for action, name in zip(self._theme.menu().actions(), names, strict=True):
            action.setText(name)
        for button, name in ((self._language, self.tr("Language")), (self._theme, self.tr("Theme"))):
            button.setAccessibleName(name)
            _show_choice(button)

    def _colour(self) -> None:
        tokens = current_tokens()
        self._lock.setPixmap(pixmap("lock", tokens.muted, scale=self.devicePixelRatioF()))
        self._language.setIcon(icon("languages", tokens))
        self._theme.setIcon(icon("sun", tokens))

    def _fill_recent(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for path in self._recent[:6]:
            row = RecentRow(path, self.tr("not found in {folder}").format(folder=path.parent))
            row.clicked.connect(self._on_recent)
            self._rows.addWidget(row)

    def _on_act(self) -> None:
        self.act_chosen.emit(self.sender().objectName())

    def _on_recent(self) -> None:
        row = self.sender()
        if isinstance(row, RecentRow):
            self.workspace_chosen.emit(row.path)

    def _on_language(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))

    def _on_theme(self, action: QAction) -> None:
        _show_choice(self._theme)
        self.theme_chosen.emit(str(action.data()))


def _choice(parent: QWidget, choices: Sequence[tuple[str, str]], chosen: str) -> QPushButton:
    button = QPushButton(parent)
    button.setFlat(True)
    menu = QMenu(button)
    group = QActionGroup(menu)
    for value, words in choices:
        action = menu.addAction(words)
        action.setData(value)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        group.addAction(action)
    button.setMenu(menu)
    return button


def _show_choice(button: QPushButton) -> None:
    for action in button.menu().actions():
        if action.isChecked():
            button.setText(action.text())
