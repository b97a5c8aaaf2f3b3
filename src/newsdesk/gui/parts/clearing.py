"""A name for the cross in a line edit, which Qt leaves without one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton

from newsdesk.gui.tips import tip

_QTS_OWN = "_q_qlineeditclearaction"


def name_clear_button(line: QLineEdit) -> None:
    """Let a screen reader say what the cross of a line does, in the language now installed."""
    words = QCoreApplication.translate("ClearButton", "Clear")
    for button in line.findChildren(QToolButton):
        action = button.defaultAction()
        if action.objectName() == _QTS_OWN:
            button.setAccessibleName(words)
            button.setToolTip(tip(words))
