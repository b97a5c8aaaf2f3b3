"""One page of the settings: its lines, what else belongs there, and the way back to the defaults."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk.gui.parts.words import Words
from newsdesk.gui.preferences import SettingsPage
from newsdesk.gui.settings.line import SettingLine
from newsdesk.gui.settings.values import SETTINGS, SettingValues
from newsdesk.gui.settings.words import page_words
from newsdesk.gui.theme.fonts import Role


class LinesPage(QScrollArea):
    """The lines of everything that can be set on a page."""

    def __init__(self, page: SettingsPage, values: SettingValues, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._values = values
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._title = Words("", Role.HEADING)
        self.lines = [SettingLine(setting, values) for setting in SETTINGS if setting.page is page]
        self._restore = QPushButton()
        self._restore.setAutoDefault(False)
        self._restore.setVisible(bool(self.lines))
        self._restore.clicked.connect(self._on_restore)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addWidget(self._restore)
        self.foot.addStretch(1)
        holder = QWidget()
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(0, 0, 12, 0)
        self.column.setSpacing(14)
        self.column.addWidget(self._title)
        for line in self.lines:
            self.column.addWidget(line)
        self.column.addStretch(1)
        self.column.addLayout(self.foot)
        self.setWidget(holder)
        values.changed.connect(self._on_changed)
        self.retranslate()

    def narrow(self, typed: list[str]) -> bool:
        """Show only the lines that have the typed words, or all if the page's name has them; say if there is one."""
        whole = all(word in page_words(self._page).casefold() for word in typed)
        for line in self.lines:
            line.setVisible(whole or line.matches(typed))
        return whole or any(not line.isHidden() for line in self.lines)

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._title.setText(page_words(self._page))
        self._restore.setText(self.tr("Restore defaults"))
        for line in self.lines:
            line.retranslate()

    def _on_changed(self, name: str) -> None:
        for line in self.lines:
            if line.setting.id == name:
                line.show_value()

    def _on_restore(self) -> None:
        self._values.restore(self._page)
        for line in self.lines:
            line.show_value()
