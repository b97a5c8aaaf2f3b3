"""The words beside the panel's title that say, and choose, whose records are listed."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.theme.fonts import Role


class ScopeButton(WordButton):
    """This article, or the whole workspace."""

    chosen = Signal(bool)
    """Whether the whole workspace was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Role.LABEL, chevron=True, parent=parent)
        self._whole = False
        self.clicked.connect(self._open_menu)

    def show_scope(self, *, whole: bool, narrow: bool) -> None:
        """Say what was chosen; without an article the list is not `narrow` though the article is chosen."""
        self._whole = whole
        self.say(self.tr("this article") if narrow else self.tr("whole workspace"))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for whole, words in ((False, self.tr("This article")), (True, self.tr("Whole workspace"))):
            act = menu.addAction(words)
            act.setData(whole)
            act.setCheckable(True)
            act.setChecked(whole == self._whole)
            group.addAction(act)
        menu.triggered.connect(self._on_chosen)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_chosen(self, act: QAction) -> None:
        self.chosen.emit(bool(act.data()))
