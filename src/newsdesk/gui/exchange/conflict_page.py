"""The page of conflicts, in the place of the articles: what is open at the left, beside it one with its words."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.edits.exchanging.dispute_words import QUOTE
from newsdesk.gui.announce import announce
from newsdesk.gui.bridge import StoreBridge
from newsdesk.gui.commands import Commands
from newsdesk.gui.exchange.conflict_card import ConflictCard
from newsdesk.gui.exchange.conflict_list import ConflictList
from newsdesk.gui.exchange.conflict_reading import ConflictReading
from newsdesk.gui.exchange.place_view import PlaceView, places_of
from newsdesk.gui.panels.flow import FlowLayout
from newsdesk.gui.panels.tab_order import order_tabs
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.chip import KeyCap
from newsdesk.gui.parts.empty import EmptyState
from newsdesk.gui.parts.header import PaneHeader
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.reader.setting import Setting
from newsdesk.gui.review.verdict_button import KeyButton
from newsdesk.gui.theme.fonts import Role
from newsdesk.model.absorption import Dispute
from newsdesk.model.record import RecordKind

_SETTLING_MS = 150
"""A key pressed twice in a row never decides the conflict that comes next."""
_LIST = 260
_INSET = 24
_WIDEST = 920
_SIDES_AT_MOST = 0.6


class ConflictPage(TranslatedWidget):
    """`closed` says that the page is to go; `shown_changed` that another conflict is shown, or none."""

    closed = Signal()
    shown_changed = Signal()
    chosen = Signal(int)
    typed = Signal(str)

    def __init__(self, bridge: StoreBridge, commands: Commands, setting: Setting) -> None:
        super().__init__()
        self._store = bridge.store
        self._disputes: list[Dispute] = []
        self._put_off: set[str] = set()
        self._at = -1
        self._waits = False
        self._kinds: Mapping[str, RecordKind] = {}
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self._fit)
        self.list = ConflictList()
        self.card = ConflictCard()
        self.place = PlaceView(bridge.store, setting)
        self._header = PaneHeader("")
        self._count = Words("", Role.LABEL, muted=True)
        self._previous, self._next = IconButton("chevron-left"), IconButton("chevron-right")
        self._close = IconButton("x")
        self.for_all = QCheckBox()
        self._key_for_all = KeyCap("S")
        self._alike = QWidget()
        self._buttons = {
            name: KeyButton(commands[f"conflict.{name}"], small=True) for name in ("both", "other", "later", "open")
        }
        self._empty = EmptyState("check", "")
        self._pages = QStackedWidget()
        self._sides = QWidget()
        self._scroll = QScrollArea()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._lay_out()
        self._connect(commands)
        self.retranslate()
        self._show()

    @property
    def current(self) -> Dispute | None:
        """The conflict that is shown."""
        return self._disputes[self._at] if 0 <= self._at < len(self._disputes) else None

    @property
    def is_settled(self) -> bool:
        """Whether the conflict stands long enough for a key to be meant for it."""
        return not self._settling.isActive()

    def alike(self) -> list[Dispute]:
        """The open conflicts of the same field of the same kind of thing, the one shown among them."""
        shown = self.current
        return [one for one in self._disputes if shown and (one.table, one.field) == (shown.table, shown.field)]

    def fill(self, reading: ConflictReading, *, show: str = "") -> None:
        """Show what is open now: the one named `show`, else the one at hand, else the one in its place."""
        found, waits = reading.found, reading.is_behind
        self._kinds = reading.kinds
        self._waits = waits
        self._name_empty()
        before = self.current
        self._disputes = sorted(found, key=lambda one: one.id in self._put_off)
        ids = [one.id for one in self._disputes]
        wanted = show or (before.id if before is not None else "")
        self._at = ids.index(wanted) if wanted in ids else min(max(self._at, 0), len(ids) - 1)
        if self.current != before or self.list.count() != len(ids):
            self._show()

    def go(self, steps: int) -> None:
        """Go to the next conflict or the one before; round at the ends."""
        if self._disputes:
            self._at = (self._at + steps) % len(self._disputes)
            self._show()

    def put_off(self) -> bool:
        """Put the conflict shown behind the others and go on; say whether one is left that was not put off."""
        shown = self.current
        if shown is None:
            return False
        self._put_off.add(shown.id)
        self._disputes = [one for one in self._disputes if one is not shown] + [shown]
        self._at = min(self._at, len(self._disputes) - 1)
        self._show()
        return any(one.id not in self._put_off for one in self._disputes)

    def count_words(self) -> str:
        """Which of how many is shown."""
        return self.tr("{number} of {count}").format(number=self._at + 1, count=len(self._disputes))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the list; by a proxy Tab would lead there past everything above."""
        self.list.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the page; what is open stays open."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        self._fit_soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again once the sides have come: Qt shows what is new in a layout only later."""
        if watched is self._sides and event.type() == QEvent.Type.LayoutRequest:
            self._fit_soon.start()
        return super().eventFilter(watched, event)

    def show_alike(self, words: str, *, checked: bool) -> None:
        """Offer to decide all that are alike in one go; "" where there are no others."""
        self.for_all.setText(words)
        self.for_all.setChecked(checked)
        self._alike.setVisible(bool(words))

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        self._header.set_title(self.tr("Conflicts"))
        self.list.setAccessibleName(self.tr("Open conflicts"))
        self._previous.name_as(self.tr("Previous conflict"), "K")
        self._next.name_as(self.tr("Next conflict"), "J")
        self._close.name_as(self.tr("Close"), "Esc")
        self._name_empty()
        words = {
            "both": self.tr("Keep all marks"),
            "other": self.tr("Another value…"),
            "later": self.tr("Later"),
            "open": self.tr("Show the record"),
        }
        for name, said in words.items():
            self._buttons[name].say(said)
        self.card.retranslate()
        self.place.retranslate()
        self._show_count()
        self.list.viewport().update()

    def _lay_out(self) -> None:
        self._header.add_widget(self._count, after_title=True)
        for button in (self._previous, self._next, self._close):
            self._header.add_widget(button)
        acts = FlowLayout(gap=20)
        for name in ("both", "other"):
            acts.addWidget(self._buttons[name])
        acts.addWidget(self._alike)
        for name in ("open", "later"):
            acts.addWidget(self._buttons[name])
        alike = QHBoxLayout(self._alike)
        alike.setContentsMargins(0, 0, 0, 0)
        alike.setSpacing(6)
        alike.addWidget(self._key_for_all)
        alike.addWidget(self.for_all)
        column = QVBoxLayout(self._sides)
        column.setContentsMargins(_INSET, 16, _INSET, 12)
        column.setSpacing(12)
        column.addWidget(self.card)
        column.addLayout(acts)
        column.addStretch(1)
        self._sides.setMaximumWidth(_WIDEST)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._sides)
        self._sides.installEventFilter(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right = QWidget()
        beneath = QVBoxLayout(right)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.setSpacing(0)
        beneath.addWidget(self._scroll)
        beneath.addWidget(self.place, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.list)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LIST, 1000])
        halves.setChildrenCollapsible(False)
        self._pages.addWidget(halves)
        self._pages.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header)
        outer.addWidget(self._pages, 1)

    def _connect(self, commands: Commands) -> None:
        self._previous.clicked.connect(commands["conflict.previous"].trigger)
        self._next.clicked.connect(commands["conflict.next"].trigger)
        self._close.clicked.connect(self.closed)
        self.list.currentRowChanged.connect(self._on_row)
        self.card.chosen.connect(self.chosen)
        self.card.typed.connect(self.typed)
        self.card.fitted.connect(self._fit_soon.start)

    def _on_row(self, row: int) -> None:
        if row != self._at and 0 <= row < len(self._disputes):
            self._at = row
            self._show()

    def _show(self) -> None:
        shown = self.current
        self._pages.setCurrentIndex(0 if shown is not None else 1)
        focused = self.card.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.list.fill(self._disputes, self._kinds, self._put_off, self._at)
        if shown is not None:
            self._settling.start()
            self.card.show_dispute(shown, writable=not self._store.read_only)
            order_tabs(self.list, self._sides, self.place)
            self.place.show_places(places_of(self._store, shown))
            self._scroll.verticalScrollBar().setValue(0)
            self._fit_soon.start()
            self._buttons["both"].setVisible(shown.field == QUOTE)
            self._buttons["other"].setVisible(self.card.takes_words)
            announce(self, f"{self.count_words()}. {self.card.spoken()}")
        if focused:
            (self.list if shown is not None else self).setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_count()
        self.shown_changed.emit()

    def _name_empty(self) -> None:
        if self._waits:
            self._empty.set_words(self.tr("Being worked out…"))
            return
        self._empty.set_words(
            self.tr("No conflict is open"), self.tr("What analysts say fits together, or is decided.")
        )

    def _fit(self) -> None:
        """Give the sides the height that they need, and the text at least two fifths."""
        needed = self._sides.heightForWidth(min(self._scroll.viewport().width(), _WIDEST))
        self._sides.setMinimumHeight(needed)  # else it would take what its words need in the narrowest column
        self._scroll.setFixedHeight(min(needed, round(self._pages.height() * _SIDES_AT_MOST)))

    def _show_count(self) -> None:
        self._count.setText(self.count_words() if self.current is not None else "")
        for button in (self._previous, self._next):
            button.setEnabled(len(self._disputes) > 1)
