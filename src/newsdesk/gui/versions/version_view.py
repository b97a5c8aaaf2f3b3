"""One version of an article: which one it is, said over its text, and a reader in which nothing is marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsdesk.gui.parts.words import Words
from newsdesk.gui.reader.page import Page
from newsdesk.gui.reader.reader import Reader
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.gui.versions.difference_tints import DifferenceTints, touched
from newsdesk.gui.versions.differing_words import Side
from newsdesk.gui.versions.pair_reading import VersionPair
from newsdesk.gui.versions.words import version_words
from newsdesk.model.article import ArticleVersion, VersionId

_MARKING = frozenset(
    {*(Qt.Key.Key_P, Qt.Key.Key_G, Qt.Key.Key_M, Qt.Key.Key_N, Qt.Key.Key_H, Qt.Key.Key_L, Qt.Key.Key_T, Qt.Key.Key_Q)}
)
"""Keys that would make something of selected words in the article itself."""


class VersionView(QWidget):
    """One side of the page of versions.

    `chosen` carries the id of the version that is to be shown here, `current_wanted` asks to make the one shown
    the current one again, and `refused` says that somebody tried to mark words.
    """

    chosen = Signal(str)
    current_wanted = Signal()
    refused = Signal()

    def __init__(self, side: Side) -> None:
        super().__init__()
        self._side = side
        self._versions: Sequence[ArticleVersion] = ()
        self.version = VersionId("")
        """The version that is shown, "" before."""
        self.choice = QComboBox()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._standing = Words("", Role.LABEL)
        self._standing.setWordWrap(True)
        self._restore = QPushButton()
        self._restore.setAutoDefault(False)
        self.reader = _ReadOnly(self)
        self.tints = DifferenceTints(side)
        self.reader.underlays.append(self.tints)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 12, 6)
        head.addWidget(self.choice)
        says = QHBoxLayout()
        says.setContentsMargins(16, 0, 12, 6)
        says.setSpacing(8)
        says.addWidget(self._standing, 1)
        says.addWidget(self._restore)
        both_alike = self._restore.sizePolicy()
        both_alike.setRetainSizeWhenHidden(True)  # so that both texts begin at one height
        self._restore.setSizePolicy(both_alike)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(says)
        column.addWidget(self.reader, 1)
        self.choice.activated.connect(self._on_choice)
        self._restore.clicked.connect(self.current_wanted)

    def show_versions(self, versions: Sequence[ArticleVersion], chosen: VersionId, current: VersionId) -> None:
        """Offer these versions, and say of the chosen one whether it is the current one."""
        self._versions, self.version = versions, chosen
        self.choice.clear()
        for version in versions:
            self.choice.addItem(version_words(version, len(versions)), version.id)
        self.choice.setCurrentIndex(self.choice.findData(chosen))
        self.choice.setToolTip(tip(self.choice.currentText()))
        self._restore.setVisible(chosen != current)
        is_current = chosen == current
        standing = self.tr("The current text") if is_current else self.tr("An older text, to be read only")
        self._standing.setText(standing)
        self._standing.setFont(font(Role.LABEL if is_current else Role.HEADING))
        self.retranslate()

    def show_pair(self, pair: VersionPair, setting: Setting) -> None:
        """Show the text of this side with its marks, and what differs."""
        mine, other = (0, 1) if self._side is Side.OLD else (1, 0)
        page = Page(pair.readings[mine], pair.marks[mine], setting, current_tokens())
        before = self.reader.page
        if before is not None and before.reading.version == page.reading.version:
            page.top = self.reader.top_position
            page.selected = (self.reader.caret, self.reader.caret)
        self.tints.show(touched(pair.pieces, self._side, pair.readings[other].canonical))
        self.reader.show_page(page)
        self.reader.setAccessibleName(self.choice.currentText())

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        old = self._side is Side.OLD
        self.choice.setAccessibleName(self.tr("Version on the left") if old else self.tr("Version on the right"))
        self._restore.setText(self.tr("Make it the current one"))

    def _on_choice(self, index: int) -> None:
        self.chosen.emit(str(self.choice.itemData(index)))


class _ReadOnly(Reader):
    """A reader in which the keys for marking say that they do nothing."""

    def __init__(self, view: VersionView) -> None:
        super().__init__()
        self._view = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say why nothing can be marked here; everything else as in any reader."""
        if event.key() in _MARKING and not event.modifiers():
            self._view.refused.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
