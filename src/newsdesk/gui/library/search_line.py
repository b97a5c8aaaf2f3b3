"""The lines over what a search finds: how much it is and in which order, the filters, and a cross to end it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.gui.announce import announce
from newsdesk.gui.library.filter_chips import FilterChips
from newsdesk.gui.library.result_model import HitOrder
from newsdesk.gui.panels.word_button import WordButton
from newsdesk.gui.parts.button import IconButton
from newsdesk.gui.parts.translated import TranslatedWidget
from newsdesk.gui.parts.words import Words
from newsdesk.gui.theme.fonts import Role
from newsdesk.gui.theme.theme import current_tokens
from newsdesk.gui.tips import tip
from newsdesk.model.query import FilterSpan

_INSET = 16


class SearchLine(TranslatedWidget):
    """Hidden while nothing is searched for.

    `cleared` is emitted when the cross is pressed, `order_chosen` carries a `HitOrder`.
    """

    cleared = Signal()
    order_chosen = Signal(object)

    def __init__(self, save: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sought = ""
        self._hits: int | None = 0
        self._order = HitOrder.NEWEST
        self._words = Words("", Role.HEADING)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._save = IconButton("star", action=save, parent=self)
        self._cross = IconButton("x", "-", parent=self)
        self._cross.clicked.connect(self.cleared)
        self._best = WordButton("-", Role.LABEL)
        self._best.clicked.connect(self._show_best)
        self._best.hide()
        self.order = WordButton("-", Role.LABEL, chevron=True)
        self.order.clicked.connect(self._open_menu)
        self.chips = FilterChips()
        row = QHBoxLayout()
        row.setContentsMargins(_INSET, 2, 8, 0)
        row.setSpacing(0)
        row.addWidget(self._words, 1)
        row.addWidget(self._save)
        row.addWidget(self._cross)
        second = QHBoxLayout()
        second.setContentsMargins(_INSET, 0, 12, 2)
        second.setSpacing(8)
        second.addWidget(self.order)
        second.addStretch(1)
        second.addWidget(self._best)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(second)
        column.addWidget(self.chips)
        self.retranslate()
        self.hide()

    @property
    def sentence(self) -> str:
        """What the line says, "" while it is hidden."""
        return "" if self.isHidden() else self.accessibleName()

    def say(self, sought: str, hits: int | None) -> None:
        """Show how much is found by the words sought, or by filters alone, and say it aloud; None: not known yet."""
        if (sought, hits, False) == (self._sought, self._hits, self.isHidden()):
            return
        self._sought, self._hits = sought, hits
        self.show()
        self.retranslate()
        announce(self, self._sentence())

    def show_filters(self, spans: Sequence[FilterSpan]) -> None:
        """Show the filters of the search."""
        self.chips.show_filters(spans)

    def show_order(self, order: HitOrder, *, best_waits: bool) -> None:
        """Say in which order the hits stand, and whether the best of them wait to be shown."""
        self._order = order
        self.order.say(self._order_words(order))
        self.order.setAccessibleName(self.tr("Order: {order}").format(order=self._order_words(order)))
        self._best.setVisible(best_waits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the room."""
        super().resizeEvent(event)
        self._cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line beneath."""
        del event
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, current_tokens().line)

    def _show_best(self) -> None:
        self.order_chosen.emit(HitOrder.BEST)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for order in HitOrder:
            act = menu.addAction(self._order_words(order))
            act.setData(str(order))
            act.setCheckable(True)
            act.setChecked(order is self._order)
            group.addAction(act)
        menu.triggered.connect(self._on_order)
        menu.popup(self.order.mapToGlobal(QPoint(0, self.order.height())))

    def _on_order(self, act: QAction) -> None:
        self.order_chosen.emit(HitOrder(str(act.data())))

    def _order_words(self, order: HitOrder) -> str:
        return self.tr("best first") if order is HitOrder.BEST else self.tr("newest first")

    def _sentence(self) -> str:
        if self._hits is None:
            return self.tr("Being worked out…")
        if not self._sought:
            return self.tr("%n result(s)", "", self._hits)
        return self.tr("%n result(s) for “{words}”", "", self._hits).format(words=self._sought)

    def _cut(self) -> None:
        room = self.width() - _INSET - 8 - self._cross.width() - self._save.width() - 4
        self._words.setText(
            self._words.fontMetrics().elidedText(self.accessibleName(), Qt.TextElideMode.ElideRight, room)
        )

    def retranslate(self) -> None:
        """Take the words of the language now installed."""
        sentence = self._sentence()
        self.setAccessibleName(sentence)
        self._words.setToolTip(tip(sentence))
        self._cross.name_as(self.tr("End the search"), "Esc")
        self._best.say(self.tr("Show the best first"))
        self.show_order(self._order, best_waits=not self._best.isHidden())
        self._cut()
