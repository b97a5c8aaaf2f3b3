"""The brief in a dialog of its own, to be made and exported in one go."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.briefs.pane import DEBOUNCE, BriefPane
from newsdesk.gui.keyboard import take_as_latin
from newsdesk.gui.parts.words import Words
from newsdesk.gui.selection import DeskSelection
from newsdesk.gui.shell.room import within_screen
from newsdesk.gui.state import DeskState
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.article import ArticleId

_FIRST_SIZE = (1200, 820)
_INSET = 32


class BriefDialog(QDialog):
    """Opened with `open()`. It goes when the brief is written or a line of it was chosen; its jobs end with it."""

    def __init__(  # noqa: PLR0913 - as the pane
        self,
        bridge: StoreBridge,
        selection: DeskSelection,
        parent: QWidget | None = None,
        *,
        open_articles: Sequence[ArticleId] = (),
        state: DeskState | None = None,
        language: str = "",
        debounce: int = DEBOUNCE,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading = Words("", Role.RECORD_TITLE)
        self._cancel = QPushButton()
        self.pane = BriefPane(
            bridge,
            selection,
            self,
            open_articles=open_articles,
            state=state,
            language=language,
            debounce=debounce,
        )
        self._lay_out()
        self.pane.options.changed.connect(self._say_scope)
        self.pane.exported.connect(self.accept)
        self.pane.record_chosen.connect(self.accept)
        self.pane.words_chosen.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._retranslate()

    def done(self, result: int) -> None:
        """Let the jobs end before the dialog goes."""
        self.pane.stop()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody took may stand for their Latin neighbours, as Ctrl+С does for Ctrl+C in a field."""
        if not take_as_latin(event, self.focusWidget()):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line under the head."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, self._head.geometry().bottom() + 1, self.width(), 1, current_tokens().line)

    def _lay_out(self) -> None:
        self.resize(within_screen(_FIRST_SIZE, self))
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(_INSET, 12, _INSET, 12)
        head.addWidget(self._heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._head)
        column.addWidget(self.pane, 1)
        self._cancel.setAutoDefault(False)
        self.pane.add_to_foot(self._cancel)

    def _say_scope(self) -> None:
        """Say beside the title which articles it covers."""
        self._heading.setText(f"{self.tr('Export brief')} · {self.pane.options.scope_words()}")

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Export brief"))
        self._say_scope()
        self._cancel.setText(self.tr("Cancel"))
