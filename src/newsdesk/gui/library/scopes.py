"""Above the list: all articles or only the unread ones, each with its count."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import pixmap
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.store.articles import ArticleFilter, article_count

_ROW = 28
_INSET = 16
_ICON = 16


class Scope(StrEnum):
    """Which articles the library is limited to."""

    ALL = "all"
    UNREAD = "unread"


_ICONS = {Scope.ALL: "inbox", Scope.UNREAD: "clock"}
_FILTERS = {Scope.ALL: ArticleFilter(), Scope.UNREAD: ArticleFilter(read=False)}


class ScopeList(QWidget):
    """`scope_chosen` is emitted when a scope is chosen by hand."""

    scope_chosen = Signal()

    def __init__(self, bridge: StoreBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = bridge.store
        self._group = QButtonGroup(self)
        self._rows = {scope: _ScopeRow(_ICONS[scope], self) for scope in Scope}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        for row in self._rows.values():
            self._group.addButton(row)
            column.addWidget(row)
        self._rows[Scope.ALL].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count)
        self._retranslate()

    @property
    def chosen(self) -> Scope:
        """The scope in force."""
        return next(scope for scope, row in self._rows.items() if row.isChecked())

    def choose(self, scope: Scope) -> None:
        """Put a scope in force, without a signal."""
        self._rows[scope].setChecked(True)

    def count_soon(self) -> None:
        """Count the articles of each scope anew, after the first paint or the events at hand."""
        self._counting.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Count what changed while nobody looked."""
        super().showEvent(event)
        self.count_soon()

    def _count(self) -> None:
        if not self.isVisible():  # hidden, or the workspace is being closed
            return
        for scope, row in self._rows.items():
            row.set_count(article_count(self._store, _FILTERS[scope]))

    def changeEvent(self, event: QEvent) -> None:
        """Take the words of the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _on_clicked(self) -> None:
        self.scope_chosen.emit()

    def _retranslate(self) -> None:
        self._rows[Scope.ALL].set_words(self.tr("All articles"))
        self._rows[Scope.UNREAD].set_words(self.tr("Unread"))


class _ScopeRow(QAbstractButton):
    def __init__(self, icon_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        self.setText(words)
        self._name()

    def set_count(self, count: int) -> None:
        self._count = count
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(160, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, words, count at the right; the chosen one on the ground of a selected row."""
        del event
        tokens = current_tokens()
        painter = QPainter(self)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), tokens.row if self.isChecked() else tokens.hover)
        if self.hasFocus():
            painter.fillRect(0, 0, 3, self.height(), tokens.accent)
        drawn = pixmap(self._icon_name, tokens.muted, size=_ICON, scale=self.devicePixelRatioF())
        painter.drawPixmap(_INSET, (self.height() - _ICON) // 2, drawn)
        words = self.rect().adjusted(_INSET + _ICON + 8, 0, -_INSET, 0)
        painter.setPen(tokens.text)
        painter.setFont(font(Role.INTERFACE))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(tokens.muted)
        painter.setFont(font(Role.LABEL))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(self._count))

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}: {self._count}")
