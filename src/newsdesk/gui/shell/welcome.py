"""The welcome page: what the program is for, the ways to begin, recent workspaces."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk.gui.i18n import LANGUAGES
from newsdesk.gui.parts.words import Words
from newsdesk.gui.shell.banner import Banner
from newsdesk.gui.shell.marked_sentence import MarkedSentence
from newsdesk.gui.shell.recent import INSET, RecentWorkspaces
from newsdesk.gui.shell.room import within_screen
from newsdesk.gui.shell.welcome_rows import ActRow
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import icon, pixmap
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import ThemeName

_ACTS = (
    ("sample", "book-open", "Enter"),
    ("new", "file-plus", "Ctrl+N"),
    ("open", "folder-open", "Ctrl+O"),
    ("import", "import", "Ctrl+I"),
    ("folder", "library", "Ctrl+Shift+I"),
    ("package", "inbox", ""),
)
_FIRST_SIZE = (1200, 760)
_ROOMY = (1000, 700)
"""From this size on the page has the air that it is drawn with."""
_TEXT_LEFT = 104
_TIGHT_LEFT = 84
_BUTTON_INSET = 15
_PURPOSE_ZOOM = 18 / 14
_OWN_NAMES = {"en": "English", "ru": "Русский", "kk": "Қазақша"}


class WelcomePage(QWidget):
    """A window of its own while no workspace is open. It asks; the session acts.

    `act_chosen` carries "sample", "new", "open", "import", "folder" or "package", `locate_wanted` the path
    of a workspace that is not where it was.
    """

    act_chosen = Signal(str)
    closed = Signal()
    workspace_chosen = Signal(object)
    locate_wanted = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, state: DeskState, language: str, theme: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._name = Words("NewsDesk", Role.WELCOME)
        self._purpose = Words("", muted=True)
        self._purpose.setFont(font(Role.INTERFACE, zoom=_PURPOSE_ZOOM))
        self._purpose.setWordWrap(True)
        self._acts = {act: ActRow(icon, key, primary=act == "sample") for act, icon, key in _ACTS}
        self._promise = Words("", muted=True)
        self._lock = Words()
        self._sentence = MarkedSentence(_TEXT_LEFT)
        self.recent = RecentWorkspaces(state)
        self.recent.chosen.connect(self.workspace_chosen)
        self.recent.locate_wanted.connect(self.locate_wanted)
        self.banner = Banner(self)
        self._halves = _Halves()
        self._language = _choice(self, [(code, _OWN_NAMES[code]) for code in LANGUAGES], language)
        self._theme = _choice(self, [(str(name), "") for name in ThemeName], theme)
        self._lay_out()
        for act, (_, _, key) in zip(self._acts, _ACTS, strict=True):
            row = self._acts[act]
            row.setObjectName(act)
            row.clicked.connect(self._on_act)
            if key and act != "sample":  # Enter acts on the row that has the focus, at first the sample
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take in the margins on a small screen."""
        super().resizeEvent(event)
        self._give_air(event.size().width() >= _ROOMY[0] and event.size().height() >= _ROOMY[1])

    def _give_air(self, roomy: bool) -> None:
        left = _TEXT_LEFT if roomy else _TIGHT_LEFT
        self._left.setContentsMargins(*((64, 64, 40, 40) if roomy else (16, 20, 16, 16)))
        self._right.setContentsMargins(*((0, 76, 56, 40) if roomy else (0, 28, 16, 16)))
        self._right.setSpacing(40 if roomy else 16)
        self._below_sentence.setContentsMargins(left - INSET, 0, 0, 0)
        self._foot.setContentsMargins(left - _BUTTON_INSET, 0, 0, 0)
        self._sentence.set_left(left)

    def _lay_out(self) -> None:
        self._left, self._right = self._halves.left, self._halves.right
        self._left.setSpacing(4)
        for words in (self._name, self._purpose):
            words.setIndent(16)
            self._left.addWidget(words)
        self._left.addSpacing(24)
        for row in self._acts.values():
            self._left.addWidget(row)
        self._left.addStretch(1)
        self._promise.setWordWrap(True)
        promise = QHBoxLayout()
        promise.setContentsMargins(16, 8, 0, 0)
        promise.setSpacing(8)
        promise.addWidget(self._lock)
        promise.addWidget(self._promise, 1)
        self._left.addLayout(promise)
        self._right.addWidget(self._sentence)
        self._below_sentence = QVBoxLayout()
        self._below_sentence.addWidget(self.recent)
        self._right.addLayout(self._below_sentence)
        self._right.addStretch(1)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(12)
        self._foot.addWidget(self._language)
        self._foot.addWidget(self._theme)
        self._foot.addStretch(1)
        self._right.addLayout(self._foot)
        scroll = QScrollArea()  # a small screen at a large scale has no room for all of it
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._halves)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addWidget(scroll, 1)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("NewsDesk"))
        self._purpose.setText(self.tr("Who meets whom, when and about what,\nand the words that say so."))
        words = {
            "sample": (self.tr("Open the sample"), self.tr("Three articles on one visit, with a 4-minute tour")),
            "new": (self.tr("New workspace…"), self.tr("One file that holds articles and records")),
            "open": (self.tr("Open…"), self.tr("A workspace on this computer")),
            "import": (self.tr("Import articles…"), self.tr("Text, Markdown, saved web pages, into a new workspace")),
            "folder": (self.tr("Import a folder…"), self.tr("All articles that lie in it, into a new workspace")),
            "package": (self.tr("Take in a package…"), self.tr("What a colleague has sent, into a new workspace")),
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
        names = (
            self.tr("System theme"),
            self.tr("Light theme"),
            self.tr("Dark theme"),
            self.tr("High contrast, light"),
            self.tr("High contrast, dark"),
        )
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

    def _on_act(self) -> None:
        self.act_chosen.emit(self.sender().objectName())

    def _on_language(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))

    def _on_theme(self, action: QAction) -> None:
        _show_choice(self._theme)
        self.theme_chosen.emit(str(action.data()))


class _Halves(QWidget):
    """Two columns: the left half is the desk's ground, the right half paper."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self.left, 1)
        row.addLayout(self.right, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill both, with a line between them."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(event.rect(), tokens.window)
        half = self.width() // 2
        painter.fillRect(half, 0, self.width() - half, self.height(), tokens.base)
        painter.fillRect(half, 0, 1, self.height(), tokens.line)


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
