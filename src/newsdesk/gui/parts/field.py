"""A line of a form: label, value on a line, and a hint beneath."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role

LABEL_WIDTH = 88


class FieldLine(QWidget):
    """Label in a column of 88, the editor beside it, the hint under the editor.

    The editor is a line edit unless another widget is given. The label is its buddy and names it.
    """

    def __init__(self, label: str, editor: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor or QLineEdit()
        self._label = Words("", Role.LABEL, muted=True)
        self._label.setFixedWidth(LABEL_WIDTH)
        self._label.setWordWrap(True)
        self._label.setBuddy(self.editor)
        self._hint = Words("", Role.LABEL, muted=True)
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(6, 2, 0, 0)
        self._hint.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self._hint, 1, 1)
        grid.setColumnStretch(1, 1)
        self._label.setContentsMargins(0, 7, 8, 0)
        self.set_label(label)

    @property
    def line_edit(self) -> QLineEdit:
        """The editor as a line edit.

        Raises:
            TypeError: if the field was given another editor.
        """
        if not isinstance(self.editor, QLineEdit):
            msg = "this field is edited by another widget than a line edit"
            raise TypeError(msg)
        return self.editor

    @property
    def label(self) -> QLabel:
        """The label, for tab order and tests."""
        return self._label

    def set_label(self, words: str) -> None:
        """Name the field, on screen and for a screen reader."""
        self._label.setText(words)
        self.editor.setAccessibleName(words)

    def set_hint(self, words: str) -> None:
        """Say something under the value; empty words hide the line."""
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self.editor.setAccessibleDescription(words)
