"""The foot of a summary: what can be done with the session, the act that comes next the strongest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy

from newsdesk.gui.moments import moment_words
from newsdesk.gui.panels.choice_line import ChoiceLine
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.preview import Preview
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.review import ReviewSession, SessionKind, SessionState

FORMATS = {"docx": "DOCX", "html": "HTML", "md": "Markdown"}
_INSET = 32


class SummaryFoot(TranslatedWidget):
    """`apply_wanted`, `export_wanted` with a format, and `send_wanted` say what was pressed."""

    apply_wanted = Signal()
    export_wanted = Signal(str)
    send_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.apply = QPushButton()
        self.apply.clicked.connect(self.apply_wanted)
        self._applied = Words(muted=True)
        self.formats = ChoiceLine("")
        self.formats.set_choices(list(FORMATS.items()))
        self.export = QPushButton()
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.formats.value()))
        self.send = QPushButton()
        self.send.clicked.connect(self.send_wanted)
        self.next = self.export
        """The button of the act that comes next."""
        self.formats.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        acts, reports = self._parts = QHBoxLayout(), QHBoxLayout()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(_INSET, 10, 16, 10)
        for part in self._parts:
            part.setSpacing(12)
            self._rows.addLayout(part)
        acts.addWidget(self.apply)
        acts.addWidget(self._applied)
        acts.addStretch(1)
        reports.addStretch(1)
        reports.addWidget(self.formats)
        reports.addWidget(self.export)
        reports.addWidget(self.send)
        for button in (self.apply, self.export, self.send):
            button.setAutoDefault(False)
        self.retranslate()

    def show_session(self, session: ReviewSession, found: Preview, applied: str, *, own: bool, writable: bool) -> None:
        """Offer what there is to do. `applied` is when the session was, "" if never; `own` says who made it."""
        is_review = session.kind is SessionKind.REVIEW
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.apply.setEnabled(writable and session.state is not SessionState.CLOSED)
        for widget in (self.formats, self.export):
            widget.setVisible(is_review)
        self.apply.setVisible(own and is_review and not found.does_nothing)  # whoever else judged sends it back
        when = self.tr("✓ Applied: {when}").format(when=moment_words(applied)) if applied else ""
        nothing = self.tr("Nothing to apply: no item is decided") if own and is_review and found.does_nothing else ""
        self._applied.setText(when or nothing)
        if self.apply.isVisibleTo(self) and self.apply.isEnabled():
            self.next = self.apply
        else:
            self.next = self.export if applied and own else self.send
        for button in (self.apply, self.export, self.send):
            button.setDefault(button is self.next)
        self._arrange()
        if had_focus:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self.apply.setText(self.tr("Apply to the workspace…"))
        self.formats.setAccessibleName(self.tr("Format of the report"))
        self.export.setText(self.tr("Export report…"))
        self.send.setText(self.tr("Send back as package…"))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is done and what is sent beneath each other where both do not fit beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        margins = self._rows.contentsMargins()
        wanted = margins.left() + margins.right() + sum(part.sizeHint().width() + 12 for part in self._parts)
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.LeftToRight if wanted <= self.width() else directions.TopToBottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        focus = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above."""
        del event
        QPainter(self).fillRect(0, 0, self.width(), 1, current_tokens().line)
