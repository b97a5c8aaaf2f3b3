"""Records as chips in a form: who takes part, what is on the agenda. A line at the end adds another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QSizePolicy, QWidget

from newsdesk.gui.panels.flow import FlowLayout
from newsdesk.gui.parts.chip import Chip
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.gui.words import enum_words
from newsdesk.model.record import Part, RecordKind

_ADDER_WIDTH = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipItem:
    """A record in the line. `part` is what a participant does there, None where that means nothing."""

    record: str
    title: str
    kind: RecordKind
    part: Part | None = None


class ChipsEditor(QWidget):
    """Chips, and a line with type-ahead.

    A click on a chip opens its menu; Backspace in the empty line takes the last one off.
    """

    added = Signal(str, str)
    """Field and record id chosen from the list."""
    named = Signal(str, str)
    """Field and a typed name that no record has."""
    removed = Signal(str, str)
    part_chosen = Signal(str, str)
    """Record id and part."""
    opened = Signal(str)
    typed = Signal(str, str)
    """Field and what stands in its line, with every key."""
    begun = Signal(str, str)
    """Field and a name that is left in its line."""

    def __init__(
        self,
        field: str,
        known: Callable[[], Sequence[tuple[str, str]]],
        parent: QWidget | None = None,
        *,
        single: bool = False,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._known = known
        self._by_words: dict[str, str] = {}
        self._items: tuple[ChipItem, ...] = ()
        self._chips: list[Chip] = []
        self._single = single
        self.adder = QLineEdit()
        self.adder.setProperty("bare", True)
        self.adder.setFixedHeight(24)
        self.adder.setMinimumWidth(_ADDER_WIDTH)
        self.adder.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.adder.returnPressed.connect(self._on_return)
        self.adder.textEdited.connect(self._on_typed)
        self.adder.installEventFilter(self)
        self._completer = self._make_completer()
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 4, 0, 5)
        self._flow.addWidget(self.adder)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.adder)

    def show_value(self, value: object) -> None:
        """Show these `ChipItem`s."""
        items = tuple(item for item in value if isinstance(item, ChipItem)) if isinstance(value, tuple) else ()
        if items == self._items:
            return
        self._items = items
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(item) for item in items]
        for place, chip in enumerate(self._chips):
            self._flow.insert_widget(place, chip)
        self.adder.setVisible(not (self._single and items))
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Say the parts of participants in the language now installed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            items, self._items = self._items, ()
            self.show_value(items)

    def show_name(self, words: str) -> None:
        """Put the name into the line that was begun for the record now shown; "" for none."""
        self.adder.setText(words)

    def commit(self) -> None:
        """Hand over a name that was begun and not added; only Enter adds it."""
        if self.adder.text().strip():
            self.begun.emit(self.field, self.adder.text())

    def set_adder_words(self, words: str, name: str) -> None:
        """What the empty line says, and how a screen reader names it."""
        self.adder.setPlaceholderText(words)
        self.adder.setAccessibleName(name)
        self.adder.setFixedWidth(max(_ADDER_WIDTH, self.adder.fontMetrics().horizontalAdvance(words) + 16))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Load what can be chosen when the line is entered; Backspace in the empty line takes the last chip off."""
        if watched is self.adder:
            if isinstance(event, QFocusEvent) and event.gotFocus():
                self._load_known()
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._take_key(event)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The form's line beneath."""
        del event
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, current_tokens().control)

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(QStringListModel(self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        completer.activated.connect(self._on_completed)
        self.adder.setCompleter(completer)
        return completer

    def _load_known(self) -> None:
        taken = {item.record for item in self._items}
        self._by_words = {words: record for words, record in self._known() if record not in taken}
        model = self._completer.model()
        if isinstance(model, QStringListModel):
            model.setStringList(list(self._by_words))

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace and not self.adder.text() and self._items:
            self.removed.emit(self.field, self._items[-1].record)
            return True
        if event.key() == Qt.Key.Key_Escape and self.adder.text():
            self.adder.clear()
            self._on_typed()
            return True
        return False

    def _on_typed(self) -> None:
        self.typed.emit(self.field, self.adder.text())

    def _on_completed(self, words: str) -> None:
        record = self._by_words.get(words)
        if record is not None:
            self._empty_soon()
            self.added.emit(self.field, record)

    def _on_return(self) -> None:
        typed = self.adder.text().strip()
        if not typed:
            return
        known = {words.casefold(): record for words, record in self._by_words.items()}
        record = known.get(typed.casefold())
        self._empty_soon()
        if record is not None:
            self.added.emit(self.field, record)
        else:
            self.named.emit(self.field, typed)

    def _empty_soon(self) -> None:
        """Empty the line now, and again once the completer has written its choice into it."""
        self.adder.clear()
        self._on_typed()
        QTimer.singleShot(0, self.adder.clear)

    def _chip(self, item: ChipItem) -> Chip:
        words = (
            item.title
            if item.part in {None, Part.ATTENDEE}
            else f"{item.title} · {enum_words(item.part or Part.ATTENDEE)}"
        )
        chip = Chip(words, item.kind, self)
        chip.setProperty("record", item.record)
        chip.setToolTip(tip(words))
        chip.clicked.connect(self._on_chip)
        chip.setVisible(True)
        return chip

    def _on_chip(self) -> None:
        chip = self.sender()
        item = next(
            (item for item in self._items if isinstance(chip, Chip) and item.record == chip.property("record")), None
        )
        if item is not None and isinstance(chip, Chip):
            self._open_menu(item, chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def _open_menu(self, item: ChipItem, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if item.part is not None:
            for part in Part:
                act = menu.addAction(enum_words(part))
                act.setCheckable(True)
                act.setChecked(part is item.part)
                act.setData(("part", item.record, str(part)))
            menu.addSeparator()
        menu.addAction(self.tr("Open record")).setData(("open", item.record, ""))
        menu.addAction(self.tr("Remove from this record")).setData(("remove", item.record, ""))
        menu.triggered.connect(self._on_menu)
        menu.popup(where)

    def _on_menu(self, act: QAction) -> None:
        wish, record, part = act.data()
        match wish:
            case "part":
                self.part_chosen.emit(record, part)
            case "open":
                self.opened.emit(record)
            case _:
                self.removed.emit(self.field, record)
