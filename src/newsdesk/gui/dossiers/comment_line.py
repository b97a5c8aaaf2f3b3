"""The foot in which comments are written: about the record, or in answer to the comment at the cursor."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from newsdesk.gui.dossiers.delegate import INSET
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.theme.fonts import Role
from newsdesk.model.comment import Comment, CommentId


class CommentLine(TranslatedWidget):
    """`said` carries words and the comment that they answer, or ""; the other signals a comment and its act."""

    said = Signal(str, str)
    changed = Signal(str, str)
    resolved = Signal(str, bool)
    deleted = Signal(str)

    def __init__(self, analyst: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._analyst = analyst
        self._comment: Comment | None = None
        self._editing = CommentId("")
        self.field = QLineEdit()
        self.field.returnPressed.connect(self._say)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._say)
        self.resolve = Link(role=Role.LABEL)
        self.resolve.clicked.connect(self._resolve)
        self.edit = Link(role=Role.LABEL)
        self.edit.clicked.connect(self._edit)
        self.delete = Link(role=Role.LABEL)
        self.delete.clicked.connect(self._delete)
        self._acts = QWidget()
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(8)
        for link in (self.resolve, self.edit, self.delete):
            acts.addWidget(link)
        acts.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, 8, 24, 8)
        column.setSpacing(4)
        column.addWidget(self._acts)
        column.addLayout(row)
        self.show_comment(None)

    def show_comment(self, comment: Comment | None) -> None:
        """Speak of the comment at the cursor, or with None of the record."""
        self._comment = comment
        self._editing = CommentId("")
        self._acts.setVisible(comment is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        comment = self._comment
        own = comment is not None and comment.creator == self._analyst
        hint = self.tr("Comment on this record") if comment is None else self.tr("Answer this comment")
        self.field.setPlaceholderText(self.tr("Write it otherwise") if self._editing else hint)
        self.field.setAccessibleName(self.field.placeholderText())
        self.button.setText(self.tr("Answer") if comment is not None and not self._editing else self.tr("Comment"))
        if self._editing:
            self.button.setText(self.tr("Change"))
        settled = comment is not None and comment.resolved
        self.resolve.name(self.tr("Open again") if settled else self.tr("Resolve"))
        self.resolve.setVisible(comment is not None and comment.parent is None)
        self.edit.name(self.tr("Edit"))
        self.delete.name(self.tr("Delete"))
        self.edit.setVisible(own)
        self.delete.setVisible(own)

    def _say(self) -> None:
        words = self.field.text().strip()
        if not words:
            return
        self.field.clear()
        if self._editing:
            self.changed.emit(self._editing, words)
        else:
            self.said.emit(words, self._comment.id if self._comment is not None else "")

    def _resolve(self) -> None:
        if self._comment is not None:
            self.resolved.emit(self._comment.id, not self._comment.resolved)

    def _edit(self) -> None:
        if self._comment is not None:
            self._editing = self._comment.id
            self.field.setText(self._comment.body)
            self.retranslate()
            self.field.setFocus()

    def _delete(self) -> None:
        if self._comment is not None:
            self.deleted.emit(self._comment.id)
