"""What analysts say about an item: threads, each with its answers and the way to answer and to settle it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.gui.moments import moment_words
from newsdesk.gui.parts.link import Link
from newsdesk.gui.parts.words import Words
from newsdesk.gui.review.words import Names
from newsdesk.gui.theme.fonts import Role
from newsdesk.model.comment import Comment, Thread

_INDENT = 16


class ThreadView(QWidget):
    """One thread. `answer_wanted` carries its first comment, `settled` that comment and whether it is settled."""

    answer_wanted = Signal(str)
    settled = Signal(str, bool)

    def __init__(self, thread: Thread, names: Names, *, writable: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for comment, indent in _all(thread):
            column.addWidget(_CommentView(comment, names, indent))
        acts = QHBoxLayout()
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(8)
        self.answer = Link(self.tr("Answer"), Role.LABEL)
        self.answer.clicked.connect(lambda: self.answer_wanted.emit(thread.first.id))
        words = self.tr("Open again") if thread.resolved else self.tr("Settle")
        self.settle = Link(words, Role.LABEL)
        self.settle.clicked.connect(lambda: self.settled.emit(thread.first.id, not thread.resolved))
        for link in (self.answer, self.settle):
            link.setEnabled(writable)
            link.setAccessibleDescription(thread.first.body)
            acts.addWidget(link)
        if thread.resolved:
            acts.addWidget(Words(self.tr("settled"), Role.LABEL, muted=True))
        acts.addStretch(1)
        column.addLayout(acts)


class _CommentView(QWidget):
    """Who said it, when, and the words."""

    def __init__(self, comment: Comment, names: Names, indent: int) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(Words(names.of(comment.creator), Role.HEADING))
        head.addWidget(Words(moment_words(comment.created), Role.LABEL, muted=True))
        head.addStretch(1)
        body = Words(comment.body)
        body.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(indent, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(body)


def _all(thread: Thread) -> Iterator[tuple[Comment, int]]:
    yield thread.first, 0
    for answer in thread.answers:
        yield answer, _INDENT
