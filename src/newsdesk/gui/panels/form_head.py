"""The head of the form: kind, title, history, and what else can be done with the record."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from newsdesk.gui.commands import Commands
from newsdesk.gui.models.drafts import Draft
from newsdesk.gui.panels.editors import TextEditor
from newsdesk.gui.panels.records_view import MENU
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.header import ACTIVE_LINE, HEIGHT, INSET
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.theme.tokens import LETTERS
from newsdesk.gui.words import enum_words, field_words
from newsdesk.model.record import RecordKind

_LETTER = 12


class FormHead(QWidget):
    """40 high. The title is a field like the others, only larger and without a line."""

    title_committed = Signal(str, object)
    """Field and text."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._kind = RecordKind.PARTICIPANT
        self._active = False
        self.setFixedHeight(HEIGHT)
        self.title = TextEditor("title")
        self.title.setFont(font(Role.RECORD_TITLE))
        self.title.setProperty("bare", True)
        self.title.committed.connect(self.title_committed)
        self._conflicts = IconButton("equal-not", action=commands["record.conflicts"])
        commands["record.conflicts"].changed.connect(self._follow_conflicts)
        self._dossier = IconButton("book-open", action=commands["dossier.open"])
        self._history = IconButton("history")
        self._history.clicked.connect(commands["record.history"].trigger)
        self._more = IconButton("ellipsis")
        self._more.clicked.connect(self._open_menu)
        # All are in the menus; Tab leads on to the fields.
        for button in (self._conflicts, self._dossier, self._history, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET + _LETTER, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.title, 1)
        row.addWidget(self._conflicts)
        row.addWidget(self._dossier)
        row.addWidget(self._history)
        row.addWidget(self._more)
        self._follow_conflicts()
        self.retranslate()

    def show_title(self, kind: RecordKind, field: str, words: str, draft: Draft | None) -> None:
        """Show the title of a record of a kind, or the draft of one in its place."""
        self._kind = kind
        self.title.field = field
        self.title.show_value(draft.words if draft else words, draft=draft is not None)
        self.title.setAccessibleDescription(draft.message if draft else "")
        self.retranslate()
        self.update()

    def edit_title(self) -> None:
        """Put the cursor into the title with all of it selected."""
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()

    def set_active(self, active: bool) -> None:
        """Draw the accent line of the pane that has the focus."""
        if active != self._active:
            self._active = active
            self.update()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.title.setAccessibleName(f"{field_words(self.title.field)}, {enum_words(self._kind)}")
        self.title.setPlaceholderText(self.tr("without a title"))
        self._history.name_as(self._commands["record.history"].text())
        self._more.name_as(self.tr("More"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kind's letter before the title, a line above."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.window)
        if self._active:
            painter.fillRect(QRect(0, 0, self.width(), ACTIVE_LINE), tokens.accent)
        painter.setFont(font(Role.LETTER))
        painter.setPen(tokens.kinds[self._kind].ink)
        painter.drawText(QRect(INSET, 0, _LETTER + 4, HEIGHT), Qt.AlignmentFlag.AlignVCenter, LETTERS[self._kind])

    def _follow_conflicts(self) -> None:
        """Show that analysts differ about the record, and the way to decide it, only where they do."""
        self._conflicts.setVisible(self._commands["record.conflicts"].isEnabled())

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in MENU:
            menu.addAction(self._commands[command])
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
