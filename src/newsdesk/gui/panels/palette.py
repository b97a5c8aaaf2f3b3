"""A palette over the window: type, choose with the arrows, Enter."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from newsdesk.gui.panels.record_delegate import LETTER_AT, RecordDelegate
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role, font
from newsdesk.gui.theme.icons import icon
from newsdesk.gui.theme.painting import paint_raised
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.model.record import RecordKind

Index = QModelIndex | QPersistentModelIndex

ChoiceRole = Qt.ItemDataRole.UserRole + 1

_WIDTH = 480
_ROWS = 9
_ROW = 28
_TOP = 72
_LONGEST = 200
"""Letters that can be typed; every choice is asked for every word."""
_TO_THE_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of a palette. `key` is what is emitted; `found_by` are the words it is found by, in small letters."""

    key: str
    words: str
    aside: str = ""
    kind: RecordKind | None = None
    found_by: tuple[str, ...] = ()

    def rank(self, typed: Sequence[str]) -> int | None:
        """How well the choice answers the typed words, 0 best; None if some word is not in it."""
        starts = 0
        for word in typed:
            if any(own.startswith(word) for own in self.found_by):
                starts += 1
            elif not any(word in own for own in self.found_by):
                return None
        return len(typed) - starts


class ChoiceModel(QAbstractListModel):
    """The choices that answer what was typed, best first and otherwise in the order given."""

    def __init__(self, choices: Sequence[Choice], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(choices)
        self._shown = self._all
        self._checked: frozenset[str] = frozenset()

    def narrow(self, text: str) -> None:
        """Show only what answers a text."""
        typed = text.casefold().replace("ё", "е").split()
        ranked = [(rank, choice) for choice in self._all if (rank := choice.rank(typed)) is not None]
        self.beginResetModel()
        self._shown = tuple(choice for _, choice in sorted(ranked, key=_by_rank))
        self.endResetModel()

    def check(self, keys: Collection[str]) -> None:
        """Tick the choices with these keys, and no others."""
        self._checked = frozenset(keys)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def choice(self, row: int) -> Choice | None:
        """The choice of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """How many choices are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a choice, or the choice itself."""
        choice = self.choice(index.row()) if index.isValid() else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return choice.words if choice else None
            case Qt.ItemDataRole.CheckStateRole if choice and choice.key in self._checked:
                return Qt.CheckState.Checked
            case _ if role == ChoiceRole:
                return choice
            case _:
                return None


class ChoiceDelegate(RecordDelegate):
    """A record's line, with a tick before those that were taken."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the line and the tick."""
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked:
            painter.setFont(font(Role.LETTER))
            painter.setPen(current_tokens().accent)
            room = QRect(option.rect.x(), option.rect.y(), LETTER_AT, option.rect.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "✓")


def searched(*texts: str) -> tuple[str, ...]:
    """The words by which a choice with these texts is found."""
    return tuple(word.strip("«»“”\"'(),.;:") for text in texts for word in text.casefold().replace("ё", "е").split())


class Palette(QFrame):
    """A field over a list, floating over the window. It goes when something is chosen, or at Esc."""

    closed = Signal()

    def __init__(self, choices: Sequence[Choice], window: QWidget) -> None:
        for other in window.findChildren(Palette):
            other.dismiss()
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._focus_before = QApplication.focusWidget()
        self._left = False
        self._in_list = True  # no letter was typed since the arrows were used
        self.heading = Words("", Role.HEADING)
        self.field = QLineEdit()
        self.model = ChoiceModel(choices, self)
        self.view = QListView()
        self.empty = Words("", Role.INTERFACE, muted=True)
        self.footer = QVBoxLayout()
        self._set_up_view()
        self._lay_out()
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.view.activated.connect(self._on_activated)
        self.view.clicked.connect(self._on_activated)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self._on_typed("")

    def open_over(self, window: QWidget) -> None:
        """Show the palette in the upper middle of a window, with the cursor in its field."""
        self.resize(min(_WIDTH, window.width() - 32), self.sizeHint().height())
        self.move((window.width() - self.width()) // 2, min(_TOP, max(0, window.height() - self.height())))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]  # there is one

    def current_choice(self) -> Choice | None:
        """What Enter would choose."""
        return self.model.choice(self.view.currentIndex().row())

    def choose(self, choice: Choice) -> None:
        """Act on a choice; palettes say what."""
        raise NotImplementedError

    def current_changed(self, choice: Choice | None) -> None:
        """Another choice is the current one."""

    def dismiss(self) -> None:
        """Close, and give the focus back."""
        if self._left:
            return
        before = self._focus_before
        self._leave()
        if before is not None and isValid(before):  # an editor in a cell may be gone by now
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _leave(self) -> None:
        self._left = True
        self.close()
        self.closed.emit()

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Another part of the window was gone to: the palette does not stay behind."""
        del old
        if not self._left and new is not None and new.window() is self.window() and not self.isAncestorOf(new):
            self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys typed in the field that belong to the palette."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and not event.modifiers():
                event.accept()
                return False
            if event.type() == QEvent.Type.KeyPress and self._take_key(event):
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Raised ground and frame, as everything that floats."""
        del event
        paint_raised(self, current_tokens())

    def take_tab(self, *, backwards: bool) -> bool:
        """Tab was pressed in the field; say whether the palette has a use for it."""
        del backwards
        return False

    def take(self, choice: Choice) -> bool:
        """Space was pressed on a choice; say whether the palette has a use for it."""
        del choice
        return False

    def enter_typed(self, text: str) -> None:
        """Enter was pressed while nothing answers `text`."""

    def _take_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.dismiss()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                return self.take_tab(backwards=event.key() == Qt.Key.Key_Backtab)
            case Qt.Key.Key_Space if self._in_list and (choice := self.current_choice()) is not None:
                return self.take(choice)
            case key if key in _TO_THE_LIST:
                self._in_list = True
                QApplication.sendEvent(self.view, event)
            case _:
                return False
        return True

    def _enter(self) -> None:
        choice = self.current_choice()
        if choice is None:
            self.enter_typed(self.field.text().strip())
        else:
            self.choose(choice)

    def _set_up_view(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(ChoiceDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.viewport().setAutoFillBackground(False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setFixedHeight(_ROWS * _ROW)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.setProperty("framed", True)
        self.field.setFixedHeight(32)
        self.field.setMaxLength(_LONGEST)
        enter = QAction(icon("corner-down-left", current_tokens()), self.tr("Choose"), self)
        enter.triggered.connect(self._enter)  # for who has no key of it at hand
        self.field.addAction(enter, QLineEdit.ActionPosition.TrailingPosition)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.field)
        column.addWidget(self.empty)
        column.addWidget(self.view)
        column.addLayout(self.footer)
        self.heading.setWordWrap(True)
        self.empty.setWordWrap(True)
        self.empty.hide()

    def _on_typed(self, text: str) -> None:
        self._in_list = not text
        self.model.narrow(text)
        self.view.setCurrentIndex(self.model.index(0, 0))
        found = self.model.rowCount() > 0
        self.view.setVisible(found)
        self.empty.setVisible(not found)
        self.current_changed(self.current_choice())
        self.fit()

    def fit(self) -> None:
        """Be as high as what is shown."""
        self.adjustSize()
        self.resize(max(self.width(), self._wanted_width()), self.sizeHint().height())

    def _wanted_width(self) -> int:
        window = self.parentWidget()
        return min(_WIDTH, window.width() - 32) if window else _WIDTH

    def _on_activated(self, index: QModelIndex) -> None:
        choice = self.model.choice(index.row())
        if choice is not None:
            self.choose(choice)

    def _on_current(self, index: QModelIndex) -> None:
        self.current_changed(self.model.choice(index.row()))


def _by_rank(ranked: tuple[int, Choice]) -> int:
    return ranked[0]
