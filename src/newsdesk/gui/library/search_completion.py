"""The list under the search field: which filters there are, and which values of the one being typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from newsdesk.gui.announce import announce
from newsdesk.gui.library.search_suggestions import Suggestion, Token

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROWS = 9


class SuggestionModel(QAbstractListModel):
    """The suggestions of the moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: tuple[Suggestion, ...] = ()

    def show(self, suggestions: Sequence[Suggestion]) -> None:
        """Show other suggestions."""
        self.beginResetModel()
        self._shown = tuple(suggestions)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of suggestions."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is shown, and what takes the place of the token."""
        if not index.isValid():
            return None
        shown = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{shown.words}   {shown.aside}" if shown.aside else shown.words
        return shown.text if role == Qt.ItemDataRole.EditRole else None


class SearchCompletion(QObject):
    """Offers what may follow at the cursor of a field. Return and Tab take a suggestion, Esc puts the list away."""

    def __init__(
        self,
        field: QLineEdit,
        token_before: Callable[[str], Token | None],
        suggestions: Callable[[Token, bool], list[Suggestion]],
    ) -> None:
        super().__init__(field)
        self._field = field
        self._token_before = token_before
        self._suggestions = suggestions
        self._token: Token | None = None
        self._end = 0
        self.model = SuggestionModel(self)
        self._completer = QCompleter(self.model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCompletionRole(Qt.ItemDataRole.EditRole)
        self._completer.setMaxVisibleItems(_ROWS)
        self._completer.setWidget(field)
        self._completer.activated.connect(self._take)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._popup.installEventFilter(self)
        field.textEdited.connect(self._on_edited)
        self.retranslate()

    @property
    def is_open(self) -> bool:
        """Whether the list is to be seen."""
        return self._popup.isVisible()

    def offer(self) -> None:
        """Show what may stand at the cursor, also where nothing was typed yet."""
        self._offer_at(self._field.cursorPosition(), asked=True)

    def offer_for_selection(self, at: int) -> None:
        """Show what may take the place of the selected value that begins at a position."""
        self._offer_at(at, asked=True)
        self._end = self._field.selectionEnd() if self._field.hasSelectedText() else at

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._popup.setAccessibleName(self.tr("Filters"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab takes the current suggestion, or the first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            row = max(self._popup.currentIndex().row(), 0)
            self._popup.hide()
            self._take(str(self.model.index(row).data(Qt.ItemDataRole.EditRole)))
            return True
        return super().eventFilter(watched, event)

    def _on_edited(self) -> None:
        self._offer_at(self._field.cursorPosition(), asked=False)

    def _offer_at(self, at: int, *, asked: bool) -> None:
        self._token, self._end = self._token_before(self._field.text()[:at]), at
        found = self._suggestions(self._token, asked) if self._token is not None else []
        self.model.show(found)
        if found:
            self._completer.complete()
            announce(self._field, self.tr("%n suggestion(s)", "", len(found)))
        else:
            self._popup.hide()

    def _take(self, text: str) -> None:
        """Put a suggestion in the token's place; behind the name of a filter its values follow."""
        if self._token is None:
            return
        words = self._field.text()
        rest = words[self._end :].lstrip() if text.endswith(" ") else words[self._end :]
        start, self._token = self._token.start, None
        self._field.setText(words[:start] + text + rest)
        self._field.setCursorPosition(start + len(text))
        if text.endswith(":"):
            QTimer.singleShot(0, self.offer)
