"""What every dialog has: a strong title, an inset of 24, buttons at the right with one primary act."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.gui.keyboard import take_as_latin
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens

_INSET = 24
_ROW = 28


def quiet(view: QAbstractItemView) -> None:
    """Let a list in a dialog lie on its ground: no frame, a selected row on the `row` colour."""
    tokens = current_tokens()
    colours = view.palette()
    for role, colour in (
        (QPalette.ColorRole.Base, tokens.window),
        (QPalette.ColorRole.Highlight, tokens.row),
        (QPalette.ColorRole.HighlightedText, tokens.text),
    ):
        colours.setColor(role, colour)
    view.setPalette(colours)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setItemDelegate(_Rows(view))


class _Rows(QStyledItemDelegate):
    """Rows of 28."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the words."""
        return QSize(super().sizeHint(option, index).width(), max(_ROW, super().sizeHint(option, index).height()))


class DialogFrame(QDialog):
    """A dialog that is opened with `open()` and deletes itself when it is closed.

    `body` is where its parts go; `add_act` gives it the primary button whose words name the act.
    """

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.finished.connect(self.deleteLater)
        self._title = Words(title, Role.RECORD_TITLE)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(16)
        column.addWidget(self._title)
        column.addLayout(self.body, 1)
        column.addLayout(self._buttons)

    def set_title(self, title: str) -> None:
        """Change the title, as after a change of language."""
        self.setWindowTitle(title)
        self._title.setText(title)

    def add_button(self, words: str) -> QPushButton:
        """Put a further button at the right."""
        button = QPushButton(words)
        button.setAutoDefault(False)
        self._buttons.addWidget(button)
        return button

    def add_act(self, words: str) -> QPushButton:
        """Put the primary button at the right; pressing it accepts the dialog."""
        button = self.add_button(words)
        button.setDefault(True)
        button.clicked.connect(self.accept)
        return button

    def add_cancel(self, words: str = "") -> QPushButton:
        """Put a button that closes the dialog without doing anything."""
        button = self.add_button(words or self.tr("Cancel"))
        button.clicked.connect(self.reject)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the focus, as Space does; else the primary one.

        Keys that nobody took may stand for their Latin neighbours, as Ctrl+С does for Ctrl+C in a field.
        """
        focus = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focus, QPushButton):
            focus.click()
        elif not take_as_latin(event, self.focusWidget()):
            super().keyPressEvent(event)
